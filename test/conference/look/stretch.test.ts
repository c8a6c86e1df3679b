// Owns: the promises of what a strong writer is asked next.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../../src/conference/draft';
import { findingKey } from '../../../src/conference/look/finding';
import { look } from '../../../src/conference/look/look';
import { LOOK_FORS } from '../../../src/conference/look/lookFors';
import { needsFrom } from '../../../src/conference/look/needs';
import { draftOf, passageText } from '../paragraphs';
import { seenBehind, seenBy } from './draft';

const STRETCHES = new Set(
  LOOK_FORS.filter(({ onlyIfNothingElse }) => onlyIfNothingElse).map(({ name }) => name),
);

const DRAFTS = join(__dirname, 'drafts');

/** Whole drafts, strong, middling and weak, of three genres; set by set. */
const drafts = ['', 'h', 'i', 'j'].flatMap((set) =>
  readdirSync(join(DRAFTS, set))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      file,
      paragraphs: draftOf(
        ...readFileSync(join(DRAFTS, set, file), 'utf8')
          .trim()
          .split('\n'),
      ),
    })),
);

/** As their names begin. */
const GENRE = { story: 'narrative', info: 'information', opinion: 'opinion' } as const;

const draft = (name: string) => {
  const found = drafts.find(({ file }) => file === `${name}.txt`);
  if (!found) throw new Error(`There is no draft ${name}.`);
  return found.paragraphs;
};

const text = (name: string): string =>
  draft(name)
    .map((paragraph) => paragraph.text)
    .join('\n');

/** The need a draft shows where only one was found. */
const onlyNeed = (name: string) =>
  look(draft(name))
    .findings.filter(({ kind }) => kind === 'need')
    .map(({ lookFor, quote }) => [lookFor, quote]);

describe('what stretches a strong writer', () => {
  it.each([
    ['story-strong-ferry', 'elaboration-long-narration', 'Halfway across, a boy my age came and'],
    ['story-strong-piano', 'voice-talk-only-told', 'The summer I turned ten she asked me to'],
    ['story-kite', 'paragraphs-line-alone', 'Nobody said a word.'],
    ['opinion-uniforms', 'paragraphs-line-alone', 'We just pay more for it.'],
    ['opinion-strong-quiet', 'organization-other-side-missing', 'A second reason is that some'],
    ['opinion-weak-recess', 'sentences-same-length', 'If recess was thirty minutes kids'],
    ['info-strong-octopus', 'organization-no-headings', 'Start with the body.'],
    ['info-middle-penguins', 'elaboration-bare-measure', 'It is almost four feet tall.'],
    ['info-weak-sharks', 'word-choice-a-lot', 'Sharks have been around for a long time.'],
  ])('gives %s the need %s', (name, lookFor, quote) => {
    const [first, ...others] = onlyNeed(name);
    expect(others).toEqual([]);
    expect(first?.[0]).toBe(lookFor);
    expect(first?.[1]?.slice(0, quote.length)).toBe(quote);
  });

  it('is silent where another need is seen', () => {
    expect(seenBy('sentences-same-length', text('opinion-weak-recess'), 'opinion')).toHaveLength(1);
    const misspelled = text('opinion-weak-recess')
      .replace('a lot', 'alot')
      .replace('not fair', 'not fair becuase');
    expect(look(draftOf(misspelled)).findings.map(({ lookFor }) => lookFor)).toContain(
      'spelling-known-words',
    );
    expect(seenBy('sentences-same-length', misspelled, 'opinion')).toEqual([]);
  });

  it.each(drafts)(
    'never stands beside another need or in praised words: $file',
    ({ paragraphs }) => {
      const { findings } = look(paragraphs);
      const needs = findings.filter(({ kind }) => kind === 'need');
      const [stretch] = needs.filter(({ lookFor }) => STRETCHES.has(lookFor));
      expect(findings.length).toBeGreaterThan(0);
      if (!stretch) return;
      expect(needs).toEqual([stretch]);
      expect(passageText(paragraphs, stretch.passage)).toBe(stretch.quote);
      for (const { kind, passage } of findings) {
        if (kind !== 'strength') continue;
        expect(passage.end <= stretch.passage.start || passage.start >= stretch.passage.end).toBe(
          true,
        );
      }
    },
  );

  it('leaves hardly a draft without a strength and a need', () => {
    const long = drafts.filter(({ paragraphs }) => words(paragraphs) > 80);
    const lacking = (told: boolean) =>
      long.filter(({ file, paragraphs }) => {
        const genre = GENRE[file.split('-')[0] as keyof typeof GENRE];
        const kinds = look(paragraphs, told ? { genre } : {}).findings.map(({ kind }) => kind);
        return !kinds.includes('need') || !kinds.includes('strength');
      });
    expect(long.length).toBeGreaterThan(100);
    for (const told of [true, false]) expect(lacking(told).length).toBeLessThan(long.length * 0.05);
  });

  it('gives way to the next one when it is dismissed', () => {
    const paragraphs = draft('story-strong-ferry');
    const [first] = look(paragraphs).findings.filter(({ kind }) => kind === 'need');
    if (!first) throw new Error('The story shows no need.');
    const after = look(paragraphs, { dismissed: new Set([findingKey(first)]) }).findings;
    expect(after.map(findingKey)).not.toContain(findingKey(first));
  });

  it('waits until a piece is long enough', () => {
    expect(seenBy('word-choice-very', 'The pond was very cold. We sat on the wall.')).toEqual([]);
  });

  it('is level 1 and makes nobody else need less', () => {
    const seen = (lookFor: string) => ({ skill: 'sentences', lookFor, quote: 'a', says: 'b' });
    const needs = needsFrom([
      { writer: 'ana', findings: [seen('sentences-same-length')] },
      { writer: 'ben', findings: [seen('sentences-run-on')] },
      { writer: 'chi', findings: [] },
    ]);
    const levels = (writer: 'ana' | 'ben' | 'chi') => needs.get(writer)?.map(({ level }) => level);
    expect(levels('ana')).toEqual([1]);
    expect(levels('ben')).toEqual([3]);
  });
});

