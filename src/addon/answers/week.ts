// Owns: the week as the page shows it, and a conference of the teacher's own.
import type { SkillId } from '../../conference/skill';
import type { LocalDate } from '../../conference/week';
import type { Problem } from './problem';

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
