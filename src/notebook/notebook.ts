// Owns: the notebook as a whole: finding its tabs whatever they are called now, and making them.
import type { Readers } from '../conference/phrases';
import type { Spoken } from '../conference/spoken';
import type { LocalTime } from '../conference/week';
import { activityTab } from './activity';
import type { SheetClock } from './cell';
import { classNeedsTab } from './classNeeds';
import { paintNeeds } from './classNeedsLooks';
import { conferencesTab } from './conferences';
import { paintConferences } from './conferencesLooks';
import { addCoverage, type CoverageLine, writeCoverage } from './coverage';
import { dress } from './dress';
import { forgetInTab, type TabForgetting } from './forget';
import { repairTab } from './repair';
import { reviewTab } from './review';
import { paintReview } from './reviewLooks';
import { settingsTab } from './settings';
import { type Columns, NotebookError, type Row, type Tab } from './tab';
import { Table } from './table';
import { bankRows, teachingPointsTab } from './teachingPoints';
import { paintPoints } from './teachingPointsLooks';
import { thisWeekTab } from './thisWeek';
import { paintWeek } from './thisWeekLooks';
import { paintWall, wallTab } from './wall';
import { said } from './words/said';
import { writersTab } from './writers';
import { paintWriters } from './writersLooks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where the notebook remembers which tab is which; a document's properties. */
export interface Memory {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

const PLACES = 'notebook-tabs';

/** Before the key of a tab that was begun and is not known to be whole. */
const UNFINISHED = 'unfinished/';

const TABS: readonly Tab<Columns>[] = [
  thisWeekTab,
  wallTab,
  writersTab,
  conferencesTab,
  classNeedsTab,
  reviewTab,
  teachingPointsTab,
  settingsTab,
  activityTab,
];

const PAINTS: Record<string, (sheet: Sheet) => void> = {
  [thisWeekTab.key]: paintWeek,
  [wallTab.key]: paintWall,
  [writersTab.key]: paintWriters,
  [conferencesTab.key]: paintConferences,
  [classNeedsTab.key]: paintNeeds,
  [reviewTab.key]: paintReview,
  [teachingPointsTab.key]: paintPoints,
};

/** What a tab holds that is made again. */
const BEGINS: Record<string, (readers: Readers) => readonly Row<Columns>[]> = {
  [teachingPointsTab.key]: bankRows,
};

/** Looks that a tab is made with since some version; one that a person took out again stays out. */
const LATER: readonly { since: string; key: string; what: 'weeks'; add: (sheet: Sheet) => void }[] =
  [{ since: '0.2.0', key: classNeedsTab.key, what: 'weeks', add: addCoverage }];

/** The tab every new spreadsheet begins with, whatever its name in the person's language. */
const FIRST_SHEET_ID = 0;

export class Notebook {
  /** What had to be mended while this was open, a sentence each. */
  readonly mended: Spoken[] = [];
  readonly clock: SheetClock;
  private readonly open = new Map<string, Table<Columns>>();
  private places: Record<string, number>;
  private sheets: Sheet[] | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly memory: Memory,
    /** Whose languages a tab begins in. */
    private readonly readers: () => Readers = () => ({ teacher: 'en', writers: 'en' }),
  ) {
    this.clock = clockOf(spreadsheet.getSpreadsheetTimeZone());
    this.places = readPlaces(memory.get(PLACES));
  }

  /** False until `make` was called once. */
  get made(): boolean {
    return Object.keys(this.places).some((key) => !key.startsWith(UNFINISHED));
  }

  get id(): string {
    return this.spreadsheet.getId();
  }

  get url(): string {
    return this.spreadsheet.getUrl();
  }

  readonly settings = () => this.table(settingsTab);
  readonly writers = () => this.table(writersTab);
  readonly thisWeek = () => this.table(thisWeekTab);
  readonly conferences = () => this.table(conferencesTab);
  readonly classNeeds = () => this.table(classNeedsTab);
  readonly teachingPoints = () => this.table(teachingPointsTab);
  readonly wall = () => this.table(wallTab);
  readonly review = () => this.table(reviewTab);
  readonly activity = () => this.table(activityTab);

  /** Makes the tabs that are not there. Safe to call again, also after a run that was cut off here. */
  make(): void {
    const isFirst = !this.made;
    let isNew = false;
    TABS.forEach((tab, index) => {
      if (this.find(tab)) return;
      this.makeTab(tab, index);
      isNew = true;
    });
    if (isFirst) this.removeUntouched();
    if (isNew) this.finishTabs();
    else this.keepPlaces();
    const first = this.find(thisWeekTab);
    if (first) this.spreadsheet.setActiveSheet(first);
  }

