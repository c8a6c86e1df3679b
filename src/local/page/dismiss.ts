// Owns: closing what was opened over the page: by Escape, and by a press anywhere else.
import { useEffect, useRef } from 'preact/hooks';

/** A ref for what closes on Escape and on a press outside it. */
export function useDismiss(open: boolean, close: () => void) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const press = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    // A press inside the sidebar's frame is seen only as the focus going there.
    window.addEventListener('blur', close);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key);
    return () => {
      window.removeEventListener('blur', close);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key);
    };
  });
  return box;
}
