// Owns: what happens in a class through a year besides conferring: children away, new and gone, a
// Doc deleted, a new piece begun, and writers who answer feedback and revise, or don't.
import { TEACHER } from '../begin';
import { People, type WorkOf } from '../cloud/people';
import type { CourseWork, Doc, User } from '../cloud/state';
import type { SampleParagraph } from '../sample/class';
import { columnName } from '../script/spreadsheet/area';
import { Hands } from '../script/spreadsheet/hands';
import type { Workspace } from '../workspace';
import { type Chance, chanceOf } from './chance';
import { CALENDAR } from './schoolYear';

const DAY = 24 * 60 * 60 * 1000;
const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
/** A new piece is begun every so many weeks. */
const WEEKS_A_PIECE = 6;

/** Sentences in which no look-for sees a need, to put where one was seen. */
const REVISIONS = [
  'The wind pushed hard at the door, and I held the handle with both hands.',
  'My fingers smelled of chalk and oranges for the rest of that afternoon.',
  'She looked at me for a long time before she nodded and opened the gate.',
  'Somewhere behind the fence a dog barked twice and then went quiet again.',
  'I counted the stairs under my breath because counting kept my knees still.',
];

/** A note that a writer got, as far as answering it goes. */
export interface Given {
  writerId: string;
  /** The words it stands on; empty for none. */
  quote: string;
  /** The words that show the need it is about; empty where none are known. */
  need: string;
}

export interface Response {
  replied: boolean;
  revised: boolean;
}

export class Life {
  readonly #people: People;
  readonly #hands: Hands;
  readonly #chance: Chance;
  /** In percent, by user id: how likely each is to answer, and to revise. */
  readonly #habits = new Map<string, { replies: number; revises: number }>();
  /** What the class wrote first: every later piece is made of it, by other writers. */
  readonly #originals: SampleParagraph[][];
  #pieces = 0;
  #away: string[] = [];
  #lost: string | undefined;

  constructor(
    readonly workspace: Workspace,
    seed: number,
  ) {
    this.#people = new People(workspace.cloud);
    this.#hands = new Hands(workspace.book);
    this.#chance = chanceOf(seed);
    this.#originals = this.#course.studentIds
      .map((id) => this.#pagesOf(id))
      .filter((page) => page.length > 0);
  }

  /** Writes the year's holidays, half days and lessons below the other settings. */
  writeCalendar(): void {
    const { book } = this.workspace;
    const tab = this.#tab('Settings');
    let row = book.contentSize(tab).rows;
    for (const [setting, value] of CALENDAR) {
      row += 1;
      this.#hands.type('Settings', `A${row}`, setting);
      this.#hands.type('Settings', `B${row}`, value);
    }
  }

  /** What happens over the weekend before week `number`, from 1. Answers it in words. */
  weekend(number: number): string[] {
    const events: string[] = [];
    const say = (said: string | undefined) => said !== undefined && events.push(said);
    if (number > 1 && (number - 1) % WEEKS_A_PIECE === 0) say(this.#newPiece());
    if (number % 9 === 0) say(this.#join());
    if (number % 11 === 0) say(this.#leave());
    if (number % 13 === 5) say(this.#loseDoc());
    else if (this.#lost !== undefined) say(this.#newDoc());
    this.#comeBack();
    for (let many = 0; many < 3; many += 1) if (this.#chance.happens(60)) say(this.#goAway());
    return events;
  }

  /** A writer who is away today without anyone having known; undefined most days. */
  absentToday(ids: readonly string[]): string | undefined {
    return this.#chance.happens(12) ? this.#chance.pick(ids) : undefined;
  }

  /** What the writer does with a note, the same day. */
  respond({ writerId, quote, need }: Given): Response {
    const doc = this.#docOf(writerId);
    const { replies, revises } = this.#habitOf(writerId);
    const wants = {
      replied: this.#chance.happens(replies),
      revised: this.#chance.happens(revises),
    };
    if (!doc) return { replied: false, revised: false };
    const place = { fileId: doc.id, by: writerId };
    const thread = doc.threads[doc.threads.length - 1];
    const replied = wants.replied && thread !== undefined;
    if (replied) this.#people.reply(place, thread.id, 'I will try that.');
    return { replied, revised: wants.revised && this.#revise(place, quote, need) };
  }

  /** Adds a sentence behind the words talked about, and writes anew those that showed the need. */
  #revise(place: { fileId: string; by: string }, quote: string, need: string): boolean {
    const text = this.#people.read(place);
    const fresh = this.#chance.pick(REVISIONS) ?? '';
    if (need !== '' && text.includes(need) && !need.includes(quote)) {
      const start = this.#people.indexOf(place, need);
      this.#people.erase(place, { start, end: start + need.length });
      this.#people.type(place, start, fresh);
    }
    if (quote === '' || !this.#people.read(place).includes(quote)) return need !== '';
    const end = this.#people.indexOf(place, quote) + quote.length;
    this.#people.type(place, end, ` ${this.#chance.pick(REVISIONS) ?? ''}`);
    return true;
  }

  /** Everyone begins another piece: each with the pages of somebody else. */
  #newPiece(): string {
    this.#pieces += 1;
    const course = this.#course;
    const title = `Piece ${this.#pieces + 1}`;
    const made = this.#people.assign({
      courseId: course.id,
      by: this.#people.account(TEACHER).id,
      title,
      dueAt: this.workspace.clock.now() + WEEKS_A_PIECE * 7 * DAY,
      template: { title, tabs: [] },
    });
    course.studentIds.forEach((id, index) => {
      const page = this.#originals[(index + 5 * this.#pieces) % this.#originals.length];
      if (page) this.#write(made, id, page);
    });
    return `a new piece is begun, "${title}"`;
  }

  #join(): string {
    const names = ['Noor', 'Otis', 'Petra', 'Quinn', 'Rafa', 'Suri'];
    const number = Object.keys(this.workspace.cloud.state.users).length;
    const student = this.#people.account({
      email: `new${number}@maplehill.example`,
      givenName: names[number % names.length] ?? 'Noor',
      familyName: `Newcomb-${number}`,
    });
    const page = this.#chance.pick(this.#originals) ?? [];
    this.#people.join(this.#course.id, student.id);
    this.#write(this.#current, student.id, page.slice(0, 2));
    return `${student.givenName} joins`;
  }

  #leave(): string | undefined {
    const id = this.#chance.pick(this.#course.studentIds);
    if (id === undefined) return undefined;
    this.#people.leave(this.#course.id, id);
    return `${this.#user(id).givenName} leaves`;
  }

  #loseDoc(): string | undefined {
    const withDoc = this.#course.studentIds.filter((id) => this.#docOf(id));
    const id = this.#chance.pick(withDoc);
    const doc = id === undefined ? undefined : this.#docOf(id);
    if (id === undefined || !doc) return undefined;
    this.#people.deleteFile(doc.id);
    this.#lost = id;
    return `${this.#user(id).givenName} deletes the Doc`;
  }

