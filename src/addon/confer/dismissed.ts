// Owns: findings the teacher dismissed for a writer ("not for this child"): kept beside the writer, and
// left out of the conference and of the needs while the words stand that they were found in.
import type { Paragraph } from '../../conference/draft';
import { type Finding, findingKey } from '../../conference/look/finding';
import { type LookOptions, look } from '../../conference/look/look';
import { isStretch } from '../../conference/look/needs';
import { type WriterRow, writerRowId } from '../../notebook/writers';
import { readJson } from '../json';
import { type Evidence, isClipped, readEvidence } from '../pull/evidence';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { said } from '../words/said';

/** So many are kept of a writer, the newest: those of drafts long past are of no use. */
const MOST_KEPT = 60;
/** A cell takes 50,000 characters. */
const MOST_CHARACTERS = 40_000;
/** Longer than any key of a finding: a quote is at most what is looked at of a draft. */
const LONGEST_KEY = 31_000;

export interface SeenFinding {
  finding: Finding;
  key: string;
  dismissed: boolean;
}

/** The keys kept in a cell, oldest first. A cell that was typed over reads as none. */
export const readDismissed = (text: string): string[] => readJson(text, isKeys, []);

const isKeys = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((key) => typeof key === 'string');

/** What a draft shows, and after it what it would show had the teacher not dismissed it. */
export function seenInDraft(
  paragraphs: readonly Paragraph[],
  keys: readonly string[],
  options: Pick<LookOptions, 'genre' | 'names'>,
): SeenFinding[] {
  const dismissed = new Set(keys);
  const shown = look(paragraphs, { ...options, dismissed }).findings;
  const hidden: Finding[] = [];
  const found = new Set<string>();
  // A look-for shows its first sighting; the second comes out when the first is left out, and so on.
  for (let more = dismissed.size > 0; more; ) {
    const next = look(paragraphs, { ...options, dismissed: found }).findings.filter(
      (finding) => dismissed.has(findingKey(finding)) && !found.has(findingKey(finding)),
    );
    for (const finding of next) found.add(findingKey(finding));
    hidden.push(...next);
    more = next.length > 0;
  }
  const seen = (finding: Finding, isDismissed: boolean) => ({
    finding,
    key: findingKey(finding),
    dismissed: isDismissed,
  });
  return [
    ...shown.map((finding) => seen(finding, false)),
    ...hidden.map((finding) => seen(finding, true)),
  ];
}

/** What the last sync read of a writer's draft, without what was dismissed before it or since. */
export function standingEvidence(row: Pick<WriterRow, 'evidence' | 'dismissed'>): Evidence[] {
  const keys = readDismissed(row.dismissed);
  const standing = readEvidence(row.evidence).filter((one) => {
    const own = findingKey(one);
    return !keys.some((key) => key === own || (isClipped(one) && key.startsWith(own)));
  });
  // What only stretches a writer gives way to a need that was brought back.
  const needs = standing.filter(({ lookFor }) => !isStretch(lookFor));
  return needs.length > 0 ? needs : standing;
}

/** Throws a Refusal for a key that is none, or a writer who is gone. */
export const dismissFinding = (
  context: Context,
  classId: string,
  writerId: string,
  key: string,
): void => change(context, classId, writerId, key, (others) => [...others, key]);

/** As `dismissFinding`, the other way round. */
export const bringBackFinding = (
  context: Context,
  classId: string,
  writerId: string,
  key: string,
): void => change(context, classId, writerId, key, (others) => others);

function change(
  context: Context,
  classId: string,
  writerId: string,
  key: string,
  how: (others: string[]) => string[],
): void {
  if (key === '' || key.length > LONGEST_KEY)
    throw new Refusal(said(({ conferences }) => conferences.findingUnclear));
  const id = writerRowId(classId, writerId);
  holding(context, () => {
    const table = context.notebook.writers();
    const row = table.rows().find((one) => one.id === id);
    if (!row) throw new Refusal(said(({ writers }) => writers.gone));
    const keys = fitting(how(readDismissed(row.dismissed).filter((one) => one !== key)));
    const dismissed = keys.length === 0 ? '' : JSON.stringify(keys);
    table.update(new Map([[id, { dismissed }]]));
  });
}

/** As many of the newest as a cell takes. */
function fitting(keys: string[]): string[] {
  const kept = keys.slice(-MOST_KEPT);
  while (JSON.stringify(kept).length > MOST_CHARACTERS) kept.shift();
  return kept;
}
