// Owns: pulling step after step until it is finished, and planning the week.
import { asTrouble, changeOpening, type Desk } from './desk';
import { refresh } from './refresh';

/** Steps until finished, the state showing each. Rejects with a Trouble; `again` starts afresh. */
export async function pullAll(desk: Desk, again: boolean): Promise<void> {
  const { store, server } = desk;
  store.set((state) => ({
    pull: { state: 'working', progress: again ? null : state.pull.progress, trouble: null },
  }));
  try {
    let progress = await server.pull(again);
    store.set({ pull: { state: 'working', progress, trouble: null } });
    while (!progress.finished) {
      progress = await server.pull(false);
      store.set({ pull: { state: 'working', progress, trouble: null } });
    }
    store.set({ pull: { state: 'idle', progress, trouble: null } });
  } catch (error) {
    const trouble = asTrouble(error);
    store.set((state) => ({
      pull: { state: 'failed', progress: state.pull.progress, trouble },
    }));
    throw trouble;
  }
}

/** Pulls from Today, then shows what it changed. */
export async function carryOnPull(desk: Desk, again: boolean): Promise<void> {
  if (desk.store.get().pull.state === 'working') return;
  try {
    await pullAll(desk, again);
    await refresh(desk);
  } catch (error) {
    const trouble = asTrouble(error);
    desk.store.set((state) => ({ pull: { ...state.pull, state: 'failed', trouble } }));
  }
}

export async function planAgain(desk: Desk): Promise<void> {
  const { store, server } = desk;
  const { planning, replanning } = store.get();
  if (planning.state === 'working' || replanning.state === 'working') return;
  store.set({ planning: { state: 'working' } });
  try {
    const week = await server.planWeek();
    changeOpening(desk, () => ({ week }));
    store.set({ planning: { state: 'idle' }, replanning: { state: 'idle' }, replanned: true });
  } catch (error) {
    store.set({ planning: { state: 'failed', trouble: asTrouble(error) } });
  }
}
