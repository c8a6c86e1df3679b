// Owns: a conference from opening it to its notes being safe in the log.
import type { TeachingPoint } from '../conference/bank/teachingPoint';
import { type Passage, sentences, words } from '../conference/draft';
import { feedbackFault, feedbackText, namesAnother } from '../conference/feedback';
import { strengthFrames } from '../conference/guide/frames';
import { guide } from '../conference/guide/guide';
import { look } from '../conference/look/look';
import { skillName } from '../conference/needs';
import type { FeedbackState } from '../conference/note';
import { SKILLS } from '../conference/skill';
import type { Draft } from '../conference/thread';
import type { NoteRow } from '../notebook/conferences';
import { rowsToPoints } from '../notebook/teachingPoints';
import type { WeekRow } from '../notebook/thisWeek';
import { type WriterRow, writerRowId } from '../notebook/writers';
import type {
  DraftView,
  LastNote,
  Meeting,
  MeetingWriter,
  NoteView,
  Preview,
  Problem,
  SaveRequest,
  WriterNote,
} from './answers';
import { seeDrafts } from './drafts';
import { docUrl } from './pull';
import { followsFrom, lastNoteOf } from './remembered';
import { type Context, holding } from './run';
import { chipOf, conferenceView, idsOf, NAMES_ANOTHER, noteView } from './views';
import { Refusal } from './words';

/** Opens a planned conference: each writer's draft as it is now, last note and goal, and the guide. */
export function startConference(context: Context, conferenceId: string): Meeting {
  const { conference, writers, all } = findConference(context, conferenceId);
  const today = context.today().date;
  const seen = seeDrafts(
    context,
    writers.map((row) => wantedOf(row)),
  );
  const names = all.map(({ name }) => name);
  const meeting = writers.map((row): MeetingWriter => {
    const draft = seen.get(row.writerId);
    const found = draft?.kind === 'draft' ? look(draft.draft.paragraphs, { names }).findings : [];
    return {
      ...chipOf(row, today),
      draft: draft?.kind === 'draft' ? draftView(draft.draft, draft.turnedIn) : null,
      noDraft: draft?.kind === 'none' ? `${draft.problem.says} ${draft.problem.todo}` : '',
      last: readLastNote(row.lastNote),
      goal: row.goal,
      strengths: found
        .filter(({ kind }) => kind === 'strength')
        .map(({ quote, says, passage }) => ({ quote, says, passage })),
      needs: found
        .filter(({ kind }) => kind === 'need')
        .map(({ skill, quote, says, teachingPoint }) => ({
          skill,
          quote,
          says,
          teachingPoint: teachingPoint ?? '',
        })),
    };
  });
  const { skillId } = conference;
  const points = rowsToPoints(context.notebook.teachingPoints().rows());
  return {
    conference: conferenceView(conference, new Map(all.map((row) => [row.id, row])), today),
    writers: meeting,
    steps: guide({
      kind: conference.kind === 'group' ? 'group' : 'solo',
      stage: 'drafting',
      skill: skillId,
      hasDraft: meeting.some(({ draft }) => draft !== null),
    }),
    points: bySkill(points, skillId),
    frames: strengthFrames('any').map(({ says }) => says),
    skills: SKILLS.map(({ id, name }) => ({ id, name })),
  };
}

const bySkill = (points: readonly TeachingPoint[], skill: string) => [
  ...points.filter((point) => point.skill === skill),
  ...points.filter((point) => point.skill !== skill),
];

export const wantedOf = (row: WriterRow) => ({
  writerId: row.writerId,
  name: row.name,
  classId: row.classId,
  assignmentId: row.assignmentId,
  docId: row.docId,
});

function findConference(context: Context, conferenceId: string) {
  const conference = context.notebook
    .thisWeek()
    .rows()
    .find(({ id, kind }) => id === conferenceId && kind !== 'not met');
  if (!conference)
    throw new Refusal(
      'This conference is no longer in the plan: the week was planned anew. Go back to Today; nothing is lost.',
    );
  const all = context.notebook
    .writers()
    .rows()
    .filter(({ classId }) => classId === conference.classId);
  const byId = new Map(all.map((row) => [row.id, row]));
  const writers = idsOf(conference).map((id) => {
    const row = byId.get(writerRowId(conference.classId, id));
    if (row) return row;
    throw new Refusal(
      'A writer of this conference is no longer in the tab Writers. Pull the class again, then plan again; nothing is lost.',
    );
  });
  return { conference, writers, all };
}

function draftView(draft: Draft, turnedIn: boolean): DraftView {
  const titles = new Map(draft.tabs.map(({ id, title }) => [id, title]));
  let tab = '';
  const threads = draft.threads ?? [];
  return {
    docId: draft.docId,
    title: draft.title,
    url: docUrl(draft.docId),
    words: words(draft.paragraphs),
    turnedIn,
    commentsRead: draft.threads !== null,
    paragraphs: draft.paragraphs
      .filter(({ text }) => text.trim() !== '')
      .map((paragraph) => {
        const begins = paragraph.tabId !== tab && titles.size > 1;
        tab = paragraph.tabId;
        return {
          heading: paragraph.heading,
          tab: begins ? (titles.get(paragraph.tabId) ?? '') : '',
          sentences: sentences(paragraph).map(({ text, start, end }) => ({
            tabId: paragraph.tabId,
            text,
            start,
            end,
          })),
        };
      }),
    replies: threads
      .filter(({ head }) => head.mine)
      .flatMap(({ head, replies }) =>
        replies
          .filter(({ mine, deleted, text }) => !mine && !deleted && text !== '')
          .map(({ text, at }) => ({ to: head.text, says: text, at })),
      )
      .sort((a, b) => (a.at < b.at ? 1 : -1)),
  };
}

