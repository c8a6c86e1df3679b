// Owns: prices for seats. What makes the week hard is that writers and groups must agree; let each
// seat in each possible group have a price, and each solo's minutes one a day, and they part: every
// writer chooses the best week for herself, every group its best members, every day its best groups,
// each exactly. Prices rise where a seat is wanted twice and fall where it stays empty (Lagrangian
// relaxation, subgradient steps by Polyak's rule). What all get together is a bound no plan can pass.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import { APART, type Model } from './model';
import { WeekChooser } from './weekChooser';

const NODES_A_GROUP = 4000;

export class Market {
  /** An *entry* is a writer in a cell: who, where, and its prices. */
  readonly count: number;
  readonly writerOf: Int32Array;
  readonly cellOf: Int32Array;
  readonly entriesOf: Int32Array[];
  readonly from: Int32Array;
  readonly price: Float64Array;
  readonly soloPrice: Float64Array;
  /** What all get together at the present prices: no plan with the commitments is worth more. */
  bound = 0;
  /** False when some group's search was cut off, and `bound` is only an estimate. */
  exact = true;
  /** Of the last round: entries wanted by their writers, entries in the groups chosen. */
  readonly wanted: Uint8Array;
  readonly seated: Uint8Array;
  /** Of the last round: the cells the days chose, and each cell's best group. */
  readonly chosenCell: Uint8Array;
  readonly bestGroup: Int32Array;
  readonly bestSize: Int32Array;
  readonly bestWorth: Float64Array;
  /** How often of late (0 to 1) an entry was wanted and seated, a cell chosen. */
  readonly wantedOften: Float64Array;
  readonly seatedOften: Float64Array;
  readonly chosenOften: Float64Array;

  private readonly chooser: WeekChooser;
  private readonly steps: Float64Array;
  private readonly groupWorth: Float64Array;
  private readonly soloWorth: Float64Array;
  private readonly push: Float64Array;
  private readonly soloPush: Float64Array;
  private readonly solosWanted: Int32Array;
  private readonly solosRoom: Int32Array;
  // Commitments of a dive.
  private readonly blocked: Uint8Array;
  private readonly committed: Int32Array;
  private readonly groupsTaken: Int32Array;
  private readonly placesTaken: Int32Array;
  private committedWorth = 0;
  // One group's search.
  private readonly sorted: Int32Array;
  private sortedCount = 0;
  private readonly stack: Int32Array;
  private found = 0;
  private foundCell = 0;
  private nodes = 0;
  private readonly order: Int32Array;

  constructor(readonly model: Model) {
    const { writers, days, skills, groupMax, mostVisits } = model;
    const cells = days * skills;
    this.from = new Int32Array(writers + 1);
    for (let w = 0; w < writers; w++) this.from[w + 1] = this.from[w]! + model.cells[w]!.length;
    this.count = this.from[writers]!;
    this.writerOf = new Int32Array(this.count);
    this.cellOf = new Int32Array(this.count);
    this.groupWorth = new Float64Array(this.count);
    this.soloWorth = new Float64Array(this.count);
    this.price = new Float64Array(this.count);
    this.push = new Float64Array(this.count);
    this.wanted = new Uint8Array(this.count);
    this.seated = new Uint8Array(this.count);
    this.wantedOften = new Float64Array(this.count);
    this.seatedOften = new Float64Array(this.count);
    this.blocked = new Uint8Array(this.count);
    this.soloPrice = new Float64Array(days);
    this.soloPush = new Float64Array(days);
    this.solosWanted = new Int32Array(days);
    this.solosRoom = new Int32Array(days);
    this.chosenCell = new Uint8Array(cells);
    this.chosenOften = new Float64Array(cells);
    this.bestGroup = new Int32Array(cells * groupMax);
    this.bestSize = new Int32Array(cells);
    this.bestWorth = new Float64Array(cells);
    this.placesTaken = new Int32Array(cells);
    this.groupsTaken = new Int32Array(days);
    this.committed = new Int32Array(writers);
    this.sorted = new Int32Array(writers);
    this.stack = new Int32Array(groupMax);
    this.order = new Int32Array(skills * model.copies);
    this.chooser = new WeekChooser(days, mostVisits, Math.max(0, model.daysBetween));
    this.steps = new Float64Array(writers * (mostVisits + 1));
    const lists: number[][] = [];
    for (let cell = 0; cell < cells; cell++) lists.push([]);
    for (let w = 0; w < writers; w++) {
      model.cells[w]!.forEach((cell, i) => {
        const e = this.from[w]! + i;
        this.writerOf[e] = w;
        this.cellOf[e] = cell;
        this.groupWorth[e] = model.groupWorth[w]![i]!;
        this.soloWorth[e] = model.soloWorth[w]![i]!;
        this.price[e] = this.groupWorth[e]! * 0.3;
        lists[cell]!.push(e);
      });
      const due = model.dueNew[w]!;
      for (let n = 0; n <= mostVisits; n++) {
        this.steps[w * (mostVisits + 1) + n] =
          -model.missedVisit * Math.max(0, due - n) -
          model.extraVisit * (Math.max(0, n - due) - Math.max(0, -due));
      }
    }
    this.entriesOf = lists.map((list) => Int32Array.from(list));
    this.soloPrice.fill(20);
  }

