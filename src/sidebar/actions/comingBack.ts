// Owns: looking again when the panel is come back to. By then a trigger has planned the week, a writer
// has answered, a colleague has met somebody, and yesterday's panel is still open.
import type { Screen, State } from '../state/state';
import { asTrouble, type Desk } from './desk';
import { finish } from './opening';
import { show } from './refresh';

/** In ms: for so long the panel is thought to be as it was. */
const FRESH = 10 * 60_000;
/** In ms: who has no network is not asked at every tap. */
const PATIENCE = 60_000;

/** Where another plan may appear unasked. */
const CALM: readonly Screen[] = ['today', 'class', 'weekly'];

/** Looks again, if it is time, whenever the panel is seen again or touched. */
export function lookWhenBack(desk: Desk): void {
  let triedAt = 0;
  const look = () => {
    const now = Date.now();
    const { openedAt } = desk.store.get();
    if (document.hidden || now - openedAt < FRESH || now - triedAt < PATIENCE) return;
    triedAt = now;
    void lookAgain(desk);
  };
  document.addEventListener('visibilitychange', look);
  document.addEventListener('pointerdown', look);
  window.addEventListener('focus', look);
}

/** What was shown stays until the answer is there, and if there is none. */
export async function lookAgain(desk: Desk): Promise<void> {
  const { store, server } = desk;
  const before = store.get();
  if (isBusy(before)) return;
  store.set({ looking: { state: 'working' } });
  try {
    const value = await server.open();
    store.set({ looking: { state: 'idle' } });
    const now = store.get();
    // What was done here since is newer than this answer.
    if (now.opening !== before.opening || isBusy(now)) return;
    await Promise.all([show(desk, value), finish(desk, value)]);
  } catch (error) {
    store.set({ looking: { state: 'failed', trouble: asTrouble(error) } });
  }
}

/** Nothing on its way is crossed, and a conference is left alone. */
const isBusy = (state: State): boolean =>
  !CALM.includes(state.screen) ||
  state.opening.state !== 'answered' ||
  !state.opening.value.ready ||
  [
    state.looking,
    state.pull,
    state.planning,
    state.replanning,
    state.earlier,
    state.repairing,
  ].some((work) => work.state === 'working') ||
  Object.values(state.changing).some((work) => work.state === 'working') ||
  state.outgoing.some(({ state: is }) => is === 'saving' || is === 'sending');
