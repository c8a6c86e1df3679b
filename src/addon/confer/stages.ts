// Owns: which stage the teacher said the pieces of a class are at, until its next assignment.
import { STAGES, type Stage } from '../../conference/bank/teachingPoint';
import type { Context } from '../run';

const KEY = 'stages';

interface Said {
  [classId: string]: { assignmentId: string; stage: Stage };
}

/** null where she has not said, or of an assignment before. */
export function stageSaid(context: Context, classId: string, assignmentId: string): Stage | null {
  const said = context.shared.get<Said>(KEY)?.[classId];
  return said?.assignmentId === assignmentId ? said.stage : null;
}

/** Held for all teachers of the class. */
export function sayStage(
  context: Context,
  classId: string,
  assignmentId: string,
  stage: Stage,
): void {
  const said = context.shared.get<Said>(KEY) ?? {};
  context.shared.set(KEY, { ...said, [classId]: { assignmentId, stage } });
}

export const isStage = (value: unknown): value is Stage => STAGES.some((stage) => stage === value);
