// Owns: what is seen, and what is not, at the beginning of a draft.
import { AROUND, cases } from './draft';

cases('lead-announces-topic', undefined, [
  [
    'sees an announcement',
    `In this essay I will tell you about my dog. ${AROUND}`,
    'In this essay I will tell you',
  ],
  [
    'sees a greeting that announces',
    `Hi, my name is Lou and I like frogs. ${AROUND}`,
    'Hi, my name is Lou',
  ],
  [
    'sees what the story is about',
    `This story is about the day I fell in. ${AROUND}`,
    'This story is about',
  ],
  ['lets a story tell someone something', `I told my mom about the frog. ${AROUND}`, null],
  ['looks at the lead only', `${AROUND} ${AROUND} My story is about frogs.`, null],
]);

cases('lead-worn-opening', 'narrative', [
  ['sees "One day"', `One day I found a frog. ${AROUND}`, 'One day I found a frog.'],
  ['does not mind it later', `${AROUND} One day I found a frog.`, null],
  ['does not mind "one" alone', `One frog sat in the sink. ${AROUND}`, null],
]);

cases('lead-opens-with-speech', 'narrative', [
  ['sees spoken words', `"There is a frog in the sink," said Lou. ${AROUND}`, '"There is a frog'],
  ['sees curly marks', `“There is a frog in the sink!” ${AROUND}`, '“There is a frog'],
  ['does not take a quoted title for speech', `"Frog" is a book I read. ${AROUND}`, null],
]);

cases('lead-opens-with-sound', 'narrative', [
  ['sees a sound', `Splash! The frog was gone. ${AROUND}`, 'Splash!'],
  ['sees a drawn-out sound', `Craaash, bang! The pots fell. ${AROUND}`, 'Craaash, bang!'],
  ['does not take a verb for a sound', `Ring the bell twice and wait. ${AROUND}`, null],
]);

cases('lead-opens-with-question', undefined, [
  ['sees a question', `Have you ever held a frog in your hand? ${AROUND}`, 'Have you ever held'],
  [
    'sees an invitation to imagine',
    `Imagine a frog as big as your shoe. ${AROUND}`,
    'Imagine a frog',
  ],
  ['does not mind a statement', `I have held a frog. ${AROUND}`, null],
]);

cases('lead-opens-with-setting', 'narrative', [
  [
    'sees weather one can feel',
    `The rain was pouring on our tent. ${AROUND}`,
    'The rain was pouring',
  ],
  [
    'sees a time with a face',
    `It was a foggy morning at the pond. ${AROUND}`,
    'It was a foggy morning',
  ],
  ['does not take any place for a setting', `We went to the pond. ${AROUND}`, null],
]);

cases('focus-clear-view', 'opinion', [
  [
    'sees a view with its reason',
    'Frogs are everywhere here. I believe that schools should keep frogs because they are calm. They eat flies.',
    'I believe that schools should keep frogs',
  ],
  [
    'does not take a question for a view',
    'Should schools keep frogs? Frogs are green and small and wet. They eat flies.',
    null,
  ],
  [
    'wants more than "I agree"',
    'I agree. Frogs are green and small and wet animals. They eat flies.',
    null,
  ],
]);

cases('lead-starts-in-action', 'narrative', [
  [
    'sees somebody already at it',
    `I raced down the stairs with one shoe on. ${AROUND} ${AROUND}`,
    'I raced down',
  ],
  [
    'leaves one who only was somewhere',
    `I was at the pool with my cousin. ${AROUND} ${AROUND}`,
    null,
  ],
]);

cases('lead-opens-with-setting', 'narrative', [
  [
    'does not praise the worn one',
    `It was a hot summer afternoon and we sat there. ${AROUND} ${AROUND}`,
    null,
  ],
]);
