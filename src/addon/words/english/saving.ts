// Owns: what is wrong with a save or a conference that was asked for, in English.
export const saving = {
  noId: 'This save has no proper id. Reload the sidebar; what you typed is kept.',
  noNote: 'There is no note to save.',
  twice: 'A writer has two notes in one save. Nothing was saved.',
  notHere: 'A note is for a writer who is not in this conference. Nothing was saved.',
  missing: (what: string) => `The ${what} is missing. Nothing was saved.`,
  tooLong: (what: string, most: number) =>
    `The ${what} is longer than ${most} characters. Nothing was saved.`,
  fields: {
    strength: 'strength',
    quote: 'quoted sentence',
    teachingPoint: 'teaching point',
    nextStep: 'next step',
    whereElse: 'where else',
    learned: 'private field',
    chosen: 'choice',
    helpWanted: 'help that is wanted',
    translation: 'translation',
  },
  peersUnread: 'What the group said could not be read. Nothing was saved.',
  peerUnknown: 'An answer is from nobody in this class. Nothing was saved.',
  peerTooLong: (name: string, most: number) =>
    `What ${name} said is longer than ${most} characters. Nothing was saved; shorten it.`,
  /** `says`: what could not be written beside the notes, a sentence or two. */
  besideNotes: (says: string) => `The notes are saved. Beside them: ${says}`,
  untilThen: (name: string) => `Until then it waits, and only ${name}'s note is saved.`,
};

export const conferences = {
  noLonger:
    'This conference is no longer in the plan: the week was planned anew. Go back to Today; nothing is lost.',
  nobodyLeft:
    'None of the writers of this conference is in the tab Writers any more. Pull the class again, then plan again; nothing is lost.',
  /** A practice; "Practise" is a button of the panel. */
  notBegun: 'This practice was not begun. Go back and tap Practise; nothing was sent.',
  findingUnclear: 'This finding cannot be told from others. Open the conference again.',
  stepGone:
    'This next step is no longer in the tab Conferences, so there is nothing to settle. Nothing was changed.',
};

/** Of a writer or a class that is not where it was. */
export const writers = {
  gone: 'This writer is not in the tab Writers any more. Read the drafts again; nothing was changed.',
  goneWithNotes:
    'This writer is not in the tab Writers any more. Read the drafts again; the notes are in the tab Conferences.',
  leftClass:
    'This writer is not in the class any more. Read the drafts again, then plan again; nothing was changed.',
  emptyClass: 'Nobody is in this class yet. Read its drafts on the screen Today first.',
};

export const translation = {
  unknownLanguage: (typed: string) => `“${typed}” is no language that is known here.`,
  failed: (why: string) => `Google did not translate: ${why}.`,
  without: (name: string) =>
    `${name}’s comment goes without a translation. The language stands in the tab Writers.`,
};
