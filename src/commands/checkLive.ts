// Owns: `npm run check:live`: what Google itself answers, beside what the embedded Workspace answers.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { embeddedSide, SCOPES } from './live/embedded';
import { embeddedProbe, probeFile } from './live/probing';
import { type Asked, ask, type Findings } from './live/questions';
import { type Handwork, LiveError, type Side, told, Visit } from './live/side';

const REPORT = 'build/out/live/report.md';
const CONFORMANCE = 'build/out/live/conformance.txt';

const scopes = (of: keyof typeof SCOPES) => SCOPES[of].map((scope) => `\n    ${scope}`).join('');

const USAGE = `npm run check:live [-- --probe FILE] asks Google itself what its documents leave open. It needs two
test accounts of one school, a teacher's and a student's, and a test class, nobody real in it, in
these variables:

  LIVE_TOKEN_TEACHER        an access token of the teacher's account, for what the add-on asks for:${scopes('teacher')}
  LIVE_TOKEN_TEACHER_DRIVE  another of the same account, to delete what was made, for these:${scopes('teacherDrive')}
  LIVE_TOKEN_STUDENT        one of the student's account, for these:${scopes('student')}
  LIVE_COURSE_ID            the class: the teacher teaches it, the student is one of at least three in
                            it, and it has an assignment that the student has opened. Left out, the
                            teacher's classes are listed with their ids.

Tokens last an hour. https://developers.google.com/oauthplayground gives one to whoever types
the scopes, signs in there and exchanges the code; a school that restricts apps must trust it for the
two accounts.

It takes some minutes, writes only to Docs that it makes itself, deletes them in the end, whatever
stopped it, and asks you to do three things by hand: attach, turn in, return. The report is written to
${REPORT}. Spreadsheets are asked by src/commands/live/probe.js, run by hand in a new spreadsheet; its
answers, downloaded as CSV, go into the report with --probe FILE.
`;

/** What the person is asked to do, as it is told. */
const HANDWORK: Record<Handwork['do'], (title: string) => string> = {
  attach: (title) =>
    `As the student, attach your Doc "${title}" to the assignment (if it is turned in from another time, take it back first). Do not turn it in.`,
  'turn in': () => 'As the student, turn the assignment in.',
  return: () => 'As the teacher, return the work.',
};

/** @returns the exit code: 0 when everything was asked and nothing was left behind. */
export async function main(args: readonly string[]): Promise<number> {
  const { LIVE_TOKEN_TEACHER, LIVE_TOKEN_TEACHER_DRIVE, LIVE_TOKEN_STUDENT, LIVE_COURSE_ID } =
    process.env;
  const file = args.includes('--probe') ? (args[args.indexOf('--probe') + 1] ?? '') : null;
  if (file !== null && !existsSync(file)) {
    process.stderr.write(`There is no file "${file}" with the probe's answers.\n`);
    return 1;
  }
  if (!LIVE_TOKEN_TEACHER || !LIVE_TOKEN_TEACHER_DRIVE || !LIVE_TOKEN_STUDENT) {
    process.stderr.write(USAGE);
    return 1;
  }
  const person = atTerminal();
  const live: Side = {
    name: 'Google',
    tokens: {
      teacher: LIVE_TOKEN_TEACHER,
      teacherDrive: LIVE_TOKEN_TEACHER_DRIVE,
      student: LIVE_TOKEN_STUDENT,
    },
    courseId: LIVE_COURSE_ID ?? '',
    rootUrl: null,
    byHand: person.byHand,
  };
  if (!LIVE_COURSE_ID) {
    person.close();
    process.stderr.write(await classes(new Visit(live)));
    return 1;
  }
  const title = `Live check ${new Date().toISOString().slice(0, 16)}`;
  const google = await ask(live, title);
  person.close();
  const embedded = await embeddedSide();
  const here = await ask(embedded.side, title);
  await embedded.close();
  const conformance = runConformance();
  const probed = { google: file === null ? [] : probeFile(file), embedded: embeddedProbe() };
  const text = report(title, google, here, conformance, probed);
  mkdirSync(dirname(REPORT), { recursive: true });
  writeFileSync(REPORT, text);
  process.stdout.write(`\n${text}\nWritten to ${REPORT}.\n`);
  const isWhole = google.stopped === '' && google.left.length === 0;
  return isWhole && conformance.status === 0 ? 0 : 1;
}

