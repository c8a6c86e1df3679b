// Owns: bringing a class along: a folder with a roster.csv and drafts, checked whole before it is
// used. Anything wrong stops it, and all that is wrong is said at once.
import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { SampleClass, SampleParagraph, SampleWriter } from './class';
import { readDraftFile } from './folder/draftFile';
import { ClassFolderError, type Fault, faultLine } from './folder/fault';
import { ROSTER, type RosterRow, readRoster } from './folder/rosterFile';
import { readTextFile, unreadable } from './folder/textFile';

export { ClassFolderError } from './folder/fault';

const MAX_ROSTER_BYTES = 1_000_000;

export interface ClassFolder {
  sampleClass: SampleClass;
  /** What the teacher may want to know though nothing is wrong, each line as `roster.csv:1: …`. */
  notices: string[];
}

/**
 * Reads `roster.csv` in `dir` (columns `writer,email,draft,home_language`, in any order; the last
 * may be left out) and the drafts it names, `.txt` or `.md`, by their path from `dir`. An empty
 * draft means the writer has none yet. A name is split at its first space into given and family
 * name, runs of spaces in it become one. The class is called after the folder.
 *
 * @throws {ClassFolderError} with every fault of the folder, when it has any.
 */
export function readClassFolder(dir: string): ClassFolder {
  const folder = resolve(dir);
  const roster = readRosterFile(folder);
  if ('faults' in roster) throw new ClassFolderError(folder, roster.faults);

  const { rows, faults, notices } = readRoster(roster.text);
  const { writers, faults: writerFaults } = readWriters(folder, rows);
  const all = [...faults, ...writerFaults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (all.length > 0) throw new ClassFolderError(folder, all);

  return {
    sampleClass: {
      name: basename(folder),
      section: '',
      assignment: {
        title: ASSIGNMENT,
        description: 'The drafts that came with this class.',
        dueInDays: 7,
        studentCopy: true,
      },
      writers,
    },
    notices: [...notices, ...sharedDrafts(rows)],
  };
}

const ASSIGNMENT = 'Our drafts';

function readRosterFile(folder: string): { text: string } | { faults: Fault[] } {
  try {
    if (!statSync(folder).isDirectory()) {
      return { faults: [{ file: folder, reason: 'is not a folder' }] };
    }
  } catch (error) {
    return { faults: [{ file: folder, reason: unreadable(error) }] };
  }
  const file = readTextFile(join(folder, ROSTER), MAX_ROSTER_BYTES);
  return file.ok ? { text: file.text } : { faults: [{ file: ROSTER, reason: file.reason }] };
}

function readWriters(
  folder: string,
  rows: RosterRow[],
): { writers: SampleWriter[]; faults: Fault[] } {
  const writers: SampleWriter[] = [];
  const faults: Fault[] = [];
  const lineOfEmail = new Map<string, number>();
  for (const row of rows) {
    const fault = (reason: string) => {
      faults.push({ file: ROSTER, line: row.line, reason });
    };
    const name = row.writer.replace(/\s+/g, ' ');
    if (name === '') fault('has no writer; put the name in the writer column');

    const emailFault = checkEmail(row.email, lineOfEmail);
    if (emailFault === undefined) lineOfEmail.set(row.email.toLowerCase(), row.line);
    else fault(emailFault);

    const homeLanguage = languageCode(row.home_language);
    if (homeLanguage === undefined && row.home_language !== '') {
      fault(
        `home language "${row.home_language}" is not a language code that is known; ` +
          'write es for Spanish, vi for Vietnamese, zh-CN for Chinese, or leave it empty',
      );
    }

    let paragraphs: SampleParagraph[] | undefined;
    if (row.draft !== '') {
      const draft = readDraftFile(folder, row.draft);
      if (draft.ok) paragraphs = draft.paragraphs;
      else fault(draft.reason);
    }
    writers.push({
      ...splitName(name),
      email: row.email,
      ...(homeLanguage === undefined ? {} : { homeLanguage }),
      work: paragraphs === undefined ? { kind: 'none' } : draftOf(name, paragraphs),
    });
  }
  return { writers, faults };
}

/** Exactly one `@`, something on both sides, a dot in the domain, no separators between addresses. */
const ADDRESS = /^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/;

/** What is wrong with an address, given the lines of those before it. */
function checkEmail(email: string, lineOfEmail: Map<string, number>): string | undefined {
  if (email === '') return 'has no email; every writer needs an address of their own';
  if (!ADDRESS.test(email)) return `"${email}" is not an email address`;
  const first = lineOfEmail.get(email.toLowerCase());
  if (first === undefined) return undefined;
  return `${email} is already the address of line ${first}; no two writers can share one`;
}

/** The code in its canonical form (`zh-cn` is `zh-CN`), or undefined if no language has it. */
function languageCode(code: string): string | undefined {
  if (code === '') return undefined;
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(code);
    const known = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return known.of(canonical) === undefined ? undefined : canonical;
  } catch (error) {
    // Intl's answer to text that cannot be a code at all.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function splitName(name: string): { givenName: string; familyName: string } {
  const space = name.indexOf(' ');
  return space === -1
    ? { givenName: name, familyName: '' }
    : { givenName: name.slice(0, space), familyName: name.slice(space + 1) };
}

/** Titled as Classroom titles the copy it makes for a student. */
function draftOf(name: string, paragraphs: SampleParagraph[]): SampleWriter['work'] {
  const title = `${name} - ${ASSIGNMENT}`;
  return {
    kind: 'draft',
    draft: { title, tabs: [{ title: 'Tab 1', paragraphs }] },
    turnedIn: false,
  };
}

/** Not a fault, for two may have written together; but more often a slip in copying rows. */
function sharedDrafts(rows: RosterRow[]): string[] {
  const firstLine = new Map<string, number>();
  const notices: string[] = [];
  for (const { draft, line } of rows) {
    if (draft === '') continue;
    const first = firstLine.get(draft);
    if (first === undefined) firstLine.set(draft, line);
    else {
      const reason = `draft ${draft} is also that of line ${first}; each writer gets a copy`;
      notices.push(faultLine({ file: ROSTER, line, reason }));
    }
  }
  return notices;
}
