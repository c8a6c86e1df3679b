// Owns: the promises of the guide: what it says in which talk, and nothing that does not fit.
import { GENRES, STAGES } from '../../../src/conference/bank/teachingPoint';
import { waysToChoose } from '../../../src/conference/guide/choosing';
import { type GuideStep, type Talk, guide as theGuide } from '../../../src/conference/guide/guide';
import type { Prompt } from '../../../src/conference/guide/prompt';
import { promptsIn } from '../../../src/conference/guide/prompts';
import type { Language } from '../../../src/conference/language';
import { readingGrade } from '../../../src/conference/reading/grade';
import { LISTENING, SKILLS } from '../../../src/conference/skill';

const SKILL_IDS = SKILLS.map(({ id }) => id);

const PROMPTS = { en: promptsIn('en'), es: promptsIn('es') };
const told = { en: new Map<Talk, GuideStep[]>(), es: new Map<Talk, GuideStep[]>() };

/** The guide by the product's own prompts: asked once for each talk. */
function guide(talk: Talk, language: Language = 'en'): GuideStep[] {
  const known = told[language].get(talk);
  if (known) return known;
  const steps = theGuide(talk, language, PROMPTS[language]);
  told[language].set(talk, steps);
  return steps;
}

/** Every talk the product can ask a guide for, with a skill of the teacher's own besides. */
const TALKS: Talk[] = [];
for (const kind of ['solo', 'group'] as const) {
  for (const stage of STAGES) {
    for (const genre of [...GENRES, undefined]) {
      for (const skill of [...SKILL_IDS, 'rhyme', 'constructor']) {
        for (const hasDraft of [true, false])
          for (const grades of ['K-2', '3-5'] as const)
            TALKS.push({ kind, stage, genre, skill, hasDraft, grades });
      }
    }
  }
}

const of = (talk: Partial<Talk>): GuideStep[] =>
  guide({ kind: 'solo', stage: 'drafting', skill: 'lead', hasDraft: true, grades: '3-5', ...talk });

const step = (steps: readonly GuideStep[], id: string): GuideStep => {
  const found = steps.find((one) => one.id === id);
  if (!found) throw new Error(`The guide has no step "${id}".`);
  return found;
};

const words = (steps: readonly GuideStep[]): string =>
  steps.flatMap(({ say, lookFor }) => [...say, ...lookFor]).join('\n');

