// Owns: the prompts from teaching on: trying it, answering each other, linking it; and the choices
// before there is a draft.
import { GENRES } from '../bank/teachingPoint';
import { CHOICES } from './choices';
import type { GuideWords } from './guideWords';
import { line, perSkill, perStage } from './line';
import type { Prompt } from './prompt';

/** With what only a group needs. */
export function teachPrompts(words: GuideWords): Prompt[] {
  const { practice, quiet } = words.talk;
  const [told, part] = practice.without;
  return [
    ...perSkill(words, 'teach', { draft: 'with', say: 'show', lookFor: 'watch' }),
    ...perStage(words, 'teach', { say: 'tryIt', lookFor: 'watch' }),
    ...perSkill(words, 'teach', { id: 'first-', draft: 'without', say: 'ahead' }),
    ...line('teach', 'told', { draft: 'without', lookFor: told }),
    ...line('teach', 'part', { draft: 'without', lookFor: part }),
    ...line('try', 'quiet', { lookFor: quiet }),
  ];
}

/** What helps the writers of a group to answer each other. */
export function peerPrompts({ talk: { peer: told }, youngest }: GuideWords): Prompt[] {
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

/** What sends a writer off: what they will do, and where else it would help. */
export function linkPrompts(words: GuideWords): Prompt[] {
  const { genre, youngest } = words;
  const told = words.talk.link;
  return [
    ...line('link', 'own', { say: told.own, lookFor: told.plan, young: youngest.own }),
    ...perStage(words, 'link', { say: 'sendOff' }),
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

/** Ways to a topic, a form and an order, before there is a draft. */
export function choicePrompts({ form, ways, genre, youngest }: GuideWords): Prompt[] {
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
export function anySkillPrompts({ skill, youngest }: GuideWords): Prompt[] {
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
