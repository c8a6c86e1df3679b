// Owns: the ways to settle a topic, a form and an order that are offered before there is a draft.
import type { WaysToChoose } from './choices';
import { fitting, type Told } from './fitting';
import type { Prompt } from './prompt';

/** At most three for each: the first that fit, in the order of `prompts`. */
export function waysToChoose(
  talk: Omit<Told, 'hasDraft'>,
  prompts: readonly Prompt[],
): WaysToChoose {
  const ways = (use: 'topic' | 'form' | 'order') =>
    fitting(prompts, { ...talk, hasDraft: false }, [use]).say;
  return { topic: ways('topic'), form: ways('form'), order: ways('order') };
}
