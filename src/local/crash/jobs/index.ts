// Owns: every job of the sweep, by name and in the order in which they are reported.
import type { Job } from '../job';
import { noteJobs } from './notes';
import { togetherJobs } from './together';
import * as weeks from './weeks';

export const JOBS: readonly Job[] = [
  weeks.setUp,
  weeks.sync,
  weeks.syncReturned,
  weeks.plan,
  ...noteJobs,
  weeks.absent,
  weeks.undoPlan,
  weeks.planJob,
  weeks.planJobAgain,
  weeks.reviewJob,
  weeks.switchOn,
  weeks.switchOff,
  ...togetherJobs,
];
