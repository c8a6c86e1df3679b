// Owns: what spreadsheets were asked: Google's answers, from the file a person downloaded, and the
// embedded Workspace's own to the same script.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Clock } from '../../local/clock';
import { Cloud } from '../../local/cloud/cloud';
import { Book } from '../../local/script/spreadsheet/book';
import { Workspace } from '../../local/workspace';
import type { Asked } from './questions';

const PROBE = 'src/commands/live/probe.js';
const ANSWERS = 'Probe answers';
const ME = 'teacher@school.example';

/** @throws where the file cannot be read. */
export function probeFile(file: string): Asked[] {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Asked[];
  return rows.map(({ question, answer }) => ({ question, answer }));
}

/** Runs the probe in a spreadsheet of the embedded Workspace, its trigger too. */
export function embeddedProbe(): Asked[] {
  const clock = new Clock('2026-10-05T08:00:00-04:00');
  const book = new Book({ id: 'book', name: 'Probe', owner: ME, now: clock.now });
  const workspace = new Workspace({
    dist: {
      'Code.js': readFileSync(PROBE, 'utf8'),
      // What Google makes of the script's own @OnlyCurrentDoc.
      'appsscript.json': JSON.stringify({
        timeZone: 'America/New_York',
        runtimeVersion: 'V8',
        oauthScopes: ['spreadsheets.currentonly', 'script.scriptapp'].map(
          (name) => `https://www.googleapis.com/auth/${name}`,
        ),
      }),
    },
    cloud: new Cloud({ now: clock.now }),
    clock,
    book,
    users: [{ email: ME, timeZone: 'America/New_York' }],
  });
  const { answer } = workspace.call('probe', [], ME);
  if (answer.outcome !== 'answered') throw new Error(answer.error.message);
  workspace.turnClock(clock.now() + 120_000);
  const tab = book.tabNamed(ANSWERS);
  if (!tab) throw new Error(`The probe made no tab "${ANSWERS}".`);
  const { rows } = book.contentSize(tab);
  return Array.from({ length: rows - 1 }, (_, at) => ({
    question: book.display(tab, at + 2, 1),
    answer: book.display(tab, at + 2, 2),
  }));
}
