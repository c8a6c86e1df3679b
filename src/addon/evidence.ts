// Owns: what a draft shows of its writer's needs, as it is kept in a hidden cell of the tab Writers.
import type { Finding } from '../conference/look/finding';
import { hasTexts, readJson } from './json';

/** A need as a draft shows it, small enough to keep. */
export type Evidence = Pick<Finding, 'skill' | 'lookFor' | 'quote' | 'says' | 'times'>;

const MOST = 8;
const MOST_QUOTE = 90;

export function evidenceOf(findings: readonly Finding[]): Evidence[] {
  return findings
    .filter(({ kind }) => kind === 'need')
    .slice(0, MOST)
    .map(({ skill, lookFor, quote, says, times }) => ({
      skill,
      lookFor,
      says,
      quote: quote.slice(0, MOST_QUOTE),
      ...(times === undefined ? {} : { times }),
    }));
}

/** Its quote may be only the beginning of the words that were found. */
export const isClipped = ({ quote }: Evidence): boolean => quote.length >= MOST_QUOTE;

export const writeEvidence = (evidence: readonly Evidence[]): string =>
  evidence.length === 0 ? '' : JSON.stringify(evidence);

/** A cell that was typed over reads as no evidence; the next sync writes it anew. */
export const readEvidence = (text: string): Evidence[] => readJson(text, isEvidence, []);

const isEvidence = (value: unknown): value is Evidence[] =>
  Array.isArray(value) &&
  value.every((one) => hasTexts(one, ['skill', 'lookFor', 'quote', 'says']));
