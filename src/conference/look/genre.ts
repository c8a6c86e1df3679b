// Owns: telling a story from an opinion from information, for drafts whose assignment doesn't say.
import type { Genre } from '../bank/teachingPoint';
import { matches } from '../draft';
import type { Page } from './page';

const STANCE =
  /\b(?:i (?:\w+ )?(?:agree|disagree|believe|think (?:that|our|my|the|we|all|every|kids|students|schools?|people|teachers))|in my opinion|my opinion|should(?:n't|nt)?|ought to|must not|(?:first|second|last|other|another|one|main) reason|reasons (?:why|is|are))\b/gi;

const EVENT =
  /\b(?:i|we|he|she|they|it|mom|dad|mum|grandma|grandpa|brother|sister|dog|friends?) (?:was|were|went|had|said|saw|ran|got|came|looked|felt|heard|started|woke|thought|took|told|fell|ate|made|found|knew|gave|sat|stood|held|began|could|did|\w{2,12}ed)\b/gi;

const STATEMENT = /\b(?:is|are|has|have|can|lives?|eats?|grows?|called|made of|helps?|uses?)\b/gi;
const PERSON = /\b(?:i|me|my|we|us|our)\b/gi;
/** Information for children speaks to them: "You can't use your hands." */
const READER = /\byou(?:r|rs)?\b/gi;

/** The genre, where the words make it plain. */
export function guessGenre(page: Page): Genre | undefined {
  const told = page.sentences.map((sentence) => sentence.told).join('\n');
  if (page.words < 20) return undefined;
  const per100 = (pattern: RegExp) => (matches(pattern, told).length * 100) / page.words;
  const stance = per100(STANCE);
  const events = per100(EVENT);
  if (stance >= 0.45 && stance * 2 > events) return 'opinion';
  if (events >= 2.5 && events > stance * 2) return 'narrative';
  if (per100(STATEMENT) >= 5 && per100(PERSON) < 1.5 && per100(READER) < 6 && events < 1.5)
    return 'information';
  return undefined;
}
