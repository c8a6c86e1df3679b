// Owns: asking for everything again without hiding what is on the screen.
import type { Desk } from './desk';

/** Rejects with a Trouble; what was shown then stays. */
export async function refresh(desk: Desk): Promise<void> {
  const value = await desk.server.open();
  desk.store.set({ opening: { state: 'answered', value }, openedAt: Date.now() });
}