  /** Forgets all commitments. */
  release(): void {
    this.blocked.fill(0);
    this.committed.fill(0);
    this.groupsTaken.fill(0);
    this.placesTaken.fill(0);
    this.committedWorth = 0;
    this.push.fill(0);
    this.soloPush.fill(0);
  }

  /** Holds these writers to one group in the cell. */
  commit(cell: number, members: readonly number[]): void {
    const { skills, writers, pairCost } = this.model;
    this.placesTaken[cell]!++;
    this.groupsTaken[Math.floor(cell / skills)]!++;
    members.forEach((w, i) => {
      for (const e of this.entriesOf[cell]!) {
        if (this.writerOf[e] === w) this.committedWorth += this.groupWorth[e]!;
      }
      for (let j = 0; j < i; j++) this.committedWorth -= pairCost[w * writers + members[j]!]!;
      this.block(w, cell);
    });
  }

  /** The writers of the cell's best group at the last round's prices. */
  bestWriters(cell: number): number[] {
    const at = cell * this.model.groupMax;
    const entries = this.bestGroup.slice(at, at + this.bestSize[cell]!);
    return Array.from(entries, (e) => this.writerOf[e]!);
  }

  private block(w: number, cell: number): void {
    const { skills, daysBetween } = this.model;
    const day = Math.floor(cell / skills);
    const skill = cell % skills;
    this.committed[w]!++;
    for (let e = this.from[w]!; e < this.from[w + 1]!; e++) {
      const other = this.cellOf[e]!;
      if (other % skills === skill || Math.abs(Math.floor(other / skills) - day) < daysBetween) {
        this.blocked[e] = 1;
      }
    }
  }

  /** One round: everyone chooses at the present prices. Sets `bound` and what was chosen. */
  round(): void {
    this.bound = this.committedWorth;
    this.exact = true;
    this.wanted.fill(0);
    this.seated.fill(0);
    this.solosWanted.fill(0);
    this.writersChoose();
    this.groupsChoose();
    this.daysChoose();
  }

  /** Moves the prices towards agreement; `target` is a value known to be reached. */
  adjust(target: number, boldness: number, memory: number): void {
    const { days } = this.model;
    let norm = 0;
    for (let e = 0; e < this.count; e++) {
      const push = memory * this.push[e]! + this.wanted[e]! - this.seated[e]!;
      this.push[e] = push;
      norm += push * push;
    }
    for (let day = 0; day < days; day++) {
      const push = memory * this.soloPush[day]! + this.solosWanted[day]! - this.solosRoom[day]!;
      this.soloPush[day] = push;
      norm += push * push;
    }
    if (norm === 0) return;
    const step = (boldness * Math.max(1, this.bound - target)) / norm;
    for (let e = 0; e < this.count; e++) this.price[e]! += step * this.push[e]!;
    for (let day = 0; day < days; day++) {
      this.soloPrice[day] = Math.max(0, this.soloPrice[day]! + step * this.soloPush[day]!);
    }
  }

  /** Lets the last round count `share` in how often everything is chosen. */
  remember(share: number): void {
    for (let e = 0; e < this.count; e++) {
      this.wantedOften[e]! += share * (this.wanted[e]! - this.wantedOften[e]!);
      this.seatedOften[e]! += share * (this.seated[e]! - this.seatedOften[e]!);
    }
    for (let c = 0; c < this.chosenOften.length; c++) {
      this.chosenOften[c]! += share * (this.chosenCell[c]! - this.chosenOften[c]!);
    }
  }

  private groupsStillFit(day: number): number {
    return this.model.soloRoom[day]!.length - 1 - this.groupsTaken[day]!;
  }

  private writersChoose(): void {
    const { writers, skills, mostVisits, maxNew, groupMin } = this.model;
    const { chooser } = this;
    for (let w = 0; w < writers; w++) {
      const held = this.committed[w]!;
      const steps = w * (mostVisits + 1) + held;
      const limit = maxNew[w]! - held;
      if (limit <= 0) {
        this.bound += this.steps[steps]!;
        continue;
      }
      chooser.clear();
      for (let e = this.from[w]!; e < this.from[w + 1]!; e++) {
        if (this.blocked[e]) continue;
        const cell = this.cellOf[e]!;
        const day = Math.floor(cell / skills);
        let gain = this.soloWorth[e]! - this.soloPrice[day]!;
        let tag = e + this.count;
        if (
          this.entriesOf[cell]!.length >= groupMin &&
          this.groupWorth[e]! - this.price[e]! > gain
        ) {
          gain = this.groupWorth[e]! - this.price[e]!;
          tag = e;
        }
        chooser.offer(day, cell - day * skills, tag, gain);
      }
      this.bound += chooser.choose(limit, this.steps, steps, 0);
      for (let i = 0; i < chooser.pickedCount; i++) {
        const tag = chooser.picked[i]!;
        if (tag < this.count) this.wanted[tag] = 1;
        else this.solosWanted[Math.floor(this.cellOf[tag - this.count]! / skills)]!++;
      }
    }
  }

