// Owns: `npm run bench -- planner [DIR]`: the planner beside a greedy plan and HiGHS stopped at the
// same time, each as a distance from the optimum, or from the bound where no optimum is known.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { greedyWeek } from '../../conference/plan/greedyWeek';
import { DEFAULT_MOVES, planWeek } from '../../conference/plan/planWeek';
import type { Plan, PlanProblem } from '../../conference/plan/problem';
import { readProblem } from '../../conference/plan/readProblem';
import { type Judged, judge } from './highs';
import { HELD_OUT, type KnownClass, LARGE, TUNED_ON } from './knownClasses';
import { type ClassPlan, makeClass } from './makeClass';

interface Task {
  name: string;
  problem: PlanProblem;
  /** Where none is known, the planner's own bound stands for it; the value is a bound, too, where it is not proven. */
  optimum: { value: number; missedVisits: number; proven: boolean } | undefined;
}

interface Result {
  /** Percent below the optimum; nothing when no plan was found. */
  gap: number | undefined;
  missedBeyond: number;
  /** Of processor time. */
  seconds: number;
  proven: boolean;
}

const METHODS = ['ours', 'greedy', 'HiGHS'] as const;
const SIX = 6;

/** Without a folder, made-up classes whose optimum, or a bound on it, is bundled. */
export async function planner(args: string[]): Promise<number> {
  const [folder, ...rest] = args;
  if (rest.length > 0 || folder?.startsWith('-')) {
    process.stderr.write('Usage: npm run bench -- planner [FOLDER of {problem, optimum} files]\n');
    return 1;
  }
  const sets: [string, Task[]][] =
    folder === undefined
      ? [
          ['Classes the dials were tuned on', TUNED_ON.map(taskOf)],
          ['Classes never tuned on', HELD_OUT.map(taskOf)],
          ['Large classes, never tuned on', LARGE.map((made) => taskOf(made))],
        ]
      : [[folder, fromFolder(folder)]];
  const ask = await judge();
  // The first plans of a process also compile the planner; that is not what is measured.
  const first = sets[0]?.[1][0];
  if (first) for (let i = 0; i < 3; i++) plan(first.problem);
  for (const [title, tasks] of sets) bench(title, tasks, ask);
  sixClasses(sets.flatMap(([, tasks]) => tasks));
  return 0;
}

const plan = (problem: PlanProblem): Plan => planWeek(problem, { seed: 1, moves: DEFAULT_MOVES });

function bench(
  title: string,
  tasks: readonly Task[],
  ask: (problem: PlanProblem, seconds: number) => Judged,
): void {
  const results = new Map<string, Result[]>(METHODS.map((method) => [method, []]));
  process.stdout.write(`\n${title}\n`);
  print(['class', ...METHODS.flatMap((method) => [method, 'missed+', 's']), '']);
  for (const { name, problem, optimum: known } of tasks) {
    const ours = timed(() => measure(plan(problem)));
    const optimum = known ?? {
      value: ours.value + ours.slack,
      // More could be met only in a plan that is better by about what a missed visit costs.
      missedVisits: ours.slack < problem.prices.missedVisit / 2 ? ours.missedVisits : 0,
      proven: ours.slack === 0,
    };
    const greedy = timed(() => measure(greedyWeek(problem)));
    const highs = timed(() => ask(problem, ours.wallSeconds));
    const row = [ours, greedy, highs].map(
      ({ value, missedVisits, seconds, proven }): Result => ({
        gap:
          value === undefined
            ? undefined
            : (100 * (optimum.value - value)) / Math.abs(optimum.value),
        missedBeyond: Math.max(0, (missedVisits ?? 0) - optimum.missedVisits),
        seconds,
        proven,
      }),
    );
    row.forEach((result, i) => {
      results.get(METHODS[i] ?? '')?.push(result);
    });
    const notes = [ours.proven ? 'proven' : '', optimum.proven ? '' : 'against a bound'].filter(
      Boolean,
    );
    print([name, ...row.flatMap(cells), notes.join(', ')]);
  }
  for (const method of METHODS)
    process.stdout.write(`${method}: ${summary(results.get(method) ?? [])}\n`);
}

/** A school's worth: six classes, one after another, from all kinds there are. */
function sixClasses(tasks: readonly Task[]): void {
  const every = Math.max(1, Math.floor(tasks.length / SIX));
  const six = tasks.filter((_, i) => i % every === 0).slice(0, SIX);
  const { seconds } = timed(() => ({ plans: six.map(({ problem }) => plan(problem)) }));
  process.stdout.write(
    `\n${six.length} classes one after another (${six.map(({ name }) => name).join(', ')}): ${seconds.toFixed(2)} s\n`,
  );
}

function taskOf(made: ClassPlan & Partial<KnownClass>): Task {
  const { shape, seed, writers, rules, optimum } = made;
  const size = writers === undefined ? '' : `${writers} `;
  const groups = rules?.groupMax === undefined ? '' : ` ${rules.groupMin}–${rules.groupMax}`;
  return {
    name: `${size}${shape}${groups} ${seed}`,
    problem: makeClass(made),
    optimum: optimum && { ...optimum, proven: made.provenBy !== 'nobody' },
  };
}

function fromFolder(folder: string): Task[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const data = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return {
        name: file.replace(/\.json$/, ''),
        problem: readProblem(data),
        optimum: {
          value: Number(data.optimum.value),
          missedVisits: Number(data.optimum.missedVisits),
          proven: true,
        },
      };
    });
}

function measure({ missed, value, slack }: Plan) {
  const missedVisits = missed
    .filter(({ reason }) => reason === 'no-time-left')
    .reduce((sum, { visits }) => sum + visits, 0);
  return { value, missedVisits, slack, proven: slack === 0 };
}

/** In processor time: what else the machine does is no concern of the planner's. */
function timed<T>(run: () => T): T & { seconds: number; wallSeconds: number } {
  const wall = process.hrtime.bigint();
  const from = process.cpuUsage();
  const answer = run();
  const { user, system } = process.cpuUsage(from);
  const wallSeconds = Number(process.hrtime.bigint() - wall) / 1e9;
  return { ...answer, seconds: (user + system) / 1e6, wallSeconds };
}

function cells({ gap, missedBeyond, seconds }: Result): string[] {
  return [percent(gap), gap === undefined ? '-' : String(missedBeyond), seconds.toFixed(2)];
}

function percent(gap: number | undefined): string {
  return gap === undefined ? 'no plan' : `${gap.toFixed(2)} %`;
}

function print(columns: string[]): void {
  process.stdout.write(
    `${columns
      .map((text, i) => (i === 0 ? text.padEnd(24) : i < 10 ? text.padStart(9) : `  ${text}`))
      .join('')
      .trimEnd()}\n`,
  );
}

function summary(results: readonly Result[]): string {
  const gaps = results.map(({ gap }) => gap).filter((gap): gap is number => gap !== undefined);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const optimal = gaps.filter((gap) => gap < 1e-6).length;
  const missed = results.reduce((sum, { missedBeyond }) => sum + missedBeyond, 0);
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0) / results.length;
  return [
    `mean gap ${percent(mean)}, worst ${percent(Math.max(...gaps))}`,
    `optimal ${optimal} of ${results.length}`,
    `proven by itself ${results.filter(({ proven }) => proven).length}`,
    `no plan ${results.length - gaps.length}`,
    `required visits missed beyond the optimum ${missed}`,
    `${seconds.toFixed(2)} s a class`,
  ].join('; ');
}
