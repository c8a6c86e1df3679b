// Owns: one class's plan: the search for it, and what is said of each conference, of who is missed and of
// what moved.
import type { Language } from '../../conference/language';
import { type MetGroup, pairsMetLately } from '../../conference/pairs';
import { changesInWords } from '../../conference/plan/changes';
import { explainPlan } from '../../conference/plan/explain';
import { extraTime, extraTimeInWords } from '../../conference/plan/extraTime';
import { DEFAULT_MOVES, planWeek as planClass } from '../../conference/plan/planWeek';
import type { Plan, PlanProblem } from '../../conference/plan/problem';
import { wordingIn } from '../../conference/plan/wording';
import {
  type ClassWeek,
  type Conference,
  conferencesOf,
  waitingFirst,
  weekProblem,
} from '../../conference/planning';
import { skillName } from '../../conference/skill';
import { inEach, NOTHING_SAID, type Spoken, spoken } from '../../conference/spoken';
import { shortNames } from '../../conference/writer';
import type { WeekRow } from '../../notebook/thisWeek';
import type { WriterRow } from '../../notebook/writers';
import type { Context } from '../run';
import { idsOf } from '../views';
import { hasBegun, type KnownPlan } from './planKnown';
import type { PlannedRow } from './rowIds';

/** How long the search for one class's plan may take; what it has found by then is the plan. */
const PLAN_MS = 1000;
/** Writers in a class that needs all of the planner's moves. */
const FULL_CLASS = 28;
/** About as many plans are tried to see which extra time would help. */
const EXTRA_TRIES = 15;

interface PlannedClass {
  rows: PlannedRow[];
  extraTime: Spoken[];
  moved: Spoken[];
}

/** `known` is the plan of this week that there is already. */
export function planOne(
  context: Context,
  own: readonly WriterRow[],
  week: ClassWeek,
  groups: readonly MetGroup[],
  known: (KnownPlan & { held: WeekRow[] }) | null,
): PlannedClass {
  const problem: PlanProblem & { fixed: NonNullable<PlanProblem['fixed']> } = weekProblem(week);
  const names = new Map(own.map((row) => [row.writerId, row.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const sessions = (rows: readonly WeekRow[]) =>
    weekProblem({ ...week, held: rows.flatMap((row) => conferenceOf(row, own)) }).fixed;
  const previous = sessions(
    known?.free.filter((row) => !hasBegun(row, week.slots, week.now)) ?? [],
  ).filter(({ slot }) => slot < week.slots.length);
  const moves = movesFor(own.length, previous.length > 0);
  const effort = { seed: 1, moves, now: () => context.now() };
  const planned = (one: PlanProblem) =>
    planClass(one, {
      ...effort,
      until: context.now() + PLAN_MS,
      ...(previous.length > 0 && { previous }),
    });
  let plan = planned(problem);
  const led = waitingFirst(problem, week, missedIn(plan));
  if (led) {
    const other = planned(led);
    if (missedIn(other).length <= missedIn(plan).length) plan = other;
  }
  const called = shortNames(own.map(({ writerId, name }) => ({ id: writerId, name })));
  const words = inEach((language) => wordingIn(language, called));
  // Its words are of late; what it weighs is of the year.
  const metBefore = pairsMetLately(groups, week.monday);
  const explained = inEach((at) => explainPlan({ ...problem, metBefore }, plan, words[at]));
  const conferences = conferencesOf(week, problem, plan.sessions);
  const whys = new Map(
    plan.sessions.map((session, index) => [
      whyKey(session.skill, session.writers),
      spoken((language) => explained[language].sessions[index] ?? ''),
    ]),
  );
  const rows = conferences.map((one) => ({
    day: one.date,
    start: one.start,
    minutes: one.minutes,
    kind: one.kind as string,
    skill: skillName(one.skill),
    skillId: one.skill,
    writers: one.writerIds.map(nameOf).join(', '),
    writerIds: one.writerIds.join(' '),
    why: whys.get(whyKey(one.skill, one.writerIds)) ?? NOTHING_SAID,
    state: 'planned',
    stays: '',
  }));
  const met = new Set(plan.sessions.flatMap(({ writers }) => writers));
  const missed = plan.missed.flatMap(({ writer }, index) =>
    met.has(writer)
      ? []
      : [
          {
            day: '' as const,
            start: '',
            minutes: null,
            kind: 'not met',
            skill: '',
            skillId: '',
            writers: nameOf(writer),
            writerIds: writer,
            why: spoken((language) => explained[language].missed[index]?.reason ?? ''),
            state: 'missed',
            stays: '',
          },
        ],
  );
  // Each try is a plan of its own, so all tries together get what one plan gets.
  const extra =
    missed.length === 0
      ? undefined
      : extraTime(problem, plan, {
          ...effort,
          moves: Math.ceil(moves / EXTRA_TRIES),
          until: context.now() + PLAN_MS,
        });
  const before =
    known && sessions([...known.held, ...known.staying.map(({ was }) => was), ...known.free]);
  return {
    rows: [...rows, ...missed],
    extraTime: extra ? [spoken((language) => extraTimeInWords(extra, words[language]))] : [],
    moved: before
      ? sentencesIn((language) => changesInWords(problem, before, plan.sessions, words[language]))
      : [],
  };
}

/** Sentences that are as many in every language. */
function sentencesIn(say: (language: Language) => string[]): Spoken[] {
  const all = inEach(say);
  return all.en.map((_, index) => spoken((language) => all[language][index] ?? ''));
}

/** A small class has fewer weeks to choose from, and planning anew begins at a plan that is good. */
const movesFor = (writers: number, anew: boolean) =>
  Math.ceil((DEFAULT_MOVES * Math.min(1, writers / FULL_CLASS)) / (anew ? 3 : 1));

const whyKey = (skill: string, writers: readonly string[]) =>
  `${skill} ${[...writers].sort().join(' ')}`;

const missedIn = ({ missed }: Plan): string[] => missed.map(({ writer }) => writer);

/** With those of its writers who are still in the class. */
export function conferenceOf(row: WeekRow, own: readonly WriterRow[]): Conference[] {
  const writerIds = idsOf(row).filter((id) => own.some(({ writerId }) => writerId === id));
  if (writerIds.length === 0 || row.day === '') return [];
  return [
    {
      date: row.day,
      start: row.start,
      minutes: row.minutes ?? 0,
      kind: row.kind === 'group' ? 'group' : 'solo',
      skill: row.skillId,
      writerIds,
    },
  ];
}
