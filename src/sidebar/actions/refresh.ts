// Owns: asking for everything again without hiding what is on the screen.
import type { Opening } from '../../addon/answers/opening';
import type { Desk } from './desk';
import { speakOrSay } from './language';

export async function show(desk: Desk, value: Opening): Promise<void> {
  desk.store.set({ opening: { state: 'answered', value }, openedAt: Date.now() });
  await speakOrSay(desk, value.language);
}

/** Rejects with a Trouble; what was shown then stays. */
export const refresh = async (desk: Desk): Promise<void> => show(desk, await desk.server.open());
