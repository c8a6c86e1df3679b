// Owns: what Friday's review is made from, read from the tabs, and its own tab.
import { canBeSeen, isStretch } from '../../conference/look/needs';
import { type Review, review } from '../../conference/review';
import { skillName } from '../../conference/skill';
import type { Spoken } from '../../conference/spoken';
import { addDays, type LocalDate, weekday } from '../../conference/week';
import { WORDS as CONFERENCE_WORDS, dayName, skillPhrase } from '../../conference/words/words';
import type { ReviewRow } from '../../notebook/review';
import type { Settings } from '../../notebook/settings';
import type { WriterRow } from '../../notebook/writers';
import { standingEvidence } from '../confer/dismissed';
import { logFollowUps, readSteps } from '../confer/followUps';
import { fromLog } from '../confer/remembered';
import { planSaid, whyOf } from '../plan/planSaid';
import type { Context } from '../run';
import { idsOf } from '../views';
import { said, WORDS } from '../words/said';

/** While the notebook is held. */
export function reviewWeek(
  context: Context,
  settings: Settings,
  writers: readonly WriterRow[],
  week: LocalDate,
): Review {
  logFollowUps(context);
  const notes = context.notebook.conferences().rows();
  const remembered = fromLog(notes, context.notebook.writers().rows());
  const reasons = reasonsNotMet(context, week);
  const end = addDays(week, 7);
  return review({
    week,
    writers: writers.map((row) => {
      const evidence = standingEvidence(row);
      return {
        name: row.name,
        className: row.className,
        met: (remembered.get(row.id)?.met ?? '') >= week,
        reason: reasons.get(row.id) ?? said((words) => words.review.notPlanned),
        hasDraft: row.docId !== '',
        needs: evidence
          .filter(({ lookFor }) => !isStretch(lookFor))
          .map(({ skill, quote, sentence = quote }) => ({
            skill,
            ...(sentence !== '' && { quote: sentence }),
          })),
        stretch: context.tell(evidence.find(({ lookFor }) => isStretch(lookFor))?.says ?? ''),
        followUps: readSteps(row.steps).map(({ followUp }) => followUp),
      };
    }),
    notes: notes
      .filter(({ at }) => at !== null && at.date >= week && at.date < end)
      .map(({ className, skillId }) => ({ className, skill: skillId })),
    planned: settings.lessons,
    canBeSeen,
  });
}

/** By writer's row id, for those whose conference was planned and not held, or not even planned. */
function reasonsNotMet(context: Context, monday: LocalDate): Map<string, Spoken | string> {
  const planned = planSaid(context);
  const open = context.notebook
    .thisWeek()
    .rows()
    .filter(({ week, state }) => week === monday && state !== 'held');
  return new Map(
    open.flatMap((row) =>
      idsOf(row).map((id): [string, Spoken | string] => [
        `${row.classId}/${id}`,
        row.kind === 'not met'
          ? whyOf(row, planned)
          : said((words, at) =>
              words.review.notHeld(
                row.day === '' ? words.review.someDay : dayName(weekday(row.day), at),
              ),
            ),
      ]),
    ),
  );
}

/** Makes the tab `Review` say what was found. */
export function writeReview(context: Context, week: LocalDate, found: Review): void {
  type Finding = Omit<ReviewRow, 'id' | 'week'>;
  const language = context.language();
  const { review: words } = WORDS[language];
  const { letters } = CONFERENCE_WORDS[language];
  const helped = (what: string, names: readonly string[]): Finding[] =>
    names.length === 0 ? [] : [{ what, className: '', skill: '', who: names.join(', '), says: '' }];
  const rows: Finding[] = [
    ...found.missed.map(({ name, className, reason }) => ({
      what: 'not met',
      className,
      skill: '',
      who: name,
      says: context.tell(reason),
    })),
    ...found.lessons.map(({ className, skill, names, of, quotes }) => ({
      what: 'lesson for all',
      className,
      skill: skillName(skill),
      who: names.join(', '),
      says: [
        words.need(names.length, of, skillPhrase(skill, language)),
        ...quotes.map(({ name, quote }) => letters.wrote(name, quote)),
      ].join('\n'),
    })),
    ...found.skips.map(({ className, skill, shown, of, still }) => ({
      what: 'can be skipped',
      className,
      skill: skillName(skill),
      who: still.join(', '),
      says: `${words.notNeeded(shown, of)}${still.length === 0 ? '' : ` ${words.stillNeeded}`}`,
    })),
    ...found.stretch.map(({ name, className, says }) => ({
      what: 'ready for more',
      className,
      skill: '',
      who: name,
      says,
    })),
    ...helped('revised', found.helped.revised),
    ...helped('answered', found.helped.answered),
    ...helped('still waiting', found.helped.waiting),
    ...found.taught.map(({ className, skill, writers }) => ({
      what: 'taught',
      className,
      skill: skillName(skill),
      who: '',
      says: words.taught(writers),
    })),
  ];
  context.notebook
    .review()
    .replace(rows.map((row, index) => ({ ...row, week, id: `${week}-${index + 1}` })));
}
