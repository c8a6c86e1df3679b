// Owns: the `Settings` tab: its lines, what they are at first, and what is read of them.
import type { Genre, Grades } from '../conference/bank/teachingPoint';
import { LANGUAGES, type Language } from '../conference/language';
import type { PlanRules } from '../conference/plan/problem';
import type { PlannedLesson } from '../conference/review';
import type { SchoolDays } from '../conference/schoolDays';
import { isSaid, NOTHING_SAID, type Spoken } from '../conference/spoken';
import type { Slot } from '../conference/week';
import { HALF_DAY, LESSON, NO_SCHOOL } from './calendar';
import type { Columns, Row, Tab } from './tab';
import { type JobTime, jobText, slotText } from './times';
import { same } from './typed';
import { abouts as ABOUTS } from './words/english/abouts';
import { said } from './words/said';

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

/** What holds for a class: its own line before the one for every class. */
export const ofClass = <T>(
  lines: readonly { className: string; value: T }[],
  className: string,
): T | undefined =>
  (
    lines.find((line) => same(line.className, className)) ??
    lines.find((line) => line.className === '')
  )?.value;
