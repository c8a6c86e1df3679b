// Owns: what the sidebar is shown of the notebook: rows in the shapes of answers/.
import { feedbackFault } from '../conference/feedback';
import type { Language } from '../conference/language';
import { FEEDBACK_STATES, type FeedbackState } from '../conference/note';
import { skillName } from '../conference/skill';
import { told } from '../conference/spoken';
import { daysBetween, type LocalDate, type LocalTime } from '../conference/week';
import type { NoteRow } from '../notebook/conferences';
import type { Settings } from '../notebook/settings';
import type { WeekRow } from '../notebook/thisWeek';
import { type WriterRow, writerRowId } from '../notebook/writers';
import type { NoteView } from './answers/note';
import type { ClassView } from './answers/opening';
import type { ConferenceView, WeekView, WriterChip } from './answers/week';
import { classTimes } from './plan/classTimes';
import { freeTimes, isFixed } from './plan/ownConference';
import { type PlanSaid, planMark, whyOf } from './plan/planSaid';
import { type ClassRecord, docUrl } from './pull/pullStore';
import type { Context } from './run';
import { said as saidOf } from './words/said';

/** Days are whole ones; a clock set back makes none negative. */
export function chipOf(row: WriterRow, today: LocalDate): WriterChip {
  const met = row.met === '' ? undefined : row.met;
  return {
    id: row.writerId,
    name: row.name,
    days: met === undefined ? null : Math.max(0, daysBetween(met, today)),
  };
}

/** @param writers by the row's id in the tab Writers */
export function conferenceView(
  row: WeekRow,
  writers: ReadonlyMap<string, WriterRow>,
  today: LocalDate,
  said: PlanSaid,
  language: Language,
): ConferenceView {
  const names = row.writers.split(', ');
  return {
    id: row.id,
    classId: row.classId,
    className: row.className,
    date: row.day,
    start: row.start,
    minutes: row.minutes ?? 0,
    kind: row.kind === 'group' ? 'group' : 'solo',
    skill: { id: row.skillId, name: skillName(row.skillId) },
    writers: idsOf(row).map((id, index) => {
      const writer = writers.get(writerRowId(row.classId, id));
      // A line deleted from Writers leaves the name that the plan knows.
      return writer ? chipOf(writer, today) : { id, name: names[index] ?? id, days: null };
    }),
    why: told(whyOf(row, said), language),
    state: row.state === 'held' ? 'held' : 'planned',
    stays: isFixed(row),
  };
}

/** The ids of the writers in a line of This week. */
export const idsOf = (row: WeekRow): string[] => row.writerIds.split(' ').filter((id) => id !== '');

/** null before the first plan. */
export function weekView(
  rows: readonly WeekRow[],
  writers: readonly WriterRow[],
  today: LocalTime,
  said: PlanSaid,
  settings: Settings,
  language: Language,
): WeekView | null {
  const start = rows
    .map(({ week }) => week)
    .sort()
    .pop();
  if (!start) return null;
  const byId = new Map(writers.map((row) => [row.id, row]));
  const own = rows.filter(({ week }) => week === start);
  // Once a conference was held or a line changed, what moved before is no news and stays.
  const canUndo = said.after !== '' && said.after === planMark(rows);
  return {
    start,
    conferences: own
      .filter(({ kind }) => kind !== 'not met')
      .map((row) => conferenceView(row, byId, today.date, said, language)),
    missed: own
      .filter(({ kind }) => kind === 'not met')
      .map((row) => ({
        writerId: row.writerIds,
        name: row.writers,
        classId: row.classId,
        className: row.className,
        reason: told(whyOf(row, said), language),
      })),
    free: [
      ...classTimes(
        settings,
        start,
        writers.filter(({ here }) => here === 'yes'),
      ),
    ].flatMap(([classId, slots]) =>
      freeTimes(
        slots,
        own.filter((row) => row.classId === classId),
        today.date,
        today,
      ).map((free) => ({ classId, ...free })),
    ),
    lengths: { group: settings.rules.groupMinutes, solo: settings.rules.soloMinutes },
    extraTime: said.extraTime.map((one) => told(one, language)).join(' '),
    moved: canUndo ? said.moved.map((one) => told(one, language)) : [],
    canUndo,
  };
}

export function classView(context: Context, record: ClassRecord): ClassView {
  const { assignment } = record;
  return {
    id: record.id,
    name: record.name,
    assignment: assignment && {
      id: assignment.id,
      title: assignment.title,
      due: assignment.due === null ? '' : context.notebook.now(assignment.due).date,
    },
    writers: record.writers,
    drafts: record.drafts,
    pulled: context.notebook.now(record.pulledAt),
  };
}

/** Marks a note that waits only because its feedback names another writer. */
export const NAMES_ANOTHER = saidOf(({ deliveries }) => deliveries.names);

export function noteView(row: NoteRow): NoteView {
  return {
    id: row.id,
    writerId: row.writerId,
    name: row.writer,
    feedback: row.feedback,
    state: stateOf(row.state),
    says: row.says,
    url: row.docId === '' ? '' : docUrl(row.docId),
    canSendAnyway: row.state === 'waiting' && feedbackFault(row.feedback) === null,
  };
}

/** A state a person typed over reads as waiting: nothing is sent that was not asked for. */
export const stateOf = (text: string): FeedbackState =>
  FEEDBACK_STATES.find((state) => state === text) ?? 'waiting';
