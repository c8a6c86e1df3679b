// Owns: a Workspace in the middle of something: what its teachers wanted and were told so far, what
// they would try again, and the one fault that is on its way.
import type { ExecutionRecord } from '../script/launch';
import type { Workspace } from '../workspace';
import { Strike } from './strike';

/** A note as a teacher entered it. Its strength is in no other note. */
export interface NoteWanted {
  /** The address of whoever entered it. */
  by: string;
  writerId: string;
  entered: Readonly<Record<(typeof ENTERED)[number], string>>;
  comment: 'wanted' | 'none' | 'taken back';
  /** What the writer is to read now, so far as no other comment says it. */
  reads: string;
  /** She was told that it is saved. */
  told: boolean;
}

/** The headers of the log under which stands what a teacher enters. */
export const ENTERED = [
  'Strength',
  'Their words',
  'Teaching point',
  'Next step',
  'Where else',
  'I learned (private)',
] as const;

export class Scene {
  strike = new Strike();
  notes: NoteWanted[] = [];
  /** What a page would offer to try again; each answers whether it went through. */
  undone: (() => boolean)[] = [];
  /** What did not work though nothing was in its way. */
  complaints: string[] = [];
  /** Makes the ids of saves. */
  saves = 0;

  constructor(
    readonly workspace: Workspace,
    /** Their addresses. */
    readonly teachers: readonly string[],
  ) {}

  /** An equal one in which nothing is under way. */
  copy(): Scene {
    const copy = new Scene(this.workspace.copy(), this.teachers);
    copy.notes = this.notes.map((note) => ({ ...note }));
    copy.saves = this.saves;
    return copy;
  }

  /** One run of the script, as whoever is named. */
  call(name: string, args: readonly unknown[], user: string) {
    const { answer, execution } = this.workspace.call(name, args, user, this.strike.next());
    this.strike.ran(execution);
    return answer;
  }

  /** Lets the clock go on, and every time trigger fire that falls due meanwhile. */
  passTime(to: number): ExecutionRecord[] {
    const runs: ExecutionRecord[] = [];
    for (;;) {
      const due = Math.min(...this.workspace.triggers.map((one) => one.due ?? Infinity));
      if (due > to) break;
      this.workspace.nextRunFaults = this.strike.next();
      const fired = this.workspace.turnClock(due);
      for (const run of fired) this.strike.ran(run);
      runs.push(...fired);
    }
    this.workspace.nextRunFaults = undefined;
    this.workspace.turnClock(to);
    return runs;
  }
}
