// Owns: `npm run week`: weeks of conferring on a fresh Workspace, without a browser.
import { builtAddOn } from './begin';
import { ClassFolderError, readClassFolder } from './sample/classFolder';
import { DEMO_CLASS } from './sample/demoClass';
import { readWeekArguments, USAGE } from './week/arguments';
import { holdWeeks } from './week/holdWeeks';
import type { WeekReport } from './week/report';
import { TERM, YEAR_START } from './week/schoolYear';
import { weekTable } from './week/table';
import { summarise, yearTable } from './week/year';

/**
 * Runs the command; answers its exit code: 1 when anyone who was there was not met, or a year did not
 * hold what it must.
 */
export async function main(args: string[]): Promise<number> {
  const wanted = readWeekArguments(args);
  if ('fault' in wanted) {
    process.stderr.write(`${wanted.fault}\n${USAGE}\n`);
    return 2;
  }
  let classes = [DEMO_CLASS];
  if (wanted.folder !== undefined) {
    try {
      const { sampleClass, notices } = readClassFolder(wanted.folder);
      for (const notice of notices) process.stderr.write(`${notice}\n`);
      classes = [sampleClass];
    } catch (error) {
      if (!(error instanceof ClassFolderError)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
  }
  const isYear = wanted.weeks >= TERM;
  const weeks = holdWeeks({
    classes,
    weeks: wanted.weeks,
    dist: builtAddOn(),
    ...(wanted.slots === undefined ? {} : { slots: wanted.slots }),
    ...(isYear && {
      start: YEAR_START,
      seed: wanted.seed ?? 1,
      // It takes a few minutes: each week says that it is over.
      tell: ({ start }) => process.stderr.write(`${start} `),
    }),
  });
  if (!isYear) {
    process.stdout.write(
      wanted.json
        ? `${JSON.stringify({ weeks: weeks.map(publicPart) }, null, 2)}\n`
        : weekTable(weeks),
    );
    return weeks.some(({ absentFromPlan }) => absentFromPlan.length > 0) ? 1 : 0;
  }
  process.stderr.write('\n');
  const year = summarise(weeks);
  process.stdout.write(
    wanted.json ? `${JSON.stringify({ weeks, year }, null, 2)}\n` : yearTable(weeks, year),
  );
  return year.faults.length > 0 ? 1 : 0;
}

/** Everything but what the exit code is made of, and what only a year is looked at for. */
function publicPart({ absentFromPlan: _, year: __, ...rest }: WeekReport): object {
  return rest;
}
