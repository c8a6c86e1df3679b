// Owns: `npm run --silent plan < problem.json > plan.json`.
import { readFileSync } from 'node:fs';
import { type Explanations, explainPlan } from '../conference/plan/explain';
import { DEFAULT_MOVES, planWeek } from '../conference/plan/planWeek';
import type { Plan, PlanProblem } from '../conference/plan/problem';
import { ProblemFormatError, readProblem } from '../conference/plan/readProblem';
import { wordingIn } from '../conference/plan/wording';

const STDIN = 0;

/** A problem knows its writers by id only. */
const words = wordingIn('en', (writer) => writer);

/**
 * Reads a problem from stdin, bare or as `{problem}`; writes its plan to stdout.
 *
 * @returns the exit code: 1, with nothing on stdout, when the problem breaks the format.
 */
export async function main(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run --silent plan < problem.json > plan.json\n');
    return 1;
  }
  const answer = planFor(readFileSync(STDIN, 'utf8'));
  if ('error' in answer) {
    process.stderr.write(`No plan was made. ${answer.error}\n`);
    return 1;
  }
  process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`);
  return 0;
}

/** The plan, with its explanations, for a problem as JSON; or what is wrong with that. */
export function planFor(text: string): (Plan & { explanations: Explanations }) | { error: string } {
  let problem: PlanProblem;
  try {
    problem = readProblem(JSON.parse(text));
  } catch (error) {
    if (error instanceof ProblemFormatError) return { error: error.message };
    if (error instanceof SyntaxError) return { error: `The problem is not JSON: ${error.message}` };
    throw error;
  }
  const plan = planWeek(problem, { seed: 1, moves: DEFAULT_MOVES });
  return { ...plan, explanations: explainPlan(problem, plan, words) };
}
