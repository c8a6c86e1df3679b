// Owns: who sits in which group, its worth kept up to date, and the one move that mends a plan:
// planning one writer's week anew, exactly, around everyone else's.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.

import { APART, type Model } from './model';
import { WeekChooser } from './weekChooser';

const NONE = -1;

/**
 * A visit is a number: a place (see `Model`) for a group, `soloFrom + cell` for a solo. Groups may
 * be smaller than `groupMin` while the search goes on: each writer lacking costs `lacking`. A board
 * on which nobody lacks is a feasible plan.
 */
export class Board {
  readonly soloFrom: number;
  readonly size: Int32Array;
  readonly members: Int32Array;
  readonly groups: Int32Array;
  readonly solos: Int32Array;
  readonly openOf: Int32Array;
  readonly isOpen: Uint8Array;
  /** [writer * mostVisits + i], and how many of them there are. */
  readonly visits: Int32Array;
  readonly visitCount: Int32Array;
  /** The plan's worth without missed visits, which are counted beside it. */
  value = 0;
  missed = 0;
  lackingCount = 0;
  lacking = 12;

  private readonly visitCell: Int32Array;
  private readonly visitDay: Int32Array;
  private readonly most: number;
  private readonly chooser: WeekChooser;
  /** [writer * (mostVisits + 1) + visits]: their cost beyond the due ones, and the due ones missing. */
  private readonly extra: Float64Array;
  private readonly due: Int32Array;
  private readonly steps: Float64Array;
  /** [writer * cells + cell] */
  private readonly groupWorth: Float64Array;
  private readonly soloWorth: Float64Array;

  constructor(readonly model: Model) {
    const { writers, days, skills, copies, groupMax, mostVisits } = model;
    const cells = days * skills;
    this.most = mostVisits;
    this.soloFrom = cells * copies;
    this.size = new Int32Array(this.soloFrom);
    this.members = new Int32Array(this.soloFrom * groupMax);
    this.groups = new Int32Array(days);
    this.solos = new Int32Array(days);
    this.openOf = new Int32Array(cells);
    this.isOpen = new Uint8Array(this.soloFrom);
    this.visits = new Int32Array(writers * mostVisits);
    this.visitCount = new Int32Array(writers);
    this.extra = new Float64Array(writers * (mostVisits + 1));
    this.due = new Int32Array(writers * (mostVisits + 1));
    for (let w = 0; w < writers; w++) {
      const due = model.dueNew[w]!;
      for (let n = 0; n <= mostVisits; n++) {
        const at = w * (mostVisits + 1) + n;
        this.extra[at] = model.extraVisit * (Math.max(0, n - due) - Math.max(0, -due));
        this.due[at] = Math.max(0, due - n);
      }
      this.missed += Math.max(0, due);
    }
    this.visitCell = new Int32Array(this.soloFrom + cells);
    this.visitDay = new Int32Array(this.soloFrom + cells);
    for (let visit = 0; visit < this.soloFrom + cells; visit++) {
      const cell = visit < this.soloFrom ? Math.floor(visit / copies) : visit - this.soloFrom;
      this.visitCell[visit] = cell;
      this.visitDay[visit] = Math.floor(cell / skills);
    }
    this.steps = new Float64Array(mostVisits + 1);
    this.groupWorth = new Float64Array(writers * cells);
    this.soloWorth = new Float64Array(writers * cells);
    for (let w = 0; w < writers; w++) {
      model.cells[w]!.forEach((cell, i) => {
        this.groupWorth[w * cells + cell] = model.groupWorth[w]![i]!;
        this.soloWorth[w * cells + cell] = model.soloWorth[w]![i]!;
      });
    }
    this.chooser = new WeekChooser(days, mostVisits, Math.max(0, model.daysBetween));
  }

  /** What the plan is worth, missed visits and all; feasible when nobody is lacking. */
  worth(): number {
    return this.value - this.missed * this.model.missedVisit;
  }

  cellOf(visit: number): number {
    return this.visitCell[visit]!;
  }

