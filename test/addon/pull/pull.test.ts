// Owns: the promises of the sync: few rounds, nothing lost, carried on after a cut, plain reasons.
import type { PullProgress } from '../../../src/addon/answers/opening';
import { COLLEAGUE, TEACHER } from '../../../src/local/begin';
import { DEMO_CLASS } from '../../../src/local/sample/demoClass';
import { syntheticClass } from '../../../src/local/sample/sixClasses';
import type { Faults } from '../../../src/local/script/fault';
import type { ExecutionRecord } from '../../../src/local/script/launch';
import { ANA, Classroom, chicago, FOUR, present, sampleClass, writer } from '../classroom';

const small = new Classroom();
small.setUp();
const copy = small.copier();

const workOf = (room: Classroom, name: string) =>
  present(room.rows('Writers').find(({ Writer }) => Writer?.startsWith(name)));

const roundsOf = (runs: readonly ExecutionRecord[]) =>
  runs.reduce((sum, { rounds }) => sum + rounds.google + rounds.spreadsheet, 0);

/** Faults for those requests of a pull whose address matches. */
function faultsAt(address: RegExp, fault: Faults[number], from = copy): Faults {
  const trial = from();
  trial.pull();
  return Object.fromEntries(
    trial.lastRun.calls
      .filter(({ detail }) => detail !== undefined && address.test(detail))
      .map(({ number }) => [number, fault]),
  );
}

