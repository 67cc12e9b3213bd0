/** The formulas by which a report fetches the user's own cells. */
import type { CellValue } from '../../src/core/problem';
import { fetchedCell } from '../../src/workbook/reports/fetchedCell';
import type { Reading } from '../../src/workbook/reports/fetchedCell';

const formula = (raw: CellValue, value: CellValue, reading: Partial<Reading>): unknown => {
  const fetched = fetchedCell('B!C5', raw, value, {
    type: 'amount',
    reads: {},
    unit: 'tkr',
    from1904: false,
    ...reading,
  });
  return typeof fetched === 'object' ? fetched.formula : fetched;
};

it.each<[string, CellValue, CellValue, Partial<Reading>, string]>([
  ['a figure', 780, 780, {}, '=IF(B!C5="","",IF(ISNUMBER(B!C5),B!C5,NA()))'],
  ['a blank', '', null, { reads: { negate: true } }, '=IF(B!C5="","",IF(ISNUMBER(B!C5),-B!C5,NA()))'],
  ['a nought with its sign turned', 0, 0, { reads: { negate: true } }, '=IF(B!C5="","",IF(ISNUMBER(B!C5),-B!C5,NA()))'],
  ['mkr in tkr', 3.9, 3900, { reads: { unit: 'mkr' } }, '=IF(B!C5="","",IF(ISNUMBER(B!C5),ROUND(B!C5*1000,8),NA()))'],
  [
    'whole per cent',
    25,
    0.25,
    { type: 'share', reads: { percent: true } },
    '=IF(B!C5="","",IF(ISNUMBER(B!C5),ROUND(B!C5*0.01,8),NA()))',
  ],
  ['an amount with its unit', '3,9 mkr', 3900, {}, '=IF(ISNUMBER(B!C5),B!C5,IF(EXACT(B!C5,"3,9 mkr"),3900,NA()))'],
  ['what is no amount', 'tre', 'tre', {}, '=IF(ISNUMBER(B!C5),B!C5,NA())'],
  [
    'a year',
    2014,
    2014,
    { type: 'year' },
    '=IF(B!C5="","",IF(ISNUMBER(B!C5),IF(AND(B!C5>=1900,B!C5<=2200),B!C5,NA()),NA()))',
  ],
  ['a year as a day', 41639, 2013, { type: 'year' }, '=IF(B!C5=41639,2013,NA())'],
  ['a period', 201402, 41698, { type: 'date' }, '=IF(B!C5=201402,41698,NA())'],
  [
    'a day in words',
    '2014-02-28',
    41698,
    { type: 'date' },
    '=IF(ISNUMBER(B!C5),IF(AND(B!C5>=1900,B!C5<110000),B!C5,NA()),IF(EXACT(B!C5,"2014-02-28"),41698,NA()))',
  ],
  [
    'a day from 1904',
    40236,
    41698,
    { type: 'date', from1904: true },
    '=IF(B!C5="","",IF(ISNUMBER(B!C5),IF(AND(B!C5>=1,B!C5<110000),IF(AND(B!C5>=1900,B!C5<=2200),B!C5,B!C5+1462),NA()),NA()))',
  ],
  ['a word', 'uparbetat', 'Upparbetat', { type: 'word' }, '=IF(EXACT(B!C5,"uparbetat"),"Upparbetat",NA())'],
  ['no word', '', null, { type: 'word' }, '=IF(B!C5="","",NA())'],
  ['a name', ' Skolfam', 'Skolfam', { type: 'text' }, '=IF(B!C5="","",IF(ISTEXT(B!C5),TRIM(B!C5),B!C5))'],
  ['a name with two spaces in it', 'A  B', 'A  B', { type: 'text' }, '=IF(B!C5="","",B!C5)'],
])('%s', (_, raw, value, reading, wanted) => expect(formula(raw, value, reading)).toBe(wanted));

it('a text that no formula can hold is known by its length', () => {
  const long = 'x'.repeat(300);
  expect(formula(long, 'Beviljat', { type: 'word' })).toBe('=IF(LEN(B!C5)=300,"Beviljat",NA())');
});
