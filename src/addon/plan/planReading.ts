// Owns: what a plan is made from: needs, absences, pairs and held conferences, read from the tabs.
import { needsFrom } from '../../conference/look/needs';
import { readMarks } from '../../conference/marks';
import { type Need, needsOf } from '../../conference/needs';
import type { MetGroup } from '../../conference/pairs';
import { skillName } from '../../conference/skill';
import { addDays, type LocalDate, type Weekday } from '../../conference/week';
import type { NoteRow } from '../../notebook/conferences';
import type { Settings } from '../../notebook/settings';
import type { WeekRow } from '../../notebook/thisWeek';
import { readWeekday } from '../../notebook/typed';
import type { WriterRow } from '../../notebook/writers';
import { standingEvidence } from '../confer/dismissed';
import { openNeeds, readSteps } from '../confer/followUps';
import type { SpokenProblem } from '../refusal';
import { said } from '../words/said';

/** A school year. */
const WEEKS_OF_PAIRS = 40;

/** What the drafts of a class show against each other, by row id. */
const shownNeeds = (own: readonly WriterRow[]): Map<string, Need[]> =>
  needsFrom(own.map((row) => ({ writer: row.id, findings: standingEvidence(row) })));

/** Needs by row id: what the drafts show against classmates', open goals, marks and first meetings. */
export function needsOfClass(
  own: readonly WriterRow[],
  problems: SpokenProblem[],
): Map<string, Need[]> {
  const shown = shownNeeds(own);
  return new Map(
    own.map((row) => {
      const { marks, unknown } = readMarks(row.marks);
      if (unknown.length > 0)
        problems.push({
          says: said((words) => words.unread.noSkill(unknown.join(', '), row.name)),
          todo: said((words) => words.unread.noSkillTodo),
        });
      const needs = needsOf({
        hasDraft: row.docId !== '',
        evidence: shown.get(row.id) ?? [],
        marks,
        open: openNeeds(readSteps(row.steps)),
        visits: row.visits ?? 0,
      });
      return [row.id, needs];
    }),
  );
}

/** The groups of a school year before this week, from the log. */
export function earlierGroups(
  notes: readonly NoteRow[],
  week: LocalDate,
): (MetGroup & { classId: string })[] {
  const from = addDays(week, -7 * WEEKS_OF_PAIRS);
  const groups = new Map<string, { classId: string; date: LocalDate; ids: string[] }>();
  for (const { at, kind, conferenceId, classId, writerId } of notes) {
    if (kind !== 'group' || !at || at.date < from || at.date >= week) continue;
    const group = groups.get(conferenceId) ?? { classId, date: at.date, ids: [] };
    group.ids.push(writerId);
    groups.set(conferenceId, group);
  }
  return [...groups.values()];
}

/** "Mon, Tue" as weekdays; a day that is none is named. */
export function awayDays(row: WriterRow, problems: SpokenProblem[]): Weekday[] {
  return row.away
    .split(/[,;\s]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const day = readWeekday(word.replace(/\.$/, ''));
      if (day !== null) return [day];
      problems.push({
        says: said((words) => words.unread.noDay(word, row.name)),
        todo: said((words) => words.unread.noDayTodo),
      });
      return [];
    });
}

/**
 * The class's conferences of the week that were held: the plan's, and those that only the log knows
 * of, because the plan was made anew or its tab was edited meanwhile.
 */
export function heldRows(
  of: { classId: string; className: string },
  week: LocalDate,
  before: readonly WeekRow[],
  notes: readonly NoteRow[],
  minutesOf: (kind: string) => number,
  /** Why such a one stands there, in the teacher's language. */
  outside: string,
): WeekRow[] {
  const own = before.filter((row) => row.classId === of.classId && row.week === week);
  const logged = new Map<string, NoteRow[]>();
  for (const note of notes) {
    const date = note.at?.date ?? '';
    if (note.classId !== of.classId || date < week || date >= addDays(week, 7)) continue;
    logged.set(note.conferenceId, [...(logged.get(note.conferenceId) ?? []), note]);
  }
  const held = own
    .filter(({ id, state, kind }) => kind !== 'not met' && (state === 'held' || logged.has(id)))
    .map((row) => ({
      ...row,
      // A line whose writers were cleared by hand: the log knows with whom it was held.
      ...(row.writerIds.trim() === '' &&
        writersIn(notes.filter(({ conferenceId }) => conferenceId === row.id))),
      state: 'held',
    }));
  for (const [id, some] of logged) {
    const [first] = some;
    if (!first?.at || held.some((row) => row.id === id)) continue;
    held.push({
      ...of,
      id,
      week,
      day: first.at.date,
      start: first.at.time,
      minutes: minutesOf(first.kind),
      kind: first.kind,
      skill: skillName(first.skillId),
      skillId: first.skillId,
      ...writersIn(some),
      why: outside,
      state: 'held',
      stays: '',
    });
  }
  return held;
}

function writersIn(notes: readonly NoteRow[]): Pick<WeekRow, 'writers' | 'writerIds'> {
  const writers = new Map(notes.map(({ writerId, writer }) => [writerId, writer]));
  return { writers: [...writers.values()].join(', '), writerIds: [...writers.keys()].join(' ') };
}

/** Pairs as ids. A name that fits no writer or several is never guessed. */
export function keptApart(
  settings: Settings,
  className: string,
  own: readonly WriterRow[],
  problems: SpokenProblem[],
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
        says: said((words) => words.unread.noPair(a, b, className)),
        todo: said((words) => words.unread.noPairTodo),
      });
      return [];
    });
}
