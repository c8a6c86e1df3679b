// Owns: an opinion that gives its main reason first, where readers forget it.
import { type LookFor, quoteSentence } from '../lookFor';

const PARTS = 4;
const MAIN =
  /\b(?:(?:main|biggest|most important|strongest|best|number one) (?:reason|problem)|most of all|most importantly|above all)\b/i;

export const mainReasonFirst: LookFor = {
  name: 'organization-main-reason-first',
  skill: 'organization',
  kind: 'need',
  genres: ['opinion'],
  onlyIfNothingElse: true,
  find(page) {
    if (page.paragraphs.length < PARTS) return [];
    return page.sentences
      .filter(({ told, paragraph }) => paragraph === 1 && MAIN.test(told))
      .map((sentence) =>
        quoteSentence(sentence, {
          en: 'The main reason stands first among the reasons; readers remember best what comes last.',
          es: 'La razón principal va primero; lo que mejor se recuerda es lo que va al final.',
        }),
      );
  },
};
