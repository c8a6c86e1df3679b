// Owns: branch and bound. Nearly all that makes a week hard is which groups meet: once that is
// decided, prices agree on who sits where. So groups are decided first, one at a time, then seats
// and solos where prices are still torn; whatever the bound rules out is not followed any further.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import type { Best } from './best';
import { lowerBound } from './bounding';
import { ALONE, type Decision, decision, JOINS, MEETS, opposite } from './decision';
import type { Market } from './market';
import { planAgreed } from './mend';
import { DIALS } from './settings';

export interface Node {
  /** No plan under these decisions is worth more. */
  bound: number;
  decisions: readonly Decision[];
  /** Prices to begin with, and how often groups met at them. */
  prices: Float64Array;
  meets: Float64Array;
}

/** The open branches of one search; `grow` follows the one with the highest bound. */
export class Tree {
  private readonly open: Node[];
  /** The branch that is followed before any other. */
  private next: Node | undefined;
  /** The most that a plan is worth in branches where all is decided and no plan reaches the bound. */
  private given = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly market: Market,
    private readonly best: Best,
    private readonly stop: () => boolean,
    root: Node,
  ) {
    this.open = [root];
  }

  /** No plan in what is left of the tree is worth more; −∞ when nothing is left. */
  get bound(): number {
    return this.open.reduce(
      (most, { bound }) => Math.max(most, bound),
      Math.max(this.given, this.next?.bound ?? Number.NEGATIVE_INFINITY),
    );
  }

  /** Nothing in what is left can be better than the best plan. */
  get done(): boolean {
    return this.bound < this.best.toBeat;
  }

  /** Follows branches until so many moves are used or nothing is left. */
  grow(moves: number): void {
    const until = this.market.moves + moves;
    while (this.market.moves < until && !this.stop()) {
      const node = this.take();
      if (!node) return;
      this.branch(node);
    }
  }

  private take(): Node | undefined {
    const { next, open } = this;
    this.next = undefined;
    if (next && next.bound >= this.best.toBeat) return next;
    let most = 0;
    for (let i = 1; i < open.length; i++) if (open[i]!.bound > open[most]!.bound) most = i;
    const node = open[most];
    if (!node || node.bound < this.best.toBeat) {
      open.length = 0;
      return undefined;
    }
    open[most] = open[open.length - 1]!;
    open.pop();
    return node;
  }

  private branch(node: Node): void {
    const { market, best } = this;
    market.release();
    for (const one of node.decisions) market.decide(one);
    market.prices.set(node.prices);
    market.meets.set(node.meets);
    const drop = DIALS.nodeDrop * (node.bound - best.value);
    const { bound, prices } = lowerBound(market, DIALS.node, drop, best.toBeat, this.stop);
    if (bound < best.toBeat) return;
    const now = Math.min(bound, node.bound);
    planAgreed(best.board, market);
    best.note();
    if (now < best.toBeat) return;
    const torn = mostTorn(market);
    if (torn === undefined) {
      this.given = Math.max(this.given, now);
      return;
    }
    const child = (one: Decision): Node => ({
      bound: now,
      decisions: [...market.decisions, one],
      prices,
      meets: market.meets.slice(),
    });
    const top = Math.max(now, this.bound);
    const followed = now >= top - DIALS.follow * (top - best.value);
    this.open.push(child(opposite(torn)));
    if (followed) this.next = child(torn);
    else this.open.push(child(torn));
  }
}

/** What prices agree on least, decided as they rather would: groups before seats and solos. */
function mostTorn(market: Market): Decision | undefined {
  let torn: Decision | undefined;
  let most = -1;
  const weigh = (subject: number, yes: number, often: number, weight: number) => {
    const doubt = weight * Math.min(often, 1 - often);
    if (doubt <= most) return;
    most = doubt;
    torn = often >= 0.5 ? decision(subject, yes) : opposite(decision(subject, yes));
  };
  for (let place = 0; place < market.meets.length; place++) {
    if (market.isFree(place)) weigh(place, MEETS, market.meets[place]!, 1);
  }
  if (torn !== undefined) return torn;
  for (let e = 0; e < market.entries; e++) {
    if (market.isSeatFree(e) && market.mustMeet[market.placeOf[e]!] === 1) {
      weigh(e, JOINS, market.sits[e]!, 1);
    }
  }
  for (let option = 0; option < market.options; option++) {
    if (market.isSoloFree(option)) weigh(option, ALONE, market.alone[option]!, 0.7);
  }
  return torn;
}
