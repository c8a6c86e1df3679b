// Owns: reading the tab `Settings` into plain data: every line that cannot be read is named, and what
// is known without it holds.
import { GENRES, GRADES } from '../conference/bank/teachingPoint';
import { LANGUAGES } from '../conference/language';
import { minutesOf } from '../conference/week';
import { HALF_DAY, LESSON, NO_SCHOOL, readDaysOff, readHalfDay, readLesson } from './calendar';
import {
  DEFAULT_JOBS,
  DEFAULT_RULES,
  LANGUAGE_SETTING,
  NUMBER_RULES,
  type SettingProblem,
  type SettingRow,
  type Settings,
  TRANSLATE_SETTING,
  WRITING_SETTING,
} from './settings';
import { readJobTime, readSlot, slotText } from './times';
import { readOnOrOff, readYesOrNo, same } from './typed';
import type { NotebookWords } from './words/english';
import { said } from './words/said';

/** How a line would have to be written. */
type Wanted = (words: NotebookWords['settings']) => string;

interface Reading {
  settings: Settings;
  /** Names the line. */
  bad(wanted: Wanted): void;
  /** The class the line is for, as it is called; empty for every class, null for one there is none of. */
  className(): string | null;
}

/** Reads a line of one kind; `value` is what stands in it, trimmed. */
type Reader = (value: string, reading: Reading, row: SettingRow) => void;

/** Reads the settings; a line that cannot be read is named, and its default holds. */
export function readSettings(rows: readonly SettingRow[]): {
  settings: Settings;
  problems: SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const settings: Settings = {
    classes: [],
    slots: [],
    keptApart: [],
    rules: { ...DEFAULT_RULES },
    jobs: { ...DEFAULT_JOBS },
    email: true,
    invite: false,
    schoolDays: { off: [], half: [] },
    lessons: [],
    grades: [],
    genres: [],
    language: '',
    writing: '',
    translate: false,
  };
  const readingOf = (row: SettingRow): Reading => ({
    settings,
    bad: (wanted) =>
      problems.push({
        says: said((words) => words.settings.unread(row.setting, row.value)),
        todo: said((words) => wanted(words.settings)),
      }),
    className: () => classOf(row, settings, problems),
  });
  // Classes first: other lines name them, and the tab may have been sorted.
  for (const row of rows) if (same(row.setting, 'Class')) readClass(row.value, readingOf(row), row);
  for (const row of rows) {
    if (same(row.setting, 'Class')) continue;
    const read = READERS.get(row.setting.trim().toLowerCase());
    if (read) read(row.value.trim(), readingOf(row), row);
    else if (row.setting.trim() !== '' && row.value.trim() !== '')
      problems.push({
        says: said((words) => words.settings.noSetting(row.setting)),
        todo: said((words) => words.settings.noSettingTodo),
      });
  }
  nameOverlaps(settings.slots, problems);
  if (settings.rules.groupMin > settings.rules.groupMax) {
    problems.push({
      says: said((words) => words.settings.groups),
      todo: said((words) => words.settings.groupsTodo),
    });
    settings.rules.groupMin = DEFAULT_RULES.groupMin;
    settings.rules.groupMax = DEFAULT_RULES.groupMax;
  }
  return { settings, problems };
}

function classOf(
  row: SettingRow,
  { classes }: Settings,
  problems: SettingProblem[],
): string | null {
  if (row.className.trim() === '') return '';
  const found = classes.find(({ name }) => same(name, row.className));
  if (found) return found.name;
  problems.push({
    says: said((words) => words.settings.otherClass(row.setting, row.className.trim())),
    todo: said((words) => words.settings.otherClassTodo),
  });
  return null;
}

const readClass: Reader = (value, { settings, bad }, row) => {
  if (row.ref === '') bad((w) => w.chooseClasses);
  else if (!settings.classes.some(({ id }) => id === row.ref)) {
    const on = readOnOrOff(value);
    if (on === null) bad((w) => w.onOrOff);
    settings.classes.push({
      id: row.ref,
      name: row.className.trim(),
      on: on ?? true,
      assignment: '',
    });
  }
};

const readAssignment: Reader = (value, { settings, className }, row) => {
  const of =
    settings.classes.find(({ id }) => id === row.ref) ??
    settings.classes.find(({ name }) => same(name, row.className));
  if (of) of.assignment = same(value, 'newest') ? '' : value;
  else if (value !== '' && !same(value, 'newest')) className();
};

/** A line that may be empty, and of which `keep` takes what was read. */
const optional =
  <T>(
    read: (value: string) => T | null,
    keep: (settings: Settings, found: T, className: string) => void,
    wanted: Wanted,
  ): Reader =>
  (value, { settings, bad, className }) => {
    const found = read(value);
    if (found === null) {
      if (value !== '') bad(wanted);
      return;
    }
    const of = className();
    if (of !== null) keep(settings, found, of);
  };

