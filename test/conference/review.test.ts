// Owns: the promises about looking back on a week.
import { list, type ReviewWriter, review, reviewText } from '../../src/conference/review';

const writer = (name: string, over: Partial<ReviewWriter> = {}): ReviewWriter => ({
  name,
  className: 'Room 12',
  met: true,
  reason: '',
  needs: [],
  ...over,
});

describe('the review of a week', () => {
  it('counts who was met and says why the others were not', () => {
    const text = reviewText(
      review([writer('Ana'), writer('Ben', { met: false, reason: 'was away on both days.' })]),
    );
    expect(text).toBe(
      "You met 1 of 2 writers this week. Ben leads next week's plan.\nBen (Room 12): was away on both days.",
    );
  });

  it('says so when everyone was met, and when there is nobody', () => {
    expect(reviewText(review([writer('Ana'), writer('Ben')]))).toBe(
      'You met every writer this week: 2 of 2.',
    );
    expect(reviewText(review([]))).toMatch(/nobody/);
  });

  it('does not read out a whole roster in its first sentence', () => {
    const all = 'Ana Ben Chi Dee Eli Fay Gus'
      .split(' ')
      .map((name) => writer(name, { met: false }));
    expect(reviewText(review(all)).split('\n')[0]).toBe(
      "You met 0 of 7 writers this week. Those who were not met lead next week's plan.",
    );
  });

  it('counts a writer once for a skill, however often the draft shows it', () => {
    const often = [1, 2, 3, 4].map(() => ({ skill: 'lead', level: 2 }));
    const { lessons } = review([
      writer('Ana', { needs: often }),
      writer('Ben', { needs: often }),
      writer('Chi', { needs: often }),
      writer('Dee'),
    ]);
    expect(lessons).toEqual([
      { className: 'Room 12', skill: 'lead', names: ['Ana', 'Ben', 'Chi'], of: 4, quotes: [] },
    ]);
  });

  it('brings words of two different writers to teach a lesson from', () => {
    const needs = (quote: string) => [{ skill: 'lead', level: 2, quote }];
    const class12 = [
      writer('Ana', { needs: [...needs('This is about'), { skill: 'ending', level: 2 }] }),
      writer('Ben', { needs: needs('I am going to') }),
      writer('Chi', { needs: needs('My story is') }),
    ];
    expect(reviewText(review(class12)).split('\n').slice(1)).toEqual([
      'A lesson for all of Room 12: stronger leads. 3 of 3 need it.',
      '  Ben wrote: “I am going to”',
      '  Chi wrote: “My story is”',
    ]);
  });

  it('proposes a lesson only where three writers and two in five need it clearly', () => {
    const need = (level: number) => [{ skill: 'ending', level }];
    const some = (count: number, of: number, level: number) =>
      Array.from({ length: of }, (_, index) =>
        writer(`W${index}`, index < count ? { needs: need(level) } : {}),
      );
    expect(review(some(2, 2, 3)).lessons).toHaveLength(0);
    expect(review(some(3, 8, 3)).lessons).toHaveLength(0);
    expect(review(some(4, 4, 1)).lessons).toHaveLength(0);
    expect(review(some(4, 10, 2)).lessons).toHaveLength(1);
  });

  it('keeps classes apart', () => {
    const need = { needs: [{ skill: 'lead', level: 3 }] };
    const { lessons } = review([
      writer('Ana', need),
      writer('Ben', need),
      writer('Chi', { ...need, className: 'Room 14' }),
    ]);
    expect(lessons).toEqual([]);
  });

  it('lists names as a person would', () => {
    expect([[], ['Ana'], ['Ana', 'Ben'], ['Ana', 'Ben', 'Chi']].map(list)).toEqual([
      '',
      'Ana',
      'Ana and Ben',
      'Ana, Ben and Chi',
    ]);
  });
});
