// Owns: a note on its way: as the page sends it, as it is shown before, and what became of it.
import type { Around } from '../../conference/around';
import type { Words } from '../../conference/bank/simpler';
import type { Stage } from '../../conference/bank/teachingPoint';
import type { FeedbackState, Note } from '../../conference/note';
import type { PeerKind } from '../../conference/peer';
import type { SkillId } from '../../conference/skill';
import type { Problem } from './problem';

/** What of a note goes to the writer stands in it as it is kept. */
type Said = Pick<
  Note,
  'writerId' | 'strength' | 'quote' | 'passage' | 'teachingPoint' | 'nextStep' | 'whereElse'
>;

export interface WriterNote extends Said {
  /** The sentences around the quote as they are now, to see later what changed there. */
  around?: Around | null;
  /** Something the teacher learned about this writer. Never sent. */
  learned: string;
  /** False: note only, no comment. */
  comment: boolean;
  // What follows may be missing in a save that an older page kept.
  /** The bank's id of what is taught; empty for the teacher's own. */
  point?: string;
  /** What a writer without a draft settled on. */
  chosen?: string;
  /** What the writer asked the group for. */
  helpWanted?: string;
  /** What the others of the group answered. `from` is a writer's id. */
  peers?: { from: string; kind: PeerKind; says: string }[];
  /** The answers go to the writer too, without names. */
  sendPeers?: boolean;
  /** The translation as `Preview` showed it, to go beneath; null where it has not answered yet. */
  translation?: string | null;
  /** The draft it was about, as `DraftView.trace` says. */
  trace?: string;
}

export interface SaveRequest {
  /** Made by the page once a conference, so that a save sent again is one save. 8-64 of A-Z a-z 0-9 - */
  saveId: string;
  /** True when this save was sent before and its answer never came. */
  again: boolean;
  conferenceId: string;
  skill: SkillId;
  notes: WriterNote[];
  /** The stage of the talk. */
  stage?: Stage;
  /** The teacher said so herself: it holds for the class until its next assignment. */
  stageChosen?: boolean;
}

export interface NoteView {
  id: string;
  writerId: string;
  name: string;
  /** What the child reads, ready to copy. */
  feedback: string;
  state: FeedbackState;
  /** What happened and what to do, when there is something to say. */
  says: string;
  /** The draft, to open; empty when there is none. */
  url: string;
  /** True when it waits and may be sent as it is, once the teacher has seen to what it says. */
  canSendAnyway: boolean;
  /** Why it goes without the translation it should have; only in the answer to its save. */
  untranslated?: string;
}

export interface Preview {
  writerId: string;
  /** Exactly what the child will read. */
  feedback: string;
  /** The part of it in the home language, at its end; empty where there is none. */
  translation: string;
  /** The school grade the rest of it reads at; null where that cannot be told. */
  grade: number | null;
  /** The same in simpler words, and what the child would then read; null where there are none. */
  simpler: { words: Words; feedback: string; grade: number | null } | null;
  problems: Problem[];
}
