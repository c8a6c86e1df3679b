// Owns: the promises about looking back on a week.
import { letterText } from '../../src/conference/letter';
import {
  type PlannedLesson,
  type ReviewWriter,
  review,
  reviewLetter,
  type WeekToReview,
} from '../../src/conference/review';

const writer = (name: string, over: Partial<ReviewWriter> = {}): ReviewWriter => ({
  name,
  className: 'Room 12',
  met: true,
  reason: '',
  hasDraft: true,
  needs: [],
  stretch: '',
  followUps: [],
  ...over,
});

const look = (writers: readonly ReviewWriter[], over: Partial<WeekToReview> = {}) =>
  review({
    week: '2026-11-02',
    writers,
    notes: [],
    planned: [],
    canBeSeen: () => true,
    ...over,
  });
const text = (writers: readonly ReviewWriter[], over: Partial<WeekToReview> = {}) =>
  letterText(reviewLetter(look(writers, over), 'en'), 'en');
const some = (count: number, of: number, skill = 'ending') =>
  Array.from({ length: of }, (_, index) =>
    writer(`W${index}`, index < count ? { needs: [{ skill }] } : {}),
  );

describe('the review of a week', () => {
  it('counts who was met and says why the others were not', () => {
    expect(
      text([writer('Ana'), writer('Ben', { met: false, reason: 'was away on both days.' })]),
    ).toBe(
      "You met 1 of 2 writers this week. Ben leads next week's plan.\n\nNot met\n- Ben (Room 12): was away on both days.",
    );
  });

  it('says so when everyone was met, and when there is nobody', () => {
    expect(text([writer('Ana'), writer('Ben')])).toBe('You met every writer this week: 2 of 2.');
    expect(text([])).toMatch(/nobody/);
  });

  it('stays one screen where many were missed', () => {
    const all = Array.from({ length: 20 }, (_, index) => writer(`W${index}`, { met: false }));
    const lines = text(all).split('\n');
    expect(lines[0]).toBe(
      "You met 0 of 20 writers this week. Those who were not met lead next week's plan.",
    );
    expect(lines).toHaveLength(12);
    expect(lines[11]).toBe('- And 12 more, in the tab Review.');
  });

  it('says what was taught, most first', () => {
    const note = (skill: string) => ({ className: 'Room 12', skill });
    const notes = [note('lead'), note('ending'), note('ending')];
    expect(text([writer('Ana')], { notes })).toContain('Taught\n- Ending (2), Lead (1).');
  });

  it('says whom it helped, who only answered, and who still waits', () => {
    const class12 = [
      writer('Ana', { followUps: [{ state: 'revised', reply: '', before: 'a', after: 'b' }] }),
      writer('Ben', { followUps: [{ state: 'answered', reply: 'ok' }] }),
      writer('Chi', { followUps: [{ state: 'waiting' }] }),
      writer('Dee', { followUps: [{ state: 'settled' }] }),
    ];
    expect(text(class12)).toContain(
      [
        'Did it help?',
        '- Ana revised.',
        '- Ben answered and did not change the draft yet.',
        '- 1 next step still waiting: Chi.',
        '- Dee was settled by you.',
      ].join('\n'),
    );
  });

  it('counts a writer once for a skill, however often the draft shows it', () => {
    const often = { needs: [1, 2, 3, 4].map(() => ({ skill: 'lead' })) };
    const { lessons } = look([
      writer('Ana', often),
      writer('Ben', often),
      writer('Chi', often),
      writer('Dee'),
    ]);
    expect(lessons).toMatchObject([{ skill: 'lead', names: ['Ana', 'Ben', 'Chi'], of: 4 }]);
  });

  it('brings words of two different writers to teach a lesson from, and says if it is planned', () => {
    const needs = (quote: string) => [{ skill: 'lead', quote }];
    const class12 = [
      writer('Ana', { needs: [...needs('This is about'), { skill: 'ending' }] }),
      writer('Ben', { needs: needs('I am going to') }),
      writer('Chi', { needs: needs('My story is') }),
    ];
    const planned = [{ skill: 'lead', week: '2026-11-16', className: '' }];
    expect(text(class12, { planned })).toContain(
      [
        'For everyone',
        '- A lesson for all of Room 12: stronger leads. 3 of 3 need it: Ana, Ben and Chi. It is planned for the week of 16 November.',
        '    Ben wrote: “I am going to”',
        '    Chi wrote: “My story is”',
      ].join('\n'),
    );
  });

  it('proposes a lesson only where three writers and two in five need it', () => {
    expect(look(some(2, 2)).lessons).toHaveLength(0);
    expect(look(some(3, 8)).lessons).toHaveLength(0);
    expect(look(some(4, 10)).lessons).toHaveLength(1);
  });

  it('keeps classes apart', () => {
    const need = { needs: [{ skill: 'lead' }] };
    const { lessons } = look([
      writer('Ana', need),
      writer('Ben', need),
      writer('Chi', { ...need, className: 'Room 14' }),
    ]);
    expect(lessons).toEqual([]);
  });
});

describe('a planned lesson', () => {
  const lesson: PlannedLesson = { skill: 'ending', week: '2026-11-09', className: '' };

  it('can be skipped where nearly no draft needs it, with who would still need it in a group', () => {
    expect(text(some(2, 14), { planned: [lesson] })).toContain(
      'Ending for Room 12, in the week of 9 November: 12 of 14 drafts show no need of it. You can skip it and meet W0 and W1 in a group.',
    );
    expect(text(some(0, 14), { planned: [lesson] })).toContain('You can skip it.');
  });

  it.each<[string, ReviewWriter[], Partial<WeekToReview>]>([
    ['where more than a few need it', some(3, 14), {}],
    ['where too few drafts can be seen', some(0, 4), {}],
    ['of a skill no draft can show the need of', some(0, 14), { canBeSeen: () => false }],
    ['that is over', some(0, 14), { planned: [{ ...lesson, week: '2026-11-02' }] }],
    ['of a unit yet to come', some(0, 14), { planned: [{ ...lesson, week: '2027-02-01' }] }],
    ['of another class', some(0, 14), { planned: [{ ...lesson, className: 'Room 14' }] }],
  ])('is kept %s', (_why, writers, over) => {
    expect(look(writers, { planned: [lesson], ...over }).skips).toEqual([]);
  });
});

describe('a writer ready to be stretched', () => {
  const ready = { stretch: 'One sentence could carry the weight of three.' };

  it('is one whose draft shows no need and has nothing open', () => {
    const { stretch } = look([
      writer('Ana', ready),
      writer('Ben', { ...ready, needs: [{ skill: 'lead' }] }),
      writer('Chi', { ...ready, followUps: [{ state: 'waiting' }] }),
      writer('Dee', { ...ready, hasDraft: false }),
    ]);
    expect(stretch.map(({ name }) => name)).toEqual(['Ana']);
    expect(text([writer('Ana', ready)])).toContain('Ready to be stretched\n- Ana.');
  });
});
