// Owns: a writer in a few letters, with how long ago they were met in words and in colour.
import type { WriterChip } from '../../addon/answers';

/** Which of four colours; the words beside it say the same. */
export function waited(days: number | null): 'new' | 'fresh' | 'while' | 'long' {
  if (days === null) return 'new';
  if (days < 7) return 'fresh';
  return days < 14 ? 'while' : 'long';
}

export function Chip({ writer }: { writer: WriterChip }) {
  return (
    <li class={`chip chip-${waited(writer.days)}`}>
      <span class="chip-name" dir="auto">
        {writer.name}
      </span>
      <span class="chip-since">{writer.since}</span>
    </li>
  );
}
