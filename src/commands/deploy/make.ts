// Owns: making a script that is not there yet: in a new spreadsheet, in one that exists, or in none.
import { explain, faultOf } from './clasp';
import type { Place } from './options';
import { type Deployed, writeProject } from './project';
import { DeployError, emptyFolder, refusal, type Surroundings } from './step';

/** An id that no script has: asking for it tells whether the API answers at all. */
const NOBODYS_SCRIPT = '1'.repeat(57);

/** clasp makes the spreadsheet before it finds the API off; so this is asked first. */
async function checkApi(
  account: string,
  { root, clasp }: Pick<Surroundings, 'root' | 'clasp'>,
): Promise<void> {
  const scratch = emptyFolder(root, 'account');
  const run = await clasp(['list-versions', NOBODYS_SCRIPT], { folder: scratch, project: scratch });
  const fault = faultOf(run);
  if (fault === null || fault === 'not found' || fault === 'forbidden' || fault === 'unknown')
    return;
  throw new DeployError(`${explain(fault, account)} Nothing was made or changed.`);
}

/** How clasp is told where a new script is to be, and what is said of it. */
const MADE = {
  new: {
    place: () => ['--type', 'sheets'],
    says: (title: string) => `Made the spreadsheet "${title}" and its script.`,
    left: (title: string) =>
      `An empty spreadsheet called "${title}" may be in your Drive now. Delete it: running this again makes another.`,
  },
  sheet: {
    place: (id: string) => ['--parentId', id],
    says: () =>
      'Made a script in the spreadsheet. If Writing Conferences now stands in its menu twice, it had one before: remove one of the two under Extensions › Apps Script.',
    left: () => 'The spreadsheet is as it was.',
  },
  'add-on': {
    place: () => ['--type', 'standalone'],
    says: (title: string) => `Made the script "${title}".`,
    left: (title: string) =>
      `An empty script called "${title}" may be in your Drive now. Delete it: running this again makes another.`,
  },
};

/** Makes the script: with a new spreadsheet around it, in one that exists, or of none. */
export async function make(
  wanted: Place,
  title: string,
  account: string,
  { root, clasp, say }: Surroundings,
): Promise<Deployed> {
  await checkApi(account, { root, clasp });
  const scratch = emptyFolder(root, 'new');
  const sheetId = 'id' in wanted ? wanted.id : wanted.kind === 'add-on' ? '' : null;
  const { place, says, left } = MADE[wanted.kind];
  let made: Deployed | null = null;
  const run = await clasp(['create-script', '--title', title, ...place(sheetId ?? '')], {
    folder: scratch,
    project: scratch,
    heard: (output) => {
      const scriptId = /script\.google\.com\/d\/([\w-]+)/.exec(output)?.[1];
      const parent = sheetId ?? /drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1];
      if (made !== null || scriptId === undefined || parent === undefined) return;
      made = { scriptId, sheetId: parent };
      // At once: clasp notes it down only after it has read the new script back.
      writeProject(root, made);
    },
  });
  const result = made as Deployed | null;
  if (result === null) {
    const fault = faultOf(run) ?? 'unknown';
    throw refusal('The script could not be made.', fault, account, run.output, ` ${left(title)}`);
  }
  say(says(title));
  return result;
}
