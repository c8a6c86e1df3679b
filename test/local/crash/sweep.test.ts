// Owns: a sample of `npm run crash`: whatever fails at whichever call, nothing is lost, doubled, on a
// wrong draft or stuck.
import { readCrashArguments } from '../../../src/local/crash/arguments';
import { reportTable } from '../../../src/local/crash/report';
import { runCases } from '../../../src/local/crash/run';

describe('a sample of every call failed in every way', () => {
  // Another seed draws other cases of the same promise.
  const seed = process.env.CRASH_SEED ?? '1';

  it.each([
    'save-group',
    'deliver',
    'undo-cut',
    'edit',
    'absent',
    'plan-job',
    'together-send-while-take-back',
  ])('of %s: all is well in the end', async (job) => {
    const report = await runCases({ json: false, job, seed, sample: 6 }, { part: 0, of: 1 });
    expect(reportTable(report).split('\n\n').slice(1).join('\n')).toBe('');
    expect(report.cases).toBe(6);
  });
});

describe('what the sweep is asked for', () => {
  it('is one failure, to be rerun alone', () => {
    expect(
      readCrashArguments(['--job', 'save', '--call', '17', '--fault', 'kill-after', '--json']),
    ).toEqual({ json: true, seed: '1', job: 'save', call: 17, fault: 'kill-after' });
  });

  it.each([[['--cases']], [['--job']], [['--sample', '0']], [['--call', 'x']]])(
    'is refused in a sentence where it makes no sense: %j',
    (args) => {
      expect(readCrashArguments(args)).toMatchObject({ mistake: expect.stringMatching(/\.$/) });
    },
  );
});
