// Owns: a new Workspace: one teacher, one class as it stands on a Sunday afternoon in October, and
// an empty spreadsheet with the add-on in it.
import { Clock } from '../clock';
import { Cloud } from '../cloud/cloud';
import { addClass } from '../cloud/populate';
import type { SampleClass } from '../sample/class';
import type { Latency } from '../script/execution';
import { Book } from '../script/spreadsheet/book';
import { Workspace } from '../workspace';

/** A Sunday; the demo class's assignment is then due on a Friday. */
const BEGINNING = '2026-10-11T15:00:00-05:00';
const TIME_ZONE = 'America/Chicago';
const TEACHER = {
  email: 'n.okafor@mapleschool.example',
  teacherName: { givenName: 'Ms.', familyName: 'Okafor' },
};

/** So that runs last about as long on the Workspace's clock as they do at Google. */
export const LATENCY: Latency = { google: 350, spreadsheet: 120 };

/** @param dist The folder with the built add-on. */
export function newWorkspace(dist: string, sample: SampleClass): Workspace {
  const clock = new Clock(BEGINNING);
  const cloud = new Cloud({ now: clock.now });
  addClass(cloud, sample, { teacherEmail: TEACHER.email, teacherName: TEACHER.teacherName, pastAssignments: 4 });
  const book = new Book({
    id: '1embedded-notebook-0000000000000000000000000',
    name: `Writing Conferences, ${sample.name}`,
    owner: TEACHER.email,
    timeZone: TIME_ZONE,
    now: clock.now,
  });
  return new Workspace({
    dist,
    cloud,
    clock,
    book,
    users: [{ email: TEACHER.email, timeZone: TIME_ZONE }],
    latency: LATENCY,
  });
}
