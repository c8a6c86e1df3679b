// Owns: the lines of a check: what was looked at, how it is, and whom to ask for what.

export interface Checked {
  what: string;
  /** `off`: nobody needs it now. */
  state: 'works' | 'broken' | 'off';
  says: string;
  /** What to do, or what to ask the administrator for; empty when there is nothing to do. */
  todo: string;
  /** A place to open, with what it is called. */
  link?: { says: string; url: string };
}

export const works = (what: string, says: string): Checked => ({
  what,
  state: 'works',
  says,
  todo: '',
});

export const broken = (what: string, says: string, todo: string): Checked => ({
  what,
  state: 'broken',
  says,
  todo,
});

export const off = (what: string, says: string): Checked => ({
  what,
  state: 'off',
  says,
  todo: '',
});
