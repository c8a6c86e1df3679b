// Owns: when not everyone can be met, which little more time would do it.
import { type PlanEffort, planWeek } from './planWeek';
import type { Plan, PlanMissed, PlanProblem } from './problem';
import type { Wording } from './wording';

export interface ExtraTime {
  day: number;
  minutes: number;
  /** Who is met in that plan and not in this one, in the order they were missed. */
  meets: string[];
  /** Visits still missed with it. */
  stillMissed: number;
}

/**
 * The smallest extra slot that leaves the fewest required visits missed: a solo's length, a
 * group's, then both together, tried on every day; the earliest day wins a tie. Nothing when all
 * are met already or no such slot helps. `effort` is for each try (three a day).
 */
export function extraTime(
  problem: PlanProblem,
  plan: Plan,
  effort: PlanEffort,
): ExtraTime | undefined {
  const short = plan.missed.filter(forWantOfTime);
  let fewest = count(short);
  if (fewest === 0) return undefined;
  const { groupMinutes, soloMinutes } = problem.rules;
  const lengths = [...new Set([soloMinutes, groupMinutes, soloMinutes + groupMinutes])];
  lengths.sort((a, b) => a - b);
  let best: ExtraTime | undefined;
  for (const minutes of lengths) {
    for (const day of daysWorthTrying(problem, short)) {
      const id = Math.max(0, ...problem.slots.map((slot) => slot.id)) + 1;
      const more = { ...problem, slots: [...problem.slots, { id, day, start: '', minutes }] };
      const tried = planWeek(more, { ...effort, previous: plan.sessions });
      const left = tried.missed.filter(forWantOfTime);
      if (count(left) >= fewest) continue;
      fewest = count(left);
      const missedThen = new Map(
        left.map((missed): [string, number] => [missed.writer, missed.visits]),
      );
      best = {
        day,
        minutes,
        meets: short
          .filter((missed) => (missedThen.get(missed.writer) ?? 0) < missed.visits)
          .map((missed) => missed.writer),
        stillMissed: fewest,
      };
      if (fewest === 0) return best;
    }
  }
  return best;
}

/** "Ten more minutes on Wednesday would meet Dee and Omar." */
export const extraTimeInWords = (extra: ExtraTime, words: Wording): string =>
  words.says.extraTime(
    extra.minutes,
    words.day(extra.day),
    words.list(extra.meets.map(words.name)),
  );

function forWantOfTime(missed: PlanMissed): boolean {
  return missed.reason === 'no-time-left';
}

function count(missed: readonly PlanMissed[]): number {
  return missed.reduce((sum, { visits }) => sum + visits, 0);
}

/** Days on which anyone who is missed is here. */
function daysWorthTrying(problem: PlanProblem, short: readonly PlanMissed[]): number[] {
  const missed = new Set(short.map(({ writer }) => writer));
  const days: number[] = [];
  for (let day = 0; day < problem.days; day++) {
    const here = problem.writers.some(
      ({ id, absentDays }) => missed.has(id) && !absentDays.includes(day),
    );
    if (here) days.push(day);
  }
  return days;
}
