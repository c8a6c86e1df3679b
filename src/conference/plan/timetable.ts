// Owns: what fits into a day's slots. Which slot a conference takes never changes a plan's value,
// only its day does; so the search counts groups and solos a day, and slots are given out last.

/** The minutes left for new conferences in one slot. */
export interface FreeSlot {
  id: number;
  minutes: number;
}

export interface Lengths {
  groupMinutes: number;
  soloMinutes: number;
}

/** How many groups and solos one slot takes. */
interface Share {
  groups: number;
  solos: number;
}

/**
 * The most solos that still fit beside 0, 1, 2… groups in these slots. The array ends where one
 * more group would not fit.
 */
export function solosBeside(slots: readonly FreeSlot[], lengths: Lengths): number[] {
  return best(slots, lengths).map((row) => row.solos);
}

/** Divides `groups` and `solos` over the slots, in the slots' order. They are known to fit. */
export function divide(
  slots: readonly FreeSlot[],
  lengths: Lengths,
  groups: number,
  solos: number,
): Share[] {
  const row = best(slots, lengths)[groups];
  if (row === undefined || row.solos < solos) {
    throw new Error(`${groups} groups and ${solos} solos do not fit the day's slots.`);
  }
  let left = solos;
  return row.shares.map((share) => {
    const taken = Math.min(left, share.solos);
    left -= taken;
    return { groups: share.groups, solos: taken };
  });
}

/** For every number of groups, the shares that leave the most room for solos. */
function best(slots: readonly FreeSlot[], lengths: Lengths): { solos: number; shares: Share[] }[] {
  let rows: { solos: number; shares: Share[] }[] = [{ solos: 0, shares: [] }];
  for (const slot of slots) {
    const minutes = Math.max(0, slot.minutes);
    const next: typeof rows = [];
    rows.forEach((row, before) => {
      for (let groups = 0; groups * lengths.groupMinutes <= minutes; groups++) {
        const solos = Math.floor((minutes - groups * lengths.groupMinutes) / lengths.soloMinutes);
        const total = row.solos + solos;
        const known = next[before + groups];
        if (known === undefined || known.solos < total) {
          next[before + groups] = { solos: total, shares: [...row.shares, { groups, solos }] };
        }
      }
    });
    rows = next;
  }
  return rows;
}
