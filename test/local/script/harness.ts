// Owns: a small Workspace for tests of the runtime: a script of the test's own, one teacher or two.
import { Clock } from '../../../src/local/clock';
import { Cloud } from '../../../src/local/cloud/cloud';
import type { Latency } from '../../../src/local/script/execution';
import type { Faults } from '../../../src/local/script/fault';
import type { Account, Install } from '../../../src/local/script/host';
import { Book } from '../../../src/local/script/spreadsheet/book';
import type { ScriptState } from '../../../src/local/script/state';
import type { WireValue } from '../../../src/local/script/wire';
import { Workspace } from '../../../src/local/workspace';

export const TEACHER = 'ms.rivera@school.example';
export const COLLEAGUE = 'mr.osei@school.example';

export const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

const ALL_SCOPES = [
  scope('spreadsheets.currentonly'),
  scope('documents'),
  scope('classroom.courses.readonly'),
  scope('script.container.ui'),
  scope('script.scriptapp'),
  scope('script.send_mail'),
  scope('script.external_request'),
  scope('userinfo.email'),
];

export const MANIFEST = {
  timeZone: 'America/New_York',
  runtimeVersion: 'V8',
  oauthScopes: ALL_SCOPES,
  urlFetchWhitelist: ['https://classroom.googleapis.com/', 'https://docs.googleapis.com/v1/'],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Classroom', serviceId: 'classroom', version: 'v1' },
      { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
    ],
  },
};

export interface TestSetup {
  manifest?: Partial<typeof MANIFEST> | Record<string, unknown>;
  files?: Record<string, string>;
  users?: Account[];
  install?: Install;
  latency?: Latency;
  /** What the script's services remember from before. */
  state?: ScriptState;
  /** Real milliseconds a script may run without end. */
  patience?: number;
  /** ISO date-time with its offset. */
  start?: string;
}

/** The Workspace a script runs in: Monday morning, 5 October 2026, eight o'clock in New York. */
export function workspaceOf(code: string, setup: TestSetup = {}): Workspace {
  const clock = new Clock(setup.start ?? '2026-10-05T08:00:00-04:00');
  const users = setup.users ?? [
    { email: TEACHER, timeZone: 'America/New_York' },
    { email: COLLEAGUE, timeZone: 'America/New_York' },
  ];
  const book = new Book({ id: 'book', name: 'Notebook', owner: TEACHER, now: clock.now });
  return new Workspace({
    dist: {
      'Code.js': code,
      'appsscript.json': JSON.stringify({ ...MANIFEST, ...setup.manifest }),
      ...setup.files,
    },
    cloud: new Cloud({ now: clock.now }),
    clock,
    book,
    users,
    ...(setup.install ? { install: setup.install } : {}),
    ...(setup.latency ? { latency: setup.latency } : {}),
    ...(setup.state ? { state: setup.state } : {}),
    ...(setup.patience ? { patience: setup.patience } : {}),
  });
}

/** What a function of the script answers to the page; a run that fails fails the test. */
export function answerOf(
  workspace: Workspace,
  functionName: string,
  args: readonly unknown[] = [],
  user = TEACHER,
): WireValue {
  const { answer } = workspace.call(functionName, args, user);
  if (answer.outcome !== 'answered') {
    throw new Error(`${functionName} ${answer.outcome}: ${answer.error.message}`);
  }
  return answer.value;
}

/** What a run failed with; one that answers fails the test. */
export function errorOf(
  workspace: Workspace,
  functionName: string,
  args: readonly unknown[] = [],
  user = TEACHER,
  faults?: Faults,
): string {
  const { answer } = workspace.call(functionName, args, user, faults);
  if (answer.outcome === 'answered') {
    throw new Error(`${functionName} answered ${JSON.stringify(answer.value)}`);
  }
  return answer.error.message;
}

/** The value of an expression in a fresh script of its own. */
export function probed(expression: string, setup?: TestSetup): WireValue {
  return answerOf(workspaceOf(`function probe() { return ${expression}; }`, setup), 'probe');
}

/** The message of an exception that an expression throws. */
export function thrownBy(expression: string, setup?: TestSetup): string {
  return errorOf(workspaceOf(`function probe() { return ${expression}; }`, setup), 'probe');
}