/** The person at the keyboard. Ctrl-C and Ctrl-D stop the questions, not the tidying up after them. */
function atTerminal(): { byHand: Side['byHand']; close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  terminal.on('SIGINT', () => stop.abort());
  terminal.on('close', () => stop.abort());
  return {
    byHand: async ({ do: what, title }) => {
      const { signal } = stop;
      await terminal
        .question(`\n${HANDWORK[what](title)} Then press Enter. `, { signal })
        .catch((error: unknown) => {
          throw signal.aborted ? new LiveError('You stopped it.') : error;
        });
    },
    close: () => terminal.close(),
  };
}

/** Which classes there are to choose from, in words. */
export async function classes(visit: Visit): Promise<string> {
  const path = 'v1/courses?teacherId=me&courseStates=ACTIVE';
  const reply = await visit.call('teacher', 'classroom', 'GET', path);
  if (reply.status !== 200) return `The teacher's classes could not be listed: ${told(reply)}\n`;
  const courses: { id: string; name: string }[] = reply.body.courses ?? [];
  const lines = courses.map(({ id, name }) => `  ${id}  ${name}\n`).join('');
  return lines === ''
    ? 'The teacher has no active class. Make one, and invite the student.\n'
    : `LIVE_COURSE_ID is not set. The teacher's active classes:\n${lines}`;
}

/** The promises that the embedded Classroom and Docs keep, asked of Google by its own client. */
function runConformance(): { status: number; says: string } {
  const run = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', 'test/local/conformance'],
    { encoding: 'utf8' },
  );
  mkdirSync(dirname(CONFORMANCE), { recursive: true });
  writeFileSync(CONFORMANCE, run.stderr);
  const says = /^Tests:.*$/m.exec(run.stderr)?.[0] ?? run.stderr.slice(-400);
  const left = /Please delete by hand: .*/.exec(run.stderr)?.[0] ?? '';
  return { status: run.status ?? 1, says: `${says} (in full: ${CONFORMANCE}) ${left}`.trim() };
}

/** Both sides beside each other, for a person to read. Every question has its line. */
export function report(
  title: string,
  google: Findings,
  embedded: Findings,
  conformance: { says: string },
  probed: { google: readonly Asked[]; embedded: readonly Asked[] },
): string {
  return [
    '# What Google answers, beside the embedded Workspace',
    '',
    'The teacher asks with the add-on’s own scopes: none of Drive.',
    '',
    ...table('question', google.asked, embedded.asked),
    '',
    ...(google.stopped === '' ? [] : [`**It stopped:** ${google.stopped}`, '']),
    `Conformance tests against Google: ${conformance.says}`,
    '',
    ...table('of spreadsheets', probed.google, probed.embedded),
    '',
    ...(probed.google.length === 0
      ? ['Spreadsheets were not asked: run src/commands/live/probe.js and give --probe FILE.', '']
      : []),
    google.left.length === 0
      ? `Everything that was made was deleted. It was called "${title}".`
      : `Please delete by hand what could not be deleted: ${google.left.join(', ')}`,
    '',
  ].join('\n');
}

function table(what: string, google: readonly Asked[], embedded: readonly Asked[]): string[] {
  const there = new Map(google.map(({ question, answer }) => [question, answer]));
  const here = new Map(embedded.map(({ question, answer }) => [question, answer]));
  const rows = [...new Set([...here.keys(), ...there.keys()])].map((question) => {
    const answer = there.get(question);
    const other = here.get(question) ?? 'not asked';
    const verdict = answer === undefined ? '' : answer === other ? 'same' : '**differs**';
    return `| ${cell(question)} | ${cell(answer ?? 'not asked')} | ${cell(other)} | ${verdict} |`;
  });
  return [`| ${what} | Google | embedded | |`, '|---|---|---|---|', ...rows];
}

const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
