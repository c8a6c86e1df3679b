// Owns: the title of a screen, which takes the focus when the screen opens.
import type { ComponentChildren } from 'preact';

export function Title({
  children,
  class: className = '',
}: {
  children: ComponentChildren;
  class?: string;
}) {
  return (
    <h1 class={`title ${className}`} tabIndex={-1} dir="auto">
      {children}
    </h1>
  );
}