function readLastNote(text: string): LastNote | null {
  return text === '' ? null : (JSON.parse(text) as LastNote);
}

/** Exactly what each child will read, and what stands in the way. */
export function preview(context: Context, request: SaveRequest): Preview[] {
  const checked = checkRequest(context, request);
  return checked.notes.map(({ note, feedback, hold, row }) => ({
    writerId: note.writerId,
    feedback,
    problems: note.comment && hold !== '' ? [sentenceAsProblem(hold, row)] : [],
  }));
}

const sentenceAsProblem = (hold: string, row: WriterRow): Problem => ({
  says: hold,
  todo: `Until then it waits, and only ${row.name}'s note is saved.`,
});

interface CheckedNote {
  note: WriterNote;
  row: WriterRow;
  feedback: string;
  /** Why it may not go as it is; empty when it may. */
  hold: string;
}

const LONGEST = 4000;

/** Everything the page sends is checked here; it is a page, and could be anyone's. */
function checkRequest(context: Context, request: SaveRequest) {
  if (!/^[A-Za-z0-9-]{8,64}$/.test(String(request?.saveId)))
    throw new Refusal('This save has no proper id. Reload the sidebar; what you typed is kept.');
  if (!Array.isArray(request.notes) || request.notes.length === 0)
    throw new Refusal('There is no note to save.');
  const { conference, writers, all } = findConference(context, String(request.conferenceId));
  const notes = request.notes.map((raw): CheckedNote => {
    const row = writers.find(({ writerId }) => writerId === raw.writerId);
    if (!row)
      throw new Refusal('A note is for a writer who is not in this conference. Nothing was saved.');
    const note: WriterNote = {
      writerId: row.writerId,
      strength: text(raw.strength, 'strength'),
      quote: text(raw.quote, 'quoted sentence'),
      passage: passageOf(raw.passage),
      teachingPoint: text(raw.teachingPoint, 'teaching point'),
      nextStep: text(raw.nextStep, 'next step'),
      whereElse: text(raw.whereElse, 'where else'),
      learned: text(raw.learned, 'private field'),
      comment: raw.comment === true,
    };
    const feedback = feedbackText({ ...note, id: '', skill: '' });
    const classmates = all
      .filter(({ writerId }) => writerId !== row.writerId)
      .map(({ name }) => name);
    const named = namesAnother(feedback, { name: row.name, quote: note.quote }, classmates);
    return {
      note,
      row,
      feedback,
      hold:
        feedbackFault(feedback) ||
        (named === null
          ? ''
          : `${NAMES_ANOTHER} ${named}. Change it, or send it anyway if that is meant.`),
    };
  });
  if (new Set(notes.map(({ note }) => note.writerId)).size !== notes.length)
    throw new Refusal('A writer has two notes in one save. Nothing was saved.');
  return { conference, notes };
}

function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Refusal(`The ${what} is missing. Nothing was saved.`);
  if (value.length > LONGEST)
    throw new Refusal(`The ${what} is longer than ${LONGEST} characters. Nothing was saved.`);
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
  const { conference, notes } = checkRequest(context, request);
  return holding(context, () => {
    const log = context.notebook.conferences();
    const ids = notes.map(({ note }) => noteId(request.saveId, note.writerId));
    const there = request.again === true ? log.find('id', ids).map(({ values }) => values) : [];
    const rows = notes
      .filter((_, index) => !there.some(({ id }) => id === ids[index]))
      .map((checked) => noteRow(context, request, conference, checked));
    log.append(rows);
    // Notes first: whatever stops the rest, they are safe.
    context.notebook.flush();
    remember(context, conference, [...there, ...rows]);
    return [...there, ...rows].map(noteView);
  });
}

const noteId = (saveId: string, writerId: string) => `${saveId}.${writerId}`;

function noteRow(
  context: Context,
  request: SaveRequest,
  conference: WeekRow,
  { note, row, feedback, hold }: CheckedNote,
): NoteRow {
  const state: FeedbackState = !note.comment ? 'note only' : hold === '' ? 'sending' : 'waiting';
  const skill = SKILLS.some(({ id }) => id === request.skill) ? request.skill : conference.skillId;
  return {
    at: context.today(),
    writer: row.name,
    className: row.className,
    kind: conference.kind,
    skill: skillName(skill),
    strength: note.strength,
    quote: note.quote,
    teachingPoint: note.teachingPoint,
    nextStep: note.nextStep,
    whereElse: note.whereElse,
    learned: note.learned,
    state,
    says: note.comment ? hold : '',
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
    docId: row.docId,
    commentId: '',
    postId: '',
    savedAt: context.now(),
  };
}

/** What follows from the log, kept beside each writer: who was met when, and with what goal. */
function remember(context: Context, conference: WeekRow, notes: readonly NoteRow[]): void {
  const writers = context.notebook.writers();
  const before = new Map(writers.rows().map((row) => [row.id, row]));
  const changes = notes.map((note): [string, Partial<WriterRow>] => {
    const id = writerRowId(note.classId, note.writerId);
    const row = before.get(id);
    const lastNote = lastNoteOf(note);
    // A save sent again is remembered again, and is one visit.
    const visits = (row?.visits ?? 0) + (row?.lastNote === lastNote ? 0 : 1);
    return [id, { ...followsFrom(note), visits }];
  });
  writers.update(new Map(changes));
  context.notebook.thisWeek().update(new Map([[conference.id, { state: 'held' }]]));
}
