// Owns: what the weekly jobs say of themselves, in English.
export const weekly = {
  cannotRun: 'The weekly jobs cannot run.',
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
};
