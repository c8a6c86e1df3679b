// Owns: the notes of a conference until they are safe in the log.
import type { Passage } from '../../conference/draft';
import { feedbackFault, feedbackText, namesAnother } from '../../conference/feedback';
import type { Language } from '../../conference/language';
import type { FeedbackState } from '../../conference/note';
import { type PeerAnswer, peerLines } from '../../conference/peer';
import { SKILLS, skillName } from '../../conference/skill';
import type { Spoken } from '../../conference/spoken';
import type { NoteRow } from '../../notebook/conferences';
import { NotebookError } from '../../notebook/tab';
import { inConferenceId, type WeekRow } from '../../notebook/thisWeek';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import type { NoteView, SaveRequest, WriterNote } from '../answers/note';
import { inOurWords, NotNow } from '../googleSays';
import { findConference, lookUpConference, noLine, type Planned, writersOf } from '../plan/planned';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { sharedDoc } from '../send/whose';
import { idsOf, noteView } from '../views';
import type { Words } from '../words/english';
import { said } from '../words/said';
import { countUses } from './bankUse';
import { afterConference, aroundText, readSteps, stepOf, writeSteps } from './followUps';
import { peerAnswers } from './peerAnswers';
import { followsFrom, lastNoteOf } from './remembered';
import { sayStage } from './stages';

interface CheckedNote {
  note: Required<Omit<WriterNote, 'around' | 'translation'>> & { translation: string };
  /** The last look had not answered: nobody has translated it yet. */
  untranslated: boolean;
  answers: PeerAnswer[];
  /** As the log keeps it. */
  around: string;
  row: WriterRow;
  feedback: string;
  /** Why it may not go as it is; null when it may. */
  hold: Spoken | null;
}

const LONGEST = 4000;
const LONGEST_TRACE = 8000;

/** Everything the page sends is checked here; it is a page, and could be anyone's. */
export function checkRequest(
  context: Context,
  request: SaveRequest,
  find: (context: Context, request: SaveRequest) => Planned = findHeld,
) {
  if (typeof request?.saveId !== 'string' || !/^[A-Za-z0-9-]{8,64}$/.test(request.saveId))
    throw new Refusal(said((words) => words.saving.noId));
  if (!Array.isArray(request.notes) || request.notes.length === 0)
    throw new Refusal(said((words) => words.saving.noNote));
  const planned = find(context, request);
  const { writers } = context.readers();
  const notes = (request.notes as unknown[]).map((raw) =>
    checkNote((typeof raw === 'object' && raw) || {}, planned, writers),
  );
  if (new Set(notes.map(({ note }) => note.writerId)).size !== notes.length)
    throw new Refusal(said((words) => words.saving.twice));
  return { conference: planned.conference, all: planned.all, notes };
}

function checkNote(
  raw: Partial<Record<keyof WriterNote, unknown>>,
  planned: Planned,
  language: Language,
): CheckedNote {
  const row =
    planned.writers.find(({ writerId }) => writerId === raw.writerId) ??
    departed(planned.conference, raw.writerId);
  if (!row) throw new Refusal(said((words) => words.saving.notHere));
  const answers = peerAnswers(raw.peers, (id) => nameOf(planned, id));
  const note: CheckedNote['note'] = {
    writerId: row.writerId,
    strength: text(raw.strength, 'strength'),
    quote: text(raw.quote, 'quote'),
    passage: passageOf(raw.passage),
    teachingPoint: text(raw.teachingPoint, 'teachingPoint'),
    nextStep: text(raw.nextStep, 'nextStep'),
    whereElse: text(raw.whereElse, 'whereElse'),
    learned: text(raw.learned, 'learned'),
    comment: raw.comment === true,
    point: text(raw.point ?? '', 'teachingPoint'),
    chosen: text(raw.chosen ?? '', 'chosen'),
    helpWanted: text(raw.helpWanted ?? '', 'helpWanted'),
    peers: answers.map(({ from, kind, says }) => ({ from, kind, says })),
    sendPeers: raw.sendPeers === true,
    translation: text(raw.translation ?? '', 'translation'),
    // Made by us and of use only next time: a page gone wrong may lose it.
    trace: typeof raw.trace === 'string' && raw.trace.length <= LONGEST_TRACE ? raw.trace : '',
  };
  const feedback = feedbackOf(note, language);
  return {
    note,
    untranslated: note.comment && raw.translation === null,
    answers,
    around: aroundText(raw.around),
    row,
    feedback,
    hold: heldBy(feedback, row, note.quote, planned.all),
  };
}

