// Owns: what became of a comment, and why there is no draft to put it on, in English.
export const drafts = {
  noAssignment: (name: string) => `There is no assignment with drafts for ${name} yet.`,
  noWork: (name: string) => `Classroom lists no work of ${name} for this assignment.`,
  onPaper: (name: string) => `${name} turned this in without a Doc, perhaps on paper.`,
  none: (name: string) => `${name} has no draft yet.`,
  gone: (name: string) =>
    `The Doc of ${name} cannot be found: it was deleted, or never shared with you.`,
  notShared: (name: string) =>
    `The Doc of ${name} is not shared with you. Ask the writer to hand it in again.`,
  noDoc: (name: string) => `What ${name} handed in is not a Google Doc.`,
  todo: 'The note is kept. Read it to the writer, or copy it.',
};

/** Why a comment waits, each with what to do; and what is said of one that arrived. */
export const deliveries = {
  stillSending:
    'Google has not said yet whether it arrived. It is looked at again at the next opening; it will not be sent twice.',
  notYet: 'Google asked for a moment; the comment goes by itself.',
  /** Begins what is said where nobody knows whether the comment is on the draft. */
  mayBeThere: 'It may have arrived already',
  mayBeThereUnseen:
    ', and Google does not show the comments on this Doc, so it was not sent again. Open the draft and look; send it again only if it is not there.',
  emptyDoc: (name: string) =>
    `The Doc of ${name} is empty, so there is nothing to put a comment on. The note is kept; send it again when there is a draft.`,
  sameDoc: (other: string) =>
    `${other} handed in the very same Doc. Look whose it is; then send it anyway, or copy the text.`,
  /** Begins what is said of feedback that names a classmate. */
  names: 'It names',
  namesWhom: (other: string) => ` ${other}. Change it, or send it anyway if that is meant.`,
  besideTheDoc:
    'Docs takes no comment from add-ons there, so it stands beside the whole draft and says which words it is about.',
  turnedIn:
    'The draft is turned in: the writer may see the comment only when you return the work in Classroom.',
  forbidden:
    'Google does not let you comment on this Doc. Ask the writer to make you an editor, or copy the text and read it together.',
  scope:
    'This add-on was not given permission to comment in Docs. Open it from the menu again and tick every box, then send it again; or copy the text.',
  notFound:
    'The Doc was deleted a moment ago. The note is kept; copy the text, or send it again when there is a draft.',
  noComments:
    'Google Docs does not take comments from add-ons at your school yet. The note is kept; copy the text into the draft.',
  refused: (message: string) =>
    `Google refused the comment: ${message} The note is kept; copy the text.`,
};

/** What a teacher does with feedback later. */
export const changes = {
  takenBack: 'Taken back. The note is kept.',
  takenBackUnsure: 'Taken back. If the comment is on the draft all the same, delete it there.',
  canGoNow: 'It was changed and can be sent now.',
  nothingChanged: 'Nothing was changed.',
  namesOther: (other: string) => `It names ${other}. Nothing was changed.`,
  notSaidNow:
    'Google does not say just now whether the comment arrived. Nothing was changed; try again in a moment.',
  gone: (name: string) =>
    `The comment on the draft of ${name} is no longer there. The note is kept.`,
  forbidden: (name: string) =>
    `Google does not let you change this comment on the draft of ${name}. Nothing was changed.`,
  unknown: (name: string) =>
    `Google did not say whether the comment on the draft of ${name} was changed. The notebook still says what it said; try again in a moment.`,
  noteGone:
    'This note is no longer in the tab Conferences. If it was deleted by mistake it is under File > Version history.',
  laterPractice:
    'A later practice took the place of this one. Its comment is on your practice draft, where you can delete it.',
  notYours: (whose: string) =>
    `This note is ${whose}'s, and its comment carries that name: only they can change it.`,
  deletedMeanwhile:
    'A note was deleted from the tab Conferences while its comment was being sent. If the comment went out it is on the draft; the note is under File > Version history.',
  notFoundAgain: 'The note could not be found again. Nothing was changed.',
  otherWindow:
    'Your comments are being sent from another window. Your notes are safe and nothing is sent twice; try this again in a moment.',
};
