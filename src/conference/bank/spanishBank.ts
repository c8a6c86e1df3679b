// Owns: the words of every teaching point in Spanish, by its id.
import { spanishElaborationPoints } from './points/spanish/elaboration';
import { spanishEndingPoints } from './points/spanish/ending';
import { spanishFocusPoints } from './points/spanish/focus';
import { spanishGrammarPoints } from './points/spanish/grammar';
import { spanishIdeasPoints } from './points/spanish/ideas';
import { spanishLeadPoints } from './points/spanish/lead';
import { spanishListeningPoints } from './points/spanish/listening';
import { spanishOrganizationPoints } from './points/spanish/organization';
import { spanishParagraphsPoints } from './points/spanish/paragraphs';
import { spanishPunctuationPoints } from './points/spanish/punctuation';
import { spanishSentencesPoints } from './points/spanish/sentences';
import { spanishSpellingPoints } from './points/spanish/spelling';
import { spanishTransitionsPoints } from './points/spanish/transitions';
import { spanishVoicePoints } from './points/spanish/voice';
import { spanishWordChoicePoints } from './points/spanish/wordChoice';
import type { PointWords } from './teachingPoint';

export const SPANISH_BANK: Readonly<Record<string, PointWords>> = {
  ...spanishElaborationPoints,
  ...spanishEndingPoints,
  ...spanishFocusPoints,
  ...spanishGrammarPoints,
  ...spanishIdeasPoints,
  ...spanishLeadPoints,
  ...spanishListeningPoints,
  ...spanishOrganizationPoints,
  ...spanishParagraphsPoints,
  ...spanishPunctuationPoints,
  ...spanishSentencesPoints,
  ...spanishSpellingPoints,
  ...spanishTransitionsPoints,
  ...spanishVoicePoints,
  ...spanishWordChoicePoints,
};
