// Owns: everything about one writer on one screen: goals, needs, the draft and its growth, the notes.
import { readGrowth } from '../../conference/growth';
import type { Language } from '../../conference/language';
import { readMarks } from '../../conference/marks';
import { skillName } from '../../conference/skill';
import { skillRead } from '../../conference/words/words';
import type { NoteRow } from '../../notebook/conferences';
import { writerRowId } from '../../notebook/writers';
import type { TimelineNote, WriterPage } from '../answers/pages';
import { standingEvidence } from '../confer/dismissed';
import { followUpOf, readSteps, stepViews } from '../confer/followUps';
import { presentWriters } from '../plan/plan';
import { needsOfClass } from '../plan/planReading';
import { classesOf } from '../pull/moved';
import { Refusal } from '../refusal';
import type { Context } from '../run';
import { chipOf, stateOf } from '../views';
import { said, WORDS } from '../words/said';

/** Notes shown at first, and when all are asked for: a child's own, however long the log is. */
const LATEST = 12;
const ALL = 200;

/** `all`: also the notes before the latest ones. */
export function writerPage(
  context: Context,
  classId: string,
  writerId: string,
  all: boolean,
): WriterPage {
  const id = writerRowId(classId, writerId);
  const { notebook } = context;
  const language = context.language();
  const writers = notebook.writers().rows();
  const row = writers.find((one) => one.id === id);
  if (!row) throw new Refusal(said((words) => words.writers.goneWithNotes));
  const most = all ? ALL : LATEST;
  const classes = classesOf(row, writers);
  // One more than is shown, to know whether there are others.
  const found = notebook
    .conferences()
    .find('writerId', [writerId], most + 1)
    .map(({ values }) => values)
    .filter((note) => classes.has(note.classId))
    .reverse()
    // The log may have been sorted by hand.
    .sort((a, b) => (b.savedAt ?? 0) - (a.savedAt ?? 0));
  const own = presentWriters(context).filter((one) => one.classId === classId);
  const needs = needsOfClass(own.some((one) => one.id === id) ? own : [row], []).get(id) ?? [];
  return {
    ...chipOf(row, context.today().date),
    classId,
    className: row.className,
    here: row.here === 'yes',
    visits: row.visits ?? 0,
    support: row.support,
    language: row.language,
    needs: needs.map(({ skill, level, why }) => ({
      skill: { id: skill, name: skillName(skill) },
      level,
      why: context.tell(why),
      marked: readMarks(row.marks).marks.some((mark) => mark.skill === skill),
    })),
    shows: standingEvidence(row).map(({ says, quote }) => ({
      says: context.tell(says),
      quote,
    })),
    draft:
      row.docId === ''
        ? { title: '', url: '', words: null, says: workIn(row.work, language) }
        : { title: row.draft, url: row.url, words: row.words, says: workIn(row.work, language) },
    growth: readGrowth(row.growth),
    steps: stepViews(readSteps(row.steps)),
    notes: found.slice(0, most).map((note) => timelineNote(note, language)),
    more: found.length > most,
  };
}

/** What stands in the column Work; what a person wrote there stays as it is. */
const workIn = (cell: string, language: Language): string =>
  new Map(Object.entries(WORDS[language].work)).get(cell) ?? cell;

const timelineNote = (note: NoteRow, language: Language): TimelineNote => ({
  id: note.id,
  date: note.at?.date ?? '',
  kind: note.kind === 'group' ? 'group' : 'solo',
  skill: skillRead(note.skill, language),
  strength: note.strength,
  quote: note.quote,
  teachingPoint: note.teachingPoint,
  nextStep: note.nextStep,
  whereElse: note.whereElse,
  learned: note.learned,
  assignment: note.assignment,
  by: note.by,
  state: stateOf(note.state),
  followUp: note.nextStep === '' ? null : followUpOf(note),
});
