// Owns: what `npm run crash` can be asked for.

export interface CrashArguments {
  json: boolean;
  /** Only the job of this name, or those whose names begin so; all when absent. */
  job?: string;
  /** Only so many cases, drawn by chance. */
  sample?: number;
  seed: string;
  /** One call of one job, and one fault: what a failure is rerun with. */
  call?: number;
  fault?: string;
  /** Side by side; as many as there are processors when absent. */
  workers?: number;
}

export const USAGE =
  'Usage: npm run crash -- [--json] [--job NAME] [--call N] [--fault NAME] [--sample N] [--seed TEXT] [--workers N]';

export function readCrashArguments(args: readonly string[]): CrashArguments | { mistake: string } {
  const wanted: CrashArguments = { json: false, seed: '1' };
  const rest = [...args];
  while (rest.length > 0) {
    const name = rest.shift();
    if (name === '--json') {
      wanted.json = true;
      continue;
    }
    const value = rest.shift();
    if (!/^--(?:job|seed|fault|sample|call|workers)$/.test(name ?? ''))
      return { mistake: `"${name}" is not known here.` };
    if (value === undefined) return { mistake: `${name} needs a value.` };
    if (name === '--job') wanted.job = value;
    else if (name === '--seed') wanted.seed = value;
    else if (name === '--fault') wanted.fault = value;
    else {
      const number = Number(value);
      if (!Number.isInteger(number) || number < 1)
        return { mistake: `${name} takes a whole number from 1, not "${value}".` };
      if (name === '--sample') wanted.sample = number;
      else if (name === '--call') wanted.call = number;
      else wanted.workers = number;
    }
  }
  return wanted;
}
