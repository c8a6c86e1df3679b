// Owns: a class set up, pulled and planned, and ways to act on it, for the tests of the add-on. They
// run the built bundle in the embedded Workspace and look at nothing but what a person could see.
import type { Meeting } from '../../src/addon/answers/meeting';
import type { NoteView, SaveRequest } from '../../src/addon/answers/note';
import type { Opening, PullProgress, SetUpChoices } from '../../src/addon/answers/opening';
import type { WeekView } from '../../src/addon/answers/week';
import type { Slot } from '../../src/conference/week';
import { type Beginning, begin, TEACHER } from '../../src/local/begin';
import { People } from '../../src/local/cloud/people';
import type { Course, Doc, Submission } from '../../src/local/cloud/state';
import type { Outcome } from '../../src/local/runs';
import type { SampleWriter } from '../../src/local/sample/class';
import type { Faults } from '../../src/local/script/fault';
import type { ExecutionRecord } from '../../src/local/script/launch';
import { Hands } from '../../src/local/script/spreadsheet/hands';
import type { Workspace } from '../../src/local/workspace';
import { aroundOf } from '../../src/sidebar/state/around';
import { sampleClass, writer } from '../local/cloud/school';

export const SLOTS: Slot[] = ([0, 1, 2, 3, 4] as const).map((weekday) => ({
  weekday,
  start: '10:30',
  minutes: 30,
}));

export const ANA = 'It was dark. We ran to the old barn and my heart went boom boom boom.';

/** A small class: four writers with drafts, so that a group of them can meet. */
export const FOUR: SampleWriter[] = [
  writer('Ana', [ANA, 'Then my brother laughed and the cow looked at us.']),
  writer('Ben', ['The lake was cold and I jumped in it anyway with my cousin.', 'It was fun.']),
  writer('Chi', ['My grandma cooks on Sundays. The whole house smells like ginger.']),
  writer('Dee', ['I lost my tooth on the bus. The driver stopped and everybody looked for it.']),
];

export { sampleClass, writer };

/** Copies of a classroom go on counting, so that no save is another's. */
let saves = 0;

export class Classroom {
  readonly people: People;
  readonly hands: Hands;

  constructor(
    options: Partial<Beginning> = {},
    readonly workspace: Workspace = begin({ classes: [sampleClass(FOUR)], ...options }),
  ) {
    this.people = new People(workspace.cloud);
    this.hands = new Hands(workspace.book);
  }

  /** As many equal classrooms as are asked for, each from the state this one is in now. */
  copier(): () => Classroom {
    const kept = this.workspace.copy();
    return () => new Classroom({}, kept.copy());
  }

  /** Google answers these addresses with an error of its own, until what is answered is called. */
  googleDown(addresses = /./): () => void {
    const { cloud } = this.workspace;
    const handle = cloud.handle.bind(cloud);
    const down = jest
      .spyOn(cloud, 'handle')
      .mockImplementation((request, fault) =>
        addresses.test(request.url)
          ? { status: 503, headers: {}, body: 'The service is unavailable.' }
          : handle(request, fault),
      );
    return () => down.mockRestore();
  }

  // --- The sidebar's calls ---

  run(name: string, args: readonly unknown[] = [], as = TEACHER.email, faults?: Faults): Outcome {
    return this.workspace.call(name, args, as, faults);
  }

  /** What the sidebar is answered; a run that fails fails the test. */
  call<T>(name: string, args: readonly unknown[] = [], as = TEACHER.email): T {
    const { answer } = this.run(name, args, as);
    if (answer.outcome !== 'answered')
      throw new Error(`${name} ${answer.outcome}: ${answer.error.message}`);
    return answer.value as T;
  }

  /** What the teacher is told; a run that answers fails the test. */
  refusal(
    name: string,
    args: readonly unknown[] = [],
    as = TEACHER.email,
    faults?: Faults,
  ): string {
    const { answer } = this.run(name, args, as, faults);
    if (answer.outcome === 'answered')
      throw new Error(`${name} answered ${JSON.stringify(answer.value)}`);
    return answer.error.message;
  }

  open = (as = TEACHER.email) => this.call<Opening>('open', [], as);
  plan = (as = TEACHER.email) => this.call<WeekView>('planWeek', [], as);
  start = (id: string, as = TEACHER.email) => this.call<Meeting>('startConference', [id], as);
  save = (request: SaveRequest, as = TEACHER.email) =>
    this.call<NoteView[]>('saveConference', [request], as);
  deliver = (ids: string[] = [], as = TEACHER.email) => this.call<NoteView[]>('deliver', [ids], as);

  setUp(choices: Partial<SetUpChoices> = {}, as = TEACHER.email): Opening {
    const classes = this.courses.map(({ id }) => id);
    return this.call<Opening>('setUp', [{ classes, slots: SLOTS, weekly: false, ...choices }], as);
  }

  /** Every step of a pull; answers the last, and the steps it took. */
  pull(as = TEACHER.email): PullProgress & { runs: ExecutionRecord[] } {
    const runs: ExecutionRecord[] = [];
    for (let again = true; ; again = false) {
      const progress = this.call<PullProgress>('pull', [again], as);
      runs.push(this.lastRun);
      if (progress.finished) return { ...progress, runs };
    }
  }

  /** Set up, pulled and planned. */
  ready(choices: Partial<SetUpChoices> = {}): WeekView {
    this.setUp(choices);
    this.pull();
    return this.plan();
  }

