// Owns: opening a conference and every tap in it.
import type { Meeting, SentenceView } from '../../addon/answers/meeting';
import type { Stage } from '../../conference/bank/teachingPoint';
import {
  changeNote,
  fitTo,
  isTouched,
  newRecording,
  nextWriter,
  noteOf,
  type OpenNote,
  pickSentence,
  type Recording,
  type Teaching,
  teach,
} from '../state/recording';
import { shortNames, t } from '../words/words';
import { asTrouble, type Desk, opened } from './desk';
import { beginSetUp } from './setUp';

/** Made here, not on the server, so that a save sent twice is one save. */
const newSaveId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

export async function startConference(desk: Desk, conferenceId: string): Promise<void> {
  const { store, server } = desk;
  const planned = opened(store.get())?.week?.conferences.find(({ id }) => id === conferenceId);
  store.set((state) => ({
    screen: 'confer',
    meeting: { conferenceId, answer: { state: 'asking' } },
    previews: null,
    recordings: {
      ...state.recordings,
      [conferenceId]:
        state.recordings[conferenceId] ??
        newRecording(newSaveId(), conferenceId, planned?.writers ?? []),
    },
  }));
  const show = (answer: NonNullable<ReturnType<typeof store.get>['meeting']>['answer']) =>
    store.set((state) =>
      state.meeting?.conferenceId === conferenceId ? { meeting: { conferenceId, answer } } : {},
    );
  try {
    const value = await server.startConference(conferenceId);
    change(desk, conferenceId, (recording) => fitTo(recording, value.writers));
    const kept = store.get().recordings[conferenceId];
    show({ state: 'answered', value });
    if (kept && isTouched(kept)) store.set({ announcement: t.confer.restored });
  } catch (error) {
    show({ state: 'failed', trouble: asTrouble(error) });
  }
}

/** Asks for every teaching point, once: a search goes beyond the skills of one conference. */
export async function findAllPoints(desk: Desk): Promise<void> {
  const { store, server } = desk;
  const { allPoints } = store.get();
  if (allPoints !== null && allPoints.state !== 'failed') return;
  store.set({ allPoints: { state: 'asking' } });
  try {
    store.set({ allPoints: { state: 'answered', value: await server.teachingPoints() } });
  } catch (error) {
    store.set({ allPoints: { state: 'failed', trouble: asTrouble(error) } });
  }
}

/** Back to Today, or to set-up where that is still to do. What was recorded stays. */
export function leaveConference(desk: Desk): void {
  const { store } = desk;
  if (opened(store.get())?.ready) store.set({ screen: 'today' });
  // A panel that began with a practice has not asked for the classes yet.
  else if (store.get().setUp.courses === null) void beginSetUp(desk);
  else store.set({ screen: 'setUp' });
}

function change(desk: Desk, conferenceId: string, how: (recording: Recording) => Recording): void {
  desk.store.set((state) => {
    const recording = state.recordings[conferenceId];
    if (!recording) return {};
    return { recordings: { ...state.recordings, [conferenceId]: how(recording) } };
  });
}

/** The meeting on the screen and what is recorded of it. */
export function atHand(desk: Desk): { meeting: Meeting; recording: Recording } | null {
  const { meeting, recordings } = desk.store.get();
  if (meeting?.answer.state !== 'answered') return null;
  const recording = recordings[meeting.conferenceId];
  return recording ? { meeting: meeting.answer.value, recording } : null;
}

export const openWriter = (desk: Desk, conferenceId: string, writer: string) =>
  change(desk, conferenceId, (recording) => ({ ...recording, writer }));

export const toTalkStep = (desk: Desk, conferenceId: string, step: number) =>
  change(desk, conferenceId, (recording) => ({ ...recording, step }));

/** The teacher says where the piece is: the guide speaks to that. */
export const toStage = (desk: Desk, conferenceId: string, stage: Stage) =>
  change(desk, conferenceId, (recording) => ({ ...recording, stage }));

export const changeOpenNote = (
  desk: Desk,
  conferenceId: string,
  writerId: string,
  part: Partial<OpenNote>,
) => change(desk, conferenceId, (recording) => changeNote(recording, writerId, part));

export const changeTeaching = (
  desk: Desk,
  conferenceId: string,
  writerId: string,
  teaching: Teaching | null,
) => change(desk, conferenceId, (recording) => teach(recording, writerId, teaching));

export const spend = (desk: Desk, conferenceId: string, writerId: string, seconds: number) =>
  change(desk, conferenceId, (recording) =>
    changeNote(recording, writerId, { seconds: noteOf(recording, writerId).seconds + seconds }),
  );

/** Where the panel should look after a tap. */
export type Onward = 'stay' | 'next writer' | 'teaching point';

/** A tap on a sentence. When it makes the note, the panel goes on to the next writer by itself. */
export function tapSentence(desk: Desk, sentence: SentenceView): Onward {
  const hand = atHand(desk);
  if (!hand) return 'stay';
  const { meeting, recording } = hand;
  const picked = pickSentence(recording, meeting, recording.writer, sentence);
  change(desk, recording.conferenceId, () => picked.recording);
  return picked.complete ? onward(desk) : 'stay';
}

/** A tap on words for the strength. Without a draft to point at, this makes the note. */
export function tapStrength(desk: Desk, strength: string): Onward {
  const hand = atHand(desk);
  if (!hand) return 'stay';
  const { recording } = hand;
  const first = noteOf(recording, recording.writer).strength === '';
  change(desk, recording.conferenceId, (old) =>
    changeNote(old, old.writer, { strength, chosen: true }),
  );
  return first ? onward(desk) : 'stay';
}

/** Marks the writer as away, and goes on. */
export function tapAway(desk: Desk): Onward {
  const hand = atHand(desk);
  if (!hand) return 'stay';
  change(desk, hand.recording.conferenceId, (old) => changeNote(old, old.writer, { here: false }));
  return hand.meeting.writers.length > 1 ? onward(desk) : 'stay';
}

function onward(desk: Desk): Onward {
  const hand = atHand(desk);
  if (!hand) return 'stay';
  const { meeting, recording } = hand;
  const names = shortNames(meeting.writers.map(({ name }) => name));
  const nameOf = (id: string) => names[meeting.writers.findIndex((one) => one.id === id)] ?? '';
  const done = nameOf(recording.writer);
  const next = nextWriter(
    recording,
    meeting.writers.map(({ id }) => id),
  );
  if (next !== null) {
    openWriter(desk, recording.conferenceId, next);
    desk.store.set({ announcement: t.confer.moved(done, nameOf(next)) });
    return 'next writer';
  }
  if (recording.teaching) return 'stay';
  desk.store.set({ announcement: t.confer.movedToPoint(done) });
  return 'teaching point';
}
