// Owns: what is seen, and what is not, of elaboration, voice and words.
import { AROUND, cases } from './draft';

cases('elaboration-reason-not-explained', 'opinion', [
  [
    'sees a reason left alone',
    `I think that frogs should stay.\nOne reason is that they are quiet animals.\nAnother reason is that they eat flies. ${AROUND}`,
    'One reason is that',
  ],
  [
    'lets the next line explain it',
    'I think that frogs should stay.\nOne reason is that they are quiet animals.\nYou never hear them in class.',
    null,
  ],
  [
    'lets a paragraph explain it',
    `I think that frogs should stay.\nOne reason is that they are quiet. You never hear them in class.\nAnother reason is food.`,
    null,
  ],
]);

const BARE =
  'I believe frogs should stay in the pond because they belong there. They are calm and they keep the water clean and clear. ' +
  'Everyone who walks by likes to hear them sing in the evening. They should also stay because they eat many flies. ' +
  'Nobody likes flies around the food. The pond would be empty and sad without them, and the flies would take over. ' +
  'Children would have nothing to look at. Grown-ups would have nothing to talk about. All of us would miss the singing. ' +
  'So the frogs should stay in the pond because it is their home and not ours to take away.';

cases('elaboration-no-example', 'opinion', [
  ['sees reasons without one example', BARE, 'I believe frogs should stay'],
  ['is content with one example', `${BARE} For example, our pond has ninety frogs.`, null],
  ['is content with a story', `${BARE} My aunt moved away from a pond and missed the frogs.`, null],
  ['asks it of no short draft', 'I believe frogs should stay because they belong there.', null],
]);

cases('elaboration-feeling-named', 'narrative', [
  [
    'sees a feeling that is only named',
    `We found the frog by the mill. I was really scared. It was late by then. ${AROUND}`,
    'I was really scared.',
  ],
  [
    'is content when the body shows it',
    `${AROUND} I was so scared that my knees shook. ${AROUND}`,
    null,
  ],
  [
    'is content when the next sentence shows it',
    `${AROUND} I was scared. My heart beat in my ears. ${AROUND}`,
    null,
  ],
]);

cases('elaboration-gives-example', undefined, [
  [
    'sees an example',
    `${AROUND} For example, our frog sleeps in a boot by the door.`,
    'For example, our frog',
  ],
  ['wants more than the words', `${AROUND} Frogs, for example.`, null],
]);

cases('elaboration-explains-why', undefined, [
  [
    'sees a why',
    `${AROUND} We kept the lid open because the frog needed air.`,
    'We kept the lid open',
  ],
  [
    'does not take "because of" alone',
    `${AROUND} We left the pond early because of the rain.`,
    null,
  ],
  [
    'does not take "since" of time',
    `${AROUND} We have kept a frog since the summer of the flood.`,
    null,
  ],
]);

cases('elaboration-feeling-shown', 'narrative', [
  [
    'sees a feeling in the body',
    `${AROUND} My hands were shaking on the jar. ${AROUND}`,
    'My hands were shaking',
  ],
  ['does not take any body part', `${AROUND} My hands were on the jar. ${AROUND}`, null],
]);

cases('elaboration-so-that', 'narrative', [
  [
    'sees a measure',
    `${AROUND} The frog jumped so high it touched the lamp.`,
    'The frog jumped so high',
  ],
  [
    'does not take "so" for a measure when something follows it only',
    `${AROUND} I was so tired I went home.`,
    null,
  ],
]);

cases('elaboration-sensory-detail', 'narrative', [
  [
    'sees a smell',
    `${AROUND} The jar smelled like mud and mint. ${AROUND}`,
    'The jar smelled like',
  ],
  ['sees touch', `${AROUND} I felt its slimy skin. ${AROUND}`, 'I felt its slimy skin.'],
  ['does not take hearing of for hearing', `${AROUND} I heard that it was late. ${AROUND}`, null],
]);

cases('elaboration-defines-word', 'information', [
  [
    'sees a word explained',
    'Frogs are amphibians. Amphibian means that they live in water and on land. They eat flies.',
    'Amphibian means that',
  ],
  [
    'does not take what follows from it for its meaning',
    'Frogs drink through their skin, which means that they live near water. They eat flies.',
    null,
  ],
  [
    'does not take any "mean"',
    'Frogs are not mean. They are calm animals of the water. They eat flies.',
    null,
  ],
]);

cases('elaboration-other-side', 'opinion', [
  [
    'sees the other side answered',
    `${AROUND} Some people say frogs are loud, but they sleep all day.`,
    'Some people say frogs',
  ],
  ['wants an answer', `${AROUND} Some people say frogs are loud. ${AROUND}`, null],
]);

cases('voice-i-think', 'opinion', [
  [
    'sees it four times',
    'I think frogs are calm. I think they should stay. I think flies are bad. I believe it is good.',
    'I think they should stay.',
  ],
  ['lets it stand once', `I think frogs should stay. ${AROUND}`, null],
]);

cases('voice-text-talk', undefined, [
  ['sees the words of a message', `${AROUND} The frog sat still bc it was cold.`, 'bc'],
  ['leaves spoken words alone', `${AROUND} "I am gonna get the frog," said Lou.`, null],
  ['does not mind letters with a point', `${AROUND} We saw it in the U.S. last year.`, null],
]);

