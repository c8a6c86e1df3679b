// Owns: what is known of a week that was lived.

export interface WeekReport {
  /** The Monday. */
  start: string;
  writers: number;
  drafts: number;
  conferences: { group: number; solo: number };
  met: number;
  missed: string[];
  notes: number;
  comments: { sent: number; waiting: number };
  sync: { rounds: { google: number; spreadsheet: number }; requests: number };
  reasons: {
    missed: { name: string; reason: string }[];
    waiting: { name: string; reason: string }[];
  };
  /** Missed although they were there on a day with a conferring time. */
  absentFromPlan: string[];
  year: YearPart;
}

/** What a year is looked at for. */
export interface YearPart {
  /** What happened besides, in words. */
  events: string[];
  /** Of the writers who were missed: away when it was too late in the week to meet them another day. */
  tooLate: string[];
  /** Conferences that the colleague led. */
  byColleague: number;
  /** Each group that met, as user ids. */
  groups: string[][];
  answers: { replied: number; revised: number };
  /** Of the needs taught the week before, how many are gone: where the writer revised, and where not. */
  moved: Record<'revised' | 'others', { of: number; gone: number }>;
  opening: { rounds: number; calls: number; bytes: number; conferences: number };
  /** Comments of the teachers on drafts that no note knows of: sent twice. */
  doubled: number;
  /** How often the week was planned by a trigger. */
  planned: number;
  mails: number;
}
