// Owns: what Check this installation says, in English.
export const check = {
  allWell: 'Everything works.',
  needYou: (n: number) =>
    `${n} ${n === 1 ? 'thing needs' : 'things need'} you or your administrator.`,
  states: { works: 'works', broken: 'needs you', off: 'off' },
  /** What is looked at. */
  what: {
    product: 'Writing Conferences',
    itself: 'The add-on itself',
    permissions: 'Permissions',
    notebook: 'This spreadsheet',
    classroom: 'Google Classroom',
    practice: 'A practice draft',
    reading: 'Reading a draft',
    commenting: 'Commenting on a draft',
    weekly: 'The weekly jobs',
    email: 'Email to you',
  },
  version: (version: string, teacher: string) => `Version ${version}, for ${teacher}.`,
  report: 'Please report this with these words.',
  allAllowed: 'Everything the add-on asks for is allowed.',
  notAllowed: (what: string, without: string) => `It is not allowed to ${what}. ${without}`,
  notAllowedTodo:
    'Allow it in the window that the link opens. If Google says that your administrator blocks it, ask them to trust this script (Admin console › Security › Access and data control › API controls).',
  allow: 'Allow what is missing',
  waits: 'It waits for a permission named above.',
  empty: 'It is empty as yet. Choose Writing Conferences › Open to set it up.',
  activity: 'Checked this installation',
  activityResult: (version: string) => `Version ${version}.`,
  plansFor: (classes: number) =>
    `It can be read and written to, and plans for ${classes} ${classes === 1 ? 'class' : 'classes'}.`,
  noClasses: 'It answers, but lists no active class that you teach.',
  noClassesTodo: 'Make a class in Classroom, or ask to be made a teacher of one.',
  lists: (classes: number) =>
    `It lists ${classes} active ${classes === 1 ? 'class' : 'classes'} of yours.`,
  weeklyOff: 'They are switched off; the sidebar switches them on.',
  weeklyOn: 'They are on, and wake up every hour to look what is due.',
  triggers: (n: number) => `Google keeps ${n} triggers for them.`,
  triggersTodo: 'Switch them off and on again.',
  canMail: (teacher: string) => `It can be sent to ${teacher}; none was sent now.`,
  noMail: 'Today’s emails are used up.',
  noMailTodo: 'Nothing to do: the jobs run without it.',
  /** `seen`: what was seen in it, a sentence or two; empty for nothing. */
  read: (seen: string) =>
    `A practice draft was made in your Drive and read. In it was seen: ${seen || 'nothing yet.'}`,
  openPractice: 'Open the practice draft',
  practise: 'Practise a conference on it',
  opening: 'Opening …',
  draftChanged: 'The practice draft was changed.',
  draftChangedTodo: 'Put it in the bin and check again.',
  notShown: 'Google took a comment, but does not show it again.',
  notShownTodo:
    'Tell your administrator that the Google Docs API does not return comments for this script; feedback is sent, but replies cannot be read.',
  commented: (quote: string) => `A comment was left on the words “${quote}” and read back.`,
  elsewhere: (there: string, quote: string) =>
    `The comment stands on “${there}” and not on “${quote}”.`,
  elsewhereTodo: 'Please report this before you send feedback to writers.',
  noComments: 'The Docs API takes no comments from this script.',
  askForDrive:
    'Feedback waits in the notebook, ready to copy. Ask whoever installed the add-on to run "npm run deploy -- --with-drive-comments", and your administrator to allow its Drive permission: feedback then stands beside the draft and quotes the sentence.',
  byDrive:
    'The Docs API takes no comments from this script. Drive’s comments work: they quote the sentence.',
};
