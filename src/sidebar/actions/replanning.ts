// Owns: changing the plan of a week that is under way: somebody is absent, and back again.
import type { OwnConference, WeekView } from '../../addon/answers/week';
import { t } from '../words/words';
import { asTrouble, changeOpening, type Desk } from './desk';

export async function absentToday(
  desk: Desk,
  classId: string,
  writer: { id: string; name: string },
): Promise<void> {
  const week = await replan(desk, () => desk.server.absentToday(classId, writer.id));
  if (!week) return;
  const { moved } = week;
  desk.store.set({
    replanned: true,
    announcement: [t.today.absentNoted(writer.name), ...moved].join(' '),
  });
}

/** One that was missed goes into today. */
export async function fitIn(desk: Desk, own: OwnConference): Promise<void> {
  const week = await replan(desk, () => desk.server.addConference(own));
  if (week) desk.store.set({ replanned: true, announcement: week.moved.join(' ') });
}

/** Puts the week back as it was before it was last planned again. */
export async function undoPlan(desk: Desk): Promise<void> {
  const week = await replan(desk, () => desk.server.undoPlan());
  if (week) desk.store.set({ replanned: false, announcement: t.today.undone });
}

/** null where it did not go through; the state then says why. */
async function replan(desk: Desk, ask: () => Promise<WeekView>): Promise<WeekView | null> {
  const { store } = desk;
  const { replanning, planning } = store.get();
  if (replanning.state === 'working' || planning.state === 'working') return null;
  store.set({ replanning: { state: 'working' } });
  try {
    const week = await ask();
    changeOpening(desk, () => ({ week }));
    store.set({ replanning: { state: 'idle' } });
    return week;
  } catch (error) {
    store.set({ replanning: { state: 'failed', trouble: asTrouble(error) } });
    return null;
  }
}
