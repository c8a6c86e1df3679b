// Owns: what is seen, and what is not, of paragraphs, order, linking and endings.
import { AROUND, cases } from './draft';

/** Sentences of twelve words each, none of them alike. */
const filler = (sentences: number): string =>
  Array.from(
    { length: sentences },
    (_, i) =>
      `${['Frogs', 'Toads', 'Newts', 'Ponds', 'Flies'][i % 5] ?? ''} number ${i} near the old mill are green and very slow.`,
  ).join(' ');

cases('paragraphs-one-long', undefined, [
  ['sees a paragraph of two hundred words', filler(18), 'Frogs number 0 near the old mill are'],
  [
    'points at the place where a new part begins',
    `${filler(6)} Another reason is that frogs sing. ${filler(8)}`,
    'Another reason is',
  ],
  ['lets one paragraph be all of a short draft', filler(8), null],
  ['lets a long draft have many paragraphs', `${filler(8)}\n${filler(8)}\n${filler(8)}`, null],
]);

cases('paragraphs-in-parts', undefined, [
  ['sees a draft in parts', `${filler(4)}\n${filler(5)}\n${filler(3)}`, 'Frogs number 0'],
  ['does not praise two parts', `${filler(4)}\n${filler(5)}`, null],
  [
    'does not praise lines',
    'One line here.\nTwo lines here.\nThree lines here.\nFour lines here.',
    null,
  ],
]);

cases('paragraphs-new-speaker', 'narrative', [
  [
    'sees a second speaker',
    '"Give me the frog," said Lou. "It is mine," I said, and I held it high. It blinked.',
    '"It is mine," I said',
  ],
  [
    'lets one person speak twice',
    '"Give me the frog," said Lou. He frowned. "It is mine," he said. The frog blinked.',
    null,
  ],
  [
    'lets speakers have their own lines',
    '"Give me the frog," said Lou.\n"It is mine," I said.\nThe frog blinked at us both.',
    null,
  ],
]);

cases('organization-plan-labels-left', undefined, [
  ['sees labels of a plan', `Hook:\n${AROUND}\nEvidence 1\n${AROUND}\nConclusion`, 'Hook:'],
  ['does not mind a single one', `Introduction\n${AROUND}\n${AROUND}`, null],
  [
    'does not mind the words in a sentence',
    `The end was near. ${AROUND} The evidence was a frog.`,
    null,
  ],
]);

cases('organization-signposts', 'opinion', [
  [
    'sees paragraphs that say which part they are',
    `Frogs should stay.\nFirst, ${filler(2)}\nAnother reason is the singing. ${filler(2)}\nIn conclusion, ${filler(2)}`,
    'First, Frogs',
  ],
  ['wants different signs', `First, ${filler(2)}\nFirst, ${filler(2)}\nFirst, ${filler(2)}`, null],
]);

cases('transitions-no-links', 'opinion', [
  [
    'sees paragraphs that stand apart',
    `${filler(3)}\n${filler(4)}\n${filler(5)}\n${filler(6)}`,
    'Frogs number 0',
  ],
  [
    'is content with links',
    `${filler(3)}\nFirst, ${filler(3)}\nNext, ${filler(3)}\nFinally, ${filler(3)}`,
    null,
  ],
  ['does not ask for links between two paragraphs', `${filler(3)}\n${filler(3)}`, null],
]);

cases('transitions-and-then', 'narrative', [
  [
    'sees a chain',
    `${AROUND} We found a frog and then we fed it and then it slept and then we left.`,
    'We found a frog and then',
  ],
  [
    'sees sentences that begin with it',
    `${AROUND} Then we ran. Then we fell. Then we got up.`,
    'Then we got up.',
  ],
  ['lets it stand twice', `${AROUND} Then we ran. ${AROUND} Then we fell.`, null],
  [
    'does not count if … then',
    `${AROUND} If it rains, then we stay. If it snows, then we go. When it hails, then we run.`,
    null,
  ],
]);

cases('transitions-links-ideas', undefined, [
  [
    'sees a link',
    `${AROUND} Frogs are slow in the cold, however they are quick in the sun.`,
    'Frogs are slow',
  ],
  ['wants a sentence around it', `${AROUND} However, no.`, null],
]);

cases('transitions-time-moves', 'narrative', [
  ['sees time move', `${AROUND} The next morning the frog was gone. ${AROUND}`, 'The next morning'],
  ['does not take any "after" for time', `${AROUND} We ran after the frog. ${AROUND}`, null],
]);

