// Owns: what goes wrong with Google, and what to do about it, in English.
export const google = {
  /** What is reached for, as it ends a sentence: "Google did not answer about ____". */
  what: {
    classes: 'your classes',
    work: (name: string) => `the work of ${name}`,
    draft: (name: string) => `the draft of ${name}`,
    comment: (name: string) => `the comment on the draft of ${name}`,
    classList: (className: string) => `the class list of ${className}`,
    assignments: (className: string) => `the assignments of ${className}`,
    handedIn: (title: string, className: string) =>
      `the work handed in for "${title}" in ${className}`,
    drafts: (n: number) => (n === 1 ? 'one draft' : `${n} drafts`),
    practice: 'your practice draft',
    byDrive: 'comments by Drive',
  },
  signedOut: {
    says: (what: string) => `Google no longer knows who is asking for ${what}.`,
    todo: 'Reload the spreadsheet and sign in again. Nothing is lost.',
  },
  scope: {
    says: (what: string) => `This add-on was not given permission to read ${what}.`,
    todo: 'Open Writing Conferences from the menu again and tick every box Google shows.',
  },
  apiOff: {
    says: (what: string) => `Google's service for ${what} is not switched on for this script.`,
    todo: 'Ask whoever installed the add-on to push its manifest again: it names the services to switch on.',
  },
  classroomOff: {
    says: () => 'Google Classroom is switched off for your account.',
    todo: 'Ask your school’s Google administrator to switch Classroom on for you.',
  },
  forbidden: {
    says: (what: string) => `Google does not let you see ${what}.`,
    todo: 'You may have been taken off as a teacher there, or your school does not trust this add-on yet: ask your administrator.',
  },
  notFound: {
    says: (what: string) => `Google cannot find ${what} any more.`,
    todo: 'It may have been deleted.',
  },
  quota: {
    says: (what: string) => `Google is answering too many requests to show ${what} now.`,
    todo: 'Wait a few minutes and try again. Nothing is lost.',
  },
  unavailable: {
    says: (what: string) => `Google did not answer about ${what}.`,
    todo: 'Try again in a moment. Nothing is lost.',
  },
  refused: {
    says: (what: string, message: string) => `Google refused a request about ${what}: ${message}`,
    todo: 'Please report this; nothing was changed.',
  },
  protected:
    'A tab of this notebook, or a part of it, is protected, and your account may not change it. What could not be written there was not done. Ask whoever protected it to let you edit it (Data › Protect sheets and ranges), then try again.',
  notPermitted:
    'This add-on was not given a permission it needs. Open Writing Conferences from the menu again and tick every box Google shows. Nothing is lost.',
  onlyLooking:
    'You may look at this notebook but not change it, so nothing was done. Ask its owner to share it with you as an editor, then reload the spreadsheet.',
  sheetsSilent:
    'Google Sheets did not answer in time. What was saved before is safe; wait a moment and try again.',
  busy: 'Someone else is writing to this spreadsheet just now. Nothing of yours was changed; please try again in a moment.',
};
