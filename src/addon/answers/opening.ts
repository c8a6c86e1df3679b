// Owns: what the page needs to open, to set up and to follow a sync.
import type { Language } from '../../conference/language';
import type { LocalTime, Slot } from '../../conference/week';
import type { NoteView } from './note';
import type { Problem } from './problem';
import type { WeekView } from './week';

export interface ClassView {
  id: string;
  name: string;
  assignment: { id: string; title: string; due: string } | null;
  writers: number;
  drafts: number;
  /** When the class was last pulled. */
  pulled: LocalTime | null;
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
