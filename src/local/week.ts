// Owns: `npm run week`: weeks of conferring on a fresh Workspace, without a browser.
import { builtAddOn } from './begin';
import { ClassFolderError, readClassFolder } from './sample/classFolder';
import { DEMO_CLASS } from './sample/demoClass';
import { readWeekArguments, USAGE } from './week/arguments';
import { holdWeeks, type WeekReport } from './week/holdWeeks';
import { weekTable } from './week/table';

/** Runs the command; answers its exit code: 1 when anyone who was there was not met. */
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
  const weeks: WeekReport[] = holdWeeks({
    classes,
    weeks: wanted.weeks,
    dist: builtAddOn(),
    ...(wanted.slots === undefined ? {} : { slots: wanted.slots }),
  });
  process.stdout.write(
    wanted.json
      ? `${JSON.stringify({ weeks: weeks.map(publicPart) }, null, 2)}\n`
      : weekTable(weeks),
  );
  return weeks.some(({ absentFromPlan }) => absentFromPlan.length > 0) ? 1 : 0;
}

/** Everything but what the exit code is made of. */
function publicPart({ absentFromPlan: _, ...rest }: WeekReport): object {
  return rest;
}
