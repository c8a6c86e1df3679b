// Owns: `npm run bench -- NAME`: a table of what can be measured.
import { district } from './bench/district';
import { lookBench } from './bench/look';
import { planner } from './bench/planner';
import { sidebar } from './bench/sidebar';

/** Each answers an exit code. */
const BENCHES: Record<string, (args: string[]) => Promise<number>> = {
  look: lookBench,
  planner,
  district,
  sidebar,
};

/** @returns the exit code: the bench's own, or 1 when there is no such bench. */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const bench = Object.entries(BENCHES).find(([known]) => known === name)?.[1];
  if (bench) return bench(rest);
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  return 1;
}