/** What the child would read of it. */
export const feedbackOf = (
  { peers, sendPeers, ...note }: CheckedNote['note'],
  language: Language,
): string =>
  feedbackText(
    { ...note, peers: sendPeers ? peers.map(({ says }) => says) : [], id: '', skill: '' },
    language,
  );

/** What a writer of this class is called; undefined for somebody who is not of it. */
const nameOf = ({ all, conference }: Planned, id: unknown): string | undefined =>
  (all.find(({ writerId }) => writerId === id) ?? departed(conference, id))?.name;

/** Why feedback waits, with what to do: its words, or the Doc it would go to; null when it may go. */
export const heldBy = (
  feedback: string,
  row: WriterRow,
  quote: string,
  all: readonly WriterRow[],
): Spoken | null => holdOf(feedback, row, quote, all) ?? sharedDoc(row.docId, row, all);

function holdOf(
  feedback: string,
  writer: { writerId: string; name: string },
  quote: string,
  all: readonly WriterRow[],
): Spoken | null {
  const fault = feedbackFault(feedback);
  if (fault) return fault;
  const named = namedIn(feedback, writer, quote, all);
  return named === null ? null : naming(named);
}

/** The classmate whom this feedback names outside the writer's own words; null for none. */
export function namedIn(
  feedback: string,
  { writerId, name }: { writerId: string; name: string },
  quote: string,
  all: readonly WriterRow[],
): string | null {
  const classmates = all.filter((row) => row.writerId !== writerId).map((row) => row.name);
  return namesAnother(feedback, { name, quote }, classmates);
}

/** Why feedback that names a classmate waits. */
export const naming = (classmate: string): Spoken =>
  said(({ deliveries }) => deliveries.names + deliveries.namesWhom(classmate));

/**
 * The conference that was held. The week may have been planned anew meanwhile: the talk took place
 * all the same, and its notes are kept.
 */
function findHeld(context: Context, request: SaveRequest): Planned {
  const conferenceId = String(request.conferenceId);
  const planned = lookUpConference(context, conferenceId);
  if (planned) return planned;
  const { week = '', classId = '' } = inConferenceId(conferenceId);
  const all = writersOf(context, classId);
  if (all.length === 0) return findConference(context, conferenceId);
  const { date, time } = context.today();
  const conference: WeekRow = {
    id: conferenceId,
    classId,
    className: all[0]?.className ?? '',
    week,
    day: date,
    start: time,
    minutes: null,
    kind: request.notes.length > 1 ? 'group' : 'solo',
    skill: skillName(String(request.skill)),
    skillId: String(request.skill),
    writers: '',
    writerIds: '',
    why: '',
    state: 'held',
    stays: '',
  };
  return { conference, writers: all, all };
}

/** A writer of the plan whose line in the tab Writers is gone: the note is kept all the same. */
function departed(conference: WeekRow, writerId: unknown): WriterRow | null {
  if (typeof writerId !== 'string') return null;
  const place = idsOf(conference).indexOf(writerId);
  if (place < 0) return null;
  const name = conference.writers.split(', ')[place] ?? writerId;
  return { ...noLine(conference, writerId, name), here: 'left' };
}

function text(value: unknown, what: keyof Words['saving']['fields']): string {
  if (typeof value !== 'string')
    throw new Refusal(said(({ saving }) => saving.missing(saving.fields[what])));
  if (value.length > LONGEST)
    throw new Refusal(said(({ saving }) => saving.tooLong(saving.fields[what], LONGEST)));
  return value.trim();
}

function passageOf(raw: unknown): Passage | null {
  const { tabId, start, end } = (raw ?? {}) as Partial<Record<keyof Passage, unknown>>;
  if (typeof tabId !== 'string' || !Number.isInteger(start) || !Number.isInteger(end)) return null;
  return (start as number) < (end as number)
    ? { tabId, start: start as number, end: end as number }
    : null;
}

/**
 * Writes the notes of a conference into the log, carried out before this returns: they are then
 * safe, and their comments can be sent. The same save sent again is one save.
 */
