// Owns: apostrophes that show an owner: forgotten, or put on a plain plural.
import { inOwnWords, type LookFor, pointAt } from '../lookFor';

const PEOPLE =
  'family|mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|sister|brother|cousin|uncle|aunt|friend|teacher|neighbor|coach|dog|cat';

const THINGS =
  'house|room|bed|car|truck|bike|phone|name|birthday|hand|arm|lap|face|hair|voice|kitchen|yard|garden|basement|office|desk|class|job|eyes|head|back|bag|backpack|toys|shoes|dog|cat|friend|party|wedding|bowl|tail|door|doorbell|bike|book|game|lunch|nose|leg|foot|hat|shirt|jacket|coat|turn|idea|mom|dad|sister|brother|grandma|locker|cage|pillow|wallet|soccer game|boat|farm|store|apartment|computer|blanket';

/** "my grandmas house". Before these things a plural of people is hardly ever meant. */
const FORGOTTEN = new RegExp(
  `\\b(my|his|her|our|your|their)(?: best| little| big| older)? (${PEOPLE})s (${THINGS})\\b`,
  'gi',
);

/** "The tiger's were": a plural, for its verb is one. */
const ON_PLURAL =
  /\b(?!it|that|what|there|here|who|he|she|let|where|how|when)([a-z]{3,})'s (?:were|are|have)\b/gi;

export const ownerMark: LookFor = {
  name: 'punctuation-owner-mark',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const forgotten = inOwnWords(page, FORGOTTEN);
    const onPlural = inOwnWords(page, ON_PLURAL);
    const times = forgotten.length + onPlural.length;
    return [
      ...forgotten.map((hit) => {
        const [, , owner = '', thing = ''] = hit.match;
        return pointAt(
          hit,
          {
            en: `The ${thing.toLowerCase()} belongs to someone: "${owner.toLowerCase()}'s ${thing.toLowerCase()}".`,
            es: `Esto es de alguien: "${owner.toLowerCase()}'s ${thing.toLowerCase()}".`,
          },
          times,
        );
      }),
      ...onPlural.map((hit) =>
        pointAt(
          hit,
          {
            en: `More than one is meant here, and nothing is owned: "${(hit.match[1] ?? '').toLowerCase()}s", without an apostrophe.`,
            es: `Aquí son más de uno y nadie es dueño de nada: "${(hit.match[1] ?? '').toLowerCase()}s", sin apóstrofo.`,
          },
          times,
        ),
      ),
    ];
  },
};
