// Owns: what is seen, and what is not, of sentences and grammar.
import { AROUND, cases } from './draft';

cases('sentences-same-opening', undefined, [
  [
    'sees four in a row',
    `${AROUND} We ran to it. We fell on it. We got up again. We saw the frog.`,
    'We saw the frog.',
  ],
  [
    'lets three stand',
    `${AROUND} We ran to it. We fell on it. We got up again. The frog left.`,
    null,
  ],
]);

cases('sentences-same-phrase', undefined, [
  [
    'sees three beginnings alike',
    `The frog in the jar was calm. ${AROUND} The frog in the jar slept well. ${AROUND} The frog in the jar ate flies.`,
    'The frog in the jar slept',
  ],
  [
    'lets two stand',
    `The frog in the jar was calm. ${AROUND} The frog in the jar slept well.`,
    null,
  ],
]);

cases('sentences-mostly-one-opening', undefined, [
  [
    'sees half of them alike',
    'I saw a frog. I was calm. Lou took it home. Mom was cross. I gave it tea. The tea was hot. I gave it milk. My dog barked. I ran off. I hid away.',
    'I gave it milk.',
  ],
  ['asks it of no short draft', 'I saw a frog. I took it home. I gave it tea.', null],
]);

cases('sentences-all-short', undefined, [
  [
    'sees none that is long',
    'We saw a frog. It was calm. Mom took it. Dad was cross. Lou gave it tea. The tea was hot. Ann gave it milk. My dog barked. Sam ran off. Everyone hid.',
    'We saw a frog.',
  ],
  [
    'is content with one long one',
    `We saw a frog. It was calm. Mom took it. Dad was cross. Lou gave it tea. The tea was hot. ${AROUND} Sam ran off. I hid. The frog slept on and on in the warm dark pocket of my coat.`,
    null,
  ],
]);

const LONG =
  'We went to the pond and we saw a frog and it was green and my brother wanted it but I said no and then he cried and he went home and I stayed there and I sat down and the frog looked at me for a very long time in the sun';

cases('sentences-run-on', undefined, [
  ['sees a sentence that runs on', `${AROUND} ${LONG}.`, 'We went to the pond'],
  ['lets a list be long', `${AROUND} We packed ${'a jar, a net, '.repeat(10)}and a boot.`, null],
]);

cases('sentences-choppy', undefined, [
  [
    'sees five short ones',
    `${AROUND} We saw a frog. It was small. Mom took it home. Dad was cross. Lou gave it tea.`,
    'Lou gave it tea.',
  ],
  [
    'lets four stand',
    `${AROUND} We saw a frog. It was small. Mom took it home. Dad was cross.`,
    null,
  ],
  [
    'does not take numbers for sentences',
    `${AROUND} Rooms went by. 402. 404. 406. 408. 410.`,
    null,
  ],
]);

cases('sentences-and-starts', undefined, [
  [
    'sees joining words at the start',
    'We saw a frog. And we took it home. But my mom was cross. So we gave it tea. And it slept well.',
    'But my mom was cross.',
  ],
  ['lets one stand', `${AROUND} And the frog slept well.`, null],
]);

cases('sentences-doubled-word', undefined, [
  ['sees a word twice', `${AROUND} We put the the frog back.`, 'the the'],
  [
    'lets "had had" and "that that" stand',
    `${AROUND} The frog had had tea. I knew that that was odd.`,
    null,
  ],
]);

cases('sentences-begins-with-when', undefined, [
  [
    'sees the comma in place',
    `${AROUND} When the frog opened its eyes, we all stood still.`,
    'When the frog opened',
  ],
  ['does not take a name of role', `${AROUND} As a frog of the pond, it ate flies.`, null],
  ['does not praise a question', `${AROUND} When did the frog, if ever, sing?`, null],
]);

cases('sentences-short-after-long', undefined, [
  [
    'sees a short one land',
    'We waited by the pond all afternoon with our nets, our jars and a bag of bread for the ducks. Nothing moved. After that my brother gave up and walked back to the house for a sandwich.',
    'Nothing moved.',
  ],
  [
    'does not notice it among short ones',
    'We waited. It was hot. Nothing moved. We left. It was late. We ate.',
    null,
  ],
]);

cases('grammar-agreement', undefined, [
  ['sees he don’t', `${AROUND} He don't like frogs.`, "He don't"],
  ['sees they was', `${AROUND} They was at the pond.`, 'They was'],
  ['lets a question ask', `${AROUND} Why does he have a frog?`, null],
  [
    'lets doing something be the subject',
    `${AROUND} Helping people is kind. Playing with friends is fun.`,
    null,
  ],
  ['lets another word be the subject', `${AROUND} One of the kids was late.`, null],
]);

