// Owns: the promises of Sunday's letter: one screen, and everything a teacher asks on Sunday.
import type { Language } from '../../src/conference/language';
import { letterText, listSome } from '../../src/conference/letter';
import { type PlannedWeek, planLetter } from '../../src/conference/planLetter';
import { listed } from '../../src/conference/words/words';

const at = (date: string, start: string, writers: number) => ({
  date,
  start,
  kind: writers > 1 ? ('group' as const) : ('solo' as const),
  writers,
});

const week = (over: Partial<PlannedWeek> = {}): PlannedWeek => ({
  conferences: [at('2026-11-04', '10:40', 1), at('2026-11-02', '10:30', 4)],
  writers: 6,
  met: 5,
  missed: [],
  waited: [],
  undrafted: [],
  extraTime: '',
  noTimes: false,
  problems: [],
  ...over,
});

const text = (over: Partial<PlannedWeek> = {}, language: Language = 'en') =>
  letterText(planLetter(week(over), language), language);

describe('the letter on Sunday', () => {
  it('says how many conferences there are, on which days, from when', () => {
    expect(text()).toBe(
      [
        '2 conferences on 2 days: 1 group and 1 solo. They meet 5 of 6 writers.',
        '',
        'Your days',
        '- Monday from 10:30: 1 conference, 4 writers',
        '- Wednesday from 10:40: 1 conference, 1 writer',
      ].join('\n'),
    );
  });

  it('says who has waited longest, who was never met, and who has no draft', () => {
    const waited = [
      { name: 'Ana', days: 9 },
      { name: 'Ben', days: 3 },
      { name: 'Chi', days: 21 },
      { name: 'Dee', days: null },
    ];
    expect(text({ waited, undrafted: ['Dee'] })).toContain(
      'Who has waited\n- Chi (21 days) and Ana (9 days).\n- Not met yet: Dee.\n\nNo draft yet\n- Dee.',
    );
  });

  it('says who is not met, why, and which time would help', () => {
    const missed = [{ name: 'Ana', className: 'Room 12', reason: 'no time is left.' }];
    expect(text({ missed, extraTime: 'Ten minutes on Friday would do.' })).toContain(
      'Not met this week\n- Ana (Room 12): no time is left.\n- Ten minutes on Friday would do.',
    );
  });

  it('of a week without school plans nobody and blames nobody', () => {
    const missed = [{ name: 'Ana', className: 'Room 12', reason: 'no time is left.' }];
    expect(text({ conferences: [], noTimes: true, missed })).toBe(
      'There is no time to confer this week, so nobody is planned. Those who wait lead the next week.',
    );
  });

  it('fits a screen for 180 writers of whom nobody was met or has a draft', () => {
    const names = Array.from({ length: 180 }, (_, index) => `W${index}`);
    const long = text({
      missed: names.map((name) => ({ name, className: 'Room 12', reason: 'no time is left.' })),
      waited: names.map((name) => ({ name, days: 9 })),
      undrafted: names,
    });
    expect(long.split('\n').length).toBeLessThan(25);
    expect(long).toContain('and 172 more');
  });
});

describe('names', () => {
  it('are listed as a person would, and no more of them than a person reads', () => {
    const lists = [[], ['Ana'], ['Ana', 'Ben'], ['Ana', 'Ben', 'Chi']];
    expect(lists.map((some) => listed(some, 'en'))).toEqual([
      '',
      'Ana',
      'Ana and Ben',
      'Ana, Ben and Chi',
    ]);
    expect(listSome(['A', 'B', 'C', 'D'], 'en', 3)).toBe('A, B, C and D');
    expect(listSome(['A', 'B', 'C', 'D', 'E'], 'en', 3)).toBe('A, B, C and 2 more');
  });

  it('are joined in Spanish by "y", and by "e" before its own sound', () => {
    const joined = (name: string) => listed(['Ana', name], 'es');
    expect(['Ben', 'Iris', 'Íñigo', 'Hilda', 'Hielo', 'Yara'].map(joined)).toEqual([
      'Ana y Ben',
      'Ana e Iris',
      'Ana e Íñigo',
      'Ana e Hilda',
      'Ana y Hielo',
      'Ana y Yara',
    ]);
    expect(listSome(['A', 'B', 'C', 'D', 'E'], 'es', 3)).toBe('A, B, C y 2 más');
  });
});
