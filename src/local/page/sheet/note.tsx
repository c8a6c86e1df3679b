// Owns: the note of a cell, shown beside it.
import type { Place } from './place';

export function Note({
  place,
  text,
  box,
}: {
  place: Place;
  text: string | undefined;
  box: HTMLElement | null;
}) {
  const cell = box?.querySelector(`[data-cell="${place.row}:${place.column}"]`);
  if (text === undefined || !cell || !box) return null;
  const at = cell.getBoundingClientRect();
  const home = box.getBoundingClientRect();
  return (
    <p
      class="note"
      role="tooltip"
      style={{
        left: `${Math.min(at.right + 4, window.innerWidth - 260)}px`,
        top: `${Math.max(home.top, at.top)}px`,
      }}
    >
      {text}
    </p>
  );
}
