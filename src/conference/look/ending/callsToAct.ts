// Owns: an opinion that ends by asking the reader for something.
import { inOwnWords, type LookFor, quoteAround } from '../lookFor';

const CALL =
  /(?:^\W*(?:so,? |and,? |then,? |if you agree,? )?(?:please|let's|let us|think (?:about|of|again)|join|help|vote|remember|don't|dont|stop|start|try|ask|tell|come (?:to|and|see|with)|write to|sign|talk to|you (?:all )?should|we (?:all )?(?:should|must|need to))\b|\b(?:please (?:do|don't|dont|think|consider|help|change|give|let|make|keep)|i (?:hope|ask|beg|urge) (?:that )?(?:you|the|they|we)))/gi;

export const callsToAct: LookFor = {
  name: 'ending-calls-to-act',
  skill: 'ending',
  kind: 'strength',
  genres: ['opinion'],
  find: (page) =>
    page.sentences.length < 5
      ? []
      : inOwnWords({ ...page, sentences: page.sentences.slice(-2) }, CALL)
          .filter(({ sentence }) => sentence.words.length >= 5 && sentence.words.length <= 35)
          .map((hit) =>
            quoteAround(hit, {
              en: 'It ends by asking the reader to do something.',
              es: 'Termina pidiendo a quien lee que haga algo.',
            }),
          ),
};