  /** Two weeks later there is another one. */
  #newDoc(): string | undefined {
    const id = this.#lost ?? '';
    this.#lost = undefined;
    if (!this.#course.studentIds.includes(id)) return undefined;
    const paragraphs = [
      { text: 'I begin again. The old one is gone, and I still know how it went.' },
    ];
    const doc = this.#people.newDoc(id, 'Again', [{ title: 'Tab 1', paragraphs }]);
    this.#people.replaceAttachments(this.#workOf(this.#current, id), doc.id);
    return `${this.#user(id).givenName} begins a new Doc`;
  }

  /** Days that the teacher knows of beforehand stand in the tab Writers; the last ones are taken out. */
  #goAway(): string | undefined {
    const { book } = this.workspace;
    const tab = this.#tab('Writers');
    const { rows, columns } = book.contentSize(tab);
    const header = Array.from({ length: columns }, (_, at) => book.display(tab, 1, at + 1));
    const column = header.indexOf('Away') + 1;
    const row = 2 + Math.floor(this.#chance.next() * (rows - 1));
    const name = book.display(tab, row, 1);
    if (column === 0 || name === '' || book.display(tab, row, column) !== '') return undefined;
    const all = this.#chance.happens(10);
    const days = all ? DAY_NAMES : DAY_NAMES.filter(() => this.#chance.happens(30));
    if (days.length === 0) return undefined;
    const a1 = `${columnName(column)}${row}`;
    this.#hands.type('Writers', a1, days.join(', '));
    this.#away.push(a1);
    return `${name.split(' ')[0]} is away ${all ? 'all week' : days.join(', ')}`;
  }

  #comeBack(): void {
    for (const a1 of this.#away) this.#hands.type('Writers', a1, '');
    this.#away = [];
  }

  #write(courseWork: CourseWork, studentId: string, paragraphs: readonly SampleParagraph[]): void {
    const submission = this.#people.openAssignment(this.#workOf(courseWork, studentId));
    const place = { fileId: submission.fileIds[0] ?? '', by: studentId };
    this.#people.type(place, 1, paragraphs.map(({ text }) => text).join('\n'));
  }

  #pagesOf(studentId: string): SampleParagraph[] {
    const doc = this.#docOf(studentId);
    if (!doc) return [];
    return this.#people
      .read({ fileId: doc.id })
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ text }));
  }

  #docOf(studentId: string): Doc | undefined {
    const [fileId = ''] = this.#current.submissions[studentId]?.fileIds ?? [];
    const file = this.workspace.cloud.state.files[fileId];
    return file?.kind === 'doc' && file.access[studentId] === 'owner' ? file : undefined;
  }

  #habitOf(studentId: string) {
    const known = this.#habits.get(studentId);
    if (known) return known;
    const habit = {
      replies: 10 + 70 * this.#chance.next(),
      revises: 20 + 75 * this.#chance.next(),
    };
    this.#habits.set(studentId, habit);
    return habit;
  }

  get #course() {
    const [course] = Object.values(this.workspace.cloud.state.courses);
    if (!course) throw new Error('There is no class.');
    return course;
  }

  get #current(): CourseWork {
    const works = Object.values(this.#course.courseWork).sort((a, b) => a.createdAt - b.createdAt);
    const last = works[works.length - 1];
    if (!last) throw new Error('The class has no assignment.');
    return last;
  }

  #workOf(courseWork: CourseWork, studentId: string): WorkOf {
    return { courseId: this.#course.id, courseWorkId: courseWork.id, studentId };
  }

  #user(id: string): User {
    const user = this.workspace.cloud.state.users[id];
    if (!user) throw new Error(`There is nobody with the id ${id}.`);
    return user;
  }

  #tab(name: string) {
    const tab = this.workspace.book.tabNamed(name);
    if (!tab) throw new Error(`There is no tab ${name}.`);
    return tab;
  }
}
