// Owns: the jobs around notes: saving, sending, changing what was sent, and recovery itself.
import { TEACHER } from '../../begin';
import { linesOf } from '../../tabs';
import type { Job } from '../job';
import type { NoteWanted, Scene } from '../scene';
import { held, monday } from '../school';
import { Strike } from '../strike';
import { type Meeting, Teacher } from '../teacher';

const teacher = (scene: Scene) => new Teacher(scene, TEACHER.email);

const saving = (name: string, writers: number): Job => {
  let meeting: Meeting | undefined;
  return {
    name,
    begin: () => {
      const scene = monday();
      meeting ??= teacher(scene.copy()).meet(4);
      return scene;
    },
    act: (scene) => {
      const one = teacher(scene);
      if (meeting) one.save(one.record(meeting, writers));
    },
  };
};

const save = saving('save', 1);
const saveGroup = saving('save-group', 4);

/** The page was closed after the save. */
const deliver: Job = {
  name: 'deliver',
  begin: () => held(4, false),
  act: (scene) => void teacher(scene).open(),
};

/** A note of this scene, by the id its row has. */
function rowOf(scene: Scene, note: NoteWanted | undefined): string {
  const line = linesOf(scene.workspace, 'Conferences').find(
    (one) => one.Strength === note?.entered.Strength,
  );
  return line?.['Note id'] ?? '';
}

const NEW_WORDS = 'These words are new, and they are for you alone.';

const changing = (name: string, begin: () => Scene, which: number): Job[] => {
  const on = (scene: Scene) => ({ id: rowOf(scene, scene.notes[which]), note: scene.notes[which] });
  return [
    {
      name: `undo${name}`,
      begin,
      act: (scene) => {
        const { id, note } = on(scene);
        if (note) teacher(scene).takeBack(id, note);
      },
    },
    {
      name: `edit${name}`,
      begin,
      act: (scene) => {
        const { id, note } = on(scene);
        if (note) teacher(scene).edit(id, note, NEW_WORDS);
      },
    },
  ];
};

/** The run died when the comments were on the drafts and nobody had been told. */
function cut(): Scene {
  const scene = held(4, false);
  const trial = scene.copy();
  teacher(trial).open();
  const calls = trial.strike.calls;
  const last = calls.map(({ call }) => call.detail?.startsWith('POST')).lastIndexOf(true);
  scene.strike = new Strike(last + 1, { type: 'kill-after' });
  teacher(scene).open();
  scene.undone = [];
  scene.strike = new Strike();
  return scene;
}

/** A note waits: the draft was gone when it was to be sent, and is back. */
function waiting(): Scene {
  const scene = held(1, false);
  const { users, courses } = scene.workspace.cloud.state;
  const writer = Object.values(users).find(({ id }) => id === scene.notes[0]?.writerId);
  const [course] = Object.values(courses);
  const [work] = Object.values(course?.courseWork ?? {});
  const submission = work?.submissions[writer?.id ?? ''];
  const files = submission?.fileIds ?? [];
  if (submission) submission.fileIds = [];
  teacher(scene).open();
  if (submission) submission.fileIds = files;
  return scene;
}

const sendAnyway: Job = {
  name: 'send-anyway',
  begin: waiting,
  act: (scene) => teacher(scene).sendAnyway(rowOf(scene, scene.notes[0])),
};

/** The next opening, after the run that died. */
const recovery: Job = {
  name: 'recovery',
  begin: cut,
  act: (scene) => void teacher(scene).open(),
};

/** The next trigger, after the run that died. */
const recoveryByTrigger: Job = {
  name: 'recovery-trigger',
  begin: cut,
  act: (scene) => void scene.passTime(scene.workspace.clock.now() + 3_600_000),
};

export const noteJobs: Job[] = [
  save,
  saveGroup,
  deliver,
  ...changing('', () => held(4), 0),
  ...changing('-hidden', () => held(4), 3),
  ...changing('-cut', cut, 0),
  sendAnyway,
  recovery,
  recoveryByTrigger,
];