cases('voice-inner-thought', 'narrative', [
  [
    'sees a thought',
    `${AROUND} I wondered if the frog was cold. ${AROUND}`,
    'I wondered if the frog',
  ],
  ['does not take any thinking', `${AROUND} I thought about it. ${AROUND}`, null],
]);

cases('voice-talks-to-reader', undefined, [
  [
    'sees the reader asked',
    `${AROUND} Have you ever fed a frog by hand? ${AROUND}`,
    'Have you ever fed',
  ],
  ['leaves the first sentence to the lead', `Have you ever fed a frog by hand? ${AROUND}`, null],
]);

cases('word-choice-plain-words', undefined, [
  [
    'sees a word that comes too often',
    'The frog was nice. The pond was nice. The nice lady gave us a nice cup of tea.',
    'The pond was nice.',
  ],
  ['lets it stand twice', `The frog was nice. The pond was nice. ${AROUND}`, null],
  [
    'measures by the length of the draft',
    `The frog was nice. The pond was nice. The day was nice. ${`${AROUND} `.repeat(12)}`,
    null,
  ],
]);

cases('word-choice-doubled-very', undefined, [
  [
    'sees really really',
    `${AROUND} The frog was really really small.`,
    'The frog was really really',
  ],
  ['lets "so so" be apart', `${AROUND} It was so, and so it stayed.`, null],
]);

cases('word-choice-exact-words', undefined, [
  ['sees an exact verb', `${AROUND} The frog trembled under the leaf.`, 'The frog trembled'],
  ['does not take stars for staring', `${AROUND} We saw stars over the pond.`, null],
]);

cases('word-choice-comparison', undefined, [
  ['sees like a', `${AROUND} The frog sat there like a wet stone.`, 'The frog sat there like'],
  ['sees as … as', `${AROUND} The frog was as cold as a key.`, 'The frog was as cold'],
  ['sees … than a', `${AROUND} Its skin was smoother than a plum.`, 'Its skin was smoother'],
  ['does not take "feels like a long time"', `${AROUND} It felt like a long time.`, null],
  ['does not take "as soon as"', `${AROUND} As soon as the frog moved we ran.`, null],
  ['does not take "rather than a"', `${AROUND} I wanted a frog rather than a dog.`, null],
]);

cases('elaboration-number', 'opinion', [
  [
    'sees a number that can be checked',
    `${AROUND} The nurse wrote down 41 accidents on that field. ${AROUND}`,
    'The nurse wrote down 41',
  ],
  ['sees money', `${AROUND} A net costs $65 at the store in town. ${AROUND}`, 'A net costs $65'],
  [
    'leaves what is only asked for',
    `${AROUND} Lunch should be thirty minutes longer. ${AROUND}`,
    null,
  ],
  ['leaves a few days', `${AROUND} We were there for 5 days. ${AROUND}`, null],
  ['leaves the count of the reasons', `${AROUND} I have 12 reasons for this plan. ${AROUND}`, null],
]);

cases('elaboration-number', 'information', [
  [
    'leaves a size nobody can picture to the need for it',
    `${AROUND} The tail is 80 feet long. ${AROUND}`,
    null,
  ],
]);

cases('elaboration-own-story', 'opinion', [
  [
    'sees what truly happened',
    `${AROUND} Last week my friend broke her ankle in one of those holes. ${AROUND}`,
    'Last week my friend',
  ],
  [
    'sees what the writer did',
    `${AROUND} I waited eleven days for one library book. ${AROUND}`,
    'I waited eleven',
  ],
  [
    'leaves what would happen',
    `${AROUND} If I lost my phone my mom would be mad at me. ${AROUND}`,
    null,
  ],
  [
    'leaves what was done for the piece',
    `${AROUND} I had to look it up to write this. ${AROUND}`,
    null,
  ],
]);

cases('elaboration-explains-why', 'information', [
  [
    'takes what something is good for as a why',
    `${AROUND} Frogs have webbed feet so they can swim fast. ${AROUND}`,
    'Frogs have webbed feet so',
  ],
  [
    'leaves "so" that only carries on',
    `${AROUND} We saw the frog so we went home early. ${AROUND}`,
    null,
  ],
]);

cases('elaboration-defines-word', 'information', [
  [
    'sees what a word is',
    `${AROUND} Echolocation is when a bat listens for the echo. ${AROUND}`,
    'Echolocation is when',
  ],
  [
    'does not take a name for a word',
    `${AROUND} The biggest moon is called Ganymede. ${AROUND}`,
    null,
  ],
]);

cases('elaboration-other-side', 'opinion', [
  [
    'hears those who say otherwise',
    `${AROUND} Zoo keepers say that children need to see animals, but I saw only a sad bear. ${AROUND}`,
    'Zoo keepers say',
  ],
  [
    'hears people who disagree',
    `${AROUND} People who disagree say that it costs too much. However, the fence is there already. ${AROUND}`,
    'People who disagree',
  ],
]);

cases('elaboration-feeling-named', 'narrative', [
  [
    'waits for the body to show it',
    `We found the frog by the mill. I was really scared. It was late by then. The road was dark. My hands were shaking.`,
    null,
  ],
]);

cases('focus-clear-view', 'opinion', [
  [
    'leaves what somebody else should have done',
    'She should of been in the library with us. The door was shut all day long. We stood in the rain. It rained a lot. We got wet.',
    null,
  ],
]);