cases('grammar-doubled-subject', undefined, [
  ['sees a doer named twice', `${AROUND} My brother he works at the pond.`, 'My brother he works'],
  [
    'lets two be two',
    `${AROUND} I told my brother he was late. The day it was found we sang.`,
    null,
  ],
]);

cases('grammar-much-many', undefined, [
  [
    'sees much before what one counts',
    `${AROUND} There are too much rules here.`,
    'too much rules',
  ],
  [
    'lets much stand before the rest',
    `${AROUND} There is too much water here, and so much to see.`,
    null,
  ],
]);

cases('sentences-empty-starts', undefined, [
  [
    'sees three',
    `There was a pond. ${AROUND} There was a frog. There were flies.`,
    'There was a frog.',
  ],
  ['lets two stand', `There was a pond. ${AROUND} There was a frog.`, null],
]);

cases('grammar-odd-past', undefined, [
  ['sees a regular ending', `${AROUND} We catched a frog.`, 'catched'],
  ['sees the wrong form after have', `${AROUND} It had went back to the pond.`, 'had went'],
  ['sees "I seen"', `${AROUND} I seen it there.`, 'I seen'],
  ['lets "have seen" stand', `${AROUND} I have seen it there. It went back.`, null],
]);

cases('grammar-wrong-forms', undefined, [
  ['sees could of', `${AROUND} We could of stayed.`, 'could of'],
  ['sees more better', `${AROUND} It was more better there.`, 'more better'],
  ['lets "of course" stand', `${AROUND} We could of course stay.`, null],
  ['lets things be of use', `${AROUND} They liked the bread that they use to feed it.`, null],
]);

const PAST =
  'We went to the pond. I saw a frog. It was green. He looked at it for an hour. She had a net. We ran to it.';

cases('grammar-tense-wanders', 'narrative', [
  ['sees a slip', `${PAST} Then he grabs the jar and falls in.`, 'he grabs'],
  ['lets what is always so be told in the present', `${PAST} My dog always runs away.`, null],
  [
    'leaves a story in the present alone',
    'We go to the pond. He runs ahead. She sees a frog. Mom says no. He falls in.',
    null,
  ],
]);

cases('grammar-a-or-an', undefined, [
  ['sees "a" before a vowel', `${AROUND} It was a orange frog.`, 'a orange'],
  ['sees "an" before a consonant', `${AROUND} It was an frog.`, 'an frog'],
  [
    'goes by the sound',
    `${AROUND} It took an hour in a uniform to find a one-eyed frog at a university. An HTML page said so.`,
    null,
  ],
]);

cases('grammar-fragment', undefined, [
  ['sees a part alone', `${AROUND} We took it home. Because it was cold.`, 'Because it was cold.'],
  ['lets it answer a question', `${AROUND} Why did we take it home? Because it was cold.`, null],
  [
    'lets a whole sentence begin so',
    `${AROUND} We left. Because it was cold, we took it home.`,
    null,
  ],
  ['lets "so that night" stand', `${AROUND} We left. So that night we slept in the yard.`, null],
  ['lets "which way" stand', `${AROUND} We left. Which way to go was hard to say.`, null],
]);

cases('grammar-me-as-doer', undefined, [
  [
    'sees me where the doer is meant',
    `${AROUND} Me and my cousin Tre went to the park. ${AROUND}`,
    'Me and my cousin Tre went',
  ],
  [
    'leaves me where something is done to me',
    `${AROUND} The dog chased me and my cousin. ${AROUND}`,
    null,
  ],
]);

cases('grammar-agreement', undefined, [
  [
    'sees "there was" before many',
    `${AROUND} There was rich people on the ship. ${AROUND}`,
    'There was rich people',
  ],
  ['lets one thing be', `${AROUND} There was no grass and there is glass. ${AROUND}`, null],
]);

cases('grammar-odd-past', undefined, [
  ['sees a participle alone', `${AROUND} I rung the bell at the door. ${AROUND}`, 'I rung'],
]);

cases('grammar-tense-wanders', 'narrative', [
  ['lets the ending step out of the story', `${PAST} He says it was planned.`, null],
]);

cases('sentences-begins-with-when', undefined, [
  [
    'leaves a comma that comes too late',
    `${AROUND} If it hurts at night don't worry, it will stop soon. ${AROUND}`,
    null,
  ],
]);

cases('sentences-same-opening', undefined, [
  [
    'does not count the word nobody hears',
    'The moon pulls on the sea. The near water rises. The far water stays. The sun pulls too. We watch it all night.',
    null,
  ],
]);
