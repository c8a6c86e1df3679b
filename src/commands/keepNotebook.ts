// Owns: `npm run keep-notebook`: a notebook as this version makes and fills it, kept for the tests of
// every later version.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { begin, builtAddOn, TEACHER } from '../local/begin';
import type { SampleClass, SampleWriter } from '../local/sample/class';
import { Hands } from '../local/script/spreadsheet/hands';
import type { Workspace } from '../local/workspace';

const USAGE = 'Usage: npm run keep-notebook -- [--dist FOLDER --version VERSION]\n';

/** Writes `test/notebooks/VERSION.json.gz`, by default with the build and version there are. */
export async function main(args: string[]): Promise<number> {
  const { dist = builtAddOn(), version = current() } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: { dist: { type: 'string' }, version: { type: 'string' } },
  }).values;
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    process.stderr.write(USAGE);
    return 1;
  }
  const workspace = begin({ classes: [CLASS], dist });
  live(workspace);
  const folder = mkdtempSync(join(tmpdir(), 'notebook-'));
  workspace.executions.length = 0;
  workspace.save(folder);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const index = read('workspace.json');
  const { parts } = JSON.parse(index) as { parts: Record<'cloud' | 'book', string> };
  const files = Object.fromEntries(
    ['workspace.json', parts.cloud, parts.book].map((name) => [name, read(name)]),
  );
  rmSync(folder, { recursive: true });
  const file = `test/notebooks/${version}.json.gz`;
  writeFileSync(file, gzipSync(JSON.stringify(files), { level: 9 }));
  process.stdout.write(`${file}\n`);
  return 0;
}

const current = () =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

const writer = (givenName: string, text: string): SampleWriter => ({
  givenName,
  familyName: 'Moss',
  email: `${givenName.toLowerCase()}@school.example`,
  work: {
    kind: 'draft',
    turnedIn: false,
    draft: { title: `${givenName}'s draft`, tabs: [{ title: 'Tab 1', paragraphs: [{ text }] }] },
  },
});

const CLASS: SampleClass = {
  name: 'Room 12',
  section: 'Writing',
  assignment: {
    title: 'A moment that mattered',
    description: 'One moment, told slowly.',
    dueInDays: 7,
    studentCopy: true,
  },
  writers: [
    writer('Ana', 'It was dark. We ran to the barn and my heart went boom boom boom.'),
    writer('Ben', 'The lake was cold and I jumped in it anyway with my cousin.'),
    writer('Chi', 'My grandma cooks on Sundays. The whole house smells like ginger.'),
    writer('Dee', 'I lost my tooth on the bus. Everybody looked for it.'),
  ],
};

interface Shown {
  id: string;
}

/** A Monday of it: a plan, a group with feedback sent, a note only, and what a teacher types. */
function live(workspace: Workspace): void {
  const call = <T>(name: string, ...given: unknown[]): T => {
    const { answer } = workspace.call(name, given, TEACHER.email);
    if (answer.outcome !== 'answered') throw new Error(`${name}: ${answer.error.message}`);
    return answer.value as T;
  };
  const [courseId = ''] = Object.keys(workspace.cloud.state.courses);
  const slots = [0, 1, 2, 3, 4].map((weekday) => ({ weekday, start: '10:30', minutes: 30 }));
  call('setUp', { classes: [courseId], slots, weekly: true });
  for (let again = true; !call<{ finished: boolean }>('pull', again).finished; again = false);
  const { conferences } = call<{ conferences: (Shown & { writers: Shown[] })[] }>('planWeek');
  const [first] = conferences;
  const meeting = call<{
    conference: { id: string; skill: { id: string } };
    writers: (Shown & {
      name: string;
      draft: {
        paragraphs: { sentences: { text: string; tabId: string; start: number; end: number }[] }[];
      };
    })[];
  }>('startConference', first?.id);
  const notes = call<Shown[]>('saveConference', {
    saveId: 'kept-000001',
    again: false,
    conferenceId: meeting.conference.id,
    skill: meeting.conference.skill.id,
    notes: meeting.writers.map(({ id, name, draft }) => {
      const [{ text, ...passage } = { text: '', tabId: '', start: 0, end: 0 }] =
        draft.paragraphs[0]?.sentences ?? [];
      return {
        writerId: id,
        strength: 'I can hear it when I read this.',
        quote: text,
        passage,
        teachingPoint: 'Slow down the moment that matters.',
        nextStep: 'Add two more sentences here.',
        whereElse: 'In every story',
        learned: name.startsWith('Ana') ? 'She reads to her brother.' : '',
        comment: !name.startsWith('Dee'),
      };
    }),
  });
  call(
    'deliver',
    notes.map(({ id }) => id),
  );
  const hands = new Hands(workspace.book);
  typeBeside(workspace, hands, 'Settings', 'Group minutes', 'B', '9');
  typeBeside(
    workspace,
    hands,
    'Teaching points',
    'listening-how-you-start',
    'B',
    'My own words for this.',
  );
  hands.insert('Writers', 'columns', 3);
  hands.type('Writers', 'C2', 'A word of my own');
}

/** Types into the row in which some cell reads just so. */
function typeBeside(
  { book }: Workspace,
  hands: Hands,
  tabName: string,
  reads: string,
  column: string,
  text: string,
): void {
  const tab = book.tabNamed(tabName);
  if (!tab) throw new Error(`There is no tab ${tabName}.`);
  const { rows, columns } = book.contentSize(tab);
  for (let row = 1; row <= rows; row += 1)
    for (let at = 1; at <= columns; at += 1)
      if (book.display(tab, row, at) === reads) {
        hands.type(tabName, `${column}${row}`, text);
        return;
      }
  throw new Error(`Nothing in ${tabName} reads "${reads}".`);
}
