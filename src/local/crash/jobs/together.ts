// Owns: two at once: while one acts, the other does a whole thing of theirs, at each of its calls.
import { COLLEAGUE, TEACHER } from '../../begin';
import { linesOf } from '../../tabs';
import type { Job } from '../job';
import type { Scene } from '../scene';
import { beforeSix, held, monday, people, shared, sharedSunday, sunday, workOf } from '../school';
import { type Meeting, Teacher } from '../teacher';

const MINUTE = 60_000;
const teacher = (scene: Scene) => new Teacher(scene, TEACHER.email);
const colleague = (scene: Scene) => new Teacher(scene, COLLEAGUE.email);

interface Act {
  says: string;
  act(scene: Scene): void;
}

/** The same meeting for every case, as a page has it that was opened before. */
function meetingOf(begin: () => Scene, size?: number): () => Meeting {
  let meeting: Meeting | undefined;
  return () => {
    meeting ??= teacher(begin()).meet(size);
    return meeting;
  };
}

/** Each of the two is interrupted by the other. */
function both(begin: () => Scene, one: Act, other: Act, more: Partial<Job> = {}): Job[] {
  const job = (during: Act, meanwhile: Act): Job => ({
    name: `together-${during.says}-while-${meanwhile.says}`,
    begin,
    act: during.act,
    meanwhile: meanwhile.act,
    ...more,
  });
  return [job(one, other), job(other, one)];
}

const groupMeeting = meetingOf(monday, 4);
const saves: Act = {
  says: 'save',
  act: (scene) => {
    const one = teacher(scene);
    one.save(one.record(groupMeeting(), 2));
  },
};

/** The trigger that is due: soon enough for a run it comes into to live on after it. */
const trigger: Act = {
  says: 'trigger',
  act: (scene) => void scene.passTime(scene.workspace.clock.now() + 2 * MINUTE),
};

const sync: Act = {
  says: 'sync',
  act: (scene) => {
    teacher(scene).sync();
  },
};

/** The same teacher, who opened the sidebar in a second window. */
const otherWindow = (act: Act): Act => ({ ...act, says: `other-window-${act.says}` });

const plan: Act = {
  says: 'plan',
  act: (scene) => {
    const one = teacher(scene);
    one.attempt(() => one.ask('planWeek') !== null);
  },
};

const beforePlanJob = (): Scene => beforeSix(sunday(4));
const sundayMeeting = meetingOf(() => sunday(4));
const savesOnSunday: Act = {
  says: 'save',
  act: (scene) => {
    const one = teacher(scene);
    one.save(one.record(sundayMeeting(), 2));
  },
};

const sharedMeeting = meetingOf(shared, 4);
const savesOf = (says: string, of: (scene: Scene) => Teacher): Act => ({
  says,
  act: (scene) => {
    const one = of(scene);
    one.save(one.record(sharedMeeting(), 1));
  },
});

/** One teacher's notes are safe and their comments not yet sent. */
function unsentOfOne(): Scene {
  const scene = shared();
  const one = teacher(scene);
  one.mustAsk('saveConference', one.record(sharedMeeting(), 2));
  for (const note of scene.notes) note.told = true;
  return scene;
}

const sends: Act = { says: 'send', act: (scene) => void teacher(scene).open() };
const otherOpens: Act = {
  says: 'colleague-opens',
  act: (scene) => {
    const other = colleague(scene);
    other.open();
    other.ask('deliver', []);
  },
};

const firstRow = ({ workspace, notes }: Scene): string =>
  linesOf(workspace, 'Conferences').find((line) => line.Strength === notes[0]?.entered.Strength)?.[
    'Note id'
  ] ?? '';

/** The colleague's trigger, which comes two minutes after the teacher's. */
const colleagueTrigger: Act = {
  says: 'colleague-trigger',
  act: (scene) => void scene.passTime(scene.workspace.clock.now() + 3 * MINUTE),
};

/** Ana hands her work in. */
const turnsIn: Act = {
  says: 'turn-in',
  act: (scene) => void people(scene).turnIn(workOf(scene, 'Ana')),
};

const absence: Act = {
  says: 'absent',
  act: (scene) => {
    const one = teacher(scene);
    const { courseId, studentId } = workOf(scene, 'Ana');
    one.attempt(() => one.ask('absentToday', courseId, studentId) !== null);
  },
};

const takesBack: Act = {
  says: 'take-back',
  act: (scene) => {
    const [note] = scene.notes;
    if (note) teacher(scene).takeBack(firstRow(scene), note);
  },
};

const edits: Act = {
  says: 'edit',
  act: (scene) => {
    const [note] = scene.notes;
    if (note) teacher(scene).edit(firstRow(scene), note, 'Other words, for you alone.');
  },
};

/** Ana writes on, in front of the sentence that was talked about and behind it. */
const typing: Act = {
  says: 'typing',
  act: (scene) => {
    const school = people(scene);
    const { courseWorkId, courseId, studentId } = workOf(scene, 'Ana');
    const { courses } = scene.workspace.cloud.state;
    const submission = courses[courseId]?.courseWork[courseWorkId]?.submissions[studentId];
    const file = scene.workspace.cloud.state.files[submission?.fileIds[0] ?? ''];
    if (file?.kind !== 'doc') throw new Error('Ana has no draft.');
    const place = { fileId: file.id, tabId: file.tabs[0]?.id ?? '', by: studentId };
    const at = school.indexOf(place, 'It was dark');
    school.type(place, at, 'Last night. ');
    school.type(place, at + 'Last night. It was dark.'.length, ' Very dark.');
  },
};

export const togetherJobs: Job[] = [
  ...both(monday, saves, sync),
  ...both(monday, saves, trigger),
  ...both(monday, saves, plan),
  ...both(monday, saves, otherWindow(saves)).slice(0, 1),
  ...both(monday, sync, otherWindow(sync)).slice(0, 1),
  ...both(() => monday(6), absence, otherWindow(plan)),
  ...both(beforePlanJob, savesOnSunday, { ...trigger, says: 'weekly-job' }),
  ...both(
    () => beforeSix(sharedSunday()),
    { ...trigger, says: 'weekly-job' },
    colleagueTrigger,
  ).slice(0, 1),
  ...both(shared, savesOf('save', teacher), savesOf('colleague-saves', colleague)),
  ...both(unsentOfOne, sends, otherOpens),
  ...both(unsentOfOne, sends, savesOf('colleague-saves', colleague)),
  ...both(unsentOfOne, sends, colleagueTrigger).slice(0, 1),
  ...both(() => held(4, false), sends, otherWindow(sends)).slice(0, 1),
  ...both(() => held(4, false), sends, takesBack),
  ...both(() => held(4, false), sends, edits),
  ...both(() => held(4, false), sends, typing).slice(0, 1),
  ...both(() => held(4, false), sends, turnsIn).slice(0, 1),
];
