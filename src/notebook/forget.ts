// Owns: taking one writer out of the tabs of the notebook, whatever a person did to their columns.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TabForgetting {
  /** Whether a row is the writer's and nobody else's, by its cells. */
  isTheirs(cells: readonly unknown[]): boolean;
  /** A text without the writer. */
  forget(text: string): string;
}

/** Deletes the writer's rows, and takes the writer out of the others. Answers how many of each. */
export function forgetInTab(
  sheet: Sheet,
  { isTheirs, forget }: TabForgetting,
): { rows: number; texts: number } {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const formulas = sheet.getDataRange().getFormulas();
  let texts = 0;
  const theirs: number[] = [];
  values.forEach((cells, index) => {
    if (index === 0) return;
    if (isTheirs(cells)) theirs.push(index + 1);
    else
      cells.forEach((cell, place) => {
        if (typeof cell !== 'string' || formulas[index]?.[place]) return;
        const left = forget(cell);
        if (left === cell) return;
        texts += 1;
        sheet.getRange(index + 1, place + 1).setValue(left === '' ? '' : `'${left}`);
      });
  });
  // A sheet keeps one row below its header.
  if (theirs.length > 0 && theirs.length >= sheet.getMaxRows() - 1)
    sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  for (const row of theirs.reverse()) sheet.deleteRow(row);
  return { rows: theirs.length, texts };
}