  /**
   * Puts right whatever tab is broken, or sets it aside whole and makes it anew. `mended` then says
   * what was done.
   */
  repair(): void {
    for (const tab of TABS) {
      const sheet = this.find(tab);
      const says = (one: Spoken) => this.mended.push(one);
      if (!sheet) this.remake(tab);
      else if (!repairTab(sheet, tab, this.clock, says)) this.setAside(sheet, tab);
    }
    this.open.clear();
  }

  /** Takes a writer out of every tab of ours. Answers what was done in each, by the tab's key. */
  forget(
    inTab: (key: string) => TabForgetting,
  ): Record<string, { name: string; rows: number; texts: number }> {
    const done: Record<string, { name: string; rows: number; texts: number }> = {};
    for (const tab of TABS) {
      const sheet = this.find(tab);
      if (sheet) done[tab.key] = { name: sheet.getName(), ...forgetInTab(sheet, inTab(tab.key)) };
    }
    this.open.clear();
    return done;
  }

  /** The names of the teacher's own tabs in which a text stands. */
  othersWith(text: string): string[] {
    this.sheets = this.spreadsheet.getSheets();
    return this.unknown()
      .filter((sheet) => sheet.createTextFinder(text).findNext() !== null)
      .map((sheet) => sheet.getName());
  }

  private setAside<C extends Columns>(sheet: Sheet, tab: Tab<C>): void {
    const before = sheet.getName();
    sheet.setName(this.freeName(`${before} (set aside)`));
    const now = sheet.getName();
    delete this.places[tab.key];
    this.sheets = null;
    this.remakeAs(
      tab,
      said(({ tabs }) => tabs.setAside(before, now)),
    );
  }

  /**
   * Gives a notebook that an older version made the tabs and columns that came since; what is there
   * stays where it is. `isNew` tells of a version whether it came since. Answers what came, a phrase
   * each.
   */
  complete(isNew: (version: string) => boolean): Spoken[] {
    const came: Spoken[] = [];
    TABS.forEach((tab, index) => {
      const sheet = this.find(tab);
      if (!sheet) {
        this.makeTab(tab, index);
        came.push(said(({ tabs }) => tabs.came.tab(tab.name)));
        return;
      }
      const before = this.mended.length;
      try {
        this.table(tab).complete();
      } catch (error) {
        // What is wrong with this tab is said to whoever next needs it; the others are not held up.
        if (!(error instanceof NotebookError)) throw error;
      }
      const columns = this.mended.splice(before).length;
      const name = sheet.getName();
      if (columns > 0) came.push(said(({ tabs }) => tabs.came.columns(columns, name)));
      for (const { since, key, what, add } of LATER) {
        if (key !== tab.key || !isNew(since)) continue;
        add(sheet);
        came.push(said(({ tabs }) => tabs.came[what](name)));
      }
    });
    this.finishTabs();
    return came;
  }

  /** Forgets what was read: to be called where others may have written since. */
  reread(): void {
    this.sheets = null;
    for (const table of this.open.values()) table.forget();
  }

  /** Carries out every write made so far. Nothing counts as saved before. */
  flush(): void {
    SpreadsheetApp.flush();
  }

  now(milliseconds: number): LocalTime {
    return this.clock.fromDate(new Date(milliseconds));
  }

  /** Says right of `Class needs` how many writers were met in each week. */
  writeCoverage(lines: readonly Omit<CoverageLine, 'of'>[], inClassNow: number): void {
    writeCoverage(this.classNeeds().sheet, this.clock, lines, inClassNow);
  }

  private table<C extends Columns>(tab: Tab<C>): Table<C> {
    const known = this.open.get(tab.key);
    if (known) return known as unknown as Table<C>;
    const table = new Table(this.find(tab) ?? this.remake(tab), tab, this.clock, (says) =>
      this.mended.push(says),
    );
    this.open.set(tab.key, table as unknown as Table<Columns>);
    return table;
  }

  private find<C extends Columns>(tab: Tab<C>): Sheet | null {
    this.sheets = this.sheets ?? this.spreadsheet.getSheets();
    const place = this.places[tab.key];
    const found =
      this.sheets.find((sheet) => sheet.getSheetId() === place) ??
      // A copied spreadsheet has other ids: the name is then what is left.
      this.unknown().find((sheet) => sameName(sheet.getName(), tab.name) && looksLike(sheet, tab));
    if (found) this.places[tab.key] = found.getSheetId();
    return found ?? null;
  }

  /** Tabs that are none of ours, as far as is known. */
  private unknown(): Sheet[] {
    const ours = new Set(Object.values(this.places));
    return (this.sheets ?? []).filter((sheet) => !ours.has(sheet.getSheetId()));
  }

