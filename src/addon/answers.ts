// Owns: what the sidebar sends and is answered: plain data, as google.script.run can carry it.

import type { Around } from '../conference/around';
import type { Words } from '../conference/bank/simpler';
import type { Genre, Grades, Stage, TeachingPoint } from '../conference/bank/teachingPoint';
import type { Passage } from '../conference/draft';
import type { FollowUp } from '../conference/followUp';
import type { GrowthPoint } from '../conference/growth';
import type { WaysToChoose } from '../conference/guide/choices';
import type { GuideStep } from '../conference/guide/guide';
import type { Language } from '../conference/language';
import type { FeedbackState } from '../conference/note';
import type { PeerKind, PeerWords } from '../conference/peer';
import type { SkillId } from '../conference/skill';
import type { LocalDate, LocalTime, Slot } from '../conference/week';
import type { NumberSetting, SettingChange } from '../notebook/settingChange';

export type { FeedbackState, FollowUp };

/** One sentence on what is wrong, and one on what to do. */
export interface Problem {
  says: string;
  todo: string;
}

export interface ClassView {
  id: string;
  name: string;
  assignment: { id: string; title: string; due: string } | null;
  writers: number;
  drafts: number;
  /** When the class was last pulled. */
  pulled: LocalTime | null;
}

export interface WriterChip {
  id: string;
  name: string;
  /** Days since last met; null when never. */
  days: number | null;
}

export interface ConferenceView {
  id: string;
  classId: string;
  className: string;
  date: string;
  /** `HH:MM`. */
  start: string;
  minutes: number;
  kind: 'group' | 'solo';
  skill: { id: SkillId; name: string };
  writers: WriterChip[];
  /** The sentence a teacher would say of why these writers meet. */
  why: string;
  state: 'planned' | 'held';
  /** It stays where it is when the week is planned again. */
  stays: boolean;
}

/** Time left today in which one more conference of a class could be held. */
export interface FreeTime {
  classId: string;
  /** `HH:MM`. */
  start: string;
  minutes: number;
}

/** A conference the teacher adds to this week herself. */
export interface OwnConference {
  classId: string;
  writerIds: string[];
  /** Empty for what these writers need most. */
  skill: SkillId | '';
  date: LocalDate;
}

export interface WeekView {
  /** The Monday. */
  start: string;
  conferences: ConferenceView[];
  missed: {
    writerId: string;
    name: string;
    classId: string;
    className: string;
    reason: string;
  }[];
  /** Of today. */
  free: FreeTime[];
  /** What a conference lasts, in minutes. */
  lengths: { group: number; solo: number };
  /** Which extra time would meet those who are missed, in a sentence; empty when none is needed. */
  extraTime: string;
  /** What the last re-plan changed, a sentence each; empty once it cannot be undone any more. */
  moved: string[];
  /** The plan before the last re-plan can be put back. */
  canUndo: boolean;
  /** What could not be read of the tabs when the week was planned. */
  problems?: Problem[];
}

/** Everything a teacher may choose beside classes and times. */
export interface OtherSettings {
  numbers: Record<NumberSetting, number>;
  grades: Grades;
  /** auto: as the drafts show. */
  genre: Genre | 'auto';
  /** What writers write and read in; empty for `seen`, or else for what the sidebar speaks. */
  writing: Language | '';
  /** What their drafts are written in; empty where they have not told it. */
  seen: Language | '';
  email: boolean;
  invite: boolean;
  /** Names as in the tab Writers. */
  keptApart: { a: string; b: string; className: string }[];
  writers: {
    id: string;
    classId: string;
    name: string;
    className: string;
    support: boolean;
    language: string;
  }[];
}

/** What is left out stays. */
export interface WriterChange {
  classId: string;
  writerId: string;
  support?: boolean;
  language?: string;
}

export type { SettingChange };

/** A class on one screen. */
export interface ClassPage {
  classId: string;
  className: string;
  /** In the order a teacher weighs them. */
  skills: { id: SkillId; name: string }[];
  writers: ClassWriter[];
  /** Days of this week on which one more conference has room; none before there is a plan. */
  days: { group: LocalDate[]; solo: LocalDate[] };
}

