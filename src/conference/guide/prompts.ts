// Owns: the prompts the product brings: all that is said and looked for in a talk, a line each.
import type { Language } from '../language';
import { GUIDE_WORDS } from './guideWords';
import { choosePrompts, listenPrompts, strengthPrompts, whyPrompts } from './openingPrompts';
import type { Prompt, PromptUse } from './prompt';
import {
  anySkillPrompts,
  choicePrompts,
  linkPrompts,
  peerPrompts,
  teachPrompts,
} from './teachingPrompts';

/**
 * Everything the guide says, in one language; the ids are the same in each. A notebook begins with
 * these lines and is followed from then on. What is said to the youngest in other words is a line of
 * its own. The first that fit are shown, so lines for one stage, skill or genre stand before those
 * that serve all, but where what serves all is to be said first.
 */
export function promptsIn(language: Language): Prompt[] {
  const words = GUIDE_WORDS[language];
  return [
    ...listenPrompts(words),
    ...whyPrompts(words),
    ...strengthPrompts(words),
    ...choosePrompts(words),
    ...teachPrompts(words),
    ...peerPrompts(words),
    ...linkPrompts(words),
    ...choicePrompts(words),
    ...anySkillPrompts(words),
  ];
}

/** What prompts of one use are called together. */
export function titleOf(use: PromptUse, language: Language): string {
  const { titles, choices } = GUIDE_WORDS[language].talk;
  return use === 'topic' || use === 'form' || use === 'order' ? choices[use] : titles[use];
}
