// Owns: what the genre of a piece adds to a talk, with a draft and before there is one.
import type { Genre } from '../bank/teachingPoint';

export interface GenreWords {
  /** A question to a writer with a draft. */
  ask: string;
  /** Where a strength of this genre shows in a draft. */
  strengthLook: string;
  /** The need that comes first in this genre. */
  firstNeed: string;
  /** Where a move learned in this genre serves again. */
  again: string;
  /** Helps to choose a topic before there is a draft. */
  topic: string;
  /** Helps to find an order before there is a draft. */
  order: string;
}

export const GENRE_WORDS: Readonly<Record<Genre, GenreWords>> = {
  narrative: {
    ask: 'Which part do you most want me to see as if I had been there?',
    strengthLook: 'A line that lets you see, hear or feel the moment.',
    firstNeed: 'Is it one story about one moment? That comes before any polish.',
    again: 'Where else do you tell what happened: a letter, a diary, a book you retell?',
    topic: 'What happened lately that you told somebody about when you got home?',
    order: 'Tell it on three fingers: how it starts, what goes wrong, how it ends.',
  },
  information: {
    ask: 'What do you want me to know by the end that I do not know now?',
    strengthLook: 'A fact that is explained, not only listed.',
    firstNeed: 'Is it about one thing, with facts that belong together side by side?',
    again: 'Where else do you explain things: science, a how-to, a talk to the class?',
    topic: 'What could you teach a friend without opening a book?',
    order: 'What will your parts be? Name one on each finger, then say which comes first.',
  },
  opinion: {
    ask: 'What do you want me to think or do when I have read it?',
    strengthLook: 'A reason with something behind it: a fact, a number, a true story.',
    firstNeed: 'Can you say what they want in one sentence? If not, start there.',
    again: 'Where else do you need to win someone over: at home, in a letter, in a debate?',
    topic: 'What would you change, at home or at school, if somebody listened?',
    order: 'Say what you think, then your reasons on your fingers. Which one is strongest?',
  },
};

/** The same for a piece whose genre nobody has said. */
export const ANY_GENRE: GenreWords = {
  ask: 'What is the one thing a reader should take away from this?',
  strengthLook: 'A line you would remember tomorrow.',
  firstNeed: 'Can you say in one sentence what this piece is about? If not, start there.',
  again: 'Where else could you use this: in another class, in a letter, at home?',
  topic: 'What have you been thinking about, or telling people about, this week?',
  order: 'Say the parts on your fingers. Which one comes first, and which one last?',
};

/** Helps to choose a form; the same for every genre. */
export const CHOOSE_A_FORM =
  'What should it be when it is done: a story, a letter, a guide, a poster? Who will read it?';
