// Owns: a sentence that runs on through one statement after another.
import { type LookFor, quoteSentence } from '../lookFor';
import { lowerWords, type PageSentence } from '../page';

/** A sentence this long, in words, with this many statements loses its reader. */
const LONG = 45;
const STATEMENTS = 4;
/** One this long does so whatever it says. */
const ENDLESS = 70;

/** A row of parts, with its commas and its "and": long, and still in order. */
const SERIES = /(?:, [^,]{3,80}){3}, (?:and|or) /;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SUBJECTS = words(
  'i we they he she it you there this that student students kid kids people teacher teachers parent parents everyone mom dad who',
);
const BETWEEN = words(
  'also just really even then would could will can might may do did does should had all always never still probably not',
);
const VERBS = words(
  "am is are was were be have has had get gets got go goes went want wants need needs said say says think know see saw ran come came take took make made do did does don't dont didn't didnt can't cant can could will won't wont would should might may must feel felt start help helps like love learn work told found fell put let left",
);

export const runOn: LookFor = {
  name: 'sentences-run-on',
  skill: 'sentences',
  kind: 'need',
  most: 2,
  find: (page) =>
    page.sentences
      .filter(
        ({ words: { length }, told }) =>
          length >= LONG && !/[;\n\v]/.test(told) && (length >= ENDLESS || !SERIES.test(told)),
      )
      .map((sentence) => ({ sentence, made: statements(sentence) }))
      .filter(
        ({
          made,
          sentence: {
            words: { length },
          },
        }) => made >= STATEMENTS || length >= ENDLESS,
      )
      .sort((a, b) => b.sentence.words.length - a.sentence.words.length)
      .map(({ sentence, made }) =>
        quoteSentence(sentence, {
          en: `This sentence runs on for ${sentence.words.length} words${
            made >= STATEMENTS ? ` and makes about ${made} statements` : ''
          } before it ends.`,
          es: `Esta oración sigue durante ${sentence.words.length} palabras${
            made >= STATEMENTS ? ` y dice unas ${made} cosas` : ''
          } antes de terminar.`,
        }),
      ),
};

/** How often a subject is followed by a verb, with at most three small words between. */
function statements(sentence: PageSentence): number {
  const said = lowerWords(sentence);
  let made = 0;
  for (let i = 0; i < said.length; i++) {
    if (!SUBJECTS.has(said[i] ?? '')) continue;
    let next = i + 1;
    while (next < i + 4 && BETWEEN.has(said[next] ?? '') && !isVerb(said[next + 1])) next += 1;
    if (isVerb(said[next]) || (BETWEEN.has(said[next] ?? '') && isVerb(said[next + 1]))) {
      made += 1;
      i = next;
    }
  }
  return made;
}

const isVerb = (word: string | undefined): boolean =>
  word !== undefined && (VERBS.has(word) || /^\w{3,}ed$/.test(word));
