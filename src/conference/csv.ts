// Owns: rows as a CSV file that every spreadsheet program reads, and in which nothing runs.

/**
 * What makes a program take a cell for a formula, full-width forms included.
 * Source: owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA =
  /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%\t\r]/;

/** A text that a program would run gets an apostrophe in front, as a person would give it. */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => `"${harmless(text).replace(/"/g, '""')}"`;

/** By RFC 4180, with the mark at its beginning by which Excel knows UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
