// Owns: an opinion that is backed by something that happened to the writer.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const DID =
  "(?:had to|missed|broke|lost|learned|got|saw|watched|waited|asked|counted|tried|found|fell|came|went|started|stopped|helped|made|met|took|won|ate|walked|hurt|cried|barked|heard|chased|sat|stood|spent|forgot|dropped|used to|couldn't|could not|didn't (?:even )?get|did not (?:even )?get|spilled|waved|smiled|taught|showed|shared|worked)";
const OWN = new RegExp(
  `\\b(?:last (?:week|year|month|summer|winter|fall|spring|night|time|\\w+day)|yesterday|one time|the other day|this (?:morning|week|year))\\b,? (?:when )?(?:i|we|my|our|a|the|me) |\\bi (?:(?:once|never|even|just|also|still) )?${DID}\\b|\\b(?:my|our) (?:(?:little|big|best|older|younger|own) )?(?:mom|mother|dad|father|brother|sister|cousin|friend|dog|cat|aunt|uncle|grandma|grandpa|neighbor|teacher|class|team|family)(?: [A-Z]\\w+)? ${DID}\\b`,
  'gi',
);

/** What was only done for the piece, or is wished. */
const NOT_LIVED =
  /\b(?:would|if i|i think|reasons?|wish|look it up|looked it up|to write|research)\b/i;

export const ownStory: LookFor = {
  name: 'elaboration-own-story',
  skill: 'elaboration',
  kind: 'strength',
  genres: ['opinion'],
  find: (page) =>
    inOwnWords(page, OWN)
      .filter(
        ({ sentence: { words, told, ended } }) =>
          ended && words.length >= 7 && words.length <= 40 && !NOT_LIVED.test(told),
      )
      .map((hit) =>
        quoteAround(hit, {
          en: 'Something that truly happened backs up the opinion.',
          es: 'Algo que pasó de verdad apoya la opinión.',
        }),
      ),
};
