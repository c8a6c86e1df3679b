// Owns: prices for seats. What makes the week hard is that writers and groups must agree; let each
// seat in each possible group have a price, and each solo's minutes one a day, and they part: every
// writer chooses the best week for herself, every group its best members, every day its best groups,
// each exactly. Prices rise where a seat is wanted twice and fall where it stays empty (Lagrangian
// relaxation, subgradient steps with momentum). What all get together is a bound no plan can pass.
// biome-ignore-all lint/style/noNonNullAssertion: typed arrays are read within their length.
import {
  ALONE,
  ALONE_NOT,
  type Decision,
  JOINS,
  JOINS_NOT,
  kindOf,
  MEETS,
  MEETS_NOT,
  subjectOf,
} from './decision';
import { GroupChooser } from './groupChooser';
import type { Model } from './model';
import { WeekChooser } from './weekChooser';

const FREE = 0;
const NEVER = 1;
const ALWAYS = 2;
const FORCED = -1e12;

export class Market {
  /** An *option* is a writer in a cell, an *entry* a writer in a place (see `Model`). */
  readonly options: number;
  readonly entries: number;
  readonly writerOf: Int32Array;
  readonly placeOf: Int32Array;
  readonly cellOf: Int32Array;
  readonly from: Int32Array;
  /** Of every entry, then of every day's solos. */
  readonly prices: Float64Array;
  /** What all get together at the present prices: no plan that keeps the decisions is worth more. */
  bound = 0;
  /** False when some group's search was cut off, and `bound` is only an estimate. */
  exact = true;
  /** How often of late (0 to 1) a place's group met, an entry's writer sat in it, an option was taken alone. */
  readonly meets: Float64Array;
  readonly sits: Float64Array;
  readonly alone: Float64Array;
  /** Whether a place's group can still meet, and must; what to decide otherwise would cost the bound. */
  readonly canMeet: Uint8Array;
  readonly mustMeet: Uint8Array;
  readonly loss: Float64Array;
  readonly chosen: Uint8Array;
  /** What has been decided since `release`. */
  readonly decisions: Decision[] = [];
  /** Weeks and groups chosen, ever: the measure of effort. */
  moves = 0;

  private readonly places: number;
  private readonly entriesOf: Int32Array[];
  private readonly weeks: WeekChooser;
  private readonly groups: GroupChooser;
  private readonly steps: Float64Array;
  private readonly groupWorth: Float64Array;
  private readonly soloWorth: Float64Array;
  private readonly push: Float64Array;
  private readonly seatRule: Uint8Array;
  private readonly soloRule: Uint8Array;
  private readonly required: Uint8Array;
  private readonly wanted: Uint8Array;
  private readonly seated: Uint8Array;
  private readonly soloTaken: Uint8Array;
  private readonly solosWanted: Int32Array;
  private readonly solosRoom: Int32Array;
  private readonly group: Int32Array;
  private readonly groupSize: Int32Array;
  private readonly worth: Float64Array;
  private readonly order: Int32Array;