  private groupsChoose(): void {
    const { days, skills } = this.model;
    for (let day = 0; day < days; day++) {
      if (this.groupsStillFit(day) <= 0) continue;
      for (let cell = day * skills; cell < (day + 1) * skills; cell++) this.chooseMembers(cell);
    }
  }

  /** The members who together pay most, less what their pairs cost: branch and bound. */
  private chooseMembers(cell: number): void {
    this.bestWorth[cell] = 0;
    this.bestSize[cell] = 0;
    if (this.placesTaken[cell]! >= this.model.placesLeft[cell]!) return;
    const entries = this.entriesOf[cell]!;
    const { sorted, price } = this;
    let n = 0;
    for (let i = 0; i < entries.length; i++) {
      const e = entries[i]!;
      if (this.blocked[e]) continue;
      let at = n++;
      while (at > 0 && price[sorted[at - 1]!]! < price[e]!) {
        sorted[at] = sorted[at - 1]!;
        at--;
      }
      sorted[at] = e;
    }
    if (n < this.model.groupMin) return;
    this.sortedCount = n;
    this.found = 0;
    this.foundCell = cell;
    this.nodes = 0;
    this.grow(0, 0, 0);
    this.bestWorth[cell] = this.found;
  }

  private grow(from: number, size: number, worth: number): void {
    const { groupMin, groupMax, pairCost, writers } = this.model;
    const { sorted, stack, price, writerOf } = this;
    if (size >= groupMin && worth > this.found) {
      this.found = worth;
      this.bestSize[this.foundCell] = size;
      const at = this.foundCell * groupMax;
      for (let i = 0; i < size; i++) this.bestGroup[at + i] = stack[i]!;
    }
    if (size === groupMax) return;
    if (this.nodes++ > NODES_A_GROUP) {
      this.exact = false;
      return;
    }
    for (let j = from; j < this.sortedCount; j++) {
      let hope = worth;
      const end = Math.min(this.sortedCount, j + groupMax - size);
      for (let q = j; q < end; q++) {
        const p = price[sorted[q]!]!;
        if (p <= 0) break;
        hope += p;
      }
      if (hope <= this.found) return;
      const e = sorted[j]!;
      const row = writerOf[e]! * writers;
      let cost = 0;
      for (let i = 0; i < size; i++) cost += pairCost[row + writerOf[stack[i]!]!]!;
      if (cost >= APART / 2) continue;
      stack[size] = e;
      this.grow(j + 1, size + 1, worth + price[e]! - cost);
    }
  }

  private daysChoose(): void {
    const { days, skills, groupMax, soloRoom, placesLeft } = this.model;
    const { order, bestWorth } = this;
    this.chosenCell.fill(0);
    for (let day = 0; day < days; day++) {
      const taken = this.groupsTaken[day]!;
      const room = soloRoom[day]!;
      const fit = room.length - 1 - taken;
      let n = 0;
      for (let cell = day * skills; fit > 0 && cell < (day + 1) * skills; cell++) {
        if (bestWorth[cell]! <= 0) continue;
        // Each copy could at best be worth as much as the first.
        for (let left = placesLeft[cell]! - this.placesTaken[cell]!; left > 0; left--) {
          let at = n++;
          while (at > 0 && bestWorth[order[at - 1]!]! < bestWorth[cell]!) {
            order[at] = order[at - 1]!;
            at--;
          }
          order[at] = cell;
        }
      }
      let best = this.soloPrice[day]! * room[taken]!;
      let groups = 0;
      let sum = 0;
      for (let g = 1; g <= Math.min(fit, n); g++) {
        sum += bestWorth[order[g - 1]!]!;
        const worth = sum + this.soloPrice[day]! * room[taken + g]!;
        if (worth > best) {
          best = worth;
          groups = g;
        }
      }
      this.bound += best;
      this.solosRoom[day] = room[taken + groups]!;
      for (let g = 0; g < groups; g++) {
        const cell = order[g]!;
        this.chosenCell[cell] = 1;
        for (let i = 0; i < this.bestSize[cell]!; i++) {
          this.seated[this.bestGroup[cell * groupMax + i]!]!++;
        }
      }
    }
  }
}
