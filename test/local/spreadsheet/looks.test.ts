// Owns: the promises of how a sheet looks: formats, rules, drop-downs, charts, and what a page sees.

import { Hands } from '../../../src/local/script/spreadsheet/hands';
import { viewTab } from '../../../src/local/script/spreadsheet/view';
import { newBook, open } from './script';

const backgrounds = (book: ReturnType<typeof newBook>, rows: number, column = 1) =>
  viewTab(book, 'Sheet1', 1, rows).lines.map(({ cells }) => cells[column - 1]?.style?.background);

describe('formats', () => {
  it('are read back as they were set', () => {
    const { sheet, app } = open(newBook());
    const range = sheet.getRange('A1:B1');
    range
      .setBackgrounds([['#FF0000', null]])
      .setFontColor('blue')
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontSize(14)
      .setFontFamily('Georgia')
      .setFontLine('line-through')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('top')
      .setWrapStrategy(app.WrapStrategy.CLIP)
      .setNumberFormat('0.00');
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
    expect(range.getFontWeights()).toEqual([['bold', 'bold']]);
    expect(range.getFontStyle()).toBe('italic');
    expect(range.getFontSize()).toBe(14);
    expect(range.getFontFamily()).toBe('Georgia');
    expect(range.getFontLine()).toBe('line-through');
    expect(range.getHorizontalAlignment()).toBe('center');
    expect(range.getVerticalAlignment()).toBe('top');
    expect(range.getWrapStrategy()).toBe(app.WrapStrategy.CLIP);
    expect(range.getNumberFormat()).toBe('0.00');
    range.clearFormat();
    expect(range.getBackgrounds()).toEqual([['#ffffff', '#ffffff']]);
    expect(() => range.setBackground('no such colour')).toThrow('Invalid argument');
  });

  it.each([
    ['#,##0.0', 12345.67, '12,345.7'],
    ['0%', 0.256, '26%'],
    ['0.0E+00', 12345, '1.2E+04'],
    ['$#,##0.00;($#,##0.00)', -5, '($5.00)'],
    ['0 "days"', 3, '3 days'],
    ['000', 7, '007'],
    ['#.##', 0.5, '.5'],
    ['yyyy-mm-dd hh:mm', 46349.5, '2026-11-23 12:00'],
    ['dddd, mmmm d', 46349, 'Monday, November 23'],
    ['[h]:mm', 1.5, '36:00'],
    ['h:mm:ss am/pm', 0.75, '6:00:00 pm'],
  ])('shows under %j the number %d as %j', (format, value, shown) => {
    const { sheet } = open(newBook());
    const cell = sheet.getRange('A1').setNumberFormat(format).setValue(value);
    expect(cell.getDisplayValue()).toBe(shown);
  });

  it('keep rich text with its links', () => {
    const { sheet, app } = open(newBook());
    const text = app
      .newRichTextValue()
      .setText('Open the draft')
      .setLinkUrl(9, 14, 'https://docs.example/1')
      .setTextStyle(0, 4, app.newTextStyle().setBold(true).build())
      .build();
    const cell = sheet.getRange('A1').setRichTextValue(text);
    expect(cell.getValue()).toBe('Open the draft');
    const runs = cell.getRichTextValue()?.getRuns() ?? [];
    expect(
      runs.map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold()]),
    ).toEqual([
      ['Open', null, true],
      [' the ', null, null],
      ['draft', 'https://docs.example/1', null],
    ]);
  });
});

