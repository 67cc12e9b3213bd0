import { firstCell, isSingleCell, normalAddress, offset, resized, spellings } from '../../src/workbook/address';
import { calledFunctions } from '../../src/workbook/formula';

it.each([
  ['Fond!$B$4', 'Fond!B4'],
  ["'Fond'!B4", 'Fond!B4'],
  ["'Plan 2014'!A1:C9", "'Plan 2014'!A1:C9"],
  ['Plan 2014!A1', "'Plan 2014'!A1"],
  ['Återbetalning!A1', 'Återbetalning!A1'],
  ["'Kalle''s'!A1", "'Kalle''s'!A1"],
  ["'AB12'!A1", "'AB12'!A1"],
  ["'2014'!A1", "'2014'!A1"],
  ["'C'!A1", "'C'!A1"],
  ["'R1C1'!A1", "'R1C1'!A1"],
])('%s is written %s', (given, normal) => {
  expect(normalAddress(given)).toBe(normal);
});

it('looks for a place under every spelling that Excel may have used', () => {
  expect(spellings("'Plan 2014'!B4")).toEqual(expect.arrayContaining(["'Plan 2014'!B4", 'Plan 2014!B4']));
});

it('knows where an answer of a given size ends', () => {
  expect(resized('Fond!G2', 6, 6)).toBe('Fond!G2:L7');
  expect(resized('Fond!Y2', 1, 3)).toBe('Fond!Y2:AA2');
  expect(resized('Fond!G2', 1, 1)).toBe('Fond!G2');
  expect(resized('Fond!A1048576', 2, 1)).toBeUndefined();
  expect(resized('Fond!XFD1', 1, 2)).toBeUndefined();
  expect(offset('Fond!ZZ9', 1, 1)).toBe('Fond!AAA10');
  expect(firstCell('Fond!C3:G3')).toBe('Fond!C3');
});

it('tells a cell from areas, columns and rows', () => {
  expect(['Fond!A1', 'Fond!A1:B2', 'Fond!A:A', 'Fond!1:1'].map(isSingleCell)).toEqual([true, false, false, false]);
});

it.each([
  ['=SIF.FORDELA(100,A1:A3)', ['FORDELA']],
  ['=IF(A1>0,sif.Aterbetalning(2014,A1,5,2014),SIF.VERSION())', ['ATERBETALNING', 'VERSION']],
  ['=_xldudf_SIF_FONDSALDO(A1:C9)', ['FONDSALDO']],
  ['="SIF.FORDELA("&A1', []],
  ['=SUM(SIF,1)+XSIF.FORDELA(1)', []],
  ['SIF.FORDELA(1)', []],
])('%s calls %j', (formula, ids) => {
  expect(calledFunctions(formula)).toEqual(ids);
});
