// Owns: looking back on a week: who was met, who was not, and what the class shows.

import { skillPhrase } from './needs';
import type { SkillId } from './skill';

export interface ReviewWriter {
  name: string;
  className: string;
  met: boolean;
  /** Why not, when not. */
  reason: string;
  /** `quote`: the draft's own words that show it, where they are known. */
  needs: readonly { skill: SkillId; level: number; quote?: string }[];
}

export interface Review {
  met: number;
  missed: { name: string; className: string; reason: string }[];
  /** Skills that many of a class need, the most needed first. */
  lessons: Lesson[];
}

/** A lesson for a whole class, with words of two of its writers to teach from. */
export interface Lesson {
  className: string;
  skill: SkillId;
  names: string[];
  /** How many writers the class has. */
  of: number;
  quotes: { name: string; quote: string }[];
}

const MOST_NAMED = 6;
const QUOTES = 2;

/** Where as many as this need a skill, teaching it once to all costs less than in groups. */
const LESSON_SHARE = 0.4;

export function review(writers: readonly ReviewWriter[]): Review {
  const classes = [...new Set(writers.map(({ className }) => className))];
  return {
    met: writers.filter(({ met }) => met).length,
    missed: writers
      .filter(({ met }) => !met)
      .map(({ name, className, reason }) => ({ name, className, reason })),
    lessons: classes.flatMap((className) => {
      const own = writers.filter((writer) => writer.className === className);
      const names = new Map<SkillId, string[]>();
      for (const { name, needs } of own) {
        // A draft may show a skill's need in several places; it is one writer all the same.
        const clear = new Set(needs.filter(({ level }) => level >= 2).map(({ skill }) => skill));
        for (const skill of clear) names.set(skill, [...(names.get(skill) ?? []), name]);
      }
      return [...names]
        .filter(([, some]) => some.length >= 3 && some.length >= own.length * LESSON_SHARE)
        .sort(([, a], [, b]) => b.length - a.length)
        .slice(0, 2)
        .map(([skill, some]) => ({
          className,
          skill,
          names: some,
          of: own.length,
          quotes: quotesOf(own, skill),
        }));
    }),
  };
}

/** The words of different writers, the plainest case first: the one that needs the skill alone. */
function quotesOf(own: readonly ReviewWriter[], skill: SkillId): Lesson['quotes'] {
  return own
    .flatMap(({ name, needs }) => {
      const quote = needs.find((need) => need.skill === skill && need.quote)?.quote;
      return quote ? [{ name, quote, others: needs.length }] : [];
    })
    .sort((a, b) => a.others - b.others)
    .slice(0, QUOTES)
    .map(({ name, quote }) => ({ name, quote }));
}

/** The review in a few lines, for the email and for `Activity`. */
export function reviewText({ met, missed, lessons }: Review): string {
  const all = met + missed.length;
  if (all === 0) return 'There was nobody to meet this week: no class has writers yet.';
  const lines = [
    missed.length === 0
      ? `You met every writer this week: ${all} of ${all}.`
      : `You met ${met} of ${all} writers this week. ${leadersOf(missed)} next week's plan.`,
    ...missed.map(({ name, className, reason }) => `${name} (${className}): ${reason}`),
    ...lessons.flatMap(({ className, skill, names, of, quotes }) => [
      `A lesson for all of ${className}: ${skillPhrase(skill)}. ${names.length} of ${of} need it.`,
      ...quotes.map(({ name, quote }) => `  ${name} wrote: “${quote}”`),
    ]),
  ];
  return lines.join('\n');
}

/** Named while the names are a sentence and not a roster; the lines below name everyone. */
function leadersOf(missed: readonly { name: string }[]): string {
  if (missed.length > MOST_NAMED) return 'Those who were not met lead';
  return `${list(missed.map(({ name }) => name))} ${missed.length === 1 ? 'leads' : 'lead'}`;
}

/** "Ana, Ben and Chi" */
export function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
}
