// Owns: the last look before it goes: what each writer will read, in simpler words, and back again.
import type { Preview } from '../../addon/answers/note';
import { changeNote, noteOf, type OpenNote, teachingOf, toRequest } from '../state/recording';
import type { Asked } from '../state/state';
import { atHand } from './conferring';
import { asTrouble, type Desk } from './desk';

/** Shows what each writer will read. */
export async function toReview(desk: Desk): Promise<void> {
  desk.store.set({ screen: 'review', previews: { state: 'asking' }, simplified: {} });
  await ask(desk);
}

/** Only the answer to the newest question is shown: answers may overtake each other. */
let newest = 0;

/** Asks again, after something that changes what will be read. */
export async function ask(desk: Desk): Promise<void> {
  const hand = atHand(desk);
  if (!hand) return;
  const { store, server } = desk;
  const request = toRequest(hand.recording, hand.meeting, false);
  newest += 1;
  const own = newest;
  store.set({ previewing: true });
  const show = (previews: Asked<Preview[]>) => {
    if (own !== newest) return;
    store.set({ previewing: false });
    if (store.get().screen === 'review') store.set({ previews });
  };
  try {
    show({ state: 'answered', value: await server.preview(request) });
  } catch (error) {
    show({ state: 'failed', trouble: asTrouble(error) });
  }
}

/** Puts the note of a writer into the simpler words that were offered, shown at once. */
export function simplify(desk: Desk, preview: Preview): void {
  const { writerId, simpler } = preview;
  const hand = atHand(desk);
  if (!hand || !simpler) return;
  const { feedback, grade } = simpler;
  const { strength, ...words } = simpler.words;
  const before = noteOf(hand.recording, writerId);
  const teaching = teachingOf(hand.recording, writerId);
  const note: OpenNote = {
    ...before,
    strength,
    own: teaching && { ...teaching, ...words },
  };
  show(desk, writerId, note, { feedback, grade, translation: '', simpler: null });
  desk.store.set(({ simplified }) => ({
    simplified: { ...simplified, [writerId]: { note: before, preview } },
  }));
  void ask(desk);
}

/** The words as they were before they were made simpler. */
export function unsimplify(desk: Desk, writerId: string): void {
  const before = desk.store.get().simplified[writerId];
  if (!before) return;
  show(desk, writerId, before.note, before.preview);
  desk.store.set(({ simplified }) => {
    const { [writerId]: _undone, ...others } = simplified;
    return { simplified: others };
  });
  void ask(desk);
}

function show(desk: Desk, writerId: string, note: OpenNote, read: Partial<Preview>): void {
  const hand = atHand(desk);
  if (!hand) return;
  const { conferenceId } = hand.recording;
  desk.store.set(({ recordings, previews }) => ({
    recordings: { ...recordings, [conferenceId]: changeNote(hand.recording, writerId, note) },
    ...(previews?.state === 'answered' && {
      previews: {
        state: 'answered' as const,
        value: previews.value.map((one) => (one.writerId === writerId ? { ...one, ...read } : one)),
      },
    }),
  }));
}
