// Owns: `npm run look -- FILE…`: what drafts in plain text files show, on the terminal.
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Paragraph } from '../conference/draft';
import type { Finding } from '../conference/look/finding';
import { type Look, look } from '../conference/look/look';
import { needsFrom } from '../conference/look/needs';
import { matches } from '../conference/pattern';
import { told } from '../conference/spoken';

const USAGE = 'Usage: npm run --silent look -- [--json] FILE…\n';

interface LookedAt {
  file: string;
  seen: Look;
}

/**
 * Prints the findings of each file, and the needs that come of them among the files' writers.
 *
 * @returns the exit code: 1 when a file could not be read (the others are printed all the same) or
 * none was named.
 */
export async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const files = args.filter((arg) => arg !== '--json' && arg !== '--');
  const unknown = files.find((arg) => /^--?\w/.test(arg));
  if (files.length === 0 || unknown !== undefined) {
    process.stderr.write(
      unknown === undefined ? USAGE : `There is no option ${unknown}.\n${USAGE}`,
    );
    return 1;
  }
  const read: LookedAt[] = [];
  let failed = false;
  for (const file of files) {
    try {
      read.push({ file, seen: look(paragraphsOf(readText(file))) });
    } catch (error) {
      failed = true;
      process.stderr.write(
        `${file} could not be read: ${whyUnread(error)} The other files are not affected.\n`,
      );
    }
  }
  // The files stand for classmates on one assignment; positions tell them apart.
  const needs = needsFrom(
    read.map(({ seen }, i) => ({ writer: String(i), findings: seen.findings })),
  );
  read.forEach(({ file, seen }, i) => {
    const levels = Object.fromEntries(
      (needs.get(String(i)) ?? []).map(({ skill, level }) => [skill, level]),
    );
    process.stdout.write(json ? asJson(file, seen, levels) : asText(file, seen, levels));
  });
  return failed ? 1 : 0;
}

class NotText extends Error {}

/** Text that is not UTF-8 would be judged by its broken letters. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  if (!isUtf8(bytes) || bytes.includes(0)) throw new NotText(file);
  // A mark some editors put before the text is no part of it.
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

function whyUnread(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder; name the files in it.';
  if (code === 'EACCES') return 'you are not allowed to read it.';
  if (error instanceof NotText) return 'it is not a plain text file in UTF-8.';
  throw error;
}

/** A line is a paragraph, and indexes are places in the file's text: `text.slice(start, end)` is a quote. */
export function paragraphsOf(text: string): Paragraph[] {
  return matches(/[^\r\n]+/g, text).map(({ 0: line, index: start }) => ({
    tabId: 't.0',
    start,
    text: line,
    heading: false,
  }));
}

type Levels = Record<string, number>;

function asJson(file: string, seen: Look, needs: Levels): string {
  const findings = seen.findings.map(({ skill, kind, quote, passage, says, lookFor }) => ({
    skill,
    kind,
    quote,
    start: passage.start,
    end: passage.end,
    says: told(says, 'en'),
    lookFor,
  }));
  // Only where it is not English is there something to say of the language.
  const language = seen.language === 'en' ? {} : { language: seen.language };
  return `${JSON.stringify({ file, words: seen.words, findings, needs, ...language })}\n`;
}

function asText(file: string, seen: Look, needs: Levels): string {
  const part = (title: string, findings: Finding[]) =>
    findings.length === 0
      ? []
      : [
          title,
          ...findings.flatMap(({ skill, says, quote, passage, lookFor }) => [
            `  ${skill}: ${told(says, 'en')}`,
            `    "${quote.replace(/\s+/g, ' ')}" (${passage.start}–${passage.end}, ${lookFor})`,
          ]),
        ];
  const levels = Object.entries(needs).map(([skill, level]) => `${skill} ${level}`);
  return [
    `${file}: ${seen.words} words${LANGUAGE[seen.language]}`,
    ...part(
      'What works',
      seen.findings.filter(({ kind }) => kind === 'strength'),
    ),
    ...part(
      'What it needs',
      seen.findings.filter(({ kind }) => kind === 'need'),
    ),
    ...(levels.length > 0
      ? [`Needs, compared with the other files (1 to 3): ${levels.join(', ')}`]
      : []),
    ...(seen.findings.length === 0
      ? ['Nothing stands out that could be proven with a quote.']
      : []),
    '',
    '',
  ].join('\n');
}

const LANGUAGE: Record<Look['language'], string> = {
  en: '',
  other: ', not in English: only what holds in any language was looked for',
  unknown: ', too short or too mixed to tell the language',
};
