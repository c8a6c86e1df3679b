// Owns: `npm run bench -- sidebar`: what the sidebar weighs, and what it costs to open it, to look at a
// class and a writer, and to save a group, after years of notes as on the first day.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../conference/language';
import { begin, builtAddOn, TEACHER } from '../../local/begin';
import { DEMO_CLASS } from '../../local/sample/demoClass';
import { Hands } from '../../local/script/spreadsheet/hands';
import { Workspace } from '../../local/workspace';

const HEAVIEST = 60_000;
const LOGS = [0, 1000, 10_000];

/** A school day before its first conference. */
const MONDAY = '2026-11-02T08:00:00-06:00';

interface Cost {
  /** Bytes asked and answered between the page and the server. */
  asked: number;
  answered: number;
  /** One after another: to Google, and to the spreadsheet. */
  google: number;
  spreadsheet: number;
  /** Every call to anything outside the script. */
  calls: number;
}

/** Fails above 60 kB gzipped, and where a cost grows with the log. */
export async function sidebar(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write('Usage: npm run bench -- sidebar\n');
    return 1;
  }
  const heaviest = Math.max(...LANGUAGES.map(({ code }) => weigh(code)));
  process.stdout.write('\n');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    begun().save(folder);
    const runs = LOGS.map((notes) => costs(withNotes(folder, notes)));
    const names = Object.keys(runs[0] ?? {});
    const flat = names.map((name) =>
      report(
        name,
        runs.map((run) => run[name] as Cost),
      ),
    );
    return heaviest <= HEAVIEST && flat.every(Boolean) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The panel as a teacher of this language is given it. Answers its bytes, gzipped. */
function weigh(language: string): number {
  const parts = ['Sidebar.html', `Words-${language}.html`];
  const page = Buffer.concat(parts.map((name) => readFileSync(join(builtAddOn(), name))));
  const gzip = gzipSync(page).length;
  process.stdout.write(
    `${parts.join(' + ')}: ${page.length} bytes, ${gzip} gzipped (at most ${HEAVIEST}), one page\n`,
  );
  return gzip;
}

function report(name: string, some: readonly Cost[]): boolean {
  const [first, ...later] = some;
  // A writer nobody met yet has no notes to show; from then on only what an id or a date is long.
  const [usual] = later;
  const flat = some.every(
    (one) =>
      first !== undefined &&
      one.google === first.google &&
      one.spreadsheet === first.spreadsheet &&
      one.calls === first.calls &&
      (one === first || Math.abs(one.answered - (usual?.answered ?? 0)) <= 200),
  );
  process.stdout.write(`${name}: 1 server call${flat ? ', flat' : ', NOT FLAT'}\n`);
  some.forEach((one, at) => {
    const { asked, answered, google, spreadsheet, calls } = one;
    process.stdout.write(
      `  ${String(LOGS[at]).padStart(6)} notes: ${asked} bytes asked, ${answered} answered; rounds: ${google} Google, ${spreadsheet} spreadsheet (${calls} calls)\n`,
    );
  });
  return flat;
}

/** Set up, read and planned on Sunday; Monday morning; a first group held. */
function begun(): Workspace {
  const workspace = begin({ classes: [DEMO_CLASS] });
  const courses = Object.keys(workspace.cloud.state.courses);
  const slots = [0, 1, 2, 3, 4].map((weekday) => ({ weekday, start: '10:30', minutes: 30 }));
  ask(workspace, 'setUp', [{ classes: courses, slots, weekly: false }]);
  for (let again = true; ; again = false) {
    const { finished } = ask(workspace, 'pull', [again]).value as { finished: boolean };
    if (finished) break;
  }
  ask(workspace, 'planWeek', []);
  workspace.turnClock(Date.parse(MONDAY));
  ask(workspace, 'saveConference', [saveOf(workspace, 0)]);
  ask(workspace, 'deliver', [[]]);
  return workspace;
}

