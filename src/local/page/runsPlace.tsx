// Owns: the record of what the add-on ran, as the Apps Script dashboard would show it.
import { useState } from 'preact/hooks';
import { useDesk, useView } from './desk';
import { type CallsView, PATHS, type RunView } from './protocol';
import { count, lengthWords, momentWords } from './words';
import './runs.css';

const KINDS: Readonly<Record<string, string>> = {
  open: 'opening',
  menu: 'menu',
  page: 'sidebar',
  trigger: 'trigger',
};
const OUTCOMES: Readonly<Record<string, string>> = {
  answered: 'completed',
  failed: 'failed',
  ended: 'ended',
  refused: 'refused',
};

export function RunsPlace() {
  const { overview } = useDesk();
  const { view: runs } = useView<RunView[]>(PATHS.runs, {}, overview.version);
  const [open, setOpen] = useState<string>();
  return (
    <main class="place runs">
      <h2>Runs</h2>
      <p class="hint">
        Every execution of the add-on, the newest first. Durations are of the Workspace's clock,
        which gives each wait about the time it takes at Google. A round is one wait.
      </p>
      {runs?.length === 0 && <p class="empty">Nothing has run yet.</p>}
      {runs !== undefined && runs.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Function</th>
              <th scope="col">By</th>
              <th scope="col">Started</th>
              <th scope="col" class="number">
                Duration
              </th>
              <th scope="col" class="number">
                Google rounds
              </th>
              <th scope="col" class="number">
                Requests
              </th>
              <th scope="col" class="number">
                Sheet rounds
              </th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {withoutIdle(runs).map((run) =>
              'idle' in run ? (
                <tr key={run.key} class="idle">
                  <td colSpan={8}>
                    <code>{run.functionName}</code> ran {count(run.idle, 'time')} with nothing to
                    do.
                  </td>
                </tr>
              ) : (
                <RunRows
                  key={run.id}
                  run={run}
                  open={open === run.id}
                  toggle={() => setOpen(open === run.id ? undefined : run.id)}
                />
              ),
            )}
          </tbody>
        </table>
      )}
    </main>
  );
}

interface Idle {
  key: string;
  functionName: string;
  idle: number;
}

/** A trigger that comes every hour would fill the page: of those that follow one another, one line. */
function withoutIdle(runs: readonly RunView[]): (RunView | Idle)[] {
  const out: (RunView | Idle)[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    const idle =
      run.kind === 'trigger' &&
      run.requests === 0 &&
      run.emails === 0 &&
      run.outcome === 'answered';
    if (!idle || run.log.length > 0) out.push(run);
    else if (last && 'idle' in last && last.functionName === run.functionName) last.idle += 1;
    else out.push({ key: `idle ${run.id}`, functionName: run.functionName, idle: 1 });
  }
  return out;
}

function RunRows({ run, open, toggle }: { run: RunView; open: boolean; toggle: () => void }) {
  const { overview } = useDesk();
  const bad = run.outcome !== 'answered';
  return (
    <>
      <tr class={bad ? 'bad' : ''}>
        <td>
          <button type="button" class="plain" aria-expanded={open} onClick={toggle}>
            <code>{run.functionName}</code>
          </button>
        </td>
        <td>{KINDS[run.kind] ?? run.kind}</td>
        <td>{momentWords(run.started, overview.timeZone)}</td>
        <td class="number">{lengthWords(run.duration)}</td>
        <td class="number">{run.rounds.google}</td>
        <td class="number">{run.requests}</td>
        <td class="number">{run.rounds.spreadsheet}</td>
        <td>
          <span class={bad ? 'chip bad' : 'chip good'}>{OUTCOMES[run.outcome] ?? run.outcome}</span>
        </td>
      </tr>
      {open && (
        <tr class="details">
          <td colSpan={8}>
            <RunDetails run={run} />
          </td>
        </tr>
      )}
    </>
  );
}

function RunDetails({ run }: { run: RunView }) {
  const { view } = useView<CallsView>(PATHS.calls, { id: run.id }, 0);
  return (
    <>
      {run.error && (
        <p class="error">
          {run.error.name}: {run.error.message}
        </p>
      )}
      <p class="hint">As {run.user}.</p>
      {run.log.length > 0 && <pre>{run.log.join('\n')}</pre>}
      {view?.calls && (
        <details open={view.calls.length < 60}>
          <summary>{count(view.calls.length, 'call')}</summary>
          <ol class="calls">
            {view.calls.map((call) => (
              <li key={call.number} value={call.number}>
                <code>{call.name}</code> {call.detail && <span class="hint">{call.detail}</span>}
              </li>
            ))}
          </ol>
        </details>
      )}
      {view && !view.calls && <p class="hint">The calls of this run are no longer kept.</p>}
    </>
  );
}
