// Owns: planning the week: from the tabs a problem a class, from each plan the tab `This week`.
import { needsFrom } from '../conference/look/needs';
import { type Need, needsOf, readSkills, skillName, skillPhrase } from '../conference/needs';
import { explainPlan } from './why';
import { extraTimeFor } from './why';
import { DEFAULT_MOVES, planWeek as planClass } from '../conference/plan/planWeek';
import type { PlanProblem } from '../conference/plan/problem';
import {
  type ClassWeek,
  type Conference,
  conferencesOf,
  pairsMet,
  weekProblem,
} from '../conference/planning';
import { addDays, type LocalDate, weekToPlan } from '../conference/week';
import { takesComments } from '../google/comments';
import { needsRow } from '../notebook/classNeeds';
import type { NoteRow } from '../notebook/conferences';
import { readSettings, readWeekday, type Settings } from '../notebook/settings';
import type { WeekRow } from '../notebook/thisWeek';
import type { WriterRow } from '../notebook/writers';
import type { Problem } from './answers';
import { COMMENTS, type Evidence } from './pull';
import { fromLog } from './remembered';
import { type Context, holding } from './run';
import { Refusal } from './words';

/** Of all classes together; each gets its share, so that six take no longer than six seconds each. */
const PLAN_MS = 6000;
const WEEKS_OF_PAIRS = 3;

export interface PlanResult {
  week: LocalDate;
  rows: WeekRow[];
  problems: Problem[];
}

/** What planning keeps beside the tab: the sentence on which extra time would meet everyone. */
export const EXTRA_TIME = 'extra-time';

/** Plans the week that today belongs to, or the next one from Saturday on, and writes it down. */
export function planTheWeek(context: Context): PlanResult {
  learnWhetherCommentsWork(context);
  return holding(context, () => plan(context));
}

function plan(context: Context): PlanResult {
  const { notebook } = context;
  const { settings, problems } = readSettings(notebook.settings().rows());
  const week = weekToPlan(context.today().date);
  const before = notebook.thisWeek().rows();
  const notes = notebook.conferences().rows();
  // The log is the truth; what stands beside a writer may have missed the end of a run.
  const remembered = fromLog(notes);
  const writers = notebook
    .writers()
    .rows()
    .filter(({ here }) => here === 'yes')
    .map((row) => ({ ...row, ...remembered.get(row.id) }));
  const groups = recentGroups(notes, week);
  const rows: WeekRow[] = [];
  const needs = new Map<string, Need[]>();
  const extraTime: string[] = [];
  const classes = settings.classes.filter(({ on }) => on);
  if (classes.length === 0)
    throw new Refusal('No class is chosen yet. Choose one in the sidebar under Set-up.');
  classes.forEach((one, index) => {
    const own = writers.filter(({ classId }) => classId === one.id);
    for (const [id, some] of needsOfClass(own, problems)) needs.set(id, some);
    const slots = settings.slots.filter(
      ({ className }) => className === '' || className === one.name,
    );
    const heldRows = before.filter(
      (row) => row.classId === one.id && row.week === week && row.state === 'held',
    );
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
      keepApart: keptApart(settings, one.name, own, problems),
      metBefore: pairsMet(groups.filter(({ classId }) => classId === one.id).map(({ ids }) => ids)),
      rules: settings.rules,
      held: heldRows.map(conferenceOf),
    };
    const planned = planOne(context, classWeek, {
      before: before.filter(
        (row) => row.classId === one.id && row.week === week && row.state === 'planned',
      ),
      own,
      milliseconds: PLAN_MS / (classes.length - index) / classes.length,
    });
    extraTime.push(...planned.extraTime);
    rows.push(...heldRows, ...numbered(planned.rows, week, one.id, one.name, heldRows));
  });
  rows.sort(byTime);
  notebook.thisWeek().replace(rows);
  writeNeeds(context, writers, needs, remembered);
  context.shared.set(EXTRA_TIME, extraTime.join(' '));
  return { week, rows, problems };
}

/** Needs by row id: what the drafts show against classmates', open goals, marks and first meetings. */
function needsOfClass(own: readonly WriterRow[], problems: Problem[]): Map<string, Need[]> {
  const shown = needsFrom(
    own.map((row) => ({ writer: row.id, findings: readEvidence(row.evidence) })),
  );
  return new Map(
    own.map((row) => {
      const { skills, unknown } = readSkills(row.marks);
      if (unknown.length > 0)
        problems.push({
          says: `In the tab Writers, "${unknown.join(', ')}" beside ${row.name} is not a skill.`,
          todo: 'Write skills as they head the columns of the tab Class needs.',
        });
      const needs = needsOf({
        hasDraft: row.docId !== '',
        evidence: shown.get(row.id) ?? [],
        marks: skills,
        openGoal: row.goal === '' ? null : (readSkills(row.skill).skills[0] ?? null),
        visits: row.visits ?? 0,
      });
      return [row.id, needs];
    }),
  );
}

export const readEvidence = (text: string): Evidence[] =>
  text === '' ? [] : (JSON.parse(text) as Evidence[]);

/** The groups of the last weeks, from the log. */
function recentGroups(
  notes: readonly NoteRow[],
  week: LocalDate,
): { classId: string; ids: string[] }[] {
  const from = addDays(week, -7 * WEEKS_OF_PAIRS);
  const groups = new Map<string, { classId: string; ids: string[] }>();
  for (const { at, kind, conferenceId, classId, writerId } of notes) {
    if (kind !== 'group' || !at || at.date < from || at.date >= week) continue;
    const group = groups.get(conferenceId) ?? { classId, ids: [] };
    group.ids.push(writerId);
    groups.set(conferenceId, group);
  }
  return [...groups.values()];
}

