// Owns: the guide through a conference: its steps, how long each may take, what to say in it and
// what to look for.
import type { Language } from '../language';
import { LISTENING } from '../skill';
import { fitting, type Told } from './fitting';
import { GUIDE_WORDS } from './guideWords';
import type { Prompt, PromptUse } from './prompt';
import { promptsIn } from './prompts';

export type GuideStepId =
  | 'listen'
  | 'strength'
  | 'choose'
  | 'teach'
  | 'why'
  | 'try'
  | 'peer'
  | 'link';

export interface GuideStep {
  id: GuideStepId;
  /** What the teacher does in this step, in a few words. */
  title: string;
  /** How much of the talk it takes: of 5 minutes with one writer, of 10 with a group. */
  minutes: number;
  /** Two or three things to say, to the writer; fewer where the teacher hid lines. */
  say: string[];
  /** Two or three things to look and listen for. */
  lookFor: string[];
}

/** What the guide is asked for. */
export interface Talk extends Told {
  kind: 'solo' | 'group';
}

/**
 * The steps of a conference in their order.
 *
 * @param prompts the lines to say and look for, as the teacher keeps them; else the product's own
 */
export function guide(
  talk: Talk,
  language: Language = 'en',
  prompts: readonly Prompt[] = promptsIn(language),
): GuideStep[] {
  const { titles } = GUIDE_WORDS[language].talk;
  const step = (
    id: GuideStepId,
    minutes: number,
    uses: readonly PromptUse[],
    title = titles[id],
  ): GuideStep => ({ id, title, minutes, ...fitting(prompts, talk, uses) });
  const strength = step('strength', 0.5, ['strength']);
  if (talk.kind === 'group')
    return [
      step('why', 1.5, ['why', 'choose', 'topic']),
      strength,
      step('try', 5, ['teach', 'try', 'form', 'order']),
      step('peer', 2, ['peer']),
      step('link', 1, ['link']),
    ];
  // In a first conversation finding out is the work; half the time goes there.
  const first = talk.skill === LISTENING;
  return [
    step('listen', first ? 2.5 : 1, ['listen', 'topic']),
    strength,
    step('choose', 0.5, ['choose']),
    step('teach', first ? 1 : 2.5, ['teach', 'form', 'order'], first ? titles.first : titles.teach),
    step('link', 0.5, ['link']),
  ];
}
