// Owns: what a sweep comes to: its numbers, and its failures so that each can be rerun alone.
import type { Harm } from './audit/finding';
import type { Failure } from './sweep';

export type Numbers = Record<Harm, number> & { cases: number };

export interface Report extends Numbers {
  byJob: Record<string, Numbers>;
  failures: Failure[];
}

const none = (): Numbers => ({ cases: 0, lost: 0, doubled: 0, wrongDraft: 0, stuck: 0 });

export const emptyReport = (): Report => ({ ...none(), byJob: {}, failures: [] });

/** A case counts once under each harm that it did. */
export function count(report: Report, job: string, failure: Failure | null): void {
  report.byJob[job] ??= none();
  const own = report.byJob[job];
  const harms = new Set(failure?.findings.map(({ harm }) => harm));
  for (const numbers of [report, own]) {
    numbers.cases += 1;
    for (const harm of harms) numbers[harm] += 1;
  }
  if (failure) report.failures.push(failure);
}

export function add(report: Report, other: Report): void {
  const names = ['cases', 'lost', 'doubled', 'wrongDraft', 'stuck'] as const;
  for (const name of names) report[name] += other[name];
  for (const [job, numbers] of Object.entries(other.byJob)) {
    report.byJob[job] ??= none();
    for (const name of names) report.byJob[job][name] += numbers[name];
  }
  report.failures.push(...other.failures);
}

export const isClean = (report: Report): boolean => report.failures.length === 0;

export function reportJson({ failures: _, ...numbers }: Report): string {
  return `${JSON.stringify(numbers, null, 2)}\n`;
}

export function reportTable(report: Report): string {
  const columns = ['cases', 'lost', 'doubled', 'wrongDraft', 'stuck'] as const;
  const width = Math.max(...Object.keys(report.byJob).map(({ length }) => length)) + 2;
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(12)).join('');
  return [
    line('', columns),
    ...Object.entries(report.byJob).map(([job, numbers]) =>
      line(
        job,
        columns.map((name) => numbers[name]),
      ),
    ),
    line(
      'all',
      columns.map((name) => report[name]),
    ),
    ...report.failures.flatMap((failure) => ['', ...failureLines(failure)]),
    '',
  ].join('\n');
}

function failureLines({ job, call, name, fault, order, findings }: Failure): string[] {
  return [
    `--job ${job} --call ${call} --fault ${fault}   (${name}; then ${order})`,
    ...findings.map(({ harm, says }) => `  ${harm}: ${says}`),
  ];
}
