// Owns: the lines of a check: what was looked at, how it is, and whom to ask for what.
import type { Language } from '../../conference/language';
import { NOTHING_SAID, type Spoken } from '../../conference/spoken';
import type { Words } from '../words/english';
import { said } from '../words/said';

export interface Checked {
  what: Spoken;
  /** `off`: nobody needs it now. */
  state: 'works' | 'broken' | 'off';
  says: Spoken;
  /** What to do, or what to ask the administrator for; empty when there is nothing to do. */
  todo: Spoken;
  /** A place to open, with what it is called. */
  link?: { says: Spoken; url: string };
}

/** What is looked at, as the catalogue calls it. */
export type What = keyof Words['check']['what'];

/** A sentence of the check's own. */
export const checkSays = (of: (words: Words['check'], language: Language) => string): Spoken =>
  said(({ check }, language) => of(check, language));

const whatOf = (what: What): Spoken => checkSays((w) => w.what[what]);

/** Nothing to do. */
export const works = (what: What, says: Spoken): Checked => ({
  what: whatOf(what),
  state: 'works',
  says,
  todo: NOTHING_SAID,
});

/** @param todo what to do, or whom to ask for what */
export const broken = (what: What, says: Spoken, todo: Spoken): Checked => ({
  what: whatOf(what),
  state: 'broken',
  says,
  todo,
});

/** Nobody needs it now. */
export const off = (what: What, says: Spoken): Checked => ({
  what: whatOf(what),
  state: 'off',
  says,
  todo: NOTHING_SAID,
});
