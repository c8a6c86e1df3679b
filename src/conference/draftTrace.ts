// Owns: knowing a draft again by its sentences, without keeping any of its words: what is new in it
// since the writer was last met.

/** Far beyond a child's draft; a longer one is known by its first so many sentences. */
const MOST_SENTENCES = 600;

/** A sentence, or a part of a run-on with the `whole` of it. */
interface Told {
  text: string;
  whole: string;
}

/** What a draft looked like: its Doc, and a mark for each sentence. Empty for a draft without any. */
export function traceOf(docId: string, sentences: readonly Told[]): string {
  if (docId === '' || sentences.length === 0) return '';
  return [docId, ...sentences.slice(0, MOST_SENTENCES).map(({ text }) => markOf(text))].join(' ');
}

/**
 * For each sentence, whether it is new since the trace was taken. None is where there is no trace,
 * where it is of another Doc, or where nothing of the draft is known again: it is then another piece.
 */
export function newSince(trace: string, docId: string, sentences: readonly Told[]): boolean[] {
  const [before, ...marks] = trace.split(' ');
  const known = new Set(marks);
  // Traces of before there were parts know a run-on whole.
  const isKnown = ({ text, whole }: Told) => known.has(markOf(text)) || known.has(markOf(whole));
  const isNew = sentences.map((sentence, i) => i < MOST_SENTENCES && !isKnown(sentence));
  if (before !== docId || marks.length === 0 || isNew.every((one) => one))
    return sentences.map(() => false);
  return isNew;
}

/** FNV-1a over the sentence without its spaces: to tell sentences of one draft apart, no more. */
function markOf(sentence: string): string {
  let hash = 0x811c9dc5;
  for (const sign of sentence.replace(/\s+/g, '')) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
