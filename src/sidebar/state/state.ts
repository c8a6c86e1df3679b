// Owns: everything the sidebar knows at a moment, in one place.
import type { Meeting } from '../../addon/answers/meeting';
import type { NoteView, Preview, SaveRequest } from '../../addon/answers/note';
import type { CourseChoice, Opening, PullProgress } from '../../addon/answers/opening';
import type { ClassPage, MarkRequest, WriterPage } from '../../addon/answers/pages';
import type { OtherSettings, SettingChange } from '../../addon/answers/settings';
import type { TeachingPoint } from '../../conference/bank/teachingPoint';
import type { SkillId } from '../../conference/skill';
import { DEFAULT_SLOTS, type LocalDate, type Slot } from '../../conference/week';
import type { Trouble } from '../trouble';
import type { Order } from './marks';
import type { OpenNote, Recording } from './recording';

export type Screen =
  | 'today'
  | 'class'
  | 'writer'
  | 'weekly'
  | 'setUp'
  | 'confer'
  | 'review'
  | 'notes';

/** Something asked of the server. */
export type Asked<T> =
  | { state: 'asking' }
  | { state: 'answered'; value: T }
  | { state: 'failed'; trouble: Trouble };

/** Work without an answer to show. */
export type Work = { state: 'idle' } | { state: 'working' } | { state: 'failed'; trouble: Trouble };

export interface SetUp {
  step: 0 | 1 | 2;
  courses: Asked<CourseChoice[]> | null;
  classes: string[];
  slots: Slot[];
  weekly: boolean;
  /** Chosen beside classes and times before there is a notebook to keep it. */
  others: SettingChange[];
  /** How far the last part has come; it carries on from here after a failure. */
  stage: 'choosing' | 'saving' | 'pulling' | 'planning';
  trouble: Trouble | null;
}

export interface Pull {
  state: 'idle' | 'working' | 'failed';
  progress: PullProgress | null;
  trouble: Trouble | null;
}

/** Notes on their way out. The request is kept until the server says the notes are safe. */
export interface Outgoing {
  request: SaveRequest;
  names: { [writerId: string]: string };
  state: 'saving' | 'unsaved' | 'sending' | 'unsent' | 'done';
  notes: NoteView[];
  trouble: Trouble | null;
}

/** The screen Class. */
export interface ClassState {
  classId: string;
  answer: Asked<ClassPage> | null;
  order: Order;
  marking: Work;
  /** Marks the server does not know of yet, in the order of the taps. */
  unsent: MarkRequest[];
  /** What would undo the last mark. */
  lastMark: MarkRequest | null;
  /** A group being made; `skill` and `date` are empty until she chooses. */
  chosen: { writerIds: string[]; skill: SkillId | ''; date: LocalDate | '' } | null;
  adding: Work;
}

/** The screen of one writer. */
export interface WriterState {
  classId: string;
  id: string;
  name: string;
  /** Where Back leads. */
  from: Screen;
  all: boolean;
  answer: Asked<WriterPage>;
}

export interface State {
  screen: Screen;
  opening: Asked<Opening>;
  /** The page's clock, in ms, when `opening.now` was true. */
  openedAt: number;
  setUp: SetUp;
  pull: Pull;
  planning: Work;
  /** Changing the plan because somebody is absent, or going back. */
  replanning: Work;
  /** The week was planned again in this panel: who moved is shown unfolded, also that nobody did. */
  replanned: boolean;
  meeting: { conferenceId: string; answer: Asked<Meeting> } | null;
  /** Every teaching point, once a search asked for them. */
  allPoints: Asked<TeachingPoint[]> | null;
  /** Dismissing a finding, or bringing one back. */
  dismissing: Work;
  /** Keeping a favorite teaching point. */
  starring: Work;
  recordings: { [conferenceId: string]: Recording };
  previews: Asked<Preview[]> | null;
  /** The last look is being asked for, at first or again: what it shows is not all there yet. */
  previewing: boolean;
  /** What was put into simpler words in the last look, as it was before. */
  simplified: { [writerId: string]: { note: OpenNote; preview: Preview } };
  outgoing: Outgoing[];
  /** Whose notes the notes screen shows. */
  shown: string;
  /** Notes with a change on its way, and changes that failed. */
  changing: { [noteId: string]: Work };
  /** Sending what an earlier opening left behind. */
  earlier: Work;
  weekly: Work;
  /** Putting right what is broken in the notebook. */
  repairing: Work;
  class: ClassState;
  writer: WriterState | null;
  /** Saying that a next step is done. */
  settling: Work;
  /** Everything else there is to choose, once it was looked at. */
  others: Asked<OtherSettings> | null;
  changingOthers: Work;
  /** Keeping the language that was chosen. */
  choosingLanguage: Work;
  /** Switching the translation of feedback. */
  translating: Work;
  guideOpen: boolean;
  /** Looking again after a while away. */
  looking: Work;
  /** Set while nothing that is typed can be kept anywhere. */
  notKept: boolean;
  /** Said aloud by screen readers. */
  announcement: string;
}

export const first: State = {
  screen: 'today',
  opening: { state: 'asking' },
  openedAt: 0,
  setUp: {
    step: 0,
    courses: null,
    classes: [],
    slots: [...DEFAULT_SLOTS],
    weekly: true,
    others: [],
    stage: 'choosing',
    trouble: null,
  },
  pull: { state: 'idle', progress: null, trouble: null },
  planning: { state: 'idle' },
  replanning: { state: 'idle' },
  replanned: false,
  meeting: null,
  allPoints: null,
  dismissing: { state: 'idle' },
  starring: { state: 'idle' },
  recordings: {},
  previews: null,
  previewing: false,
  simplified: {},
  outgoing: [],
  shown: '',
  changing: {},
  earlier: { state: 'idle' },
  weekly: { state: 'idle' },
  repairing: { state: 'idle' },
  class: {
    classId: '',
    answer: null,
    order: 'name',
    marking: { state: 'idle' },
    unsent: [],
    lastMark: null,
    chosen: null,
    adding: { state: 'idle' },
  },
  writer: null,
  settling: { state: 'idle' },
  others: null,
  changingOthers: { state: 'idle' },
  choosingLanguage: { state: 'idle' },
  translating: { state: 'idle' },
  guideOpen: false,
  looking: { state: 'idle' },
  notKept: false,
  announcement: '',
};
