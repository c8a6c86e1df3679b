// Owns: saving notes and sending their comments, without ever standing in the teacher's way.
import type { NoteView, SaveRequest } from '../../addon/answers/note';
import { toRequest } from '../state/recording';
import type { Outgoing, Work } from '../state/state';
import { shortNames, t } from '../words/words';
import { atHand } from './conferring';
import { asTrouble, changeOpening, type Desk, opened, wait } from './desk';

/**
 * Comments for which Google asked to wait are asked for again after so many ms. Then the teacher is
 * told, and the hourly trigger goes on.
 */
const PAUSES = [2000, 4000, 8000, 16_000, 30_000, 60_000, 60_000, 60_000];

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
  const request = toRequest(recording, meeting, false, translationsOf(desk));
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

/**
 * What stands beneath a writer's words in the last look goes along as it was shown. Where the last
 * look has not answered, saving does not wait for it: the server is asked to translate.
 */
function translationsOf(desk: Desk): (writerId: string) => string | null {
  const { previews, previewing } = desk.store.get();
  if (!opened(desk.store.get())?.translate) return () => '';
  if (previewing || previews?.state !== 'answered') return () => null;
  const seen = new Map(previews.value.map(({ writerId, translation }) => [writerId, translation]));
  return (writerId) => seen.get(writerId) ?? null;
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

/** Sends the comments of notes that are safe. Each is shown as sent as soon as it is. */
export async function deliver(desk: Desk, saveId: string): Promise<void> {
  change(desk, saveId, { state: 'sending', trouble: null });
  const notes = () => find(desk, saveId)?.notes ?? [];
  try {
    if (leftToSend(notes()).length > 0)
      await untilSent(desk, leftToSend(notes()), (landed) => {
        change(desk, saveId, { notes: merge(notes(), landed) });
        sayLanded(desk, notes(), landed);
      });
    change(desk, saveId, { state: leftToSend(notes()).length === 0 ? 'done' : 'unsent' });
  } catch (error) {
    change(desk, saveId, { state: 'unsent', trouble: asTrouble(error) });
  }
}

/** Asks for these notes, or for all where none are named, and again for what is still on its way. */
async function untilSent(
  { server }: Desk,
  noteIds: string[],
  show: (landed: NoteView[]) => void,
): Promise<void> {
  let left = noteIds;
  for (const pause of PAUSES) {
    const landed = await server.deliver(left);
    show(landed);
    left = leftToSend(landed);
    if (left.length === 0) return;
    await wait(pause);
    await visible();
  }
}

/** Resolves once the page can be seen: a tab in the background asks Google for nothing. */
const visible = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });

/** Says aloud who has their comment, and for whom it is still on its way. */
function sayLanded({ store }: Desk, notes: readonly NoteView[], landed: readonly NoteView[]): void {
  const names = (some: readonly NoteView[]) => t.list(shortNames(some.map(({ name }) => name)));
  const arrived = landed.filter(({ state }) => state !== 'sending' && state !== 'waiting');
  if (arrived.length === 0) return;
  const left = notes.filter(({ state }) => state === 'sending');
  store.set({ announcement: t.notes.landed(names(arrived), left.length === 0 ? '' : names(left)) });
}

export const leftToSend = (notes: readonly NoteView[]): string[] =>
  notes.filter(({ state }) => state === 'sending').map(({ id }) => id);

/** Sends what an earlier opening left behind; what then needs the teacher joins the waiting notes. */
export async function sendEarlier(desk: Desk): Promise<void> {
  const { store } = desk;
  store.set({ earlier: { state: 'working' } });
  try {
    await untilSent(desk, [], (landed) =>
      changeOpening(desk, ({ waiting }) => ({
        sending: leftToSend(landed).length,
        waiting: [
          ...waiting.filter(({ id }) => !landed.some((one) => one.id === id)),
          ...landed.filter(({ state }) => state === 'waiting'),
        ],
      })),
    );
    store.set({ earlier: { state: 'idle' } });
  } catch (error) {
    store.set({ earlier: { state: 'failed', trouble: asTrouble(error) } });
  }
}

/** Only the answer to a save says why a comment goes without its translation. */
const merge = (notes: readonly NoteView[], changed: readonly NoteView[]): NoteView[] =>
  notes.map((note) => {
    const now = changed.find(({ id }) => id === note.id);
    return now ? { ...now, ...(note.untranslated && { untranslated: note.untranslated }) } : note;
  });

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
