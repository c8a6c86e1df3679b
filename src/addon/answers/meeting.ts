// Owns: a conference about to be held: its writers, their drafts, and what to say.
import type { Grades, Stage, TeachingPoint } from '../../conference/bank/teachingPoint';
import type { Passage } from '../../conference/draft';
import type { FollowUp } from '../../conference/followUp';
import type { WaysToChoose } from '../../conference/guide/choices';
import type { GuideStep } from '../../conference/guide/guide';
import type { PeerWords } from '../../conference/peer';
import type { SkillId } from '../../conference/skill';
import type { ConferenceView, WriterChip } from './week';

export interface SentenceView extends Passage {
  text: string;
  /** Set where it was not in the draft when the writer was last met. */
  isNew?: true;
}

export interface DraftView {
  docId: string;
  title: string;
  url: string;
  words: number;
  turnedIn: boolean;
  /** In the order of the Doc; a heading is one sentence. `tab` is set where a new tab begins. */
  paragraphs: { heading: boolean; tab: string; sentences: SentenceView[] }[];
  /** What the writer answered to feedback, newest first. */
  replies: { to: string; says: string; at: string }[];
  /** False where the draft could only be read without its comments. */
  commentsRead: boolean;
  /** The draft as it is now, to be handed back with the note: what is new is seen by it next time. */
  trace: string;
}

export interface LastNote {
  date: string;
  skill: string;
  strength: string;
  nextStep: string;
  whereElse: string;
}

/** A next step and what became of it: shown beside a writer, and first in the next conversation. */
export interface StepView {
  noteId: string;
  date: string;
  skill: SkillId;
  nextStep: string;
  /** The sentence it was about, as it was then; empty for none. */
  quote: string;
  followUp: FollowUp;
}

/** Something seen in a draft that a teacher can check at a glance, or dismiss for this writer. */
export interface FindingView {
  /** What it is dismissed by. */
  key: string;
  quote: string;
  says: string;
  /** The teacher said it is not for this writer: kept aside, to be brought back. */
  dismissed: boolean;
}

export interface MeetingWriter extends WriterChip {
  draft: DraftView | null;
  /** Why there is no draft to show, and what to do; empty when there is one. */
  noDraft: string;
  last: LastNote | null;
  goal: string;
  /** What the writer answered to this week's invitation, empty until then; null for one not invited. */
  invitation: { reply: string } | null;
  /** Next steps, by the draft as it is now: what is open leads, then what was done since. */
  steps: StepView[];
  /** What the draft shows the writer can do. The conference begins with one. */
  /** `forWriter`: the same in the language the writers read. */
  strengths: (FindingView & { passage: Passage; forWriter: string })[];
  /** What the draft shows the writer may need. */
  needs: (FindingView & { skill: SkillId; teachingPoint: string })[];
}

/** A conference about to be held. */
export interface Meeting {
  conference: ConferenceView;
  writers: MeetingWriter[];
  /** What the writers of this class can read. */
  grades: Grades;
  /** Where the piece most likely is, or where the teacher last said it is. */
  stage: Stage;
  /** The guide through the talk, for each stage. */
  steps: { [S in Stage]: GuideStep[] };
  /** Teaching points for its skill first, then those of the needs that the drafts show. */
  points: TeachingPoint[];
  /** Sentence frames for naming a strength, in a draft and in what was told before there is one. */
  frames: string[];
  framesWithoutDraft: string[];
  /** Ways to find a topic, a form and an order before there is a draft. */
  ways: WaysToChoose;
  /** For writers who answer each other. */
  peerWords: PeerWords;
  /** Teaching points the teacher starred, by id. */
  stars: string[];
  /** How often she taught each point, by id. */
  uses: { [pointId: string]: number };
  skills: { id: SkillId; name: string }[];
}
