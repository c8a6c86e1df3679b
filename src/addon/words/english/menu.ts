// Owns: the menu, and what this spreadsheet is told of permissions, in English.
export const menu = {
  open: 'Open',
  check: 'Check this installation',
  export: 'Export everything',
  forget: 'Forget a writer',
};

export const permissions = {
  lack: (what: readonly string[]) => {
    const all = what.map((one) => `to ${one}`);
    const last = all.pop() ?? '';
    return `This add-on was not given permission ${all.length === 0 ? last : `${all.join(', ')} and ${last}`}.`;
  },
  tick: 'Open Writing Conferences from the menu again and tick every box Google shows.',
  safe: 'Nothing is lost.',
  /** `says`: what each is for, after "permission to"; `without`: what does not work, and what does. */
  boxes: {
    email: {
      says: 'know which teacher is using it',
      without: 'Nothing works without it: it would not know whose notes are whose.',
    },
    requests: {
      says: 'reach Classroom and Docs',
      without: 'Nothing works without it; it reaches no other place.',
    },
    sheet: {
      says: 'use this spreadsheet',
      without: 'Nothing works without it: the notebook is this spreadsheet.',
    },
    panel: {
      says: 'show its panel',
      without: 'The sidebar and the dialogs cannot open; what was saved is safe.',
    },
    docs: {
      says: 'read drafts and comment on them',
      without:
        'Planning and notes still work; no draft is shown and feedback waits, ready to copy.',
    },
    courses: {
      says: 'see your classes',
      without: 'No class can be read anew; what was read before stays.',
    },
    rosters: {
      says: 'see who is in your classes',
      without: 'No roster can be read anew; the writers known before stay.',
    },
    work: {
      says: 'see where your students’ drafts are',
      without:
        'No draft is found, so feedback waits, ready to copy; planning and notes still work.',
    },
    triggers: {
      says: 'run when the spreadsheet is closed',
      without: 'The weekly jobs cannot run; everything in the sidebar still does.',
    },
    mail: {
      says: 'send you email',
      without: 'The weekly jobs cannot be switched on; everything in the sidebar still works.',
    },
    drive: {
      says: 'comment beside a Doc',
      without: 'Where Docs takes no comments, feedback waits, ready to copy.',
    },
  },
};