export function saveConference(context: Context, request: SaveRequest): NoteView[] {
  const { conference, notes, there, rows } = holding(context, () => {
    // Checked while held: what it reads need not be read again to be written beside.
    const { conference, notes } = checkRequest(context, request);
    const log = context.notebook.conferences();
    const ids = notes.map(({ note }) => noteId(request.saveId, note.writerId));
    // A conference that is held already may be a save that this page does not know to be its second.
    const mayBeThere = request.again === true || conference.state === 'held';
    const there = mayBeThere ? log.find('id', ids).map(({ values }) => values) : [];
    const rows = notes
      .filter((_, index) => !there.some(({ id }) => id === ids[index]))
      .map((checked) => noteRow(context, request, conference, checked));
    log.append(rows);
    // Notes first: whatever stops the rest, they are safe.
    context.notebook.flush();
    const traces = new Map(notes.map(({ note }) => [note.writerId, note.trace]));
    rememberIfAllowed(context, conference, [...there, ...rows], traces);
    return { conference, notes, there, rows };
  });
  if (rows.length > 0) {
    countUses(
      context,
      notes.map(({ note }) => note.point),
    );
    const { stage } = request;
    if (request.stageChosen === true && stage !== undefined)
      sayStage(context, conference.classId, notes[0]?.row.assignmentId ?? '', stage);
  }
  return [...there, ...rows].map(noteView);
}

export const noteId = (saveId: string, writerId: string) => `${saveId}.${writerId}`;

export function noteRow(
  context: Context,
  request: SaveRequest,
  conference: WeekRow,
  { note, answers, around, row, feedback, hold }: CheckedNote,
): NoteRow {
  const state: FeedbackState = !note.comment ? 'note only' : hold ? 'waiting' : 'sending';
  const skill = SKILLS.some(({ id }) => id === request.skill) ? request.skill : conference.skillId;
  return {
    at: context.today(),
    writer: row.name,
    className: row.className,
    kind: conference.kind,
    skill: skillName(skill),
    stage: request.stage ?? '',
    strength: note.strength,
    quote: note.quote,
    teachingPoint: note.teachingPoint,
    nextStep: note.nextStep,
    whereElse: note.whereElse,
    chosen: note.chosen,
    helpWanted: note.helpWanted,
    peers: peerLines(answers),
    learned: note.learned,
    state,
    says: note.comment && hold ? context.tell(hold) : '',
    followUp: note.nextStep === '' ? '' : 'waiting',
    reply: '',
    before: '',
    after: '',
    assignment: row.draft,
    by: context.teacher,
    feedback,
    id: noteId(request.saveId, note.writerId),
    conferenceId: conference.id,
    writerId: row.writerId,
    classId: row.classId,
    assignmentId: row.assignmentId,
    skillId: skill,
    passage: note.passage === null ? '' : JSON.stringify(note.passage),
    around,
    docId: row.docId,
    commentId: '',
    postId: '',
    savedAt: context.now(),
  };
}

/**
 * The notes are safe by now, and the next plan reads them from the log: that another tab is broken or
 * protected must not look as if they were not saved.
 */
function rememberIfAllowed(
  context: Context,
  conference: WeekRow,
  notes: readonly NoteRow[],
  traces: ReadonlyMap<string, string>,
): void {
  try {
    remember(context, conference, notes, traces);
    context.notebook.flush();
  } catch (error) {
    const told = inOurWords(error);
    // A save that is sent again is remembered then.
    if (told instanceof NotNow || !(told instanceof Refusal || told instanceof NotebookError))
      throw error;
    const { said: beside } = told;
    context.notebook.mended.push(said(({ saving }, at) => saving.besideNotes(beside[at])));
  }
}

/** What follows from the log, kept beside each writer: who was met when, and with what goal. */
function remember(
  context: Context,
  conference: WeekRow,
  notes: readonly NoteRow[],
  traces: ReadonlyMap<string, string>,
): void {
  const writers = context.notebook.writers();
  const before = new Map(writers.rows().map((row) => [row.id, row]));
  const changes = notes.map((note): [string, Partial<WriterRow>] => {
    const id = writerRowId(note.classId, note.writerId);
    const row = before.get(id);
    const lastNote = lastNoteOf(note);
    // A save sent again is remembered again, and is one visit.
    const visits = (row?.visits ?? 0) + (row?.lastNote === lastNote ? 0 : 1);
    const steps = writeSteps(afterConference(readSteps(row?.steps ?? ''), stepOf(note)));
    const lastDraft = traces.get(note.writerId) ?? '';
    return [id, { ...followsFrom(note), visits, steps, ...(lastDraft !== '' && { lastDraft }) }];
  });
  writers.update(new Map(changes));
  context.notebook.thisWeek().update(new Map([[conference.id, { state: 'held' }]]));
}
