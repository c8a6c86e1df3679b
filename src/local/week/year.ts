// Owns: a school year's weeks as one page that a person reads, and what must hold at its end.
import type { WeekReport, YearPart } from './report';

/** How often two writers may be in one group in a year. */
export const MOST_TOGETHER = 10;
/** Something long that is remembered is read in one call more. */
const FEW_MORE = 1.2;

export interface YearSummary {
  /** Weeks in which everyone who was there was met, of those with any conference. */
  wholeWeeks: number;
  weeks: number;
  /** How often somebody was not met because of being away, on all days or on the last one. */
  away: { allDays: number; lastDay: number };
  /** Conferences, and how many of them the colleague led. */
  conferences: { held: number; byColleague: number };
  /** How often the pair met that met most, and pairs meet on the mean. */
  together: { most: number; mean: number; pairs: number };
  /** In percent: needs taught that are gone a week later. */
  gone: { revised: number; others: number };
  opening: { first: YearPart['opening']; last: YearPart['opening'] };
  comments: { sent: number; waiting: number; doubled: number };
  /** Weeks that were not planned exactly once. */
  notPlannedOnce: string[];
  /** What should not be, in words; empty when the year held. */
  faults: string[];
}

export function summarise(weeks: readonly WeekReport[]): YearSummary {
  const doubled = weeks[weeks.length - 1]?.year.doubled ?? 0;
  const held = weeks.filter(({ conferences }) => conferences.group + conferences.solo > 0);
  const pairs = new Map<string, number>();
  for (const ids of weeks.flatMap(({ year }) => year.groups))
    for (const a of ids)
      for (const b of ids) if (a < b) pairs.set(`${a} ${b}`, (pairs.get(`${a} ${b}`) ?? 0) + 1);
  const times = [...pairs.values()];
  const share = (kind: 'revised' | 'others') => {
    const parts = weeks.map(({ year }) => year.moved[kind]);
    const of = parts.reduce((sum, part) => sum + part.of, 0);
    return of === 0 ? 0 : Math.round((100 * parts.reduce((sum, { gone }) => sum + gone, 0)) / of);
  };
  const first = held[0]?.year.opening ?? NO_OPENING;
  const last = held[held.length - 1]?.year.opening ?? NO_OPENING;
  const most = Math.max(0, ...times);
  const missed = held.filter(({ absentFromPlan }) => absentFromPlan.length > 0);
  const notPlannedOnce = weeks.filter(({ year }) => year.planned !== 1).map(({ start }) => start);
  return {
    wholeWeeks: held.length - missed.length,
    weeks: held.length,
    away: {
      allDays: sum(
        held,
        (week) => week.missed.length - week.absentFromPlan.length - week.year.tooLate.length,
      ),
      lastDay: sum(held, ({ year }) => year.tooLate.length),
    },
    conferences: {
      held: sum(held, ({ conferences: { group, solo } }) => group + solo),
      byColleague: sum(held, ({ year }) => year.byColleague),
    },
    together: {
      most,
      mean: times.length === 0 ? 0 : times.reduce((sum, n) => sum + n, 0) / times.length,
      pairs: times.length,
    },
    gone: { revised: share('revised'), others: share('others') },
    opening: { first, last },
    comments: {
      sent: sum(weeks, ({ comments }) => comments.sent),
      waiting: sum(weeks, ({ comments }) => comments.waiting),
      doubled,
    },
    notPlannedOnce,
    faults: [
      ...missed.flatMap(({ start, absentFromPlan, reasons }) =>
        reasons.missed
          .filter(({ name }) => absentFromPlan.includes(name))
          .map(({ name, reason }) => `${start}: ${name} was not met (${reason})`),
      ),
      ...(most > MOST_TOGETHER ? [`a pair was together ${most} times`] : []),
      ...(doubled > 0 ? [`${doubled} comments stand twice`] : []),
      ...notPlannedOnce.map((start) => `the week of ${start} was not planned once`),
      ...(last.rounds > first.rounds || last.calls > first.calls * FEW_MORE
        ? ['opening takes more rounds or calls than in the first week']
        : []),
    ],
  };
}

const sum = (weeks: readonly WeekReport[], of: (week: WeekReport) => number): number =>
  weeks.reduce((all, week) => all + of(week), 0);

const NO_OPENING: YearPart['opening'] = { rounds: 0, calls: 0, bytes: 0, conferences: 0 };

const isAway = (event: string) => / is (?:away|absent) /.test(event);

export function yearTable(weeks: readonly WeekReport[], year: YearSummary): string {
  const heads = [
    'week of',
    'class',
    'away',
    'met',
    'missed',
    'groups',
    'solo',
    'sent',
    'answer',
    'revise',
    'rounds',
    'kB',
  ];
  const lines = weeks.map((week) => {
    const { opening, answers, events } = week.year;
    const { group, solo } = week.conferences;
    const opened = [opening.rounds, Math.round(opening.bytes / 1024)];
    const lived = [
      events.filter(isAway).length,
      week.met,
      week.missed.length,
      group,
      solo,
      week.comments.sent,
      answers.replied,
      answers.revised,
    ];
    const shown = group + solo === 0 ? lived.map(() => '-') : lived;
    return [week.start, week.writers, ...shown, ...opened].map(String);
  });
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...lines.map((line) => (line[at] ?? '').length)),
  );
  const show = (cells: readonly string[]) =>
    cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ');
  const table = lines.map((line, at) => {
    const week = weeks[at];
    const isHoliday = week && week.conferences.group + week.conferences.solo === 0;
    const told = week?.year.events.filter((event) => !isAway(event)) ?? [];
    const said = [...(isHoliday ? ['no school'] : []), ...told].join('; ');
    return `${show(line)}${said === '' ? '' : `  ${said}`}`;
  });
  const { first, last } = year.opening;
  const opened = (one: YearPart['opening']) =>
    `${one.rounds} rounds, ${one.calls} calls, ${one.bytes} bytes for ${one.conferences} conferences`;
  const { away, conferences } = year;
  return `${[
    show(heads),
    ...table,
    '',
    'away: knew of it or was absent on the day. answer, revise: writers who did so after the talk.',
    'rounds, kB: what opening the sidebar took before the week.',
    '',
    `Everyone who was there was met in ${year.wholeWeeks} of ${year.weeks} weeks.`,
    `Not met for being away: ${away.allDays} on every day there was time for them, ${away.lastDay} on the last day they could be met.`,
    `A colleague led ${conferences.byColleague} of ${conferences.held} conferences; both had the weekly jobs on, and ${year.notPlannedOnce.length === 0 ? 'each week was planned once' : 'not every week was planned once'}.`,
    `The pair together most often met ${year.together.most} times; ${year.together.pairs} pairs met ${year.together.mean.toFixed(1)} times on the mean.`,
    `Of the needs taught, ${year.gone.revised} % were gone a week later where the writer revised, ${year.gone.others} % where not.`,
    `Opening the sidebar: first week ${opened(first)}; last week ${opened(last)}.`,
    `Comments: ${year.comments.sent} sent, ${year.comments.waiting} waiting, ${year.comments.doubled} doubled.`,
    year.faults.length === 0 ? 'The year held.' : `What should not be:\n${year.faults.join('\n')}`,
  ].join('\n')}\n`;
}
