// Owns: typing into a cell.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from './place';

export function Editor({
  place,
  text,
  box,
  commit,
  cancel,
}: {
  place: Place;
  text: string;
  box: HTMLElement | null;
  /** @param then Where to go next; nowhere if the person has already gone elsewhere. */
  commit: (text: string, then: Place | undefined) => void;
  cancel: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);

  useLayoutEffect(() => {
    const element = field.current;
    const cell = box?.querySelector(`[data-cell="${place.row}:${place.column}"]`);
    if (!element || !cell) return;
    const { left: x, top, width, height } = cell.getBoundingClientRect();
    Object.assign(element.style, {
      left: `${x}px`,
      top: `${top}px`,
      minWidth: `${width}px`,
      minHeight: `${height}px`,
    });
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
    grow(element);
  }, [box, place.row, place.column]);

  function finish(then?: Place) {
    left.current = true;
    commit(field.current?.value ?? '', then);
  }

  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label="The cell's text"
      rows={1}
      defaultValue={text}
      onInput={(event) => grow(event.currentTarget)}
      onBlur={() => {
        if (!left.current) finish();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const { row, column } = place;
        if (event.key === 'Enter' && !event.altKey && !event.shiftKey)
          finish({ row: row + 1, column });
        else if (event.key === 'Tab')
          finish({ row, column: Math.max(1, column + (event.shiftKey ? -1 : 1)) });
        else if (event.key === 'Escape') {
          left.current = true;
          cancel();
        } else return;
        event.preventDefault();
      }}
    />
  );
}

function grow(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight}px`;
}
