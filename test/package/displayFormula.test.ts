import { displayFormula } from '../../src/package/formula/displayFormula';

describe('a formula as the file stores it', () => {
  it.each([
    ['_xldudf_SIF_FONDSALDO(A1:C9,,"x")', 'SIF.FONDSALDO(A1:C9,,"x")'],
    ['SUM(_xldudf_SIF_PLAN(1),_xldudf_SIF_PLAN(2))', 'SUM(SIF.PLAN(1),SIF.PLAN(2))'],
    ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))', 'SORT(UNIQUE(A1:A9))'],
    ['SUM(_xlfn.ANCHORARRAY(D1))', 'SUM(D1#)'],
    ["SUM(_xlfn.ANCHORARRAY('Budget 2013-2016'!$D$1))", "SUM('Budget 2013-2016'!$D$1#)"],
    ['_xlfn.LET(_xlpm.x,5,_xlpm.x*2)', 'LET(x,5,x*2)'],
    ['"_xldudf_SIF_PLAN(1) och _xlfn.SORT"&A1', '"_xldudf_SIF_PLAN(1) och _xlfn.SORT"&A1'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(displayFormula(stored)).toBe(shown);
  });
});
