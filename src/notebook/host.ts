// Owns: the spreadsheet around the notebook: its menu, its sidebar, and which one is open.
import type { Readers } from '../conference/phrases';
import { type Memory, Notebook } from './notebook';

/** The notebook of the spreadsheet this run belongs to. */
export const openNotebook = (memory: Memory, readers: () => Readers): Notebook =>
  new Notebook(SpreadsheetApp.getActiveSpreadsheet(), memory, readers);

/**
 * Adds the menu: one of its own for a script of this spreadsheet, and a place under Extensions for an
 * add-on, which gets no other. Touches nothing that needs consent, so it works before any was given.
 */
export function addMenu(
  items: readonly { title: string; functionName: string }[],
  isAddOn: boolean,
): void {
  const ui = SpreadsheetApp.getUi();
  const menu = isAddOn ? ui.createAddonMenu() : ui.createMenu('Writing Conferences');
  for (const { title, functionName } of items) menu.addItem(title, functionName);
  menu.addToUi();
}

export function showInDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

export function showInAlert(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

export function showInSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page);
}
