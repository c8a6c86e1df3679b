// Owns: something that is on or off.
import type { ComponentChildren } from 'preact';

interface Props {
  on: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
  disabled?: boolean;
  /** For a switch whose visible words need more to be understood alone. */
  label?: string;
}

export function Switch({ on, onChange, children, disabled, label }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-words">{children}</span>
    </label>
  );
}
