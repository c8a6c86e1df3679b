// Owns: the spreadsheet around the notebook: its menu, its sidebar, and which one is open.
import { type Memory, Notebook } from './notebook';

/** The notebook of the spreadsheet this run belongs to. */
export const openNotebook = (memory: Memory): Notebook =>
  new Notebook(SpreadsheetApp.getActiveSpreadsheet(), memory);

/** Adds the menu. Touches nothing that needs consent, so it works before any was given. */
export function addMenu(items: readonly { title: string; functionName: string }[]): void {
  const menu = SpreadsheetApp.getUi().createMenu('Writing Conferences');
  for (const { title, functionName } of items) menu.addItem(title, functionName);
  menu.addToUi();
}

export function showInSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page);
}