  private remake<C extends Columns>(tab: Tab<C>): Sheet {
    return this.remakeAs(
      tab,
      said(({ tabs }) => tabs.madeAgain(tab.name, BEGINS[tab.key] !== undefined)),
    );
  }

  private remakeAs<C extends Columns>(tab: Tab<C>, says: Spoken): Sheet {
    const sheet = this.makeTab(
      tab,
      TABS.findIndex(({ key }) => key === tab.key),
    );
    const rows = (BEGINS[tab.key]?.(this.readers()) ?? []) as readonly Row<C>[];
    new Table(sheet, tab, this.clock, () => undefined).append(rows);
    this.finishTabs();
    this.mended.push(says);
    return sheet;
  }

  /**
   * A tab is remembered as unfinished from before it is dressed until `finishTabs`: what a run that
   * was cut off left of it is none of anybody's work, and is made anew.
   */
  private makeTab<C extends Columns>(tab: Tab<C>, index: number): Sheet {
    this.removeUnfinished(tab);
    const sheet = this.spreadsheet.insertSheet(
      this.freeName(tab.name),
      Math.min(index, this.spreadsheet.getNumSheets()),
    );
    this.places[UNFINISHED + tab.key] = sheet.getSheetId();
    this.keepPlaces();
    dress(sheet, tab);
    PAINTS[tab.key]?.(sheet);
    this.sheets?.push(sheet);
    return sheet;
  }

  /** Carried out first: a tab that is known and not there would be taken for deleted by a person. */
  private finishTabs(): void {
    this.flush();
    for (const [key, place] of Object.entries(this.places)) {
      if (!key.startsWith(UNFINISHED)) continue;
      this.places[key.slice(UNFINISHED.length)] = place;
      delete this.places[key];
    }
    this.keepPlaces();
  }

  private keepPlaces(): void {
    this.memory.set(PLACES, JSON.stringify(this.places));
  }

  /** Also an empty one of its name, which a run left that was cut off before it could be remembered. */
  private removeUnfinished<C extends Columns>(tab: Tab<C>): void {
    this.sheets = this.sheets ?? this.spreadsheet.getSheets();
    const place = this.places[UNFINISHED + tab.key];
    const left =
      this.sheets.find((sheet) => sheet.getSheetId() === place) ??
      this.unknown().find((sheet) => sheet.getName() === tab.name && sheet.getLastRow() === 0);
    delete this.places[UNFINISHED + tab.key];
    // A spreadsheet has at least one tab.
    if (!left || this.sheets.length === 1) return;
    this.spreadsheet.deleteSheet(left);
    this.sheets = this.sheets.filter((sheet) => sheet !== left);
  }

  /** A tab of the teacher's own may have the name already. */
  private freeName(name: string): string {
    this.sheets = this.sheets ?? this.spreadsheet.getSheets();
    const taken = this.unknown().map((sheet) => sheet.getName());
    const isTaken = (wanted: string) =>
      taken.some((one) => sameName(one, wanted)) ||
      this.spreadsheet.getSheetByName(wanted) !== null;
    let free = name;
    for (let number = 2; isTaken(free); number += 1) free = `${name} ${number}`;
    return free;
  }

  /** The empty tab a new spreadsheet comes with is in the way, and nobody's. */
  private removeUntouched(): void {
    const sheet = this.spreadsheet.getSheets().find((one) => one.getSheetId() === FIRST_SHEET_ID);
    if (!sheet || Object.values(this.places).includes(FIRST_SHEET_ID)) return;
    if (sheet.getLastRow() > 0 || sheet.getCharts().length > 0 || sheet.isSheetHidden()) return;
    this.spreadsheet.deleteSheet(sheet);
    this.sheets = null;
  }
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Whether a tab has at least half of the headers: one with the name alone is the teacher's own. */
function looksLike<C extends Columns>(sheet: Sheet, tab: Tab<C>): boolean {
  const [header = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  const named = header.map((cell) => String(cell).trim().toLowerCase());
  const columns = Object.values(tab.columns);
  const found = columns.filter(({ header }) => named.includes(header.toLowerCase()));
  return 2 * found.length >= columns.length;
}

function readPlaces(text: string | null): Record<string, number> {
  if (text === null) return {};
  const places: unknown = JSON.parse(text);
  return typeof places === 'object' && places !== null ? (places as Record<string, number>) : {};
}

/** The wall clock of the spreadsheet's time zone, never of the script's. */
function clockOf(timeZone: string): SheetClock {
  return {
    toDate: ({ date, time }) =>
      Utilities.parseDate(`${date} ${time}`, timeZone, 'yyyy-MM-dd HH:mm'),
    fromDate: (date) => {
      const [day = '', time = ''] = Utilities.formatDate(date, timeZone, 'yyyy-MM-dd HH:mm').split(
        ' ',
      );
      return { date: day, time };
    },
  };
}