  constructor(readonly model: Model) {
    const { writers, days, skills, copies, groupMax, mostVisits } = model;
    const places = days * skills * copies;
    this.places = places;
    this.from = new Int32Array(writers + 1);
    for (let w = 0; w < writers; w++) this.from[w + 1] = this.from[w]! + model.cells[w]!.length;
    this.options = this.from[writers]!;
    this.entries = this.options * copies;
    this.cellOf = new Int32Array(this.options);
    this.groupWorth = new Float64Array(this.options);
    this.soloWorth = new Float64Array(this.options);
    this.writerOf = new Int32Array(this.entries);
    this.placeOf = new Int32Array(this.entries);
    this.prices = new Float64Array(this.entries + days);
    this.push = new Float64Array(this.entries + days);
    this.wanted = new Uint8Array(this.entries);
    this.seated = new Uint8Array(this.entries);
    this.sits = new Float64Array(this.entries);
    this.seatRule = new Uint8Array(this.entries);
    this.soloRule = new Uint8Array(this.options);
    this.soloTaken = new Uint8Array(this.options);
    this.alone = new Float64Array(this.options);
    this.solosWanted = new Int32Array(days);
    this.solosRoom = new Int32Array(days);
    this.meets = new Float64Array(places);
    this.canMeet = new Uint8Array(places);
    this.mustMeet = new Uint8Array(places);
    this.required = new Uint8Array(places);
    this.chosen = new Uint8Array(places);
    this.loss = new Float64Array(places);
    this.group = new Int32Array(places * groupMax);
    this.groupSize = new Int32Array(places);
    this.worth = new Float64Array(places);
    this.order = new Int32Array(skills * copies);
    this.weeks = new WeekChooser(days, mostVisits, Math.max(0, model.daysBetween));
    this.groups = new GroupChooser(model, this.writerOf);
    this.steps = new Float64Array(writers * (mostVisits + 1));
    const entriesOf: number[][] = [];
    for (let place = 0; place < places; place++) entriesOf.push([]);
    for (let w = 0; w < writers; w++) {
      model.cells[w]!.forEach((cell, i) => {
        const option = this.from[w]! + i;
        this.cellOf[option] = cell;
        this.groupWorth[option] = model.groupWorth[w]![i]!;
        this.soloWorth[option] = model.soloWorth[w]![i]!;
        for (let copy = 0; copy < copies; copy++) {
          const e = option * copies + copy;
          this.writerOf[e] = w;
          this.placeOf[e] = cell * copies + copy;
          entriesOf[cell * copies + copy]!.push(e);
        }
      });
      const due = model.dueNew[w]!;
      for (let n = 0; n <= mostVisits; n++) {
        this.steps[w * (mostVisits + 1) + n] =
          -model.missedVisit * Math.max(0, due - n) -
          model.extraVisit * (Math.max(0, n - due) - Math.max(0, -due));
      }
    }
    this.entriesOf = entriesOf.map((list) => Int32Array.from(list));
    this.startPrices(0);
    this.release();
  }

  /** Prices to begin with: a part of what a visit is worth, and so much more for everything. */
  startPrices(more: number): void {
    const { copies } = this.model;
    for (let e = 0; e < this.entries; e++) {
      this.prices[e] = 0.3 * this.groupWorth[Math.floor(e / copies)]! + more;
    }
    this.prices.fill(20 + more, this.entries);
  }

  /** Forgets all decisions. */
  release(): void {
    const { model } = this;
    this.decisions.length = 0;
    this.mustMeet.fill(0);
    this.required.fill(0);
    this.seatRule.fill(FREE);
    this.soloRule.fill(FREE);
    this.push.fill(0);
    for (let place = 0; place < this.places; place++) {
      const cell = Math.floor(place / model.copies);
      const possible =
        place % model.copies < model.placesLeft[cell]! &&
        model.soloRoom[Math.floor(cell / model.skills)]!.length > 1 &&
        this.entriesOf[place]!.length >= model.groupMin;
      this.canMeet[place] = possible ? 1 : 0;
    }
  }

  /** From now on, only plans that keep this count. */
  decide(decision: Decision): void {
    this.decisions.push(decision);
    const subject = subjectOf(decision);
    switch (kindOf(decision)) {
      case MEETS:
        this.mustMeet[subject] = 1;
        return;
      case MEETS_NOT:
        this.canMeet[subject] = 0;
        return;
      case JOINS:
        this.mustMeet[this.placeOf[subject]!] = 1;
        this.required[this.placeOf[subject]!]!++;
        this.ruleOut(Math.floor(subject / this.model.copies));
        this.seatRule[subject] = ALWAYS;
        return;
      case JOINS_NOT:
        this.seatRule[subject] = NEVER;
        return;
      case ALONE:
        this.ruleOut(subject);
        this.soloRule[subject] = ALWAYS;
        return;
      case ALONE_NOT:
        this.soloRule[subject] = NEVER;
    }
  }

  isFree(place: number): boolean {
    return this.canMeet[place] === 1 && this.mustMeet[place] === 0;
  }

  isSeatFree(entry: number): boolean {
    return this.seatRule[entry] === FREE;
  }

  isSoloFree(option: number): boolean {
    return this.soloRule[option] === FREE;
  }

