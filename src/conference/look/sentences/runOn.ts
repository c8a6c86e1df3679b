// Owns: a sentence that runs on through one statement after another.
import { matches } from '../../draft';
import { type LookFor, quoteSentence } from '../lookFor';

/** A sentence this long, in words, with this many statements loses its reader. */
const LONG = 45;
const STATEMENTS = 4;

const STATEMENT =
  /\b(?:i|we|they|he|she|it|you|there|this|that|students?|kids?|people|teachers?|parents?|everyone|mom|dad|who) (?:(?:also|just|really|even|then|would|could|will|can|might|may|do|did|does|should|had|all|always|never|still|probably|not) ){0,3}(?:am|is|are|was|were|be|have|has|had|get|gets|got|go|goes|went|want|wants|wanted|need|needs|said|say|says|think|know|see|saw|ran|came|come|took|take|made|make|do|did|does|don't|dont|didn't|didnt|can't|cant|can|could|will|won't|wont|would|should|might|may|must|\w{3,}ed|feel|felt|start|help|helps|like|love|learn|work|started|told|found|fell|put|let|left)\b/gi;

export const runOn: LookFor = {
  name: 'sentences-run-on',
  skill: 'sentences',
  kind: 'need',
  most: 2,
  find: (page) =>
    page.sentences
      .map((sentence) => ({ sentence, statements: matches(STATEMENT, sentence.told).length }))
      .filter(
        ({ sentence, statements }) =>
          sentence.words.length >= LONG && statements >= STATEMENTS && !/;|\n/.test(sentence.told),
      )
      .sort((a, b) => b.sentence.words.length - a.sentence.words.length)
      .map(({ sentence, statements }) =>
        quoteSentence(
          sentence,
          `This sentence runs on for ${sentence.words.length} words and makes about ${statements} statements before it ends.`,
        ),
      ),
};