describe('each of them keeps silent', () => {
  it.each([
    [
      'where somebody thinks',
      'elaboration-long-narration',
      'story-strong-ferry',
      'Halfway across',
      'I knew what was coming. Halfway across',
    ],
    [
      'where somebody is heard',
      'voice-talk-only-told',
      'story-strong-piano',
      'I found the place.',
      '"Play," said my grandmother.',
    ],
    [
      'where a line stands alone already',
      'paragraphs-line-alone',
      'opinion-uniforms',
      'Let us wear the cheap one',
      'We pay twice.\nLet us wear the cheap one',
    ],
    [
      'where the other side is named',
      'organization-other-side-missing',
      'opinion-strong-quiet',
      'A table costs nothing.',
      'Some teachers may say there is no room.',
    ],
    [
      'where one sentence breaks the beat',
      'sentences-same-length',
      'opinion-weak-recess',
      'You learn better when you get to move around.',
      'You learn better.',
    ],
    [
      'where headings stand between the parts',
      'organization-no-headings',
      'info-strong-octopus',
      'Start with the body.',
      'A body without bones\nStart with the body.',
    ],
    [
      'where the size is compared',
      'elaboration-bare-measure',
      'info-middle-penguins',
      'almost four feet tall',
      'almost four feet tall, as tall as a first grader',
    ],
  ])('%s: %s', (_where, lookFor, name, words, instead) => {
    const before = text(name);
    expect(before).toContain(words);
    expect(seenBy(lookFor, before)).toHaveLength(1);
    expect(seenBy(lookFor, before.replace(words, instead))).toEqual([]);
  });

  it('where "a lot" counts nothing', () => {
    const sharks = text('info-weak-sharks');
    const counted = sharks
      .replace('There are many kinds of sharks.', 'There are five hundred kinds of sharks.')
      .replace('for a long time', 'for four hundred million years')
      .replace('They have a lot of teeth.', 'They have three hundred teeth.');
    expect(seenBy('word-choice-a-lot', sharks)).toHaveLength(1);
    expect(seenBy('word-choice-a-lot', counted)).toEqual([]);
  });

  it('where "very" means what no one word does', () => {
    const story = (sky: string) =>
      `We left before the sun came up, and ${sky} over the barn. My uncle drove with one hand on the wheel while he ate an apple with the other. ` +
      'Behind us the boat rocked on its trailer. By the time we reached the lake, my sister had counted eleven deer along the road, and she wrote the number on the back of her hand.';
    expect(seenBy('word-choice-very', story('the sky was very dark')).map((f) => f.quote)).toEqual([
      'very dark',
    ]);
    expect(seenBy('word-choice-very', story('the very first birds flew'))).toEqual([]);
    expect(seenBy('word-choice-very', story('the sky was not very dark'))).toEqual([]);
  });
});

/** Eight sentences of a strong story, of many lengths, that begin in many ways. */
const RIVER = [
  'By the time we reached the river, the rain had stopped.',
  'My uncle tied the boat to the dead tree and counted the oars.',
  'Two were missing.',
  'Under the seat, wrapped in a towel, the dog slept through all of it.',
  'Nobody wanted to say what we were thinking.',
  'When the moon came up, the far bank looked close enough to touch.',
  'A fish jumped: one slap, and rings that spread out to the reeds.',
  'Slowly, with a board from the bench, my uncle began to row us home.',
].join(' ');

