// Owns: what one teacher's Sunday asks of Google, counted while the built add-on does it.
import { begin, TEACHER } from '../../../local/begin';
import type { SampleClass } from '../../../local/sample/class';
import type { ExecutionRecord } from '../../../local/script/launch';
import type { Workspace } from '../../../local/workspace';
import type { Kind } from './quotas';

/** Requests that go out together; the next list goes out when all of them are answered. */
export interface Step {
  kind: Kind;
  count: number;
}

export interface Sunday {
  drafts: number;
  steps: Step[];
  /** Seconds the run took, at a third of a second a round trip. */
  seconds: number;
  /** Of an hour in which nothing is due. */
  idleSeconds: number;
  emails: number;
  /** Reads and writes of properties. */
  propertyCalls: number;
  /** Bytes remembered when it is done: the largest store, and the largest value in any. */
  remembered: { store: number; value: number };
}

const LATENCY = { google: 350, spreadsheet: 120 };
/** Real milliseconds a run may take here: a machine that is busy must not cut short what is counted. */
const PATIENCE = 600_000;
const HOUR = 3_600_000;
/** The sample's Sunday begins at 14:00; the job is for 18:00, and the trigger comes within the hour. */
const UNTIL_DONE = 5.5 * HOUR;

/** Sets these classes up and lives through their Sunday evening. */
export function measureSunday(classes: readonly SampleClass[]): Sunday {
  const workspace = begin({ classes, latency: LATENCY, patience: PATIENCE });
  const slots = [0, 1, 2, 3, 4].map((weekday) => ({ weekday, start: '10:30', minutes: 60 }));
  const ids = Object.keys(workspace.cloud.state.courses);
  const { answer } = workspace.call(
    'setUp',
    [{ classes: ids, slots, weekly: true }],
    TEACHER.email,
  );
  if (answer.outcome !== 'answered') throw new Error(answer.error.message);
  const before = workspace.cloud.requests.length;
  const runs = workspace.turnClock(workspace.clock.now() + UNTIL_DONE);
  const stopped = runs.find(({ outcome }) => outcome !== 'answered');
  if (stopped) throw new Error(`A run did not end: ${stopped.error?.message}`);
  const busy = runs.filter(({ requests }) => requests > 0);
  const idle = runs.filter(({ requests }) => requests === 0);
  if (busy.length === 0) throw new Error('No job ran on Sunday evening.');
  return {
    drafts: classes.reduce((sum, { writers }) => sum + writers.length, 0),
    steps: steps(workspace, before),
    seconds: sum(busy),
    idleSeconds: sum(idle) / Math.max(1, idle.length),
    emails: workspace.mail.length,
    propertyCalls: runs
      .flatMap(({ calls }) => calls)
      .filter(({ name }) => name.startsWith('Properties.')).length,
    remembered: remembered(workspace),
  };
}

function remembered({ properties }: Workspace): Sunday['remembered'] {
  const stores = [properties.script, properties.document, ...Object.values(properties.user)];
  const sizes = stores.map((store) =>
    Object.entries(store).map(([key, value]) => Buffer.byteLength(key) + Buffer.byteLength(value)),
  );
  return {
    store: Math.max(...sizes.map((of) => of.reduce((all, one) => all + one, 0))),
    value: Math.max(...sizes.flat()),
  };
}

const sum = (runs: readonly ExecutionRecord[]) =>
  runs.reduce((all, { duration }) => all + duration, 0) / 1000;

/** Requests of one moment went out together. */
function steps(workspace: Workspace, from: number): Step[] {
  const found: (Step & { at: number })[] = [];
  for (const { methodId = '', at, method } of workspace.cloud.requests.slice(from)) {
    const kind: Kind = methodId.startsWith('classroom.')
      ? 'classroom'
      : method === 'GET'
        ? 'docsReads'
        : 'docsWrites';
    const last = found[found.length - 1];
    if (last && last.kind === kind && last.at === at) last.count += 1;
    else found.push({ kind, count: 1, at });
  }
  return found.map(({ kind, count }) => ({ kind, count }));
}
