// Owns: the words of a talk that are the same for every skill, stage and genre.

import type { Choice } from './choices';

type Two = readonly [string, string];
type OneEach = { say: string; lookFor: string };
type TwoEach = { say: Two; lookFor: Two };

/** Each step before there is a draft, and with one, where that makes a difference. */
export interface TalkWords {
  titles: Record<
    'listen' | 'strength' | 'choose' | 'teach' | 'first' | 'why' | 'try' | 'peer' | 'link',
    string
  >;
  /** What the ways to settle each are called. */
  choices: Readonly<Record<Choice, string>>;
  listen: { more: string; help: string; second: string; without: Two };
  strength: { without: TwoEach; again: string; theirWords: string };
  choose: { without: TwoEach; one: string; only: string };
  practice: { without: Two };
  why: { without: Two; place: string };
  quiet: string;
  peer: { without: OneEach; draft: OneEach; listeners: string; writer: string; turns: string };
  link: { own: string; first: string; plan: string; pen: string; carry: string };
}

export const TALK_WORDS: TalkWords = {
  titles: {
    listen: 'Listen first',
    strength: 'Name a strength',
    choose: 'Choose one thing',
    teach: 'Teach it',
    first: 'Try one way together',
    why: "Say why we're together",
    try: 'Try it',
    peer: 'Answer each other',
    link: 'Link it to the next page',
  },
  choices: { topic: 'Find a topic', form: 'Find a form', order: 'Find an order' },
  listen: {
    more: 'Say more about that one.',
    help: 'Where would you like my help today?',
    second: 'What they say second: a first answer is often only polite.',
    without: [
      'The idea they come back to, or talk about faster.',
      'Anything on paper already: a list, a sketch, a page at home.',
    ],
  },
  strength: {
    without: {
      say: [
        'You just said something I could see. Let me say it back in your words.',
        'That is how writers choose: they notice what they care about.',
      ],
      lookFor: [
        'A detail in what they told you that nobody else could have told.',
        'A true one. They know when praise is only polite.',
      ],
    },
    again: 'Read me that line once more. Writers do that on purpose, and you can too.',
    theirWords: 'Their very words, so that you can quote them.',
  },
  choose: {
    without: {
      say: [
        'What is still open: what to write about, what form to give it, or where to start?',
        "Let's settle just that one today.",
      ],
      lookFor: [
        'Topic comes before form, and form before order.',
        'Their choice, even when you would have chosen another.',
      ],
    },
    one: "Let's work on just this one thing today.",
    only: 'One point only. If you see three, two can wait for the next talk.',
  },
  practice: {
    without: [
      'They tell it aloud, start to end, before they write a word.',
      'One part they could write down this minute.',
    ],
  },
  why: {
    without: [
      'Who has a topic already, and who is waiting for one.',
      'Everyone has one idea to hold on to, however small, before you go on.',
    ],
    place: 'Everyone has found a place to work on before you show anything.',
  },
  quiet: 'Go to the quiet writer first; the loud one will call you.',
  peer: {
    without: {
      say: 'Writer, tell us your idea and what you are not sure about yet.',
      lookFor: 'Praise that says which part they want to hear more about.',
    },
    draft: {
      say: 'Writer, tell us what help you want, then read the lines you just tried.',
      lookFor: 'Praise that says which words worked, not "I liked it".',
    },
    listeners:
      'Listeners, one of each: a praise (It worked when...), a question (I wondered...), a polish (What if you...).',
    writer: 'Talk only about what we worked on today. Writer, just listen and jot down what helps.',
    turns: 'Each writer gets a turn, and the writer decides what to use.',
  },
  link: {
    own: 'Tell me in your own words: what will you do when you go back to your seat?',
    first: 'What is the first thing you will write down, and where will you put it?',
    plan: 'They say what they will do. "Okay" is not yet a plan.',
    pen: 'Their pen is on the right line before they leave you.',
    carry: 'A topic and a first line they can carry away in their head.',
  },
};
