// Owns: telling a story from an opinion from information, for drafts whose assignment doesn't say.
import type { Genre } from '../bank/teachingPoint';
import { compiled, matches } from '../pattern';
import { isSpoken, type Page } from './page';

const STANCE =
  /\b(?:i (?:\w+ )?(?:agree|disagree|believe|think (?:that|our|my|the|we|all|every|kids|students|schools?|people|teachers))|in my opinion|my opinion|should(?:n't|nt)?|ought to|must not|(?:first|second|last|other|another|one|main) reason|reasons (?:why|is|are))\b/gi;

const EVENT =
  /\b(?:i|we|he|she|they|it|mom|dad|mum|grandma|grandpa|brother|sister|dog|friends?) (?:was|were|went|had|said|saw|ran|got|came|looked|felt|heard|started|woke|thought|took|told|fell|ate|made|found|knew|gave|sat|stood|held|began|could|did|\w{2,12}ed)\b/gi;

const STATEMENT = /\b(?:is|are|has|have|can|lives?|eats?|grows?|called|made of|helps?|uses?)\b/gi;
const PERSON = /\b(?:i|me|my|we|us|our)\b/gi;
/** Whoever says this argues, however many facts there are. */
const OPINES =
  /\bi (?:[\w']+ )?(?:think|believe|understand|hope|wish|agree|disagree)\b|\b(?:should|ought|please|vote|unfair)\b/i;
/** Information for children speaks to them: "You can't use your hands." */
const READER = /\byou(?:r|rs)?\b/gi;

/** A view of what ought to be, said early and not by somebody in a story. */
const PLEA =
  /\b(?:i (?:do not|don't|strongly |really |also )?\s?(?:think|believe|feel)\b.{0,40}\b(?:should|ought|must|is the best|are the best|are better|is better|better than|need)|(?:our|the|every|all|more) (?:\w+ )?(?:school|schools|class|town|city|street|neighborhood|park|state|country|team|bus|students|kids|children|teachers|principal|library|cafeteria|district)(?: library| day)? (?:should|needs? (?:to|a|an|more|better|new)|must|ought to)|should (?:not )?(?:be (?:allowed|banned|changed|kept|open|longer|shorter|free|able|required|illegal)|have (?:more|longer|less|a|an|recess|phones|pets|homework)))\b/i;
/** "My mom said I should …" is a story's. */
const REPORTED = /\b(?:said|told|asked|thought|yelled|says)\b/i;
const EARLY = 5;

/** In history things happened too, with dates, and nobody speaks. */
const DATE =
  /\b(?:1[0-9]{3}|20[0-2][0-9])\b|\b\d{2,3} (?:AD|BC|CE|BCE)\b|\b\d[\d,]+ (?:years|people|miles|feet)\b/g;

/** The genre, where the words make it plain. */
export function guessGenre(page: Page): Genre | undefined {
  const told = page.sentences.map((sentence) => sentence.told).join('\n');
  if (page.words < 20) return undefined;
  const per100 = (pattern: RegExp) => (matches(pattern, told).length * 100) / page.words;
  const stance = per100(STANCE);
  const events = per100(EVENT);
  const pleads = page.sentences
    .slice(0, EARLY)
    .some((sentence) => compiled(PLEA).test(sentence.told) && !REPORTED.test(sentence.told));
  if (pleads || (stance >= 0.45 && stance * 2 > events)) return 'opinion';
  const history =
    per100(PERSON) < 0.5 && matches(DATE, told).length >= 2 && !page.sentences.some(isSpoken);
  if (history) return 'information';
  if (events >= 2.5 && events > stance * 2) return 'narrative';
  if (
    per100(STATEMENT) >= 5 &&
    !OPINES.test(told) &&
    per100(PERSON) < 3 &&
    per100(READER) < 6 &&
    events < 1.5
  )
    return 'information';
  return undefined;
}
