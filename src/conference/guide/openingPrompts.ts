// Owns: the prompts up to the point that is taught: listening, why a group meets, a strength, the choice.
import { GENRES, STAGES } from '../bank/teachingPoint';
import type { GuideWords } from './guideWords';
import { line, perSkill, perStage } from './line';
import type { Prompt } from './prompt';

/** What opens a talk with one writer. */
export function listenPrompts(words: GuideWords): Prompt[] {
  const { withoutDraft, talk, genre, youngest } = words;
  const [idea, paper] = talk.listen.without;
  return [
    ...perStage(words, 'listen', { say: 'open', lookFor: 'notice' }),
    ...line('listen', 'help', {
      draft: 'with',
      say: talk.listen.help,
      lookFor: talk.listen.second,
    }),
    ...GENRES.flatMap((one) =>
      line('listen', one, {
        genres: [one],
        draft: 'with',
        say: genre(one).ask,
        young: youngest.genres[one].ask,
      }),
    ),
    ...line('listen', 'about', {
      draft: 'with',
      say: genre(undefined).ask,
      young: youngest.anyGenre.ask,
    }),
    ...STAGES.flatMap((stage) =>
      line('listen', `first-${stage}`, {
        stages: [stage],
        draft: 'without',
        say: withoutDraft[stage],
        young: youngest.stages[stage].withoutDraft,
      }),
    ),
    ...line('listen', 'more', { draft: 'without', say: talk.listen.more, lookFor: idea }),
    ...line('listen', 'paper', { draft: 'without', lookFor: paper }),
  ];
}

/** What tells a group why it meets. */
export function whyPrompts(words: GuideWords): Prompt[] {
  const { place, without } = words.talk.why;
  const [topic, idea] = without;
  return [
    ...perSkill(words, 'why', { say: 'together' }),
    ...line('why', 'place', { draft: 'with', lookFor: place }),
    ...line('why', 'who-has-one', { draft: 'without', lookFor: topic }),
    ...line('why', 'one-each', { draft: 'without', lookFor: idea }),
  ];
}

/** What names a strength, and where to find one. */
export function strengthPrompts(words: GuideWords): Prompt[] {
  const { talk, genre, youngest } = words;
  const { without, again, theirWords } = talk.strength;
  return [
    ...perSkill(words, 'strength', { draft: 'with', say: 'praise', lookFor: 'praiseLook' }),
    ...GENRES.flatMap((one) =>
      line('strength', one, { genres: [one], draft: 'with', lookFor: genre(one).strengthLook }),
    ),
    ...line('strength', 'again', {
      draft: 'with',
      say: again,
      lookFor: theirWords,
      young: youngest.again,
    }),
    ...line('strength', 'remember', { draft: 'with', lookFor: genre(undefined).strengthLook }),
    ...line('strength', 'back', {
      draft: 'without',
      say: without.say[0],
      lookFor: without.lookFor[0],
    }),
    ...line('strength', 'care', {
      draft: 'without',
      say: without.say[1],
      lookFor: without.lookFor[1],
      young: youngest.care,
    }),
  ];
}

/** What finds the place to work on. */
export function choosePrompts(words: GuideWords): Prompt[] {
  const { talk, genre, youngest } = words;
  const { without, one: single, only } = talk.choose;
  return [
    ...perSkill(words, 'choose', { draft: 'with', say: 'find', lookFor: 'notice' }),
    ...GENRES.flatMap((one) =>
      line('choose', one, { genres: [one], draft: 'with', lookFor: genre(one).firstNeed }),
    ),
    ...line('choose', 'one', { draft: 'with', say: single, lookFor: only }),
    ...line('choose', 'about', { draft: 'with', lookFor: genre(undefined).firstNeed }),
    ...line('choose', 'open', {
      draft: 'without',
      say: without.say[0],
      lookFor: without.lookFor[0],
      young: youngest.settle,
    }),
    ...line('choose', 'just-that', {
      draft: 'without',
      say: without.say[1],
      lookFor: without.lookFor[1],
    }),
  ];
}
