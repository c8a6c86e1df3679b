// Owns: what has been tapped and typed in a conference so far, as plain data, and every change a
// tap makes to it. Kept as it is through a closed lid.
import type { Meeting, MeetingWriter, SentenceView } from '../../addon/answers/meeting';
import type { SaveRequest, WriterNote } from '../../addon/answers/note';
import type { Stage, TeachingPoint } from '../../conference/bank/teachingPoint';
import type { Passage } from '../../conference/draft';
import { CHOICES, type Choice } from '../../conference/guide/choices';
import type { PeerKind } from '../../conference/peer';
import type { SkillId } from '../../conference/skill';
import { aroundOf } from './around';

export interface Quote {
  text: string;
  passage: Passage;
}

/** What is taught: words for the writer. `point` is the bank's id, empty for the teacher's own. */
export interface Teaching {
  point: string;
  /** The bank's name for it, to the teacher. */
  title: string;
  skill: SkillId;
  teachingPoint: string;
  nextStep: string;
  whereElse: string;
}

/** One writer's note while it is being made. */
export interface OpenNote {
  here: boolean;
  quote: Quote | null;
  strength: string;
  /** True once the teacher chose or typed the words: a new sentence no longer changes them. */
  chosen: boolean;
  /** What only this writer is taught; null for what the group is taught. */
  own: Teaching | null;
  learned: string;
  comment: boolean;
  /** What a writer without a draft settled on. */
  settled: Record<Choice, string>;
  /** What the writer asks the group for. */
  help: string;
  /** What the others answered, by their ids. */
  peers: { [listenerId: string]: { kind: PeerKind; says: string } };
  sendPeers: boolean;
  /** Seconds spent with this writer. */
  seconds: number;
}

export interface Recording {
  saveId: string;
  conferenceId: string;
  /** The writers' names, for a line about this recording while the conference is not at hand. */
  names: string[];
  /** Whose tab is open. */
  writer: string;
  step: number;
  /** Where the teacher says the piece is; null while she has not. */
  stage: Stage | null;
  teaching: Teaching | null;
  notes: { [writerId: string]: OpenNote };
}

const blank = (): OpenNote => ({
  here: true,
  quote: null,
  strength: '',
  chosen: false,
  own: null,
  learned: '',
  comment: true,
  settled: { topic: '', form: '', order: '' },
  help: '',
  peers: {},
  sendPeers: false,
  seconds: 0,
});

/** A recording as an older page kept it, with everything that a recording now has. */
export function completed(kept: Recording): Recording {
  const notes: { [writerId: string]: OpenNote } = {};
  for (const [id, note] of Object.entries(kept.notes)) notes[id] = { ...blank(), ...note };
  return { ...kept, stage: kept.stage ?? null, notes };
}

export function newRecording(
  saveId: string,
  conferenceId: string,
  writers: readonly { id: string; name: string }[],
): Recording {
  const notes: { [writerId: string]: OpenNote } = {};
  for (const { id } of writers) notes[id] = blank();
  return {
    saveId,
    conferenceId,
    names: writers.map(({ name }) => name),
    writer: writers[0]?.id ?? '',
    step: 0,
    stage: null,
    teaching: null,
    notes,
  };
}

/** A recording may be older than the plan: writers who joined the group since get a note too. */
export function fitTo(
  recording: Recording,
  writers: readonly { id: string; name: string }[],
): Recording {
  const notes: { [writerId: string]: OpenNote } = {};
  for (const { id } of writers) notes[id] = recording.notes[id] ?? blank();
  const writer = notes[recording.writer] ? recording.writer : (writers[0]?.id ?? '');
  return { ...recording, names: writers.map(({ name }) => name), writer, notes };
}

export const noteOf = (recording: Recording, writerId: string): OpenNote =>
  recording.notes[writerId] ?? blank();

export const isNoted = (note: OpenNote): boolean => note.strength.trim() !== '';

const withNote = (
  recording: Recording,
  writerId: string,
  change: Partial<OpenNote>,
): Recording => ({
  ...recording,
  notes: { ...recording.notes, [writerId]: { ...noteOf(recording, writerId), ...change } },
});

export const changeNote = withNote;

/** What the look-fors found in this very sentence, the closest match first. */
function strengthsIn(writer: MeetingWriter, sentence: Passage): string[] {
  return writer.strengths
    .filter(({ passage, dismissed }) => !dismissed && overlap(passage, sentence) > 0)
    .sort((a, b) => overlap(b.passage, sentence) - overlap(a.passage, sentence))
    .map(({ forWriter }) => forWriter);
}

const overlap = (a: Passage, b: Passage): number =>
  a.tabId === b.tabId ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;

/**
 * The words a teacher may tap for a strength: first what was seen in the chosen sentence, then the
 * frames, each writer's beginning with another so that a group doesn't read four times the same.
 */
export function strengthChoices(meeting: Meeting, writerId: string, quote: Quote | null): string[] {
  const place = meeting.writers.findIndex(({ id }) => id === writerId);
  const writer = meeting.writers[place];
  const seen = writer && quote ? strengthsIn(writer, quote.passage) : [];
  const all = writer?.draft ? meeting.frames : meeting.framesWithoutDraft;
  const turn = all.length === 0 ? 0 : Math.max(0, place) % all.length;
  const frames = [...all.slice(turn), ...all.slice(0, turn)];
  return [...new Set([...seen, ...frames])];
}

export interface Picked {
  recording: Recording;
  /** True when this tap made the writer's note: the panel then goes on to the next writer. */
  complete: boolean;
}

