// A script to run by hand in a new spreadsheet that belongs to nobody's class: it asks of Google Sheets
// what its documents leave open, and writes the answers into a tab of its own. Paste it whole into
// Extensions › Apps Script, run `probe`, allow what Google asks for, wait two minutes, and download the
// tab "Probe answers" as CSV. The next line holds it to this one spreadsheet, as the add-on's scope does.

/** @OnlyCurrentDoc */

// biome-ignore lint/correctness/noUnusedVariables: a person runs it in Google's editor
function probe() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet('Probe');
  const answers = book.insertSheet('Probe answers');
  answers.appendRow(['question', 'answer']);
  const say = (question, answer) =>
    answers.getRange(answers.getLastRow() + 1, 1, 1, 2).setValues([[`'${question}`, `'${answer}`]]);

  for (const text of ['=1+1', '+1', '1/2', '007', 'TRUE', "it's"]) {
    const cell = sheet.getRange(1, 1).clear();
    cell.setValue(`'${text}`);
    SpreadsheetApp.flush();
    say(
      `an apostrophe before ${text}`,
      `reads "${cell.getValue()}" as ${typeof cell.getValue()}, formula "${cell.getFormula()}"`,
    );
  }
  const plain = sheet.getRange(1, 2).setNumberFormat('@');
  plain.setValue('007');
  SpreadsheetApp.flush();
  say('plain text format and 007', `reads "${plain.getValue()}" as ${typeof plain.getValue()}`);

  sheet
    .getRange('A1:A3')
    .clear()
    .setValues([['c'], ['a'], ['b']]);
  sheet.getRange('1:1').addDeveloperMetadata('probe', 'row of c');
  sheet.getRange('A1:A3').sort(1);
  SpreadsheetApp.flush();
  const [found] = sheet.createDeveloperMetadataFinder().withKey('probe').find();
  const row = found ? found.getLocation().getRow() : null;
  say(
    'metadata of a row, after a sort',
    row
      ? `stands at row ${row.getRow()}, which says "${sheet.getRange(row.getRow(), 1).getValue()}"`
      : 'gone',
  );

  say('the document lock', String(LockService.getDocumentLock() !== null));
  say('a time trigger under currentonly', 'it did not run, or could not write');
  ScriptApp.newTrigger('probeLater').timeBased().after(60000).create();
}

// biome-ignore lint/correctness/noUnusedVariables: Google calls it by its name
function probeLater() {
  const answers = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Probe answers');
  answers.getRange(answers.getLastRow(), 2).setValue('opened and wrote');
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