describe('what is asked when nothing before it answers', () => {
  const SAID =
    '"We are not lost," said Uncle Ray. The boat turned once around itself. "That is the dock," he said. I could see no dock. "It was the dock," said Uncle Ray.';
  const PLAIN = [
    'My uncle drove the old truck along the river road. The dog slept on the seat between us the whole way.',
    'He stopped at the bridge and counted the boats. They rocked in the rain like cups in a sink.',
    'I carried the oars down the muddy bank to the water. He carried the bucket, and the dog carried a stick.',
    'The boat was full of leaves and rain. We turned it over in the grass. My uncle laughed at the frog that fell out of it.',
  ].join(' ');

  it.each([
    ['sentences-doer-first', PLAIN, 'narrative', 'The dog slept on the seat'],
    [
      'sentences-and-joined',
      RIVER.replace('stopped', 'stopped and it was dark')
        .replace('it. Nobody', 'it and it snored. Nobody')
        .replace('up,', 'up and the wind died,'),
      'narrative',
      'Under the seat',
    ],
    [
      'sentences-favorite-opening',
      PLAIN.replace(/\b(?:He|They|We|I) /g, 'We '),
      'narrative',
      'We ',
    ],
    ['word-choice-only-said', `${RIVER} ${SAID}`, 'narrative', '"That is the dock," he said.'],
    [
      'word-choice-echo',
      RIVER.replace('tied', 'just tied')
        .replace('slept', 'just slept')
        .replace('wanted', 'just wanted')
        .replace('looked', 'just looked'),
      'narrative',
      'Under the seat, wrapped in a towel, the dog just slept',
    ],
    [
      'sentences-no-short-one',
      RIVER.replace('Two were missing. ', '').replace(
        'the oars.',
        'the oars, the ropes, the buckets, the boots and the coats before he was sure of them.',
      ),
      'narrative',
      'My uncle tied the boat',
    ],
    [
      'lead-plain-fact',
      `The otter is the best swimmer of the river. ${RIVER}`,
      'information',
      'The otter is',
    ],
    [
      'organization-main-reason-first',
      `The yard should stay open after school.\nThe main reason is that a gate costs little. ${RIVER}\n${RIVER}\nOpen the gate.`,
      'opinion',
      'The main reason is',
    ],
    [
      'transitions-reasons-unweighed',
      `The yard should stay open after school.\n${RIVER}\nAlso, a gate costs little. ${RIVER}\nOpen the gate.`,
      'opinion',
      'Also, a gate costs little.',
    ],
  ] as const)('%s', (lookFor, draft, genre, quote) => {
    const [first] = seenBehind(lookFor, draft, genre);
    expect(first?.quote.slice(0, quote.length)).toBe(quote);
  });

  it.each([
    [
      'organization-main-reason-first',
      'the main reason comes last',
      `The yard should stay open after school.\n${RIVER}\nThe main reason is that a gate costs little. ${RIVER}\nOpen the gate.`,
      'opinion',
    ],
    ['sentences-doer-first', 'the sentences begin in many ways', RIVER, 'narrative'],
    ['sentences-and-joined', 'few are joined', RIVER, 'narrative'],
    ['sentences-favorite-opening', 'no word begins many', RIVER, 'narrative'],
    [
      'word-choice-only-said',
      'one of them whispers',
      `${RIVER} ${SAID.replace('he said', 'he whispered')}`,
      'narrative',
    ],
    [
      'word-choice-only-said',
      'it is told how',
      `${RIVER} ${SAID.replace('he said', 'he said quietly')}`,
      'narrative',
    ],
    ['word-choice-echo', 'no plain word comes back', RIVER, 'narrative'],
    ['sentences-no-short-one', 'one is short', RIVER, 'narrative'],
    [
      'lead-plain-fact',
      'something is asked first',
      `What swims on its back? The otter is the best swimmer of the river. ${RIVER}`,
      'information',
    ],
    [
      'transitions-reasons-unweighed',
      'one is called the most important',
      `The yard should stay open after school.\n${RIVER}\nAlso, and most of all, a gate costs little. ${RIVER}\nOpen the gate.`,
      'opinion',
    ],
  ] as const)('%s keeps silent where %s', (lookFor, _where, draft, genre) => {
    expect(seenBehind(lookFor, draft, genre)).toEqual([]);
  });
});

describe('strengths that were once seen where they are not', () => {
  it.each([
    ['punctuation-list-commas', 'story-strong-piano'],
    ['punctuation-list-commas', 'story-strong-bees'],
    ['elaboration-defines-word', 'info-strong-moss'],
  ])('%s keeps silent in %s', (lookFor, name) => {
    expect(seenBy(lookFor, text(name))).toEqual([]);
  });
});
