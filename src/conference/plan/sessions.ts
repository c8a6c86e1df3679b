// Owns: turning a finished board into conferences in slots.
import type { Board } from './board';
import type { PlanProblem, PlanSession } from './problem';
import { divide } from './timetable';

/** The fixed sessions as they stand, then the new ones by day and slot, groups before solos. */
export function sessionsOf(
  problem: PlanProblem,
  board: Board,
  previous: readonly PlanSession[] = [],
): PlanSession[] {
  const { model } = board;
  const name = (w: number): string => problem.writers[w]?.id ?? '';
  const fresh: PlanSession[][] = model.freeSlots.map(() => []);
  for (let place = 0; place < board.soloFrom; place++) {
    const size = board.size[place] ?? 0;
    if (size === 0) continue;
    const members = Array.from(
      board.members.slice(place * model.groupMax, place * model.groupMax + size),
    );
    const cell = board.cellOf(place);
    fresh[Math.floor(cell / model.skills)]?.push({
      slot: 0,
      kind: 'group',
      skill: model.skillIds[cell % model.skills] ?? '',
      writers: members.sort((a, b) => a - b).map(name),
    });
  }
  for (let w = 0; w < model.writers; w++) {
    for (let i = 0; i < (board.visitCount[w] ?? 0); i++) {
      const visit = board.visits[w * model.mostVisits + i] ?? 0;
      if (visit < board.soloFrom) continue;
      const cell = board.cellOf(visit);
      fresh[Math.floor(cell / model.skills)]?.push({
        slot: 0,
        kind: 'solo',
        skill: model.skillIds[cell % model.skills] ?? '',
        writers: [name(w)],
      });
    }
  }
  const sessions = [...(problem.fixed ?? [])];
  fresh.forEach((ofDay, day) => {
    const groups = ofDay.filter((session) => session.kind === 'group');
    const solos = ofDay.filter((session) => session.kind === 'solo');
    const slots = model.freeSlots[day] ?? [];
    const shares = divide(slots, problem.rules, groups.length, solos.length);
    // Whoever was in this slot before stays in it where its share allows.
    const take = (from: PlanSession[], kind: 'group' | 'solo', slot: number, last: boolean) => {
      const stays = from.findIndex((session) =>
        previous.some((before) => before.slot === slot && same(before, session)),
      );
      const at =
        stays >= 0
          ? stays
          : from.findIndex((session) => last || !previous.some((before) => same(before, session)));
      const [session] = from.splice(Math.max(0, at), 1);
      if (session) sessions.push({ ...session, kind, slot });
    };
    slots.forEach((slot, i) => {
      const share = shares[i];
      if (!share) return;
      for (let n = 0; n < share.groups; n++) take(groups, 'group', slot.id, false);
      for (let n = 0; n < share.solos; n++) take(solos, 'solo', slot.id, false);
    });
  });
  return sessions;
}

function same(before: PlanSession, session: PlanSession): boolean {
  return (
    before.kind === session.kind &&
    before.skill === session.skill &&
    (before.kind === 'group' || before.writers[0] === session.writers[0])
  );
}
