// Owns: opening the sidebar: one call, then quietly whatever was left unfinished.

import { keptText, readKept } from '../state/keep';
import { isTouched } from '../state/recording';
import { asTrouble, type Desk, opened } from './desk';
import { speakAs } from './language';
import { carryOnPull } from './pulling';
import { sendEarlier, sendKept } from './sending';
import { beginSetUp } from './setUp';

export async function open(desk: Desk): Promise<void> {
  const { store, server } = desk;
  store.set({ opening: { state: 'asking' } });
  try {
    const value = await server.open();
    speakAs(value.language);
    store.set({ opening: { state: 'answered', value }, openedAt: Date.now() });
  } catch (error) {
    store.set({ opening: { state: 'failed', trouble: asTrouble(error) } });
    return;
  }
  const opening = opened(store.get());
  if (!opening) return;
  if (!opening.ready) return beginSetUp(desk);
  await Promise.all([
    restore(desk, opening.teacher),
    opening.sending > 0 ? sendEarlier(desk) : undefined,
    opening.pulling && !opening.pulling.finished ? carryOnPull(desk, false) : undefined,
  ]);
}

/** Brings back what was being typed, and saves again what was on its way when the lid closed. */
async function restore(desk: Desk, teacher: string): Promise<void> {
  const { store, keeper } = desk;
  try {
    const kept = readKept(await keeper.read(), teacher);
    if (kept) {
      // What was tapped since the opening counts more than what was kept before it.
      store.set((state) => ({ recordings: { ...kept.recordings, ...touched(state.recordings) } }));
      sendKept(desk, kept.unsaved);
    }
  } catch {
    // The server could not say what it kept: the week is shown all the same, and new words are kept.
    store.set({ notKept: true });
  }
  keeper.watch((state) => keptText(state, isTouched));
}

function touched<T extends Parameters<typeof isTouched>[0]>(recordings: { [id: string]: T }) {
  return Object.fromEntries(Object.entries(recordings).filter(([, one]) => isTouched(one)));
}
