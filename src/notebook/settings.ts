// Owns: the `Settings` tab: what the teacher chose, read into plain data with every bad line named.
import { GENRES, type Genre, GRADES, type Grades } from '../conference/bank/teachingPoint';
import { LANGUAGES, type Language } from '../conference/language';
import type { PlanRules } from '../conference/plan/problem';
import type { PlannedLesson } from '../conference/review';
import type { SchoolDays } from '../conference/schoolDays';
import { isSaid, NOTHING_SAID, type Spoken } from '../conference/spoken';
import { minutesOf, type Slot, WEEKDAYS, type Weekday } from '../conference/week';
import { HALF_DAY, LESSON, NO_SCHOOL, readDaysOff, readHalfDay, readLesson } from './calendar';
import type { Columns, Row, Tab } from './tab';
import { readTime } from './times';
import type { NotebookWords } from './words/english';
import { abouts as ABOUTS } from './words/english/abouts';
import { said } from './words/said';

type Words = NotebookWords['settings'];

export const settingsTab = {
  key: 'settings',
  name: 'Settings',
  id: 'setting',
  repeats: true,
  frozenColumns: 0,
  color: '#5f6368',
  columns: {
    setting: { header: 'Setting', kind: 'text', width: 190 },
    value: { header: 'Value', kind: 'text', width: 240 },
    className: { header: 'Class', kind: 'text', width: 150 },
    about: { header: 'What it does', kind: 'text', width: 460 },
    ref: { header: 'Ref', kind: 'text', width: 100, hidden: true },
  },
} as const satisfies Tab<Columns>;

export type SettingRow = Row<typeof settingsTab.columns>;

export interface ClassSetting {
  /** Classroom's course id. */
  id: string;
  name: string;
  on: boolean;
  /** The title of the assignment the teacher chose; empty for the newest. */
  assignment: string;
}

export interface JobTime {
  weekday: Weekday;
  /** `HH:MM`. */
  time: string;
}

export interface Settings {
  classes: ClassSetting[];
  /** `className` is empty for a time every class has. */
  slots: (Slot & { className: string })[];
  /** Names as typed; the class they are in, if it was said. */
  keptApart: { a: string; b: string; className: string }[];
  rules: PlanRules;
  jobs: { plan: JobTime; review: JobTime };
  email: boolean;
  /** Whether writers are told in their drafts when they meet. */
  invite: boolean;
  schoolDays: { off: SchoolDays['off'][number][]; half: SchoolDays['half'][number][] };
  lessons: PlannedLesson[];
  /** What the writers of a class can read; `className` is empty for every class. */
  grades: { className: string; value: Grades }[];
  /** What a class writes now. A class without a line: as its drafts show. */
  genres: { className: string; value: Genre }[];
  /** What the product speaks; empty for the language of each teacher's browser. */
  language: Language | '';
  /** What writers write and read in; empty for what the teacher is spoken to in. */
  writing: Language | '';
  /** Whether feedback and invitations also go in the writer's home language, as a machine translates them. */
  translate: boolean;
}

/** For whom it is not yet known who reads it. */
export interface SettingProblem {
  says: Spoken;
  todo: Spoken;
}

export type NumberRule = {
  header: string;
  key: keyof PlanRules;
  from: number;
  to: number;
};

export const NUMBER_RULES: readonly NumberRule[] = [
  {
    header: 'Smallest group',
    key: 'groupMin',
    from: 2,
    to: 6,
  },
  {
    header: 'Largest group',
    key: 'groupMax',
    from: 2,
    to: 8,
  },
  {
    header: 'Group minutes',
    key: 'groupMinutes',
    from: 5,
    to: 60,
  },
  {
    header: 'Solo minutes',
    key: 'soloMinutes',
    from: 2,
    to: 60,
  },
  {
    header: 'Visits a week',
    key: 'maxVisits',
    from: 1,
    to: 5,
  },
  {
    header: 'Visits a week, extra support',
    key: 'maxVisitsExtraSupport',
    from: 1,
    to: 5,
  },
  {
    header: 'Days between visits',
    key: 'daysBetweenVisits',
    from: 1,
    to: 4,
  },
];

