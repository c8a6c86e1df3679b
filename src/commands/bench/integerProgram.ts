// Owns: the planning problem as an integer program, for HiGHS to judge the planner by. Written from
// the problem's statement and sharing no code with the planner.
import type { PlanProblem, PlanWriter } from '../../conference/plan/problem';

export interface IntegerProgram {
  /** CPLEX LP format. */
  text: string;
  /** Added to the program's objective, gives the plan's value. */
  constant: number;
}

/**
 * @throws RangeError for what it does not state: fixed sessions, several groups of a skill a day,
 * visits on one day.
 */
export function integerProgram(problem: PlanProblem): IntegerProgram {
  const { rules, prices } = problem;
  if (rules.groupsPerSkillPerDay !== 1 || rules.daysBetweenVisits < 1 || problem.fixed?.length) {
    throw new RangeError(
      'The integer program knows one group a skill and day, spaced visits and no fixed sessions.',
    );
  }
  const objective: string[] = [];
  const rows: string[] = [];
  const binary: string[] = [];
  const whole: string[] = [];
  const bounds: string[] = [];
  let constant = 0;

  const skills = [...new Set(problem.writers.flatMap((writer) => Object.keys(writer.needs)))];
  const days = [...new Set(problem.slots.map((slot) => slot.day))].sort((a, b) => a - b);
  const group = (w: number, k: number, d: number) => `x_${w}_${k}_${d}`;
  const solo = (w: number, k: number, d: number) => `u_${w}_${k}_${d}`;
  const cells = problem.writers.map((writer) =>
    Object.keys(writer.needs).flatMap((skill) =>
      days
        .filter((day) => !writer.absentDays.includes(day))
        .map((day) => ({ k: skills.indexOf(skill), d: day, need: writer.needs[skill] ?? 0 })),
    ),
  );
  const both = (w: number, of: readonly { k: number; d: number }[]) =>
    of.flatMap(({ k, d }) => [group(w, k, d), solo(w, k, d)]).join(' + ');

  problem.writers.forEach((writer, w) => {
    const mine = cells[w] ?? [];
    const required = requiredVisits(problem, writer, days);
    if (mine.length === 0) {
      constant -= prices.missedVisit * required;
      return;
    }
    for (const { k, d, need } of mine) {
      const worth =
        prices.need * need + prices.early * writer.weeksWaiting * (problem.days - 1 - d);
      objective.push(`+ ${worth} ${group(w, k, d)} + ${worth + prices.solo} ${solo(w, k, d)}`);
      binary.push(group(w, k, d), solo(w, k, d));
    }
    objective.push(`- ${prices.missedVisit} m_${w} - ${prices.extraVisit} e_${w}`);
    rows.push(`${both(w, mine)} + m_${w} - e_${w} = ${required}`);
    rows.push(
      `${both(w, mine)} <= ${writer.extraSupport ? rules.maxVisitsExtraSupport : rules.maxVisits}`,
    );
    for (const k of new Set(mine.map((cell) => cell.k))) {
      rows.push(
        `${both(
          w,
          mine.filter((cell) => cell.k === k),
        )} <= 1`,
      );
    }
    for (let from = 0; from < problem.days; from++) {
      const near = mine.filter(({ d }) => d >= from && d < from + rules.daysBetweenVisits);
      if (near.length > 1) rows.push(`${both(w, near)} <= 1`);
    }
  });

  const indexOf = new Map(problem.writers.map((writer, w) => [writer.id, w]));
  const pairs = [
    ...problem.metBefore.map(([a, b, times]) => ({ a, b, cost: prices.repeatedPair * times })),
    ...problem.keepApart.map(([a, b]) => ({ a, b, cost: Number.POSITIVE_INFINITY })),
  ].map(({ a, b, cost }) => ({ a: indexOf.get(a) ?? -1, b: indexOf.get(b) ?? -1, cost }));
  for (const d of days) {
    const met: string[] = [];
    skills.forEach((_, k) => {
      const who = problem.writers
        .map((_writer, w) => w)
        .filter((w) => cells[w]?.some((cell) => cell.k === k && cell.d === d));
      if (who.length === 0) return;
      const meets = `y_${k}_${d}`;
      binary.push(meets);
      met.push(meets);
      const all = who.map((w) => group(w, k, d)).join(' + ');
      rows.push(
        `${all} - ${rules.groupMax} ${meets} <= 0`,
        `${all} - ${rules.groupMin} ${meets} >= 0`,
      );
      for (const w of who) rows.push(`${group(w, k, d)} - ${meets} <= 0`);
      // x_a + x_b <= y + z is tighter than <= 1 + z: half a group cannot hide a whole pair.
      pairs.forEach(({ a, b, cost }, p) => {
        if (!who.includes(a) || !who.includes(b)) return;
        const together = `${group(a, k, d)} + ${group(b, k, d)} - ${meets}`;
        if (cost === Number.POSITIVE_INFINITY) {
          rows.push(`${together} <= 0`);
        } else {
          objective.push(`- ${cost} z_${p}_${k}_${d}`);
          rows.push(`${together} - z_${p}_${k}_${d} <= 0`);
        }
      });
    });
    const slots = problem.slots
      .map((slot, s) => ({ slot, s }))
      .filter(({ slot }) => slot.day === d);
    for (const { slot, s } of slots) {
      whole.push(`g_${s}`, `h_${s}`);
      bounds.push(`g_${s} <= 99`, `h_${s} <= 99`);
      rows.push(`${rules.groupMinutes} g_${s} + ${rules.soloMinutes} h_${s} <= ${slot.minutes}`);
    }
    if (met.length > 0) {
      rows.push(`${met.join(' + ')} ${slots.map(({ s }) => `- g_${s}`).join(' ')} <= 0`);
    }
    const alone = cells.flatMap((mine, w) =>
      mine.filter((cell) => cell.d === d).map((cell) => solo(w, cell.k, d)),
    );
    if (alone.length > 0) {
      rows.push(`${alone.join(' + ')} ${slots.map(({ s }) => `- h_${s}`).join(' ')} <= 0`);
    }
  }
  const text = [
    'Maximize',
    ` obj: ${folded(objective.join(' '))}`,
    'Subject To',
    ...rows.map((row, i) => ` c${i}: ${folded(row)}`),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    'Binary',
    ` ${folded(binary.join(' '))}`,
    'General',
    ` ${whole.join(' ')}`,
    'End',
    '',
  ].join('\n');
  return { text, constant };
}

function requiredVisits(problem: PlanProblem, writer: PlanWriter, days: readonly number[]): number {
  let fit = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (writer.absentDays.includes(day) || day - last < problem.rules.daysBetweenVisits) continue;
    fit++;
    last = day;
  }
  return Math.min(writer.extraSupport ? 2 : 1, fit, Object.keys(writer.needs).length);
}

/** LP readers limit a line's length. */
function folded(line: string): string {
  return line.replace(/(.{200}\S*) /g, '$1\n ');
}
