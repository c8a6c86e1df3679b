// Owns: which stage a piece is most likely at, where the teacher has not said.
import { STAGES, type Stage } from '../bank/teachingPoint';

export interface PieceKnown {
  /** Words in the draft; 0 where there is none. */
  words: number;
  turnedIn: boolean;
  /** The writer was met about this very draft before. */
  metOnIt: boolean;
}

/** A draft is under way from so many words on; before, it is still a plan. */
const UNDER_WAY = 25;

/** Turned in, it is published; met about it before, it is revised. */
export function stageOf({ words, turnedIn, metOnIt }: PieceKnown): Stage {
  if (turnedIn) return 'publishing';
  if (words < UNDER_WAY) return 'planning';
  return metOnIt ? 'revising' : 'drafting';
}

/** The stage of a group: where most of its pieces are, the earlier one of two. */
export function sharedStage(pieces: readonly PieceKnown[]): Stage {
  const stages = pieces.map(stageOf);
  const count = (stage: Stage) => stages.filter((one) => one === stage).length;
  return STAGES.reduce<Stage>(
    (most, stage) => (count(stage) > count(most) ? stage : most),
    'planning',
  );
}
