// Owns: planning the week: from the tabs a problem a class, from each plan the tab `This week`.
import type { Language } from '../../conference/language';
import type { Need } from '../../conference/needs';
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
  type MetGroup,
  pairsMet,
  pairsMetLately,
  waitingFirst,
  weekProblem,
} from '../../conference/planning';
import { skillName } from '../../conference/skill';
import { inEach, NOTHING_SAID, type Spoken, spoken } from '../../conference/spoken';
import { type LocalDate, weekToPlan } from '../../conference/week';
import { shortNames } from '../../conference/writer';
import { needsRow } from '../../notebook/classNeeds';
import type { NoteRow } from '../../notebook/conferences';
import { readSettings } from '../../notebook/settings';
import type { WeekRow } from '../../notebook/thisWeek';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import type { OwnConference } from '../answers';
import { logFollowUps, mergedSteps, writeSteps } from '../confer/followUps';
import { fromLog, metByWeek } from '../confer/remembered';
import { Refusal, type SpokenProblem } from '../refusal';
import { type Context, holding } from '../run';
import { learnWhetherCommentsWork } from '../send/commentsProbe';
import { idsOf } from '../views';
import { said } from '../words/said';
import { forgetOldAbsences, lastNoted } from './absences';
import { classTimes } from './classTimes';
import { rowOfOwn } from './ownConference';
import { type Absence, hasBegun, type KnownPlan, knownPlan } from './planKnown';
import { awayDays, earlierGroups, heldRows, keptApart, needsOfClass } from './planReading';
import { keepPlanSaid, type PlanSaid, planMark, planSaid } from './planSaid';
import { keepBefore } from './planUndo';
import { writeWall } from './wall';

/** How long the search for one class's plan may take; what it has found by then is the plan. */
const PLAN_MS = 1000;
/** Writers in a class that needs all of the planner's moves. */
const FULL_CLASS = 28;
/** About as many plans are tried to see which extra time would help. */
const EXTRA_TRIES = 15;

export interface PlanResult {
  week: LocalDate;
  rows: WeekRow[];
  problems: SpokenProblem[];
}

/**
 * Plans the week that today belongs to, or the next one from Saturday on, and writes it down. Where there is
 * a plan of it already, as few as possible are moved.
 */
export function planTheWeek(context: Context): PlanResult {
  learnWhetherCommentsWork(context);
  return holding(context, () => plan(context, null));
}

/**
 * Plans while the notebook is held. With an absence, only what that asks for is changed; a conference
 * of the teacher's own goes in first, and stays.
 */
export function plan(
  context: Context,
  absence: Absence | null,
  added: OwnConference | null = null,
): PlanResult {
  const { notebook } = context;
  const { settings, problems: unread } = readSettings(notebook.settings().rows());
  const week = weekToPlan(context.today().date);
  const before = notebook.thisWeek().rows();
  forgetOldAbsences(context, week);
  const notes = notebook.conferences().rows();
  // The log is the truth; what stands beside a writer may have missed the end of a run.
  const remembered = fromLog(notes, notebook.writers().rows());
  const saidBefore = planSaid(context);
  const writers = presentWriters(context).map((row): WriterRow => {
    const known = remembered.get(row.id);
    return known ? { ...row, ...known, steps: writeSteps(mergedSteps(row, known.steps)) } : row;
  });
  const groups = earlierGroups(notes, week);
  const rows: WeekRow[] = [];
  const needs = new Map<string, Need[]>();
  const extraTime: Spoken[] = [];
  const moved: Spoken[] = [];
  const whys: PlanSaid['whys'] = {};
  const classes = settings.classes.filter(({ on }) => on);
  if (classes.length === 0) throw new Refusal(said((words) => words.plan.noClass));
  const problems: SpokenProblem[] = [];
  const times = classTimes(settings, week, writers);
  for (const one of classes) {
    const of = { classId: one.id, className: one.name };
    const own = writers.filter(({ classId }) => classId === one.id);
    for (const [id, some] of needsOfClass(own, problems)) needs.set(id, some);
    const held = heldRows(
      of,
      week,
      before,
      notes,
      (kind) => (kind === 'group' ? settings.rules.groupMinutes : settings.rules.soloMinutes),
      context.tell(said((words) => words.plan.outside)),
    );
    const slots = times.get(one.id) ?? [];
    const earlier = before.filter((row) => row.classId === one.id && row.week === week);
    const known = knownPlan(
      earlier.filter(({ id, state }) => state === 'planned' && !held.some((row) => row.id === id)),
      slots,
      context.today(),
      absence,
    );
    const stay = known.staying.flatMap(({ row }) => row ?? []);
    const keepApart = keptApart(settings, one.name, own, problems);
    if (added?.classId === one.id) {
      if (earlier.length === 0) throw new Refusal(said((words) => words.plan.noneToAddTo));
      const id = `${week}-${one.id}-${lastNumber([...earlier, ...held]) + 1}`;
      const fixed = [...held, ...stay];
      const now = context.today();
      const why = context.tell(said((words) => words.plan.own));
      const around = { week, slots, fixed, own, needs, keepApart, settings, now, id, why };
      stay.push(rowOfOwn(added, around));
    }
    const ownGroups = groups.filter(({ classId }) => classId === one.id);
    const classWeek: ClassWeek = {
      monday: week,
      now: context.today(),
      slots,
      writers: own.map((row) => ({
        id: row.writerId,
        needs: needs.get(row.id) ?? [],
        extraSupport: row.support,
        away: awayDays(row, problems),
        met: row.met,
      })),
      keepApart,
      metBefore: pairsMet(ownGroups, week),
      rules: settings.rules,
      held: [...held, ...stay].flatMap((row) => conferenceOf(row, own)),
      since: firstDay(notes, one.id),
    };
    const planned = planOne(
      context,
      own,
      classWeek,
      ownGroups,
      earlier.length > 0 ? { ...known, held } : null,
    );
    extraTime.push(...planned.extraTime);
    moved.push(...planned.moved);
    const fresh = numbered(planned.rows, week, of, [...earlier, ...held, ...stay]);
    for (const { id, why } of fresh) whys[id] = why;
    rows.push(...held, ...stay, ...fresh.map((row) => ({ ...row, why: context.tell(row.why) })));
  }
  for (const { id } of rows) {
    const known = saidBefore.whys[id];
    if (known && !whys[id]) whys[id] = known;
  }
  rows.sort(byTime);
  keepBefore(
    context,
    {
      week,
      rows: before,
      said: saidBefore,
      absence:
        absence &&
        lastNoted(context, writerRowId(absence.classId, absence.writerId), week, writers),
    },
    rows,
  );
  notebook.thisWeek().replace(rows);
  writeWall(context, rows, writers);
  writeNeeds(context, writers, needs);
  logFollowUps(context);
  notebook.writers().link('url');
  notebook.writeCoverage(metByWeek(notes), writers.length);
  const after = before.some((row) => row.week === week) ? planMark(rows) : '';
  keepPlanSaid(context, { extraTime, problems, moved, after, whys });
  return { week, rows, problems: [...unread, ...problems] };
}

