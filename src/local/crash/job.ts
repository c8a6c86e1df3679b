// Owns: what a job of the sweep is.
import type { Finding } from './audit/finding';
import type { Scene } from './scene';

export interface Job {
  name: string;
  /** A copy of where it begins. */
  begin(): Scene;
  /** What is done, each of its calls to be struck once. What fails is left to be tried again. */
  act(scene: Scene): void;
  /** What happens in the middle of it instead of a fault, at each of its calls. */
  meanwhile?(scene: Scene): void;
  /** The class changes and its plan does not: a plan is held against the class it was made for. */
  planStays?: true;
  /** What must be true beyond what is of every job. */
  check?(scene: Scene): Finding[];
}