  dayOf(visit: number): number {
    return this.visitDay[visit]!;
  }

  /** Whether one more group fits the day. */
  groupFits(day: number): boolean {
    const room = this.model.soloRoom[day]![this.groups[day]! + 1];
    return room !== undefined && room >= this.solos[day]!;
  }

  soloFits(day: number): boolean {
    return this.model.soloRoom[day]![this.groups[day]!]! > this.solos[day]!;
  }

  /** A closed place of this cell, or −1 when no more groups of the skill may meet that day. */
  closedPlace(cell: number): number {
    if (this.openOf[cell]! >= this.model.placesLeft[cell]!) return NONE;
    const from = cell * this.model.copies;
    for (let place = from; place < from + this.model.copies; place++) {
      if (this.isOpen[place] === 0) return place;
    }
    return NONE;
  }

  clear(): void {
    for (let w = 0; w < this.model.writers; w++) this.takeAll(w);
    for (let place = 0; place < this.soloFrom; place++) if (this.isOpen[place]) this.close(place);
  }

  open(place: number): void {
    this.isOpen[place] = 1;
    this.openOf[this.cellOf(place)]!++;
    this.groups[this.dayOf(place)]!++;
  }

  /** Closes an empty place. */
  close(place: number): void {
    this.isOpen[place] = 0;
    this.openOf[this.cellOf(place)]!--;
    this.groups[this.dayOf(place)]!--;
  }

  private lack(size: number): number {
    return size > 0 && size < this.model.groupMin ? this.model.groupMin - size : 0;
  }

  /** What sitting with this group costs the writer; at least APART with one kept apart. */
  private company(w: number, place: number): number {
    const { groupMax, pairCost, writers } = this.model;
    const from = place * groupMax;
    const to = from + this.size[place]!;
    let cost = 0;
    for (let i = from; i < to; i++) cost += pairCost[w * writers + this.members[i]!]!;
    return cost;
  }

  /** Whether the writer's other visits leave this cell free: number, spacing and skill. */
  isFree(w: number, cell: number): boolean {
    const { skills, daysBetween, maxNew } = this.model;
    if (this.visitCount[w]! >= maxNew[w]!) return false;
    for (let i = w * this.most; i < w * this.most + this.visitCount[w]!; i++) {
      const other = this.cellOf(this.visits[i]!);
      if (other % skills === cell % skills) return false;
      if (Math.abs(Math.floor(other / skills) - Math.floor(cell / skills)) < daysBetween)
        return false;
    }
    return true;
  }

  canJoin(w: number, place: number): boolean {
    const cell = this.cellOf(place);
    return (
      this.size[place]! < this.model.groupMax &&
      this.model.cells[w]!.includes(cell) &&
      this.isFree(w, cell) &&
      this.company(w, place) < APART / 2
    );
  }

  /** What one more visit is worth in itself: a due one saves the price of missing it. */
  stepWorth(w: number): number {
    const at = w * (this.most + 1) + this.visitCount[w]!;
    return (
      this.extra[at]! -
      this.extra[at + 1]! +
      this.model.missedVisit * (this.due[at]! - this.due[at + 1]!)
    );
  }

  worthOf(w: number, visit: number): number {
    const row = w * this.openOf.length;
    return visit >= this.soloFrom
      ? this.soloWorth[row + visit - this.soloFrom]!
      : this.groupWorth[row + this.cellOf(visit)]!;
  }

  put(w: number, visit: number): void {
    const worth = this.worthOf(w, visit);
    const steps = w * (this.most + 1);
    const n = this.visitCount[w]!;
    this.value += worth - this.extra[steps + n + 1]! + this.extra[steps + n]!;
    this.missed += this.due[steps + n + 1]! - this.due[steps + n]!;
    this.visits[w * this.most + n] = visit;
    this.visitCount[w] = n + 1;
    const day = this.dayOf(visit);
    if (visit >= this.soloFrom) {
      this.solos[day]!++;
      return;
    }
    this.value -= this.company(w, visit);
    const size = this.size[visit]!;
    this.members[visit * this.model.groupMax + size] = w;
    this.size[visit] = size + 1;
    this.lackingCount += this.lack(size + 1) - this.lack(size);
  }

