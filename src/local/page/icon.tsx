// Owns: the page's icons, drawn in lines on a field of 24 by 24.
const PATHS = {
  sheet: 'M4 5h16v14H4zM4 10h16M4 14.5h16M9.5 10v9',
  doc: 'M6 3.5h8.5L18 7v13.5H6zM9 10h6M9 13.5h6M9 17h4',
  mail: 'M3.5 6h17v12h-17zM4 6.5l8 6.5 8-6.5',
  runs: 'M8 5.5l10 6.5-10 6.5z',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M7 10l5 5 5-5',
  more: 'M5 7h14M5 12h14M5 17h14',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  code: 'M8.5 7L3.5 12l5 5M15.5 7l5 5-5 5',
  clock: 'M12 3.5a8.5 8.5 0 1 0 .01 0zM12 7.5V12l3 2',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: whatever it stands beside says it in words. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