/** A tap on a sentence: picks it and proposes its strength. A second tap lets it go. */
export function pickSentence(
  recording: Recording,
  meeting: Meeting,
  writerId: string,
  sentence: SentenceView,
): Picked {
  const note = noteOf(recording, writerId);
  if (isPicked(note, sentence)) {
    const change = note.chosen ? { quote: null } : { quote: null, strength: '' };
    return { recording: withNote(recording, writerId, change), complete: false };
  }
  const { text, tabId, start, end } = sentence;
  const quote: Quote = { text, passage: { tabId, start, end } };
  const proposed = strengthChoices(meeting, writerId, quote)[0] ?? '';
  const strength = note.chosen ? note.strength : proposed;
  const next = withNote(recording, writerId, { quote, strength });
  return { recording: next, complete: !isNoted(note) && strength !== '' };
}

export const isPicked = (note: OpenNote, sentence: Passage): boolean =>
  note.quote !== null &&
  note.quote.passage.tabId === sentence.tabId &&
  note.quote.passage.start === sentence.start &&
  note.quote.passage.end === sentence.end;

/** The next writer in the row who is here and has no note yet, going round; null when none. */
export function nextWriter(recording: Recording, order: readonly string[]): string | null {
  const at = order.indexOf(recording.writer);
  const round = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  const open = (id: string) => {
    const note = noteOf(recording, id);
    return note.here && !isNoted(note);
  };
  return round.find(open) ?? null;
}

export const teachingFrom = (point: TeachingPoint): Teaching => ({
  point: point.id,
  title: point.title,
  skill: point.skill,
  teachingPoint: point.child,
  nextStep: point.nextStep,
  whereElse: point.whereElse,
});

export const ownTeaching = (skill: SkillId): Teaching => ({
  point: '',
  title: '',
  skill,
  teachingPoint: '',
  nextStep: '',
  whereElse: '',
});

/** What this writer is taught: their own, or the group's. */
export const teachingOf = (recording: Recording, writerId: string): Teaching | null =>
  noteOf(recording, writerId).own ?? recording.teaching;

/** Sets what is taught: to this writer alone where they have something of their own. */
export function teach(
  recording: Recording,
  writerId: string,
  teaching: Teaching | null,
): Recording {
  return noteOf(recording, writerId).own
    ? withNote(recording, writerId, { own: teaching })
    : { ...recording, teaching };
}

/** How many of the writers who are here have a note, and how many are here. */
export function progress(recording: Recording): { done: number; of: number } {
  const here = Object.values(recording.notes).filter((note) => note.here);
  return { done: here.filter(isNoted).length, of: here.length };
}

/** Whether there is anything at all to save. */
export function hasSomething(recording: Recording): boolean {
  const here = Object.values(recording.notes).filter((note) => note.here);
  const taught = recording.teaching?.teachingPoint.trim() ?? '';
  return here.some(
    (note) =>
      taught !== '' ||
      isNoted(note) ||
      note.learned.trim() !== '' ||
      settledOf(note) !== '' ||
      note.help.trim() !== '' ||
      Object.keys(note.peers).length > 0 ||
      (note.own?.teachingPoint.trim() ?? '') !== '',
  );
}

/** Whether the teacher tapped or typed anything: an untouched recording need not be kept. */
export const isTouched = (recording: Recording): boolean =>
  hasSomething(recording) ||
  recording.teaching !== null ||
  Object.values(recording.notes).some((note) => note.quote !== null || !note.here);

/** Topic, form and order in one line; empty where none is settled. */
const settledOf = ({ settled }: OpenNote): string =>
  CHOICES.map((choice) => settled[choice].trim())
    .filter((text) => text !== '')
    .join('; ');

/** What the group said to this writer. A beginning alone says nothing yet. */
export function answersTo(note: OpenNote, meeting: Meeting): NonNullable<WriterNote['peers']> {
  const starters = Object.values(meeting.peerWords.starters).flat();
  return Object.entries(note.peers).flatMap(([from, { kind, says }]) => {
    const said = says.replace(/\s+/g, ' ').trim();
    return said === '' || starters.includes(said) ? [] : [{ from, kind, says: said }];
  });
}

/**
 * The notes as they are saved: of the writers who are here, in the group's order.
 *
 * @param translationOf what goes beneath a writer's words, as it was shown; null where that is not
 * known yet
 */
export function toRequest(
  recording: Recording,
  meeting: Meeting,
  again: boolean,
  translationOf: (writerId: string) => string | null = () => '',
): SaveRequest {
  const notes: WriterNote[] = [];
  for (const { id, draft } of meeting.writers) {
    const note = noteOf(recording, id);
    if (!note.here) continue;

    const taught = teachingOf(recording, id);
    notes.push({
      writerId: id,
      strength: note.strength.trim(),
      quote: note.quote?.text ?? '',
      passage: note.quote?.passage ?? null,
      around: aroundOf(draft, note.quote?.passage ?? null),
      teachingPoint: taught?.teachingPoint.trim() ?? '',
      nextStep: taught?.nextStep.trim() ?? '',
      whereElse: taught?.whereElse.trim() ?? '',
      learned: note.learned.trim(),
      comment: note.comment,
      point: taught?.point ?? '',
      chosen: draft ? '' : settledOf(note),
      helpWanted: note.help.trim(),
      peers: answersTo(note, meeting),
      sendPeers: note.sendPeers,
      translation: note.comment ? translationOf(id) : '',
      trace: draft?.trace ?? '',
    });
  }
  return {
    saveId: recording.saveId,
    again,
    conferenceId: recording.conferenceId,
    skill: recording.teaching?.skill ?? meeting.conference.skill.id,
    notes,
    stage: recording.stage ?? meeting.stage,
    stageChosen: recording.stage !== null,
  };
}
