// Owns: the heat map of `Class needs` and its chart: how many writers need each skill.
import { SKILLS } from '../conference/skill';
import type { Columns, Tab } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEAT = [
  { level: 1, color: '#fdeccb' },
  { level: 2, color: '#f8c58a' },
  { level: 3, color: '#ec9662' },
];

export function paintNeeds<C extends Columns>(sheet: Sheet, tab: Tab<C>): void {
  const keys = Object.keys(tab.columns);
  const first = keys.indexOf(SKILLS[0]?.id ?? '') + 1;
  const heat = sheet.getRange(2, first, sheet.getMaxRows() - 1, SKILLS.length);
  heat.setHorizontalAlignment('center');
  sheet.setConditionalFormatRules(
    HEAT.map(({ level, color }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenNumberEqualTo(level)
        .setBackground(color)
        .setRanges([heat])
        .build(),
    ),
  );
  sheet.getRange(1, first, 1, SKILLS.length).setWrap(true);
}
