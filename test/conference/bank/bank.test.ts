// Owns: the promises of the bank: a choice for every skill, genre and age, in words its readers can read.
import { BANK, byId } from '../../../src/conference/bank/bank';
import {
  GENRES,
  GRADES,
  type Grades,
  type TeachingPoint,
} from '../../../src/conference/bank/teachingPoint';
import { readingGrade } from '../../../src/conference/reading/grade';
import { SKILLS } from '../../../src/conference/skill';

/** What broke the promise, by id, so that a failure names the point to mend. */
function offenders(broken: (point: TeachingPoint) => boolean): string[] {
  return BANK.filter(broken).map(({ id }) => id);
}

/** The hardest a text may be for the youngest it is meant for, well inside the band. */
const HARDEST_READ: Record<Grades, number> = { 'K-2': 2.9, '3-5': 4.9, '6-8': 7.9 };

const TEXTS = ['title', 'lookFor', 'say', 'child', 'nextStep', 'whereElse'] as const;

describe('the bank', () => {
  it('holds at least 130 points, eight or more for every skill', () => {
    expect(BANK.length).toBeGreaterThanOrEqual(130);
    for (const { id } of SKILLS) {
      expect({ id, enough: BANK.filter(({ skill }) => skill === id).length >= 8 }).toEqual({
        id,
        enough: true,
      });
    }
  });

  it('knows no skill that the product does not know, and takes them in the same order', () => {
    const order = BANK.map(({ skill }) => skill).filter((skill, i, all) => skill !== all[i - 1]);
    expect(order).toEqual(SKILLS.map(({ id }) => id));
  });

  it('offers a choice for every skill, genre and grade band', () => {
    const bare: string[] = [];
    for (const { id: skill } of SKILLS) {
      for (const genre of GENRES) {
        for (const grades of GRADES) {
          const fitting = BANK.filter(
            (point) =>
              point.skill === skill &&
              point.genres.includes(genre) &&
              point.grades.includes(grades),
          );
          if (fitting.length < 2) bare.push(`${skill} ${genre} ${grades}`);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it('gives each point an id of its own, in kebab-case, that begins with its skill', () => {
    expect(new Set(BANK.map(({ id }) => id)).size).toBe(BANK.length);
    expect(
      offenders(({ id, skill }) => !id.startsWith(`${skill}-`) || !/^[a-z]+(-[a-z]+)+$/.test(id)),
    ).toEqual([]);
  });

  it('lists genres and grade bands once each, in their order, and never none', () => {
    const inOrder = <T>(some: readonly T[], all: readonly T[]) =>
      some.length > 0 && some.join() === all.filter((one) => some.includes(one)).join();
    expect(
      offenders(({ genres, grades }) => !inOrder(genres, GENRES) || !inOrder(grades, GRADES)),
    ).toEqual([]);
  });

  it.each([
    ['title', 60],
    ['lookFor', 160],
    ['say', 240],
    ['child', 200],
    ['nextStep', 160],
    ['whereElse', 120],
  ] as const)('says something in %s, in at most %i characters', (field, most) => {
    expect(
      offenders((point) => point[field].trim().length < 8 || point[field].length > most),
    ).toEqual([]);
  });

  it('writes clean text: no stray spaces, one mark at a time, plain quotes in pairs', () => {
    expect(
      offenders((point) =>
        TEXTS.some((field) => {
          const text = point[field];
          const quotes = text.match(/"/g) ?? [];
          return (
            text !== text.trim() ||
            / {2}|\n|!!|\?\?|[‘’“”–—]/.test(text) ||
            (text.match(/!/g) ?? []).length > 2 ||
            quotes.length % 2 === 1 ||
            !/^["A-Z]/.test(text)
          );
        }),
      ),
    ).toEqual([]);
  });

  it('ends sentences with a mark; titles and "where else" are phrases and have none', () => {
    expect(
      offenders(
        ({ title, lookFor, say, child, nextStep, whereElse }) =>
          /[.!]$/.test(title) ||
          /[.!?]$/.test(whereElse) ||
          ![lookFor, say, child, nextStep].every((text) => /[.!?]["')]?$/.test(text)),
      ),
    ).toEqual([]);
  });

  it('tells the child what to do: it begins with a verb', () => {
    expect(offenders(({ child }) => !VERBS.has(firstWord(child)))).toEqual([]);
  });

  it.each(Object.entries(HARDEST_READ))(
    'can be read by the child, where its lowest band is %s (grade %d at most)',
    (band, most) => {
      const readers = BANK.filter(({ grades }) => grades[0] === band);
      const tooHard: string[] = [];
      for (const { id, child, nextStep, whereElse } of readers) {
        // A phrase alone is no sentence to measure, so "where else" counts with the whole.
        const whole = `${child} ${nextStep} ${whereElse}.`;
        for (const text of [child, nextStep, whole]) {
          const grade = readingGrade(text) ?? 0;
          if (grade > most) tooHard.push(`${id} ${grade.toFixed(1)}: ${text}`);
        }
      }
      expect(readers.length).toBeGreaterThan(0);
      expect(tooHard).toEqual([]);
    },
  );

  it('never names a person: it could be a classmate of the child who reads it', () => {
    const named: string[] = [];
    for (const { id, child, nextStep, whereElse } of BANK) {
      for (const text of [child, nextStep, whereElse]) {
        for (const [, word = ''] of text.matchAll(/[a-z,;]["']? ["']?([A-Z][a-z]*)\b/g)) {
          if (!NO_NAMES.has(word)) named.push(`${id}: ${word}`);
        }
      }
    }
    expect(named).toEqual([]);
  });

  it('teaches no move twice', () => {
    const alike: string[] = [];
    for (const field of ['title', 'say', 'child', 'nextStep', 'lookFor'] as const) {
      BANK.forEach((one, i) => {
        for (const other of BANK.slice(i + 1)) {
          const overlap = likeness(one[field], other[field]);
          if (overlap > 0.5) alike.push(`${field}: ${one.id} and ${other.id}`);
        }
      });
    }
    expect(alike).toEqual([]);
  });
});

describe('byId', () => {
  it('finds every point again', () => {
    for (const point of BANK) expect(byId(point.id)).toBe(point);
  });

  it('has nothing for an id that is gone', () => {
    expect(byId('lead-no-such-point')).toBeUndefined();
  });
});

function firstWord(text: string): string {
  return /^[A-Za-z]+/.exec(text)?.[0] ?? '';
}

const VERBS = new Set(
  (
    'Add Ask Back Break Bring Check Choose Circle Clap Compare Cut Draw End Explain Find Give Hunt ' +
    'Join Jump Keep Lead Learn Leave Let Link List Look Make Mark Match Mix Move Name Pick Point ' +
    'Put Read Repeat Save Say Show Skip Slow Sound Start Stay Stop Sum Take Talk Tell Think Trade ' +
    'Try Tuck Turn Use Weigh Write'
  ).split(' '),
);

/** Words with a capital in mid-sentence that are nobody's first name. */
const NO_NAMES = new Set(
  (
    'I Dad Lake Street Monday Latin Enter Dogs Talk Their Tails How Why What You Please Also One ' +
    'That Extras We All There It Im'
  ).split(' '),
);

const SMALL_WORDS = new Set(
  (
    'a an the and or but so of to in on at up out for from by as with it its is are was be do does ' +
    'i you your me my we they them he she that this what who where when how if then not one can ' +
    'will write put find have has'
  ).split(' '),
);

/** Shared words as a share of all words, small words left out: 0 nothing alike, 1 the same. */
function likeness(one: string, other: string): number {
  const a = contentWords(one);
  const b = contentWords(other);
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)));
}
