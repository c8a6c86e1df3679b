// Owns: reading a time of day as a teacher writes it.
import { timeOf } from '../conference/week';

/** `HH:MM` of "9:15", "13:15" or "1:15 pm"; null if it is none. */
export function readTime(text: string): string | null {
  const match = /^(\d{1,2}):([0-5]\d)(?:\s*([ap])m)?$/i.exec(text);
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  const hour = Number(match[1]);
  if (half === undefined) return hour < 24 ? text.padStart(5, '0') : null;
  if (hour < 1 || hour > 12) return null;
  return timeOf(((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(match[2]));
}
