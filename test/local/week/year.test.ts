// Owns: the promises of a lived year: the same for the same seed, and judged by what must hold.

import { holdWeeks } from '../../../src/local/week/holdWeeks';
import type { WeekReport } from '../../../src/local/week/report';
import { YEAR_START } from '../../../src/local/week/schoolYear';
import { MOST_TOGETHER, summarise, yearTable } from '../../../src/local/week/year';
import { sampleClass, writer } from '../cloud/school';

const NAMES = ['Ana', 'Ben', 'Chi', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal'];
const PAGES = NAMES.map((name, index) =>
  writer(name, [
    `It was dark. I am ${name} and I ran to the barn number ${index}. It was fun.`,
    'Then my cousin laughed and the cow looked at us. The end.',
  ]),
);

describe('a few weeks of a lived year', () => {
  const weeks = holdWeeks({
    classes: [sampleClass(PAGES)],
    weeks: 2,
    seed: 5,
    start: YEAR_START,
  });

  it('meet everyone who is there, in a week with a holiday too', () => {
    expect(weeks.map(({ start }) => start)).toEqual(['2026-08-31', '2026-09-07']);
    expect(weeks.flatMap(({ absentFromPlan }) => absentFromPlan)).toEqual([]);
    for (const { met, missed, writers } of weeks) expect(met + missed.length).toBe(writers);
  });

  it('are planned once though two teachers have the jobs on, and nothing is sent twice', () => {
    expect(weeks.map(({ year }) => year.planned)).toEqual([1, 1]);
    // Plan and review, to each who has switched them on.
    expect(weeks.map(({ year }) => year.mails)).toEqual([2, 4]);
    expect(weeks.map(({ year }) => year.doubled)).toEqual([0, 0]);
  });

  it('have writers who answer and revise, and open at the same cost', () => {
    const sum = (of: (week: WeekReport) => number) => weeks.reduce((all, one) => all + of(one), 0);
    expect(sum(({ year }) => year.answers.replied)).toBeGreaterThan(0);
    expect(sum(({ year }) => year.answers.revised)).toBeGreaterThan(0);
    const rounds = weeks.map(({ year }) => year.opening.rounds);
    expect(new Set(rounds).size).toBe(1);
  });

  it('are told in a line each', () => {
    const table = yearTable(weeks, summarise(weeks));
    expect(table.split('\n').slice(0, 3).join('\n')).toMatch(
      /week of .*\n2026-08-31 .*\n2026-09-07 /,
    );
    expect(table).toContain('The year held.');
  });

  it('are judged: a pair too often together, a writer missed, a comment twice, a week unplanned', () => {
    const [first] = weeks;
    if (!first) throw new Error('There is no week.');
    const groups = Array.from({ length: MOST_TOGETHER + 1 }, () => ['a', 'b']);
    const bad: WeekReport = {
      ...first,
      absentFromPlan: ['Ana'],
      reasons: { missed: [{ name: 'Ana', reason: 'no time' }], waiting: [] },
      year: { ...first.year, groups, doubled: 1, planned: 2 },
    };
    expect(summarise([first, bad]).faults).toEqual([
      '2026-08-31: Ana was not met (no time)',
      `a pair was together ${MOST_TOGETHER + 1} times`,
      '1 comments stand twice',
      'the week of 2026-08-31 was not planned once',
    ]);
  });
});
