// Owns: small changes to which groups meet, for what dives overlook: a group comes, goes, takes up
// another skill, moves to another day or changes days with another.
import type { Chance } from './chance';
import type { Group } from './dive';
import type { Model } from './model';

/**
 * One to three changes by chance. A group may come to stand where it does not fit; whoever seats
 * the groups leaves out, from the end, those that don't.
 *
 * @param favour per cell, how often prices chose it (0 to 1): what comes is mostly among these.
 */
export function shuffle(
  groups: readonly Group[],
  model: Model,
  chance: Chance,
  favour: Float64Array,
): Group[] {
  const { skills, days } = model;
  let changed = [...groups];
  const dayOf = (cell: number): number => Math.floor(cell / skills);
  for (let times = 1 + chance.below(3); times > 0; times--) {
    const at = chance.below(Math.max(1, changed.length));
    const group = changed[at];
    const kind = chance.unit();
    if (group === undefined || kind < 0.4) {
      // Something new comes first, and one of the old gives way to it.
      const cell = likely(model, chance, favour);
      const rest = group && chance.unit() < 0.7 ? changed.filter((_, i) => i !== at) : changed;
      changed = [{ cell, writers: [] }, ...mixed(rest, chance)];
    } else if (kind < 0.5) {
      changed.splice(at, 1);
    } else {
      const day = chance.below(days);
      const moved = { cell: day * skills + (group.cell % skills), writers: group.writers };
      const there = changed.filter((other) => dayOf(other.cell) === day);
      const other = there[chance.below(Math.max(1, there.length))];
      changed = [
        moved,
        ...mixed(
          changed.filter((one) => one !== group && one !== other),
          chance,
        ),
      ];
      if (other && other !== group) {
        const back = dayOf(group.cell) * skills + (other.cell % skills);
        changed.splice(1, 0, { cell: back, writers: other.writers });
      }
    }
  }
  return changed;
}

function likely(model: Model, chance: Chance, favour: Float64Array): number {
  const cells = model.days * model.skills;
  for (let tries = 0; tries < 100; tries++) {
    const cell = chance.below(cells);
    if ((model.needers[cell]?.length ?? 0) < model.groupMin) continue;
    if (chance.unit() < (favour[cell] ?? 0) + 0.1) return cell;
  }
  return chance.below(cells);
}

function mixed(groups: readonly Group[], chance: Chance): Group[] {
  const order = [...groups];
  for (let i = order.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    const [a, b] = [order[i], order[j]];
    if (a && b) {
      order[i] = b;
      order[j] = a;
    }
  }
  return order;
}
