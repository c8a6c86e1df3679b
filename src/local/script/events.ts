// Owns: what a script is told when the spreadsheet is opened or typed into.
import type { Launch } from './launch';
import type { AuthMode } from './permissions';
import { AuthMode as AuthModes } from './scriptApp';

type Event = NonNullable<Launch['event']>;

/** One cell that was typed into. */
export interface Edit {
  tab: string;
  /** From 1, like `column`. */
  row: number;
  column: number;
  value: string;
  oldValue?: string;
}

/** The part of SpreadsheetApp that an event's objects come from. */
interface EventApp {
  getActiveSpreadsheet(): EventSpreadsheet;
}
interface EventSpreadsheet {
  getSheetByName(name: string): { getRange(row: number, column: number): unknown };
}

/** What an open trigger is told; the spreadsheet only if it is looked at. */
export function openEvent(authMode: AuthMode, triggerUid?: string): Event {
  return (run, spreadsheet) => {
    const app = spreadsheet.app as EventApp;
    const event = run.realm.value<Record<string, unknown>>(triggerUid ? { triggerUid } : {});
    event.authMode = AuthModes[authMode];
    onDemand(event, 'source', () => app.getActiveSpreadsheet());
    return event;
  };
}

/** What an edit trigger is told. */
export function editEvent(authMode: AuthMode, edit: Edit, triggerUid?: string): Event {
  const { tab, row, column, ...values } = edit;
  return (run, spreadsheet) => {
    const event = openEvent(authMode, triggerUid)(run, spreadsheet) as Record<string, unknown>;
    Object.assign(event, values);
    onDemand(event, 'range', () =>
      (spreadsheet.app as EventApp)
        .getActiveSpreadsheet()
        .getSheetByName(tab)
        .getRange(row, column),
    );
    return event;
  };
}

function onDemand(event: object, name: string, get: () => unknown): void {
  Object.defineProperty(event, name, { get, enumerable: true, configurable: true });
}
