// Owns: what a person may do to the notebook between any two actions of the product, and what must be
// true after each, as commands of a model.
import fc from 'fast-check';
import type { NoteView, SaveRequest } from '../../src/addon/answers/note';
import type { Opening, PullProgress } from '../../src/addon/answers/opening';
import type { WeekView } from '../../src/addon/answers/week';
import {
  type Area,
  type Axis,
  areaName,
  SpreadsheetError,
} from '../../src/local/script/spreadsheet/area';
import type { Tab } from '../../src/local/script/spreadsheet/tab';
import { Classroom, FOUR, present } from './classroom';

/** A note as it stands in a row: its words, and how often. */
type Notes = Map<string, number>;

/** What is known besides: the notes that the teacher was told are saved. */
export interface Known {
  saved: number;
}

/** The words of a note that tell it from every other. */
const mark = (number: number, name: string) => `note ${number} of ${name}`;
const MARK = /note \d+ of \w+/;

/** Every note in any tab, by the words that were entered, with all of them in one row. */
function notesIn({ workspace }: Classroom): Notes {
  const notes: Notes = new Map();
  for (const { rowList } of workspace.book.tabs)
    for (const { cells } of rowList) {
      const entered = cells.flatMap((cell) =>
        typeof cell?.value === 'string' && ENTERED.test(cell.value) ? [cell.value] : [],
      );
      // The log holds a note's strength, its next step and what was learned; views hold two of them.
      if (!entered.some((text) => text.startsWith('learned'))) continue;
      const key = entered.sort().join(' | ');
      notes.set(key, (notes.get(key) ?? 0) + 1);
    }
  return notes;
}

const ENTERED = /^(?:strong|next|learned) note \d+ of \w+$/;

