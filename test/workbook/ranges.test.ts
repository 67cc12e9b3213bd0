import { host } from './workbench';

const blad1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

/** Runs the work, then reads a property that the work has asked to load. */
const run = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>): Promise<void> =>
  Excel.run((context) => work(blad1(context), context));

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

describe('what cells hold', () => {
  it('keeps a cell where null is written, and writes a single value to every cell', () =>
    run(async (sheet, context) => {
      const pair = sheet.getRange('F1:G1');
      pair.values = [[7, 8]];
      pair.values = [[null, 9]];
      const block = sheet.getRange('F2:G3');
      // @ts-expect-error -- the typings want a matrix; Excel takes a single value too
      block.values = 'x';
      pair.load('values');
      block.load('values');
      await context.sync();
      expect(pair.values).toEqual([[7, 9]]);
      expect(block.values).toEqual([
        ['x', 'x'],
        ['x', 'x'],
      ]);
    }));

  it('reads numbers, truth values and ISO dates out of written texts, unless an apostrophe keeps them', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.values = [['12.5', 'TRUE', '2013-01-31', "'42", 'text']];
      range.load('values,valueTypes,text');
      await context.sync();
      expect(range.values).toEqual([[12.5, true, 41305, '42', 'text']]);
      expect(range.valueTypes).toEqual([['Double', 'Boolean', 'Double', 'String', 'String']]);
      expect(range.text[0]?.[2]).toBe('2013-01-31');
    }));

  it('shows figures as a Swedish reader writes them', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1234567.5, 0.25]];
      range.numberFormat = [['#,##0.00', '0 %']];
      range.load('text,numberFormat,numberFormatLocal');
      await context.sync();
      expect(range.text).toEqual([['1\u00a0234\u00a0567,50', '25 %']]);
      expect(range.numberFormat).toEqual([['#,##0.00', '0 %']]);
      expect(range.numberFormatLocal).toEqual([['#\u00a0##0,00', '0 %']]);
    }));

  it('takes formulas in Swedish and gives them in both languages', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.formulasLocal = [['2,5'], ['=AVRUNDA(SUMMA(A1;10,04);1)'], ['=OM(A2>12;"över; 12";"under")']];
      range.load('values,formulas,formulasLocal');
      await context.sync();
      expect(range.values).toEqual([[2.5], [12.5], ['över; 12']]);
      expect(range.formulas).toEqual([[2.5], ['=ROUND(SUM(A1,10.04),1)'], ['=IF(A2>12,"över; 12","under")']]);
      expect(range.formulasLocal).toEqual([[2.5], ['=AVRUNDA(SUMMA(A1;10,04);1)'], ['=OM(A2>12;"över; 12";"under")']]);
    }));

  it('tells errors as text, of type Error', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.formulas = [['=1/0'], ['=NA()']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['#DIV/0!'], ['#N/A']]);
      expect(range.valueTypes).toEqual([['Error'], ['Error']]);
    }));

  it('answers null for the cells of whole columns, and refuses to fill them', async () => {
    await run(async (sheet, context) => {
      const column = sheet.getRange('A:A').load('values,address,isEntireColumn,cellCount');
      await context.sync();
      expect(column.values).toBeNull();
      expect([column.address, column.isEntireColumn, column.cellCount]).toEqual(['Blad1!A:A', true, 1048576]);
    });
    const fill = run(async (sheet, context) => {
      sheet.getRange('A:A').values = [[1]];
      await context.sync();
    });
    await expect(fill).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('from one range to another', () => {
  it('offsets, resizes, intersects and bounds', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      const others = [
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, 0),
        range.getAbsoluteResizedRange(1, 4),
        range.getIntersection('C3:D9'),
        range.getBoundingRect('E5'),
        range.getLastCell(),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getRowsBelow(2),
        range.getColumnsBefore(1),
        sheet.getCell(0, 0),
        sheet.getRangeByIndexes(0, 1, 2, 2),
      ];
      others.forEach((other) => other.load('address'));
      await context.sync();
      expect(others.map((other) => other.address)).toEqual([
        'Blad1!C3:D4',
        'Blad1!B2:C4',
        'Blad1!B2:E2',
        'Blad1!C3',
        'Blad1!B2:E5',
        'Blad1!C3',
        'Blad1!2:3',
        'Blad1!B:C',
        'Blad1!B4:C5',
        'Blad1!A2:A3',
        'Blad1!A1',
        'Blad1!B1:C2',
      ]);
    }));

  it('finds the used range and the region around a cell', () =>
    run(async (sheet, context) => {
      const nothing = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
      sheet.getRange('C5:D6').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('G9').values = [['för sig']];
      const used = sheet.getUsedRange(true).load('address,rowCount,columnCount');
      const inColumn = sheet.getRange('D:D').getUsedRange(true).load('address');
      const region = sheet.getRange('D6').getSurroundingRegion().load('address');
      await context.sync();
      expect([used.address, used.rowCount, used.columnCount]).toEqual(['Blad1!C5:G9', 5, 5]);
      expect(inColumn.address).toBe('Blad1!D5:D9');
      expect(region.address).toBe('Blad1!C5:D6');
    }));

  it('follows spills from their cell and back', () =>
    run(async (sheet, context) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
      const spill = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address,values,hasSpill');
      const parent = sheet.getRange('C4').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      const mixed = sheet.getRange('A2:B2').load('hasSpill');
      await context.sync();
      expect(spill.address).toBe('Blad1!B2:C4');
      expect(spill.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
      expect(spill.hasSpill).toBe(true);
      expect(parent.address).toBe('Blad1!B2');
      expect(none.isNullObject).toBe(true);
      expect(mixed.hasSpill).toBeNull();
    }));

  it('selects, and tells what is selected', () =>
    run(async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Blad1!B2:C3', 'Blad1!B2']);
    }));
});

