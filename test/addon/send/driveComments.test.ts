// Owns: the promises about feedback where Docs takes no comments from add-ons, with Drive's
// permission in the manifest and without it.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteView } from '../../../src/addon/answers/note';
import { withDriveComments } from '../../../src/commands/deploy/manifest';
import { begin, builtAddOn, TEACHER } from '../../../src/local/begin';
import { Workspace } from '../../../src/local/workspace';
import { tempFolder } from '../../tempFolder';
import { ANA, Classroom, FOUR, present, sampleClass } from '../classroom';

/** The add-on as `npm run deploy -- --with-drive-comments` pushes it. */
function distWithDrive(): string {
  const folder = tempFolder('dist');
  cpSync(builtAddOn(), folder, { recursive: true });
  const manifest = join(folder, 'appsscript.json');
  writeFileSync(manifest, withDriveComments(readFileSync(manifest, 'utf8')));
  return folder;
}

const saved = tempFolder('classroom');
const dist = distWithDrive();

beforeAll(() => {
  const room = new Classroom({}, begin({ classes: [sampleClass(FOUR)], dist }));
  room.ready();
  room.workspace.save(saved);
});

const classroom = (folder = dist) => new Classroom({}, Workspace.load(saved, { dist: folder }));

/** Ana's note saved and sent, as it is then shown. */
function sendTo(room: Classroom): NoteView {
  const meeting = room.meetingOf('Ana');
  const notes = room.save(room.request(meeting, (name) => ({ comment: name === 'Ana' })));
  const [note] = room.deliver(notes.filter(({ name }) => /^Ana/.test(name)).map(({ id }) => id));
  return present(note);
}

it('stands beside the draft, quotes the sentence, and can be changed and taken back', () => {
  const room = classroom();
  room.workspace.cloud.state.switches.comments = 'off';
  const note = sendTo(room);
  expect(note).toMatchObject({
    state: 'sent',
    says: expect.stringContaining('beside the whole draft'),
  });
  expect(room.threads.map(({ thread }) => thread.headPost.content)).toEqual([note.feedback]);
  expect(note.feedback).toContain(ANA.slice(0, 12));
  expect(room.open().comments).not.toBe('no');

  room.call('editFeedback', [note.id, 'A short one.']);
  expect(room.threads).toMatchObject([{ thread: { headPost: { content: 'A short one.' } } }]);
  expect(room.call<NoteView>('takeBack', [note.id]).state).toBe('taken back');
  expect(room.threads).toEqual([]);
});

it('goes by Drive where the teacher may only comment on a draft', () => {
  const room = classroom();
  room.people.share(room.doc('Ana').id, room.teacherId, 'commenter');
  expect(sendTo(room).state).toBe('sent');
  expect(room.threads).toHaveLength(1);
});

it.each(['lost', 'kill-after', 'kill-before'] as const)(
  'is there once when the call to Drive ends by %s',
  (type) => {
    const saved = (room: Classroom) => {
      room.workspace.cloud.state.switches.comments = 'off';
      const meeting = room.meetingOf('Ana');
      const notes = room.save(room.request(meeting, (name) => ({ comment: name === 'Ana' })));
      return present(notes.find(({ name }) => /^Ana/.test(name))).id;
    };
    const before = classroom();
    const { calls } = before.run('deliver', [[saved(before)]]).execution;
    const place = calls.findIndex(({ detail }) => /^POST .*\/drive\//.test(detail ?? '')) + 1;
    expect(place).toBeGreaterThan(0);

    const room = classroom();
    const id = saved(room);
    room.run('deliver', [[id]], undefined, { [place]: { type } });
    const [note] = room.deliver([id]);
    expect(note?.state).toBe('sent');
    expect(room.threads).toHaveLength(1);
  },
);

it('waits with its text where the manifest does not name Drive', () => {
  const room = classroom(builtAddOn());
  room.workspace.cloud.state.switches.comments = 'off';
  const note = sendTo(room);
  expect(note).toMatchObject({ state: 'waiting', says: expect.stringContaining('copy the text') });
  expect(note.feedback).not.toBe('');
  expect(room.threads).toEqual([]);
  expect(room.open().comments).toBe('no');
});

it('waits with its text where the teacher unticked Drive’s box, which is named like every other', () => {
  const room = classroom();
  room.workspace.withdraw(TEACHER.email, ['https://www.googleapis.com/auth/drive']);
  room.workspace.cloud.state.switches.comments = 'off';
  expect(sendTo(room)).toMatchObject({
    state: 'waiting',
    says: expect.stringContaining('copy the text'),
  });
  expect(room.refusal('switchWeekly', [true])).toContain('permission to comment beside a Doc.');
});
