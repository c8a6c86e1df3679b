// Owns: ways to find a topic, a form and an order, for a writer who has no draft yet.
import type { Genre } from '../bank/teachingPoint';
import { ANY_GENRE, CHOOSE_A_FORM, GENRE_WORDS } from './genreWords';

/** What is settled before a draft, in the order it is settled. */
export const CHOICES = ['topic', 'form', 'order'] as const;
export type Choice = (typeof CHOICES)[number];

/** Three ways to find each, to say to the writer. */
export type WaysToChoose = Record<Choice, string[]>;

export function waysToChoose(genre: Genre | undefined): WaysToChoose {
  const words = genre === undefined ? ANY_GENRE : GENRE_WORDS[genre];
  return {
    topic: [
      words.topic,
      'Name a person, a place and a thing you know well. Which one has a story or a fact in it?',
      'Say three ideas, a sentence each. At which one did your voice get faster?',
    ],
    form: [
      CHOOSE_A_FORM,
      'Who do you want to read it? What would they like to hold in their hands?',
      'Think of a piece you liked to read. Could yours look like that one?',
    ],
    order: [
      words.order,
      'Draw three boxes. What goes into the first, and what into the last?',
      'Tell it to me as you would to a friend. I will write down one word for each part.',
    ],
  };
}
