// Owns: the teacher's favorites among the teaching points.
import type { Meeting } from '../../addon/answers/meeting';
import { asTrouble, type Desk } from './desk';

/** Shown at once; put back as it was where the server could not keep it. */
export async function toggleStar(desk: Desk, pointId: string): Promise<void> {
  const { store, server } = desk;
  const on = !starsOf(desk).includes(pointId);
  mark(desk, pointId, on);
  try {
    await server.starPoint(pointId, on);
    store.set({ starring: { state: 'idle' } });
  } catch (error) {
    mark(desk, pointId, !on);
    store.set({ starring: { state: 'failed', trouble: asTrouble(error) } });
  }
}

const starsOf = (desk: Desk): string[] => {
  const { meeting } = desk.store.get();
  return meeting?.answer.state === 'answered' ? meeting.answer.value.stars : [];
};

function mark(desk: Desk, pointId: string, on: boolean): void {
  const change = (meeting: Meeting): Meeting => {
    const others = meeting.stars.filter((id) => id !== pointId);
    return { ...meeting, stars: on ? [pointId, ...others] : others };
  };
  desk.store.set(({ meeting }) =>
    meeting?.answer.state === 'answered'
      ? {
          meeting: {
            ...meeting,
            answer: { state: 'answered', value: change(meeting.answer.value) },
          },
        }
      : {},
  );
}