const isOurs = (name: string) => ['Refusal', 'NotebookError', 'BusyError'].includes(name);
/** A sentence for a teacher. */
const PLAIN = /^(?!.*(?:undefined|\[object|NaN|Exception|SpreadsheetApp))[A-Z“].*[.!]$/s;

/** What the page is answered; undefined where it was refused in words. */
function ask<T>(room: Classroom, door: string, args: readonly unknown[] = []): T | undefined {
  const before = notesIn(room);
  const { answer } = room.run(door, args);
  const after = notesIn(room);
  for (const [note, times] of before)
    if ((after.get(note) ?? 0) < times) throw new Error(`${door} lost: ${note}`);
  for (const [note, times] of after)
    if (times > Math.max(1, before.get(note) ?? 0)) throw new Error(`${door} doubled: ${note}`);
  for (const { doc, thread } of room.threads) {
    const [words = ''] = MARK.exec(thread.headPost.content) ?? [];
    const alike = room.threads.filter((one) => one.thread.headPost.content.includes(`${words}\n`));
    if (alike.length > 1) throw new Error(`${door} commented twice: ${words}`);
    const name = words.split(' of ')[1] ?? '';
    if (room.doc(name).id !== doc.id)
      throw new Error(`${door} commented on a wrong draft: ${words}`);
  }
  if (answer.outcome === 'answered') return answer.value as T;
  const { name, message } = answer.error;
  if (!isOurs(name) || !PLAIN.test(message)) throw new Error(`${door}: ${name}: ${message}`);
  return undefined;
}

// --- The product's actions ---

type Does = (room: Classroom, known: Known) => void;

/** Opens the sidebar, and repairs what it says is broken when `mend`. */
function open(room: Classroom, mend: boolean): Opening {
  const opening = present(ask<Opening>(room, 'open'));
  for (const { says, todo } of opening.problems)
    if (!PLAIN.test(says) || !PLAIN.test(todo)) throw new Error(`open says: ${says} ${todo}`);
  if (!mend || !opening.broken) return opening;
  const repaired = ask<Opening>(room, 'repair');
  // What is broken and protected as well is repaired once whoever protected it lets her.
  if (!repaired && /is protected/.test(room.lastRun.error?.message ?? '')) return opening;
  if (!repaired) throw new Error(`not repaired: ${room.lastRun.error?.message}`);
  if (repaired.broken) throw new Error(`still broken: ${JSON.stringify(repaired.problems)}`);
  return repaired;
}

function pull(room: Classroom): void {
  for (let again = true; ; again = false) {
    const progress = ask<PullProgress>(room, 'pull', [again]);
    if (!progress || progress.finished) return;
  }
}

/** A save of the first conference of the plan, however its rows were spoilt. */
function save(room: Classroom, known: Known): NoteView[] | undefined {
  const { week } = open(room, false);
  const conference = week?.conferences.find(({ writers }) => writers.length > 0);
  if (!conference) return undefined;
  known.saved += 1;
  const number = known.saved;
  const names = FOUR.map(({ givenName }) => [room.student(givenName), givenName]);
  const nameOf = new Map(names as [string, string][]);
  const request: SaveRequest = {
    saveId: `save-${String(number).padStart(6, '0')}`,
    again: false,
    conferenceId: conference.id,
    skill: conference.skill.id,
    notes: conference.writers.flatMap(({ id }) => {
      const name = nameOf.get(id);
      if (!name) return [];
      const words = mark(number, name);
      return [
        {
          writerId: id,
          strength: `strong ${words}`,
          quote: '',
          passage: null,
          teachingPoint: '',
          nextStep: `next ${words}`,
          whereElse: '',
          learned: `learned ${words}`,
          comment: true,
        },
      ];
    }),
  };
  if (request.notes.length === 0) return undefined;
  const before = notesIn(room);
  const saved = ask<NoteView[]>(room, 'saveConference', [request]);
  if (!saved) return undefined;
  const after = notesIn(room);
  for (const { learned, strength, nextStep } of request.notes) {
    const key = [learned, nextStep, strength].join(' | ');
    if (before.has(key) || after.get(key) !== 1)
      throw new Error(`told saved, but not in the log: ${key}`);
  }
  return saved;
}

const PRODUCT: Record<string, Does> = {
  open: (room) => void open(room, false),
  'open and repair': (room) => void open(room, true),
  pull,
  plan: (room) => void ask<WeekView>(room, 'planWeek'),
  save: (room, known) => void save(room, known),
  deliver: (room) => void ask(room, 'deliver', [[]]),
  'an hour goes by': (room) => {
    room.workspace.turnClock(room.workspace.clock.now() + 3_600_000);
    const before = room.workspace.executions[room.workspace.executions.length - 1];
    if (before?.error && !isOurs(before.error.name))
      throw new Error(`onHour: ${before.error.message}`);
  },
};

// --- What a person does ---

/** Draws a number from 0 up to, but not, `below`. */
type Draw = (below: number) => number;

const LOCALES = ['en_US', 'de_DE', 'fr_FR', 'ja_JP', 'en_GB'];
const ZONES = ['America/Chicago', 'Asia/Tokyo', 'Pacific/Apia', 'Europe/Berlin'];
const TYPED = [
  '',
  'x',
  '=1+1',
  '007',
  '1/2',
  'TRUE',
  '[]',
  '{"a":',
  'Mon, Tue',
  'Lead',
  '9999-99-99',
  '𝓍',
];
const FORMATS = ['@', '0.00', 'd/m/yyyy', '0%', 'General'];

type Act = (room: Classroom, tab: Tab, draw: Draw) => void;

const name = (area: Area): string => areaName(area);
/** Rows and columns near what is filled, for the rest is empty. */
const sizes = (room: Classroom, tab: Tab) => {
  const { rows, columns } = room.workspace.book.contentSize(tab);
  return { rows: Math.min(tab.rows, rows + 2), columns: Math.min(tab.columns, columns + 1) };
};
function area(room: Classroom, tab: Tab, draw: Draw): Area {
  const { rows, columns } = sizes(room, tab);
  const row = 1 + draw(rows);
  const column = 1 + draw(columns);
  return {
    row,
    column,
    rows: 1 + draw(Math.min(4, tab.rows - row)),
    columns: 1 + draw(Math.min(6, tab.columns - column)),
  };
}
const axis = (draw: Draw): Axis => (draw(2) === 0 ? 'rows' : 'columns');
const line = (room: Classroom, tab: Tab, along: Axis, draw: Draw) =>
  1 + draw(sizes(room, tab)[along]);

const PERSON: Record<string, Act> = {
  'renames a tab': ({ hands }, tab, draw) =>
    hands.renameTab(tab.name, ['Mine', 'Notes', 'Writers', 'Conferences', '=1'][draw(5)] ?? 'Mine'),
  'moves a tab': ({ hands, workspace }, tab, draw) =>
    hands.moveTab(tab.name, draw(workspace.book.tabs.length)),
  'hides a tab': ({ hands }, tab) => hands.hideTab(tab.name),
  'deletes a tab': ({ hands }, tab) => hands.deleteTab(tab.name),
  'duplicates a tab': ({ hands }, tab) => void hands.duplicateTab(tab.name),
  'adds a tab': ({ hands, workspace }) => hands.addTab(workspace.book.freeName()),
  'sorts the rows': (room, tab, draw) => {
    const { rows, columns } = sizes(room, tab);
    const all = { row: 2, column: 1, rows: rows - 1, columns: tab.columns };
    room.hands.sort(tab.name, name(all), 1 + draw(columns), draw(2) === 0);
  },
  'sorts the header among the rows': (room, tab, draw) => {
    const { rows, columns } = sizes(room, tab);
    room.hands.sort(
      tab.name,
      name({ row: 1, column: 1, rows, columns: tab.columns }),
      1 + draw(columns),
    );
  },
  filters: (room, tab, draw) => {
    const { rows } = sizes(room, tab);
    const column = 1 + draw(Math.min(5, tab.columns));
    const shown = room.workspace.book.display(tab, 2, column);
    room.hands.filter(tab.name, name({ row: 1, column: 1, rows, columns: tab.columns }), {
      [column]: [shown],
    });
  },
  'inserts lines': (room, tab, draw) => {
    const along = axis(draw);
    room.hands.insert(tab.name, along, line(room, tab, along, draw), 1 + draw(3));
  },
  'deletes lines': (room, tab, draw) => {
    const along = axis(draw);
    room.hands.delete(tab.name, along, line(room, tab, along, draw), 1 + draw(2));
  },
  'moves lines': (room, tab, draw) => {
    const along = axis(draw);
    room.hands.move(tab.name, along, line(room, tab, along, draw), 1, line(room, tab, along, draw));
  },
  'hides lines': (room, tab, draw) => {
    const along = axis(draw);
    room.hands.hideLines(tab.name, along, line(room, tab, along, draw));
  },
  'merges cells': (room, tab, draw) => room.hands.merge(tab.name, name(area(room, tab, draw))),
  'clears cells': (room, tab, draw) => room.hands.clear(tab.name, name(area(room, tab, draw))),
  'types over a cell': (room, tab, draw) =>
    room.hands.type(tab.name, name(area(room, tab, draw)), TYPED[draw(TYPED.length)] ?? ''),
  'pastes over cells': (room, tab, draw) => {
    const at = area(room, tab, draw);
    const text = TYPED[draw(TYPED.length)] ?? '';
    room.hands.paste(
      tab.name,
      name(at),
      Array.from({ length: at.rows }, () => Array(at.columns).fill(text)),
    );
  },
  'formats cells': (room, tab, draw) =>
    room.hands.format(tab.name, name(area(room, tab, draw)), {
      numberFormat: FORMATS[draw(FORMATS.length)],
    }),
  'changes the locale': ({ hands }, _, draw) =>
    hands.setLocale(LOCALES[draw(LOCALES.length)] ?? 'en_US'),
  'changes the time zone': ({ hands }, _, draw) =>
    hands.setTimeZone(ZONES[draw(ZONES.length)] ?? 'Etc/UTC'),
  'protects cells': (room, tab, draw) => room.hands.protect(tab.name, name(area(room, tab, draw))),
  'protects a tab': ({ hands }, tab) => hands.protect(tab.name),
};

class Command implements fc.Command<Known, Classroom> {
  constructor(
    private readonly words: string,
    private readonly does: Does,
  ) {}
  check = () => true;
  run(known: Known, room: Classroom): void {
    this.does(room, known);
  }
  toString = () => this.words;
}

const product = fc
  .constantFrom(...Object.entries(PRODUCT))
  .map(([words, does]) => new Command(words, does));

const person = fc
  .tuple(
    fc.constantFrom(...Object.entries(PERSON)),
    fc.nat(50),
    fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
  )
  .map(([[words, act], which, numbers]) => {
    let place = '';
    const command = new Command(words, (room) => {
      const { tabs } = room.workspace.book;
      const tab = present(tabs[which % tabs.length]);
      place = tab.name;
      let next = 0;
      const draw: Draw = (below) => (numbers[next++ % numbers.length] ?? 0) % Math.max(1, below);
      try {
        act(room, tab, draw);
      } catch (error) {
        // What Sheets does not let a person do did not happen.
        if (!(error instanceof SpreadsheetError)) throw error;
      }
    });
    command.toString = () => `${words} (${place || which}; ${numbers.join(',')})`;
    return command;
  });

export const commands = fc.commands([product, person, person], { maxCommands: 14, size: 'max' });

/** What must work in the end, whatever was done before. */
export function worksAgain(room: Classroom, known: Known): void {
  const { workspace, hands } = room;
  for (const { name } of workspace.book.tabs) hands.unprotect(name);
  if (!open(room, true).ready) setUpAgain(room);
  pull(room);
  const plans = () => ask<WeekView>(room, 'planWeek') !== undefined;
  // What is broken in a tab that an opening does not read is offered once it was met.
  if (!plans() && !open(room, true).ready) setUpAgain(room);
  // Settings that a person spoilt are chosen again, as the refusal says.
  if (!plans()) setUpAgain(room);
  if (!plans()) throw new Error('It cannot plan.');
  const { broken } = open(room, true);
  if (broken) throw new Error(`Broken: ${broken}`);
  if (!save(room, known)) {
    const { week, problems } = open(room, false);
    throw new Error(`It cannot save. ${JSON.stringify([week, problems, room.lastRun.error])}`);
  }
  const sent = present(ask<NoteView[]>(room, 'deliver', [[]]));
  if (sent.some(({ state }) => state === 'sending')) throw new Error('It cannot send.');
}

function setUpAgain(room: Classroom): void {
  const slots = [{ weekday: 0, start: '10:30', minutes: 10 }];
  const choices = { classes: [room.course.id], slots, weekly: false };
  const isSet = () => ask(room, 'setUp', [choices]) !== undefined;
  if (isSet()) return;
  // A tab that set-up met broken is repaired first, as the refusal says.
  open(room, true);
  if (!isSet()) throw new Error('It cannot be set up again.');
}

/** Somebody else owns the spreadsheet, so that protection keeps this teacher out. */
export function someonesNotebook(): () => Classroom {
  const room = new Classroom();
  room.workspace.book.owner = 'principal@mapleschool.example';
  room.group({ weekly: true });
  save(room, { saved: 900 });
  return room.copier();
}
