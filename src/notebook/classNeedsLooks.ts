// Owns: the heat map of `Class needs` and its chart: how many writers need each skill.
import { SKILLS } from '../conference/skill';
import { classNeedsTab } from './classNeeds';
import { addCoverage } from './coverage';
import { letters } from './dress';
import { bodyOf, fresh, placeOf } from './paint';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEAT = [
  { level: 1, color: '#fdeccb' },
  { level: 2, color: '#f8c58a' },
  { level: 3, color: '#ec9662' },
];
const BAR = '#b3476b';
/** Needed clearly. */
const COUNTED_FROM = 2;

export function paintNeeds(sheet: Sheet): void {
  const made = fresh(sheet, classNeedsTab);
  const [first, last] = [SKILLS[0]?.id ?? '', SKILLS[SKILLS.length - 1]?.id ?? ''];
  const heat = bodyOf(made, first, last);
  heat.setHorizontalAlignment('center');
  const column = placeOf(made, first);
  sheet.getRange(1, column, 1, SKILLS.length).setFontSize(9).setHorizontalAlignment('center');
  bodyOf(made, 'name').setFontWeight('bold');
  sheet.setConditionalFormatRules(
    HEAT.map(({ level, color }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenNumberEqualTo(level)
        .setBackground(color)
        .setRanges([heat])
        .build(),
    ),
  );
  drawChart(sheet, column, made.rows + 1);
  addCoverage(sheet);
}

/** A small block of counts right of the map, all formulas, and the bars that show it. */
function drawChart(sheet: Sheet, firstSkill: number, rows: number): void {
  const edge = sheet.getMaxColumns();
  sheet.insertColumnsAfter(edge, 3);
  const [gap, block] = [edge + 1, edge + 2];
  const lines = SKILLS.map((_, index) => {
    const skill = letters(firstSkill + index);
    // Written without commas, which are semicolons in half the world's locales.
    return [`=${skill}$1`, `=SUMPRODUCT((${skill}$2:${skill}$${rows}>=${COUNTED_FROM})*1)`];
  });
  const counts = sheet.getRange(1, block, SKILLS.length + 1, 2);
  counts.setNumberFormat('0').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  counts.setFormulas([['="Skill"', '="Who need it"'], ...lines]).setFontColor('#5f6b70');
  sheet.getRange(1, block, 1, 2).setFontWeight('bold').setVerticalAlignment('middle');
  sheet.setColumnWidth(gap, 24);
  sheet.setColumnWidths(block, 2, 130);
  const chart = sheet
    .newChart()
    .asBarChart()
    .addRange(counts)
    .setNumHeaders(1)
    .setPosition(SKILLS.length + 3, block, 0, 0)
    .setOption('title', 'Writers who need each skill')
    .setOption('legend', { position: 'none' })
    .setOption('colors', [BAR])
    .setOption('hAxis', { minValue: 0, format: '0' })
    .setOption('width', 480)
    .setOption('height', 420)
    .build();
  sheet.insertChart(chart);
}
