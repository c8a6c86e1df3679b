// Owns: made-up classes of any size, for measuring how the add-on carries six classes at once.
import type { SampleClass, SampleParagraph, SampleWriter } from './class';

/** The classes of one teacher in a middle school: 180 writers, none in two classes. */
export function sixClasses(seed = 1): SampleClass[] {
  return ['Period 1', 'Period 2', 'Period 3', 'Period 4', 'Period 5', 'Period 6'].map((name, at) =>
    syntheticClass({ name, writers: 30, seed: seed * 6 + at }),
  );
}

/**
 * A class of `writers` with short drafts; the same arguments always give the same class. About one
 * writer in fourteen has not begun and one in nine has turned in, but the first always has a draft.
 * Addresses are unique within a class, and between classes of different names.
 */
export function syntheticClass({
  name,
  writers,
  seed,
}: {
  name: string;
  writers: number;
  seed: number;
}): SampleClass {
  const chance = chanceOf(seed);
  const place =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'class';
  return {
    name,
    section: `${writers} writers`,
    assignment: {
      title: 'A place I know well',
      description: 'Take us to a place you know better than most people do.',
      dueInDays: 10,
      studentCopy: true,
    },
    writers: Array.from({ length: writers }, (_, at) => syntheticWriter(at, place, chance)),
  };
}

function syntheticWriter(at: number, place: string, chance: Chance): SampleWriter {
  const givenName = chance.one(GIVEN);
  const familyName = chance.one(FAMILY);
  const drafted = at === 0 || chance.below(14) > 0;
  const turnedIn = chance.below(9) === 0;
  const paragraphs = syntheticDraft(at, chance);
  const title = `${givenName} ${familyName} - A place I know well`;
  return {
    givenName,
    familyName,
    email: `writer${at + 1}.${place}@load.example`,
    work: drafted
      ? { kind: 'draft', draft: { title, tabs: [{ title: 'Tab 1', paragraphs }] }, turnedIn }
      : { kind: 'none' },
  };
}

/** Two to four paragraphs; the number in the first keeps any two drafts of a class apart. */
function syntheticDraft(at: number, chance: Chance): SampleParagraph[] {
  const place = chance.one(PLACES);
  const first = `The place I know best is ${place}. I have been there ${at + 2} times this year.`;
  const rest = Array.from({ length: 1 + chance.below(3) }, () => ({
    text: Array.from({ length: 2 + chance.below(3) }, () => chance.one(SENTENCES)).join(' '),
  }));
  return [{ text: first }, ...rest];
}

interface Chance {
  /** A whole number from 0 to `limit - 1`. */
  below(limit: number): number;
  one(words: readonly [string, ...string[]]): string;
}

/**
 * A stream of numbers that depends on nothing but the seed: the "minimal standard" multiplicative
 * generator (Park, Miller and Stockmeyer 1993: multiplier 48271, modulus 2^31 - 1). Good enough to
 * vary drafts; not for anything that must be hard to guess.
 */
function chanceOf(seed: number): Chance {
  const modulus = 2 ** 31 - 1;
  // Zero would stay zero for ever.
  let state = 1 + (Math.abs(Math.trunc(seed)) % (modulus - 1));
  const next = () => {
    state = (state * 48271) % modulus;
    return state;
  };
  // Neighbouring seeds start alike and part within a few steps.
  for (let step = 0; step < 4; step += 1) next();
  const below = (limit: number) => next() % limit;
  return { below, one: (words) => words[below(words.length)] ?? words[0] };
}

const GIVEN = [
  'Adaeze',
  'Ben',
  'Carmen',
  'Dov',
  'Esme',
  'Farid',
  'Gwen',
  'Hamza',
  'Inés',
  'Jun',
  'Kiona',
  'Lars',
  'Mei',
  'Nico',
  'Odette',
  'Pablo',
  'Quinn',
  'Rania',
  'Soren',
  'Talia',
  'Umar',
  'Vera',
] as const;

const FAMILY = [
  'Achebe',
  'Brandt',
  'Cruz',
  'Dang',
  'Estrada',
  'Fofana',
  'Greene',
  'Hussain',
  'Ito',
  'Jankowski',
  'Kaplan',
  'Lavoie',
  'Mbeki',
  'Novak',
  "O'Shea",
  'Pereira',
  'Rao',
  'Singh',
  'Thao',
  'Vargas',
] as const;

const PLACES = [
  'the laundromat on Fifth',
  'our back stairs',
  'the bus stop by the bakery',
  'my aunt’s garage',
  'the far corner of the library',
  'the creek behind the school',
  'the seat behind the driver',
  'the roof of our building',
] as const;

const SENTENCES = [
  'You can hear the pipes if you hold still.',
  'Nobody talks, but everybody nods.',
  'It smells like pennies and oranges.',
  'There is one board that gives you away if you step on it.',
  'In winter the window is frosted except for one round spot.',
  'My brother thinks it is boring and then he stays longer than me.',
  'Somebody wrote a name there before I was born.',
  'The light comes in sideways and shows all the dust.',
  'I go there when I have something to think about.',
  'Last week they painted it and now it looks like somewhere else.',
  'There was a cat and then there were four cats.',
  'I know which chair wobbles.',
] as const;
