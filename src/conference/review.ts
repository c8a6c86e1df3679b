// Owns: looking back on a week: who was met and who was not, what was taught and whether it helped,
// and what the class shows: a lesson for all, a planned one to skip, who is ready for more.
import { type FollowUp, isOpen } from './followUp';
import type { Language } from './language';
import { type Letter, type LetterLine, listSome, part, parts } from './letter';
import type { SkillId } from './skill';
import { type Spoken, told } from './spoken';
import { addDays, type LocalDate } from './week';
import { dayAndMonth, listed, skillCalled, skillPhrase, WORDS } from './words/words';

export interface ReviewWriter {
  name: string;
  className: string;
  met: boolean;
  /** Why not, when not. */
  reason: Spoken | string;
  hasDraft: boolean;
  /** `quote`: the draft's own words that show it, where they are known. */
  needs: readonly { skill: SkillId; quote?: string }[];
  /** What a draft that shows no need could grow by; empty for none. */
  stretch: string;
  /** What became of the next steps being followed up. */
  followUps: readonly FollowUp[];
}

/** A lesson for the whole class that the teacher has planned. */
export interface PlannedLesson {
  skill: SkillId;
  /** The Monday. */
  week: LocalDate;
  /** Empty for every class. */
  className: string;
}

export interface Review {
  met: number;
  missed: { name: string; className: string; reason: Spoken | string }[];
  /** By class and skill, what was taught most first. */
  taught: { className: string; skill: SkillId; writers: number }[];
  helped: { revised: string[]; answered: string[]; waiting: string[]; settled: string[] };
  /** Skills that many of a class need, the most needed first. */
  lessons: Lesson[];
  skips: Skip[];
  stretch: { name: string; className: string; says: string }[];
}

/** A lesson for a whole class, with words of two of its writers to teach from. */
export interface Lesson {
  className: string;
  skill: SkillId;
  names: string[];
  /** How many writers the class has. */
  of: number;
  quotes: { name: string; quote: string }[];
  /** The Monday of the week it is planned for; empty when it is not. */
  planned: LocalDate | '';
}

/** A planned lesson that nearly every draft can do without. */
export interface Skip {
  className: string;
  skill: SkillId;
  week: LocalDate;
  /** How many drafts show no need of it, of how many. */
  shown: number;
  of: number;
  /** Who would still need it. */
  still: string[];
}

export interface WeekToReview {
  /** The Monday. */
  week: LocalDate;
  writers: readonly ReviewWriter[];
  /** Each note of the week: whose class, and on what. */
  notes: readonly { className: string; skill: SkillId }[];
  planned: readonly PlannedLesson[];
  /** Whether a draft can show that this skill is needed. */
  canBeSeen: (skill: SkillId) => boolean;
}

const QUOTES = 2;
const MOST_LESSONS = 2;

/** Where as many as this need a skill, teaching it once to all costs less than in groups. */
const LESSON_SHARE = 0.4;
/** Where no more than this need it, a group will do. */
const SKIP_SHARE = 0.15;
/** Fewer drafts say nothing of a class. */
const FEWEST_DRAFTS = 5;
/** A lesson later than that is for a piece nobody has begun: these drafts say nothing of it. */
const UNIT_WEEKS = 6;

export function review({ week, writers, notes, planned, canBeSeen }: WeekToReview): Review {
  const classes = [...new Set(writers.map(({ className }) => className))];
  const withState = (state: FollowUp['state']) =>
    writers
      .filter(({ followUps }) => followUps.some((one) => one.state === state))
      .map(({ name }) => name);
  const open = writers.filter(({ followUps }) => followUps.some(isOpen)).map(({ name }) => name);
  const ofClass = (className: string) =>
    planned.filter((one) => one.className === '' || one.className === className);
  return {
    met: writers.filter(({ met }) => met).length,
    missed: writers
      .filter(({ met }) => !met)
      .map(({ name, className, reason }) => ({ name, className, reason })),
    taught: taughtIn(notes),
    helped: {
      revised: withState('revised'),
      answered: withState('answered'),
      waiting: open.filter((name) => !withState('answered').includes(name)),
      settled: withState('settled'),
    },
    lessons: classes.flatMap((className) =>
      lessonsOf(
        className,
        writers.filter((writer) => writer.className === className),
        ofClass(className).filter((one) => one.week > week),
      ),
    ),
    skips: classes.flatMap((className) => {
      const drafts = writers.filter((one) => one.className === className && one.hasDraft);
      if (drafts.length < FEWEST_DRAFTS) return [];
      const unit = addDays(week, 7 * UNIT_WEEKS);
      return ofClass(className).flatMap((lesson): Skip[] => {
        if (lesson.week <= week || lesson.week > unit || !canBeSeen(lesson.skill)) return [];
        const still = drafts.filter(({ needs }) => needs.some((one) => one.skill === lesson.skill));
        if (still.length > drafts.length * SKIP_SHARE) return [];
        return [
          {
            className,
            skill: lesson.skill,
            week: lesson.week,
            shown: drafts.length - still.length,
            of: drafts.length,
            still: still.map(({ name }) => name),
          },
        ];
      });
    }),
    stretch: writers
      .filter(
        ({ hasDraft, needs, stretch, followUps }) =>
          hasDraft && needs.length === 0 && stretch !== '' && !followUps.some(isOpen),
      )
      .map(({ name, className, stretch }) => ({ name, className, says: stretch })),
  };
}