export const DEFAULT_RULES: PlanRules = {
  groupMin: 3,
  groupMax: 5,
  groupMinutes: 10,
  soloMinutes: 5,
  maxVisits: 2,
  maxVisitsExtraSupport: 3,
  daysBetweenVisits: 2,
  groupsPerSkillPerDay: 1,
};

export const DEFAULT_JOBS: Settings['jobs'] = {
  plan: { weekday: 6, time: '18:00' },
  review: { weekday: 4, time: '15:00' },
};

export const DEFAULT_GRADES: Grades = '3-5';

/** What a line does, by its name in the tab; nothing of a line that a person added. */
function aboutOf(setting: string): Spoken {
  const [key] = Object.entries(ABOUTS).find(([name]) => same(name, setting)) ?? [];
  return key === undefined
    ? NOTHING_SAID
    : said(({ abouts }) => abouts[key as keyof typeof ABOUTS]);
}

/** The lines with what each does told in this language; what a person wrote there stays. */
export const toldIn = (rows: readonly SettingRow[], language: Language): SettingRow[] =>
  rows.map((row) => {
    const about = aboutOf(row.setting);
    return isSaid(row.about, about) ? { ...row, about: about[language] } : row;
  });

/** The settings that are changed from the sidebar too. */
export const LANGUAGE_SETTING = 'Language';
export const WRITING_SETTING = 'Writers write in';
export const TRANSLATE_SETTING = 'Translate feedback';

/** As the tab names a language that may be left to the sidebar. */
export const writingText = (language: Language | ''): string =>
  LANGUAGES.find(({ code }) => code === language)?.name ?? 'auto';

export const languageRow = (chosen: Language | '', language: Language): SettingRow => ({
  setting: LANGUAGE_SETTING,
  value: writingText(chosen),
  className: '',
  about: aboutOf(LANGUAGE_SETTING)[language],
  ref: '',
});

export const translateRow = (on: boolean, language: Language): SettingRow => ({
  setting: TRANSLATE_SETTING,
  value: on ? 'yes' : 'no',
  className: '',
  about: aboutOf(TRANSLATE_SETTING)[language],
  ref: '',
});

export const slotText = ({ weekday, start, minutes }: Slot): string =>
  `${WEEKDAYS[weekday]} ${start}, ${minutes} minutes`;

/** The lines a choice of classes and times is written as; lines of other kinds are kept. */
export function settingRows(
  classes: readonly ClassSetting[],
  slots: Settings['slots'],
  kept: readonly SettingRow[],
  language: Language,
): SettingRow[] {
  const row = (setting: string, value: string, className = '', ref = ''): SettingRow => ({
    setting,
    value,
    about: aboutOf(setting)[language],
    className,
    ref,
  });
  const has = (setting: string) => kept.some((one) => same(one.setting, setting));
  const defaults = [
    ...NUMBER_RULES.map((rule) => row(rule.header, String(DEFAULT_RULES[rule.key]))),
    row('Plan the week', jobText(DEFAULT_JOBS.plan)),
    row('Review the week', jobText(DEFAULT_JOBS.review)),
    row('Email me', 'yes'),
    row('Invite writers', 'no'),
    row('Grades', DEFAULT_GRADES),
    row('Genre', 'auto'),
    languageRow('', language),
    row(WRITING_SETTING, writingText('')),
    translateRow(false, language),
    row('Kept apart', ''),
    ...[NO_SCHOOL, HALF_DAY, LESSON].map((name) => row(name, '')),
  ].filter((one) => !has(one.setting));
  return [
    ...classes.flatMap(({ id, name, on, assignment }) => [
      row('Class', on ? 'on' : 'off', name, id),
      row('Assignment', assignment || 'newest', name, id),
    ]),
    ...slots.map((slot) => row('Conferring time', slotText(slot), slot.className)),
    ...kept.filter(
      ({ setting }) =>
        !['Class', 'Assignment', 'Conferring time'].some((one) => same(one, setting)),
    ),
    ...defaults,
  ];
}