  /** One time for one group in the week, and all writers marked for the same skill: that group. */
  group(choices: Partial<SetUpChoices> = {}): Meeting {
    this.setUp({ slots: [{ weekday: 0, start: '10:30', minutes: 10 }], ...choices });
    this.pull();
    for (const { Writer } of this.rows('Writers')) this.mark(present(Writer), 'My marks', 'Lead');
    const { conferences } = this.plan();
    return this.start(present(conferences.find(({ kind }) => kind === 'group')).id);
  }

  // --- What is there ---

  get courses(): Course[] {
    return Object.values(this.workspace.cloud.state.courses);
  }

  get course(): Course {
    return present(this.courses[0]);
  }

  get lastRun(): ExecutionRecord {
    return present(this.workspace.executions[this.workspace.executions.length - 1]);
  }

  get teacherId(): string {
    return this.people.account(TEACHER).id;
  }

  student(givenName: string): string {
    const found = Object.values(this.workspace.cloud.state.users).find(
      (user) => user.givenName === givenName,
    );
    return present(found).id;
  }

  /** A writer's work on the newest assignment. */
  work(givenName: string) {
    const works = Object.values(this.course.courseWork);
    const courseWorkId = present(works[works.length - 1]).id;
    return { courseId: this.course.id, courseWorkId, studentId: this.student(givenName) };
  }

  submission(givenName: string): Submission {
    const { courseWorkId, studentId } = this.work(givenName);
    return present(this.course.courseWork[courseWorkId]?.submissions[studentId]);
  }

  doc(givenName: string): Doc {
    const file = this.workspace.cloud.state.files[present(this.submission(givenName).fileIds[0])];
    if (file?.kind !== 'doc') throw new Error(`${givenName} has no Doc.`);
    return file;
  }

  /** Comments on every Doc there is. */
  get threads() {
    return Object.values(this.workspace.cloud.state.files).flatMap((file) =>
      file.kind === 'doc' ? file.threads.map((thread) => ({ doc: file, thread })) : [],
    );
  }

  /** The words a comment stands on now. */
  anchored(givenName: string, which = 0): string {
    const doc = this.doc(givenName);
    const { anchorId } = present(doc.threads[which]);
    return doc.tabs
      .flatMap((tab) =>
        (tab.anchors[anchorId] ?? []).map(({ start, end }) => tab.text.slice(start, end)),
      )
      .join('|');
  }

  /** The rows of a tab as a person reads them, by header. */
  rows(tabName: string): Record<string, string>[] {
    const { book } = this.workspace;
    const tab = present(book.tabNamed(tabName));
    const { rows, columns } = book.contentSize(tab);
    const line = (row: number) =>
      Array.from({ length: columns }, (_, index) => book.display(tab, row, index + 1));
    const header = line(1);
    return Array.from({ length: Math.max(0, rows - 1) }, (_, index) => {
      const cells = line(index + 2);
      return Object.fromEntries(header.map((name, place) => [name, cells[place] ?? '']));
    });
  }

  /** Every formula there is, in any tab. */
  get formulas(): string[] {
    const { book } = this.workspace;
    return book.tabs.flatMap((tab) => {
      const { rows, columns } = book.contentSize(tab);
      return Array.from({ length: rows * columns }, (_, index) =>
        book.formula(tab, Math.floor(index / columns) + 1, (index % columns) + 1),
      ).filter((formula) => formula !== '');
    });
  }

  /** Types over the value beside a setting; the `place`-th of that name. */
  set(setting: string, value: string, place = 0): void {
    const rows = this.rows('Settings');
    const found = rows.flatMap((row, index) => (row.Setting === setting ? [index + 2] : []));
    this.hands.type('Settings', `B${present(found[place])}`, value);
  }

  /** Types into a writer's line of the tab Writers. */
  mark(name: string, header: string, value: string): void {
    const rows = this.rows('Writers');
    const row = rows.findIndex(({ Writer }) => Writer === name) + 2;
    const column = Object.keys(present(rows[0])).indexOf(header);
    const a1 = `${String.fromCharCode(65 + column)}${row}`;
    if (value === 'tick') this.hands.tick('Writers', a1, true);
    else this.hands.type('Writers', a1, value);
  }

  // --- A conference ---

  /** A save of this conference: each writer's first sentence praised, a comment for each. */
  request(meeting: Meeting, change: (name: string) => object = () => ({})): SaveRequest {
    saves += 1;
    return {
      saveId: `save-${String(saves).padStart(6, '0')}`,
      again: false,
      conferenceId: meeting.conference.id,
      skill: meeting.conference.skill.id,
      notes: meeting.writers.map(({ id, name, draft }) => {
        const sentence = draft?.paragraphs
          .filter(({ heading }) => !heading)
          .flatMap(({ sentences }) => sentences)[0];
        return {
          writerId: id,
          strength: `I can see it when you write this, writer ${name.split(' ')[0]}.`,
          quote: sentence?.text ?? '',
          passage: sentence
            ? { tabId: sentence.tabId, start: sentence.start, end: sentence.end }
            : null,
          around: aroundOf(draft, sentence ?? null),
          teachingPoint: 'Slow down the moment that matters.',
          nextStep: 'Add two more sentences here.',
          whereElse: 'In every story',
          learned: '',
          comment: true,
          ...change(name.split(' ')[0] ?? ''),
        };
      }),
    };
  }

  /** Holds the conference a writer is planned for; answers its save. */
  meetingOf(givenName: string): Meeting {
    const { week } = this.open();
    const id = this.student(givenName);
    const conference = week?.conferences.find(({ writers }) =>
      writers.some((one) => one.id === id),
    );
    return this.start(present(conference).id);
  }
}

export function present<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('It is not there.');
  return value;
}

/** Milliseconds since 1970 of Chicago's wall clock in standard time. */
export const chicago = (text: string): number => Date.parse(`${text}:00-06:00`);
