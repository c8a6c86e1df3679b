// Owns: a draft as text that still knows where each word stands in its Doc: its words and sentences.
import { matches } from './pattern';

/**
 * One paragraph. `text[i]` stands at index `start + i` of the tab's body, in UTF-16 code units, as
 * the Docs API counts; anything that is not text (an image, a chip) is one U+FFFC each, so that the
 * two never drift apart. `text` ends without its newline.
 * Source: developers.google.com/workspace/docs/api/concepts/structure#start_and_end_index
 */
export interface Paragraph {
  tabId: string;
  start: number;
  text: string;
  /** Styled as a title or heading, so not a sentence of the piece. */
  heading: boolean;
}

/** A passage of a draft: half open, in UTF-16 code units of one tab's body. */
export interface Passage {
  tabId: string;
  start: number;
  end: number;
}

/** A word or a sentence of one paragraph: its text, and where it stands in the Doc, half open. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/**
 * A word is a run of letters and digits that apostrophes, hyphens or a decimal point may join. In
 * scripts written without spaces every character counts as one, as Docs' own word count does.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:['’‘-](?=[\p{L}\p{N}])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+|[.,:](?=\p{N})\p{N}+)*/gu;

/** How many words the paragraphs hold, headings included. */
export function words(paragraphs: readonly Paragraph[]): number {
  let count = 0;
  for (const { text } of paragraphs) count += wordsIn(text).length;
  return count;
}

/** The words of a text, where their places don't matter. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The words of one paragraph, without the marks around them. */
export function wordSpans(paragraph: Paragraph): Span[] {
  const found: Span[] = [];
  for (const match of matches(WORD, paragraph.text)) {
    const start = paragraph.start + match.index;
    found.push({ text: match[0], start, end: start + match[0].length });
  }
  return found;
}

/** Where a sentence may end: marks and what closes around them, or a line broken by hand. */
const BREAK = /[.!?…。！？]+["”'’)\]]*|[\n\v\r]+/g;

/** Words a full stop belongs to. What follows them carries on the sentence. */
const ABBREVIATIONS = new Set('mr mrs ms dr st prof capt sgt lt vs approx mt e.g i.e'.split(' '));

/** Abbreviations that end a sentence as often as not: they do when a capital follows. */
const MAYBE_END = new Set('a.m p.m etc u.s u.k u.s.a ave inc co'.split(' '));

/** The verbs of "… ," she said", which keep a tag with the words that were spoken. */
const SAYING =
  /^\s*(?:[\p{L}'’.-]+\s+){0,3}?(?:said|says|say|asked|asks|yelled|yells|screamed|shouted|whispered|cried|replied|answered|called|told|exclaimed|muttered|mumbled|laughed|begged|added|thought|goes|went|gasped|sighed|groaned|growled|snapped|announced|explained)(?![\p{L}])/u;

/**
 * The sentences of one paragraph, as near as marks can tell: a child who uses no end marks has
 * written one long sentence. Titles (*Mr.*), initials, numbers, list numbers (*1.*) and an ellipsis
 * that carries on end nothing; spoken words stay with their tag (*"Stop!" she said.*). Text without
 * a letter or digit is no sentence.
 */
export function sentences(paragraph: Paragraph): Span[] {
  const { text, start } = paragraph;
  const found: Span[] = [];
  let from = 0;
  const cut = (to: number) => {
    const raw = text.slice(from, to);
    const body = raw.trim();
    if (/[\p{L}\p{N}]/u.test(body)) {
      const at = start + from + raw.indexOf(body);
      found.push({ text: body, start: at, end: at + body.length });
    }
    from = to;
  };
  for (const match of matches(BREAK, text)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, from, match.index, match[0])) cut(end);
  }
  cut(text.length);
  return found;
}

function endsSentence(text: string, from: number, at: number, mark: string): boolean {
  if (/[\n\v\r]/.test(mark)) return true;
  const after = text.slice(at + mark.length, at + mark.length + 60);
  if (after === '') return true;
  const closesQuote = /["”'’]$/.test(mark);
  const next = /^\s*["“‘'(\ufffc]*(.)/u.exec(after)?.[1] ?? '';
  const before = lastWord(text, from, at);
  if (!/^\s/.test(after)) return endsWithoutSpace(text, at, mark, next);
  if (closesQuote && (/\p{Ll}/u.test(next) || SAYING.test(after))) return false;
  if (/^(?:\.{2,}|…)/.test(mark)) return !/\p{Ll}/u.test(next);
  if (mark.startsWith('.') && !closesQuote) {
    if (ABBREVIATIONS.has(before)) return false;
    if (before === 'no') return !/\p{N}/u.test(next);
    if (MAYBE_END.has(before)) return /\p{Lu}/u.test(next);
    if (isInitial(text, from, at) || isListMark(text, from, at)) return false;
  }
  return true;
}

/** Children leave out the space: *again.Then* ends a sentence, *3.5* and *a.m.* do not. */
function endsWithoutSpace(text: string, at: number, mark: string, next: string): boolean {
  if (/[。！？]/.test(mark)) return true;
  const previous = text[at - 1] ?? '';
  if (/[!?]/.test(mark)) return /\p{L}/u.test(next);
  return /[\p{Ll}\s]/u.test(previous) && /\p{Lu}/u.test(next);
}

function lastWord(text: string, from: number, at: number): string {
  const found = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(from, at - 12), at));
  return (found?.[0] ?? '').toLowerCase();
}

/** *J. K. Rowling*, not *Dad and I.* */
function isInitial(text: string, from: number, at: number): boolean {
  const found = /(?:^|[\s.(])(\p{Lu})$/u.exec(text.slice(Math.max(from, at - 3), at));
  return found !== null && found[1] !== 'I';
}

/** *1.* or *a.* at the start of a line of a list. */
function isListMark(text: string, from: number, at: number): boolean {
  const line = text.slice(from, at);
  return (
    (from === 0 || /[\n\v\r]/.test(text[from - 1] ?? '')) &&
    /^\s*(?:\p{N}{1,3}|\p{Ll})$/u.test(line)
  );
}
