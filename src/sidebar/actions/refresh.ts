// Owns: asking for everything again without hiding what is on the screen.
import type { Desk } from './desk';
import { speakOrSay } from './language';

/** Rejects with a Trouble; what was shown then stays. */
export async function refresh(desk: Desk): Promise<void> {
  const value = await desk.server.open();
  desk.store.set({ opening: { state: 'answered', value }, openedAt: Date.now() });
  await speakOrSay(desk, value.language);
}
