// Owns: did it help? What became of a next step: what the writer answered, and what changed since in
// and around the sentence it was about.
import { type Around, NEIGHBOURS } from './around';
import { breaths } from './breaths';
import { type Paragraph, type Passage, sentences, wordsIn } from './draft';
import { withoutMentions } from './feedback';
import type { SkillId } from './skill';
import { isTeachers, lastReply, type Post, type Thread } from './thread';
import type { LocalDate } from './week';

/** What a writer said they would do, from the note of one conference. */
export interface NextStep {
  noteId: string;
  /** When it was given. */
  date: LocalDate;
  skill: SkillId;
  says: string;
  /** The draft it was given on; empty when there was none yet. */
  docId: string;
  around: Around;
}

/** `reply` is the writer's last one; empty where there is none, or where they only ticked it off. */
export type FollowUp =
  | { state: 'waiting' }
  | { state: 'answered'; reply: string }
  /** The words before and after, cut to where they differ. */
  | { state: 'revised'; reply: string; before: string; after: string }
  /** The teacher said it is done. */
  | { state: 'settled' };

export const FOLLOW_UP_STATES = ['waiting', 'answered', 'revised', 'settled'] as const;

/** Still to be taken up with the writer. */
export const isOpen = ({ state }: FollowUp): boolean => state === 'waiting' || state === 'answered';

/** Of a sentence without end marks, which may be a whole draft, so much is kept and compared. */
export const LONGEST_SENTENCE = 700;
const LONGEST_SHOWN = 240;

/**
 * What became of a next step by the draft as it is now. `thread` is the one its feedback began; null
 * where none is known.
 */
export function followUp(
  step: NextStep,
  thread: Thread | null,
  paragraphs: readonly Paragraph[],
): FollowUp {
  const done = thread && resolver(thread);
  if (thread && done && isTeachers(done, thread)) return { state: 'settled' };
  const reply = thread ? lastReply(thread) : '';
  const change = changed(step, thread?.passage ?? null, paragraphs);
  if (change) return { state: 'revised', reply, ...change };
  return reply !== '' || done ? { state: 'answered', reply } : { state: 'waiting' };
}

/** The thread that a step's feedback began: it says the step, the one on its very words first. */
export function threadOf(step: NextStep, threads: readonly Thread[]): Thread | null {
  const says = even(withoutMentions(step.says));
  const alike = threads.filter(({ head }) => !head.deleted && even(head.text).includes(says));
  const about = even(step.around.at.join(' '));
  const onItsWords = alike.filter(({ quote }) => quote !== '' && about.includes(even(quote)));
  return [...alike, ...onItsWords].pop() ?? null;
}

/** The post that resolved a thread; null while it is open. */
function resolver(thread: Thread): Post | null {
  if (!thread.resolved) return null;
  const acts = thread.replies.filter(({ action }) => action === 'resolve');
  return acts[acts.length - 1] ?? null;
}

function changed(
  { docId, around }: NextStep,
  passage: Passage | null,
  paragraphs: readonly Paragraph[],
): { before: string; after: string } | null {
  const old = [...around.before, ...around.at, ...around.after];
  // As finely as it was kept: a note may be of the time when a run-on was one sentence.
  const inParts = old.every((text) => breaths({ text, start: 0, end: text.length }).length === 1);
  const spans = paragraphs.flatMap((paragraph) =>
    sentences(paragraph)
      .flatMap((whole) => (inParts ? breaths(whole) : [whole]))
      .map((span) => ({ ...span, tabId: paragraph.tabId })),
  );
  const now = spans.map(({ text }) => text);
  // Where there was no draft, any is what was asked for.
  if (docId === '') return now[0] === undefined ? null : excerpts('', now[0]);
  if (around.at.length === 0) return null;
  const kept = inCommon(old.map(key), now.map(key));
  if (kept.length > 0) return nearChange(around, old, now, kept);
  // Nothing of it stands any more: the comment's own place says what became of it, or its words do.
  const there = spans.filter(
    ({ tabId, start, end }) =>
      passage !== null && tabId === passage.tabId && start < passage.end && end > passage.start,
  );
  const texts = there.length > 0 ? there.map(({ text }) => text) : mostAlike(around.at, now);
  return excerpts(around.at.join(' '), texts.join(' '));
}

