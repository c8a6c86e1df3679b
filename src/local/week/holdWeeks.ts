// Owns: living through weeks as a teacher does: set up once, then let the triggers plan, hold every
// conference through the sidebar's own functions, and let the week be reviewed.
import { type Beginning, begin, COLLEAGUE, TEACHER } from '../begin';
import type { Workspace } from '../workspace';
import type { Meeting, NoteView, Opening, Planned, WeekView } from './answers';
import { Life, type Response } from './life';
import { noteFor } from './note';
import type { WeekReport, YearPart } from './report';
import { activityIn, awayDaysIn, doubledIn, needsIn } from './seen';
import { instantOf } from './wallClock';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** A year is lived while the machine has other things to do. */
const PATIENCE = HOUR;
/** How the plan says that a writer is not here when the teacher confers. */
const NOT_HERE = /absent all week|no conferring time on a day/;

interface Taught {
  /** The row id in the tabs. */
  row: string;
  /** As it heads its column. */
  skill: string;
  revised: boolean;
}

export interface WeeksWanted extends Beginning {
  weeks: number;
  slots?: { count: number; minutes: number };
  /** The weeks are lived with all that comes with a class, by this seed; left out, they are quiet. */
  seed?: number;
  /** Told of each week as it is over. */
  tell?: (week: WeekReport) => void;
}

export function holdWeeks(wanted: WeeksWanted): WeekReport[] {
  return holdWeeksIn(
    begin({ patience: PATIENCE, ...wanted, ...(wanted.seed !== undefined && { colleague: true }) }),
    wanted,
  );
}

/** The same in a Workspace that was just begun, to be looked at afterwards. */
export function holdWeeksIn(
  workspace: Workspace,
  wanted: Omit<WeeksWanted, keyof Beginning>,
): WeekReport[] {
  const life = wanted.seed === undefined ? null : new Life(workspace, wanted.seed);
  const teacher = new Teacher(workspace, life);
  teacher.setUp(wanted.slots);
  return Array.from({ length: wanted.weeks }, (_, index) => {
    const report = teacher.holdWeek(index + 1);
    wanted.tell?.(report);
    return report;
  });
}

const NOTHING: Response = { replied: false, revised: false };

/** The next conference to hold, by day and time. */
const firstOpen = ({ conferences }: WeekView, asked: ReadonlySet<string>): Planned | undefined =>
  [...conferences]
    .filter(({ id, state }) => state === 'planned' && !asked.has(id))
    .sort((a, b) => (`${a.date} ${a.start}` < `${b.date} ${b.start}` ? -1 : 1))[0];

