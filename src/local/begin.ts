// Owns: a Workspace begun anew: a teacher, an empty spreadsheet, and classes with their drafts.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Clock } from './clock';
import { Cloud } from './cloud/cloud';
import { People } from './cloud/people';
import { addClass } from './cloud/populate';
import type { SampleClass } from './sample/class';
import type { Latency } from './script/execution';
import type { ProjectFiles } from './script/project';
import { Book } from './script/spreadsheet/book';
import { Workspace } from './workspace';

/** Teaches the fictional class. One of its drafts calls her by name. */
export const TEACHER = {
  email: 'n.okafor@mapleschool.example',
  timeZone: 'America/Chicago',
  givenName: 'Ngozi',
  familyName: 'Okafor',
};

/** Teaches the same classes beside her, where a Workspace is begun with two. */
export const COLLEAGUE = {
  email: 'd.reyes@mapleschool.example',
  timeZone: 'America/Chicago',
  givenName: 'Dario',
  familyName: 'Reyes',
};

/** A Sunday afternoon in the school year, on the teacher's clock. */
const START = '2026-11-01T14:00:00-06:00';

export interface Beginning {
  classes: readonly SampleClass[];
  /** The folder that would be pushed, or its files; what the build makes, when absent. */
  dist?: string | ProjectFiles;
  /** Caps every page of every list. */
  pageSize?: number;
  pastAssignments?: number;
  latency?: Latency;
  start?: string;
  /** The spreadsheet and its classes are shared with a colleague. */
  colleague?: boolean;
  /** What the teacher's own account speaks, e.g. `es-MX`; English when absent. */
  locale?: string;
  /** Milliseconds of real time after which the machine gives up on a run. */
  patience?: number;
}

export function begin({
  classes,
  dist,
  pageSize,
  pastAssignments,
  latency,
  start,
  colleague = false,
  locale,
  patience,
}: Beginning): Workspace {
  const clock = new Clock(start ?? START);
  const cloud = new Cloud({ now: clock.now, ...(pageSize === undefined ? {} : { pageSize }) });
  for (const each of classes) {
    const { courseId } = addClass(cloud, each, {
      teacherEmail: TEACHER.email,
      teacherName: { givenName: TEACHER.givenName, familyName: TEACHER.familyName },
      ...(pastAssignments === undefined ? {} : { pastAssignments }),
    });
    if (!colleague) continue;
    const people = new People(cloud);
    people.joinAsTeacher(courseId, people.account(COLLEAGUE).id);
  }
  const book = new Book({
    id: 'embedded-notebook',
    name: 'Writing Conferences',
    owner: TEACHER.email,
    now: clock.now,
    timeZone: TEACHER.timeZone,
  });
  return new Workspace({
    dist: dist ?? builtAddOn(),
    cloud,
    clock,
    book,
    users: [
      {
        email: TEACHER.email,
        timeZone: TEACHER.timeZone,
        ...(locale === undefined ? {} : { locale }),
      },
      ...(colleague ? [{ email: COLLEAGUE.email, timeZone: COLLEAGUE.timeZone }] : []),
    ],
    ...(latency ? { latency } : {}),
    ...(patience === undefined ? {} : { patience }),
  });
}

/** The folder the build makes, found from wherever this runs. */
export function builtAddOn(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'appsscript.json'))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error('This must be run inside the project: no appsscript.json was found.');
    folder = above;
  }
  return join(folder, 'build', 'dist');
}
