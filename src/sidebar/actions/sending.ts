// Owns: saving notes and sending their comments, without ever standing in the teacher's way.
import type { NoteView, SaveRequest } from '../../addon/answers';
import { toRequest } from '../state/recording';
import type { Outgoing, Work } from '../state/state';
import { atHand } from './conferring';
import { asTrouble, changeOpening, type Desk, wait } from './desk';

/** Comments that did not go at once are tried again after so many ms. */
const RETRIES = [3000, 10_000];

function change(desk: Desk, saveId: string, part: Partial<Outgoing>): void {
  desk.store.set(({ outgoing }) => ({
    outgoing: outgoing.map((one) => (one.request.saveId === saveId ? { ...one, ...part } : one)),
  }));
}

const find = (desk: Desk, saveId: string) =>
  desk.store.get().outgoing.find(({ request }) => request.saveId === saveId);

/** Saves what is recorded of the conference on the screen and shows its notes. */
export function save(desk: Desk): Promise<void> {
  const hand = atHand(desk);
  if (!hand) return Promise.resolve();
  const { meeting, recording } = hand;
  const request = toRequest(recording, meeting, false, translations(desk));
  const saved = meeting.writers.filter(({ id }) =>
    request.notes.some((note) => note.writerId === id),
  );
  const names = Object.fromEntries(saved.map(({ id, name }) => [id, name]));
  desk.store.set(({ outgoing, recordings }) => {
    const { [recording.conferenceId]: _saved, ...others } = recordings;
    return {
      screen: 'notes',
      shown: request.saveId,
      recordings: others,
      outgoing: [...outgoing, { request, names, state: 'saving', notes: [], trouble: null }],
    };
  });
  return send(desk, request);
}

/** What stands beneath each writer's words in the last look: that, and nothing else, goes along. */
function translations(desk: Desk): Map<string, string> {
  const { previews } = desk.store.get();
  return new Map(
    previews?.state === 'answered'
      ? previews.value.map(({ writerId, translation }) => [writerId, translation])
      : [],
  );
}

/** Saves that were on their way when the page closed: nobody knows whether they arrived. */
export function sendKept(
  desk: Desk,
  unsaved: readonly { request: SaveRequest; names: { [writerId: string]: string } }[],
): void {
  for (const { request, names } of unsaved) {
    if (find(desk, request.saveId)) continue;
    desk.store.set(({ outgoing }) => ({
      outgoing: [...outgoing, { request, names, state: 'saving', notes: [], trouble: null }],
    }));
    void saveAgain(desk, request.saveId);
  }
}

/** The same save once more; the server knows it by its id. */
export function saveAgain(desk: Desk, saveId: string): Promise<void> {
  const out = find(desk, saveId);
  if (!out) return Promise.resolve();
  const request = { ...out.request, again: true };
  change(desk, saveId, { request, state: 'saving', trouble: null });
  return send(desk, request);
}

async function send(desk: Desk, request: SaveRequest): Promise<void> {
  const { saveId, conferenceId } = request;
  try {
    const notes = await desk.server.saveConference(request);
    change(desk, saveId, { state: 'sending', notes, trouble: null });
    changeOpening(desk, ({ week }) => ({
      week: week && {
        ...week,
        conferences: week.conferences.map((one) =>
          one.id === conferenceId ? { ...one, state: 'held' as const } : one,
        ),
      },
    }));
  } catch (error) {
    change(desk, saveId, { state: 'unsaved', trouble: asTrouble(error) });
    return;
  }
  await deliver(desk, saveId);
}

/** Sends the comments of notes that are safe. */
export async function deliver(desk: Desk, saveId: string): Promise<void> {
  change(desk, saveId, { state: 'sending', trouble: null });
  const leftNow = () => leftToSend(find(desk, saveId)?.notes ?? []);
  try {
    for (const pause of [0, ...RETRIES]) {
      if (leftNow().length === 0) break;
      if (pause > 0) await wait(pause);
      const landed = await desk.server.deliver(leftNow());
      change(desk, saveId, { notes: merge(find(desk, saveId)?.notes ?? [], landed) });
    }
    change(desk, saveId, { state: leftNow().length === 0 ? 'done' : 'unsent' });
  } catch (error) {
    change(desk, saveId, { state: 'unsent', trouble: asTrouble(error) });
  }
}

export const leftToSend = (notes: readonly NoteView[]): string[] =>
  notes.filter(({ state }) => state === 'sending').map(({ id }) => id);

/** Sends what an earlier opening left behind; what then needs the teacher joins the waiting notes. */
export async function sendEarlier(desk: Desk): Promise<void> {
  const { store, server } = desk;
  store.set({ earlier: { state: 'working' } });
  try {
    const landed = await server.deliver([]);
    const needs = landed.filter(({ state }) => state === 'waiting');
    changeOpening(desk, ({ waiting }) => ({
      sending: leftToSend(landed).length,
      waiting: [...waiting.filter(({ id }) => !landed.some((one) => one.id === id)), ...needs],
    }));
    store.set({ earlier: { state: 'idle' } });
  } catch (error) {
    store.set({ earlier: { state: 'failed', trouble: asTrouble(error) } });
  }
}

const merge = (notes: readonly NoteView[], changed: readonly NoteView[]): NoteView[] =>
  notes.map((note) => changed.find(({ id }) => id === note.id) ?? note);

export const takeBack = (desk: Desk, noteId: string) =>
  changeSent(desk, noteId, () => desk.server.takeBack(noteId));

export const editFeedback = (desk: Desk, noteId: string, text: string) =>
  changeSent(desk, noteId, () => desk.server.editFeedback(noteId, text));

export const sendAnyway = (desk: Desk, noteId: string) =>
  changeSent(desk, noteId, () => desk.server.sendAnyway(noteId));

/** Answers whether it worked; the note shows a failure. */
async function changeSent(
  desk: Desk,
  noteId: string,
  ask: () => Promise<NoteView>,
): Promise<boolean> {
  const mark = (work: Work) =>
    desk.store.set(({ changing }) => ({ changing: { ...changing, [noteId]: work } }));
  mark({ state: 'working' });
  try {
    const note = await ask();
    desk.store.set(({ outgoing }) => ({
      outgoing: outgoing.map((out) => ({ ...out, notes: merge(out.notes, [note]) })),
    }));
    changeOpening(desk, ({ waiting }) => ({ waiting: merge(waiting, [note]) }));
    mark({ state: 'idle' });
    return true;
  } catch (error) {
    mark({ state: 'failed', trouble: asTrouble(error) });
    return false;
  }
}
