// Owns: planning the week: from the tabs a problem a class, from each plan the tab `This week`.
import type { Need } from '../../conference/needs';
import { pairsMet } from '../../conference/pairs';
import type { ClassWeek } from '../../conference/planning';
import { skillName } from '../../conference/skill';
import type { Spoken } from '../../conference/spoken';
import { type LocalDate, weekToPlan } from '../../conference/week';
import { needsRow } from '../../notebook/classNeeds';
import type { NoteRow } from '../../notebook/conferences';
import { readSettings } from '../../notebook/readSettings';
import type { WeekRow } from '../../notebook/thisWeek';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import type { OwnConference } from '../answers/week';
import { logFollowUps, mergedSteps, writeSteps } from '../confer/followUps';
import { fromLog, metByWeek } from '../confer/remembered';
import { Refusal, type SpokenProblem } from '../refusal';
import { type Context, holding } from '../run';
import { learnWhetherCommentsWork } from '../send/commentsProbe';
import { said } from '../words/said';
import { forgetOldAbsences, lastNoted } from './absences';
import { conferenceOf, planOne } from './classPlan';
import { classTimes } from './classTimes';
import { rowOfOwn } from './ownConference';
import { type Absence, knownPlan } from './planKnown';
import { awayDays, earlierGroups, heldRows, keptApart, needsOfClass } from './planReading';
import { keepPlanSaid, type PlanSaid, planMark, planSaid } from './planSaid';
import { keepBefore } from './planUndo';
import { lastNumber, numbered } from './rowIds';
import { writeWall } from './wall';

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