describe('guide', () => {
  it('leads one writer from listening to where else', () => {
    expect(of({}).map(({ id }) => id)).toEqual(['listen', 'strength', 'choose', 'teach', 'link']);
  });

  it('leads a group from why to where else, by way of peer feedback', () => {
    expect(of({ kind: 'group' }).map(({ id }) => id)).toEqual([
      'why',
      'strength',
      'try',
      'peer',
      'link',
    ]);
  });

  it('gives two or three things to say and to look for in every step of every talk', () => {
    const wrong: string[] = [];
    for (const talk of TALKS) {
      for (const { id, say, lookFor } of guide(talk)) {
        for (const list of [say, lookFor]) {
          const clean = list.every((line) => /^[A-Z"].*[.?!)]$/.test(line) && line.length <= 160);
          const fits = list.length >= 2 && list.length <= 3;
          if (!fits || !clean || new Set(list).size !== list.length)
            wrong.push(`${JSON.stringify(talk)} ${id}: ${list.join(' / ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says all of it in Spanish too, with both marks, and to a "tú"', () => {
    const wrong: string[] = [];
    for (const talk of TALKS) {
      const english = guide(talk);
      guide(talk, 'es').forEach(({ id, title, minutes, say, lookFor }, i) => {
        const same = english[i];
        const clean = [...say, ...lookFor].every(
          (line) =>
            /^[A-ZÁÉÍÓÚÑ¿¡"].*[.?!)]$/.test(line) &&
            line.length <= 160 &&
            (line.match(/\?/g) ?? []).length === (line.match(/¿/g) ?? []).length &&
            !/\b(?:usted(?:es)? (?:su|sus)|vosotros|the|and|your)\b/i.test(line),
        );
        const fits =
          same?.id === id &&
          same.minutes === minutes &&
          same.title !== title &&
          same.say.length === say.length &&
          same.lookFor.length === lookFor.length;
        if (!clean || !fits) wrong.push(`${JSON.stringify(talk)} ${id}: ${say} ${lookFor}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it('fits 5 minutes alone and 10 in a group', () => {
    for (const talk of TALKS) {
      const minutes = guide(talk).reduce((sum, { minutes }) => sum + minutes, 0);
      expect(minutes).toBe(talk.kind === 'solo' ? 5 : 10);
    }
  });

  it('spends half of a talk with one writer on teaching', () => {
    expect(step(of({}), 'teach').minutes).toBe(2.5);
  });

  it('spends half of a first conversation on listening instead', () => {
    expect(step(of({ skill: LISTENING }), 'listen').minutes).toBe(2.5);
  });

  it('gives a group one or two minutes for why, and five or six for trying', () => {
    const steps = of({ kind: 'group' });
    expect(step(steps, 'why').minutes).toBeLessThanOrEqual(2);
    expect(step(steps, 'try').minutes).toBeGreaterThanOrEqual(5);
    expect(step(steps, 'try').minutes).toBeLessThanOrEqual(6);
  });

  it('speaks differently of each skill', () => {
    for (const kind of ['solo', 'group'] as const) {
      const told = new Set([...SKILL_IDS, 'rhyme'].map((skill) => words(of({ kind, skill }))));
      expect(told.size).toBe(SKILL_IDS.length + 1);
    }
  });

  it('speaks differently at each stage, in each genre, and before there is a draft', () => {
    for (const kind of ['solo', 'group'] as const) {
      expect(new Set(STAGES.map((stage) => words(of({ kind, stage })))).size).toBe(STAGES.length);
      const genres = [...GENRES, undefined];
      expect(new Set(genres.map((genre) => words(of({ kind, genre })))).size).toBe(genres.length);
      expect(words(of({ kind, hasDraft: false }))).not.toBe(words(of({ kind })));
    }
  });

  it('talks of topic, form and order before there is a draft, and of no line to read', () => {
    for (const talk of TALKS.filter(({ hasDraft }) => !hasDraft)) {
      const told = words(guide(talk));
      expect(told).toMatch(/what form|What (?:should|will) it be/);
      expect(told).toMatch(/on your fingers|on each finger|on three fingers|three boxes/);
      expect(told).not.toMatch(/in your draft|read me your|Read me that line|their very words/i);
    }
  });

  it('asks listeners for a praise, a question and a polish', () => {
    for (const hasDraft of [true, false]) {
      const said = step(of({ kind: 'group', hasDraft }), 'peer').say.join(' ');
      expect(said).toMatch(/praise.*question.*polish/);
    }
  });

  it('says nothing to the youngest that a child of six would have to hear twice', () => {
    const said = { en: new Set<string>(), es: new Set<string>() };
    for (const talk of TALKS.filter(({ grades }) => grades === 'K-2'))
      for (const language of ['en', 'es'] as const)
        for (const text of [
          ...guide(talk, language).flatMap(({ say }) => say),
          ...(talk.hasDraft ? [] : Object.values(waysToChoose(talk, PROMPTS[language])).flat()),
        ])
          said[language].add(text);
    const hard = [
      ...[...said.en].filter(
        (text) => (readingGrade(text) ?? 0) > 2.9 || longestSentence(text) > 12,
      ),
      // What is said in ten English words takes twelve Spanish ones.
      ...[...said.es].filter((text) => longestSentence(text) > 14),
    ];
    expect(hard).toEqual([]);
  });

  it('gives lists of its own, so that a caller may change them', () => {
    const first = of({});
    step(first, 'listen').say.push('Changed by a caller.');
    expect(words(of({}))).not.toContain('Changed by a caller.');
  });
});

/** In words. */
const longestSentence = (text: string): number =>
  Math.max(...text.split(/[.!?:]+/).map((one) => one.trim().split(/\s+/).length));

describe('the prompts', () => {
  it('have an id each that is the same in every language, and something in each of them', () => {
    const same = ({ say, lookFor, ...rest }: Prompt) => ({ ...rest, has: [!say, !lookFor] });
    expect(PROMPTS.es.map(same)).toEqual(PROMPTS.en.map(same));
    expect(new Set(PROMPTS.en.map(({ id }) => id)).size).toBe(PROMPTS.en.length);
    expect(PROMPTS.en.filter(({ say, lookFor }) => `${say}${lookFor}` === '')).toEqual([]);
  });

  it('are each shown in some talk', () => {
    const shown = new Set<string>();
    for (const talk of TALKS) {
      for (const { say, lookFor } of guide(talk))
        for (const text of [...say, ...lookFor]) shown.add(text);
      if (talk.kind === 'solo' && !talk.hasDraft)
        for (const text of Object.values(waysToChoose(talk, PROMPTS.en)).flat()) shown.add(text);
    }
    const never = PROMPTS.en.flatMap(({ id, say, lookFor }) =>
      [say, lookFor].some((text) => text !== '' && !shown.has(text)) ? [id] : [],
    );
    expect(never).toEqual([]);
  });

  it('are said in the order of the list, and none comes back when all are hidden', () => {
    const talk: Talk = {
      kind: 'solo',
      stage: 'drafting',
      skill: 'lead',
      hasDraft: true,
      grades: '3-5',
    };
    const [first] = PROMPTS.en.filter(({ id }) => id === 'prompt-listen-drafting');
    const own = { ...(first as Prompt), stages: STAGES, id: 'own', say: 'Mine.', lookFor: '' };
    expect(step(theGuide(talk, 'en', [own, ...PROMPTS.en]), 'listen').say[0]).toBe('Mine.');
    const others = PROMPTS.en.filter(({ use }) => use !== 'strength');
    expect(step(theGuide(talk, 'en', others), 'strength')).toMatchObject({ say: [], lookFor: [] });
    expect(step(theGuide(talk, 'en', others), 'listen').say).toHaveLength(3);
  });
});
