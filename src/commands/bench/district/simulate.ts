// Owns: many teachers' runs against the quotas they share, second by second, with the waits that the
// add-on's line to Google takes.
import type { Step } from './measure';
import { type Kind, MINUTE } from './quotas';

export interface Run {
  steps: readonly Step[];
  /** Seconds after the first may begin. */
  start: number;
  /** Of the script's own work, waits left out. */
  seconds: number;
}

export interface Outcome {
  runs: number;
  /** Runs of which some request was told to wait. */
  waited: number;
  /** Runs that could not end within their time: the next hour carries them on. */
  unfinished: number;
  /** Seconds, of the run that waited longest and ended. */
  longestWait: number;
  /** The most runs under way in any second. */
  atOnce: number;
  /** The most requests let through in any minute, by kind. */
  peak: Record<Kind, number>;
}

/** As in google/http.ts: tries of a request that meets a quota, and the longest wait between two. */
const TRIES = 9;
const LONGEST_WAIT = 32;
/** Seconds a run has before it must end. */
const RUN = 300;

/**
 * Lets all runs share the quotas of one Cloud project.
 *
 * @param chance from 0 up to, not including, 1
 */
export function share(runs: readonly Run[], chance: () => number): Outcome {
  const windows = new Map<Kind, Window>();
  const windowOf = (kind: Kind): Window => {
    const known = windows.get(kind) ?? new Window(MINUTE[kind].project);
    windows.set(kind, known);
    return known;
  };
  const queue = new Queue();
  for (const { steps, start, seconds } of runs)
    queue.add({
      at: start,
      start,
      seconds,
      steps: steps.map((step) => ({ ...step })),
      tried: 0,
      waited: 0,
    });
  const outcome = { runs: runs.length, waited: 0, unfinished: 0, longestWait: 0 };
  const spans: Span[] = [];
  for (let next = queue.take(); next; next = queue.take()) {
    const [step] = next.steps;
    if (!step) {
      if (next.waited > 0) outcome.waited += 1;
      outcome.longestWait = Math.max(outcome.longestWait, next.waited);
      spans.push({ from: next.start, to: next.at + Math.ceil(next.seconds) });
      continue;
    }
    step.count -= windowOf(step.kind).let(next.at, step.count);
    if (step.count === 0) {
      next.steps.shift();
      queue.add({ ...next, at: next.at + 1, tried: 0 });
      continue;
    }
    next.tried += 1;
    const most = Math.min(LONGEST_WAIT, 2 ** (next.tried - 1));
    const wait = Math.ceil(most / 2 + (most / 2) * chance());
    if (next.tried >= TRIES || next.at + wait - next.start >= RUN) {
      outcome.unfinished += 1;
      spans.push({ from: next.start, to: next.at + Math.ceil(next.seconds) });
    } else queue.add({ ...next, at: next.at + wait, waited: next.waited + wait });
  }
  const peak = Object.fromEntries(
    (Object.keys(MINUTE) as Kind[]).map((kind) => [kind, windows.get(kind)?.peak ?? 0]),
  ) as Record<Kind, number>;
  return { ...outcome, atOnce: mostAtOnce(spans), peak };
}

/** A run's seconds, from its first to its last. */
interface Span {
  from: number;
  to: number;
}

function mostAtOnce(spans: readonly Span[]): number {
  const change = new Map<number, number>();
  const add = (second: number, by: number) => change.set(second, (change.get(second) ?? 0) + by);
  for (const { from, to } of spans) {
    add(from, 1);
    add(to + 1, -1);
  }
  let now = 0;
  let most = 0;
  for (const [, by] of [...change].sort(([a], [b]) => a - b)) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}

interface Waiting {
  at: number;
  start: number;
  seconds: number;
  steps: Step[];
  tried: number;
  waited: number;
}

/** By second, in the order they were added. */
class Queue {
  readonly #bySecond: Waiting[][] = [];
  #now = 0;

  add(one: Waiting): void {
    const second = Math.max(this.#now, Math.floor(one.at));
    this.#bySecond[second] = [...(this.#bySecond[second] ?? []), one];
  }

  take(): Waiting | undefined {
    while (this.#now < this.#bySecond.length) {
      const one = this.#bySecond[this.#now]?.shift();
      if (one) return one;
      this.#now += 1;
    }
    return undefined;
  }
}

/** Requests let through in the last sixty seconds. */
class Window {
  peak = 0;
  readonly #limit: number;
  readonly #let = new Map<number, number>();
  #used = 0;
  #from = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many of these may pass now. */
  let(second: number, wanted: number): number {
    for (; this.#from <= second - 60; this.#from += 1) {
      this.#used -= this.#let.get(this.#from) ?? 0;
      this.#let.delete(this.#from);
    }
    const passed = Math.min(wanted, this.#limit - this.#used);
    this.#used += passed;
    this.#let.set(second, (this.#let.get(second) ?? 0) + passed);
    this.peak = Math.max(this.peak, this.#used);
    return passed;
  }
}
