// Owns: what the two weekly jobs do, and what each says afterwards in the email and in `Activity`.
import { list, review, reviewText } from '../conference/review';
import { type LocalDate, mondayOf, WEEKDAYS, weekday } from '../conference/week';
import type { Settings } from '../notebook/settings';
import type { WriterRow } from '../notebook/writers';
import { standingEvidence } from './dismissed';
import { planTheWeek, presentWriters } from './plan';
import { shownNeeds } from './planReading';
import { pullStep } from './pull';
import { fromLog } from './remembered';
import type { Context } from './run';
import { idsOf } from './views';

/** What a pull may take in a trigger; planning and writing need the rest of the six minutes. */
const PULL_MS = 4 * 60 * 1000;

/** Pulls and plans. null while the pull is not finished. */
export function planJob(context: Context, settings: Settings): string | null {
  const pulled = pullStep(context, false, PULL_MS);
  if (!pulled.finished) return null;
  const { rows, problems } = planTheWeek(context);
  const conferences = rows.filter(({ kind }) => kind !== 'not met');
  const missed = rows.filter(({ kind }) => kind === 'not met');
  const days = new Set(conferences.map(({ day }) => day)).size;
  const groups = conferences.filter(({ kind }) => kind === 'group').length;
  const met = new Set(conferences.flatMap((row) => idsOf(row).map((id) => `${row.classId}/${id}`)));
  const writers = writersOn(context, settings);
  const undrafted = writers.filter(({ docId }) => docId === '').map(({ name }) => name);
  const said = [...pulled.problems, ...problems].map(({ says, todo }) => `${says} ${todo}`);
  return [
    `${count(conferences.length, 'conference')} on ${count(days, 'day')}: ${count(groups, 'group')} and ${conferences.length - groups} solo. They meet ${met.size} of ${count(writers.length, 'writer')}.`,
    ...missed.map((row) => `Not met: ${row.writers} (${row.className}). ${row.why}`),
    undrafted.length === 0 ? '' : `No draft yet: ${list(undrafted)}.`,
    // Settings are read by both, and their bad lines are named once.
    ...new Set(said),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

function writersOn(context: Context, settings: Settings): WriterRow[] {
  const on = new Set(settings.classes.filter((one) => one.on).map(({ id }) => id));
  return presentWriters(context).filter(({ classId }) => on.has(classId));
}

/** Looks back on the week of `due`, also when it runs late. */
export function reviewJob(context: Context, settings: Settings, due: LocalDate): string {
  const monday = mondayOf(due);
  const reasons = reasonsNotMet(context, monday);
  const remembered = fromLog(context.notebook.conferences().rows());
  const writers = writersOn(context, settings);
  const classes = new Set(writers.map(({ classId }) => classId));
  const needs = new Map(
    [...classes].flatMap((classId) => [
      ...shownNeeds(writers.filter((row) => row.classId === classId)),
    ]),
  );
  return reviewText(
    review(
      writers.map((row) => ({
        name: row.name,
        className: row.className,
        met: (remembered.get(row.id)?.met ?? '') >= monday,
        reason: reasons.get(row.id) ?? 'was not in the plan.',
        // Compared with classmates a need that all share is level 1; for a lesson it counts in full.
        needs: (needs.get(row.id) ?? []).map(({ skill }) => {
          const quote = standingEvidence(row).find((one) => one.skill === skill)?.quote;
          return { skill, level: 2, ...(quote === undefined ? {} : { quote }) };
        }),
      })),
    ),
  );
}

/** By writer's row id, for those whose conference was planned and not held, or not even planned. */
function reasonsNotMet(context: Context, monday: LocalDate): Map<string, string> {
  const open = context.notebook
    .thisWeek()
    .rows()
    .filter(({ week, state }) => week === monday && state !== 'held');
  return new Map(
    open.flatMap((row) =>
      idsOf(row).map((id): [string, string] => [
        `${row.classId}/${id}`,
        row.kind === 'not met'
          ? row.why
          : `the conference on ${row.day === '' ? 'a day' : WEEKDAYS[weekday(row.day)]} was not held.`,
      ]),
    ),
  );
}
