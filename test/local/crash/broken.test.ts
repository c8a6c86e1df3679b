// Owns: the test of the sweep itself: code that breaks a promise on purpose is found out by it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddOn } from '../../../src/local/begin';
import { jobsNamed } from '../../../src/local/crash/run';
import { push } from '../../../src/local/crash/school';
import { type Case, casesOf, judge } from '../../../src/local/crash/sweep';

const built = Object.fromEntries(
  readdirSync(builtAddOn()).map((name) => [name, readFileSync(join(builtAddOn(), name), 'utf8')]),
);

/** The built add-on with a mistake in it. Fails where what it replaces is not there any more. */
function broken(find: RegExp, replacement: string, times: number): Record<string, string> {
  const code = built['Code.js'] ?? '';
  expect(code.match(find)).toHaveLength(times);
  return { ...built, 'Code.js': code.replace(find, replacement) };
}

/** What is found in the cases of a job that are of this kind. */
function harmsOf(jobName: string, files: Record<string, string>, isMeant: (one: Case) => boolean) {
  push(files);
  const [job] = jobsNamed(jobName);
  if (!job) throw new Error(`There is no job ${jobName}.`);
  const cases = casesOf(job).filter(isMeant);
  expect(cases.length).toBeGreaterThan(0);
  const check = judge(job);
  return new Set(cases.flatMap((one) => check(one).map(({ harm }) => harm)));
}

const isPost = ({ name }: Case) => name.includes(':batchUpdate');
const sendTwice = ({ fault }: Case) => fault === 'answered-503';

describe('the sweep finds out', () => {
  it('a comment that is sent before its note is in the log', () => {
    // The bundler numbers names that it finds twice.
    const [, send = ''] =
      /function (send\d*)\(context, pending\)/.exec(built['Code.js'] ?? '') ?? [];
    expect(send).not.toBe('');
    const files = broken(
      /\blog\d*\.append\((rows\d*)\);/g,
      `${send}(context, $1.map((saved) => ({ row: 0, note: saved }))); $&`,
      1,
    );
    const cut = ({ name, fault }: Case) =>
      fault === 'hang' && /^saveConference \S*(?:setValues|flush)/.test(name);
    expect(harmsOf('save', files, cut)).toContain('doubled');
  });

  it('a comment that is already there and not taken for the note’s own', () => {
    const files = broken(/(function adoptable\(.*\) \{)$/gm, '$1 return null;', 1);
    expect(harmsOf('deliver', files, (one) => isPost(one) && sendTwice(one))).toContain('doubled');
  });

  it('two windows that do not wait for each other', () => {
    const files = broken(/\b\w+\.tryLock\([^)]*\)/g, 'true', 2);
    expect(harmsOf('together-send-while-other-window', files, isPost)).toContain('doubled');
  });
});
