// Owns: feelings in a story that are named and not shown.
import { compiled } from '../../pattern';
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';
import { feelingShown } from './feelingShown';

const FEELING =
  /\b(?:i|we) (?:was|were|felt|got|feel) (?:(?:a little|kind of) |(?:(?!not|never|no)[a-z]+ ){0,2}?)(?:happy|sad|mad|angry|scared|nervous|excited|afraid|worried|upset|embarrassed|proud|terrified|lonely|frustrated|surprised|shocked|jealous)\b/gi;

/** Signs near it that the reader is also let in on how it felt. */
const SHOWN =
  /\b(?:heart|hands?|knees?|legs?|stomach|belly|tummy|tears?|face|cheeks?|eyes?|voice|throat|breath|chest|skin|fingers?|feet|lips?|mouth|sweat\w*|shak\w+|shook|trembl\w+|shiver\w*|cr(?:y|ied|ying)|smil\w+|grin\w*|laugh\w*|jump\w*|scream\w*|yell\w*|hid|ran|froze|frozen|like a|as if|so \w+ (?:that )?i|butterflies|goosebumps|gulp\w*|sigh\w*|danc\w+|hugg\w+|bit my|squeez\w+|clench\w*|blush\w*|whisper\w*)\b/i;

/** In characters: what the body does may come a few sentences later. */
const SOON = 300;

export const feelingNamed: LookFor = {
  name: 'elaboration-feeling-named',
  skill: 'elaboration',
  kind: 'need',
  genres: ['narrative'],
  find(page) {
    const shown = feelingShown.find(page);
    const named = inOwnWords(page, FEELING).filter(({ sentence }) => {
      const at = page.sentences.indexOf(sentence);
      const near = page.sentences
        .slice(Math.max(0, at - 1), at + 2)
        .some(({ plain }) => compiled(SHOWN).test(plain));
      return (
        !near && !shown.some(({ start }) => start >= sentence.end && start < sentence.end + SOON)
      );
    });
    return named.map((hit) =>
      quoteAround(
        hit,
        {
          en: 'A feeling is named here; nothing near it lets the reader see or feel it.',
          es: 'Aquí se nombra un sentimiento; nada cerca deja verlo o sentirlo.',
        },
        named.length,
      ),
    );
  },
};
