// Owns: `npm test`: types, lint and format, then every test, and one closing line that counts them.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { root } from './install.mjs';

/**
 * In megabytes, of a worker's heap. Every run has a context of its own, and V8 tidies up late where it
 * may take all of a machine's memory: letting go of gigabytes then outlasts the time a worker has to end.
 */
const HEAP = 768;

/** Runs everything; with arguments (`npm test -- planner`) only the tests whose path matches. */
export function test({ typecheck, lint, args }) {
  const report = `${root}build/out/test-report.json`;
  rmSync(report, { force: true });
  const checks = args.length > 0 ? [] : [typecheck, lint];
  const failedChecks = checks.filter((check) => check() !== 0).length;
  const jest = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${HEAP}`,
      `${root}node_modules/jest/bin/jest.js`,
      '--json',
      `--outputFile=${report}`,
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  let counts = { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0 };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch (error) {
    process.stderr.write(`No test report was written: ${error.message}\n`);
  }
  // A suite that could not even load has no tests to count, yet it failed.
  const failed = Math.max(counts.numFailedTests, counts.numFailedTestSuites) + failedChecks;
  const passed = counts.numPassedTests + checks.length - failedChecks;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 && passed > 0 && jest.status === 0 ? 0 : 1;
}
