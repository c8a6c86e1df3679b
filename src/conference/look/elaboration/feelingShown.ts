// Owns: a feeling the reader can see in the body.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const BODY =
  /\b(?:my|his|her|our|their) (?:whole )?(?:heart|hands?|knees?|legs?|stomach|belly|tummy|face|cheeks?|eyes?|voice|throat|chest|skin|fingers?|feet|lips?|mouth|palms?|teeth|body|arms?|ears|jaw) (?:[a-z]+ ){0,2}?(?:pound\w*|rac(?:ed|ing)|beat\w*|thump\w*|shak\w+|shook|trembl\w+|sweat\w*|dropp\w+|flipp\w*|flutter\w*|burn\w*|froze\w*|freez\w+|chatter\w*|tighten\w*|tight|turned|wobbl\w+|quiver\w*|crack\w+|widen\w*|hot|red|numb|buzz\w*|sank|sink\w*|jump\w*|leap\w*|skipp\w*|sting\w*|tingl\w*|clench\w*|knott\w+|churn\w*|drumm\w*|hammer\w*|like)\b|\b(?:a lump in (?:my|his|her) throat|butterflies in (?:my|his|her)|goose ?bumps|held my breath|bit my lip|tears (?:ran|rolled|streamed|came|filled|fell|welled)|took a deep breath|couldn't stop (?:smiling|grinning|shaking|laughing|crying))\b/gi;

export const feelingShown: LookFor = {
  name: 'elaboration-feeling-shown',
  skill: 'elaboration',
  kind: 'strength',
  genres: ['narrative'],
  find: (page) =>
    inOwnWords(page, BODY).map((hit) =>
      quoteAround(hit, {
        en: 'It shows a feeling through the body instead of only naming it.',
        es: 'Muestra un sentimiento con el cuerpo en vez de solo nombrarlo.',
      }),
    ),
};
