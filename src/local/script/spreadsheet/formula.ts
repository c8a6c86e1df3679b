// Owns: a formula as text: its references, how they follow moved cells, and how a locale writes it.

import { columnName, columnNumber, type Shift, shiftSpan } from './area';
import type { Locale } from './locale';

interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

/** `Tab!$A1:B` as its parts. A corner without row or column is open on that side. */
export interface Reference {
  readonly tab?: string;
  readonly from: Corner;
  readonly to?: Corner;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[A-Za-z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const RANGE_END = String.raw`(?:${CELL}|\$?[A-Za-z]{1,3}|\$?[1-9]\d*)`;
const REFERENCE = String.raw`(?:${SHEET})?(?:${CELL}(?::${RANGE_END})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w.(])`;
const TOKEN = new RegExp(
  String.raw`("(?:[^"]|"")*"?)|(${REFERENCE})|((?:${SHEET})?[A-Za-z_\u0080-\uFFFF][\w.\u0080-\uFFFF]*)|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\d+)|([\s\S])`,
  'g',
);

type Token =
  | { readonly kind: 'text' | 'name' | 'number' | 'sign'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference };

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  return {
    ...(letters ? { column: columnNumber(letters) } : {}),
    ...(digits ? { row: Number(digits) } : {}),
    columnFixed: letters !== '' && first === '$',
    rowFixed: digits !== '' && (letters ? second === '$' : first === '$'),
  };
}

function parseReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? undefined : text.slice(0, bang);
  const [from = '', to] = text.slice(bang + 1).split(':');
  return {
    ...(sheet === undefined
      ? {}
      : { tab: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet }),
    from: corner(from),
    ...(to === undefined ? {} : { to: corner(to) }),
  };
}

function tokens(formula: string): Token[] {
  const found: Token[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const [text, quoted, reference, name, number] = match;
    if (quoted !== undefined) found.push({ kind: 'text', text });
    else if (reference !== undefined) {
      found.push({ kind: 'reference', text, reference: parseReference(reference) });
    } else if (name !== undefined) found.push({ kind: 'name', text });
    else if (number !== undefined) found.push({ kind: 'number', text });
    else found.push({ kind: 'sign', text });
  }
  return found;
}

function cornerText({ column, row, columnFixed, rowFixed }: Corner): string {
  const letters = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  const digits = row === undefined ? '' : `${rowFixed ? '$' : ''}${row}`;
  return letters + digits;
}

/** A tab's name as a formula writes it. */
function tabPrefix(tab: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(tab) && !/^[A-Za-z]{1,3}\d+$/.test(tab)
    ? `${tab}!`
    : `'${tab.replace(/'/g, "''")}'!`;
}

function referenceText({ tab, from, to }: Reference): string {
  const prefix = tab === undefined ? '' : tabPrefix(tab);
  return `${prefix}${cornerText(from)}${to ? `:${cornerText(to)}` : ''}`;
}

function sameTab(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The formula with each reference replaced; one that is answered undefined reads `#REF!`. */
function mapReferences(
  formula: string,
  change: (reference: Reference) => Reference | undefined,
): string {
  let changed = false;
  const text = tokens(formula).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const next = change(token.reference);
    if (next === token.reference) return token.text;
    changed = true;
    return next ? referenceText(next) : '#REF!';
  });
  return changed ? text.join('') : formula;
}

export function references(formula: string): Reference[] {
  return tokens(formula).flatMap((token) => (token.kind === 'reference' ? [token.reference] : []));
}

/** The functions a formula calls, in capitals. */
export function functionsOf(formula: string): string[] {
  const all = tokens(formula);
  return all.flatMap((token, index) =>
    token.kind === 'name' && all[index + 1]?.text === '(' ? [token.text.toUpperCase()] : [],
  );
}

/** The names in a formula that are neither functions nor constants: named ranges, or mistakes. */
export function namesOf(formula: string): string[] {
  const all = tokens(formula);
  return all.flatMap((token, index) =>
    token.kind === 'name' && all[index + 1]?.text !== '(' && !/^(true|false)$/i.test(token.text)
      ? [token.text]
      : [],
  );
}

/** The formula after rows or columns of the tab `changed` came, went or moved. */
export function shiftFormula(formula: string, home: string, changed: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if (!sameTab(reference.tab ?? home, changed)) return reference;
    const line = shift.axis === 'rows' ? 'row' : 'column';
    const start = reference.from[line];
    const end = reference.to ? reference.to[line] : start;
    // An open side has no number to change; the other side still follows.
    if (start === undefined && end === undefined) return reference;
    const span = shiftSpan(start ?? 1, end ?? Number.MAX_SAFE_INTEGER, shift);
    if (!span) return undefined;
    const from = start === undefined ? reference.from : { ...reference.from, [line]: span[0] };
    const to =
      reference.to && (end === undefined ? reference.to : { ...reference.to, [line]: span[1] });
    return { ...reference, from, ...(to ? { to } : {}) };
  });
}

