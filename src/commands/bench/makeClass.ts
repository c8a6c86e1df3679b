// Owns: made-up classes to measure the planner on: drawn by chance from what real weeks look like
// (five short slots or three long ones, popular and rare skills, absences, earlier groups).
import type { PlanProblem, PlanRules } from '../../conference/plan/problem';

/** `squeezed`: about as many visits are needed as fit, so that meeting everyone is itself hard. */
export type Shape = 'daily' | 'threeLong' | 'eightShort' | 'tenShort' | 'squeezed' | 'twelveShort';

const SLOTS: Record<Shape, { days: number[]; minutes: number }> = {
  daily: { days: [0, 1, 2, 3, 4], minutes: 30 },
  threeLong: { days: [0, 2, 4], minutes: 40 },
  eightShort: { days: [0, 0, 1, 1, 2, 2, 3, 4], minutes: 15 },
  tenShort: { days: [0, 0, 1, 1, 2, 2, 3, 3, 4, 4], minutes: 15 },
  squeezed: { days: [0, 1, 2, 3, 4, 2], minutes: 15 },
  twelveShort: { days: [0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4], minutes: 15 },
};

/** How often each skill is drawn, most common first. */
const SKILLS: readonly [string, number][] = [
  ['ideas', 17],
  ['focus', 13],
  ['lead', 11],
  ['organization', 9],
  ['paragraphs', 10],
  ['elaboration', 8],
  ['transitions', 7],
  ['word-choice', 6],
  ['ending', 5],
  ['sentences', 5],
  ['spelling', 5],
  ['punctuation', 3],
];

/** Drawn from with equal chance. */
const HOW_MANY_NEEDS = [2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 6];
const WEEKS_WAITING = [0, 0, 0, 1, 1, 2, 2, 3, 3];

export interface ClassPlan {
  seed: number;
  shape: Shape;
  /** Left out: 30 in a squeezed class, else 20 to 36. */
  writers?: number;
  rules?: Partial<PlanRules>;
}

/** The same arguments make the same class, always: proven optima are stored by them. */
export function makeClass({ seed, shape, writers: size, rules }: ClassPlan): PlanProblem {
  const unit = mulberry32(seed);
  const below = (n: number): number => Math.floor(unit() * n);
  const count = size ?? (shape === 'squeezed' ? 30 : 20 + below(17));
  const { days, minutes } = SLOTS[shape];
  const idOf = (w: number): string => `w${String(w + 1).padStart(2, '0')}`;
  const writers: PlanProblem['writers'] = [];
  let supported = 0;
  for (let w = 0; w < count; w++) {
    const needs = drawNeeds(unit, below);
    const absentDays = unit() < 0.25 ? [below(5)] : [];
    const first = absentDays[0];
    if (first !== undefined && unit() < 0.08) absentDays.push((first + 1 + below(4)) % 5);
    absentDays.sort((a, b) => a - b);
    const drawn = unit() < 0.18;
    const extraSupport = drawn && !(shape === 'squeezed' && supported >= 6);
    if (extraSupport) supported++;
    const weeksWaiting = WEEKS_WAITING[below(WEEKS_WAITING.length)] ?? 0;
    writers.push({ id: idOf(w), needs, extraSupport, weeksWaiting, absentDays });
  }
  return {
    days: 5,
    rules: {
      groupMin: 3,
      groupMax: 5,
      groupMinutes: 10,
      soloMinutes: 5,
      maxVisits: 2,
      maxVisitsExtraSupport: 3,
      daysBetweenVisits: 2,
      groupsPerSkillPerDay: 1,
      ...rules,
    },
    prices: { need: 10, solo: 6, early: 1, repeatedPair: 4, extraVisit: 8, missedVisit: 200 },
    slots: days.map((day, i) => ({
      id: i,
      day,
      start: `${String(9 + days.slice(0, i).filter((d) => d === day).length).padStart(2, '0')}:00`,
      minutes,
    })),
    writers,
    keepApart: drawKeptApart(count, below).map(([a, b]) => [idOf(a), idOf(b)]),
    metBefore: drawMetBefore(count, below).map(([a, b, times]) => [idOf(a), idOf(b), times]),
  };
}

function drawNeeds(unit: () => number, below: (n: number) => number): Record<string, number> {
  const total = SKILLS.reduce((sum, [, weight]) => sum + weight, 0);
  const count = HOW_MANY_NEEDS[below(HOW_MANY_NEEDS.length)] ?? 2;
  const drawn = new Map<string, number>();
  while (drawn.size < count) {
    let left = unit() * total;
    const skill = SKILLS.find(([, weight]) => {
      left -= weight;
      return left <= 0;
    })?.[0];
    if (skill !== undefined && !drawn.has(skill)) drawn.set(skill, 1 + below(3));
  }
  const needs: Record<string, number> = {};
  for (const [skill] of SKILLS) {
    const need = drawn.get(skill);
    if (need !== undefined) needs[skill] = need;
  }
  return needs;
}

function drawKeptApart(writers: number, below: (n: number) => number): [number, number][] {
  const pairs: [number, number][] = [];
  const wanted = Math.min(1 + below(4), (writers * (writers - 1)) / 2);
  while (pairs.length < wanted) {
    const a = below(writers);
    const b = below(writers);
    if (a < b && !pairs.some(([c, d]) => a === c && b === d)) pairs.push([a, b]);
  }
  return pairs;
}

/** Three weeks, each dividing the whole class into groups of three to five. */
function drawMetBefore(writers: number, below: (n: number) => number): [number, number, number][] {
  const met = new Map<number, number>();
  for (let week = 0; week < 3; week++) {
    const order = Array.from({ length: writers }, (_, w) => w);
    for (let i = writers - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (let at = 0; at < writers; ) {
      const group = order.slice(at, at + 3 + below(3));
      at += group.length;
      group.forEach((one, i) => {
        for (const other of group.slice(i + 1)) {
          const key = Math.min(one, other) * 100 + Math.max(one, other);
          met.set(key, (met.get(key) ?? 0) + 1);
        }
      });
    }
  }
  return [...met]
    .sort(([a], [b]) => a - b)
    .map(([key, times]) => [Math.floor(key / 100), key % 100, times]);
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
