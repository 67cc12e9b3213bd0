/** @jest-environment jsdom */
import { createEngine } from '../../src/workbench/grid/createEngine';

const engine = createEngine();
const sheetId = engine.activeSheet();

/** Writes the formula in E1, above data in A1:B4, and reads back a block of the given size. */
function calculate(formula: string, rows = 1, columns = 1): unknown {
  engine.clear({ sheetId, row: 0, column: 0, rows: 20, columns: 20 }, 'all');
  engine.write({ sheetId, row: 0, column: 0, rows: 4, columns: 2 }, [
    [3, 'Skola'],
    [1, 'Vård'],
    [2, 'Ärende'],
    [2, ''],
  ]);
  engine.write({ sheetId, row: 0, column: 4, rows: 1, columns: 1 }, [[formula]]);
  const block = engine.read({ sheetId, row: 0, column: 4, rows, columns }).map((row) => row.map(({ value }) => value));
  return rows === 1 && columns === 1 ? block[0]?.[0] : block;
}

describe('functions as Excel calculates them', () => {
  it.each([
    // Excel rounds what it shows with 15 digits: support.microsoft.com, ROUND and "floating-point arithmetic".
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUNDUP(2.1,0)', 3],
    ['=ROUNDDOWN(-2.9,0)', -2],
    ['=ROUND("x",0)', '#VALUE!'],
    ['=SUM(A1:A4)', 8],
    ['=IF(A1>2,"stor","liten")', 'stor'],
    // The order of operators: support.microsoft.com, "Calculation operators and precedence in Excel".
    ['=-2^2', 4],
    ['=1-2^2', -3],
    ['=-A1^2+1', 10],
    ['=-(A1-1)^2', 4],
    ['=2^-1', 0.5],
    ['=-SUM(A1:A2)^2', 16],
    ['=CONCAT(A1:B1,1.5,TRUE)', '3Skola1,5SANT'],
    ['=FILTER(A1:A4,A1:A4>9)', '#CALC!'],
    ['=FILTER(A1:A4,A1:A4>9,"inget")', 'inget'],
    ['=XMATCH("vård",B1:B4)', 2],
    ['=XMATCH(2.5,A1:A4,-1)', 3],
    ['=XMATCH("?r*",B1:B4,2)', 3],
    ['=SIGN(-4)', -1],
    ['=NORM.S.DIST(0,TRUE)', 0.5],
    ['=IFERROR(1/0,"fel")', 'fel'],
  ])('%s is %p', (formula, value) => {
    expect(calculate(formula)).toBe(value);
  });

  it('sorts with blanks last and by the Swedish alphabet', () => {
    expect(calculate('=SORT(A1:B4,{1,2},{1,-1})', 4, 2)).toEqual([
      [1, 'Vård'],
      [2, 'Ärende'],
      [2, 0],
      [3, 'Skola'],
    ]);
    expect(calculate('=SORTBY(A1:A3,B1:B3,1)', 3, 1)).toEqual([[3], [1], [2]]);
  });

  it('keeps the formula as it was written', () => {
    calculate('=-A1^2');
    expect(engine.read({ sheetId, row: 0, column: 4, rows: 1, columns: 1 })[0]?.[0]?.formula).toBe('=-A1^2');
  });
});