export interface ClassWriter extends WriterChip {
  /** By skill, 1 to 3: what drafts and open next steps show. */
  needs: Record<SkillId, number>;
  /** By skill, 0 to 3: what the teacher marked, which counts instead. */
  marks: Record<SkillId, number>;
}

/** `level` null: no mark any more. */
export interface MarkRequest {
  writerId: string;
  skill: SkillId;
  level: number | null;
}

/** Everything about one writer. */
export interface WriterPage extends WriterChip {
  classId: string;
  className: string;
  /** False for one who has left the class. */
  here: boolean;
  visits: number;
  /** Meets the teacher twice a week. */
  support: boolean;
  /** The home language as the teacher wrote it. */
  language: string;
  needs: { skill: { id: SkillId; name: string }; level: number; why: string; marked: boolean }[];
  /** What the draft showed when it was last read. */
  shows: { says: string; quote: string }[];
  /** `says`: "writing", "turned in", or why there is no draft. */
  draft: { title: string; url: string; words: number | null; says: string };
  /** Words of this draft, oldest first. */
  growth: GrowthPoint[];
  /** Next steps being followed up: what is open leads. */
  steps: StepView[];
  /** Newest first. */
  notes: TimelineNote[];
  /** There are notes before these. */
  more: boolean;
}

/** One note of a writer's timeline. */
export interface TimelineNote {
  id: string;
  date: LocalDate | '';
  kind: 'group' | 'solo';
  skill: string;
  strength: string;
  quote: string;
  teachingPoint: string;
  nextStep: string;
  whereElse: string;
  /** Never for the child or the family. */
  learned: string;
  assignment: string;
  by: string;
  state: FeedbackState;
  /** What became of its next step; null where it had none. */
  followUp: FollowUp | null;
}

/** The two weekly jobs. */
export type JobName = 'plan' | 'review';

export interface JobView {
  name: JobName;
  title: string;
  /** When it runs next; null while it is not switched on. */
  next: LocalTime | null;
  last: { at: LocalTime; result: string } | null;
}

/** Everything the sidebar needs to open, in one call. */
export interface Opening {
  teacher: string;
  now: LocalTime;
  /** Of the add-on, such as `0.2.0`. */
  version: string;
  /** False in a new spreadsheet: the sidebar begins with set-up. */
  ready: boolean;
  classes: ClassView[];
  slots: Slot[];
  week: WeekView | null;
  jobs: JobView[];
  /** How many of her notes were saved while their comments did not yet arrive. */
  sending: number;
  /** Her notes whose comment needs something of her. */
  waiting: NoteView[];
  /** A pull that was begun and can be carried on. */
  pulling: PullProgress | null;
  /** Whether this school's Docs take comments from an add-on. */
  comments: 'yes' | 'no' | 'unknown';
  /** What the sidebar speaks; empty for the language of the browser. */
  language: Language | '';
  /** Whether feedback also goes in the writer's home language. */
  translate: boolean;
  problems: Problem[];
  /** What is broken in the notebook and can be repaired; until then little else can be done. */
  broken?: string;
}

export interface CourseChoice {
  id: string;
  name: string;
  section: string;
}

export interface SetUpChoices {
  /** Course ids. */
  classes: string[];
  slots: Slot[];
  /** Also switch the weekly jobs on. */
  weekly: boolean;
}

/** One step of a pull. Call again until `finished`. */
export interface PullProgress {
  done: number;
  total: number;
  /** "Reading 28 drafts" */
  says: string;
  finished: boolean;
  /** What could not be read, in plain words; the rest is there. */
  problems: Problem[];
}

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
  strengths: (FindingView & { passage: Passage })[];
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

export interface WriterNote {
  writerId: string;
  /** What works, to the writer. */
  strength: string;
  /** The words of the draft that show it; empty when none were picked. */
  quote: string;
  passage: Passage | null;
  teachingPoint: string;
  nextStep: string;
  whereElse: string;
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

/** Every note as a file. */
export interface NotesFile {
  name: string;
  notes: number;
  csv: string;
}

/** What forgetting a writer did, and what it cannot do; a sentence each. */
export interface Forgetting {
  gone: string[];
  stays: { says: string; url: string }[];
}