const jobText = ({ weekday, time }: JobTime) => `${WEEKDAYS[weekday]} ${time}`;
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

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
  const bad = (row: SettingRow, wanted: (words: Words) => string) =>
    problems.push({
      says: said((words) => words.settings.unread(row.setting, row.value)),
      todo: said((words) => wanted(words.settings)),
    });
  // Classes first: other lines name them, and the tab may have been sorted.
  for (const row of rows) {
    if (!same(row.setting, 'Class')) continue;
    const on = same(row.value, 'on');
    if (row.ref === '') bad(row, (w) => w.chooseClasses);
    else if (!settings.classes.some(({ id }) => id === row.ref)) {
      if (!on && !same(row.value, 'off')) bad(row, (w) => w.onOrOff);
      settings.classes.push({
        id: row.ref,
        name: row.className.trim(),
        on: !same(row.value, 'off'),
        assignment: '',
      });
    }
  }
  /** The class a line is for, as it is called; empty for every class, null for one there is none of. */
  const classOf = (row: SettingRow): string | null => {
    if (row.className.trim() === '') return '';
    const found = settings.classes.find(({ name }) => same(name, row.className));
    if (found) return found.name;
    problems.push({
      says: said((words) => words.settings.otherClass(row.setting, row.className.trim())),
      todo: said((words) => words.settings.otherClassTodo),
    });
    return null;
  };
  for (const row of rows) {
    const value = row.value.trim();
    const rule = NUMBER_RULES.find(({ header }) => same(header, row.setting));
    if (rule) {
      const number = value === '' ? Number.NaN : Number(value);
      if (Number.isInteger(number) && number >= rule.from && number <= rule.to)
        settings.rules[rule.key] = number;
      else bad(row, (w) => w.wholeNumber(rule.from, rule.to));
    } else if (same(row.setting, 'Assignment')) {
      const of =
        settings.classes.find(({ id }) => id === row.ref) ??
        settings.classes.find(({ name }) => same(name, row.className));
      if (of) of.assignment = same(value, 'newest') ? '' : value;
      else if (value !== '' && !same(value, 'newest')) classOf(row);
    } else if (same(row.setting, 'Conferring time')) {
      const slot = readSlot(value);
      const className = slot && classOf(row);
      if (slot && className !== null) settings.slots.push({ ...slot, className });
      else if (!slot && value !== '') bad(row, (w) => w.slot);
    } else if (same(row.setting, 'Kept apart')) {
      const names = value.split('/').map((name) => name.trim());
      const [a, b] = names;
      if (names.length === 2 && a && b) {
        const className = classOf(row);
        if (className !== null) settings.keptApart.push({ a, b, className });
      } else if (value !== '') bad(row, (w) => w.apart);
    } else if (same(row.setting, 'Plan the week') || same(row.setting, 'Review the week')) {
      const time = readJobTime(value);
      const job = same(row.setting, 'Plan the week') ? 'plan' : 'review';
      if (time) settings.jobs[job] = time;
      else bad(row, (w) => w.dayAndTime);
    } else if (same(row.setting, 'Email me')) {
      if (same(value, 'yes') || same(value, 'no')) settings.email = same(value, 'yes');
      else bad(row, (w) => w.yesOrNo);
    } else if (same(row.setting, 'Invite writers')) {
      if (same(value, 'yes') || same(value, 'no')) settings.invite = same(value, 'yes');
      else bad(row, (w) => w.invite);
    } else if (same(row.setting, NO_SCHOOL)) {
      const days = readDaysOff(value);
      if (days) settings.schoolDays.off.push(...days);
      else if (value !== '') bad(row, (w) => w.noSchool);
    } else if (same(row.setting, HALF_DAY)) {
      const half = readHalfDay(value);
      if (half) settings.schoolDays.half.push(half);
      else if (value !== '') bad(row, (w) => w.halfDay);
    } else if (same(row.setting, LESSON)) {
      const lesson = readLesson(value);
      const className = lesson && classOf(row);
      if (lesson && className !== null) settings.lessons.push({ ...lesson, className });
      else if (!lesson && value !== '') bad(row, (w) => w.lesson);
    } else if (same(row.setting, 'Grades')) {
      // Sheets and people write dashes of many lengths.
      const chosen = GRADES.find((one) => same(value.replace(/[\s–—−]+/g, '-'), one));
      const className = chosen && classOf(row);
      if (chosen && typeof className === 'string')
        settings.grades.push({ className, value: chosen });
      else if (!chosen && value !== '') bad(row, (w) => w.oneOf(GRADES));
    } else if (same(row.setting, 'Genre')) {
      const chosen = GENRES.find((one) => same(value, one));
      const className = chosen && classOf(row);
      if (chosen && typeof className === 'string')
        settings.genres.push({ className, value: chosen });
      else if (!chosen && value !== '' && !same(value, 'auto'))
        bad(row, (w) => w.oneOf(['auto', ...GENRES]));
    } else if (same(row.setting, TRANSLATE_SETTING)) {
      if (same(value, 'yes') || same(value, 'no')) settings.translate = same(value, 'yes');
      else bad(row, (w) => w.translate);
    } else if (same(row.setting, LANGUAGE_SETTING) || same(row.setting, WRITING_SETTING)) {
      const chosen = LANGUAGES.find(({ code, name }) => same(value, name) || same(value, code));
      const key = same(row.setting, LANGUAGE_SETTING) ? 'language' : 'writing';
      if (chosen) settings[key] = chosen.code;
      else if (value !== '' && !same(value, 'auto'))
        bad(row, (w) =>
          w.either(
            'auto',
            LANGUAGES.map(({ name }) => name),
          ),
        );
    } else if (!same(row.setting, 'Class') && row.setting.trim() !== '' && value !== '')
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

/** What holds for a class: its own line before the one for every class. */
export const ofClass = <T>(
  lines: readonly { className: string; value: T }[],
  className: string,
): T | undefined =>
  (
    lines.find((line) => same(line.className, className)) ??
    lines.find((line) => line.className === '')
  )?.value;

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

const DAY_AND_TIME = '^\\s*([A-Za-z]{2,9})\\.?[\\s,]+(\\d{1,2}:\\d{2}(?:\\s*[ap]m)?)';
const SLOT = new RegExp(
  `${DAY_AND_TIME}[\\s,–-]+(\\d{1,3})\\s*(?:m|min|mins|minutes)?\\.?\\s*$`,
  'i',
);
const JOB_TIME = new RegExp(`${DAY_AND_TIME}\\s*$`, 'i');

/** "Monday 10:30, 30 minutes", also "Mon 1:30 pm 30" and "Mon, 9:15 – 20 min"; null if it is none. */
export function readSlot(text: string): Slot | null {
  const match = SLOT.exec(text);
  const weekday = readWeekday(match?.[1] ?? '');
  const start = readTime(match?.[2] ?? '');
  const minutes = Number(match?.[3]);
  if (weekday === null || start === null || !(minutes >= 2 && minutes <= 240)) return null;
  return { weekday, start, minutes };
}

function readJobTime(text: string): JobTime | null {
  const match = JOB_TIME.exec(text);
  const weekday = readWeekday(match?.[1] ?? '');
  const time = readTime(match?.[2] ?? '');
  return weekday === null || time === null ? null : { weekday, time };
}

/** A day by its name or how it begins ("Mo", "Tues"); null when it is no one day. */
export function readWeekday(text: string): Weekday | null {
  if (text.length < 2) return null;
  const found = WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(text.toLowerCase()));
  return found < 0 ? null : (found as Weekday);
}