/** The one sentence that has most of the words; none where none has half of them. */
function mostAlike(at: readonly string[], now: readonly string[]): string[] {
  const wanted = new Set(wordsIn(even(at.join(' ').toLowerCase())));
  let best: string[] = [];
  let most = wanted.size / 2;
  for (const text of now) {
    const shared = [...new Set(wordsIn(even(text.toLowerCase())))].filter((word) =>
      wanted.has(word),
    ).length;
    if (shared >= most && shared > 0) {
      best = [text];
      most = shared + 1;
    }
  }
  return best;
}

/** The longest run of sentences that stand in both, as pairs of places. */
function inCommon(old: readonly string[], now: readonly string[]): [number, number][] {
  const best = old.map(() => now.map(() => 0));
  const at = (i: number, p: number) => best[i]?.[p] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let p = now.length - 1; p >= 0; p -= 1)
      (best[i] as number[])[p] =
        old[i] === now[p] ? at(i + 1, p + 1) + 1 : Math.max(at(i + 1, p), at(i, p + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, p = 0; i < old.length && p < now.length; ) {
    if (old[i] === now[p]) pairs.push([i++, p++]);
    else if (at(i + 1, p) >= at(i, p + 1)) i += 1;
    else p += 1;
  }
  return pairs;
}

/** One sentence kept, taken away or added. */
interface Line {
  old?: number;
  now?: number;
}

/** What was changed, added or taken away in the sentence or right beside it. */
function nearChange(
  { before, at, after }: Around,
  old: readonly string[],
  now: readonly string[],
  kept: readonly [number, number][],
): { before: string; after: string } | null {
  const lines = alignment(old.length, now.length, kept, {
    begins: before.length < NEIGHBOURS,
    ends: after.length < NEIGHBOURS,
  });
  const [first, last] = [before.length, before.length + at.length - 1];
  const placeOf = (place: number) => lines.findIndex((line) => line.old === place);
  let from = placeOf(Math.max(0, first - 1));
  let to = placeOf(Math.min(old.length - 1, last + 1));
  const isAdded = (place: number) => lines[place] !== undefined && lines[place]?.old === undefined;
  // A neighbour stands between; at the draft's edge there is none.
  while (first === 0 && isAdded(from - 1)) from -= 1;
  while (last === old.length - 1 && isAdded(to + 1)) to += 1;
  const changes = lines.flatMap((line, place) =>
    place >= from && place <= to && (line.old === undefined || line.now === undefined)
      ? [place]
      : [],
  );
  if (changes.length === 0) return null;
  const shown = lines.slice(
    Math.min(placeOf(first), ...changes),
    Math.max(placeOf(last), ...changes) + 1,
  );
  const words = (texts: readonly string[], side: 'old' | 'now') =>
    shown.flatMap((line) => texts[line[side] ?? -1] ?? []).join(' ');
  return excerpts(words(old, 'old'), words(now, 'now'));
}

/**
 * Old and new sentences side by side. Beyond the outermost that were kept only so many new ones belong
 * to it as old ones are gone, except where the draft itself began or ended.
 */
function alignment(
  olds: number,
  nows: number,
  kept: readonly [number, number][],
  whole: { begins: boolean; ends: boolean },
): Line[] {
  const [firstOld, firstNow] = kept[0] ?? [0, 0];
  const [lastOld, lastNow] = kept[kept.length - 1] ?? [0, 0];
  const end = whole.ends ? nows : Math.min(nows, lastNow + olds - lastOld);
  const lines: Line[] = [];
  let old = 0;
  let now = whole.begins ? 0 : Math.max(0, firstNow - firstOld);
  const fill = (toOld: number, toNow: number) => {
    while (old < toOld) lines.push({ old: old++ });
    while (now < toNow) lines.push({ now: now++ });
  };
  for (const [i, p] of kept) {
    fill(i, p);
    lines.push({ old: old++, now: now++ });
  }
  fill(olds, end);
  return lines;
}

/** Both texts cut to where they differ, with a few words around it. */
function excerpts(before: string, after: string): { before: string; after: string } {
  if (before.length <= LONGEST_SHOWN && after.length <= LONGEST_SHOWN) return { before, after };
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const space = before.lastIndexOf(' ', Math.max(0, same - 40));
  const from = space < 0 ? 0 : space + 1;
  const cut = (text: string) => {
    const part = text.slice(from);
    const short = part.length > LONGEST_SHOWN ? `${part.slice(0, LONGEST_SHOWN)}…` : part;
    return from > 0 && part !== '' ? `…${short}` : short;
  };
  return { before: cut(before), after: cut(after) };
}

const key = (text: string) => even(text.slice(0, LONGEST_SENTENCE));

/** White space and the shape of quotes and apostrophes are no change. */
const even = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[\ufffc\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
