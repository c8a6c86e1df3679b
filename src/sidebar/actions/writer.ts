// Owns: the screen of one writer: opening it, older notes, and settling a next step.
import { asTrouble, type Desk } from './desk';

/** Opens the page of a writer; Back leads to where it was opened from. */
export async function openWriter(
  desk: Desk,
  classId: string,
  writer: { id: string; name: string },
): Promise<void> {
  const { screen, writer: before } = desk.store.get();
  const from = screen === 'writer' ? (before?.from ?? 'today') : screen;
  desk.store.set({
    screen: 'writer',
    writer: { classId, ...writer, from, all: false, answer: { state: 'asking' } },
  });
  await ask(desk, false);
}

export const showOlderNotes = (desk: Desk) => ask(desk, true);

export const tryWriterAgain = (desk: Desk) => {
  desk.store.set(({ writer }) =>
    writer ? { writer: { ...writer, answer: { state: 'asking' } } } : {},
  );
  return ask(desk, false);
};

async function ask(desk: Desk, all: boolean): Promise<void> {
  const { store, server } = desk;
  const asked = store.get().writer;
  if (!asked) return;
  type Answer = NonNullable<typeof asked>['answer'];
  const show = (answer: Answer) =>
    store.set(({ writer }) =>
      writer?.id === asked.id && writer.classId === asked.classId
        ? { writer: { ...writer, all, answer } }
        : {},
    );
  try {
    show({ state: 'answered', value: await server.openWriter(asked.classId, asked.id, all) });
  } catch (error) {
    show({ state: 'failed', trouble: asTrouble(error) });
  }
}

export const leaveWriter = (desk: Desk) =>
  desk.store.set(({ writer }) => ({ screen: writer?.from ?? 'today' }));

/** The teacher says that a next step is done with. */
export async function settle(desk: Desk, noteId: string): Promise<void> {
  const { store, server } = desk;
  const asked = store.get().writer;
  if (!asked || store.get().settling.state === 'working') return;
  store.set({ settling: { state: 'working' } });
  try {
    const steps = await server.settleStep(asked.classId, asked.id, noteId);
    store.set(({ writer }) =>
      writer?.id === asked.id && writer.answer.state === 'answered'
        ? {
            settling: { state: 'idle' },
            writer: {
              ...writer,
              answer: {
                state: 'answered',
                value: {
                  ...writer.answer.value,
                  steps,
                  notes: writer.answer.value.notes.map((note) =>
                    note.id === noteId ? { ...note, followUp: { state: 'settled' } } : note,
                  ),
                },
              },
            },
          }
        : { settling: { state: 'idle' } },
    );
  } catch (error) {
    store.set({ settling: { state: 'failed', trouble: asTrouble(error) } });
  }
}