/** The log with so many notes of long ago in it, all of them sent. */
function withNotes(folder: string, count: number): Workspace {
  const workspace = Workspace.load(folder, { dist: builtAddOn() });
  const { book } = workspace;
  const log = book.tabNamed('Conferences');
  if (!log || count === 0) return workspace;
  const { rows, columns } = book.contentSize(log);
  const line = (row: number) =>
    Array.from({ length: columns }, (_, at) => book.display(log, row, at + 1));
  const header = line(1);
  const known = Array.from({ length: rows - 1 }, (_, at) => line(at + 2));
  const hands = new Hands(book);
  const lacking = rows + count + 50 - log.rows;
  if (lacking > 0) hands.insert('Conferences', 'rows', log.rows, lacking);
  const lines = Array.from({ length: count }, (_, at) =>
    header.map((name, place) => {
      if (name === 'Note id') return `old-${at}`;
      if (name === 'When') return '';
      return `'${known[at % known.length]?.[place] ?? ''}`;
    }),
  );
  hands.paste('Conferences', `A${rows + 1}`, lines);
  return workspace;
}

function costs(workspace: Workspace): Record<string, Cost> {
  const { classes, week } = ask(workspace, 'open', []).value as Opened;
  const classId = classes[0]?.id ?? '';
  const writer = week.conferences[0]?.writers[0]?.id ?? '';
  const request = saveOf(workspace, 1);
  return {
    'To open': ask(workspace, 'open', []).cost,
    'To open a class': ask(workspace, 'openClass', [classId]).cost,
    'To open a writer': ask(workspace, 'openWriter', [classId, writer, false]).cost,
    [`To save a group of ${request.notes.length}`]: ask(workspace, 'saveConference', [request])
      .cost,
    'To send their comments': ask(workspace, 'deliver', [
      request.notes.map(({ writerId }) => `${request.saveId}.${writerId}`),
    ]).cost,
  };
}

interface Opened {
  classes: { id: string }[];
  week: {
    conferences: { id: string; kind: string; skill: { id: string }; writers: { id: string }[] }[];
  };
}

interface Held {
  writers: {
    id: string;
    draft: {
      paragraphs: {
        heading: boolean;
        sentences: { text: string; tabId: string; start: number; end: number }[];
      }[];
    } | null;
  }[];
}

/** A save of one of the week's groups, counted from 0: a sentence of each writer's own in it. */
function saveOf(workspace: Workspace, place: number) {
  const { week } = ask(workspace, 'open', []).value as Opened;
  const group = week.conferences.filter(({ kind }) => kind === 'group')[place];
  if (!group) throw new Error(`The sample class has no group number ${place + 1} this week.`);
  const { writers } = ask(workspace, 'startConference', [group.id]).value as Held;
  return {
    saveId: `bench-save-${place}`,
    again: false,
    conferenceId: group.id,
    skill: group.skill.id,
    notes: writers.map(({ id, draft }) => {
      const sentence = draft?.paragraphs
        .filter(({ heading }) => !heading)
        .flatMap(({ sentences }) => sentences)[0];
      return {
        writerId: id,
        strength: 'This line puts me right in the scene.',
        quote: sentence?.text ?? '',
        passage: sentence
          ? { tabId: sentence.tabId, start: sentence.start, end: sentence.end }
          : null,
        teachingPoint: 'Slow down the moment that matters.',
        nextStep: 'Add two more sentences here.',
        whereElse: 'In every story',
        learned: '',
        comment: true,
      };
    }),
  };
}

function ask(workspace: Workspace, name: string, args: readonly unknown[]) {
  const { answer } = workspace.call(name, args, TEACHER.email);
  if (answer.outcome !== 'answered') throw new Error(`${name}: ${answer.error.message}`);
  const run = workspace.executions[workspace.executions.length - 1];
  if (!run) throw new Error(`${name} left no record of its run.`);
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value ?? null));
  const cost: Cost = {
    asked: bytes(args),
    answered: bytes(answer.value),
    ...run.rounds,
    calls: run.calls.length,
  };
  // What each door answers is known above.
  return { value: answer.value as unknown, cost };
}
