// Owns: opening the sidebar: one call, then quietly whatever was left unfinished.
import type { Opening } from '../../addon/answers/opening';
import { PRACTICE } from '../../conference/practice';
import { keptText, readKept } from '../state/keep';
import { isTouched } from '../state/recording';
import { t } from '../words/words';
import { sendKeptMarks } from './classroom';
import { startConference } from './conferring';
import { asTrouble, type Desk, opened } from './desk';
import { carryOnPull } from './pulling';
import { show } from './refresh';
import { sendEarlier, sendKept } from './sending';
import { beginSetUp } from './setUp';

declare global {
  /** Set by the server where the panel is opened for something else than the day. */
  var panelBegins: 'practice' | undefined;
}

export async function open(desk: Desk): Promise<void> {
  const { store, server } = desk;
  store.set({ opening: { state: 'asking' } });
  try {
    void show(desk, await server.open());
  } catch (error) {
    store.set({ opening: { state: 'failed', trouble: asTrouble(error) } });
    return;
  }
  await carryOn(desk);
}

/** Repairs the notebook, and goes on as from an opening. */
export async function repair(desk: Desk): Promise<void> {
  const { store, server } = desk;
  if (store.get().repairing.state === 'working') return;
  store.set({ repairing: { state: 'working' } });
  try {
    void show(desk, await server.repair());
    store.set({ repairing: { state: 'idle' }, announcement: t.opening.repaired });
  } catch (error) {
    store.set({ repairing: { state: 'failed', trouble: asTrouble(error) } });
    return;
  }
  await carryOn(desk);
}

/** Set-up where there is none yet; else what was left unfinished. */
async function carryOn(desk: Desk): Promise<void> {
  const opening = opened(desk.store.get());
  if (!opening) return;
  if (globalThis.panelBegins === 'practice') {
    globalThis.panelBegins = undefined;
    void startConference(desk, PRACTICE);
    if (!opening.ready) return;
  }
  if (!opening.ready) return opening.broken ? undefined : beginSetUp(desk);
  await Promise.all([restore(desk, opening.teacher), finish(desk, opening)]);
}

/** Goes on with whatever a run that was cut off left undone. */
export async function finish(desk: Desk, { sending, pulling }: Opening): Promise<void> {
  await Promise.all([
    sending > 0 ? sendEarlier(desk) : undefined,
    pulling && !pulling.finished ? carryOnPull(desk, false) : undefined,
  ]);
}

/** Brings back what was being typed, and saves again what was on its way when the lid closed. */
async function restore(desk: Desk, teacher: string): Promise<void> {
  const { store, keeper } = desk;
  try {
    const kept = readKept(await keeper.read(), teacher);
    if (kept) {
      // What was tapped since the opening counts more than what was kept before it.
      store.set(({ recordings }) => ({
        recordings: { ...recordings, ...kept.recordings, ...touched(recordings) },
      }));
      sendKept(desk, kept.unsaved);
      if (kept.marks) sendKeptMarks(desk, kept.marks);
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
