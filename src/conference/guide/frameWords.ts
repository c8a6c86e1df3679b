// Owns: the sentences that name a strength, for each skill. Each follows a quoted line of the draft and
// says what that line shows; the youngest writers can read it.

/** Three of each skill that the product brings. */
export const FRAMES = {
  listening: [
    'You told me what you care about.',
    'This line tells me a lot about you.',
    'You made a choice here, and you could tell me why.',
  ],
  ideas: [
    'Here is a thing that you know and we do not.',
    'I can tell that this matters to you.',
    'This one small part could be the start of a whole piece.',
  ],
  focus: [
    'You stay with one thing here, so I do not get lost.',
    'This line tells me what your piece is about.',
    'You left out what I did not need.',
  ],
  lead: [
    'This line puts me right in the scene.',
    'Your first words made me want to read on.',
    'You start right where it gets good.',
  ],
  organization: [
    'You put this in just the right spot.',
    'I can tell what comes first and what comes next.',
    'You kept things that go together in one place.',
  ],
  paragraphs: [
    'You start a new part just where it turns.',
    'This part does one job, and does it well.',
    'The first line of this part tells me what is in it.',
  ],
  elaboration: [
    'You told me more, and now I can see it.',
    'You show me how it felt. I can feel it too.',
    'You gave me proof, so I believe you.',
  ],
  transitions: [
    'This word tells me how your two thoughts fit.',
    'You took me from one part to the next with no bump.',
    'This tells me when it is, so I can keep up.',
  ],
  ending: [
    'Your last line stays with me.',
    'This makes it feel done.',
    'You came back to how you began. I like how that feels.',
  ],
  voice: [
    'I can hear you in this line.',
    'No one else would say it in this way.',
    'You made me smile here.',
  ],
  'word-choice': [
    'This word is just right. I can see it.',
    'You used the real name, so I know just what you mean.',
    'This strong word shows me how it moved.',
  ],
  sentences: [
    'This line sounds good out loud.',
    'A short line here makes me stop and look.',
    'You joined two thoughts, and it flows.',
  ],
  grammar: [
    'You keep it in the past, so I know when it is.',
    'I can tell who does what in each line.',
    'Your words match here: I did not have to read it two times.',
  ],
  punctuation: [
    'This mark tells me how to read your line.',
    'You stop just where the thought stops.',
    'I can see which words are talk.',
  ],
  spelling: [
    'This is a hard word, and you got it right.',
    'You were brave to try this big word.',
    'You check the words you use a lot, and it shows.',
  ],
} satisfies Record<string, readonly string[]>;

/** For a skill of the teacher's own, and for any line at all. */
export const ANY_FRAMES: readonly string[] = [
  'This line works. It made me stop and look.',
  'You did this on purpose, and I can tell.',
  'Do more of this. It helps me see what you mean.',
];

/** The same skills in every language. */
export type Frames = Readonly<Record<keyof typeof FRAMES, readonly string[]>>;
