// Owns: a writer in a few letters, with how long ago they were met in words and in colour.
import type { WriterChip } from '../../addon/answers/week';
import { t } from '../words/words';

interface Props {
  writer: WriterChip;
  /** Shows everything about this writer. */
  onOpen(): void;
  /** Says that this writer is not here today; left out where that is of no use. */
  onAbsent?: (() => void) | undefined;
  /** A tap is on its way. */
  busy: boolean;
}

/** Which of four colours; the words beside it say the same. */
export function waited(days: number | null): 'new' | 'fresh' | 'while' | 'long' {
  if (days === null) return 'new';
  if (days < 7) return 'fresh';
  return days < 14 ? 'while' : 'long';
}

export function Chip({ writer, onOpen, onAbsent, busy }: Props) {
  return (
    <li class={`chip chip-${waited(writer.days)}${onAbsent ? ' chip-asks' : ''}`}>
      <button
        type="button"
        class="chip-name"
        dir="auto"
        aria-label={t.writer.everything(writer.name)}
        onClick={onOpen}
      >
        {writer.name}
      </button>
      <span class="chip-since">{t.since(writer.days)}</span>
      {onAbsent && (
        <button
          type="button"
          class="chip-absent"
          aria-label={t.today.absentThis(writer.name)}
          aria-disabled={busy}
          onClick={onAbsent}
        >
          {t.today.absent}
        </button>
      )}
    </li>
  );
}