  /** Takes the writer out of all visits. */
  takeAll(w: number): void {
    const steps = w * (this.most + 1);
    const n = this.visitCount[w]!;
    for (let i = w * this.most; i < w * this.most + n; i++) {
      const visit = this.visits[i]!;
      const day = this.dayOf(visit);
      this.value -= this.worthOf(w, visit);
      if (visit >= this.soloFrom) {
        this.solos[day]!--;
        continue;
      }
      const size = this.size[visit]! - 1;
      const from = visit * this.model.groupMax;
      let at = from;
      while (this.members[at] !== w) at++;
      this.members[at] = this.members[from + size]!;
      this.size[visit] = size;
      this.lackingCount += this.lack(size) - this.lack(size + 1);
      this.value += this.company(w, visit);
    }
    this.visitCount[w] = 0;
    this.value += this.extra[steps + n]! - this.extra[steps]!;
    this.missed += this.due[steps]! - this.due[steps + n]!;
  }

  /** Gives the writer the best week there is beside everyone else's as they stand. */
  replan(w: number): void {
    this.takeAll(w);
    const { model, most, chooser, steps } = this;
    const { skills, copies, groupMax, daysBetween } = model;
    const cells = model.cells[w]!;
    chooser.clear();
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!;
      const day = Math.floor(cell / skills);
      let visit = NONE;
      let gain = 0;
      if (this.soloFits(day)) {
        visit = this.soloFrom + cell;
        gain = model.soloWorth[w]![i]!;
      }
      for (
        let place = cell * copies;
        this.openOf[cell]! > 0 && place < (cell + 1) * copies;
        place++
      ) {
        const size = this.size[place]!;
        if (size >= groupMax || this.isOpen[place] === 0) continue;
        let join = model.groupWorth[w]![i]! - this.company(w, place);
        if (join < -APART / 2) continue;
        join += this.lacking * (this.lack(size) - this.lack(size + 1));
        if (visit !== NONE && join <= gain) continue;
        visit = place;
        gain = join;
      }
      if (visit !== NONE) chooser.offer(day, cell - day * skills, visit, gain);
    }
    const at = w * (most + 1);
    for (let n = 0; n <= most; n++) {
      steps[n] = -this.extra[at + n]! - model.missedVisit * this.due[at + n]!;
    }
    chooser.choose(Math.min(model.maxNew[w]!, most), steps, 0);
    for (let i = 0; i < chooser.pickedCount; i++) {
      const visit = chooser.picked[i]!;
      // Two visits on one day (when the rules let them) can want the same last minutes.
      if (i > 0 && daysBetween <= 0 && !this.fits(visit)) continue;
      this.put(w, visit);
    }
  }

  private fits(visit: number): boolean {
    const day = this.dayOf(visit);
    if (visit >= this.soloFrom) return this.soloFits(day);
    return true;
  }

  /** A copy of every writer's visits, for `restore`. */
  snapshot(): Snapshot {
    return {
      visits: this.visits.slice(),
      count: this.visitCount.slice(),
      open: this.isOpen.slice(),
    };
  }

  restore(from: Snapshot): void {
    for (let w = 0; w < this.model.writers; w++) this.takeAll(w);
    for (let place = 0; place < this.soloFrom; place++) {
      if (this.isOpen[place] === from.open[place]) continue;
      if (this.isOpen[place]) this.close(place);
      else this.open(place);
    }
    for (let w = 0; w < this.model.writers; w++) {
      for (let i = 0; i < from.count[w]!; i++) {
        this.put(w, from.visits[w * this.most + i]!);
      }
    }
  }
}

export interface Snapshot {
  visits: Int32Array;
  count: Int32Array;
  open: Uint8Array;
}
