// Owns: what the child reads: the words of a comment, and whether it may go as it is.
import type { Note } from './note';

/** Docs takes no longer comment. Source: InsertCommentRequest in Google's discovery document. */
const MOST_BYTES = 2048;

/** What works, one thing to try, where else to use it. Empty parts are left out. */
export function feedbackText(note: Note): string {
  const parts = [
    note.strength.trim(),
    note.teachingPoint.trim() && `One thing to try: ${note.teachingPoint.trim()}`,
    note.nextStep.trim() && `Next: ${note.nextStep.trim()}`,
    note.whereElse.trim() && `Use it again: ${note.whereElse.trim()}`,
  ].filter((part) => part !== '');
  return withoutMentions(parts.join('\n\n'));
}

/**
 * The same on the title line, for when the passage cannot be found any more: it then says which
 * words it is about.
 */
export function feedbackAbout(text: string, quote: string): string {
  if (quote === '') return text;
  const about = `About “${withoutMentions(quote)}”:\n\n${text}`;
  // The child's own words may be cut short; the teacher's may not.
  if (utf8Length(about) <= MOST_BYTES) return about;
  const room = MOST_BYTES - utf8Length(`About “…”:\n\n${text}`);
  return room < 20 ? text : `About “${cut(withoutMentions(quote), room)}…”:\n\n${text}`;
}

/** In Docs an address after `@` or `+` becomes a mention, and its owner gets an email. */
function withoutMentions(text: string): string {
  return text
    .replace(/[@\uFF20](?=[^\s@]*\.[^\s@])/g, ' at ')
    .replace(/(^|\s)[@+\uFF20\uFF0B](?=\S)/g, '$1');
}

/** Why this feedback cannot go as it is, in a sentence with what to do; empty when it can. */
export function feedbackFault(text: string): string {
  if (text.trim() === '') return 'There is nothing in it for the writer to read.';
  const over = utf8Length(text) - MOST_BYTES;
  if (over > 0)
    return `It is too long for a comment in Docs by about ${over} characters. Shorten it.`;
  return '';
}

/** Length in UTF-8 bytes. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** As much of the text as fits, never half a sign. */
function cut(text: string, bytes: number): string {
  let kept = '';
  let used = 0;
  for (const sign of text) {
    used += utf8Length(sign);
    if (used > bytes) break;
    kept += sign;
  }
  return kept;
}

/** First names that are also everyday words would be found in half of all feedback. */
const COMMON = new Set(
  'will may mark grace hope joy rose dawn june august art bill pat gene jack sunny'.split(' '),
);

/**
 * The first classmate whom the feedback names outside the writer's own words; null when it names
 * none. Names are found as whole words, as they are written with a capital.
 */
export function namesAnother(
  text: string,
  own: { name: string; quote: string },
  classmates: readonly string[],
): string | null {
  const read = own.quote === '' ? text : text.split(own.quote).join(' ');
  const ownParts = new Set(own.name.split(/\s+/));
  for (const classmate of classmates) {
    const [first = ''] = classmate.split(/\s+/);
    const whole = classmate !== own.name && hasWord(read, classmate);
    const byFirst =
      first.length > 2 &&
      !ownParts.has(first) &&
      !COMMON.has(first.toLowerCase()) &&
      hasWord(read, first);
    if (whole || byFirst) return classmate;
  }
  return null;
}

function hasWord(text: string, word: string): boolean {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
