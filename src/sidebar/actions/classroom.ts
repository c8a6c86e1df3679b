// Owns: the screen Class: opening it, marking, and making a group.
import type { ClassPage, MarkRequest } from '../../addon/answers/pages';
import type { SkillId } from '../../conference/skill';
import { levelOf, type Order, sharedSkill, tapped, withMark } from '../state/marks';
import type { ClassState } from '../state/state';
import { shortNames, skillCalled, t } from '../words/words';
import { asTrouble, changeOpening, type Desk, opened } from './desk';

const change = (desk: Desk, part: Partial<ClassState>) =>
  desk.store.set((state) => ({ class: { ...state.class, ...part } }));

const pageOf = (desk: Desk): ClassPage | null => {
  const { answer } = desk.store.get().class;
  return answer?.state === 'answered' ? answer.value : null;
};

/** Shows the class; what was shown of it before stays until the answer is there. */
export async function openClass(desk: Desk, wanted?: string): Promise<void> {
  const { store, server } = desk;
  const before = store.get().class;
  const classId = wanted ?? (before.classId || opened(store.get())?.classes[0]?.id || '');
  store.set({ screen: 'class' });
  const known = before.classId === classId && before.answer?.state === 'answered';
  change(desk, {
    classId,
    ...(!known && { answer: { state: 'asking' }, chosen: null, lastMark: null }),
  });
  if (classId === '') return;
  const shown = store.get().class.answer;
  try {
    const value = await server.openClass(classId);
    const now = store.get().class;
    // What was tapped meanwhile is newer than the answer.
    if (now.classId !== classId || now.answer !== shown) return;
    const unsaved = now.unsent.reduce(
      (page, { writerId, skill, level }) => withMark(page, writerId, skill, level),
      value,
    );
    change(desk, { answer: { state: 'answered', value: unsaved } });
  } catch (error) {
    if (!known && store.get().class.classId === classId)
      change(desk, { answer: { state: 'failed', trouble: asTrouble(error) } });
  }
}

export const setOrder = (desk: Desk, order: Order) => change(desk, { order });

/** One tap on a need: one more, and after 3 none. */
export function tapNeed(desk: Desk, writerId: string, skill: SkillId): void {
  const page = pageOf(desk);
  const writer = page?.writers.find(({ id }) => id === writerId);
  if (!writer) return;
  const before = writer.marks[skill] ?? null;
  mark(desk, { writerId, skill, level: tapped(writer, skill) });
  change(desk, { lastMark: { writerId, skill, level: before } });
}

export function undoMark(desk: Desk): void {
  const { lastMark } = desk.store.get().class;
  if (!lastMark) return;
  mark(desk, lastMark);
  change(desk, { lastMark: null });
}

/** Shown at once, told the server in the order of the taps. */
function mark(desk: Desk, request: MarkRequest): void {
  const page = pageOf(desk);
  if (!page) return;
  const value = withMark(page, request.writerId, request.skill, request.level);
  const writer = value.writers.find(({ id }) => id === request.writerId);
  const skill = page.skills.find(({ id }) => id === request.skill);
  const same = (one: MarkRequest) =>
    one.writerId === request.writerId && one.skill === request.skill;
  change(desk, {
    answer: { state: 'answered', value },
    unsent: [...desk.store.get().class.unsent.filter((one) => !same(one)), request],
  });
  if (writer && skill)
    desk.store.set({
      announcement: t.class.marked(
        writer.name,
        skillCalled(skill),
        t.class.levels[levelOf(writer, skill.id)] ?? '',
      ),
    });
  void sendMarks(desk);
}

/** Whatever is tapped while a call is out goes with the next one: calls may overtake each other. */
export async function sendMarks(desk: Desk): Promise<void> {
  const { store, server } = desk;
  const { marking, unsent, classId } = store.get().class;
  if (marking.state === 'working' || unsent.length === 0) return;
  change(desk, { marking: { state: 'working' } });
  try {
    await server.mark(classId, unsent);
  } catch (error) {
    change(desk, { marking: { state: 'failed', trouble: asTrouble(error) } });
    return;
  }
  // One that was tapped again meanwhile is another one.
  const left = store.get().class.unsent.filter((one) => !unsent.includes(one));
  change(desk, { marking: { state: 'idle' }, unsent: left });
  await sendMarks(desk);
}

/** Marks that were on their way when the panel closed; the same mark twice is one. */
export function sendKeptMarks(desk: Desk, kept: { classId: string; unsent: MarkRequest[] }): void {
  change(desk, kept);
  void sendMarks(desk);
}

/** Begins a group of nobody yet; with a skill where the class is ordered by one. */
export function beginGroup(desk: Desk): void {
  const { order } = desk.store.get().class;
  change(desk, {
    chosen: { writerIds: [], skill: typeof order === 'object' ? order.skill : '', date: '' },
    adding: { state: 'idle' },
  });
}

export const cancelGroup = (desk: Desk) =>
  change(desk, { chosen: null, adding: { state: 'idle' } });

export function changeGroup(desk: Desk, part: Partial<NonNullable<ClassState['chosen']>>): void {
  const { chosen } = desk.store.get().class;
  if (chosen) change(desk, { chosen: { ...chosen, ...part } });
}

export function toggleInGroup(desk: Desk, writerId: string): void {
  const writerIds = desk.store.get().class.chosen?.writerIds ?? [];
  changeGroup(desk, {
    writerIds: writerIds.includes(writerId)
      ? writerIds.filter((one) => one !== writerId)
      : [...writerIds, writerId],
  });
}

/** What the group would be as it stands: the first day with room, and what they share. */
export function groupAsItIs(page: ClassPage, chosen: NonNullable<ClassState['chosen']>) {
  const days = chosen.writerIds.length > 1 ? page.days.group : page.days.solo;
  return {
    days,
    date: days.includes(chosen.date) ? chosen.date : (days[0] ?? ''),
    skill: chosen.skill || sharedSkill(page, chosen.writerIds),
  };
}

export async function addGroup(desk: Desk, when: (date: string) => string): Promise<void> {
  const page = pageOf(desk);
  const { chosen, classId } = desk.store.get().class;
  if (!page || !chosen) return;
  const { date, skill } = groupAsItIs(page, chosen);
  const names = shortNames(
    page.writers.filter(({ id }) => chosen.writerIds.includes(id)).map(({ name }) => name),
  );
  const says = names.length === 1 ? t.class.addedOne : t.class.added;
  change(desk, { adding: { state: 'working' } });
  try {
    const week = await desk.server.addConference({
      classId,
      writerIds: chosen.writerIds,
      skill,
      date,
    });
    changeOpening(desk, () => ({ week }));
    change(desk, { chosen: null, adding: { state: 'idle' } });
    desk.store.set({
      screen: 'today',
      replanned: true,
      announcement: [says(t.list(names), when(date)), ...week.moved].join(' '),
    });
  } catch (error) {
    change(desk, { adding: { state: 'failed', trouble: asTrouble(error) } });
  }
}