const missedIn = ({ missed }: Plan): string[] => missed.map(({ writer }) => writer);

/** Of the class's conferences; empty before the first. */
const firstDay = (notes: readonly NoteRow[], classId: string): LocalDate | '' =>
  notes.reduce<LocalDate | ''>(
    (first, { at, classId: of }) =>
      at && of === classId && (first === '' || at.date < first) ? at.date : first,
    '',
  );

/** Each once, though a person may have copied lines. */
export function presentWriters(context: Context): WriterRow[] {
  const seen = new Set<string>();
  return context.notebook
    .writers()
    .rows()
    .filter(({ id, here }) => here === 'yes' && !seen.has(id) && seen.add(id));
}

/** Not yet in its place in the tab, nor in anyone's language. */
type PlannedRow = Omit<WeekRow, 'id' | 'classId' | 'className' | 'week' | 'why'> & { why: Spoken };

interface PlannedClass {
  rows: PlannedRow[];
  extraTime: Spoken[];
  moved: Spoken[];
}

/** `known` is the plan of this week that there is already. */
function planOne(
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

/**
 * A conference that was planned just so before keeps its id, for a page may have it open; the others
 * get ids that no conference of the week ever had.
 */
function numbered(
  rows: readonly PlannedRow[],
  week: LocalDate,
  of: { classId: string; className: string },
  earlier: readonly WeekRow[],
): (Omit<WeekRow, 'why'> & { why: Spoken })[] {
  let number = lastNumber(earlier);
  const kept = new Map(
    earlier.filter(({ state }) => state !== 'held').map((row) => [sameness(row), row.id]),
  );
  return rows.map((row) => {
    const id = kept.get(sameness(row));
    if (id === undefined) number += 1;
    return { ...row, ...of, id: id ?? `${week}-${of.classId}-${number}`, week };
  });
}

const lastNumber = (rows: readonly WeekRow[]): number =>
  Math.max(
    0,
    ...rows.map(({ id }) => Number(id.slice(id.lastIndexOf('-') + 1))).filter(Number.isFinite),
  );

const sameness = ({
  day,
  start,
  skillId,
  writerIds,
  state,
}: Omit<WeekRow, 'id' | 'classId' | 'className' | 'week' | 'why'>) =>
  [state, day, start, skillId, ...writerIds.split(' ').sort()].join(' ');

/** With those of its writers who are still in the class. */
function conferenceOf(row: WeekRow, own: readonly WriterRow[]): Conference[] {
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

/** By day and time; who is not met comes last. */
const byTime = (a: WeekRow, b: WeekRow) => {
  const key = ({ day, start, className }: WeekRow) => `${day || '9999'} ${start} ${className}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

function writeNeeds(
  context: Context,
  writers: readonly WriterRow[],
  needs: ReadonlyMap<string, readonly Need[]>,
): void {
  const planned = writers.filter(({ id }) => needs.has(id));
  context.notebook.writers().update(
    new Map(
      planned.map(({ id, met, skill, goal, visits, lastNote, steps }) => [
        id,
        {
          ...{ met, skill, goal, visits, lastNote, steps },
          needs: (needs.get(id) ?? [])
            .map(({ skill, level }) => `${skillName(skill)} ${level}`)
            .join(' · '),
        },
      ]),
    ),
  );
  context.notebook
    .classNeeds()
    .replace(
      planned.map(({ id, name, className }) =>
        needsRow(
          id,
          name,
          className,
          new Map((needs.get(id) ?? []).map((need) => [need.skill, need.level])),
        ),
      ),
    );
}
