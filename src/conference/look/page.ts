// Owns: a draft prepared once for all look-fors: its paragraphs, sentences and words.
import type { Genre } from '../bank/teachingPoint';
import { type Paragraph, type Span, sentences, wordSpans } from '../draft';

/** A word, and how it reads in small letters with a typewriter apostrophe. */
export interface PageWord extends Span {
  lower: string;
}

export interface PageSentence extends Span {
  tabId: string;
  /** Index into the page's paragraphs. */
  paragraph: number;
  /** `text` with straight quotes and apostrophes, the same length. */
  plain: string;
  /** `plain` with everything between quotation marks blanked out, the same length. */
  told: string;
  words: PageWord[];
  /** Whether an end mark closes it. */
  ended: boolean;
}

export interface PageParagraph extends Paragraph {
  sentences: PageSentence[];
  words: number;
}

export interface Page {
  /** Those that hold words and are no headings. */
  paragraphs: PageParagraph[];
  /** All of them, in order. */
  sentences: PageSentence[];
  words: number;
  genre: Genre | undefined;
  /** Long ones that stand here word for word a second time: they are read once. */
  repeated: Paragraph[];
  /** Whether a heading stands inside the piece: styled as one, or a short line without an end mark. */
  headed: boolean;
  /** Lower case, word by word: the people of the class. */
  names: ReadonlySet<string>;
}

/** The same text, mark for mark, with typewriter quotes. */
function straighten(text: string): string {
  return text.replace(/[‘’‛′]/g, "'").replace(/[“”„‟″]/g, '"');
}

/** In small letters, the same length: the few letters that would grow stay as they are. */
function lowered(plain: string): string {
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : plain.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

/**
 * Blanks what stands between quotation marks; indexes stay as they were. Speech that is never
 * closed runs to the end of its paragraph: it may all be spoken.
 */
function blankSpeech(plain: string): string {
  return plain.replace(/"[^"]*(?:"|$)/g, (spoken) => spoken.replace(/[^\s]/g, ' '));
}

/** A heading that was typed as a line of its own has no more words than this. */
const HEADING_WORDS = 8;

/** "Dear Mayor Torres," and what stands under a letter: neither is a sentence of the piece. */
const GREETING = /^\s*(?:dear|hello|hi|to)\b[^.!?]{0,60}[,:!]?\s*$/i;
const GOODBYE =
  /^\s*(?:sincerely|your (?:friend|student|son|daughter|classmate)|love|from|yours(?: truly)?|respectfully|best(?: wishes)?|thank you|thanks)\b[^.!?]{0,30}$/i;
/** Lines at the end among which a goodbye is looked for. */
const UNDER = 4;
/** In words: a title is a line this short above a paragraph this long. */
const TITLE = 8;
const TITLED = 12;

/** Without a typed title or greeting above, and the goodbye of a letter below. */
function withoutFrame(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const told = paragraphs.filter(({ text, heading }) => !heading && /\p{L}/u.test(text));
  const frame = new Set<Paragraph>();
  for (const [i, line] of told.slice(0, 2).entries()) {
    const size = wordSpans(line).length;
    const next = told[i + 1];
    if (!next || size > TITLE || (i > 0 && !frame.has(told[i - 1] as Paragraph))) break;
    const titled = !/[.!?…,;:"”]\s*$/.test(line.text) && wordSpans(next).length >= TITLED;
    if (GREETING.test(line.text) || (titled && /^\P{L}*\p{Lu}/u.test(next.text))) frame.add(line);
  }
  const end = told.length - UNDER;
  const goodbye = told.findIndex(
    ({ text }, i) => i > 0 && i >= end && text.length < 50 && GOODBYE.test(text),
  );
  if (goodbye > 0) for (const line of told.slice(goodbye)) frame.add(line);
  return frame.size === 0 ? paragraphs : paragraphs.filter((line) => !frame.has(line));
}

/** In words: shorter ones may come back on purpose, as a refrain does. */
const REPEATED = 15;

const hasEnd = ({ ended }: PageSentence): boolean => ended;

/** Reads paragraphs into a page. Headings, and paragraphs without a word, are left out. */
export function readPage(
  paragraphs: readonly Paragraph[],
  genre: Genre | undefined,
  names: readonly string[],
): Page {
  const page: Page = {
    paragraphs: [],
    sentences: [],
    words: 0,
    genre,
    repeated: [],
    headed: false,
    names: new Set(names.flatMap((name) => name.toLowerCase().split(/\s+/))),
  };
  const read = new Set<string>();
  for (const paragraph of withoutFrame(paragraphs)) {
    if (paragraph.heading) {
      // What stands above the first sentence is the title.
      page.headed = page.headed || page.paragraphs.length > 0;
      continue;
    }
    const plain = straighten(paragraph.text);
    const small = lowered(plain);
    // Written out: spreading thousands of words took a tenth of the time.
    const words = wordSpans(paragraph).map(({ text, start, end }) => ({
      text,
      start,
      end,
      lower: small.slice(start - paragraph.start, end - paragraph.start),
    }));
    if (words.length === 0) continue;
    if (words.length >= REPEATED && read.has(small.trim())) {
      page.repeated.push(paragraph);
      continue;
    }
    read.add(small.trim());
    const told = blankSpeech(plain);
    let next = 0;
    const own = sentences(paragraph).map((sentence): PageSentence => {
      const from = sentence.start - paragraph.start;
      const to = sentence.end - paragraph.start;
      const first = next;
      while (next < words.length && (words[next]?.start ?? 0) < sentence.end) next += 1;
      return {
        text: sentence.text,
        start: sentence.start,
        end: sentence.end,
        tabId: paragraph.tabId,
        paragraph: page.paragraphs.length,
        plain: plain.slice(from, to),
        told: told.slice(from, to),
        words: words.slice(first, next),
        ended: /[.!?…。！？][\s"'”’)\]]*$/.test(sentence.text),
      };
    });
    if (page.paragraphs.length > 0 && words.length <= HEADING_WORDS && !own.some(hasEnd))
      page.headed = true;
    page.paragraphs.push({ ...paragraph, sentences: own, words: words.length });
    for (const sentence of own) page.sentences.push(sentence);
    page.words += words.length;
  }
  return page;
}

/** Whether a sentence holds spoken words. */
export function isSpoken(sentence: PageSentence): boolean {
  return sentence.told !== sentence.plain;
}

/** The first word, in lower case and with a straight apostrophe. */
export function opening(sentence: PageSentence): string {
  return sentence.words[0]?.lower ?? '';
}

/** The words of a sentence that are the writer's own, in lower case: what is spoken is left out. */
export function lowerWords({ told, start, words }: PageSentence): string[] {
  return words
    .filter((word) => /\S/.test(told.charAt(word.start - start)))
    .map(({ lower }) => lower);
}
