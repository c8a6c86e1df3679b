// Owns: from prices to groups: settling one group after another, the surest first, while the prices
// of what is left adjust.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import type { Chance } from './chance';
import type { Market } from './market';
import { DIALS } from './settings';

/** A group that meets: a skill on a day (see `Model`) and its writers. */
export interface Group {
  cell: number;
  writers: readonly number[];
}

export interface Dive {
  /** Groups that stay as they are; the dive completes them. */
  kept: readonly Group[];
  /** Give up when the bound shows that no completion is worth more than this. */
  toBeat: number;
  /** The value of the best plan known: what prices aim at. */
  known: number;
  /** Whether the clock says to stop. */
  stop: () => boolean;
}

/** A week of groups, or nothing; and how many rounds of the market it took. */
export function dive(
  market: Market,
  chance: Chance,
  { kept, toBeat, known, stop }: Dive,
): { groups?: Group[]; rounds: number } {
  const groups = [...kept];
  let rounds = 0;
  market.release();
  for (const group of kept) market.commit(group.cell, group.writers);
  const adjust = () =>
    market.adjust(
      Math.min(Math.max(known, market.bound * 0.97), market.bound * 0.995),
      DIALS.diveBoldness,
      DIALS.diveMomentum,
    );
  for (let least = DIALS.diveRounds; ; least = DIALS.stepRounds) {
    for (let i = 0; i < least; i++) {
      if (i > 0) adjust();
      market.round();
      rounds++;
      if ((market.exact && market.bound <= toBeat) || stop()) return { rounds };
      market.remember(0.25);
    }
    const cell = surest(market, chance);
    if (cell < 0) return { groups, rounds };
    const writers = market.bestWriters(cell);
    groups.push({ cell, writers });
    market.commit(cell, writers);
    adjust();
  }
}

/** The cell whose group the days and its members agree on most, give or take some chance. */
function surest(market: Market, chance: Chance): number {
  const { groupMax } = market.model;
  let pick = -1;
  let best = -1;
  for (let cell = 0; cell < market.chosenCell.length; cell++) {
    if (market.chosenCell[cell] === 0) continue;
    const size = market.bestSize[cell]!;
    let wanted = 0;
    for (let i = 0; i < size; i++) {
      wanted += market.wantedOften[market.bestGroup[cell * groupMax + i]!]!;
    }
    const sure = market.chosenOften[cell]! + wanted / size + DIALS.diveNoise * chance.unit();
    if (sure > best) {
      best = sure;
      pick = cell;
    }
  }
  return pick;
}
