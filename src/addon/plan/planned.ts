// Owns: finding a planned conference and its writers by what the page says of it.
import { PRACTICE } from '../../conference/practice';
import type { WeekRow } from '../../notebook/thisWeek';
import { blankWriter, type WriterRow, writerRowId } from '../../notebook/writers';
import { Refusal } from '../refusal';
import type { Context } from '../run';
import { idsOf } from '../views';
import { said } from '../words/said';

export interface Planned {
  conference: WeekRow;
  /** Those who still stand in the tab Writers, in the order of the plan. */
  writers: WriterRow[];
  /** The whole class, also who has left it. */
  all: WriterRow[];
}

/** Throws a Refusal for a conference that is not in the plan. */
export function findConference(context: Context, conferenceId: string): Planned {
  const found = lookUpConference(context, conferenceId);
  if (found) return found;
  throw new Refusal(said(({ conferences }) => conferences.noLonger));
}

/** null for a conference that is not in the plan. */
export function lookUpConference(context: Context, conferenceId: string): Planned | null {
  const conference = context.notebook
    .thisWeek()
    .rows()
    .find(({ id, kind }) => id === conferenceId && kind !== 'not met');
  if (!conference) return null;
  const all = writersOf(context, conference.classId);
  const byId = new Map(all.map((row) => [row.id, row]));
  const writers = idsOf(conference).flatMap(
    (id) => byId.get(writerRowId(conference.classId, id)) ?? [],
  );
  return { conference, writers, all };
}

/** With those who have left; nobody for a practice, whose writer stands in no tab. */
export const writersOf = (context: Context, classId: string): WriterRow[] =>
  classId === PRACTICE
    ? []
    : context.notebook
        .writers()
        .rows()
        .filter((row) => row.classId === classId);

/** What is known of somebody of whom no line is in the tab Writers. */
export const noLine = (
  { classId, className }: Pick<WeekRow, 'classId' | 'className'>,
  writerId: string,
  name: string,
): WriterRow => ({ ...blankWriter(classId, writerId), name, className });
