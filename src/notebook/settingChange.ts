// Owns: changing single lines of the tab `Settings`, and leaving all others as they are.
import { GENRES, type Genre, GRADES, type Grades } from '../conference/bank/teachingPoint';
import { LANGUAGES, type Language } from '../conference/language';
import {
  NUMBER_RULES,
  type SettingRow,
  settingRows,
  WRITING_SETTING,
  writingText,
} from './settings';

/** Numbers the sidebar offers. */
export type NumberSetting = (typeof NUMBER_RULES)[number]['key'];

/** One thing a teacher chose anew. */
export type SettingChange =
  | { kind: 'number'; key: NumberSetting; value: number }
  | { kind: 'grades'; value: Grades }
  | { kind: 'genre'; value: Genre | 'auto' }
  /** What writers write and read in; empty for what the sidebar speaks. */
  | { kind: 'writing'; value: Language | '' }
  | { kind: 'email' | 'invite'; value: boolean }
  /** Two names as in the tab Writers. */
  | { kind: 'apart'; a: string; b: string; className: string; value: boolean };

const HEADERS = { email: 'Email me', invite: 'Invite writers' } as const;
const APART = 'Kept apart';

/** The lines with these changes made; null where one of them cannot be. */
export function changedRows(
  rows: readonly SettingRow[],
  changes: readonly SettingChange[],
  language: Language,
): SettingRow[] | null {
  // A line that a person deleted is there again, as it was at first.
  let next: SettingRow[] = settingRows([], [], rows, language);
  const lines = rows.filter(({ setting }) =>
    ['class', 'assignment', 'conferring time'].includes(setting.trim().toLowerCase()),
  );
  for (const change of changes) {
    const changed = changedBy(next, change);
    if (!changed) return null;
    next = changed;
  }
  return [...lines, ...next];
}

function changedBy(rows: readonly SettingRow[], change: SettingChange): SettingRow[] | null {
  switch (change.kind) {
    case 'number': {
      const rule = NUMBER_RULES.find(({ key }) => key === change.key);
      const { value } = change;
      if (!rule || !Number.isInteger(value) || value < rule.from || value > rule.to) return null;
      return withValue(rows, rule.header, String(value));
    }
    case 'grades':
      return GRADES.includes(change.value) ? withValue(rows, 'Grades', change.value) : null;
    case 'genre':
      return change.value === 'auto' || GENRES.includes(change.value)
        ? withValue(rows, 'Genre', change.value)
        : null;
    case 'writing':
      return change.value === '' || LANGUAGES.some(({ code }) => code === change.value)
        ? withValue(rows, WRITING_SETTING, writingText(change.value))
        : null;
    case 'email':
    case 'invite':
      return withValue(rows, HEADERS[change.kind], change.value ? 'yes' : 'no');
    case 'apart':
      return change.value ? withPair(rows, change) : withoutPair(rows, change);
  }
}

const is = ({ setting }: SettingRow, header: string) =>
  setting.trim().toLowerCase() === header.toLowerCase();

/** The line for every class; a class's own lines stay. */
function withValue(rows: readonly SettingRow[], header: string, value: string): SettingRow[] {
  const line = rows.find((row) => is(row, header) && row.className.trim() === '');
  if (line) return rows.map((row) => (row === line ? { ...row, value } : row));
  return [...rows, { setting: header, value, about: '', className: '', ref: '' }];
}

type Pair = { a: string; b: string; className: string };

function withPair(rows: readonly SettingRow[], { a, b, className }: Pair): SettingRow[] {
  const value = `${a} / ${b}`;
  const empty = rows.find((row) => is(row, APART) && row.value.trim() === '');
  const line = { setting: APART, value, className, ref: '', about: empty?.about ?? '' };
  return empty ? rows.map((row) => (row === empty ? line : row)) : [...rows, line];
}

const withoutPair = (rows: readonly SettingRow[], { a, b }: Pair): SettingRow[] =>
  rows.flatMap((row) => {
    if (!is(row, APART)) return [row];
    const names = row.value.split('/').map((name) => name.trim());
    if (names.length !== 2 || !names.includes(a) || !names.includes(b)) return [row];
    // The last line stays, empty, to be written in by hand.
    return rows.filter((one) => is(one, APART)).length === 1
      ? [{ ...row, value: '', className: '' }]
      : [];
  });
