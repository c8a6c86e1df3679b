// Owns: the rows of a roster.csv as text, each with its line. What the values mean is not its matter.
import { CsvError, parse } from 'csv-parse/sync';
import { type Fault, faultLine } from './fault';

export const ROSTER = 'roster.csv';

const COLUMNS = ['writer', 'email', 'draft', 'home_language'] as const;
type Column = (typeof COLUMNS)[number];
/** `home_language` may be left out of a roster: then no writer has one. */
const REQUIRED: readonly Column[] = ['writer', 'email', 'draft'];

/** One row; values are trimmed, and empty where the roster says nothing. */
export type RosterRow = { line: number } & Record<Column, string>;

export interface Roster {
  rows: RosterRow[];
  faults: Fault[];
  /** What was left aside without harm, e.g. a column this program has no use for. */
  notices: string[];
}

/** Reads a roster's text, with `\n` line ends. Rows without any value are skipped. */
export function readRoster(text: string): Roster {
  const { records, fault } = readRecords(text);
  const faults = fault === undefined ? [] : [fault];
  const [header, ...others] = records;
  if (header === undefined) {
    if (fault === undefined) {
      faults.push(at(undefined, `is empty; the first line must be ${COLUMNS.join(',')}`));
    }
    return { rows: [], faults, notices: [] };
  }

  const names = header.values.map((name) => name.toLowerCase().replace(/\s+/g, '_'));
  const headerFaults = checkHeader(header.line, names);
  if (headerFaults.length > 0) {
    return { rows: [], faults: [...headerFaults, ...faults], notices: [] };
  }

  const rows: RosterRow[] = [];
  const rowFaults: Fault[] = [];
  for (const { line, values } of others) {
    if (values.length !== names.length) {
      rowFaults.push(
        at(
          line,
          `has ${values.length} values where the first line has ${names.length}; ` +
            'a value with a comma in it needs "quotes" around it, and an empty one still its comma',
        ),
      );
      continue;
    }
    const value = (column: Column) => values[names.indexOf(column)] ?? '';
    rows.push({
      line,
      writer: value('writer'),
      email: value('email'),
      draft: value('draft'),
      home_language: value('home_language'),
    });
  }
  if (others.length === 0 && fault === undefined) {
    rowFaults.push(at(undefined, 'names no writers'));
  }
  return { rows, faults: [...rowFaults, ...faults], notices: unusedColumns(header, names) };
}

interface Line {
  line: number;
  values: string[];
}

/**
 * Every record up to the end, or up to the first whose quotes don't close: behind that one no
 * reader can say where a row begins, so it is the last thing looked at.
 */
function readRecords(text: string): { records: Line[]; fault?: Fault } {
  const records: Line[] = [];
  let end = 0;
  try {
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        const inside = record.join('').split('\n').length - 1;
        end = lines;
        const values = record.map((value) => value.trim());
        if (values.some((value) => value !== '')) records.push({ line: lines - inside, values });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      records,
      fault: at(
        nextWrittenLine(text, end),
        'has a quotation mark that does not pair up; put the whole value in quotes and double ' +
          'each quote inside it, "like ""this""". The lines after it could not be checked',
      ),
    };
  }
  return { records };
}

/** The first line after `line` with anything on it. */
function nextWrittenLine(text: string, line: number): number {
  const ahead = text.split('\n').slice(line);
  return line + 1 + ahead.findIndex((each) => each !== '');
}

function checkHeader(line: number, names: string[]): Fault[] {
  const missing = REQUIRED.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const [only = ''] = names;
    const hint =
      names.length === 1 && /[;\t]/.test(only)
        ? '; the values must be separated by commas: save it as "CSV (comma separated)"'
        : `; the first line must be ${COLUMNS.join(',')}`;
    const noun = missing.length === 1 ? 'column' : 'columns';
    return [at(line, `has no ${noun} ${missing.join(', ')}${hint}`)];
  }
  return COLUMNS.filter((column) => names.indexOf(column) !== names.lastIndexOf(column)).map(
    (column) => at(line, `has the column ${column} twice; keep one of them`),
  );
}

function unusedColumns(header: Line, names: string[]): string[] {
  return header.values
    .filter((_, index) => !COLUMNS.some((column) => column === names[index]))
    .map((name) =>
      faultLine(
        at(
          header.line,
          name === '' ? 'a column without a name is not used' : `column "${name}" is not used`,
        ),
      ),
    );
}

function at(line: number | undefined, reason: string): Fault {
  return line === undefined ? { file: ROSTER, reason } : { file: ROSTER, line, reason };
}