/** A calendar day so many days later. */
const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** As the tab Writers names it. */
const dayOf = (date: string) => DAYS[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? '';

const isFriday = (date: string) => dayOf(date) === 'Fri';

class Teacher {
  #saves = 0;
  /** Bytes of the last answer. */
  #answered = 0;
  /** Whom of the last week's writers was taught what, and whether they revised. */
  #taught: Taught[] = [];

  constructor(
    readonly workspace: Workspace,
    readonly life: Life | null,
  ) {}

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
    if (!this.life) return;
    this.life.writeCalendar();
  }

  /** From Sunday afternoon to the next one. */
  holdWeek(number: number): WeekReport {
    const sunday = this.workspace.clock.now();
    const before = {
      mails: this.workspace.mail.length,
      activity: activityIn(this.workspace).length,
    };
    // From the second week on both have the weekly jobs on: each week is planned once all the same.
    if (this.life && number === 2) this.#as(COLLEAGUE.email, 'switchWeekly', true);
    const events = this.life?.weekend(number) ?? [];
    const sync = this.#sync();
    // The clocks may change meanwhile: an evening is an evening by the clock on the wall.
    this.#turn(sunday + DAY / 4);
    let { week, classes } = this.#open();
    const opening = this.#cost(week);
    if (!week) throw new Error(`No week was planned. ${this.#lastFailure()}`);
    const moved = this.#movedSince();
    const notes: NoteView[] = [];
    const met = new Set<string>();
    const groups: string[][] = [];
    const kinds = { group: 0, solo: 0 };
    const answers = { replied: 0, revised: 0 };
    const asked = new Set<string>();
    const tooLate = new Set<string>();
    let byColleague = 0;
    for (let next = firstOpen(week, asked); next; next = firstOpen(week, asked)) {
      asked.add(next.id);
      const at = instantOf(next.date, next.start, TEACHER.timeZone);
      this.#rest(at - HOUR);
      this.#turn(at);
      // On Fridays the colleague confers.
      const isColleagues = this.life !== null && isFriday(next.date);
      const by = isColleagues ? COLLEAGUE.email : TEACHER.email;
      const absent = this.life?.absentToday(next.writers.map(({ id }) => id));
      if (absent !== undefined) {
        events.push(`${this.#name(next, absent)} is absent on ${next.date}`);
        week = this.#as<WeekView>(by, 'absentToday', next.classId, absent);
        asked.delete(next.id);
        // Away on the last day on which anyone is met and this writer would have been there.
        const away = awayDaysIn(this.workspace, `${next.classId}/${absent}`);
        if (!week.conferences.some(({ date }) => date > next.date && !away.includes(dayOf(date))))
          tooLate.add(absent);
        continue;
      }
      const held = this.#hold(next.id, by);
      if (isColleagues) byColleague += 1;
      notes.push(...held.notes);
      answers.replied += held.replied;
      answers.revised += held.revised;
      kinds[next.kind === 'group' ? 'group' : 'solo'] += 1;
      for (const { id } of next.writers) met.add(id);
      if (next.kind === 'group') groups.push(next.writers.map(({ id }) => id));
    }
    // Friday's review, and on to the next Sunday afternoon.
    this.#rest(instantOf(addDays(week.start, 4), '14:00', TEACHER.timeZone));
    this.#turn(instantOf(addDays(week.start, 4), '17:00', TEACHER.timeZone));
    this.#rest(sunday + 7 * DAY);
    const waiting = notes.filter(({ state }) => state === 'waiting' || state === 'sending');
    const missed = week.missed.filter(({ writerId }) => !met.has(writerId));
    const told = activityIn(this.workspace).slice(before.activity);
    return {
      start: week.start,
      writers: classes.reduce((sum, one) => sum + one.writers, 0),
      drafts: classes.reduce((sum, one) => sum + one.drafts, 0),
      conferences: kinds,
      met: met.size,
      missed: missed.map(({ name }) => name),
      notes: notes.length,
      comments: {
        sent: notes.filter(({ state }) => state !== 'note only').length - waiting.length,
        waiting: waiting.length,
      },
      sync,
      reasons: {
        missed: missed.map(({ name, reason }) => ({ name, reason })),
        waiting: waiting.map(({ name, says }) => ({ name, reason: says })),
      },
      absentFromPlan: missed
        .filter(({ writerId, reason }) => !NOT_HERE.test(reason) && !tooLate.has(writerId))
        .map(({ name }) => name),
      year: {
        events,
        tooLate: missed.flatMap(({ writerId, name }) => (tooLate.has(writerId) ? name : [])),
        byColleague,
        groups,
        answers,
        moved,
        opening,
        doubled: doubledIn(this.workspace),
        planned: told.filter((line) => /^Plan the week .*(conference|no time to confer)/.test(line))
          .length,
        mails: this.workspace.mail.length - before.mails,
      },
    };
  }

  #name({ writers }: Planned, id: string): string {
    return writers.find((one) => one.id === id)?.name ?? id;
  }

  #open(): Opening {
    return this.#call<Opening>('open');
  }

  /** What the opening just made cost: rounds, calls, and the bytes of its answer a conference. */
  #cost(week: WeekView | null): YearPart['opening'] {
    const run = this.workspace.executions[this.workspace.executions.length - 1];
    return {
      rounds: (run?.rounds.google ?? 0) + (run?.rounds.spreadsheet ?? 0),
      calls: run?.calls.length ?? 0,
      bytes: this.#answered,
      conferences: week?.conferences.length ?? 0,
    };
  }

  /** Of what was taught last week, what is no need any more; then it is forgotten. */
  #movedSince(): YearPart['moved'] {
    const needs = needsIn(this.workspace);
    const moved = { revised: { of: 0, gone: 0 }, others: { of: 0, gone: 0 } };
    for (const { row, skill, revised } of this.#taught) {
      const now = needs.get(row);
      if (!now) continue;
      const part = revised ? moved.revised : moved.others;
      part.of += 1;
      if (!now.has(skill)) part.gone += 1;
    }
    this.#taught = [];
    return moved;
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
  #hold(conferenceId: string, by: string): { notes: NoteView[]; replied: number; revised: number } {
    const meeting = this.#as<Meeting>(by, 'startConference', conferenceId);
    const [point] = meeting.points;
    if (!point) throw new Error('The bank offers no teaching point.');
    this.#saves += 1;
    // In a lived year a child without a draft is told, and no comment waits for ever.
    const always = this.life === null;
    const notes = meeting.writers.map((writer) => noteFor(writer, meeting, point, always));
    const saved = this.#as<NoteView[]>(by, 'saveConference', {
      saveId: `week-${String(this.#saves).padStart(6, '0')}`,
      again: false,
      conferenceId,
      skill: meeting.conference.skill.id,
      notes,
    });
    const sent = new Map(
      this.#as<NoteView[]>(
        by,
        'deliver',
        saved.map(({ id }) => id),
      ).map((note) => [note.id, note]),
    );
    const answers = { replied: 0, revised: 0 };
    for (const { writerId, quote } of this.life ? notes : []) {
      const writer = meeting.writers.find(({ id }) => id === writerId);
      const { id: skill, name } = meeting.conference.skill;
      const need = writer?.needs.find((one) => one.skill === skill)?.quote ?? '';
      const { replied, revised } = this.life?.respond({ writerId, quote, need }) ?? NOTHING;
      if (replied) answers.replied += 1;
      if (revised) answers.revised += 1;
      if (need !== '')
        this.#taught.push({
          row: `${meeting.conference.classId}/${writerId}`,
          skill: name,
          revised,
        });
    }
    return { notes: saved.map((note) => sent.get(note.id) ?? note), ...answers };
  }

  /**
   * Lets hours pass in which nobody works and no job is due. In a lived year their triggers are left
   * out: they would find nothing to do, two hundred times a week.
   */
  #rest(to: number): void {
    const { workspace } = this;
    if (!this.life) this.#turn(to);
    if (to <= workspace.clock.now()) return;
    workspace.clock.turnTo(to);
    for (const trigger of workspace.triggers)
      while (trigger.due !== undefined && trigger.due <= to) trigger.due += HOUR;
    // What the runs and requests of a year were is of no use, and takes gigabytes.
    workspace.executions.length = 0;
    workspace.cloud.requests.length = 0;
  }

  #turn(to: number): void {
    for (const run of this.workspace.turnClock(to))
      if (run.outcome !== 'answered')
        throw new Error(`${run.functionName} did not work: ${run.error?.message ?? run.outcome}`);
  }

  #call<T>(functionName: string, ...args: unknown[]): T {
    return this.#as(TEACHER.email, functionName, ...args);
  }

  #as<T>(user: string, functionName: string, ...args: unknown[]): T {
    const { answer } = this.workspace.call(functionName, args, user);
    if (answer.outcome !== 'answered')
      throw new Error(`${functionName} did not work: ${answer.error.message}`);
    this.#answered = Buffer.byteLength(JSON.stringify(answer.value ?? null));
    return answer.value as T;
  }

  #lastFailure(): string {
    const texts = this.workspace.mail.map(({ body }) => body);
    return texts[texts.length - 1] ?? 'No email says why.';
  }
}