  /** Rules out all that the option's writer cannot do beside it, and the option itself. */
  private ruleOut(option: number): void {
    const { skills, copies, daysBetween } = this.model;
    const w = this.writerOf[option * copies]!;
    const skill = this.cellOf[option]! % skills;
    const day = Math.floor(this.cellOf[option]! / skills);
    for (let other = this.from[w]!; other < this.from[w + 1]!; other++) {
      const cell = this.cellOf[other]!;
      if (cell % skills !== skill && Math.abs(Math.floor(cell / skills) - day) >= daysBetween)
        continue;
      this.soloRule[other] = NEVER;
      this.seatRule.fill(NEVER, other * copies, (other + 1) * copies);
    }
  }

  /** One round: everyone chooses at the present prices. Sets `bound` and what was chosen. */
  round(): void {
    this.bound = 0;
    this.exact = true;
    this.writersChoose();
    this.groupsChoose();
    this.daysChoose();
  }

  /**
   * Moves the prices towards agreement, as far as would bring the bound down to `target` were all
   * straight.
   *
   * @param memory how much of the last move goes on (0 to 1).
   * @param share how much this round counts in how often everything was chosen.
   */
  adjust(target: number, memory: number, share: number): void {
    const { push, prices, wanted, seated, sits, alone, meets, entries } = this;
    let norm = 0;
    for (let e = 0; e < entries; e++) {
      const p = memory * push[e]! + wanted[e]! - seated[e]!;
      push[e] = p;
      norm += p * p;
      sits[e]! += share * (0.5 * (wanted[e]! + seated[e]!) - sits[e]!);
    }
    for (let i = 0; i < alone.length; i++) alone[i]! += share * (this.soloTaken[i]! - alone[i]!);
    for (let i = 0; i < meets.length; i++) meets[i]! += share * (this.chosen[i]! - meets[i]!);
    for (let day = 0; day < this.model.days; day++) {
      const at = entries + day;
      push[at] = memory * push[at]! + this.solosWanted[day]! - this.solosRoom[day]!;
      norm += push[at]! * push[at]!;
    }
    if (norm === 0) return;
    const step = (this.bound - target) / norm;
    for (let i = 0; i < entries; i++) prices[i]! += step * push[i]!;
    for (let i = entries; i < prices.length; i++) {
      prices[i] = Math.max(0, prices[i]! + step * push[i]!);
    }
  }

  private writersChoose(): void {
    const { writers, skills, copies, mostVisits, maxNew } = this.model;
    const { weeks, canMeet, seatRule, soloRule, groupWorth, prices, cellOf, entries } = this;
    this.wanted.fill(0);
    this.soloTaken.fill(0);
    this.solosWanted.fill(0);
    for (let w = 0; w < writers; w++) {
      weeks.clear();
      for (let option = this.from[w]!; option < this.from[w + 1]!; option++) {
        const cell = cellOf[option]!;
        const day = Math.floor(cell / skills);
        let tag = -1;
        let gain = 0;
        if (soloRule[option] !== NEVER) {
          gain = this.soloWorth[option]! - prices[entries + day]!;
          tag = entries + option;
        }
        for (let copy = 0; copy < copies; copy++) {
          const e = option * copies + copy;
          if (canMeet[cell * copies + copy] === 0 || seatRule[e] === NEVER) continue;
          const inGroup = groupWorth[option]! - prices[e]!;
          if (tag >= 0 && inGroup <= gain) continue;
          gain = inGroup;
          tag = e;
        }
        if (tag >= 0) weeks.offer(day, cell - day * skills, tag, gain);
      }
      this.bound += weeks.choose(maxNew[w]!, this.steps, w * (mostVisits + 1));
      for (let i = 0; i < weeks.pickedCount; i++) {
        const tag = weeks.picked[i]!;
        if (tag < entries) this.wanted[tag] = 1;
        else {
          this.soloTaken[tag - entries] = 1;
          this.solosWanted[Math.floor(cellOf[tag - entries]! / skills)]!++;
        }
      }
    }
    this.moves += writers;
  }

