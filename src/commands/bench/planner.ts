// Owns: `npm run bench -- planner [DIR]`: the planner beside a greedy plan and HiGHS stopped at the
// same time, each as a distance from the proven optimum.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { greedyWeek } from '../../conference/plan/greedyWeek';
import { DEFAULT_MOVES, planWeek } from '../../conference/plan/planWeek';
import type { Plan, PlanProblem } from '../../conference/plan/problem';
import { readProblem } from '../../conference/plan/readProblem';
import { judge } from './highs';
import { makeClass } from './makeClass';
import { PROVEN_CLASSES } from './provenClasses';

interface Task {
  name: string;
  problem: PlanProblem;
  optimum: { value: number; missedVisits: number };
}

interface Result {
  /** Percent below the optimum; nothing when no plan was found. */
  gap: number | undefined;
  missedBeyond: number;
  seconds: number;
}

const METHODS = ['ours', 'greedy', 'HiGHS'] as const;

/** Without a folder, the generated classes whose optimum is bundled. */
export async function planner(args: string[]): Promise<number> {
  const [folder, ...rest] = args;
  if (rest.length > 0 || folder?.startsWith('-')) {
    process.stderr.write('Usage: npm run bench -- planner [FOLDER of {problem, optimum} files]\n');
    return 1;
  }
  const tasks = folder === undefined ? bundled() : fromFolder(folder);
  const ask = await judge();
  const results = new Map<string, Result[]>(METHODS.map((method) => [method, []]));
  // The first plan of a process also compiles the planner; that is not what is measured.
  const first = tasks[0];
  if (first) planWeek(first.problem, { seed: 1, moves: DEFAULT_MOVES / 10 });
  print(['class', ...METHODS.flatMap((method) => [method, 'missed+', 's'])]);
  for (const { name, problem, optimum } of tasks) {
    const ours = timed(() => measure(planWeek(problem, { seed: 1, moves: DEFAULT_MOVES })));
    const greedy = timed(() => measure(greedyWeek(problem)));
    const highs = timed(() => ask(problem, ours.seconds));
    const row = [ours, greedy, highs].map(
      ({ value, missedVisits, seconds }): Result => ({
        gap: value === undefined ? undefined : (100 * (optimum.value - value)) / optimum.value,
        missedBeyond: Math.max(0, (missedVisits ?? 0) - optimum.missedVisits),
        seconds,
      }),
    );
    row.forEach((result, i) => {
      results.get(METHODS[i] ?? '')?.push(result);
    });
    print([name, ...row.flatMap(cells)]);
  }
  for (const method of METHODS)
    process.stdout.write(`${method}: ${summary(results.get(method) ?? [])}\n`);
  return 0;
}

function bundled(): Task[] {
  return PROVEN_CLASSES.map((proven) => ({
    name: `${proven.shape}-${proven.seed}`,
    problem: makeClass(proven),
    optimum: proven.optimum,
  }));
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
        },
      };
    });
}

function measure(plan: Plan): { value?: number; missedVisits?: number } {
  const missedVisits = plan.missed
    .filter(({ reason }) => reason === 'no-time-left')
    .reduce((sum, { visits }) => sum + visits, 0);
  return { value: plan.value, missedVisits };
}

function timed<T>(run: () => T): T & { seconds: number } {
  const from = process.hrtime.bigint();
  const answer = run();
  return { ...answer, seconds: Number(process.hrtime.bigint() - from) / 1e9 };
}

function cells({ gap, missedBeyond, seconds }: Result): string[] {
  return [percent(gap), gap === undefined ? '-' : String(missedBeyond), seconds.toFixed(2)];
}

function percent(gap: number | undefined): string {
  return gap === undefined ? 'no plan' : `${gap.toFixed(2)} %`;
}

function print(columns: string[]): void {
  process.stdout.write(
    `${columns.map((text, i) => (i === 0 ? text.padEnd(18) : text.padStart(9))).join('')}\n`,
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
    `no plan ${results.length - gaps.length}`,
    `required visits missed beyond the optimum ${missed}`,
    `${seconds.toFixed(2)} s a class`,
  ].join('; ');
}
