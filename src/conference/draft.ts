// Owns: a draft as text that still knows where each word stands in its Doc.

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

/**
 * V8 compiles a pattern twice: to be interpreted the first time, and to machine code the second. A
 * text of a thousand characters is worth machine code at once, and that halves the cost of a run's
 * first draft. Source: kTierUpForSubjectLengthValue in V8's src/objects/js-regexp.h
 */
const LONG = '\u0001'.repeat(1000);
const COMPILED = new WeakSet<RegExp>();

/** Has a large pattern that is asked about short texts compiled once only. */
export function compiled(pattern: RegExp): RegExp {
  if (!COMPILED.has(pattern)) {
    COMPILED.add(pattern);
    pattern.test(LONG);
    pattern.lastIndex = 0;
  }
  return pattern;
}

/** Every match of a global pattern. (`matchAll` is newer than the library we may count on.) */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (text.length < LONG.length) compiled(pattern);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  pattern.lastIndex = 0;
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

/**
 * Where a draft says these words now: to the letter if it can be found so, otherwise taking white
 * space, curly and straight quotes, and images (U+FFFC) as they come. Among several the nearest to
 * where it was; another tab only when its own has none. A single word is found as a word, never
 * inside a longer one (unless it still stands exactly where it was). Paragraphs that follow each
 * other may be crossed.
 *
 * @returns the passage, whose text reads as the quote; `undefined` if the words are gone.
 */
export function findQuote(
  paragraphs: readonly Paragraph[],
  quote: string,
  near?: Passage,
): Passage | undefined {
  if (plain(quote).text === '') return undefined;
  const stretches = joinTabs(paragraphs);
  const exact = stretches.map(({ tabId, text, at }) => ({ tabId, text, at, ends: undefined }));
  return (
    nearest(exact, quote, near) ??
    nearest(
      stretches.map(({ tabId, text, at }) => {
        const folded = plain(text);
        return {
          tabId,
          text: folded.text,
          at: folded.from.map((i) => at[i] ?? 0),
          ends: folded.from.map((i) => (at[i] ?? 0) + 1),
        };
      }),
      plain(quote).text,
      near,
    )
  );
}

/** Text to search in: `at[i]` is the Doc index of `text[i]`, and `ends[i]` the index after it. */
interface Stretch {
  tabId: string;
  text: string;
  at: number[];
  ends: number[] | undefined;
}

/** Paragraphs that follow each other without a gap, joined as the Doc joins them. */
function joinTabs(paragraphs: readonly Paragraph[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { tabId: string; pieces: string[]; at: number[]; next: number } | undefined;
  const close = () => {
    if (open) {
      const { tabId, pieces, at } = open;
      stretches.push({ tabId, text: pieces.join(''), at, ends: undefined });
    }
  };
  for (const { tabId, start, text } of paragraphs) {
    if (!open || open.tabId !== tabId || open.next !== start) {
      close();
      open = { tabId, pieces: [], at: [], next: start };
    } else {
      open.pieces.push('\n');
      open.at.push(start - 1);
    }
    open.pieces.push(text);
    for (let i = 0; i < text.length; i++) open.at.push(start + i);
    open.next = start + text.length + 1;
  }
  close();
  return stretches;
}

/** Text as the tolerant search sees it; `from[i]` is where `text[i]` came from. */
function plain(text: string): { text: string; from: number[] } {
  let out = '';
  const from: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    // Images, and the invisible characters that pasting leaves behind.
    if (/[\ufffc\u200b-\u200d\ufeff\u00ad]/.test(char)) continue;
    if (/\s/.test(char)) {
      if (out !== '' && !out.endsWith(' ')) {
        out += ' ';
        from.push(i);
      }
      continue;
    }
    out += /[‘’‛′]/.test(char) ? "'" : /[“”„‟″]/.test(char) ? '"' : char;
    from.push(i);
  }
  return out.endsWith(' ')
    ? { text: out.slice(0, -1), from: from.slice(0, -1) }
    : { text: out, from };
}

function nearest(
  stretches: readonly Stretch[],
  quote: string,
  near: Passage | undefined,
): Passage | undefined {
  const several = /\S\s+\S/.test(quote);
  let best: Passage | undefined;
  let bestRank: readonly number[] = [];
  for (const { tabId, text, at, ends } of stretches) {
    for (let i = text.indexOf(quote); i !== -1; i = text.indexOf(quote, i + 1)) {
      const start = at[i];
      const last = i + quote.length - 1;
      const end = ends ? ends[last] : (at[last] ?? 0) + 1;
      if (start === undefined || end === undefined) continue;
      const otherTab = near !== undefined && tabId !== near.tabId;
      const moved = near === undefined ? 0 : Math.abs(start - near.start);
      const inPlace = near !== undefined && !otherTab && moved === 0;
      const whole = !insideWord(text, i) && !insideWord(text, i + quote.length);
      if (!whole && !several && !inPlace) continue;
      const rank = [otherTab ? 1 : 0, whole || inPlace ? 0 : 1, moved];
      if (best === undefined || comesBefore(rank, bestRank)) {
        best = { tabId, start, end };
        bestRank = rank;
      }
    }
  }
  return best;
}

/** Whether a word of a script with spaces runs on across this place. */
function insideWord(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return false;
  const around = text.slice(at - 1, at + 1);
  return (
    /^[\p{L}\p{N}\p{M}]{2}$/u.test(around) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      around,
    )
  );
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