describe('a pull', () => {
  it('of a class of 28 takes at most 8 rounds, spreadsheet included', () => {
    const room = new Classroom({ classes: [DEMO_CLASS], pastAssignments: 80 });
    room.setUp();
    const { runs, finished, says } = room.pull();
    expect(finished).toBe(true);
    expect(says).toMatch(/^28 writers, \d+ drafts\.$/);
    expect(roundsOf(runs)).toBeLessThanOrEqual(8);
    expect(room.rows('Writers')).toHaveLength(28);
  });

  it('takes no more after conferences were held, comments hidden and steps begun', () => {
    const room = new Classroom({ classes: [DEMO_CLASS] });
    const { conferences } = room.ready();
    for (const { id, date, start } of conferences.slice(0, 6)) {
      room.workspace.turnClock(chicago(`${date}T${start}`));
      room.save(room.request(room.start(id)));
      room.deliver();
    }
    const steps = room.rows('Writers').filter((row) => row['Open steps'] !== '');
    expect(steps.length).toBeGreaterThan(3);
    expect(roundsOf(room.pull().runs)).toBeLessThanOrEqual(8);
    expect(room.rows('Conferences').map((row) => row.Comment)).toContain('hidden until returned');
  });

  it('of six classes is as deep as of one, with a request for each page and draft and no more', () => {
    const classes = ['1', '2', '3', '4', '5', '6'].map((name, index) =>
      syntheticClass({ name: `Period ${name}`, writers: index < 2 ? 65 : 20, seed: index }),
    );
    const room = new Classroom({ classes, pastAssignments: 80 });
    room.setUp();
    const { runs } = room.pull();
    const drafts = room.rows('Writers').filter((row) => row['Doc id'] !== '').length;
    const requests = runs.reduce((sum, run) => sum + run.requests, 0);
    // Courses; a roster, assignments and submissions a class; the drafts.
    expect(requests).toBe(1 + 3 * 6 + drafts);
    expect(runs.reduce((sum, run) => sum + run.rounds.google, 0)).toBe(4);
    expect(room.rows('Writers')).toHaveLength(2 * 65 + 4 * 20);
  });

  it('reads every list to its end, though Google gives two at a time', () => {
    const room = new Classroom({ classes: [sampleClass(FOUR), DEMO_CLASS], pageSize: 2 });
    room.setUp();
    room.pull();
    expect(room.rows('Writers')).toHaveLength(4 + 28);
    expect(workOf(room, 'Dee')).toMatchObject({ Work: 'writing', 'In the class': 'yes' });
  });

  it('ends its steps in time, and carries on without asking again for what it has', () => {
    const room = new Classroom({ latency: { google: 9000 } });
    room.setUp();
    const { runs } = room.pull();
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs) expect(run.rounds.google).toBeLessThanOrEqual(1);
    expect(runs.reduce((sum, run) => sum + run.requests, 0)).toBe(1 + 3 + 4);
    expect(room.rows('Writers')).toHaveLength(4);
  });

  it('cut off at any request is carried on, and what was kept is not asked for twice', () => {
    const trial = copy();
    const fetches = trial
      .pull()
      .runs.flatMap(({ calls }) => calls)
      .filter(({ name }) => name.startsWith('UrlFetchApp'));
    for (const { number } of fetches) {
      const room = copy();
      room.run('pull', [true], TEACHER.email, { [number]: { type: 'kill-before' } });
      const asked = room.workspace.cloud.requests.length;
      let progress: PullProgress;
      do progress = room.call<PullProgress>('pull', [false]);
      while (!progress.finished);
      const kept = fetches.findIndex((one) => one.number === number);
      const round = kept < 1 ? 0 : kept < 3 ? 1 : kept < 4 ? 3 : 4;
      expect(room.workspace.cloud.requests.length - asked).toBe(fetches.length - round);
      expect(room.rows('Writers').map(({ Work }) => Work)).toEqual(Array(4).fill('writing'));
    }
  });

  it('loses no neighbour to a draft that cannot be read, and keeps what it had read of it', () => {
    const room = copy();
    room.pull();
    const before = workOf(room, 'Ben');
    const { id, access } = room.doc('Chi');
    const scan = room.people.newOtherFile(room.student('Chi'), 'scan.pdf', 'application/pdf');
    room.workspace.cloud.state.files[id] = { ...scan, id, access };
    room.people.deleteFile(room.doc('Dee').id);
    const gone = room.copier();
    // Ben's never answers: the first try and the five after it.
    const trial = gone();
    let faults: Faults = {};
    for (let tries = 0; tries < 6; tries += 1) {
      const attempt = gone();
      attempt.run('pull', [true], TEACHER.email, faults);
      const bens = attempt.lastRun.calls.filter(({ detail }) =>
        detail?.includes(trial.doc('Ben').id),
      );
      const next = present(bens[bens.length - 1]).number;
      faults = { ...faults, [next]: { type: 'status', status: 503 } };
    }
    room.run('pull', [true], TEACHER.email, faults);
    // Waiting for Ben's has used up the step.
    while (!room.call<PullProgress>('pull', [false]).finished);
    expect(workOf(room, 'Ana')).toMatchObject({ Work: 'writing' });
    expect(workOf(room, 'Ben')).toEqual(before);
    expect(workOf(room, 'Chi')).toMatchObject({ Work: 'not a Google Doc', 'Doc id': '' });
    expect(workOf(room, 'Dee')).toMatchObject({ Work: 'the Doc is gone', 'Doc id': '' });
  });

  it.each([
    ['the class list', /\/students\?/],
    ['the assignments', /\/courseWork\?/],
    ['the work handed in', /studentSubmissions\?/],
  ])('that cannot read %s leaves the drafts and writers it knew, and says so', (what, address) => {
    const room = copy();
    room.pull();
    const before = room.rows('Writers').map((row) => [row.Writer, row['Doc id'], row.Work]);
    const classes = room
      .open()
      .classes.map(({ writers, drafts, assignment }) => [writers, drafts, assignment?.title]);
    // Refused outright, so that it is not asked for again and again.
    const after = room.copier();
    const { answer } = room.run(
      'pull',
      [true],
      TEACHER.email,
      faultsAt(address, { type: 'status', status: 403 }, after),
    );
    expect(answer).toMatchObject({
      outcome: 'answered',
      value: { finished: true, problems: [{ says: expect.stringContaining(what) }] },
    });
    expect(room.rows('Writers').map((row) => [row.Writer, row['Doc id'], row.Work])).toEqual(
      before,
    );
    expect(
      room
        .open()
        .classes.map(({ writers, drafts, assignment }) => [writers, drafts, assignment?.title]),
    ).toEqual(classes);
  });

  it('follows who joins, leaves and is called otherwise, and forgets nobody', () => {
    const room = copy();
    room.pull();
    room.mark('Ben Moss', 'Away', 'Mon');
    const eli = room.people.account({ email: 'eli@school.example', givenName: 'Eli' });
    room.people.join(room.course.id, eli.id);
    // A row more is one round more.
    expect(roundsOf(room.pull().runs)).toBeLessThanOrEqual(9);
    room.people.leave(room.course.id, room.student('Ana'));
    room.people.rename(room.student('Ben'), { familyName: 'Rivers' });
    room.pull();
    expect(workOf(room, 'Ana')).toMatchObject({ 'In the class': 'left' });
    expect(workOf(room, 'Ben Rivers')).toMatchObject({ Away: 'Mon' });
    expect(workOf(room, 'Eli')).toMatchObject({ 'In the class': 'yes', Work: 'no draft yet' });
    expect(room.rows('Writers')).toHaveLength(5);
    room.people.join(room.course.id, room.student('Ana'));
    room.pull();
    expect(workOf(room, 'Ana')).toMatchObject({ 'In the class': 'yes', Work: 'writing' });
  });

  it('names a class that was archived, and pulls the others', () => {
    const room = new Classroom({
      classes: [sampleClass(FOUR), { ...sampleClass([writer('Eli', ['Mine.'])]), name: 'Room 13' }],
    });
    room.setUp();
    room.people.archive(room.course.id);
    const { problems } = room.pull();
    expect(problems).toMatchObject([
      { says: 'Room 12 is no longer among your active classes in Classroom.' },
    ]);
    expect(room.rows('Writers').map(({ Writer }) => Writer)).toEqual(['Eli Moss']);
  });
});

