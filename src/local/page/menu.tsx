// Owns: menus that come up at a point: the add-on's, a cell's, a tab's, a drop-down's.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import './menu.css';

export type MenuItem =
  | { label: string; choose: () => void; checked?: boolean; disabled?: boolean }
  | 'line'
  | { heading: string };

export interface MenuAt {
  x: number;
  y: number;
  items: readonly MenuItem[];
  label: string;
}

export function PopupMenu({ x, y, items, label, close }: MenuAt & { close: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    before.current = document.activeElement;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(x, window.innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(4, Math.min(y, window.innerHeight - height - 4))}px`;
    const checked = element.querySelector<HTMLElement>('[aria-checked="true"]');
    (checked ?? element.querySelector<HTMLElement>('button:enabled'))?.focus();
  }, [x, y]);

  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    document.addEventListener('pointerdown', away, true);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', away, true);
      window.removeEventListener('blur', close);
    };
  });

  function leave() {
    close();
    if (before.current instanceof HTMLElement) before.current.focus();
  }

  function key(event: KeyboardEvent) {
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = (index: number) => buttons[(index + buttons.length) % buttons.length]?.focus();
    event.stopPropagation();
    if (event.key === 'ArrowDown') to(at + 1);
    else if (event.key === 'ArrowUp') to(at - 1);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') leave();
    else {
      const wanted = event.key.toLowerCase();
      const found =
        event.key.length === 1 && wanted !== ' ' ? [...buttons.slice(at + 1), ...buttons] : [];
      found.find((button) => button.textContent?.toLowerCase().startsWith(wanted))?.focus();
      return;
    }
    event.preventDefault();
  }

  return (
    // A menu has no element of its own.
    <div class="menu" role="menu" aria-label={label} tabIndex={-1} ref={box} onKeyDown={key}>
      {items.map((item, index) => {
        if (item === 'line') return <hr key={`line ${index}`} />;
        if ('heading' in item) {
          return (
            <p key={item.heading} class="menu-heading">
              {item.heading}
            </p>
          );
        }
        return (
          <button
            key={`${item.label} ${index}`}
            type="button"
            {...(item.checked === undefined
              ? { role: 'menuitem' as const }
              : { role: 'menuitemradio' as const, 'aria-checked': item.checked })}
            disabled={item.disabled}
            onClick={() => {
              leave();
              item.choose();
            }}
          >
            {item.label}
          </button>
        );
      })}
    </div>
  );
}
