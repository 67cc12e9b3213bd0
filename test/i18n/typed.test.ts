import fc from 'fast-check';
import { calendarDay, serialOf } from '../../src/core/calendar/serial';
import { formatDate } from '../../src/i18n/format';
import {
  typableNumber,
  typableShare,
  typedAmount,
  typedDay,
  typedNumber,
  typedShare,
  typedYear,
} from '../../src/i18n/typed';

const hard = '\u00a0';

test.each([
  ['23', 23],
  ['1 667,5', 1667.5],
  [`1${hard}667,5`, 1667.5],
  ['1.667,5', 1667.5],
  ['1,667.5', 1667.5],
  ['1 234 567', 1234567],
  ['1.234.567', 1234567],
  ['-3', -3],
  ['−3,5', -3.5],
  ['– 3,5', -3.5],
  ['(3)', -3],
  ['+3', 3],
  ['0,125', 0.125],
  [',5', 0.5],
  ['0.07', 0.07],
])('"%s" is the number %d', (text, number) => expect(typedNumber(text)).toBe(number));

test.each(['', ' ', '1.667', '1,667', '12 34', '1,2,3', 'tre', '3 kr', '1e5', '--3', '(-3)', '3-', '1 2345'])(
  '"%s" is no number to be sure of',
  (text) => expect(typedNumber(text)).toBeUndefined(),
);

test.each([
  ['3,9 mkr', 3.9, 'mkr'],
  ['3,9 mnkr', 3.9, 'mkr'],
  ['3,9 miljoner kronor', 3.9, 'mkr'],
  ['3 900 tkr', 3900, 'tkr'],
  ['3 900tkr', 3900, 'tkr'],
  ['3 900 000 kr', 3900000, 'kr'],
  ['3 900 000:-', 3900000, 'kr'],
  ['3 900 000', 3900000, undefined],
  ['-2,5 Mkr', -2.5, 'mkr'],
  ['(2,5) mkr', -2.5, 'mkr'],
])('"%s" is an amount', (text, value, unit) => expect(typedAmount(text)).toEqual({ value, unit }));

test.each(['', 'mkr', '3,9 euro', '3,9 mkr per år', '1.667 tkr'])('"%s" is no amount to be sure of', (text) =>
  expect(typedAmount(text)).toBeUndefined(),
);

test.each([
  ['80 %', 0.8],
  ['7%', 0.07],
  ['0,8', 0.8],
  ['1', 1],
  ['12,5 procent', 0.125],
  ['120 %', 1.2],
  ['-10 %', -0.1],
])('"%s" is the share %d', (text, share) => expect(typedShare(text)).toBe(share));

test.each(['80', '', '%', 'åtta'])('"%s" is no share to be sure of', (text) =>
  expect(typedShare(text)).toBeUndefined(),
);

test.each([
  ['2024', 2024],
  [' 1900 ', 1900],
  ['2200', 2200],
])('"%s" is a year', (text, year) => expect(typedYear(text)).toBe(year));
test.each(['24', '2201', '20244', '2024,5'])('"%s" is no year', (text) => expect(typedYear(text)).toBeUndefined());

test.each([
  '2013-01-31',
  '20130131',
  '2013/1/31',
  '31/1 2013',
  '31.1.2013',
  '31 jan 2013',
  'den 31 januari 2013',
  '31 January 2013',
])('"%s" is the last day of January 2013', (text) => expect(typedDay(text)).toEqual({ year: 2013, month: 1, day: 31 }));
test.each(['2013-02-29', '2013-13-01', '31/4 2013', '0/1 2013', '2013', 'januari', '31 foo 2013', '1899-12-31'])(
  '"%s" is no day',
  (text) => expect(typedDay(text)).toBeUndefined(),
);
test('the leap day is a day in leap years alone', () => {
  expect([typedDay('2012-02-29') !== undefined, typedDay('1900-02-29'), typedDay('2000-02-29') !== undefined]).toEqual([
    true,
    undefined,
    true,
  ]);
});

describe.each(['sv', 'en'] as const)('what the pane fills a field with it reads again (%s)', (language) => {
  test('numbers, three decimals and thousands among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        const number = Number(`${whole}e-${decimals}`) + 0;
        expect(typedNumber(typableNumber(number, language))).toBe(number);
        expect(typedAmount(`${typableNumber(number, language)} tkr`)).toEqual({ value: number, unit: 'tkr' });
      }),
      {
        examples: [
          [3900, 0],
          [1234, 3],
          [-1234, 3],
          [125, 3],
          [1234567, 3],
        ],
      },
    );
  });
  test('shares and days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100000 }), fc.integer({ min: 2, max: 109000 }), (share, serial) => {
        expect(typedShare(typableShare(share / 100000, language))).toBe(share / 100000);
        const day = calendarDay(serialOf(1900, 1, serial));
        expect(typedDay(formatDate(day))).toEqual(day.year <= 2200 ? day : undefined);
      }),
      { examples: [[33333, 2]] },
    );
  });
});
