// Owns: what is seen, and what is not, of punctuation and spelling.
import { MISSPELLINGS } from '../../../src/conference/look/spelling/misspellings';
import { AROUND, cases, seenBy } from './draft';

cases('punctuation-no-end-marks', undefined, [
  [
    'sees a stretch with none',
    'we went to the pond and saw a frog and it was green and my brother wanted it but i said no and he cried and went home and i stayed there and sat down and the frog looked at me for a long time in the sun',
    'me for a long time in the sun',
  ],
  [
    'sees lines with none',
    'We went to the pond behind the mill with our nets\nMy sister put the bowl on the table with both hands',
    'behind the mill with our nets'.split(' ').slice(0, 0).join('') ||
      'the pond behind the mill with our nets',
  ],
  [
    'lets a list stand',
    'a net\na jar\na bag of bread for the ducks\nboots for my sister and me',
    null,
  ],
  ['lets one slip', `${AROUND} ${AROUND}\nWe went to the pond behind the mill with our nets`, null],
]);

cases('punctuation-small-letters', undefined, [
  [
    'sees two small beginnings',
    `we saw the frog there. it was very green. ${AROUND}`,
    'we saw the frog',
  ],
  ['lets one slip', `we saw the frog there. ${AROUND}`, null],
  [
    'lets an ellipsis carry on',
    `We waited... and then we saw it. We waited... and then it left us. ${AROUND}`,
    null,
  ],
  ['lets notes be notes', `the day we found the frog\nwhen it got away from us\n${AROUND}`, null],
]);

cases('punctuation-small-i', undefined, [
  ['sees two', `${AROUND} Then i saw it and i ran off.`, 'i saw'],
  ['lets one slip', `${AROUND} Then i saw it and ran off.`, null],
  ['lets a list count in small letters', `${AROUND} The parts are (i) a jar and (ii) a net.`, null],
]);

cases('punctuation-apostrophes', undefined, [
  ['sees two short forms', `${AROUND} I dont know why it didnt move.`, 'dont'],
  ['sees its for it is', `${AROUND} I dont know. Its a frog.`, 'dont'],
  ['lets one slip', `${AROUND} I dont know why it did not move.`, null],
  [
    'lets "its" own things',
    `${AROUND} Its skin was wet and its eyes were shut and its feet were cold.`,
    null,
  ],
]);

cases('punctuation-all-capitals', undefined, [
  [
    'sees a page in capitals',
    'WE SAW A FROG. IT SAT IN THE SINK. MOM TOOK IT OUT. THEN IT LEFT.',
    'WE SAW A FROG.',
  ],
  ['lets one sentence be shouted', `${AROUND} ${AROUND} WE SAW A FROG. GET IT OUT NOW.`, null],
]);

cases('punctuation-capital-names', undefined, [
  ['sees a small name', `${AROUND} We found it on monday.`, 'monday'],
  ['lets words be words', `${AROUND} We may march past a turkey. It was an english muffin.`, null],
  [
    'lets an address be small',
    `${AROUND} We read it on www.disney.example and wrote to @mexico.`,
    null,
  ],
]);

cases('punctuation-owner-mark', undefined, [
  ['sees an owner without a mark', `${AROUND} We drove to my grandmas house.`, 'my grandmas house'],
  ['sees a mark on a plural', `${AROUND} The tiger's were asleep.`, "tiger's were"],
  [
    'lets owners have their mark',
    `${AROUND} We drove to my grandma's house. It's where her friends are.`,
    null,
  ],
  ['lets "there" be short', `${AROUND} I think that there's are two words.`, null],
]);

cases('punctuation-speech-without-marks', 'narrative', [
  [
    'sees a question asked',
    `${AROUND} My dad said what are you doing with that frog.`,
    'said what are you doing',
  ],
  ['sees a command', `${AROUND} My dad yelled put it down right now.`, 'yelled put it down'],
  [
    'lets words be reported',
    `${AROUND} My dad said that we could keep it. He asked if it was cold.`,
    null,
  ],
  ['is content with marks', `${AROUND} My dad said, "What are you doing?"`, null],
]);

cases('punctuation-spacing', undefined, [
  ['sees three', `We had a net,wet boots,dry bread ,and a jar. ${AROUND}`, 'net,wet'],
  ['lets one slip', `We had a net ,a jar, a bag of bread, and boots. ${AROUND}`, null],
]);

cases('punctuation-comma-splice', undefined, [
  [
    'sees two sentences on one comma',
    `${AROUND} The frog was very cold, it did not move at all.`,
    'The frog was very cold, it did not',
  ],
  ['lets a sentence begin with when', `${AROUND} When the frog was cold, it did not move.`, null],
  [
    'lets spoken words have their comma',
    `${AROUND} He said it was cold, she was not so sure.`,
    null,
  ],
]);

cases('punctuation-marks-speech', undefined, [
  ['sees all the marks', `${AROUND} "Put it down," said my dad.`, '"Put it down," said my dad.'],
  [
    'sees them after the tag',
    `${AROUND} My dad said, "Put it down."`,
    'My dad said, "Put it down."',
  ],
  ['does not praise marks around a word', `${AROUND} It was a "frog" said my dad.`, null],
]);

