// Owns: asking for everything again without hiding what is on the screen.
import type { Desk } from './desk';
import { speakAs } from './language';

/** Rejects with a Trouble; what was shown then stays. */
export async function refresh(desk: Desk): Promise<void> {
  const value = await desk.server.open();
  speakAs(value.language);
  desk.store.set({ opening: { state: 'answered', value }, openedAt: Date.now() });
}
