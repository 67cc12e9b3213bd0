import { shownFormat } from '../../src/workbench/grid/shownFormat';

test.each([
  ['General', ''],
  ['#,##0.0', '#,##0.0'],
  ['[Red]#,##0;[Red]-#,##0;0', '#,##0;-#,##0;0'],
  ['[Color10][>=100]0;0', '0;0'],
  ['[$kr]#,##0', '[$kr]#,##0'],
  ['[hh]:mm', '[hh]:mm'],
  ['0" [st]"', '0" [st]"'],
])('%s is %s to the engine', (code, shown) => expect(shownFormat(code)).toBe(shown));
