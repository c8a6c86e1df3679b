// Owns: the global `SpreadsheetApp` of one run, over the spreadsheet it is bound to.

import type { Run } from '../run';
import { newConditionalFormatRule } from './app/conditionalFormat';
import { type Desk, Registry } from './app/desk';
import { enums } from './app/enums';
import { newFilterCriteria } from './app/filterCriteria';
import { type Handle, handle, inScriptsWords, withMissing } from './app/handle';
import { rangeHandle } from './app/range';
import { newRichTextValue, newTextStyle } from './app/richText';
import { Session } from './app/session';
import { activateRange, sheetHandle } from './app/sheet';
import { spreadsheetHandle, type Toast } from './app/spreadsheet';
import { newColor } from './app/styles';
import { newDataValidation } from './app/validation';
import type { Book } from './book';
import type { RangePlace } from './model';

export { chartEnums } from './app/enums';

/** One run's use of the spreadsheet. */
export interface SpreadsheetRun {
  /** The script's global `SpreadsheetApp`. */
  readonly app: object;
  /** Carries out the writes that still wait: the run came to its normal end. */
  commit(): void;
  /** Forgets the writes that still wait: the run died. */
  discard(): void;
}

/**
 * @param ui the script's `Ui`; absent where nobody looks at the spreadsheet.
 * @param toast is told what `Spreadsheet.toast` says.
 */
export function makeSpreadsheetApp(
  book: Book,
  run: Run,
  ui: object | undefined,
  toast?: Toast,
): SpreadsheetRun {
  const session = new Session(book, run.user);
  const sheets = new Map<number, Handle>();
  let spreadsheet: Handle | undefined;
  const desk: Desk = {
    run,
    session,
    ranges: new Registry<RangePlace>(),
    sheets: new Registry<number>(),
    range: (tab, area, whole) => rangeHandle(desk, tab, area, whole),
    sheet: (id) => {
      // One object a sheet, so that a script may compare sheets.
      const known = sheets.get(id) ?? sheetHandle(desk, id);
      sheets.set(id, known);
      return known;
    },
    spreadsheet: () => {
      spreadsheet ??= spreadsheetHandle(desk, toast);
      return spreadsheet;
    },
    user: (email) => handle(desk, 'User', { local: { getEmail: () => email } }),
  };
  const methods = handle(desk, 'SpreadsheetApp', {
    look: {
      getActive: () => desk.spreadsheet(),
      getActiveSpreadsheet: () => desk.spreadsheet(),
      getActiveSheet: (seen) => desk.sheet(seen.activeTab),
      getActiveRange: (seen) => desk.range(seen.activeTab, seen.activeArea),
      getCurrentCell: (seen) =>
        desk.range(seen.activeTab, { ...seen.activeArea, rows: 1, columns: 1 }),
      getUi: () => {
        if (!ui) throw run.realm.error('Cannot call SpreadsheetApp.getUi() from this context.');
        return ui;
      },
    },
    // Carrying out the queue is all there is to do.
    measure: { flush: () => undefined },
    make: {
      setActiveSheet: (sheet) => {
        const id = desk.sheets.of(sheet);
        return {
          answer: sheet,
          write: (seen: Book) => {
            seen.activeTab = id;
            seen.version++;
          },
        };
      },
      setActiveRange: (range) => ({ answer: range, write: activateRange(desk, range) }),
    },
    local: {
      newConditionalFormatRule: () => newConditionalFormatRule(desk),
      newDataValidation: () => newDataValidation(desk),
      newFilterCriteria: () => newFilterCriteria(desk),
      newRichTextValue: () => newRichTextValue(desk),
      newTextStyle: () => newTextStyle(desk),
      newColor: () => newColor(desk),
    },
  });
  return {
    app: withMissing(run, 'SpreadsheetApp', { ...methods, ...enums }),
    commit: () => inScriptsWords(run, 'SpreadsheetApp.flush', [], () => void session.carryOut()),
    discard: () => session.discard(),
  };
}
