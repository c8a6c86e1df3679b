// Owns: what the child reads: the words of a comment, and whether it may go as it is.
import type { Language } from './language';
import type { Note } from './note';
import type { Spoken } from './spoken';
import { said } from './words/words';

/** Docs takes no longer comment. Source: InsertCommentRequest in Google's discovery document. */
const MOST_BYTES = 2048;

/** How each part of a comment begins. */
interface Labels {
  chosen: string;
  teachingPoint: string;
  nextStep: string;
  whereElse: string;
  peers: string;
  /** Before words that are quoted. */
  about: string;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  en: {
    chosen: 'You chose',
    teachingPoint: 'One thing to try',
    nextStep: 'Next',
    whereElse: 'Use it again',
    peers: 'From your group',
    about: 'About',
  },
  es: {
    chosen: 'Elegiste',
    teachingPoint: 'Algo para probar',
    nextStep: 'Ahora',
    whereElse: 'Úsalo otra vez',
    peers: 'De tu grupo',
    about: 'Sobre',
  },
};

/**
 * What works, one thing to try, where else to use it, what the group said; all of it once more in the
 * home language. Empty parts are left out.
 */
export function feedbackText(note: Note, language: Language = 'en'): string {
  const labels = LABELS[language];
  const labelled = (label: string, text: string) => text.trim() && `${label}: ${text.trim()}`;
  const peers = (note.peers ?? []).map((says) => says.trim()).filter((says) => says !== '');
  const parts = [
    note.strength.trim(),
    labelled(labels.chosen, note.chosen ?? ''),
    labelled(labels.teachingPoint, note.teachingPoint),
    labelled(labels.nextStep, note.nextStep),
    labelled(labels.whereElse, note.whereElse),
    peers.length > 0 && [`${labels.peers}:`, ...peers.map((says) => `• ${says}`)].join('\n'),
    note.translation?.trim() ?? '',
  ].filter((part) => part !== '' && part !== false);
  return withoutMentions(parts.join('\n\n'));
}

/**
 * The same on the title line, for when the passage cannot be found any more: it then says which
 * words it is about.
 */
export function feedbackAbout(text: string, quote: string, language: Language = 'en'): string {
  const { about: label } = LABELS[language];
  if (quote === '') return text;
  const about = `${label} “${withoutMentions(quote)}”:\n\n${text}`;
  // The child's own words may be cut short; the teacher's may not.
  if (utf8Length(about) <= MOST_BYTES) return about;
  const room = MOST_BYTES - utf8Length(`${label} “…”:\n\n${text}`);
  return room < 20 ? text : `${label} “${cut(withoutMentions(quote), room)}…”:\n\n${text}`;
}

/**
 * In Docs an address after `@` or `+` becomes a mention, and its owner gets an email: every address
 * is broken at its own `@`, and a sign that would begin a mention is left out.
 */
export function withoutMentions(text: string): string {
  return text
    .replace(/[@\uFF20](?=[^\s@\uFF20]*\.[^\s@\uFF20])/g, ' at ')
    .replace(/(^|\s)[@\uFF20]+(?=\S)/g, '$1')
    .replace(/(^|\s)[+\uFF0B]+(?=\p{L})/gu, '$1');
}

/** Why this feedback cannot go as it is, in a sentence with what to do; null when it can. */
export function feedbackFault(text: string): Spoken | null {
  if (text.trim() === '') return said(({ feedback }) => feedback.empty);
  const over = utf8Length(text) - MOST_BYTES;
  return over > 0 ? said(({ feedback }) => feedback.tooLong(over)) : null;
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

/**
 * First names that also begin a sentence as everyday words. They count only where a capital is not
 * the sentence's: "Will you try" is a question, "as Will did" is Will.
 */
const ALSO_WORDS = new Set(
  (
    'will mark grace hope joy faith rose dawn summer autumn art bill pat gene jack sunny rich rob ' +
    'sue drew wade miles frank max ray dean earl guy penny pearl ruby ivy lily daisy holly olive ' +
    'iris violet sage sandy rocky lane true justice major king prince royal legend melody harmony ' +
    'crystal amber jade brook river forest cliff stone heath dale glen page clay cash mercy honor ' +
    'destiny journey robin jay bear fox wolf chase hunter story sky star angel an do my so as at ' +
    'be by go he if in is it me no of on or to up us we oh hi man see young long'
  ).split(' '),
);

/** Written with a capital wherever they stand, so nothing tells the name from the month. */
const MONTHS = new Set(['april', 'may', 'june', 'august']);

/** Names in these scripts stand between other signs without a space. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The first classmate whom the feedback names outside the writer's own words; null when it names
 * none. Names are found as whole words with a capital, however the class list writes them.
 */
export function namesAnother(
  text: string,
  own: { name: string; quote: string },
  classmates: readonly string[],
): string | null {
  const read = withoutQuote(even(text), even(own.quote).trim());
  const ownWhole = wholeName(own.name);
  const ownParts = new Set(ownWhole.toLowerCase().split(' '));
  for (const classmate of classmates) {
    const whole = wholeName(classmate);
    if (whole === '' || whole.toLowerCase() === ownWhole.toLowerCase()) continue;
    const [first = ''] = whole.split(' ');
    const inFull = whole.includes(' ') && hasName(read, whole);
    if (inFull || (!ownParts.has(first.toLowerCase()) && hasFirstName(read, first)))
      return classmate;
  }
  return null;
}

/** One sign for one sound, and one apostrophe: names are typed in many ways. */
const even = (text: string) => text.normalize('NFC').replace(/[\u2018\u2019\u02bc]/g, "'");

/** "Diaz, Ana" is how some class lists write Ana Diaz. */
function wholeName(name: string): string {
  const [family = '', given = ''] = even(name).split(',');
  return `${given} ${family}`.trim().replace(/\s+/g, ' ');
}

/** The text without the quoted words; a short quote is not cut out of the middle of a name. */
function withoutQuote(text: string, quote: string): string {
  if (quote === '') return text;
  const before = /^[\p{L}\p{N}]/u.test(quote) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(quote) ? '(?![\\p{L}\\p{N}])' : '';
  return text.replace(new RegExp(`${before}${literal(quote)}${after}`, 'gu'), ' ');
}

function hasFirstName(text: string, first: string): boolean {
  const lower = first.toLowerCase();
  if (UNSPACED.test(first)) return hasName(text, first);
  // One letter is an initial, or the word I.
  if (first.length < 2 || MONTHS.has(lower)) return false;
  return hasName(text, first, ALSO_WORDS.has(lower) ? '(?<=[\\p{Ll},;] )' : '');
}

/** As the class list writes it, and as a sentence would: some lists are all capitals, or none. */
function hasName(text: string, name: string, behind = ''): boolean {
  if (UNSPACED.test(name)) return text.includes(name);
  const capitals = name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (l) => l.toUpperCase());
  // Small letters alone would be a word, not a name.
  const written = /\p{Lu}/u.test(name) ? [name, capitals] : [capitals];
  // Ana is in "Ana's" and not in "Ana-Maria"; Neill is not in "O'Neill".
  return written.some((one) =>
    new RegExp(
      `${behind}(?<![\\p{L}\\p{M}\\p{N}]|\\p{L}['-])${literal(one)}(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`,
      'u',
    ).test(text),
  );
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