describe('conditional formats', () => {
  it('colour cells by number, text and date', () => {
    const book = newBook();
    const { sheet, app, commit } = open(book);
    sheet.getRange('A1:A4').setValues([[3], ['overdue'], ['11/20/2026'], ['']]);
    const rule = () => app.newConditionalFormatRule().setRanges([sheet.getRange('A1:A4')]);
    sheet.setConditionalFormatRules([
      rule().whenNumberBetween(1, 5).setBackground('#00ff00').build(),
      rule().whenTextContains('DUE').setBackground('#ff0000').build(),
      rule().whenDateBefore(app.RelativeDate.TODAY).setBackground('#0000ff').build(),
      rule().whenCellEmpty().setBackground('#eeeeee').build(),
    ]);
    commit();
    expect(backgrounds(book, 4)).toEqual(['#00ff00', '#ff0000', '#0000ff', '#eeeeee']);
    expect(sheet.getRange('A1').getBackground()).toBe('#ffffff');
    expect(sheet.getConditionalFormatRules()[1]?.getBooleanCondition()?.getCriteriaType()).toBe(
      app.BooleanCriteria.TEXT_CONTAINS,
    );
  });

  it('work out a formula for each cell, from the range’s first', () => {
    const book = newBook();
    const { sheet, app, commit } = open(book);
    sheet.getRange('A1:B3').setValues([
      ['a', 1],
      ['b', 9],
      ['c', 8],
    ]);
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1:A3')])
        .whenFormulaSatisfied('=$B1>5')
        .setBackground('red')
        .build(),
    ]);
    commit();
    expect(backgrounds(book, 3)).toEqual([undefined, '#ff0000', '#ff0000']);
    new Hands(book).insert('Sheet1', 'columns', 2);
    expect(backgrounds(book, 3)).toEqual([undefined, '#ff0000', '#ff0000']);
  });

  it('shade a scale between its points', () => {
    const book = newBook();
    const { sheet, app, commit } = open(book);
    sheet.getRange('A1:A3').setValues([[0], [5], [10]]);
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1:A3')])
        .setGradientMinpoint('#000000')
        .setGradientMaxpointWithValue('#ffffff', app.InterpolationType.NUMBER, '10')
        .build(),
    ]);
    commit();
    expect(backgrounds(book, 3)).toEqual(['#000000', '#808080', '#ffffff']);
  });
});

describe('data validation', () => {
  it('refuses what is not on the list, unless told to allow it', () => {
    const { sheet, app } = open(newBook());
    const cell = sheet.getRange('B2');
    const list = app.newDataValidation().requireValueInList(['group', 'solo'], true);
    cell.setDataValidation(list.setAllowInvalid(false).build()).setValue('solo');
    expect(cell.getValue()).toBe('solo');
    cell.setValue('pair');
    expect(() => cell.getValue()).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    expect(cell.getValue()).toBe('solo');
    cell.setDataValidation(list.setAllowInvalid(true).build()).setValue('pair');
    expect(cell.getValue()).toBe('pair');
  });

  it('makes checkboxes that count as content', () => {
    const book = newBook();
    const { sheet } = open(book);
    sheet.getRange('A1:A3').insertCheckboxes();
    expect(sheet.getLastRow()).toBe(3);
    sheet.getRange('A2').check();
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual([false, true, false]);
    expect(sheet.getRange('A2').isChecked()).toBe(true);
    new Hands(book).tick('Sheet1', 'A3', true);
    const checked = viewTab(book, 'Sheet1', 1, 3).lines.map(({ cells }) => cells[0]?.checked);
    expect(checked).toEqual([false, true, true]);
  });

  it('offers a page the values of a range', () => {
    const book = newBook();
    const { sheet, app, commit } = open(book);
    sheet.getRange('D1:D3').setValues([['leads'], ['endings'], ['leads']]);
    sheet
      .getRange('A1')
      .setDataValidation(
        app.newDataValidation().requireValueInRange(sheet.getRange('D1:D3')).build(),
      );
    commit();
    const view = viewTab(book, 'Sheet1', 1, 1);
    expect(view.lists[view.lines[0]?.cells[0]?.list ?? -1]).toEqual(['leads', 'endings']);
  });
});

describe('charts', () => {
  it('keep their ranges and draw what stands there now', () => {
    const book = newBook();
    const { sheet, commit } = open(book);
    sheet.getRange('A1:B3').setValues([
      ['Skill', 'Writers'],
      ['leads', 4],
      ['endings', '=B2*2'],
    ]);
    const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1);
    sheet.insertChart(chart.setOption('title', 'Needs').setPosition(5, 1, 0, 0).build());
    commit();
    const [view] = viewTab(book, 'Sheet1', 1, 1).charts;
    expect(view).toMatchObject({
      type: 'BAR',
      options: { title: 'Needs' },
      labels: ['leads', 'endings'],
      series: [{ name: 'Writers', values: [4, 8] }],
    });
    const [old] = sheet.getCharts();
    if (!old) throw new Error('The chart is missing.');
    sheet.updateChart(old.modify().setOption('title', 'Class needs').build());
    expect(sheet.getCharts().map((one) => one.getOptions().get('title'))).toEqual(['Class needs']);
    sheet.removeChart(old);
    expect(sheet.getCharts()).toHaveLength(0);
  });
});