cases('ending-only-stops', 'narrative', [
  ['sees The End', `${AROUND} ${AROUND} ${AROUND}\nThe End`, 'The End'],
  ['sees going home', `${AROUND} ${AROUND} Then we went home.`, 'Then we went home.'],
  [
    'sees thanks to the reader',
    `${AROUND} ${AROUND} Thank you for reading!`,
    'Thank you for reading!',
  ],
  [
    'lets going home mean something',
    `${AROUND} ${AROUND} We went home, and I knew I would be back.`,
    null,
  ],
]);

cases('ending-breaks-off', undefined, [
  ['sees half a sentence', `${AROUND} Then the frog jumped and`, 'Then the frog jumped and'],
  ['does not mind a forgotten mark', `${AROUND} Then the frog jumped away`, null],
]);

cases('ending-reasons-again', 'opinion', [
  [
    'sees an ending that counts its reasons',
    `${AROUND} ${AROUND} ${AROUND} These are the reasons why I think frogs should stay.`,
    'These are the reasons',
  ],
  [
    'is content with an ending that goes on',
    `${AROUND} ${AROUND} ${AROUND} Let the frogs stay, and listen to them sing.`,
    null,
  ],
]);

cases('ending-repeats-lead', 'opinion', [
  [
    'sees the beginning come again',
    `Frogs make quiet pets. ${AROUND} ${AROUND} That is why frogs make quiet pets.`,
    'That is why frogs make',
  ],
  [
    'is content with an ending that adds',
    `Frogs make quiet pets. ${AROUND} ${AROUND} That is why frogs belong in every school library.`,
    null,
  ],
]);

cases('ending-looks-back', 'narrative', [
  [
    'sees what it meant',
    `${AROUND} ${AROUND} I will never forget how small it was.`,
    'I will never forget',
  ],
  ['looks at the ending only', `I learned to swim. ${AROUND} ${AROUND}`, null],
]);

cases('ending-calls-to-act', 'opinion', [
  [
    'sees a call',
    `${AROUND} ${AROUND} Please leave the frogs in the pond.`,
    'Please leave the frogs',
  ],
  [
    'does not take a view for a call',
    `${AROUND} ${AROUND} Frogs should stay where they are.`,
    null,
  ],
]);

cases('ending-rounds-off', 'opinion', [
  [
    'sees the parts gathered',
    `${AROUND}\n${AROUND}\nIn conclusion, frogs are quiet, useful and good to look at on a slow day.`,
    'In conclusion',
  ],
  ['wants more than the words', `${AROUND}\n${AROUND}\nIn conclusion, yes.`, null],
]);

cases('organization-trouble-enters', 'narrative', [
  [
    'sees where something goes wrong',
    `${AROUND} Then the lights went out. ${AROUND} ${AROUND} ${AROUND}`,
    'Then the lights went out.',
  ],
  [
    'leaves trouble that comes last',
    `${AROUND} ${AROUND} ${AROUND} Then the lights went out.`,
    null,
  ],
  [
    'leaves what is not lost',
    `${AROUND} I was missing spots with the rake. ${AROUND} ${AROUND}`,
    null,
  ],
]);

cases('ending-ends-on-talk', 'narrative', [
  [
    'sees a last word that is spoken',
    `${AROUND} ${AROUND} ${AROUND} "Do not tell your mother about it," he said.`,
    '"Do not tell',
  ],
  ['leaves a goodbye', `${AROUND} ${AROUND} ${AROUND} "Bye."`, null],
]);

cases('transitions-steps-in-order', 'information', [
  [
    'sees steps with their words',
    `First get a bowl. Next crack an egg into it. Then stir it all. Last, wash the bowl. ${AROUND}`,
    'First get a bowl.',
  ],
  [
    'wants more than then and then',
    `Then get a bowl. Then crack an egg into it. Then stir it all. ${AROUND}`,
    null,
  ],
]);

cases('transitions-steps-in-order', 'narrative', [
  [
    'leaves stories to other look-fors',
    `First we got a bowl. Next we found an egg. Then we ran. Last, we ate. ${AROUND}`,
    null,
  ],
]);

cases('transitions-and-then', 'information', [
  [
    'lets a thing pass from place to place',
    `It gets into the water and then into the fish and then into us and then into the sea. ${AROUND}`,
    null,
  ],
]);

cases('ending-calls-to-act', 'opinion', [
  [
    'sees an invitation',
    `${AROUND} ${AROUND} ${AROUND} If you agree, come to the meeting on Tuesday.`,
    'If you agree, come',
  ],
]);
