// Owns: the notebook as a whole: finding its tabs whatever they are called now, and making them.
import type { LocalTime } from '../conference/week';
import { activityTab } from './activity';
import type { SheetClock } from './cell';
import { classNeedsTab } from './classNeeds';
import { paintNeeds } from './classNeedsLooks';
import { conferencesTab } from './conferences';
import { dress } from './dress';
import { settingsTab } from './settings';
import { type Columns, type Tab, Table } from './table';
import { teachingPointsTab } from './teachingPoints';
import { thisWeekTab } from './thisWeek';
import { writersTab } from './writers';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Where the notebook remembers which tab is which; a document's properties. */
export interface Memory {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

const PLACES = 'notebook-tabs';

const TABS: readonly Tab<Columns>[] = [
  thisWeekTab,
  writersTab,
  conferencesTab,
  classNeedsTab,
  teachingPointsTab,
  settingsTab,
  activityTab,
];

export class Notebook {
  /** What had to be mended while this was open, a sentence each. */
  readonly mended: string[] = [];
  readonly clock: SheetClock;
  private readonly open = new Map<string, unknown>();
  private places: Record<string, number>;
  private sheets: Sheet[] | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly memory: Memory,
  ) {
    this.clock = clockOf(spreadsheet.getSpreadsheetTimeZone());
    this.places = readPlaces(memory.get(PLACES));
  }

  /** False until `make` was called once. */
  get made(): boolean {
    return Object.keys(this.places).length > 0;
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
  readonly activity = () => this.table(activityTab);

  /** Makes the tabs that are not there. Safe to call again. */
  make(): void {
    TABS.forEach((tab, index) => {
      if (!this.find(tab.key, tab.name)) this.makeTab(tab, index);
    });
    this.memory.set(PLACES, JSON.stringify(this.places));
    const first = this.find(thisWeekTab.key, thisWeekTab.name);
    if (first) this.spreadsheet.setActiveSheet(first);
  }

  /** Carries out every write made so far. Nothing counts as saved before. */
  flush(): void {
    SpreadsheetApp.flush();
  }

  now(milliseconds: number): LocalTime {
    return this.clock.fromDate(new Date(milliseconds));
  }

  private table<C extends Columns>(tab: Tab<C>): Table<C> {
    const known = this.open.get(tab.key);
    if (known) return known as Table<C>;
    const table = new Table(
      this.find(tab.key, tab.name) ?? this.remake(tab),
      tab,
      this.clock,
      (says) => this.mended.push(says),
    );
    this.open.set(tab.key, table);
    return table;
  }

  private find(key: string, name: string): Sheet | null {
    this.sheets = this.sheets ?? this.spreadsheet.getSheets();
    const place = this.places[key];
    const found =
      this.sheets.find((sheet) => sheet.getSheetId() === place) ??
      // A copied spreadsheet has other ids: the name is then what is left.
      this.sheets.find((sheet) => sheet.getName() === name);
    if (found) this.places[key] = found.getSheetId();
    return found ?? null;
  }

  private remake<C extends Columns>(tab: Tab<C>): Sheet {
    const sheet = this.makeTab(
      tab,
      TABS.findIndex(({ key }) => key === tab.key),
    );
    this.memory.set(PLACES, JSON.stringify(this.places));
    this.mended.push(
      `The tab "${tab.name}" was gone and was made again, empty. If it was deleted by mistake, its old content is under File > Version history.`,
    );
    return sheet;
  }

  private makeTab<C extends Columns>(tab: Tab<C>, index: number): Sheet {
    const sheet = this.spreadsheet.insertSheet(
      tab.name,
      Math.min(index, this.spreadsheet.getNumSheets()),
    );
    dress(sheet, tab);
    if (tab.key === classNeedsTab.key) paintNeeds(sheet, classNeedsTab);
    this.places[tab.key] = sheet.getSheetId();
    this.sheets = null;
    return sheet;
  }
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
