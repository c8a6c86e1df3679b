// Owns: a draft brought along as a file: where it may stand, and how its text becomes paragraphs.
import { realpathSync } from 'node:fs';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { SampleParagraph } from '../class';
import { readTextFile, unreadable } from './textFile';

/** Some forty thousand words: more than a child writes, less than a Doc can hold. */
const MAX_DRAFT_BYTES = 250_000;

export type DraftFile = { ok: true; paragraphs: SampleParagraph[] } | { ok: false; reason: string };

/**
 * Reads the draft that a roster calls `name`, a path from the class folder. A backslash counts as
 * a slash, for rosters made on Windows.
 */
export function readDraftFile(folder: string, name: string): DraftFile {
  const path = resolve(folder, name.replace(/\\/g, '/'));
  if (!isInside(folder, path)) return outside(name);

  const kind = extname(path).toLowerCase();
  if (kind !== '.txt' && kind !== '.md') {
    return { ok: false, reason: `draft ${name} is not a .txt or .md file` };
  }
  try {
    // A link inside the folder can lead out of it.
    if (!isInside(realpathSync(folder), realpathSync(path))) return outside(name);
  } catch (error) {
    return { ok: false, reason: `draft ${name} ${unreadable(error)}` };
  }

  const file = readTextFile(path, MAX_DRAFT_BYTES);
  if (!file.ok) return { ok: false, reason: `draft ${name} ${file.reason}` };
  const paragraphs = kind === '.md' ? markdownParagraphs(file.text) : textParagraphs(file.text);
  if (paragraphs.length === 0) {
    return {
      ok: false,
      reason: `draft ${name} is empty; leave the draft column empty for a writer who has none yet`,
    };
  }
  return { ok: true, paragraphs };
}

/** Plain text, as when it is pasted into a Doc: every line with writing on it is a paragraph. */
function textParagraphs(text: string): SampleParagraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line }));
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const LIST_ITEM = /^([-*+]|\d{1,9}[.)])\s/;

/**
 * Markdown, where a wrapped line goes on in the next: a paragraph ends at a blank line, a heading,
 * a list item or a forced line break (two spaces or a backslash). A first `#` is the title, every
 * other heading a heading. All other marks stay as they were typed.
 */
function markdownParagraphs(text: string): SampleParagraph[] {
  const paragraphs: SampleParagraph[] = [];
  let lines: string[] = [];
  const endParagraph = () => {
    if (lines.length > 0) paragraphs.push({ text: lines.join(' ') });
    lines = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const heading = HEADING.exec(line);
    if (line === '' || heading !== null || LIST_ITEM.test(line)) endParagraph();
    if (heading !== null) {
      const title = paragraphs.length === 0 && heading[1] === '#';
      const words = heading[2] ?? '';
      if (words !== '') paragraphs.push({ text: words, style: title ? 'TITLE' : 'HEADING_1' });
    } else if (line !== '') {
      const words = line.replace(/\\$/, '').trimEnd();
      if (words !== '') lines.push(words);
      if (raw.endsWith('  ') || line.endsWith('\\')) endParagraph();
    }
  }
  endParagraph();
  return paragraphs;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(name: string): DraftFile {
  return {
    ok: false,
    reason: `draft ${name} is outside the class folder; move it inside, nothing else is read`,
  };
}
