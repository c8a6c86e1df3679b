// Owns: the prompts up to the point that is taught: listening, why a group meets, a strength, the choice.
import { GENRES, STAGES } from '../bank/teachingPoint';
import { SKILLS } from '../skill';
import type { GuideWords } from './guideWords';
import { line, shorter } from './line';
import type { Prompt } from './prompt';

export function listenPrompts({
  stages,
  withoutDraft,
  talk,
  genre,
  youngest,
}: GuideWords): Prompt[] {
  const [idea, paper] = talk.listen.without;
  return [
    ...STAGES.flatMap((stage) =>
      line('listen', stage, {
        stages: [stage],
        draft: 'with',
        say: stages[stage].open,
        lookFor: stages[stage].notice,
        young: youngest.stages[stage].open,
      }),
    ),
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

export function whyPrompts({ skill, talk, youngest }: GuideWords): Prompt[] {
  const [topic, idea] = talk.why.without;
  return [
    ...SKILLS.flatMap(({ id }) =>
      line('why', id, {
        skill: id,
        say: skill(id).together,
        young: shorter(youngest, id, 'together'),
      }),
    ),
    ...line('why', 'place', { draft: 'with', lookFor: talk.why.place }),
    ...line('why', 'who-has-one', { draft: 'without', lookFor: topic }),
    ...line('why', 'one-each', { draft: 'without', lookFor: idea }),
  ];
}

export function strengthPrompts({ skill, talk, genre, youngest }: GuideWords): Prompt[] {
  const { without, again, theirWords } = talk.strength;
  return [
    ...SKILLS.flatMap(({ id }) =>
      line('strength', id, {
        skill: id,
        draft: 'with',
        say: skill(id).praise,
        lookFor: skill(id).praiseLook,
        young: shorter(youngest, id, 'praise'),
      }),
    ),
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

export function choosePrompts({ skill, talk, genre, youngest }: GuideWords): Prompt[] {
  const { without, one: single, only } = talk.choose;
  return [
    ...SKILLS.flatMap(({ id }) =>
      line('choose', id, {
        skill: id,
        draft: 'with',
        say: skill(id).find,
        lookFor: skill(id).notice,
        young: shorter(youngest, id, 'find'),
      }),
    ),
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
