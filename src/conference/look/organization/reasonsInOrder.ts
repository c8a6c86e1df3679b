// Owns: paragraphs that open by telling the reader where they are: first, next, another reason.
import { compiled } from '../../pattern';
import { capital, count, countSpanish, type LookFor, quoteSentence } from '../lookFor';

const SIGNPOST =
  /^\W*(?:first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth|next|then|also|another (?:reason|thing|way|example|fact)|(?:my|the|one) (?:first|second|third|next|last|final|other|main)? ?(?:reason|thing)|one reason|to begin with|to start(?: off)?|for starters|in addition|additionally|furthermore|moreover|finally|lastly|last of all|in conclusion|to conclude|to sum up|overall|however|on the other hand|some people)\b,?/i;

export const reasonsInOrder: LookFor = {
  name: 'organization-signposts',
  skill: 'organization',
  kind: 'strength',
  find(page) {
    // In a story these words carry time, which another look-for sees.
    if (page.genre === 'narrative') return [];
    const signed = page.paragraphs.flatMap((paragraph) => {
      const sentence = paragraph.sentences[0];
      const match =
        sentence && paragraph.words >= 15 ? compiled(SIGNPOST).exec(sentence.told) : null;
      return sentence && match ? [{ sentence, match }] : [];
    });
    const different = new Set(signed.map(({ match }) => match[0].toLowerCase().replace(/\W/g, '')));
    if (different.size < 2 || (signed.length < 3 && signed.length < page.paragraphs.length / 2))
      return [];
    return signed.map(({ sentence, match }) =>
      quoteSentence(
        sentence,
        {
          en: `${capital(count(signed.length))} paragraphs open with words that tell the reader which part this is, as "${match[0].replace(/\W+$/, '')}" does here.`,
          es: `Hay ${countSpanish(signed.length)} párrafos que abren con palabras que dicen qué parte es, como aquí "${match[0].replace(/\W+$/, '')}".`,
        },
        { times: signed.length },
      ),
    );
  },
};