describe('what a page sees', () => {
  it('shows a formula its engine lacks, and says so', () => {
    const book = newBook();
    new Hands(book).type('Sheet1', 'A1', '=SPARKLINE(B1:B3)');
    expect(viewTab(book, 'Sheet1', 1, 1).lines[0]?.cells[0]).toMatchObject({
      text: '#NAME?',
      formula: '=SPARKLINE(B1:B3)',
      problem: 'SPARKLINE is not in the embedded Workspace; at Google it works.',
    });
  });

  it('bands rows, covers merged cells, hides columns', () => {
    const book = newBook();
    const { sheet, app, commit } = open(book);
    sheet.getRange('A1:C3').setValues([
      ['h', '', ''],
      [1, 2, 3],
      [4, 5, 6],
    ]);
    sheet.getRange('A1:C3').applyRowBanding(app.BandingTheme.BLUE, true, false);
    sheet.getRange('A1:C1').merge();
    sheet.hideColumns(2);
    sheet.getRange('A1:C3').protect().setDescription('derived').setWarningOnly(true);
    commit();
    const view = viewTab(book, 'Sheet1', 1, 3);
    expect(view.lines.map(({ cells }) => cells[0]?.style?.background)).toEqual([
      '#5b95f9',
      '#ffffff',
      '#e8f0fe',
    ]);
    expect(view.lines[0]?.cells[0]?.span).toEqual({ rows: 1, columns: 3 });
    expect(view.lines[0]?.cells[1]).toBeUndefined();
    expect(view.columnWidths.slice(0, 3)).toEqual([100, 0, 100]);
    expect(view.protected).toEqual([{ row: 1, column: 1, rows: 3, columns: 3 }]);
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]?.isWarningOnly()).toBe(true);
  });
});

describe('a text finder', () => {
  it('finds by cell, case and pattern, and replaces', () => {
    const { sheet, spreadsheet } = open(newBook());
    sheet.getRange('A1:A4').setValues([['id-1'], ['ID-10'], ['id-2'], ['=A1&"x"']]);
    const all = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
      finder.findAll().map((range) => range.getA1Notation());
    expect(all(sheet.createTextFinder('id-1'))).toEqual(['A1', 'A2', 'A4']);
    expect(all(sheet.createTextFinder('id-1').matchEntireCell(true))).toEqual(['A1']);
    expect(all(sheet.createTextFinder('id').matchCase(true))).toEqual(['A1', 'A3', 'A4']);
    expect(all(sheet.createTextFinder('^id-\\d$').useRegularExpression(true))).toEqual([
      'A1',
      'A3',
    ]);
    expect(all(sheet.createTextFinder('A1&').matchFormulaText(true))).toEqual(['A4']);
    const finder = sheet.createTextFinder('id').startFrom(sheet.getRange('A2'));
    expect(finder.findNext()?.getA1Notation()).toBe('A3');
    expect(finder.findNext()?.getA1Notation()).toBe('A4');
    expect(spreadsheet.createTextFinder('id-2').replaceAllWith('done')).toBe(1);
    expect(sheet.getRange('A3').getValue()).toBe('done');
  });
});

describe('the tabs', () => {
  it('are known by name and id, have an order, and one is active', () => {
    const { spreadsheet, sheet, toasts } = open(newBook());
    const second = spreadsheet.insertSheet('This week', 0);
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(['This week', 'Sheet1']);
    expect(spreadsheet.getActiveSheet()).toBe(second);
    expect(spreadsheet.getSheetById(second.getSheetId())).toBe(second);
    expect(spreadsheet.getSheetByName('this week')).toBeNull();
    spreadsheet.moveActiveSheet(2);
    expect(second.getIndex()).toBe(2);
    second.setTabColor('#123456').hideSheet();
    expect([second.getTabColor(), second.isSheetHidden()]).toEqual(['#123456', true]);
    expect(spreadsheet.getActiveSheet()).toBe(sheet);
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    spreadsheet.setNamedRange('skills', second.getRange('A2:A9'));
    expect(spreadsheet.getRangeByName('Skills')?.getA1Notation()).toBe('A2:A9');
    expect(spreadsheet.getOwner()?.getEmail()).toBe('ms.rivera@school.example');
    spreadsheet.toast('Saved', 'Notes');
    expect(toasts).toEqual([['Saved', 'Notes']]);
  });
});