/** "Mon, Tue" as weekdays; a day that is none is named. */
function awayDays(row: WriterRow, problems: Problem[]) {
  return row.away
    .split(/[,;\s]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const day = readWeekday(word.replace(/\.$/, ''));
      if (day !== null) return [day];
      problems.push({
        says: `In the tab Writers, "${word}" beside ${row.name} is not a day.`,
        todo: 'Write the days as Mon, Tue.',
      });
      return [];
    });
}

/** Pairs as ids. A name that fits no writer or several is never guessed. */
function keptApart(
  settings: Settings,
  className: string,
  own: readonly WriterRow[],
  problems: Problem[],
): [string, string][] {
  return settings.keptApart
    .filter((pair) => pair.className === '' || pair.className === className)
    .flatMap(({ a, b, className: named }) => {
      const found = [a, b].map((name) => own.filter((row) => row.name === name));
      const [first, second] = found.map((rows) =>
        rows.length === 1 ? rows[0]?.writerId : undefined,
      );
      if (first && second) return [[first, second] as [string, string]];
      // A pair without a class may belong to another class.
      if (named === '' && found.some((rows) => rows.length === 0)) return [];
      problems.push({
        says: `In the tab Settings, "${a} / ${b}" are to be kept apart, but ${className} has no one writer of each name.`,
        todo: 'Write both names just as in the tab Writers. Writers who share a name cannot be told apart there.',
      });
      return [];
    });
}

interface PlannedClass {
  rows: Omit<WeekRow, 'id' | 'classId' | 'className' | 'week'>[];
  extraTime: string[];
}

function planOne(
  context: Context,
  week: ClassWeek,
  of: { before: readonly WeekRow[]; own: readonly WriterRow[]; milliseconds: number },
): PlannedClass {
  const problem: PlanProblem & { fixed: NonNullable<PlanProblem['fixed']> } = weekProblem(week);
  const names = new Map(of.own.map((row) => [row.writerId, row.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const plan = planClass(problem, {
    seed: 1,
    moves: DEFAULT_MOVES,
    now: () => context.now(),
    until: context.now() + of.milliseconds,
  });
  const explained = explainPlan(problem, plan, { name: nameOf, phrase: skillPhrase });
  const conferences = conferencesOf(week, problem, plan.sessions);
  const whyOf = new Map(
    plan.sessions.map((session, index) => [
      whyKey(session.skill, session.writers),
      explained.sessions[index] ?? '',
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
    why: whyOf.get(whyKey(one.skill, one.writerIds)) ?? '',
    state: 'planned',
  }));
  const met = new Set(plan.sessions.flatMap(({ writers }) => writers));
  const missed = explained.missed
    .filter(({ writer }) => !met.has(writer))
    .map(({ writer, reason }) => ({
      day: '' as const,
      start: '',
      minutes: null,
      kind: 'not met',
      skill: '',
      skillId: '',
      writers: nameOf(writer),
      writerIds: writer,
      why: reason,
      state: 'missed',
    }));
  return {
    rows: [...rows, ...missed],
    extraTime: missed.length === 0 ? [] : extraTimeFor(problem, plan, nameOf),
  };
}

const whyKey = (skill: string, writers: readonly string[]) =>
  `${skill} ${[...writers].sort().join(' ')}`;

/** Ids that no conference of the week ever had, held ones included. */
function numbered(
  rows: PlannedClass['rows'],
  week: LocalDate,
  classId: string,
  className: string,
  held: readonly WeekRow[],
): WeekRow[] {
  const used = held.map(({ id }) => Number(id.slice(id.lastIndexOf('-') + 1)));
  let number = Math.max(0, ...used.filter(Number.isFinite));
  return rows.map((row) => {
    number += 1;
    return { ...row, id: `${week}-${classId}-${number}`, classId, className, week };
  });
}

const conferenceOf = (row: WeekRow): Conference => ({
  date: row.day,
  start: row.start,
  minutes: row.minutes ?? 0,
  kind: row.kind === 'group' ? 'group' : 'solo',
  skill: row.skillId,
  writerIds: row.writerIds.split(' ').filter((id) => id !== ''),
});

/** By day and time; who is not met comes last. */
const byTime = (a: WeekRow, b: WeekRow) => {
  const key = ({ day, start, className }: WeekRow) => `${day || '9999'} ${start} ${className}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

function writeNeeds(
  context: Context,
  writers: readonly WriterRow[],
  needs: ReadonlyMap<string, readonly Need[]>,
  remembered: ReadonlyMap<string, Partial<WriterRow>>,
): void {
  const planned = writers.filter(({ id }) => needs.has(id));
  context.notebook.writers().update(
    new Map(
      planned.map(({ id }) => [
        id,
        {
          ...remembered.get(id),
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

/** Asked once, of a draft the teacher may edit; an answer that does not tell is asked for again. */
function learnWhetherCommentsWork(context: Context): void {
  if (context.shared.get<string>(COMMENTS) !== null) return;
  const row = context.notebook
    .writers()
    .rows()
    .find(({ docId }) => docId !== '');
  if (!row) return;
  const works = takesComments(context.line, row.docId);
  if (works !== null) context.shared.set(COMMENTS, works ? 'yes' : 'no');
}
