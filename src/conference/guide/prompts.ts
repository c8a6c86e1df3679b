// Owns: the prompts the product brings: all that is said and looked for in a talk, a line each.
import { GENRES, STAGES } from '../bank/teachingPoint';
import type { Language } from '../language';
import { SKILLS } from '../skill';
import { CHOICES } from './choices';
import { GUIDE_WORDS, type GuideWords } from './guideWords';
import { line, shorter } from './line';
import type { Prompt, PromptUse } from './prompt';

/**
 * Everything the guide says, in one language; the ids are the same in each. A notebook begins with
 * these lines and is followed from then on. What is said to the youngest in other words is a line of
 * its own. The first that fit are shown, so lines for one stage, skill or genre stand before those
 * that serve all, but where what serves all is to be said first.
 */
export function promptsIn(language: Language): Prompt[] {
  const words = GUIDE_WORDS[language];
  return [
    ...listen(words),
    ...why(words),
    ...strength(words),
    ...choose(words),
    ...teach(words),
    ...peer(words),
    ...link(words),
    ...choices(words),
    ...anySkill(words),
  ];
}

/** What prompts of one use are called together. */
export function titleOf(use: PromptUse, language: Language): string {
  const { titles, choices } = GUIDE_WORDS[language].talk;
  return use === 'topic' || use === 'form' || use === 'order' ? choices[use] : titles[use];
}

function listen({ stages, withoutDraft, talk, genre, youngest }: GuideWords): Prompt[] {
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

function why({ skill, talk, youngest }: GuideWords): Prompt[] {
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

function strength({ skill, talk, genre, youngest }: GuideWords): Prompt[] {
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

function choose({ skill, talk, genre, youngest }: GuideWords): Prompt[] {
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

/** With what only a group needs. */
function teach({ skill, stages, talk, youngest }: GuideWords): Prompt[] {
  const [told, part] = talk.practice.without;
  return [
    ...SKILLS.flatMap(({ id }) =>
      line('teach', id, {
        skill: id,
        draft: 'with',
        say: skill(id).show,
        lookFor: skill(id).watch,
        young: shorter(youngest, id, 'show'),
      }),
    ),
    ...STAGES.flatMap((stage) =>
      line('teach', stage, {
        stages: [stage],
        draft: 'with',
        say: stages[stage].tryIt,
        lookFor: stages[stage].watch,
        young: youngest.stages[stage].tryIt,
      }),
    ),
    ...SKILLS.flatMap(({ id }) =>
      line('teach', `first-${id}`, {
        skill: id,
        draft: 'without',
        say: skill(id).ahead,
        young: shorter(youngest, id, 'ahead'),
      }),
    ),
    ...line('teach', 'told', { draft: 'without', lookFor: told }),
    ...line('teach', 'part', { draft: 'without', lookFor: part }),
    ...line('try', 'quiet', { lookFor: talk.quiet }),
  ];
}

function peer({ talk: { peer: told }, youngest }: GuideWords): Prompt[] {
  const { without, draft, listeners, writer, turns } = told;
  const young = youngest.peer;
  return [
    ...line('peer', 'read', {
      draft: 'with',
      say: draft.say,
      lookFor: draft.lookFor,
      young: young.draft,
    }),
    ...line('peer', 'tell', {
      draft: 'without',
      say: without.say,
      lookFor: without.lookFor,
      young: young.without,
    }),
    ...line('peer', 'listeners', { say: listeners, lookFor: turns, young: young.listeners }),
    ...line('peer', 'writer', { say: writer, young: young.writer }),
  ];
}

function link({ stages, talk: { link: told }, genre, youngest }: GuideWords): Prompt[] {
  return [
    ...line('link', 'own', { say: told.own, lookFor: told.plan, young: youngest.own }),
    ...STAGES.flatMap((stage) =>
      line('link', stage, {
        stages: [stage],
        draft: 'with',
        say: stages[stage].sendOff,
        young: youngest.stages[stage].sendOff,
      }),
    ),
    ...line('link', 'pen', { draft: 'with', lookFor: told.pen }),
    ...line('link', 'first', {
      draft: 'without',
      say: told.first,
      lookFor: told.carry,
      young: youngest.first,
    }),
    ...GENRES.flatMap((one) =>
      line('link', one, {
        genres: [one],
        say: genre(one).again,
        young: youngest.genres[one].again,
      }),
    ),
    ...line('link', 'again', { say: genre(undefined).again, young: youngest.anyGenre.again }),
  ];
}

function choices({ form, ways, genre, youngest }: GuideWords): Prompt[] {
  const ofGenre = (use: 'topic' | 'order') =>
    GENRES.flatMap((one) =>
      line(use, one, { genres: [one], say: genre(one)[use], young: youngest.genres[one][use] }),
    );
  return CHOICES.flatMap((use) => [
    ...(use === 'form' ? line(use, 'reader', { say: form, young: youngest.form }) : ofGenre(use)),
    ...ways[use].flatMap((say, at) => line(use, String(at + 1), { say })),
    ...(use === 'form'
      ? []
      : line(use, 'any', { say: genre(undefined)[use], young: youngest.anyGenre[use] })),
  ]);
}

/** Last, so that they are shown where a skill of the teacher's own has no lines yet. */
function anySkill({ skill, youngest }: GuideWords): Prompt[] {
  const any = skill('');
  return [
    ...line('why', 'any', { say: any.together, young: youngest.anySkill.together }),
    ...line('strength', 'any', { draft: 'with', say: any.praise, lookFor: any.praiseLook }),
    ...line('choose', 'any', { draft: 'with', say: any.find, lookFor: any.notice }),
    ...line('teach', 'any', { draft: 'with', say: any.show, lookFor: any.watch }),
    ...line('teach', 'first-any', {
      draft: 'without',
      say: any.ahead,
      young: youngest.anySkill.ahead,
    }),
  ];
}
