// Owns: keeping what is being tapped and typed through a closed lid: in the browser where its frame
// allows it, and on the server. One text, the same in both places.
import type { SaveRequest } from '../../addon/answers/note';
import type { MarkRequest } from '../../addon/answers/pages';
import type { Server } from '../server';
import { completed, type Recording } from './recording';
import type { State } from './state';
import type { Store } from './store';

const KEY = 'writing-conferences';
const VERSION = 1;
/** How long the hand must rest before the server is told, in ms. */
const REST = 1500;

export interface Kept {
  version: typeof VERSION;
  /** Whose it is: two teachers may share a computer. */
  teacher: string;
  recordings: { [conferenceId: string]: Recording };
  /** Marks of the screen Class that the server may not have. */
  marks?: { classId: string; unsent: MarkRequest[] };
  unsaved: { request: SaveRequest; names: { [writerId: string]: string } }[];
}

/** What must not be lost of a state; empty when there is nothing. */
export function keptText(state: State, isTouched: (recording: Recording) => boolean): string {
  const recordings: { [conferenceId: string]: Recording } = {};
  for (const recording of Object.values(state.recordings))
    if (isTouched(recording)) recordings[recording.conferenceId] = recording;
  const unsaved = state.outgoing
    .filter((out) => out.state === 'saving' || out.state === 'unsaved')
    .map(({ request, names }) => ({ request, names }));
  const { classId, unsent } = state.class;
  if (Object.keys(recordings).length === 0 && unsaved.length === 0 && unsent.length === 0)
    return '';
  const teacher = state.opening.state === 'answered' ? state.opening.value.teacher : '';
  const kept: Kept = {
    version: VERSION,
    teacher,
    recordings,
    unsaved,
    ...(unsent.length > 0 && { marks: { classId, unsent } }),
  };
  return JSON.stringify(kept);
}

/** What was kept for this teacher; null when there is nothing, or nothing this version can read. */
export function readKept(text: string, teacher: string): Kept | null {
  if (text === '') return null;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    // Cut short by a full store: there is nothing in it to restore.
    return null;
  }
  if (!isKept(kept) || kept.teacher !== teacher) return null;
  const recordings: Kept['recordings'] = {};
  for (const [id, recording] of Object.entries(kept.recordings))
    recordings[id] = completed(recording);
  return { ...kept, recordings };
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === VERSION &&
    'recordings' in value &&
    typeof value.recordings === 'object' &&
    'unsaved' in value &&
    Array.isArray(value.unsaved)
  );
}

/** The browser's own store; null where the frame refuses it. */
function browserStore(): Storage | null {
  try {
    const store = window.localStorage;
    store.setItem(`${KEY}-try`, '1');
    store.removeItem(`${KEY}-try`);
    return store;
  } catch {
    return null;
  }
}

export interface Keeper {
  /** What was kept last, the browser's before the server's. Rejects with a Trouble. */
  read(): Promise<string>;
  /** Keeps from now on whatever changes. */
  watch(text: (state: State) => string): void;
}

export function createKeeper(store: Store, server: Server): Keeper {
  const browser = browserStore();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the server holds; null while that is not known. */
  let told: string | null = null;
  let latest = '';
  let telling = false;

  const keepHere = (text: string): boolean => {
    if (!browser) return false;
    try {
      if (text === '') browser.removeItem(KEY);
      else browser.setItem(KEY, text);
      return true;
    } catch {
      return false;
    }
  };

  const tell = async () => {
    // One at a time: calls are not kept in order on their way to the server.
    if (telling || latest === told) return;
    telling = true;
    const text = latest;
    try {
      await server.keepTyping(text);
      told = text;
      if (store.get().notKept) store.set({ notKept: false });
    } catch {
      // While the browser keeps it nothing is at risk; the next change tries the server again.
      if (!browser) store.set({ notKept: true });
    } finally {
      telling = false;
    }
    if (latest !== text) rest();
  };

  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  };

  return {
    async read() {
      const here = browser?.getItem(KEY) ?? '';
      if (here !== '') {
        latest = here;
        return here;
      }
      const there = await server.typed();
      told = there;
      latest = there;
      return there;
    },
    watch(text) {
      const keep = (state: State) => {
        const now = text(state);
        if (now === latest) return;
        latest = now;
        keepHere(now);
        rest();
      };
      store.subscribe((state, before) => {
        if (
          state.recordings !== before.recordings ||
          state.outgoing !== before.outgoing ||
          state.class.unsent !== before.class.unsent
        )
          keep(state);
      });
    },
  };
}
