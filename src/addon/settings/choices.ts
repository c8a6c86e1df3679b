// Owns: the settings a teacher changes from the sidebar with one tap, kept in the tab Settings.
import { LANGUAGES, type Language } from '../../conference/language';
import { languageRow, type SettingRow, toldIn, translateRow } from '../../notebook/settings';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { said } from '../words/said';

/** What the sidebar speaks; empty for the language of each teacher's browser. */
export function chooseLanguage(context: Context, wanted: string): void {
  const known = LANGUAGES.find(({ code }) => code === wanted)?.code;
  if (wanted !== '' && known === undefined)
    throw new Refusal(said(({ setUp }) => setUp.noLanguage));
  const language: Language | '' = known ?? '';
  change(context, languageRow(language, context.language()));
  context.speak(language);
  tellSettings(context);
}

/** What each line of the tab does, in the language spoken from now on. */
function tellSettings(context: Context): void {
  holding(context, () => {
    const table = context.notebook.settings();
    const rows = table.rows();
    const next = toldIn(rows, context.language());
    if (next.some(({ about }, place) => about !== rows[place]?.about)) table.replace(next);
  });
}

/** Whether what a writer reads is also given to Google's machine translation. */
export const switchTranslation = (context: Context, on: boolean): void =>
  change(context, translateRow(on, context.language()));

/** One line of the tab: its value is changed where it stands, and it is added where it is not. */
function change(context: Context, row: SettingRow): void {
  if (!context.notebook.made) throw new Refusal(said(({ setUp }) => setUp.first));
  holding(context, () => {
    const table = context.notebook.settings();
    // The line as the teacher writes it: settings are read without regard to capitals.
    const there = table
      .rows()
      .find(({ setting }) => setting.trim().toLowerCase() === row.setting.toLowerCase());
    if (there) table.update(new Map([[there.setting, { value: row.value }]]));
    else table.append([row]);
  });
}
