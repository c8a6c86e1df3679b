// Owns: running the cases that were asked for, or one part of them.
import { setImmediate } from 'node:timers/promises';
import { randomFrom } from '../script/random';
import type { CrashArguments } from './arguments';
import type { Finding } from './audit/finding';
import type { Job } from './job';
import { JOBS } from './jobs';
import { count, emptyReport, type Report } from './report';
import { type Case, casesOf, judge } from './sweep';

/** Of so many parts this one, from 0. */
export interface Part {
  part: number;
  of: number;
}

/** The job of this name, or those whose names begin so. */
export function jobsNamed(name = ''): Job[] {
  const exact = JOBS.filter((job) => job.name === name);
  return exact.length > 0 ? exact : JOBS.filter((job) => job.name.startsWith(name));
}

/** @param tell Is told now and then of what is being done. */
export async function runCases(
  wanted: CrashArguments,
  { part, of }: Part,
  tell: (says: string) => void = () => undefined,
): Promise<Report> {
  const report = emptyReport();
  const jobs = jobsNamed(wanted.job).map((job) => ({ job, cases: casesOf(job) }));
  const all = jobs.flatMap(({ job, cases }) => cases.map((one) => ({ job, one })));
  const chosen = choose(all, wanted).filter((_, index) => index % of === part);
  let done = 0;
  for (const { job } of jobs) {
    const own = chosen.filter((one) => one.job === job);
    if (own.length === 0) continue;
    const check = judgeOf(job);
    for (const { one } of own) {
      // What a case leaves in memory is let go between two turns of the machine only.
      await setImmediate();
      const findings = lived(check, one);
      count(report, job.name, findings.length > 0 ? { ...one, findings } : null);
      done += 1;
      if (done % 100 === 0 || done === chosen.length)
        tell(`${job.name}: ${done} of ${chosen.length}, ${report.failures.length} failed`);
    }
  }
  return report;
}

/** A job that does not work even undisturbed fails in every case, and keeps no other from being judged. */
function judgeOf(job: Job): (one: Case) => Finding[] {
  try {
    return judge(job);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

/** What cannot even be lived through is found wrong as well. */
function lived(check: (one: Case) => Finding[], one: Case): Finding[] {
  try {
    return check(one);
  } catch (error) {
    return [{ harm: 'stuck', says: error instanceof Error ? error.message : String(error) }];
  }
}

interface Chosen {
  job: Job;
  one: Case;
}

function choose(all: readonly Chosen[], { sample, seed, call, fault }: CrashArguments): Chosen[] {
  const left = all.filter(
    ({ one }) =>
      (call === undefined || one.call === call) && (fault === undefined || one.fault === fault),
  );
  if (sample === undefined || sample >= left.length) return left;
  const random = randomFrom(`crash/${seed}`);
  const drawn = new Set<number>();
  while (drawn.size < sample) drawn.add(Math.floor(random() * left.length));
  return left.filter((_, index) => drawn.has(index));
}
