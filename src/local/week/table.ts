// Owns: the weeks as a table a person reads.
import type { WeekReport } from './report';

const HEADS = [
  'week of',
  'writers',
  'drafts',
  'groups',
  'solo',
  'met',
  'missed',
  'notes',
  'sent',
  'waiting',
  'rounds',
  'requests',
];

export function weekTable(weeks: readonly WeekReport[]): string {
  const lines = weeks.map((week) =>
    [
      week.start,
      week.writers,
      week.drafts,
      week.conferences.group,
      week.conferences.solo,
      week.met,
      week.missed.length,
      week.notes,
      week.comments.sent,
      week.comments.waiting,
      week.sync.rounds.google + week.sync.rounds.spreadsheet,
      week.sync.requests,
    ].map(String),
  );
  const widths = HEADS.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => (line[column] ?? '').length)),
  );
  const show = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  const reasons = weeks.flatMap(({ start, reasons: { missed, waiting } }) => [
    ...missed.map(({ name, reason }) => `${start}  not met  ${name}: ${reason}`),
    ...waiting.map(({ name, reason }) => `${start}  waiting  ${name}: ${reason}`),
  ]);
  return `${[show(HEADS), ...lines.map(show), ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n')}\n`;
}
