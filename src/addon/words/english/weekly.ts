// Owns: what the weekly jobs say of themselves, in English.
const readDrafts = 'Read drafts again';

export const weekly = {
  cannotRun: 'The weekly jobs cannot run.',
  titles: { plan: 'Plan the week', review: 'Review the week' },
  begun: 'Begun; it carries on within the hour.',
  failed: (why: string) => `It did not work: ${why} It is tried again within the hour.`,
  switchedOn: 'Switched on.',
  switchedOff: 'Switched off.',
  mailFailed: (why: string) => `The email could not be sent: ${why} Its text is in a line above.`,
  /** A letter that something failed. */
  failure: {
    subject: {
      plan: 'Writing Conferences: your week could not be planned',
      review: 'Writing Conferences: your week could not be reviewed',
    },
    lead: {
      plan: 'Your week could not be planned yet.',
      review: 'Your week could not be reviewed yet.',
    },
    why: 'Why',
    todo: 'What to do',
    tooLate: {
      plan: 'It was tried every hour for a day and is not tried any more. Open the notebook and choose Plan this week in the sidebar.',
      review: `It was tried every hour for a day and is not tried any more. Open the notebook and choose ${readDrafts} in the sidebar.`,
    },
    again:
      'It is tried again every hour for a day, and you get the email as soon as it works. Nothing is lost.',
  },
  /** A letter that was written without all of what Google should have given. */
  missing: {
    heading: 'What could not be read',
    made: {
      plan: 'The week was planned with what was known before.',
      review: 'This was written with what was known before.',
    },
    lasting: {
      plan: 'Once that is seen to, it is planned anew, and what you moved stays.',
      review: 'Once that is seen to, it is written anew.',
    },
    passing: {
      plan: 'Google is asked every hour for a day; as soon as it answers, it is planned anew, and what you moved stays.',
      review: 'Google is asked every hour for a day; as soon as it answers, it is written anew.',
    },
    later: {
      plan: `Later than that, choose ${readDrafts} and then Plan again in the sidebar.`,
      review: `Later than that, choose ${readDrafts} in the sidebar.`,
    },
  },
};

export const mail = {
  open: 'Open the notebook',
  stop: 'To stop these emails write "no" beside "Email me" in the tab Settings.',
};

/** What stands in the tab Review, and why a writer was not met. */
export const review = {
  notPlanned: 'was not in the plan.',
  notHeld: (day: string) => `the conference on ${day} was not held.`,
  someDay: 'a day',
  need: (n: number, of: number, phrase: string) => `${n} of ${of} need ${phrase}.`,
  notNeeded: (shown: number, of: number) =>
    `Planned, but ${shown} of ${of} drafts show no need of it.`,
  stillNeeded: 'Those named would still need it.',
  taught: (writers: number) => `To ${writers} ${writers === 1 ? 'writer' : 'writers'}.`,
};

export const invitations = {
  activity: 'Invite writers',
  oneLanguage: (names: string, n: number) =>
    `${names} ${n === 1 ? 'is' : 'are'} invited in the class’s language only.`,
};

/** What the tab Activity calls what was done, and says of it. */
export const activity = {
  mended: 'Mended the notebook',
  translated: 'Translated feedback',
  upToDate: 'Brought up to date',
  upToDateResult: (before: string, now: string, came: readonly string[]) =>
    `From version ${before} to ${now}. ${came.length === 0 ? 'Nothing had to be added.' : `Added: ${came.join(', ')}.`} What was there is as it was.`,
  settingLines: (n: number, tab: string) => `${n} lines in "${tab}"`,
  points: (n: number) => `${n} teaching points`,
  prompts: (n: number, tab: string) => `${n} prompts in "${tab}"`,
};
