// Owns: spoken words without quotation marks.
import { inOwnWords, type LookFor, point } from '../lookFor';

const SAID =
  '(?:said|says|asked|asks|yelled|screamed|shouted|whispered|replied|answered|cried|told (?:me|him|her|us|them))';

/** What is hardly ever reported in these words: cries, questions in their own order, commands. */
const CRY =
  "(?:hey|oh|wow|yay|ouch|yikes|oops|ugh|hurry|watch out|look out|come (?:here|on|back|in)|let's|lets|stop it|don't (?:worry|be|do|go|touch|cry|give|forget))\\b(?! to\\b)";
const QUESTION =
  "(?:what|where|why|how|who) (?:are|is|do|did|can|was|were|will|would|should) (?:you|it|we|that|this|he|she|they|the|my|your|i|wrong)\\b|(?:can|could|are|do|will|did|would|may|should) (?:you|we|i)\\b|what's (?:wrong|that|up|going|your)\\b";
const COMMAND =
  '(?:get|go|look|stop|wait|follow|bring|take|put|give|hold|run|sit|squeeze|leave|turn|open|close|keep|try|move|come|stay|be) (?:your|the|it|me|my|up|down|out|at|here|this|that|him|her|them|back|away|off|on|quiet|careful|still|home|over|for (?:me|it|us))\\b';
const SPOKEN = new RegExp(`\\b${SAID},? (?:${CRY}|${QUESTION}|${COMMAND})`, 'gi');

export const speechWithoutMarks: LookFor = {
  name: 'punctuation-speech-without-marks',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const hits = inOwnWords(page, SPOKEN).filter(
      ({ sentence, match }) =>
        // Marks of another kind stand there.
        !/['"]/.test(
          sentence.plain
            .slice(match.index, match.index + match[0].length + 1)
            .replace(/\w'\w/g, ''),
        ),
    );
    return hits.map(({ sentence, match }) => {
      const rest = sentence.text.slice(match.index);
      const shown = /^\S+(?: \S+){0,7}/.exec(rest)?.[0] ?? match[0];
      return point(
        sentence,
        match.index,
        match.index + Math.max(shown.length, match[0].length),
        {
          en: 'Someone speaks here, but no quotation marks show where the words begin and end.',
          es: 'Aquí habla alguien, pero ninguna comilla muestra dónde empiezan y terminan sus palabras.',
        },
        hits.length,
      );
    });
  },
};
