// Owns: the guide through a conference: its steps, how long each may take, what to say in it and
// what to look for.
import type { Genre, Stage } from '../bank/teachingPoint';
import type { Language } from '../language';
import { LISTENING, type SkillId } from '../skill';
import type { GenreWords } from './genreWords';
import { GUIDE_WORDS, type GuideWords } from './guideWords';
import type { SkillWords } from './skillWords';
import type { StageWords } from './stageWords';
import type { Lines } from './talkWords';

export type GuideStepId =
  | 'listen'
  | 'strength'
  | 'choose'
  | 'teach'
  | 'why'
  | 'try'
  | 'peer'
  | 'link';

export interface GuideStep {
  id: GuideStepId;
  /** What the teacher does in this step, in a few words. */
  title: string;
  /** How much of the talk it takes: of 5 minutes with one writer, of 10 with a group. */
  minutes: number;
  /** Two or three things to say, to the writer. */
  say: string[];
  /** Two or three things to look and listen for. */
  lookFor: string[];
}

/** What the guide is asked for. */
export interface Talk {
  kind: 'solo' | 'group';
  stage: Stage;
  /** Left out where nobody has said. */
  genre?: Genre | undefined;
  /** Any skill: one the teacher added gets words that fit every skill. */
  skill: SkillId;
  /** Is there a draft to look at? Before there is, the talk is about topic, form and order. */
  hasDraft: boolean;
}

/** The steps of a conference in their order, in the teacher's language. */
export function guide(talk: Talk, language: Language = 'en'): GuideStep[] {
  const words = GUIDE_WORDS[language];
  const told: Told = {
    ...talk,
    words,
    skillWords: words.skill(talk.skill),
    genreWords: words.genre(talk.genre),
    stageWords: words.stages[talk.stage],
  };
  return talk.kind === 'solo' ? soloSteps(told) : groupSteps(told);
}

/** A talk with the words for it. */
interface Told extends Talk {
  words: GuideWords;
  skillWords: SkillWords;
  genreWords: GenreWords;
  stageWords: StageWords;
}

function soloSteps(talk: Told): GuideStep[] {
  const { titles } = talk.words.talk;
  // In a first conversation finding out is the work; half the time goes there.
  const first = talk.skill === LISTENING;
  return [
    listen(talk, first ? 2.5 : 1),
    strength(talk),
    choose(talk),
    {
      id: 'teach',
      title: first ? titles.first : titles.teach,
      minutes: first ? 1 : 2.5,
      ...practice(talk),
    },
    link(talk, 0.5),
  ];
}

function groupSteps(talk: Told): GuideStep[] {
  const { titles, why, quiet } = talk.words.talk;
  const { hasDraft, skillWords: skill, genreWords: genre } = talk;
  const { say, lookFor } = practice(talk);
  return [
    {
      id: 'why',
      title: titles.why,
      minutes: 1.5,
      say: [skill.together, hasDraft ? skill.find : genre.topic],
      lookFor: hasDraft ? [skill.notice, why.place] : [...why.without],
    },
    strength(talk),
    {
      id: 'try',
      title: titles.try,
      minutes: 5,
      say,
      lookFor: [...lookFor.slice(0, 2), quiet],
    },
    peerFeedback(talk),
    link(talk, 1),
  ];
}

function listen(talk: Told, minutes: number): GuideStep {
  const { titles, listen } = talk.words.talk;
  const step = { id: 'listen', title: titles.listen, minutes } as const;
  return talk.hasDraft
    ? {
        ...step,
        say: [talk.stageWords.open, listen.help, talk.genreWords.ask],
        lookFor: [talk.stageWords.notice, talk.skillWords.notice],
      }
    : {
        ...step,
        say: [talk.words.withoutDraft[talk.stage], talk.genreWords.topic, listen.more],
        lookFor: [...listen.without],
      };
}

function strength({ hasDraft, words, skillWords, genreWords }: Told): GuideStep {
  const { titles, strength } = words.talk;
  return {
    id: 'strength',
    title: titles.strength,
    minutes: 0.5,
    ...(hasDraft
      ? {
          say: [skillWords.praise, strength.again],
          lookFor: [skillWords.praiseLook, genreWords.strengthLook, strength.theirWords],
        }
      : ownLists(strength.without)),
  };
}

function choose({ hasDraft, words, skillWords, genreWords }: Told): GuideStep {
  const { titles, choose } = words.talk;
  return {
    id: 'choose',
    title: titles.choose,
    minutes: 0.5,
    ...(hasDraft
      ? { say: [skillWords.find, choose.one], lookFor: [genreWords.firstNeed, choose.only] }
      : ownLists(choose.without)),
  };
}

/** Showing a move and having it tried: the longest step, alone and in a group. */
function practice({
  hasDraft,
  words,
  skillWords,
  genreWords,
  stageWords,
}: Told): Pick<GuideStep, 'say' | 'lookFor'> {
  return hasDraft
    ? {
        say: [skillWords.show, stageWords.tryIt],
        lookFor: [skillWords.watch, stageWords.watch],
      }
    : {
        say: [skillWords.ahead, words.form, genreWords.order],
        lookFor: [...words.talk.practice.without],
      };
}

function peerFeedback({ hasDraft, words }: Told): GuideStep {
  const { titles, peer } = words.talk;
  const { say, lookFor } = hasDraft ? peer.draft : peer.without;
  return {
    id: 'peer',
    title: titles.peer,
    minutes: 2,
    say: [...say, peer.listeners, peer.writer],
    lookFor: [...lookFor, peer.turns],
  };
}

function link({ hasDraft, words, genreWords, stageWords }: Told, minutes: number): GuideStep {
  const { titles, link } = words.talk;
  return {
    id: 'link',
    title: titles.link,
    minutes,
    say: [link.own, hasDraft ? stageWords.sendOff : link.first, genreWords.again],
    lookFor: [link.plan, hasDraft ? link.pen : link.carry],
  };
}

/** Lists of the caller's own, who may change them. */
const ownLists = ({ say, lookFor }: Lines): Pick<GuideStep, 'say' | 'lookFor'> => ({
  say: [...say],
  lookFor: [...lookFor],
});
