// Owns: living through weeks as a teacher does: set up once, then let the triggers plan, hold every
// conference through the sidebar's own functions, and let the week be reviewed.
import { type Beginning, begin, TEACHER } from '../begin';
import type { Workspace } from '../workspace';
import { instantOf } from './wallClock';

const DAY = 24 * 60 * 60 * 1000;
/** How the plan says that a writer is not here when the teacher confers. */
const NOT_HERE = /absent all week|no conferring time on a day/;

export interface WeekReport {
  /** The Monday. */
  start: string;
  writers: number;
  drafts: number;
  conferences: { group: number; solo: number };
  met: number;
  missed: string[];
  notes: number;
  comments: { sent: number; waiting: number };
  sync: { rounds: { google: number; spreadsheet: number }; requests: number };
  reasons: {
    missed: { name: string; reason: string }[];
    waiting: { name: string; reason: string }[];
  };
  /** Missed although they were there on a day with a conferring time. */
  absentFromPlan: string[];
}

export interface WeeksWanted extends Beginning {
  weeks: number;
  slots?: { count: number; minutes: number };
}

/** The parts of the sidebar's answers that are looked at here. */
interface Opening {
  slots: { weekday: number; start: string; minutes: number }[];
  classes: { writers: number; drafts: number }[];
  week: WeekView | null;
}

interface WeekView {
  start: string;
  conferences: {
    id: string;
    date: string;
    start: string;
    kind: string;
    writers: { id: string; name: string }[];
  }[];
  missed: { writerId: string; name: string; reason: string }[];
}

interface Meeting {
  conference: { id: string; skill: { id: string } };
  writers: {
    id: string;
    draft: { paragraphs: { sentences: Passage[] }[] } | null;
    strengths: { quote: string; says: string; passage: Omit<Passage, 'text'> }[];
    needs: { teachingPoint: string }[];
  }[];
  points: { id: string; child: string; nextStep: string; whereElse: string }[];
  frames: string[];
}

interface Passage {
  tabId: string;
  start: number;
  end: number;
  text: string;
}

interface NoteView {
  id: string;
  name: string;
  state: string;
  says: string;
}

export function holdWeeks(wanted: WeeksWanted): WeekReport[] {
  const teacher = new Teacher(begin(wanted));
  teacher.setUp(wanted.slots);
  return Array.from({ length: wanted.weeks }, () => teacher.holdWeek());
}

class Teacher {
  #saves = 0;

  constructor(readonly workspace: Workspace) {}

  setUp(slots: WeeksWanted['slots']): void {
    this.workspace.openSpreadsheet(TEACHER.email);
    this.workspace.chooseMenu('showSidebar', TEACHER.email);
    const opening = this.#call<Opening>('open');
    const classes = this.#call<{ id: string }[]>('findClasses').map(({ id }) => id);
    this.#call('setUp', {
      classes,
      slots: slots
        ? opening.slots.slice(0, slots.count).map((slot) => ({ ...slot, minutes: slots.minutes }))
        : opening.slots,
      weekly: true,
    });
  }

  /** From Sunday afternoon to the next one. */
  holdWeek(): WeekReport {
    const sunday = this.workspace.clock.now();
    const sync = this.#sync();
    this.#turn(sunday + DAY / 4);
    const { week, classes } = this.#call<Opening>('open');
    if (!week) throw new Error(`No week was planned. ${this.#lastFailure()}`);
    const notes: NoteView[] = [];
    const met = new Set<string>();
    const kinds = { group: 0, solo: 0 };
    for (const conference of week.conferences) {
      this.#turn(instantOf(conference.date, conference.start, TEACHER.timeZone));
      const saved = this.#hold(conference.id);
      notes.push(...saved);
      kinds[conference.kind === 'group' ? 'group' : 'solo'] += 1;
      for (const { id } of conference.writers) met.add(id);
    }
    // Friday's review, and on to the next Sunday.
    this.#turn(sunday + 7 * DAY);
    const waiting = notes.filter(({ state }) => state === 'waiting' || state === 'sending');
    const missed = week.missed.filter(({ writerId }) => !met.has(writerId));
    return {
      start: week.start,
      writers: classes.reduce((sum, one) => sum + one.writers, 0),
      drafts: classes.reduce((sum, one) => sum + one.drafts, 0),
      conferences: kinds,
      met: met.size,
      missed: missed.map(({ name }) => name),
      notes: notes.length,
      comments: { sent: notes.length - waiting.length, waiting: waiting.length },
      sync,
      reasons: {
        missed: missed.map(({ name, reason }) => ({ name, reason })),
        waiting: waiting.map(({ name, says }) => ({ name, reason: says })),
      },
      absentFromPlan: missed.filter(({ reason }) => !NOT_HERE.test(reason)).map(({ name }) => name),
    };
  }

  /** One sync through the sidebar, from its first step to its last. */
  #sync(): WeekReport['sync'] {
    const sync = { rounds: { google: 0, spreadsheet: 0 }, requests: 0 };
    let again = true;
    for (;;) {
      const { finished } = this.#call<{ finished: boolean }>('pull', again);
      const run = this.workspace.executions[this.workspace.executions.length - 1];
      sync.rounds.google += run?.rounds.google ?? 0;
      sync.rounds.spreadsheet += run?.rounds.spreadsheet ?? 0;
      sync.requests += run?.requests ?? 0;
      if (finished) return sync;
      again = false;
    }
  }

  /** One conference as the guide has it: a strength the draft shows, the first point that fits. */
  #hold(conferenceId: string): NoteView[] {
    const meeting = this.#call<Meeting>('startConference', conferenceId);
    const [point] = meeting.points;
    if (!point) throw new Error('The bank offers no teaching point.');
    this.#saves += 1;
    const notes = meeting.writers.map((writer) => {
      const [found] = writer.strengths;
      const [first] = writer.draft?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
      const passage = found?.passage ?? first;
      return {
        writerId: writer.id,
        strength: found?.says ?? meeting.frames[0] ?? '',
        quote: found?.quote ?? first?.text ?? '',
        passage: passage ? { tabId: passage.tabId, start: passage.start, end: passage.end } : null,
        teachingPoint: point.child,
        nextStep: point.nextStep,
        whereElse: point.whereElse,
        learned: '',
        comment: true,
      };
    });
    const saved = this.#call<NoteView[]>('saveConference', {
      saveId: `week-${String(this.#saves).padStart(6, '0')}`,
      again: false,
      conferenceId,
      skill: meeting.conference.skill.id,
      notes,
    });
    const sent = new Map(
      this.#call<NoteView[]>(
        'deliver',
        saved.map(({ id }) => id),
      ).map((note) => [note.id, note]),
    );
    return saved.map((note) => sent.get(note.id) ?? note);
  }

  #turn(to: number): void {
    for (const run of this.workspace.turnClock(to))
      if (run.outcome !== 'answered')
        throw new Error(`${run.functionName} did not work: ${run.error?.message ?? run.outcome}`);
  }

  #call<T>(functionName: string, ...args: unknown[]): T {
    const { answer } = this.workspace.call(functionName, args, TEACHER.email);
    if (answer.outcome !== 'answered')
      throw new Error(`${functionName} did not work: ${answer.error.message}`);
    return answer.value as T;
  }

  #lastFailure(): string {
    const texts = this.workspace.mail.map(({ body }) => body);
    return texts[texts.length - 1] ?? 'No email says why.';
  }
}
