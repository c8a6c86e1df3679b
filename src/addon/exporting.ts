// Owns: every note of the notebook as one CSV file, and the dialog that hands it over.
import { csv } from '../conference/csv';
import type { Language } from '../conference/language';
import { conferencesTab, type NoteRow } from '../notebook/conferences';
import type { Column } from '../notebook/tab';
import type { NotesFile } from './answers/records';
import { dialogPage, escaped } from './dialog';
import type { Context } from './run';
import { WORDS } from './words/said';

/** All notes, of every teacher, oldest first as they stand in the log; a column each of its. */
export function exportNotes(context: Context): NotesFile {
  const columns = Object.entries(conferencesTab.columns) as [keyof NoteRow, Column][];
  const rows = context.notebook.conferences().rows();
  return {
    name: `writing-conferences-${context.today().date}.csv`,
    notes: rows.length,
    csv: csv([
      columns.map(([, { header }]) => header),
      ...rows.map((row) => columns.map(([key]) => inWords(row[key]))),
    ]),
  };
}

function inWords(value: NoteRow[keyof NoteRow]): string {
  if (value === null) return '';
  return typeof value === 'object' ? `${value.date} ${value.time}` : String(value);
}

/** The page makes the file itself: nothing is stored anywhere, and no permission is needed for it. */
export function exportPage(language: Language): string {
  const { menu, dialogs, exporting } = WORDS[language];
  const { why, download, copy, gathering, one, many } = exporting;
  return dialogPage(
    menu.export,
    language,
    `<p>${escaped(why)}</p>
<button type="button" class="main" id="save">${escaped(download)}</button>
<button type="button" id="close">${escaped(dialogs.close)}</button>
<p id="says" role="status" data-gathering="${escaped(gathering)}" data-one="${escaped(one)}" data-many="${escaped(many)}"></p>
<div id="copy" hidden><label for="csv">${escaped(copy)}</label>
<textarea id="csv" rows="8" readonly></textarea></div>`,
    SCRIPT,
  );
}

const SCRIPT = `
const at = (id) => document.getElementById(id);
const say = (text) => { at('says').textContent = text; at('save').disabled = false; };
const hand = (file) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.csv], { type: 'text/csv' }));
  link.download = file.name;
  link.click();
  at('csv').value = file.csv;
  at('copy').hidden = false;
  const { one, many } = at('says').dataset;
  say(file.notes + ' ' + (file.notes === 1 ? one : many) + ' ' + file.name + '.');
};
at('save').onclick = () => {
  say(at('says').dataset.gathering);
  at('save').disabled = true;
  google.script.run
    .withSuccessHandler(hand)
    .withFailureHandler((error) => say(error.message.replace(/^[A-Za-z]+: /, '')))
    .exportNotes();
};
at('close').onclick = () => google.script.host.close();
`;
