// Owns: how low the bound comes under a set of decisions, and what follows from that: once it is
// known what deciding otherwise would cost the bound, much need not be tried any more.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import { decision, MEETS, MEETS_NOT } from './decision';
import type { Market } from './market';
import { DIALS, type Pace } from './settings';

export interface Bounded {
  /** Under the market's decisions, no plan is worth more. */
  bound: number;
  /** The prices that show it. */
  prices: Float64Array;
}

/**
 * Rounds of the market until it has had its rounds, or shows that no plan under its decisions
 * reaches `toBeat`. Decides what every plan that does must have.
 *
 * @param drop how much lower to aim at first (see `Market.adjust`).
 */
export function lowerBound(
  market: Market,
  pace: Pace,
  drop: number,
  toBeat: number,
  stop: () => boolean,
): Bounded {
  const best: Bounded = { bound: Number.POSITIVE_INFINITY, prices: market.prices.slice() };
  let aim = drop;
  let reference = Number.POSITIVE_INFINITY;
  let stalled = 0;
  for (let i = 0; i < pace.rounds && !stop(); i++) {
    market.round();
    if (market.exact && market.bound < best.bound) {
      best.bound = market.bound;
      best.prices.set(market.prices);
      if (best.bound < toBeat) return best;
      decideForced(market, toBeat);
    }
    const lowest = Math.min(best.bound, market.bound);
    if (i === 0) reference = lowest;
    else if (lowest <= reference - aim / 2) {
      reference = lowest;
      aim *= DIALS.more;
      stalled = 0;
    } else if (++stalled > pace.patience) {
      reference = lowest;
      aim = Math.max(DIALS.finest, aim * DIALS.less);
      stalled = 0;
      if (aim < pace.least) break;
    }
    market.adjust(lowest - aim, pace.memory, pace.share);
  }
  return best;
}

/** Groups that meet, or don't, in every plan that reaches `toBeat`: the bound says so. */
function decideForced(market: Market, toBeat: number): void {
  for (let place = 0; place < market.loss.length; place++) {
    if (!market.isFree(place) || market.bound - market.loss[place]! >= toBeat) continue;
    market.decide(decision(place, market.chosen[place] ? MEETS : MEETS_NOT));
  }
}
