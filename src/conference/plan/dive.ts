// Owns: from prices to a plan: settling one group after another, the surest first, while the prices
// of what is left adjust.
import type { Chance } from './chance';
import type { Market } from './market';

export interface Settled {
  cell: number;
  entries: Int32Array;
}

export const diveTune = { rounds: 10, first: 15, boldness: 0.7, memory: 0.6, near: 0.995, noise: 0.4, prune: 0, stats: { dives: 0, pruned: 0, rounds: 0 } };

/**
 * Completes `kept` to a week of groups. Nothing when the bound shows that no completion is worth
 * more than `toBeat`.
 */
export function dive(market: Market, chance: Chance, kept: readonly Settled[], toBeat: number, target: number): Settled[] | undefined {
  const { groupMax } = market.model;
  const groups = [...kept];
  market.release();
  for (const group of kept) market.commitGroup(group.cell, group.entries);
  diveTune.stats.dives++;
  for (let step = 0; ; step++) {
    const rounds = step === 0 ? diveTune.first : diveTune.rounds;
    let low = Number.POSITIVE_INFINITY;
    for (let i = 0; i < rounds; i++) {
      market.round();
      diveTune.stats.rounds++;
      low = Math.min(low, market.bound);
      if (low <= toBeat + diveTune.prune) { diveTune.stats.pruned++; return undefined; }
      market.remember(0.25);
      if (i < rounds - 1) market.adjust(Math.min(Math.max(target, market.bound * 0.97), market.bound * diveTune.near), diveTune.boldness, diveTune.memory);
    }
    let pick = -1;
    let best = -1;
    for (let cell = 0; cell < market.chosenCell.length; cell++) {
      if (!market.chosenCell[cell]) continue;
      let agreed = 0;
      const size = market.bestSize[cell]!;
      for (let i = 0; i < size; i++) agreed += market.wantedOften[market.bestGroup[cell * groupMax + i]!]!;
      const score = market.chosenOften[cell]! + agreed / size + diveTune.noise * chance.unit();
      if (score > best) {
        best = score;
        pick = cell;
      }
    }
    if (pick < 0) return groups;
    const entries = market.bestGroup.slice(pick * groupMax, pick * groupMax + market.bestSize[pick]!);
    groups.push({ cell: pick, entries });
    market.commitGroup(pick, entries);
    market.adjust(Math.min(Math.max(target, market.bound * 0.97), market.bound * diveTune.near), diveTune.boldness, diveTune.memory);
  }
}
