// Owns: changing what has a good default: at once in a running notebook, and with the first set-up in a
// new one.
import type { OtherSettings, SettingChange, WriterChange } from '../../addon/answers/settings';
import { withChange } from '../state/others';
import { asTrouble, type Desk, opened } from './desk';

/** Asks for them when they are first looked at. */
export async function openOthers(desk: Desk): Promise<void> {
  const { store, server } = desk;
  const { others } = store.get();
  if (others !== null && others.state !== 'failed') return;
  store.set({ others: { state: 'asking' } });
  try {
    store.set({ others: { state: 'answered', value: await server.openSettings() } });
  } catch (error) {
    store.set({ others: { state: 'failed', trouble: asTrouble(error) } });
  }
}

const show = (desk: Desk, value: OtherSettings) =>
  desk.store.set({ others: { state: 'answered', value } });

/** Shown at once; put back where the server refuses it. */
export async function changeOthers(desk: Desk, change: SettingChange): Promise<void> {
  const { store } = desk;
  const before = store.get();
  if (before.others?.state !== 'answered' || before.changingOthers.state === 'working') return;
  show(desk, withChange(before.others.value, change));
  if (!opened(before)?.ready) {
    store.set(({ setUp }) => ({ setUp: { ...setUp, others: [...setUp.others, change] } }));
    return;
  }
  store.set({ changingOthers: { state: 'working' } });
  try {
    show(desk, await desk.server.changeSettings([change]));
    store.set({ changingOthers: { state: 'idle' } });
  } catch (error) {
    store.set({
      others: before.others,
      changingOthers: { state: 'failed', trouble: asTrouble(error) },
    });
  }
}

/** Beside one writer: twice a week, the home language. Shown wherever that writer is. */
export async function changeWriter(desk: Desk, change: WriterChange): Promise<void> {
  const { store, server } = desk;
  const before = store.get();
  if (before.changingOthers.state === 'working') return;
  const { support, language } = change;
  const part = {
    ...(support !== undefined && { support }),
    ...(language !== undefined && { language }),
  };
  const { others, writer } = before;
  if (others?.state === 'answered')
    show(desk, {
      ...others.value,
      writers: others.value.writers.map((one) =>
        one.id === change.writerId && one.classId === change.classId ? { ...one, ...part } : one,
      ),
    });
  if (writer?.id === change.writerId && writer.answer.state === 'answered')
    store.set({
      writer: {
        ...writer,
        answer: { state: 'answered', value: { ...writer.answer.value, ...part } },
      },
    });
  store.set({ changingOthers: { state: 'working' } });
  try {
    await server.changeWriter(change);
    store.set({ changingOthers: { state: 'idle' } });
  } catch (error) {
    store.set({
      others,
      ...(store.get().writer?.id === writer?.id && { writer }),
      changingOthers: { state: 'failed', trouble: asTrouble(error) },
    });
  }
}
