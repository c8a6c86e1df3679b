// Owns: the dialogs in which notes are exported and a writer is forgotten, in English.
export const dialogs = { close: 'Close' };

export const exporting = {
  why: 'All notes of this notebook, of every teacher and class, as one CSV file for a spreadsheet program. It holds children’s names and what was said with them: keep it where such records belong.',
  download: 'Download all notes',
  copy: 'If no file arrived, copy this and paste it into one:',
  gathering: 'Gathering the notes …',
  /** Before the file's name, of one note and of several. */
  one: 'note is in',
  many: 'notes are in',
};

export const forgetting = {
  nobody: 'There is nobody in this notebook yet.',
  which: 'Which writer?',
  choose: 'Choose …',
  why: 'Every note on this writer, by every teacher, and every other trace in this notebook is deleted. Nothing of it comes back. What remains in Google’s own products is listed afterwards.',
  sure: 'Yes, forget this writer',
  forget: 'Forget',
  gone: 'Gone',
  stays: 'Still there',
  openDraft: 'Open the draft',
  /** After the writer's name. */
  isForgotten: 'is forgotten here.',
  forgetting: 'Forgetting …',
  noTrace: 'Nothing of this writer is in the notebook any more. Nothing was changed.',
  otherName: 'This writer is not called so. Nothing was changed; choose the writer again.',
  activity: 'Forgot a writer',
  activityResult: (notes: number) =>
    `${notes} ${notes === 1 ? 'note' : 'notes'} and what stood beside the writer were deleted.`,
  goneNotes: (n: number) => `${n} ${n === 1 ? 'note' : 'notes'} in the tab Conferences`,
  goneLines: (n: number) =>
    `${n} ${n === 1 ? 'line' : 'lines'} in the tab Writers, with your marks and what the drafts showed`,
  gonePlaces: 'the places in the plan, in Class needs, in Review and in Settings',
  goneTexts: (n: number) => `${n} ${n === 1 ? 'other text' : 'other texts'} that named the writer`,
  goneKept: 'what the add-on kept for its next run',
  comments: 'Comments on this draft: delete them there.',
  stillListed:
    'Google Classroom lists the writer still: the next reading of the drafts makes a new line in the tab Writers.',
  theirWork: 'The work in Google Classroom and the drafts themselves, which belong to the writer.',
  versions:
    'Earlier versions of this spreadsheet, under File › Version history. A copy of the spreadsheet has none: make one and delete this one where that matters.',
  emails: 'Emails that were sent to you and other teachers, in your mailboxes.',
  mentions: (n: number, names: readonly string[]) =>
    `${n} ${n === 1 ? 'note' : 'notes'} on other writers in which you wrote “${names.join('” or “')}”: look for it in the tab Conferences.`,
  ownTab: (tab: string) => `Your own tab “${tab}” has the name in it.`,
  typing: 'What another teacher, or another window, is just typing and has not saved.',
};
