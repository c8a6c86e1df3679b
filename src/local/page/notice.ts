// Owns: what a notice says: of an action, or of what came of it.
import type { Done, RunView } from './protocol';

export type NoticeWords =
  | { kind: 'words'; title: string; text: string; stays?: boolean }
  | { kind: 'trouble'; text: string }
  | { kind: 'run'; run: RunView }
  /** Runs of one trigger that found nothing to ask of Google. */
  | { kind: 'quiet runs'; functionName: string; runs: number };

export type Notice = NoticeWords & { id: number };

/** What the person is told of an action. What the menu opens is seen, and needs no words. */
export function noticesOf({ ran, toasts, alerts }: Done): NoticeWords[] {
  const isQuiet = (run: RunView) =>
    run.error === undefined && run.requests === 0 && run.emails === 0;
  const told = ran.filter((run) => run.error || (run.kind === 'trigger' && !isQuiet(run)));
  const quiet = new Map<string, number>();
  for (const run of ran) {
    if (run.kind !== 'trigger' || !isQuiet(run)) continue;
    quiet.set(run.functionName, (quiet.get(run.functionName) ?? 0) + 1);
  }
  return [
    ...[...quiet].map(
      ([functionName, runs]): NoticeWords => ({ kind: 'quiet runs', functionName, runs }),
    ),
    // The latest matter most when a month went by.
    ...told.slice(-4).map((run): NoticeWords => ({ kind: 'run', run })),
    ...toasts.map(({ title, message }): NoticeWords => ({ kind: 'words', title, text: message })),
    ...alerts.map(
      ({ title, prompt }): NoticeWords => ({
        kind: 'words',
        title: title || 'The add-on says',
        text: prompt,
        stays: true,
      }),
    ),
  ];
}
