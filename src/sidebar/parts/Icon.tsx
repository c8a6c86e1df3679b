// Owns: the few icons, as strokes in the colour of the text around them. Never the only label.

const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  next: 'M6.5 3.5L11 8l-4.5 4.5',
  group:
    'M5.5 7.5a2 2 0 100-4 2 2 0 000 4zM1.8 13c.3-2.4 1.7-3.7 3.7-3.7S8.900 10.600 9.200 13M10.500 7.300a1.800 1.800 0 10-.6-3.500M11 9.500c1.700.1 2.900 1.300 3.200 3.500',
  solo: 'M8 7.500a2.300 2.300 0 100-4.600 2.300 2.300 0 000 4.600zM3.600 13.300c.4-2.500 2-3.900 4.400-3.900s4 1.400 4.400 3.900',
  clock: 'M8 14A6 6 0 108 2a6 6 0 000 12zM8 4.800V8l2.200 1.500',
  open: 'M9.500 2.500h4v4M13.500 2.500L8 8M11.500 9.500v3.500h-8.500V4.500h3.500',
  lock: 'M4 7.500h8v6H4zM5.800 7.500V5.200a2.200 2.200 0 014.400 0v2.300',
  search: 'M7 11.500a4.500 4.500 0 100-9 4.500 4.500 0 000 9zM10.300 10.300l3.400 3.400',
  close: 'M4 4l8 8M12 4l-8 8',
  star: 'M8 2.2l1.8 3.700 4 .6-2.900 2.800.7 4L8 11.400l-3.600 1.900.7-4-2.900-2.800 4-.6z',
  alert: 'M8 2.200l6.200 11H1.800zM8 6.500v3M8 11.500v.2',
  sun: 'M8 11a3 3 0 100-6 3 3 0 000 6zM8 1.500v1.300M8 13.200v1.300M1.500 8h1.300M13.200 8h1.300M3.400 3.400l.9.9M11.700 11.700l.9.9M3.400 12.600l.9-.9M11.700 4.300l.9-.9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, class: className = '' }: { name: IconName; class?: string }) {
  return (
    <svg class={`icon ${className}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
