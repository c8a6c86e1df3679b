// Owns: what a teacher may choose beside classes and times.
import type { Genre, Grades } from '../../conference/bank/teachingPoint';
import type { Language } from '../../conference/language';
import type { NumberSetting, SettingChange } from '../../notebook/settingChange';

export type { SettingChange };

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