/** The formula as it reads when copied that many rows and columns away. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (at: Corner): Corner | undefined => {
    const column = at.column === undefined || at.columnFixed ? at.column : at.column + columns;
    const row = at.row === undefined || at.rowFixed ? at.row : at.row + rows;
    if ((column ?? 1) < 1 || (row ?? 1) < 1) return undefined;
    return {
      ...at,
      ...(column === undefined ? {} : { column }),
      ...(row === undefined ? {} : { row }),
    };
  };
  return mapReferences(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to && move(reference.to);
    if (!from || (reference.to && !to)) return undefined;
    return { ...reference, from, ...(to ? { to } : {}) };
  });
}

/** The formula after a tab was renamed, or (`to` undefined) deleted. */
export function renameTabInFormula(formula: string, from: string, to: string | undefined): string {
  return mapReferences(formula, (reference) => {
    if (reference.tab === undefined || !sameTab(reference.tab, from)) return reference;
    return to === undefined ? undefined : { ...reference, tab: to };
  });
}

/**
 * The formula as the engine takes it: tabs by the engine's names, open sides closed at the tab's
 * edge, the clock's functions replaced by numbers, `ARRAYFORMULA(x)` by `x`, which the engine
 * spreads by itself.
 * @param tabOf a tab's size and its name in the engine; undefined reads `#REF!`.
 * @param clock the Workspace's day as a serial number; `now` the same with the time of day.
 */
export function engineFormula(
  formula: string,
  home: string,
  tabOf: (tab: string) => { rows: number; columns: number; engineName: string } | undefined,
  clock: { today: number; now: number },
): string {
  const bounded = mapReferences(formula, (reference) => {
    const { from, to } = reference;
    const tab = tabOf(reference.tab ?? home);
    if (!tab) return undefined;
    return {
      tab: tab.engineName,
      from: { ...from, row: from.row ?? 1, column: from.column ?? 1 },
      ...(to ? { to: { ...to, row: to.row ?? tab.rows, column: to.column ?? tab.columns } } : {}),
    };
  });
  const all = tokens(bounded);
  let text = '';
  for (let index = 0; index < all.length; index++) {
    const token = all[index];
    if (!token) continue;
    const call = token.kind === 'name' && all[index + 1]?.text === '(';
    const name = token.text.toUpperCase();
    if (call && (name === 'TODAY' || name === 'NOW') && all[index + 2]?.text === ')') {
      text += name === 'TODAY' ? clock.today : clock.now;
      index += 2;
    } else if (!(call && name === 'ARRAYFORMULA')) text += token.text;
  }
  return text;
}

/**
 * A typed formula in the one spelling that is kept: a point for decimals, commas between
 * arguments. A locale with decimal commas writes `;` between arguments and `\` between columns.
 * @returns undefined when the locale can't read it: then the cell shows `#ERROR!`.
 */
export function readFormula(formula: string, locale: Locale): string | undefined {
  let braces = 0;
  const all = tokens(formula);
  let text = '';
  for (let index = 0; index < all.length; index++) {
    const token = all[index];
    if (!token) continue;
    if (token.text === '{') braces++;
    if (token.text === '}') braces--;
    const isSign = token.kind === 'sign';
    if (locale.decimal === '.') {
      text += isSign && token.text === ';' && braces === 0 ? ',' : token.text;
    } else if (isSign && token.text === ';') text += braces > 0 ? ';' : ',';
    else if (isSign && token.text === '\\') text += ',';
    else if (isSign && token.text === ',') {
      const before = all[index - 1];
      const after = all[index + 1];
      if (before?.kind !== 'number' || after?.kind !== 'number') return undefined;
      text += '.';
    } else text += token.text;
  }
  return text;
}

/** A kept formula as the locale writes it. */
export function writeFormula(formula: string, locale: Locale): string {
  if (locale.decimal === '.') return formula;
  let braces = 0;
  return tokens(formula)
    .map((token) => {
      if (token.text === '{') braces++;
      if (token.text === '}') braces--;
      if (token.kind === 'number') return token.text.replace('.', ',');
      if (token.kind === 'sign' && token.text === ',') return braces > 0 ? '\\' : ';';
      return token.text;
    })
    .join('');
}