describe('the current assignment', () => {
  const hand = (room: Classroom, title: string, minutes: number, template = false) => {
    room.workspace.clock.advance(minutes * 60_000);
    return room.people.assign({
      courseId: room.course.id,
      by: room.teacherId,
      title,
      ...(template ? { template: { title, tabs: [] } } : {}),
    });
  };
  const assignment = (room: Classroom) => room.open().classes[0]?.assignment?.title;

  it('is the newest that hands out Docs, though newer ones are on paper', () => {
    const room = copy();
    for (const title of ['Quiz', 'Reading log', 'Poster', 'Worksheet']) hand(room, title, 1);
    room.pull();
    expect(assignment(room)).toBe('A moment that mattered');
    expect(workOf(room, 'Ana')).toMatchObject({ Work: 'writing' });
  });

  it('is a newer one that hands none out once a Doc is handed in', () => {
    const room = copy();
    const newer = hand(room, 'Free writing', 1);
    const doc = room.people.newDoc(room.student('Ana'), 'My poem', [
      { title: 'Tab 1', paragraphs: [{ text: ANA }] },
    ]);
    room.people.attach(
      { courseId: room.course.id, courseWorkId: newer.id, studentId: room.student('Ana') },
      doc.id,
    );
    room.pull();
    expect(assignment(room)).toBe('Free writing');
    expect(workOf(room, 'Ana')).toMatchObject({ Draft: 'My poem' });
    expect(workOf(room, 'Ben')).toMatchObject({ Work: 'no draft yet' });
  });

  it('is the one chosen by its title in Settings, and a title that fits none or two is named', () => {
    const room = copy();
    hand(room, 'Newer story', 1, true);
    room.set('Assignment', 'a moment that mattered ');
    expect(room.pull().problems).toEqual([]);
    expect(assignment(room)).toBe('A moment that mattered');
    room.set('Assignment', 'No such thing');
    expect(room.pull().problems).toMatchObject([
      { says: 'Room 12 has no recent assignment called "No such thing".' },
    ]);
    expect(assignment(room)).toBe('Newer story');
    hand(room, 'Newer story', 1, true);
    room.set('Assignment', 'Newer story');
    expect(room.pull().problems).toMatchObject([
      { says: 'Room 12 has 2 assignments called "Newer story".' },
    ]);
  });
});

