// Owns: `npm run check:live`: what Google itself answers, beside what the embedded Workspace answers.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parse } from 'csv-parse/sync';
import { embeddedSide, SCOPES } from './live/embedded';
import { type Asked, ask, type Findings } from './live/questions';
import type { Handwork, Side } from './live/side';

const REPORT = 'build/out/live/report.md';

const USAGE = `npm run check:live asks Google itself what its documents leave open. It needs two test
accounts and a test class, nobody real in it, in these variables:

  LIVE_TOKEN_TEACHER  an access token of the teacher's account
  LIVE_TOKEN_STUDENT  an access token of the student's account
  LIVE_COURSE_ID      the class: the teacher teaches it, the student is one of at least three in
                      it, and it has an assignment that the student has opened

Tokens last an hour. https://developers.google.com/oauthplayground gives one to whoever signs in, for
these scopes:
  ${SCOPES.join('\n  ')}

It writes only to Docs that it makes itself, deletes them in the end, and asks you to do three things
by hand. Spreadsheets are asked by src/commands/live/probe.js, run by hand in a new spreadsheet; give
its answers, downloaded as CSV, with --probe FILE.
`;

/** What the person is asked to do, as it is told. */
const HANDWORK: Record<Handwork['do'], (title: string) => string> = {
  attach: (title) =>
    `As the student, attach your Doc "${title}" to the assignment. Do not turn it in.`,
  'turn in': () => 'As the student, turn the assignment in.',
  return: () => 'As the teacher, return the work.',
};

/** @returns the exit code: 0 when everything was asked, 1 when something is missing or was left. */
export async function main(args: readonly string[]): Promise<number> {
  const { LIVE_TOKEN_TEACHER, LIVE_TOKEN_STUDENT, LIVE_COURSE_ID } = process.env;
  const probed = probeFile(args);
  if (!LIVE_TOKEN_TEACHER || !LIVE_TOKEN_STUDENT || !LIVE_COURSE_ID) {
    process.stderr.write(USAGE);
    return 1;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const live: Side = {
    name: 'Google',
    tokens: { teacher: LIVE_TOKEN_TEACHER, student: LIVE_TOKEN_STUDENT },
    courseId: LIVE_COURSE_ID,
    rootUrl: null,
    byHand: async ({ do: what, title }) => {
      await terminal.question(`\n${HANDWORK[what](title)} Then press Enter. `);
    },
  };
  const title = `Live check ${new Date().toISOString().slice(0, 16)}`;
  const google = await ask(live, title);
  terminal.close();
  const embedded = await embeddedSide();
  const here = await ask(embedded.side, title);
  await embedded.close();
  const conformance = runConformance();
  const text = report(google, here, conformance, probed);
  mkdirSync('build/out/live', { recursive: true });
  writeFileSync(REPORT, text);
  process.stdout.write(`\n${text}\nWritten to ${REPORT}.\n`);
  return google.left.length === 0 && conformance.status === 0 ? 0 : 1;
}

function probeFile(args: readonly string[]): Asked[] {
  const at = args.indexOf('--probe');
  const file = at < 0 ? undefined : args[at + 1];
  if (file === undefined || !existsSync(file)) return [];
  return (parse(readFileSync(file, 'utf8'), { columns: true }) as Asked[]).map(
    ({ question, answer }) => ({ question, answer }),
  );
}

/** The promises that the embedded Classroom and Docs keep, asked of Google by its own client. */
function runConformance(): { status: number; says: string } {
  const run = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', 'test/local/conformance'],
    { encoding: 'utf8' },
  );
  const says = /^Tests:.*$/m.exec(run.stderr)?.[0] ?? run.stderr.slice(-400);
  return { status: run.status ?? 1, says };
}

/** Both sides beside each other, for a person to read. */
export function report(
  google: Findings,
  embedded: Findings,
  conformance: { says: string },
  probed: readonly Asked[],
): string {
  const here = new Map(embedded.asked.map(({ question, answer }) => [question, answer]));
  const rows = google.asked.map(({ question, answer }) => {
    const other = here.get(question) ?? 'not asked';
    return `| ${question} | ${answer} | ${other} | ${answer === other ? 'same' : '**differs**'} |`;
  });
  return [
    '# What Google answers, beside the embedded Workspace',
    '',
    '| question | Google | embedded | |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Conformance tests against Google: ${conformance.says}`,
    '',
    ...(probed.length === 0
      ? ['Spreadsheets were not asked: run src/commands/live/probe.js and give --probe FILE.']
      : [
          '| of spreadsheets | answer |',
          '|---|---|',
          ...probed.map(({ question, answer }) => `| ${question} | ${answer} |`),
        ]),
    '',
    google.left.length === 0
      ? 'Everything that was made was deleted.'
      : `Please delete by hand what could not be deleted: ${google.left.join(', ')}`,
    '',
  ].join('\n');
}