const yesOrNo =
  (key: 'email' | 'invite' | 'translate', wanted: Wanted): Reader =>
  (value, { settings, bad }) => {
    const yes = readYesOrNo(value);
    if (yes === null) bad(wanted);
    else settings[key] = yes;
  };

const jobTime =
  (job: keyof Settings['jobs']): Reader =>
  (value, { settings, bad }) => {
    const time = readJobTime(value);
    if (time) settings.jobs[job] = time;
    else bad((w) => w.dayAndTime);
  };

const languageAt =
  (key: 'language' | 'writing'): Reader =>
  (value, { settings, bad }) => {
    const chosen = LANGUAGES.find(({ code, name }) => same(value, name) || same(value, code));
    if (chosen) settings[key] = chosen.code;
    else if (value !== '' && !same(value, 'auto'))
      bad((w) =>
        w.either(
          'auto',
          LANGUAGES.map(({ name }) => name),
        ),
      );
  };

function readApart(value: string): [string, string] | null {
  const [a, b, ...rest] = value.split('/').map((name) => name.trim());
  return a && b && rest.length === 0 ? [a, b] : null;
}

/** Sheets and people write dashes of many lengths. */
const readGrades = (value: string) =>
  GRADES.find((one) => same(value.replace(/[\s–—−]+/g, '-'), one)) ?? null;

const readGenre: Reader = (value, { settings, bad, className }) => {
  const chosen = GENRES.find((one) => same(value, one));
  if (!chosen) {
    if (value !== '' && !same(value, 'auto')) bad((w) => w.oneOf(['auto', ...GENRES]));
    return;
  }
  const of = className();
  if (of !== null) settings.genres.push({ className: of, value: chosen });
};

/** By the name of the line in small letters. */
const READERS: ReadonlyMap<string, Reader> = new Map(
  [
    ...NUMBER_RULES.map(({ header, key, from, to }): [string, Reader] => [
      header,
      (value, { settings, bad }) => {
        const number = value === '' ? Number.NaN : Number(value);
        if (Number.isInteger(number) && number >= from && number <= to)
          settings.rules[key] = number;
        else bad((w) => w.wholeNumber(from, to));
      },
    ]),
    ...Object.entries<Reader>({
      Assignment: readAssignment,
      'Conferring time': optional(
        readSlot,
        ({ slots }, slot, className) => slots.push({ ...slot, className }),
        (w) => w.slot,
      ),
      'Kept apart': optional(
        readApart,
        ({ keptApart }, [a, b], className) => keptApart.push({ a, b, className }),
        (w) => w.apart,
      ),
      'Plan the week': jobTime('plan'),
      'Review the week': jobTime('review'),
      'Email me': yesOrNo('email', (w) => w.yesOrNo),
      'Invite writers': yesOrNo('invite', (w) => w.invite),
      [TRANSLATE_SETTING]: yesOrNo('translate', (w) => w.translate),
      [NO_SCHOOL]: (value, { settings, bad }) => {
        const days = readDaysOff(value);
        if (days) settings.schoolDays.off.push(...days);
        else if (value !== '') bad((w) => w.noSchool);
      },
      [HALF_DAY]: (value, { settings, bad }) => {
        const half = readHalfDay(value);
        if (half) settings.schoolDays.half.push(half);
        else if (value !== '') bad((w) => w.halfDay);
      },
      [LESSON]: optional(
        readLesson,
        ({ lessons }, lesson, className) => lessons.push({ ...lesson, className }),
        (w) => w.lesson,
      ),
      Grades: optional(
        readGrades,
        ({ grades }, value, className) => grades.push({ className, value }),
        (w) => w.oneOf(GRADES),
      ),
      Genre: readGenre,
      [LANGUAGE_SETTING]: languageAt('language'),
      [WRITING_SETTING]: languageAt('writing'),
    }),
  ].map(([name, reader]): [string, Reader] => [name.toLowerCase(), reader]),
);

/** Times of one class at which the teacher would have to be in two conferences. */
function nameOverlaps(slots: Settings['slots'], problems: SettingProblem[]): void {
  slots.forEach((one, index) => {
    for (const other of slots.slice(index + 1)) {
      const together =
        one.weekday === other.weekday &&
        (one.className === '' || other.className === '' || one.className === other.className);
      const [a, b] = [minutesOf(one.start), minutesOf(other.start)];
      if (together && a < b + other.minutes && b < a + one.minutes)
        problems.push({
          says: said((words) => words.settings.overlap(slotText(one), slotText(other))),
          todo: said((words) => words.settings.overlapTodo),
        });
    }
  });
}
