// Owns: what `npm run week` can be asked for.

export interface WeekArguments {
  folder?: string;
  weeks: number;
  json: boolean;
  /** What a year's chance begins with. */
  seed?: number;
  /** Conferring times instead of the default ones: how many, of how many minutes. */
  slots?: { count: number; minutes: number };
}

export const USAGE =
  'Usage: npm run week -- [--class DIR] [--weeks N] [--slots COUNTxMINUTES] [--seed N] [--json]\n' +
  'Twelve weeks and more are lived as a school year, with holidays, absences, newcomers and a colleague.';

export function readWeekArguments(args: readonly string[]): WeekArguments | { fault: string } {
  const wanted: WeekArguments = { weeks: 1, json: false };
  const rest = [...args];
  while (rest.length > 0) {
    const name = rest.shift();
    if (name === '--json') wanted.json = true;
    else if (['--class', '--weeks', '--slots', '--seed'].includes(name ?? '')) {
      const value = rest.shift();
      if (value === undefined) return { fault: `${name} needs a value.` };
      if (name === '--class') wanted.folder = value;
      else if (name === '--weeks') {
        const weeks = Number(value);
        if (!Number.isInteger(weeks) || weeks < 1 || weeks > 60)
          return { fault: `--weeks takes a whole number from 1 to 60, not "${value}".` };
        wanted.weeks = weeks;
      } else if (name === '--seed') {
        if (!/^\d{1,9}$/.test(value))
          return { fault: `--seed takes a whole number, not "${value}".` };
        wanted.seed = Number(value);
      } else {
        const match = /^([1-5])x(\d{1,3})$/.exec(value);
        const minutes = Number(match?.[2]);
        if (!match || minutes < 2 || minutes > 240)
          return {
            fault: `--slots is written as 2x20: one to five times of 2 to 240 minutes, not "${value}".`,
          };
        wanted.slots = { count: Number(match[1]), minutes };
      }
    } else return { fault: `"${name}" is not known here.` };
  }
  return wanted;
}
