// Owns: the promises of the bank in Spanish. That nothing is missing is seen to by the compiler.
import { BANK, wordsOf } from '../../../src/conference/bank/bank';
import { inPlainWords, simpler } from '../../../src/conference/bank/simpler';
import type { Grades, PointWords } from '../../../src/conference/bank/teachingPoint';
import { strengthFrames } from '../../../src/conference/guide/frames';
import { spanishGrade } from '../../../src/conference/reading/spanishGrade';
import { SKILLS } from '../../../src/conference/skill';

const POINTS = BANK.map((point) => ({ point, words: wordsOf(point, 'es') }));
const TEXTS = ['title', 'lookFor', 'say', 'child', 'nextStep', 'whereElse'] as const;

/** What broke the promise, by id. */
const offenders = (broken: (words: PointWords, lowest: Grades) => boolean): string[] =>
  POINTS.filter(({ point, words }) => broken(words, point.grades[0] ?? 'K-2')).map(
    ({ point }) => point.id,
  );

/** In words, for the youngest a text is meant for. */
const LONGEST: Record<Grades, number> = { 'K-2': 13, '3-5': 18, '6-8': 22 };
const HARDEST: Record<Grades, number> = { 'K-2': 2.9, '3-5': 4.9, '6-8': 7.9 };
/** A text of two short sentences alone is measured roughly. */
const ROUGHLY = 0.4;

const longestSentence = (text: string): number =>
  Math.max(...text.split(/[.!?:]+/).map((one) => one.trim().split(/\s+/).length));

describe('the bank in Spanish', () => {
  it('says everything in other words than the English', () => {
    expect(
      POINTS.filter(({ point, words }) => TEXTS.some((key) => words[key] === point[key])).map(
        ({ point }) => point.id,
      ),
    ).toEqual([]);
    expect(new Set(POINTS.map(({ words }) => words.title)).size).toBe(POINTS.length);
  });

  it.each([
    ['title', 70],
    ['lookFor', 180],
    ['say', 270],
    ['child', 210],
    ['nextStep', 170],
    ['whereElse', 120],
  ] as const)('says something in %s, in at most %i characters', (field, most) => {
    expect(offenders((words) => words[field].length < 8 || words[field].length > most)).toEqual([]);
  });

  it('writes clean text: both marks, quotes in pairs, a capital first and a mark last', () => {
    expect(
      offenders((words) =>
        TEXTS.some((key) => {
          const text = words[key];
          const count = (sign: string) => text.split(sign).length - 1;
          const ends = key === 'title' || key === 'whereElse' ? /[^.]$/ : /[.!?]["')]?$/;
          return (
            text !== text.trim() ||
            / {2}|\n|[‘’“”–]/.test(text) ||
            count('¿') !== count('?') ||
            count('¡') !== count('!') ||
            count('"') % 2 === 1 ||
            !/^["¿¡A-ZÁÉÍÓÚÑ]/.test(text) ||
            !ends.test(text)
          );
        }),
      ),
    ).toEqual([]);
  });

  it('speaks to a "tú", in words that are plain from Mexico to Argentina', () => {
    const elsewhere =
      /(?<!\p{L})(?:usted(?:es)? (?:su|sus)|vosotros|vuestr[oa]s?|coge[rs]?|ordenador|chaval|the|and|your)(?!\p{L})/iu;
    expect(offenders((words) => TEXTS.some((key) => elsewhere.test(words[key])))).toEqual([]);
  });

  it('tells the child what to do: it begins with a verb', () => {
    expect(offenders(({ child }) => !VERBS.has(/^\p{L}+/u.exec(child)?.[0] ?? ''))).toEqual([]);
  });

  it.each(['K-2', '3-5', '6-8'] as const)(
    'can be read by the child, where the lowest band is %s',
    (band) => {
      const hard = offenders(({ child, nextStep, whereElse }, lowest) => {
        if (lowest !== band) return false;
        const grade = (text: string) => spanishGrade(text) ?? 0;
        return (
          [child, nextStep].some(
            (text) =>
              longestSentence(text) > LONGEST[band] || grade(text) > HARDEST[band] + ROUGHLY,
          ) || grade(`${child} ${nextStep} ${whereElse}.`) > HARDEST[band]
        );
      });
      expect(hard).toEqual([]);
    },
  );
});

describe('a strength in Spanish', () => {
  it('has three sentences for every skill, that the youngest can read', () => {
    const frames = [...SKILLS.map(({ id }) => id), 'rhyme', 'constructor'].map((skill) =>
      strengthFrames(skill, 'es').map(({ says }) => says),
    );
    for (const three of frames) expect(three).toHaveLength(3);
    const tooHard = frames
      .flat()
      .filter((says) => longestSentence(says) > 13 || !/^[A-ZÁÉÍÓÚ].*\.$/.test(says));
    expect(tooHard).toEqual([]);
    expect(spanishGrade(frames.flat().join(' '))).toBeLessThan(2.9);
  });
});

describe('simpler words in Spanish', () => {
  it('are plain words for the words teachers have, whole ones, with the capital that was there', () => {
    expect(inPlainWords('Utiliza detalles sensoriales. Así demuestras la emoción.', 'es')).toBe(
      'Usa cosas que se ven, se oyen y se huelen. Así demuestras el sentimiento.',
    );
    expect(inPlainWords('Sin embargo, inutilizar.', 'es')).toBe('Pero, inutilizar.');
  });

  it('are the bank’s own sentence where the teacher wrote a harder one', () => {
    const [first] = POINTS;
    if (!first) throw new Error('The bank is empty.');
    const point = { ...first.point, ...first.words };
    const hard = 'Considera desarrollar adecuadamente la secuencia narrativa introductoria.';
    const words = { strength: '', teachingPoint: hard, nextStep: hard, whereElse: '' };
    expect(simpler(words, point, 'es')).toEqual({
      ...words,
      teachingPoint: point.child,
      nextStep: point.nextStep,
    });
    expect(simpler({ ...words, ...point, teachingPoint: point.child }, point, 'es')).toBeNull();
  });
});

const VERBS = new Set(
  (
    'Ajusta Anota Aplaude Apoya Aprende Avísame Busca Cambia Caza Compáralo Convierte Corta Cuenta ' +
    'Cuida Cuéntalo Da Dale Dame Deja Di Dibuja Dime Elige Empieza Escribe Escríbelo Explica Guarda ' +
    'Haz Inventa Junta Lee Lleva Marca Mete Mezcla Mira Muestra Muéstrame Nombra Para Pasa Pesa ' +
    'Piensa Pon Ponle Pregunta Presenta Prueba Pídeme Quédate Repite Resume Retoma Revisa Saca Salta ' +
    'Señala Ten Termina Trae Trata Une Usa Ve Añade'
  ).split(' '),
);
