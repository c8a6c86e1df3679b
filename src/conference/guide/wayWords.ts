// Owns: ways to find a topic, a form and an order, for a writer who has no draft yet. Two for each
// that serve every genre; the genre has one more.
import type { Choice } from './choices';

export type WayWords = Readonly<Record<Choice, readonly [string, string]>>;

export const WAY_WORDS: WayWords = {
  topic: [
    'Name a person, a place and a thing you know well. Which one has a story or a fact in it?',
    'Say three ideas, a sentence each. At which one did your voice get faster?',
  ],
  form: [
    'Who do you want to read it? What would they like to hold in their hands?',
    'Think of a piece you liked to read. Could yours look like that one?',
  ],
  order: [
    'Draw three boxes. What goes into the first, and what into the last?',
    'Tell it to me as you would to a friend. I will write down one word for each part.',
  ],
};
