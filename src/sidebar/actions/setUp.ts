// Owns: the steps of setting up, each carried on from where it stopped.
import { DEFAULT_SLOTS, type Slot } from '../../conference/week';
import type { SetUp } from '../state/state';
import { asTrouble, changeOpening, type Desk, opened } from './desk';
import { pullAll } from './pulling';
import { refresh } from './refresh';

const change = (desk: Desk, part: Partial<SetUp>) =>
  desk.store.set(({ setUp }) => ({ setUp: { ...setUp, ...part } }));

/** Shows set-up with what is chosen already: nothing yet, or the choices of a running notebook. */
export async function beginSetUp(desk: Desk): Promise<void> {
  const opening = opened(desk.store.get());
  desk.store.set({ screen: 'setUp' });
  change(desk, {
    step: 0,
    classes: opening?.classes.map(({ id }) => id) ?? [],
    // A running notebook may have only times of single classes: none is then added unasked.
    slots: opening?.ready ? opening.slots : [...DEFAULT_SLOTS],
    weekly: opening?.ready ? opening.jobs.some(({ next }) => next !== null) : true,
    others: [],
    stage: 'choosing',
    trouble: null,
  });
  await findClasses(desk);
}

export async function findClasses(desk: Desk): Promise<void> {
  change(desk, { courses: { state: 'asking' } });
  try {
    const value = await desk.server.findClasses();
    const only = value.length === 1 ? value.map(({ id }) => id) : [];
    change(desk, {
      courses: { state: 'answered', value },
      ...(desk.store.get().setUp.classes.length === 0 && { classes: only }),
    });
  } catch (error) {
    change(desk, { courses: { state: 'failed', trouble: asTrouble(error) } });
  }
}

export const toStep = (desk: Desk, step: SetUp['step']) => change(desk, { step, trouble: null });

export const setWeekly = (desk: Desk, weekly: boolean) => change(desk, { weekly });

export function toggleClass(desk: Desk, id: string): void {
  const { classes } = desk.store.get().setUp;
  change(desk, {
    classes: classes.includes(id) ? classes.filter((one) => one !== id) : [...classes, id],
  });
}

export const setSlots = (desk: Desk, slots: Slot[]) => change(desk, { slots });

/** Saves the choices, pulls, plans, and opens Today; after a failure begins where it stopped. */
export async function finishSetUp(desk: Desk): Promise<void> {
  const { store, server } = desk;
  const { stage, classes, slots, weekly } = store.get().setUp;
  change(desk, { trouble: null });
  try {
    if (stage === 'choosing' || stage === 'saving') {
      change(desk, { stage: 'saving' });
      const value = await server.setUp({ classes, slots, weekly });
      store.set({ opening: { state: 'answered', value }, openedAt: Date.now() });
      const { others } = store.get().setUp;
      if (others.length > 0) await server.changeSettings(others);
      change(desk, { others: [] });
      change(desk, { stage: 'pulling' });
    }
    if (store.get().setUp.stage === 'pulling') {
      await pullAll(desk, stage !== 'pulling');
      change(desk, { stage: 'planning' });
    }
    const week = await server.planWeek();
    await refresh(desk);
    changeOpening(desk, () => ({ week }));
    change(desk, { stage: 'choosing' });
    store.set({ screen: 'today' });
  } catch (error) {
    const { setUp, pull } = store.get();
    // What could not be read may be why it cannot be planned: it is read again first.
    const isIncomplete = setUp.stage === 'planning' && (pull.progress?.problems.length ?? 0) > 0;
    change(desk, { trouble: asTrouble(error), ...(isIncomplete && { stage: 'pulling' }) });
  }
}