describe('when Google says no', () => {
  it('reads the drafts though the school refuses their comments', () => {
    const room = copy();
    room.workspace.cloud.state.switches.comments = 'off';
    expect(room.pull().problems).toEqual([]);
    expect(room.rows('Writers').map(({ Work }) => Work)).toEqual(Array(4).fill('writing'));
    room.plan();
    expect(room.open().comments).toBe('no');
  });

  it.each([
    ['classroom.courses.readonly', /permission to read your classes\. .*tick every box/],
    ['script.external_request', /permission to reach Classroom and Docs/],
  ])('says which permission is missing: %s', (scope, reason) => {
    const room = copy();
    room.workspace.withdraw(TEACHER.email, [`https://www.googleapis.com/auth/${scope}`]);
    expect(room.refusal('pull', [true])).toMatch(reason);
  });

  it.each([
    ['classroom.rosters.readonly', /permission to read the class list of Room 12/],
    ['classroom.coursework.students.readonly', /permission to read the assignments of Room 12/],
    ['documents', /permission to read 4 drafts/],
  ])('pulls what it may and names what it may not: %s', (scope, reason) => {
    const room = copy();
    room.workspace.withdraw(TEACHER.email, [`https://www.googleapis.com/auth/${scope}`]);
    const said = room
      .pull()
      .problems.map(({ says }) => says)
      .join('\n');
    expect(said).toMatch(reason);
  });

  it('says that Classroom is switched off', () => {
    const room = copy();
    room.workspace.cloud.state.switches.classroomDisabledFor = [room.teacherId];
    expect(room.refusal('pull', [true])).toMatch(/Classroom is switched off.*administrator/);
    expect(room.refusal('findClasses')).toMatch(/Classroom is switched off.*administrator/);
  });

  it('waits out a quota, and goes on', () => {
    const room = copy();
    // Docs lets one person read 300 a minute; these leave too few.
    const { id } = room.doc('Ana');
    const token = room.workspace.cloud.issueToken({
      email: TEACHER.email,
      scopes: ['https://www.googleapis.com/auth/documents'],
      enabledApis: ['docs.googleapis.com'],
      expiresAt: room.workspace.clock.now() + 1e6,
    });
    for (let read = 0; read < 298; read += 1)
      room.workspace.cloud.handle({
        method: 'GET',
        url: `https://docs.googleapis.com/v1/documents/${id}?fields=title`,
        headers: { authorization: `Bearer ${token}` },
      });
    const began = room.workspace.clock.now();
    expect(room.pull().problems).toEqual([]);
    expect(room.workspace.clock.now() - began).toBeGreaterThan(30_000);
    expect(room.rows('Writers').map(({ Work }) => Work)).toEqual(Array(4).fill('writing'));
  });

  it('tries again after a server error, and says so when it lasts', () => {
    const room = copy();
    room.run(
      'pull',
      [true],
      TEACHER.email,
      faultsAt(/documents\//, { type: 'status', status: 503 }),
    );
    expect(room.rows('Writers').map(({ Work }) => Work)).toEqual(Array(4).fill('writing'));
    const down = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [index + 5, { type: 'status', status: 503 }]),
    ) as Faults;
    const again = copy();
    const { answer } = again.run('pull', [true], TEACHER.email, down);
    expect(answer.outcome).not.toBe('answered');
    expect(again.pull().finished).toBe(true);
  });

  it('keeps two teachers’ pulls apart', () => {
    const room = new Classroom({ colleague: true, latency: { google: 9000 } });
    room.setUp();
    room.call('pull', [true]);
    expect(room.open().pulling).not.toBeNull();
    expect(room.open(COLLEAGUE.email).pulling).toBeNull();
    expect(room.pull(COLLEAGUE.email).finished).toBe(true);
  });
});
