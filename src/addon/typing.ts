// Owns: what is being typed in the panel, kept for frames that may keep nothing themselves.
import type { Context } from './run';

const TYPED = 'typed';

/** For this teacher alone, in place of what was kept before; empty forgets it. */
export function keepTyping(context: Context, text: string): void {
  if (text === '') context.own.remove(TYPED);
  else context.own.set(TYPED, text.slice(0, 100000));
}

export const typed = (context: Context): string => context.own.get<string>(TYPED) ?? '';
