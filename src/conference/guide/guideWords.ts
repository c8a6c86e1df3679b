// Owns: everything the guide says, in each language. A text that is missing in one does not compile.
import type { Genre, Stage } from '../bank/teachingPoint';
import type { Language } from '../language';
import type { SkillId } from '../skill';
import { ANY_GENRE, CHOOSE_A_FORM, GENRE_WORDS, type GenreWords } from './genreWords';
import { ANY_SKILL, SKILL_WORDS, type SkillWords } from './skillWords';
import { SPANISH_ANY_GENRE, SPANISH_FORM, SPANISH_GENRES } from './spanish/genreWords';
import { SPANISH_ANY_SKILL, SPANISH_SKILLS } from './spanish/skillWords';
import { SPANISH_STAGES, SPANISH_WITHOUT_DRAFT } from './spanish/stageWords';
import { SPANISH_TALK } from './spanish/talkWords';
import { SPANISH_WAYS } from './spanish/wayWords';
import { SPANISH_YOUNGEST } from './spanish/youngestWords';
import { OPEN_WITHOUT_DRAFT, STAGE_WORDS, type StageWords } from './stageWords';
import { TALK_WORDS, type TalkWords } from './talkWords';
import { WAY_WORDS, type WayWords } from './wayWords';
import { YOUNGEST_WORDS, type YoungestWords } from './youngestWords';

export interface GuideWords {
  talk: TalkWords;
  /** Of any skill: one the teacher added gets words that fit every skill. */
  skill(skill: SkillId): SkillWords;
  genre(genre: Genre | undefined): GenreWords;
  /** Helps to choose a form. */
  form: string;
  stages: Readonly<Record<Stage, StageWords>>;
  /** Opens the talk where there is no draft. */
  withoutDraft: Readonly<Record<Stage, string>>;
  ways: WayWords;
  youngest: YoungestWords;
}

const skills = (words: Readonly<Record<string, SkillWords>>, any: SkillWords) => {
  // Not looked up in the object itself: a skill may be called "constructor".
  const known = new Map(Object.entries(words));
  return (skill: SkillId) => known.get(skill) ?? any;
};

const genres =
  (words: Readonly<Record<Genre, GenreWords>>, any: GenreWords) => (genre: Genre | undefined) =>
    genre === undefined ? any : words[genre];

export const GUIDE_WORDS: Readonly<Record<Language, GuideWords>> = {
  en: {
    talk: TALK_WORDS,
    skill: skills(SKILL_WORDS, ANY_SKILL),
    genre: genres(GENRE_WORDS, ANY_GENRE),
    form: CHOOSE_A_FORM,
    stages: STAGE_WORDS,
    withoutDraft: OPEN_WITHOUT_DRAFT,
    ways: WAY_WORDS,
    youngest: YOUNGEST_WORDS,
  },
  es: {
    talk: SPANISH_TALK,
    skill: skills(SPANISH_SKILLS, SPANISH_ANY_SKILL),
    genre: genres(SPANISH_GENRES, SPANISH_ANY_GENRE),
    form: SPANISH_FORM,
    stages: SPANISH_STAGES,
    withoutDraft: SPANISH_WITHOUT_DRAFT,
    ways: SPANISH_WAYS,
    youngest: SPANISH_YOUNGEST,
  },
};
