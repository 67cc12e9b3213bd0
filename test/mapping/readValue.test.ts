import { serialOf } from '../../src/core/calendar/serial';
import type { CellValue } from '../../src/core/problem';
import { dates1904 } from '../../src/workbook/mapping/dates1904';
import { fieldOf } from '../../src/workbook/mapping/fields';
import { unitIn, withoutUnit } from '../../src/workbook/mapping/headingText';
import { findUnits } from '../../src/workbook/mapping/units';
import type { ReadsAs } from '../../src/workbook/mapping/mapping';
import { readValue } from '../../src/workbook/mapping/readValue';
import type { Calendar } from '../../src/workbook/mapping/readValue';

const read = (key: string, cell: CellValue, reads: ReadsAs & Calendar = {}): CellValue | undefined => {
  const field = fieldOf('transactions', key) ?? fieldOf('followUp', key) ?? fieldOf('effects', key);
  if (!field) throw new Error(key);
  return readValue('transactions', field, cell, reads);
};

describe('an amount stored as text is read, with', () => {
  it.each([
    ['1 667,50', 1667.5],
    ['1\u00a0667,5 kr', 1667.5],
    ['\u22123\u202f000', -3000],
    ['(250)', -250],
    ['1 200-', -1200],
    ['3 900 000:-', 3900000],
    ['1.667,50', 1667.5],
  ])('%s', (text, value) => expect(read('amount', text)).toBe(value));

  it('a figure that means two things read only as its column is', () => {
    expect(read('amount', '1,234')).toBeUndefined();
    expect(read('amount', '1,234', { decimals: 'point' })).toBe(1234);
    expect(read('amount', '1,234', { decimals: 'comma' })).toBe(1.234);
  });

  it.each(['tolv', '12 st', '#N/A', '1 2 3'])('%s refused, never guessed', (text) =>
    expect(read('amount', text)).toBeUndefined(),
  );
});

describe('the unit of amounts is read from a heading or a title:', () => {
  it.each<[string, string | undefined]>([
    ['Belopp (tkr)', 'tkr'],
    ['Belopp i tusen kr', 'tkr'],
    ['Belopp, tusen kronor', 'tkr'],
    ['Belopp i tusentals kronor', 'tkr'],
    ['Belopp, tusental', 'tkr'],
    ['Belopp i 1000-tal kr', 'tkr'],
    ['Belopp (1 000 kr)', 'tkr'],
    ['1000 kr', 'tkr'],
    ['Utfall 2014 tkr', 'tkr'],
    ['Belopp, miljoner kr', 'mkr'],
    ['Belopp i milj. kr', 'mkr'],
    ['mnkr', 'mkr'],
    ['Kronor', 'kr'],
    ['Belopp i kr', 'kr'],
    ['Belopp, miljarder kronor', undefined],
    ['Belopp i hundratals kr', undefined],
    ['Ett bidrag om 1 000 kr per barn', undefined],
    ['Skolfam 3,9 mkr', undefined],
    ['Beviljat 3 900 000 kr', undefined],
    ['Skriftlig beskrivning', undefined],
  ])('%s', (text, unit) => expect(unitIn(text)).toBe(unit));

  it('and is no part of what the heading is called', () => {
    expect(['Belopp (tkr)', 'Belopp i tusen kr', 'Belopp i 1000-tal kr', 'Belopp, milj. kr'].map(withoutUnit)).toEqual([
      'Belopp',
      'Belopp',
      'Belopp',
      'Belopp,',
    ]);
  });

  it('or from the cells, where every figure says the same', () => {
    const of = (...cells: CellValue[]) =>
      findUnits(
        [0],
        ['Belopp'],
        [],
        cells.map((cell) => [cell]),
      ).unit;
    expect(of('3 900 tkr', '1 200 tkr', null)).toBe('tkr');
    expect(of(3900000, 1200000, '3,9 mkr')).toBeUndefined();
    expect(of('3 900 tkr', '3,9 mkr')).toBeUndefined();
  });
});

describe('a day is read from', () => {
  it.each([
    ['a date', 41670, 41670],
    ['a year', 2014, 2014],
    ['a year as text', 'År 2014', 2014],
    ['a period', 201401, serialOf(2014, 1, 31)],
    ['a closing period', 201413, serialOf(2014, 12, 31)],
    ['eight digits', 20140131, serialOf(2014, 1, 31)],
    ['a date as text', '2014-01-31', serialOf(2014, 1, 31)],
    ['a date and time as text', '2014-01-31 00:00:00', serialOf(2014, 1, 31)],
    ['a month', 'feb 2016', serialOf(2016, 2, 29)],
  ])('%s', (_, cell, day) => expect(read('date', cell)).toBe(day));

  it('nothing else', () => expect([read('date', 'snart'), read('date', 12)]).toEqual([undefined, undefined]));
});

it('a year is read from a date, a period and a text', () => {
  expect([read('year', 41639), read('year', 201401), read('year', '2014')]).toEqual([2013, 2014, 2014]);
});

it('words are read by what they mean, in any case, and unknown ones are not', () => {
  expect(read('kind', 'FÖRBRUKAT')).toBe('Upparbetat');
  expect(read('kind', 'Uparbetat')).toBeUndefined();
  expect(read('kind', 'Uparbetat', { words: { uparbetat: 'Upparbetat' } })).toBe('Upparbetat');
});

describe('a workbook that counts its days from 1904', () => {
  it('is known by a cell whose day is another than its number says', () => {
    expect(dates1904([['Datum', 40208]], [['Datum', '2014-01-31']])).toBe(true);
    expect(dates1904([['Datum', 41670]], [['Datum', '2014-01-31']])).toBe(false);
    expect(dates1904([[40208]], [['40 208']])).toBe(false);
  });

  it.each(['31 januari 2014', '1/31/2014', '31.1.14', '14-01-31', 'jan 2014', '2014'])(
    'also where the day is shown as %s',
    (text) => {
      expect([40208, 41670].map((day) => dates1904([[day]], [[text]]))).toEqual([true, false]);
    },
  );

  it('is not known by figures that are no days', () => {
    expect(dates1904([[1234.07, 2014, 12013.5]], [['1 234,07', '2014', '12 013,50']])).toBe(false);
  });

  it('has its days read as they are shown', () => {
    expect(read('date', 40208, { from1904: true })).toBe(serialOf(2014, 1, 31));
    expect(read('date', 2014, { from1904: true })).toBe(2014);
  });
});
