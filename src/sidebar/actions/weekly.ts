// Owns: switching the two weekly jobs on and off.
import { asTrouble, changeOpening, type Desk } from './desk';

export async function switchWeekly(desk: Desk, on: boolean): Promise<void> {
  const { store, server } = desk;
  if (store.get().weekly.state === 'working') return;
  store.set({ weekly: { state: 'working' } });
  try {
    const jobs = await server.switchWeekly(on);
    changeOpening(desk, () => ({ jobs }));
    store.set({ weekly: { state: 'idle' } });
  } catch (error) {
    store.set({ weekly: { state: 'failed', trouble: asTrouble(error) } });
  }
}
