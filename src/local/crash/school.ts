// Owns: where the jobs begin: a small class set up, at moments of its week. Each is made once and
// copied for every case.
import { type Beginning, begin, COLLEAGUE, TEACHER } from '../begin';
import { People } from '../cloud/people';
import type { SampleClass, SampleWriter } from '../sample/class';
import type { ProjectFiles } from '../script/project';
import { instantOf } from '../week/wallClock';
import { Scene } from './scene';
import { Teacher } from './teacher';

const DRAFTS = [
  ['Ana', 'It was dark. We ran to the old barn and my heart went boom boom boom.'],
  ['Ben', 'The lake was cold and I jumped in it anyway with my cousin. It was fun.'],
  ['Chi', 'My grandma cooks on Sundays. The whole house smells like ginger.'],
  ['Dee', 'I lost my tooth on the bus. The driver stopped and everybody looked for it.'],
  ['Eli', 'Our dog ate the birthday cake. My mother did not shout. She laughed.'],
  ['Fay', 'The night train to my aunt has beds in it. I could not sleep at all.'],
] as const;

/** Dee has turned hers in: a comment on it may be hidden from her. */
const TURNED_IN = 'Dee';

function writer([givenName, text]: readonly [string, string]): SampleWriter {
  return {
    givenName,
    familyName: 'Moss',
    email: `${givenName.toLowerCase()}@school.example`,
    work: {
      kind: 'draft',
      turnedIn: givenName === TURNED_IN,
      draft: {
        title: `${givenName}'s draft`,
        tabs: [
          {
            title: 'Tab 1',
            paragraphs: [{ text: 'My story', style: 'TITLE' }, { text }],
          },
        ],
      },
    },
  };
}

const room = (count: number): SampleClass => ({
  name: 'Room 12',
  section: 'Writing',
  assignment: {
    title: 'A moment that mattered',
    description: 'One moment, told slowly.',
    dueInDays: 7,
    studentCopy: true,
  },
  writers: DRAFTS.slice(0, count).map(writer),
});

/** Monday to Friday at half past ten. */
const SLOTS = [0, 1, 2, 3, 4].map((weekday) => ({ weekday, start: '10:30', minutes: 30 }));

/** A plan is searched for until its time is up; thousands of cases need not all be planned to the end. */
const LATENCY = { work: 100 };

/** Where a code is under test that is not the built one. */
let pushed: string | ProjectFiles | undefined;
const made = new Map<string, Scene>();

/** Uses other files than the build's from here on. */
export function push(files: string | ProjectFiles): void {
  pushed = files;
  made.clear();
}

function once(name: string, make: () => Scene): Scene {
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known.copy();
}

const at = (date: string, time: string) => instantOf(date, time, TEACHER.timeZone);

function fresh(count: number, more: Partial<Beginning> = {}): Scene {
  const workspace = begin({
    classes: [room(count)],
    latency: LATENCY,
    ...more,
    ...(pushed === undefined ? {} : { dist: pushed }),
  });
  const teachers = more.colleague ? [TEACHER.email, COLLEAGUE.email] : [TEACHER.email];
  for (const email of teachers) workspace.openSpreadsheet(email);
  return new Scene(workspace, teachers);
}

export const CHOICES = { slots: SLOTS, weekly: true };

/** An empty spreadsheet. */
export const empty = (): Scene => once('empty', () => fresh(4));

/** Set up and planned on Sunday afternoon; the weekly jobs are on. */
export const sunday = (writers = 6): Scene =>
  once(`sunday ${writers}`, () => {
    const scene = fresh(writers);
    new Teacher(scene, TEACHER.email).setUp(CHOICES);
    return scene;
  });

/** The same later on Sunday, a minute before the trigger plans the week. */
export function beforeSix(scene: Scene): Scene {
  scene.passTime(at('2026-11-01', '17:59'));
  return scene;
}

/** Monday at ten: the trigger has planned the week for these writers. */
export const monday = (writers = 4): Scene =>
  once(`monday ${writers}`, () => {
    const scene = sunday(writers);
    scene.passTime(at('2026-11-02', '10:00'));
    return scene;
  });

/** Sunday in a spreadsheet that two teachers share; each has a trigger, the colleague's two minutes after the other. */
export const sharedSunday = (): Scene =>
  once('shared sunday', () => {
    const scene = fresh(4, { colleague: true });
    new Teacher(scene, TEACHER.email).setUp(CHOICES);
    scene.workspace.clock.advance(2 * 60 * 1000);
    new Teacher(scene, COLLEAGUE.email).mustAsk('switchWeekly', true);
    return scene;
  });

/** The same on Monday, a minute before the colleague's trigger comes. */
export const shared = (): Scene =>
  once('shared', () => {
    const scene = sharedSunday();
    scene.passTime(at('2026-11-02', '10:01'));
    return scene;
  });

/** Monday after a conference of these many writers: saved, and their comments sent unless said. */
export const held = (writers: number, sent = true): Scene =>
  once(`held ${writers} ${sent}`, () => {
    const scene = monday();
    const teacher = new Teacher(scene, TEACHER.email);
    const request = teacher.record(teacher.meet(), writers);
    if (sent) teacher.save(request);
    else {
      teacher.mustAsk('saveConference', request);
      for (const note of scene.notes) note.told = true;
    }
    return scene;
  });

/** Friday at half past two, a group met on Monday. */
export const friday = (): Scene =>
  once('friday', () => {
    const scene = held(3);
    scene.passTime(at('2026-11-06', '14:30'));
    return scene;
  });

export const people = ({ workspace }: Scene): People => new People(workspace.cloud);

/** A student's work on the assignment of the class. */
export function workOf({ workspace }: Scene, givenName: string) {
  const [course] = Object.values(workspace.cloud.state.courses);
  const [work] = Object.values(course?.courseWork ?? {});
  const student = Object.values(workspace.cloud.state.users).find(
    (user) => user.givenName === givenName,
  );
  if (!course || !work || !student) throw new Error(`${givenName} has no work.`);
  return { courseId: course.id, courseWorkId: work.id, studentId: student.id };
}
