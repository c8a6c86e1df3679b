// Owns: all teaching points of the product in one list, and the questions asked of it.
import type { Language } from '../language';
import { elaborationPoints } from './points/elaboration';
import { endingPoints } from './points/ending';
import { focusPoints } from './points/focus';
import { grammarPoints } from './points/grammar';
import { ideasPoints } from './points/ideas';
import { leadPoints } from './points/lead';
import { listeningPoints } from './points/listening';
import { organizationPoints } from './points/organization';
import { paragraphsPoints } from './points/paragraphs';
import { punctuationPoints } from './points/punctuation';
import { sentencesPoints } from './points/sentences';
import { spellingPoints } from './points/spelling';
import { transitionsPoints } from './points/transitions';
import { voicePoints } from './points/voice';
import { wordChoicePoints } from './points/wordChoice';
import { SPANISH_BANK } from './spanishBank';
import type { PointWords, TeachingPoint } from './teachingPoint';

/** Every teaching point the product brings, the most basic skill first. */
export const BANK: readonly TeachingPoint[] = [
  ...listeningPoints,
  ...ideasPoints,
  ...focusPoints,
  ...leadPoints,
  ...organizationPoints,
  ...paragraphsPoints,
  ...elaborationPoints,
  ...transitionsPoints,
  ...endingPoints,
  ...voicePoints,
  ...wordChoicePoints,
  ...sentencesPoints,
  ...grammarPoints,
  ...punctuationPoints,
  ...spellingPoints,
];

/** The point a note or a finding refers to; `undefined` for one the list does not hold (any more). */
export function byId(
  id: string,
  points: readonly TeachingPoint[] = BANK,
): TeachingPoint | undefined {
  return points.find((point) => point.id === id);
}

const WORDS: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, PointWords>>>> = {
  es: SPANISH_BANK,
};

/** What a point of the bank says in a language; that no point lacks a language is seen to by types. */
export const wordsOf = (point: TeachingPoint, language: Language): PointWords =>
  language === 'en' ? point : (WORDS[language][point.id] ?? point);
