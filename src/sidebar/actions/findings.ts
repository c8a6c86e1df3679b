// Owns: dismissing what was seen in a draft ("not for this child"), and bringing it back.
import type { FindingView, Meeting } from '../../addon/answers/meeting';
import { t } from '../words/words';
import { atHand } from './conferring';
import { asTrouble, type Desk } from './desk';

/** Shown at once; put back as it was where the server could not keep it. */
export async function toggleFinding(
  desk: Desk,
  writerId: string,
  { key, says, dismissed }: FindingView,
): Promise<void> {
  const { store, server } = desk;
  const hand = atHand(desk);
  // One at a time: calls may overtake each other on their way.
  if (!hand || store.get().dismissing.state === 'working') return;
  const { id, classId } = hand.meeting.conference;
  mark(desk, id, writerId, key, !dismissed);
  store.set({
    dismissing: { state: 'working' },
    announcement: dismissed ? t.confer.broughtBack(says) : t.confer.dismissed(says),
  });
  try {
    await (dismissed
      ? server.bringBackFinding(classId, writerId, key)
      : server.dismissFinding(classId, writerId, key));
    store.set({ dismissing: { state: 'idle' } });
  } catch (error) {
    mark(desk, id, writerId, key, dismissed);
    store.set({ dismissing: { state: 'failed', trouble: asTrouble(error) } });
  }
}

function mark(
  desk: Desk,
  conferenceId: string,
  writerId: string,
  key: string,
  dismissed: boolean,
): void {
  const marked = <F extends FindingView>(findings: F[]): F[] =>
    findings.map((one) => (one.key === key ? { ...one, dismissed } : one));
  const change = (meeting: Meeting): Meeting => ({
    ...meeting,
    writers: meeting.writers.map((writer) =>
      writer.id === writerId
        ? { ...writer, strengths: marked(writer.strengths), needs: marked(writer.needs) }
        : writer,
    ),
  });
  desk.store.set(({ meeting }) =>
    meeting?.conferenceId === conferenceId && meeting.answer.state === 'answered'
      ? {
          meeting: {
            conferenceId,
            answer: { state: 'answered', value: change(meeting.answer.value) },
          },
        }
      : {},
  );
}
