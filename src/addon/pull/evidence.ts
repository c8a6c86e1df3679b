// Owns: what a draft shows of its writer's needs, as it is kept in a hidden cell of the tab Writers.
import { type Paragraph, sentences } from '../../conference/draft';
import type { Finding } from '../../conference/look/finding';
import { NOTHING_SAID, type Spoken } from '../../conference/spoken';
import { hasTexts, readJson } from '../json';

/** A need as a draft shows it, small enough to keep. */
export type Evidence = Pick<Finding, 'skill' | 'lookFor' | 'quote' | 'times'> & {
  /** Told in the language of whoever reads it; an older version kept it in one. */
  says: Spoken | string;
  /** The sentence the quote stands in, where it is more than that; of one need a skill. */
  sentence?: string;
};

const MOST = 8;
const MOST_QUOTE = 90;
/** A longer sentence is not taught from; its quote is. */
const MOST_SENTENCE = 200;

/** Of the needs found, the first ones, cut to what a cell can hold. */
export function evidenceOf(
  findings: readonly Finding[],
  paragraphs: readonly Paragraph[],
): Evidence[] {
  const skills = new Set<string>();
  return findings
    .filter(({ kind }) => kind === 'need')
    .slice(0, MOST)
    .map((finding) => {
      const { skill, lookFor, quote, says, times } = finding;
      const sentence = skills.has(skill) ? '' : sentenceAround(finding, paragraphs);
      skills.add(skill);
      return {
        skill,
        lookFor,
        says,
        quote: quote.slice(0, MOST_QUOTE),
        ...(times === undefined ? {} : { times }),
        ...(sentence === '' ? {} : { sentence }),
      };
    });
}

/** Empty where the quote is no part of one sentence, or all of it. */
function sentenceAround({ quote, passage }: Finding, paragraphs: readonly Paragraph[]): string {
  const { tabId, start, end } = passage;
  const around = paragraphs
    .filter(
      (one) => one.tabId === tabId && one.start <= start && one.start + one.text.length >= end,
    )
    .flatMap(sentences)
    .find((one) => one.start <= start && one.end >= end);
  return around && around.text !== quote && around.text.length <= MOST_SENTENCE ? around.text : '';
}

/** Its quote may be only the beginning of the words that were found. */
export const isClipped = ({ quote }: Evidence): boolean => quote.length >= MOST_QUOTE;

/** As `readEvidence` reads it. */
export const writeEvidence = (evidence: readonly Evidence[]): string =>
  evidence.length === 0 ? '' : JSON.stringify(evidence);

/** A cell that was typed over reads as no evidence; the next sync writes it anew. */
export const readEvidence = (text: string): Evidence[] => readJson(text, isEvidence, []);

const isEvidence = (value: unknown): value is Evidence[] =>
  Array.isArray(value) &&
  value.every(
    (one) =>
      hasTexts(one, ['skill', 'lookFor', 'quote']) &&
      (hasTexts(one, ['says']) || hasTexts(one.says, Object.keys(NOTHING_SAID))),
  );
