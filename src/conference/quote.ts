// Owns: finding again, in a draft as it is now, words that were quoted from it.
import type { Paragraph, Passage } from './draft';

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