describe('changing the sheet', () => {
  it('inserts and deletes rows, and formulas follow', () =>
    run(async (sheet, context) => {
      sheet.getRange('A1:A3').formulas = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('1:1').insert('Down');
      const moved = sheet.getRange('A4').load('formulas,values');
      await context.sync();
      expect([moved.formulas, moved.values]).toEqual([[['=SUM(A2:A3)']], [[3]]]);
      sheet.getRange('1:2').delete('Up');
      const back = sheet.getRange('A2').load('values');
      await context.sync();
      expect(back.values).toEqual([[2]]);
    }));

  it('clears contents and formats apart', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [[5]];
      range.format.font.bold = true;
      range.clear('Formats');
      range.load('values,format/font/bold');
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[[5]], false]);
      range.clear('Contents');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['']]);
    }));

  it('sets widths and heights in points, and fits columns to their texts', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['kort', 'en mycket längre text än den andra']];
      range.format.columnWidth = 60;
      range.format.rowHeight = 30;
      range.load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect(Math.round(range.format.columnWidth)).toBe(60);
      expect(Math.round(range.format.rowHeight)).toBe(30);
      range.format.autofitColumns();
      const [narrow, wide] = [
        sheet.getRange('A1').load('format/columnWidth'),
        sheet.getRange('B1').load('format/columnWidth'),
      ];
      range.load('format/columnWidth');
      await context.sync();
      expect(narrow.format.columnWidth).toBeLessThan(wide.format.columnWidth);
      expect(range.format.columnWidth).toBeNull();
    }));

  it('tells styles, null where the cells differ, and clears a fill', () =>
    run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      sheet.getRange('A1').format.font.italic = true;
      range.format.fill.color = 'yellow';
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.wrapText = true;
      const border = range.format.borders.getItem('EdgeBottom').load('style');
      range.load('format/font/italic,format/font/color,format/fill/color,format/wrapText');
      await context.sync();
      expect(range.format.font.italic).toBeNull();
      expect(range.format.font.color).toBe('#000000');
      expect(range.format.fill.color).toBe('#FFFF00');
      expect(range.format.wrapText).toBe(true);
      expect(border.style).toBe('Continuous');
      range.format.fill.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    }));
});