cases('punctuation-list-commas', undefined, [
  ['sees a list', `${AROUND} We had a net, a jar, and a boot.`, 'We had a net'],
  [
    'sees a list without the last comma',
    `${AROUND} We found frogs, newts and toads.`,
    'We found frogs',
  ],
  ['does not take statements for a list', `${AROUND} We ran, we fell, and we got up.`, null],
]);

cases('punctuation-clean-sentences', undefined, [
  ['sees a clean page', `${AROUND} ${AROUND} ${AROUND}`, 'The kitchen was quiet'],
  ['wants every sentence clean', `${AROUND} ${AROUND} ${AROUND} it slept.`, null],
  ['wants more than a few', AROUND, null],
  [
    'sees a sentence that begins inside another',
    `${AROUND} ${AROUND} ${AROUND} We saw it sleep Then we left.`,
    null,
  ],
]);

cases('spelling-known-words', undefined, [
  ['sees a misspelling', `${AROUND} We went becuase of the frog.`, 'becuase'],
  ['lets a name be spelled as it is', `${AROUND} We met Wich at the pond.`, null],
]);

cases('spelling-sound-alikes', undefined, [
  ['sees there for their', `${AROUND} The kids lost there homework.`, 'there homework'],
  ['sees to for too', `${AROUND} The jar was to small.`, 'was to small'],
  [
    'sees then for than',
    `${AROUND} It was bigger then my hand. It was colder then a key.`,
    'bigger then my',
  ],
  [
    'lets there be friends',
    `${AROUND} I knew that there parents are welcome. Out there kids were calling.`,
    null,
  ],
  [
    'lets "to many" stand',
    `${AROUND} It happens to many people, and it led to much trouble.`,
    null,
  ],
  [
    'lets "there" ask',
    `${AROUND} Is there homework? Were there friends? Out there kids play.`,
    null,
  ],
  [
    'lets "where" be a place',
    `${AROUND} That is where all the frogs are. Tell you where we went? I showed you where.`,
    null,
  ],
  [
    'lets "then" be a time',
    `${AROUND} I felt better then my mom came. A bit later then we left.`,
    null,
  ],
  [
    'lets "your right" be a side',
    `${AROUND} Look to your right. Hold it in your right, and wait.`,
    null,
  ],
  [
    'lets one get to a school',
    `${AROUND} When I get to high school I will find the best way to hard cheese.`,
    null,
  ],
  ['lets one go to small towns', `${AROUND} We went to small ponds, then a lake.`, null],
]);

describe('what is said', () => {
  it('says what word was meant', () => {
    const [finding] = seenBy(
      'spelling-known-words',
      `${AROUND} We went becuase of it, becuase it was cold.`,
    );
    expect(finding?.says.en).toBe('"becuase" is spelled "because" (2 times).');
    expect(finding?.times).toBe(2);
  });

  it('gives at most three misspellings, the most frequent first', () => {
    const found = seenBy(
      'spelling-known-words',
      `${AROUND} becuase freind wierd wierd untill alot`,
    );
    expect(found).toHaveLength(3);
    expect(found.map(({ quote }) => quote)).toContain('wierd');
  });
});

describe('a spelling finding', () => {
  it('always offers the word that was meant', () => {
    const words = [...MISSPELLINGS];
    // Three at a time: no draft is told of more.
    for (let i = 0; i < words.length; i += 3) {
      const some = words.slice(i, i + 3);
      const text = `${AROUND} They saw ${some.map(([written]) => written).join(', then ')} there.`;
      const says = seenBy('spelling-known-words', text).map((finding) => finding.says.en);
      expect(says.sort()).toEqual(
        some.map(([written, meant]) => `"${written}" is spelled "${meant}".`).sort(),
      );
    }
  });

  it.each([
    ['I wish they would come to.', 'I told him he should to.', 'too'],
    ['Look at how they dance.', 'Than they put a wire in it.', 'then'],
    ['If your brother comes, call me.', 'If your getting braces, call me.', "you're"],
    ['There is a hole in the day bed.', 'I screamed the hole time.', 'whole'],
    ['The car has bad brakes.', 'We really need a brake.', 'break'],
    ['We were board game fans.', 'We were so board.', 'bored'],
    ['The tooth was loose.', 'We did not want to loose the game.', 'lose'],
    ['Read it aloud to me.', 'We are not aloud to run.', 'allowed'],
    ['The weather is good.', 'I wonder weather he comes.', 'whether'],
    ['They are ball players.', 'He got mad if are ball went there.', 'our'],
    ['We learned it by rote.', 'So we rote a letter.', 'wrote'],
  ])('tells sound-alikes apart: %s / %s', (right, wrong, meant) => {
    expect(seenBy('spelling-sound-alikes', `${AROUND} ${right}`)).toEqual([]);
    const [finding] = seenBy('spelling-sound-alikes', `${AROUND} ${wrong}`);
    expect(finding?.says.en).toBe(`The word meant here is "${meant}".`);
  });
});

cases('punctuation-apostrophes', undefined, [
  [
    'sees "its" where "it is" is meant',
    `${AROUND} Its about time you came. They said its hard. ${AROUND}`,
    'Its about time',
  ],
  [
    'leaves what belongs to it',
    `${AROUND} Its cold nose and its hard shell were wet. ${AROUND}`,
    null,
  ],
]);