  private groupsChoose(): void {
    const { groupMax } = this.model;
    const { groups, seatRule, prices, group, groupSize } = this;
    for (let place = 0; place < this.places; place++) {
      if (this.canMeet[place] === 0) continue;
      const entries = this.entriesOf[place]!;
      const least = this.mustMeet[place] ? FORCED : 0;
      this.moves++;
      this.worth[place] = least;
      if (this.required[place]! > groupMax) continue;
      this.sortByPrice(entries);
      groups.clear();
      for (let i = 0; this.required[place]! > 0 && i < entries.length; i++) {
        const e = entries[i]!;
        if (seatRule[e] === ALWAYS) groups.require(e, prices[e]!);
      }
      for (let i = 0; i < entries.length; i++) {
        const e = entries[i]!;
        if (seatRule[e] === FREE) groups.offer(e, prices[e]!);
      }
      const at = place * groupMax;
      // A group that a later rule forbids is no place to start from.
      let size = groupSize[place]!;
      for (let i = at; i < at + size; i++) if (seatRule[group[i]!] !== FREE) size = 0;
      this.worth[place] = groups.choose(least, prices, group, at, size);
      if (!groups.exact) this.exact = false;
      groupSize[place] = groups.pickedCount;
      for (let i = 0; i < groups.pickedCount; i++) group[at + i] = groups.picked[i]!;
    }
  }

  /** The dearest first. Prices move little between rounds, so they are nearly in order already. */
  private sortByPrice(entries: Int32Array): void {
    const { prices } = this;
    for (let i = 1; i < entries.length; i++) {
      const e = entries[i]!;
      let at = i;
      for (; at > 0 && prices[entries[at - 1]!]! < prices[e]!; at--) entries[at] = entries[at - 1]!;
      entries[at] = e;
    }
  }

  private daysChoose(): void {
    const { days, skills, copies, soloRoom } = this.model;
    const { order, worth, canMeet, mustMeet, chosen } = this;
    this.chosen.fill(0);
    this.seated.fill(0);
    for (let day = 0; day < days; day++) {
      const from = day * skills * copies;
      const to = from + skills * copies;
      const room = soloRoom[day]!;
      const solo = this.prices[this.entries + day]!;
      let forced = 0;
      let base = 0;
      let n = 0;
      for (let place = from; place < to; place++) {
        if (canMeet[place] === 0) continue;
        if (mustMeet[place] === 1) {
          chosen[place] = 1;
          base += worth[place]!;
          forced++;
        } else if (worth[place]! > 0) {
          let at = n++;
          while (at > 0 && worth[order[at - 1]!]! < worth[place]!) {
            order[at] = order[at - 1]!;
            at--;
          }
          order[at] = place;
        }
      }
      if (forced >= room.length) {
        this.bound = Number.NEGATIVE_INFINITY;
        return;
      }
      /** The best beside the forced ones, with one place more in hand or one left out. */
      const bestWith = (start: number, groups: number, without: number): number => {
        let sum = start;
        let taken = groups;
        let best = sum + solo * room[taken]!;
        this.taken = taken;
        for (let i = 0; i < n && taken + 1 < room.length; i++) {
          if (order[i] === without) continue;
          sum += worth[order[i]!]!;
          taken++;
          const total = sum + solo * room[taken]!;
          if (total > best) {
            best = total;
            this.taken = taken;
          }
        }
        return best;
      };
      const best = bestWith(base, forced, -1);
      const groups = this.taken;
      for (let i = 0; i < groups - forced; i++) chosen[order[i]!] = 1;
      this.bound += best;
      this.solosRoom[day] = room[groups]!;
      for (let place = from; place < to; place++) {
        if (canMeet[place] === 0) continue;
        if (chosen[place]) this.seat(place);
        if (mustMeet[place] === 1) continue;
        this.loss[place] = chosen[place]
          ? best - bestWith(base, forced, place)
          : forced + 1 < room.length
            ? best - bestWith(base + Math.max(0, worth[place]!), forced + 1, place)
            : Number.POSITIVE_INFINITY;
      }
    }
  }

  private taken = 0;

  private seat(place: number): void {
    const at = place * this.model.groupMax;
    for (let i = at; i < at + this.groupSize[place]!; i++) this.seated[this.group[i]!] = 1;
  }
}
