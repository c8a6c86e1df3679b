// Owns: the jobs around the week: set-up, sync, planning, absences, the weekly jobs and their switch.
import { TEACHER } from '../../begin';
import { linesOf } from '../../tabs';
import type { Finding } from '../audit/finding';
import type { Job } from '../job';
import type { Scene } from '../scene';
import { CHOICES, empty, friday, held, monday, people, sunday, workOf } from '../school';
import { Strike } from '../strike';
import { Teacher } from '../teacher';

const HIDDEN = 'hidden until returned';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const teacher = (scene: Scene) => new Teacher(scene, TEACHER.email);

export const setUp: Job = {
  name: 'set-up',
  begin: empty,
  act: (scene) => teacher(scene).setUp(CHOICES),
};

/** Drafts have grown since, one student has left and one is new. */
function changed(): Scene {
  const scene = sunday();
  const school = people(scene);
  const { courseId, studentId } = workOf(scene, 'Eli');
  school.leave(courseId, studentId);
  const fresh = school.account({ email: 'gus@school.example', givenName: 'Gus' });
  school.join(courseId, fresh.id);
  return scene;
}

export const sync: Job = {
  name: 'sync',
  planStays: true,
  begin: changed,
  act: (scene) => {
    teacher(scene).sync();
  },
  check: ({ workspace }) => {
    const here = linesOf(workspace, 'Writers').map((line) => [line.Writer, line['In the class']]);
    const state = new Map(here as [string, string][]);
    const wrong = state.get('Eli Moss') !== 'left' || state.get('Gus') !== 'yes';
    return wrong ? [{ harm: 'lost', says: 'the class list was not taken over' }] : [];
  },
};

/** Dee's work was returned: her comment is hidden no more. */
export const syncReturned: Job = {
  name: 'sync-returned',
  begin: () => {
    const scene = held(4);
    people(scene).returnWork(workOf(scene, 'Dee'));
    return scene;
  },
  act: sync.act,
  check: (scene) => {
    // Where Google was out of reach she is told so, and the next sync sees to it.
    const after = scene.copy();
    teacher(after).pull(true);
    return linesOf(after.workspace, 'Conferences').some(({ Comment }) => Comment === HIDDEN)
      ? [{ harm: 'stuck', says: 'a comment is said to be hidden in work that was returned' }]
      : [];
  },
};

export const plan: Job = {
  name: 'plan',
  begin: () => {
    const scene = changed();
    teacher(scene).pull(true);
    return scene;
  },
  act: (scene) => {
    const one = teacher(scene);
    one.attempt(() => one.ask('planWeek') !== null);
  },
};

const weekOf = ({ workspace }: Scene) =>
  linesOf(workspace, 'This week')
    .map((line) => [line.Day, line.Time, line.Kind, line['Writer ids'], line.State].join(' '))
    .sort()
    .join('\n');

const awayOf = ({ workspace }: Scene) =>
  linesOf(workspace, 'Writers')
    .map((line) => line.Away)
    .join('|');

/** Ana is not here, and it is Monday. */
function noteAbsent(scene: Scene): void {
  const one = teacher(scene);
  const { courseId, studentId } = workOf(scene, 'Ana');
  one.attempt(() => one.ask('absentToday', courseId, studentId) !== null);
}

export const absent: Job = {
  name: 'absent',
  begin: () => monday(6),
  act: noteAbsent,
  /** However it came about, the teacher can go back to the plan before. */
  check: (scene) => {
    const before = monday(6);
    const after = scene.copy();
    teacher(after).ask('undoPlan');
    const found: Finding[] = [];
    if (weekOf(after) !== weekOf(before))
      found.push({ harm: 'lost', says: 'the plan before the absence cannot be had back' });
    if (awayOf(after) !== awayOf(before))
      found.push({ harm: 'stuck', says: `taken back, Away reads ${awayOf(after)}` });
    return found;
  },
};

export const undoPlan: Job = {
  name: 'undo-plan',
  begin: () => {
    const scene = monday(6);
    noteAbsent(scene);
    return scene;
  },
  act: (scene) => {
    const one = teacher(scene);
    const before = weekOf(monday(6));
    // What was done and only not answered cannot be done again: the opening shows that it was.
    one.attempt(
      () => one.ask('undoPlan') !== null,
      () => one.ask('undoPlan') !== null || weekOf(scene) === before,
    );
  },
  check: (scene) =>
    weekOf(scene) === weekOf(monday(6)) && awayOf(scene) === awayOf(monday(6))
      ? []
      : [{ harm: 'lost', says: 'the plan before was not put back' }],
};

export const planJob: Job = {
  name: 'plan-job',
  begin: () => {
    const scene = changed();
    scene.passTime(scene.workspace.clock.now() + 3 * HOUR + 59 * MINUTE);
    return scene;
  },
  act: (scene) => void scene.passTime(scene.workspace.clock.now() + 30 * MINUTE),
};

/** The next hour, after a run that died when all was done and only not yet noted as done. */
export const planJobAgain: Job = {
  name: 'plan-job-again',
  begin: () => {
    const scene = planJob.begin();
    const trial = scene.copy();
    planJob.act(trial);
    const flushes = trial.strike.calls.map(({ call }) => call.name === 'SpreadsheetApp.flush');
    // The last is of what comes after the job.
    const last = flushes.lastIndexOf(true, flushes.lastIndexOf(true) - 1);
    scene.strike = new Strike(last + 1, { type: 'kill-after' });
    planJob.act(scene);
    scene.strike = new Strike();
    return scene;
  },
  act: (scene) => void scene.passTime(scene.workspace.clock.now() + HOUR),
};

export const reviewJob: Job = {
  name: 'review-job',
  begin: friday,
  act: (scene) => void scene.passTime(scene.workspace.clock.now() + 45 * MINUTE),
};

const switched = (on: boolean): Job => ({
  name: on ? 'switch-on' : 'switch-off',
  begin: () => {
    const scene = monday();
    if (on) teacher(scene).mustAsk('switchWeekly', false);
    return scene;
  },
  act: (scene) => {
    const one = teacher(scene);
    one.attempt(() => one.ask('switchWeekly', on) !== null);
  },
});

export const switchOn = switched(true);
export const switchOff = switched(false);
