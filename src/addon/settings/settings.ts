// Owns: what was chosen in the tab Settings; the defaults where there is no notebook yet.
import { readSettings } from '../../notebook/readSettings';
import type { Settings } from '../../notebook/settings';
import type { Context } from '../run';

/** Without what could not be read of them. */
export const settingsOf = ({ notebook }: Context): Settings =>
  readSettings(notebook.made ? notebook.settings().rows() : []).settings;