function taughtIn(notes: WeekToReview['notes']): Review['taught'] {
  const taught = new Map<string, Review['taught'][number]>();
  for (const { className, skill } of notes) {
    const key = `${className}\n${skill}`;
    const one = taught.get(key) ?? { className, skill, writers: 0 };
    taught.set(key, { ...one, writers: one.writers + 1 });
  }
  return [...taught.values()].sort((a, b) => b.writers - a.writers);
}

function lessonsOf(
  className: string,
  own: readonly ReviewWriter[],
  planned: readonly PlannedLesson[],
): Lesson[] {
  const names = new Map<SkillId, string[]>();
  for (const { name, needs } of own) {
    // A draft may show a skill's need in several places; it is one writer all the same.
    for (const skill of new Set(needs.map((need) => need.skill)))
      names.set(skill, [...(names.get(skill) ?? []), name]);
  }
  return [...names]
    .filter(([, some]) => some.length >= 3 && some.length >= own.length * LESSON_SHARE)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_LESSONS)
    .map(([skill, some]) => ({
      className,
      skill,
      names: some,
      of: own.length,
      quotes: quotesOf(own, skill),
      planned: planned.find((one) => one.skill === skill)?.week ?? '',
    }));
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

const MOST_MISSED = 8;
/** All of them are in the tab. */
const MOST_HELPED = 5;

/** The review as a letter: what matters on Friday afternoon, in one screen. */
export function reviewLetter(found: Review, language: Language): Letter {
  const { reviewLetter: says } = WORDS[language];
  const { met, missed, taught, helped, stretch } = found;
  const all = met + missed.length;
  const { subject } = says;
  if (all === 0) return { subject, lead: says.nobody, parts: [] };
  const several = new Set([...taught, ...found.lessons].map(({ className }) => className)).size > 1;
  const skills = taught
    .slice(0, 6)
    .map(({ className, skill, writers }) =>
      says.taughtSkill(skillCalled(skill, language), several ? className : '', writers),
    );
  return {
    subject,
    lead:
      missed.length === 0
        ? says.metAll(all)
        : `${says.metSome(met, all)} ${leaders(missed, language)}`,
    parts: parts(
      part(says.missed, missedLines(missed, language)),
      part(says.taught, skills.length === 0 ? [] : [`${skills.join(', ')}.`]),
      part(says.helped, helpedLines(helped, language)),
      part(says.lessons, lessonLines(found, language)),
      part(says.skips, skipLines(found, language)),
      part(
        says.stretch,
        stretch.length === 0
          ? []
          : [
              `${listSome(
                stretch.map(({ name }) => name),
                language,
              )}.`,
            ],
      ),
    ),
  };
}

function missedLines(missed: Review['missed'], language: Language): string[] {
  const { letters } = WORDS[language];
  const named = missed
    .slice(0, MOST_MISSED)
    .map(({ name, className, reason }) => letters.notMet(name, className, told(reason, language)));
  const more = missed.length - named.length;
  return more > 0 ? [...named, letters.moreInTab(more, 'Review')] : named;
}

function helpedLines(
  { revised, answered, waiting, settled }: Review['helped'],
  language: Language,
): string[] {
  const { reviewLetter: says } = WORDS[language];
  const line = (names: readonly string[], say: (names: string, n: number) => string) =>
    names.length === 0 ? [] : [say(listSome(names, language, MOST_HELPED), names.length)];
  return [
    ...line(revised, says.revised),
    ...line(answered, says.answered),
    ...line(waiting, says.waiting),
    ...line(settled, says.settled),
  ];
}

const lessonLines = ({ lessons }: Review, language: Language): LetterLine[] =>
  lessons.map(({ className, skill, names, of, quotes, planned }) => {
    const { reviewLetter: says } = WORDS[language];
    const phrase = skillPhrase(skill, language);
    const lesson = says.lesson(className, phrase, names.length, of, listSome(names, language));
    return {
      says: planned === '' ? lesson : lesson + says.planned(dayAndMonth(planned, language)),
      quotes,
    };
  });

const skipLines = ({ skips }: Review, language: Language): string[] =>
  skips.map(({ className, skill, week, shown, of, still }) => {
    const { reviewLetter: says } = WORDS[language];
    const name = skillCalled(skill, language);
    const skip = says.skip(name, className, dayAndMonth(week, language), shown, of);
    return `${skip} ${
      still.length === 0 ? says.canSkip : says.canSkipAndMeet(listed(still, language), still.length)
    }`;
  });

/** Named while the names are a sentence and not a roster; the lines below name them. */
function leaders(missed: readonly { name: string }[], language: Language): string {
  const { reviewLetter: says } = WORDS[language];
  const names = missed.map(({ name }) => name);
  return names.length > 6 ? says.manyLead : says.lead(listed(names, language), names.length);
}
