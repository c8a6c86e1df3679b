// Owns: what a weekly job has to say: one sentence that matters most, then a few parts. How it is
// sent or shown is not its business.
import type { Language } from './language';
import { listed, WORDS } from './words/words';

export interface LetterLine {
  says: string;
  /** Writers' own words to read beneath it. */
  quotes?: readonly { name: string; quote: string }[];
}

export interface LetterPart {
  heading: string;
  lines: LetterLine[];
}

export interface Letter {
  subject: string;
  /** The sentence to read if nothing else is. */
  lead: string;
  parts: LetterPart[];
}

/** A part; null when it has nothing to say. */
export function part(heading: string, lines: readonly (string | LetterLine)[]): LetterPart | null {
  if (lines.length === 0) return null;
  return {
    heading,
    lines: lines.map((line) => (typeof line === 'string' ? { says: line } : line)),
  };
}

/** Those that have something to say. */
export const parts = (...some: (LetterPart | null)[]): LetterPart[] =>
  some.flatMap((one) => one ?? []);

/** The same as plain text, for an email that shows no HTML and for `Activity`. */
export function letterText({ lead, parts: some }: Letter, language: Language): string {
  const { wrote } = WORDS[language].letters;
  return [
    lead,
    ...some.flatMap(({ heading, lines }) => [
      '',
      heading,
      ...lines.flatMap(({ says, quotes = [] }) => [
        `- ${says}`,
        ...quotes.map(({ name, quote }) => `    ${wrote(name, quote)}`),
      ]),
    ]),
  ].join('\n');
}

/** Named while the names are a sentence and not a roster: "Ana, Ben and 5 more". */
export function listSome(names: readonly string[], language: Language, most = 8): string {
  if (names.length <= most + 1) return listed(names, language);
  const { andMore } = WORDS[language].letters;
  return andMore(names.slice(0, most).join(', '), names.length - most);
}
