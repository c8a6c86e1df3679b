// Owns: paragraphs that begin with no link to the one before.
import { compiled } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const LINK =
  /\b(?:first\w*|1st|second\w*|2nd|third\w*|3rd|next|then|also|another|other|finally|last\w*|begin|start\w*|addition\w*|furthermore|moreover|besides|however|although|though|but|instead|still|even|because|since|therefore|thus|so|hence|result|reason|reasons|example|instance|conclu\w+|overall|summary|sum|all|these|this|those|that|such|as|while|meanwhile|when|after|before|later|once|until|now|soon|suddenly|similarly|likewise|unlike|contrast|hand|again|too|more|why|if|some|many|most|imagine|ultimately|and|or)\b/i;

export const noLinks: LookFor = {
  name: 'transitions-no-links',
  skill: 'transitions',
  kind: 'need',
  // In an information text a new part may simply begin: its first word is the link.
  genres: ['opinion'],
  find(page) {
    const inner = page.paragraphs.slice(1).filter(({ words }) => words >= 20);
    if (inner.length < 3) return [];
    const bare = inner.filter((paragraph) => {
      const first = paragraph.sentences[0];
      return (
        first !== undefined && !compiled(LINK).test(first.plain.split(/\s+/).slice(0, 8).join(' '))
      );
    });
    if (bare.length < 3 || bare.length < inner.length * 0.75) return [];
    return bare.flatMap(({ sentences: [first] }) =>
      first
        ? [
            quoteSentence(
              first,
              {
                en: `${bare.length} paragraphs, this one among them, begin without a word that links them to the one before.`,
                es: `${bare.length} párrafos, este también, empiezan sin una palabra que los una al anterior.`,
              },
              { times: bare.length },
            ),
          ]
        : [],
    );
  },
};
