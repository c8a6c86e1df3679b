// Owns: two people speaking in one paragraph.
import { matches } from '../../pattern';
import { type LookFor, quoteSentence } from '../lookFor';

const VERB = '(?:said|asked|yelled|screamed|shouted|whispered|replied|answered|cried|exclaimed)';
/** Who speaks, right after the words or right before them. */
const TAG = new RegExp(
  `"[^"]{2,200}[,!?.]" (?:(he|she|i|they|we|[A-Z]\\w+|my \\w+|the \\w+) ${VERB}|${VERB} (he|she|i|[A-Z]\\w+|my \\w+|the \\w+))\\b|\\b(he|she|i|they|[A-Z]\\w+|my \\w+|the \\w+) ${VERB}, "`,
  'gi',
);

export const newSpeaker: LookFor = {
  name: 'paragraphs-new-speaker',
  skill: 'paragraphs',
  kind: 'need',
  find: (page) =>
    page.paragraphs.flatMap((paragraph) => {
      const plain = paragraph.sentences;
      const text = paragraph.text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
      const speakers = matches(TAG, text).map((match) => ({
        who: (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase(),
        at: paragraph.start + match.index + match[0].length,
      }));
      const [first] = speakers;
      // "Mom said … she said" may be one person; "I" and another never are.
      const other = speakers.find(
        ({ who }) => first !== undefined && (who === 'i') !== (first.who === 'i'),
      );
      const sentence = other && plain.find(({ start, end }) => other.at > start && other.at <= end);
      return sentence
        ? [
            quoteSentence(sentence, {
              en: 'A new speaker speaks here in the same paragraph; a new line would show the change.',
              es: 'Aquí habla otra persona en el mismo párrafo; una línea nueva mostraría el cambio.',
            }),
          ]
        : [];
    }),
};
