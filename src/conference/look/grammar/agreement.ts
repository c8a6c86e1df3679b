// Owns: subjects and verbs that do not go together.
import { compiled } from '../../pattern';
import { inOwnWords, type LookFor, point } from '../lookFor';

/** Before the subject, these ask for the bare verb: "did he have", "that she were". */
const ASKS =
  /\b(?:do|does|did|would|could|should|will|can|may|might|must|let|make|makes|made|help|helps|helped|have|had|watch|watched|see|saw|hear|heard|if|wish|wished|wishes|though|suggest|when|ask|asked|and|or|whether|than|of|for|with|about|to|like|don't|didn't|doesn't|why|where|how|what)\W*$/i;

const WRONG: readonly { pattern: RegExp; better: (found: string) => string }[] = [
  {
    pattern: /\b(?:he|she|it) (?:don't|dont|do not|have|are|haven't|aren't)\b(?! to have)/gi,
    better: third,
  },
  { pattern: /\b(?:we|they|you) (?:was|wasn't|wasnt|has|hasn't|is|isn't)\b/gi, better: plural },
  {
    pattern:
      /\b(?:students|kids|people|children|teachers|parents|friends) (?:is|was|has|doesn't|isn't|wasn't|wants|needs|gets|goes|likes)\b/gi,
    better: plural,
  },
  {
    pattern:
      /\bthere (?:is|was) (?:many|several|two|three|four|five|six|seven|eight|nine|ten|some (?:people|kids|students|things)|these|those|a few|so many|too many)\b/gi,
    better: thereAre,
  },
  {
    pattern:
      /\bthere (?:is|was) (?:no |lots of |a lot of |other |rich |poor |some |baby |wild |old |big |little ){0,2}(?:people|kids|children|animals|cars|balls|trees|dogs|cats|books|rides|houses|students|friends|birds|bugs|flowers|rocks|girls|boys|men|women|places|holes|cracks|stars|toys|games|sharks|monsters|lights|clouds|cookies|presents|balloons|baseballs|cows|horses|snakes|spiders)\b(?! (?:store|section|shop|food|park|day))/gi,
    better: thereAre,
  },
  {
    pattern:
      /(?<=^\W*|[.,] |\b(?:and|but|so|because) )(?:my|his|her|our|their|the) (?:legs|hands|eyes|feet|arms|ears|shoes|shorts|pants|knees|fingers|cheeks|lips) (?:was|is|has)\b/gi,
    better: plural,
  },
];

export const agreement: LookFor = {
  name: 'grammar-agreement',
  skill: 'grammar',
  kind: 'need',
  most: 2,
  find: (page) =>
    WRONG.flatMap(({ pattern, better }) =>
      inOwnWords(page, pattern).flatMap(({ sentence, match }) => {
        if (compiled(ASKS).test(sentence.told.slice(Math.max(0, match.index - 14), match.index)))
          return [];
        // "one of the students is", "the number of people has": another word is the subject.
        if (
          /\b(?:of|for|with|to|by|from|about|at|in|on|between|the \w+ that|\w+ing) (?:\w+ ){0,3}$/i.test(
            sentence.told.slice(Math.max(0, match.index - 40), match.index),
          )
        )
          return [];
        return [
          point(sentence, match.index, match.index + match[0].length, {
            en: `"${match[0]}" does not go together: "${better(match[0].toLowerCase())}".`,
            es: `"${match[0]}" no va bien junto: "${better(match[0].toLowerCase())}".`,
          }),
        ];
      }),
    ),
};

function third(found: string): string {
  return found
    .replace(/ (?:don't|dont)$/, " doesn't")
    .replace(/ do not$/, ' does not')
    .replace(/ haven't$/, " hasn't")
    .replace(/ aren't$/, " isn't")
    .replace(/ have$/, ' has')
    .replace(/ are$/, ' is');
}

function plural(found: string): string {
  return found
    .replace(/ (?:wasn't|wasnt)$/, " weren't")
    .replace(/ was$/, ' were')
    .replace(/ hasn't$/, " haven't")
    .replace(/ has$/, ' have')
    .replace(/ isn't$/, " aren't")
    .replace(/ is$/, ' are')
    .replace(/ doesn't$/, " don't")
    .replace(/ goes$/, ' go')
    .replace(/ (want|need|get|like)s$/, ' $1');
}

function thereAre(found: string): string {
  return found.replace(/^there is/, 'there are').replace(/^there was/, 'there were');
}
