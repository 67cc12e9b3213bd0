/**
 * What the functions of plans, frames, depreciation, rounding and the fund say of wrong input: the documented code, and a
 * sentence that names the argument (or the row and column), the value and the cure, in both languages.
 */
import type { CellValue } from '../../src/core/problem';
import { catalogue } from '../../src/functions/catalogue';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { call } from '../call';
import { expectRefusal } from './refusal';
import type { Right, Row } from './refusal';

const transactions: CellMatrix = [
  ['Datum', 'Slag', 'Belopp', 'Insats', 'Status'],
  [2011, 'Öronmärkning', 33.8, '', 'Utfall'],
  [2012, 'Beviljat', 3.9, 'Skolfam', 'Utfall'],
];
const committees: CellMatrix = [['Utbildningskontoret'], ['Socialkontoret']];

const right: Right = {
  ATERBETALNINGSPLAN: [12.3, 4, 2013, [[2.5, 1.7, 4.2, 3.9]], 0.03, 1, true],
  ATERBETALNING: [2015, 12.3, 4, 2013, [[2.5, 1.7, 4.2, 3.9]], 0.03, 1],
  RAMMINSKNING: [committees, [[2], [1]], 12.3, 4, 2013, [[2.5, 1.7, 4.2, 3.9]], 0.03, 1, true],
  AVSKRIVNINGSPLAN: [10000000, 10, 2014, 1000000, 0, true],
  FORDELA: [100, [[1, 1, 1]], 0],
  AVRUNDATABELL: [
    [
      [0.5, 1.5],
      [2.5, 3.5],
    ],
    0,
  ],
  FONDSALDO: [transactions, 2012, 'bokfört'],
  FONDUTVECKLING: [transactions, 2011, 2013, 0, true, false],
  VERSION: [],
};

const withCell = (column: number, value: CellValue): CellMatrix =>
  transactions.map((row, r) => (r === 2 ? row.map((cell, c) => (c === column ? value : cell)) : row));

/** The arguments of a plan, the first of which stands at a place. */
const plan = (id: string, at: number): readonly Row[] => [
  [id, at, null, 'missing', ['belopp', 'tomt', 'Ange ett värde'], ['amount', 'blank', 'Enter']],
  [id, at, '12,3', 'not-a-number', ['belopp', '"12,3"', 'lagrat som text'], ['amount', '"12,3"', 'as text']],
  [id, at, -12.3, 'out-of-range', ['belopp', '−12,3', '0 eller mer'], ['amount', '-12.3', '0 or more']],
  [id, at, [[1, 2]], 'not-one-cell', ['belopp', '2 kolumner', 'en enda cell'], ['amount', '2 columns', 'single']],
  [id, at + 1, '', 'missing', ['antal_ar', 'tomt'], ['years', 'blank']],
  [id, at + 1, 2.5, 'not-an-integer', ['antal_ar', '2,5', 'heltal'], ['years', '2.5', 'whole number']],
  [id, at + 1, 0, 'out-of-range', ['antal_ar', '0', 'mellan 1 och 100'], ['years', '0', 'from 1 to 100']],
  [id, at + 1, 101, 'out-of-range', ['antal_ar', '101', 'mellan 1 och 100'], ['years', '101', 'from 1 to 100']],
  [id, at + 2, null, 'missing', ['startar', 'tomt'], ['start_year', 'blank']],
  [id, at + 2, 2013.5, 'not-a-year', ['startar', '2013,5', 'årtal'], ['start_year', '2013.5', 'year']],
  [id, at + 2, '2013', 'not-a-year', ['startar', '"2013"'], ['start_year', '"2013"']],
  [id, at + 2, 41305, 'not-a-year', ['startar', '41305', '1900'], ['start_year', '41305', '2200']],
  [id, at + 3, 'rak', 'unknown-word', ['profil', '"rak"', 'linjär', 'annuitet'], ['profile', '"rak"', 'annuity']],
  [id, at + 3, [[1, 2, 3]], 'wrong-length', ['profil', '3', '4', 'antal_ar'], ['profile', '3', '4', 'years']],
  [
    id,
    at + 3,
    [[1, -2, 3, 4]],
    'out-of-range',
    ['profil', 'Kolumn 2 i profil', '−2'],
    ['profile', 'Column 2 of profile', '-2'],
  ],
  [id, at + 3, [[1, 'två', 3, 4]], 'not-a-number', ['profil', '"två"'], ['profile', '"två"']],
  [id, at + 3, [[0, 0, 0, 0]], 'weights-sum-zero', ['profil', '0', 'över 0'], ['profile', '0', 'above 0']],
  [id, at + 4, 3, 'not-a-rate', ['ranta', '300 %', '0,03'], ['rate', '300%', '0.03']],
  [id, at + 4, -0.03, 'not-a-rate', ['ranta', '−3 %'], ['rate', '-3%']],
  [id, at + 4, '3 %', 'not-a-number', ['ranta', '"3 %"'], ['rate', '"3 %"']],
  [id, at + 5, 0.5, 'not-an-integer', ['decimaler', '0,5', 'heltal'], ['decimals', '0.5', 'whole number']],
  [id, at + 5, 7, 'out-of-range', ['decimaler', '7', 'mellan −6 och 6'], ['decimals', '7', 'from -6 to 6']],
  [id, at + 5, -7, 'out-of-range', ['decimaler', '−7'], ['decimals', '-7']],
];

const headings = (id: string, at: number): Row => [
  id,
  at,
  'ja',
  'not-a-boolean',
  ['rubriker', '"ja"', 'SANT eller FALSKT'],
  ['headings', '"ja"', 'TRUE or FALSE'],
];

const ledger = (id: string): readonly Row[] => [
  [id, 0, null, 'missing', ['transaktioner', 'tomt'], ['transactions', 'blank']],
  [id, 0, transactions.slice(1), 'no-heading-row', ['transaktioner', '[#Rubriker]'], ['transactions', '[#Headers]']],
  [
    id,
    0,
    transactions.map((row, r) => (r === 0 ? ['Datum', 'Sort', 'Belopp', 'Insats', 'Status'] : row)),
    'missing-column',
    ['Slag', 'transaktioner', 'Sort'],
    ['Kind', 'transactions', 'Sort'],
  ],
  [
    id,
    0,
    transactions.map((row, r) => (r === 0 ? ['Datum', 'Slag', 'Belopp', 'belopp', 'Status'] : row)),
    'duplicate-column',
    ['Belopp', 'transaktioner', 'Behåll en'],
    ['Belopp', 'transactions', 'Keep one'],
  ],
  [id, 0, withCell(0, null), 'missing', ['Rad 3', 'Datum', 'tom'], ['Row 3', 'Datum', 'blank']],
  [id, 0, withCell(0, 2012.5), 'not-a-date', ['Rad 3', 'Datum', 'årtal'], ['Row 3', 'Datum', 'year']],
  [id, 0, withCell(0, -1), 'not-a-date', ['Rad 3', 'Datum', '−1'], ['Row 3', 'Datum', '-1']],
  [id, 0, withCell(0, '2012-01-31'), 'not-a-date', ['Datum', '2012-01-31', 'inte som text'], ['2012-01-31', 'not as']],
  [id, 0, withCell(1, 'Bidrag'), 'unknown-word', ['Rad 3', 'Slag', '"Bidrag"', 'Beviljat'], ['"Bidrag"', 'Granted']],
  [id, 0, withCell(1, ''), 'missing', ['Rad 3', 'Slag', 'tom'], ['Row 3', 'Slag', 'blank']],
  [id, 0, withCell(2, 'tre'), 'not-a-number', ['Rad 3', 'Belopp', '"tre"'], ['Row 3', 'Belopp', '"tre"']],
  [id, 0, withCell(2, ''), 'missing', ['Rad 3', 'Belopp', 'tom'], ['Row 3', 'Belopp', 'blank']],
  [id, 0, withCell(4, 'Kanske'), 'unknown-word', ['Status', '"Kanske"', 'Utfall'], ['Status', '"Kanske"', 'Actual']],
];

const rows: readonly Row[] = [
  ...plan('ATERBETALNINGSPLAN', 0),
  headings('ATERBETALNINGSPLAN', 6),
  ['ATERBETALNING', 0, null, 'missing', ['Argumentet ar ', 'tomt'], ['Argument year ', 'blank']],
  ['ATERBETALNING', 0, 2015.5, 'not-a-year', ['Argumentet ar ', '2015,5'], ['Argument year ', '2015.5']],
  ['ATERBETALNING', 0, '2015', 'not-a-year', ['Argumentet ar ', '"2015"'], ['Argument year ', '"2015"']],
  ['ATERBETALNING', 0, -2015, 'not-a-year', ['Argumentet ar ', '2015'], ['Argument year ', '2015']],
  ...plan('ATERBETALNING', 1),
  ['RAMMINSKNING', 0, null, 'missing', ['namnder', 'tomt'], ['committees', 'blank']],
  ['RAMMINSKNING', 0, [[''], ['B']], 'missing', ['Rad 1', 'namnder', 'tom'], ['Row 1', 'committees', 'blank']],
  ['RAMMINSKNING', 0, [['A'], [true]], 'not-text', ['namnder', 'SANT', 'text'], ['committees', 'TRUE', 'text']],
  ['RAMMINSKNING', 1, null, 'missing', ['vikter', 'tomt'], ['weights', 'blank']],
  ['RAMMINSKNING', 1, [[2]], 'wrong-length', ['vikter', '1 värde', 'namnder'], ['weights', '1', 'committees']],
  ['RAMMINSKNING', 1, [[2], [-1]], 'out-of-range', ['vikter', '−1', '0 eller mer'], ['weights', '-1', '0 or more']],
  ['RAMMINSKNING', 1, [[2], ['ett']], 'not-a-number', ['vikter', '"ett"'], ['weights', '"ett"']],
  ['RAMMINSKNING', 1, [[0], [0]], 'weights-sum-zero', ['vikter', 'över 0'], ['weights', 'above 0']],
  ...plan('RAMMINSKNING', 2),
  headings('RAMMINSKNING', 8),
  ['AVSKRIVNINGSPLAN', 0, null, 'missing', ['anskaffningsvarde', 'tomt'], ['acquisition_value', 'blank']],
  ['AVSKRIVNINGSPLAN', 0, -1, 'out-of-range', ['anskaffningsvarde', '−1'], ['acquisition_value', '-1']],
  ['AVSKRIVNINGSPLAN', 0, '10 mkr', 'not-a-number', ['anskaffningsvarde', '"10 mkr"'], ['acquisition_value']],
  ['AVSKRIVNINGSPLAN', 1, 0, 'out-of-range', ['antal_ar', 'mellan 1 och 100'], ['years', 'from 1 to 100']],
  ['AVSKRIVNINGSPLAN', 1, 1.5, 'not-an-integer', ['antal_ar', '1,5'], ['years', '1.5']],
  ['AVSKRIVNINGSPLAN', 2, 2014.5, 'not-a-year', ['startar', '2014,5'], ['start_year', '2014.5']],
  ['AVSKRIVNINGSPLAN', 3, -1, 'out-of-range', ['restvarde', '−1'], ['residual_value', '-1']],
  ['AVSKRIVNINGSPLAN', 3, 10000001, 'above-other', ['restvarde', 'anskaffningsvarde'], ['acquisition_value']],
  ['AVSKRIVNINGSPLAN', 4, 0.5, 'not-an-integer', ['decimaler', '0,5'], ['decimals', '0.5']],
  headings('AVSKRIVNINGSPLAN', 5),
  ['FORDELA', 0, null, 'missing', ['belopp', 'tomt'], ['amount', 'blank']],
  ['FORDELA', 0, '100', 'not-a-number', ['belopp', '"100"'], ['amount', '"100"']],
  ['FORDELA', 1, null, 'missing', ['vikter', 'tomt'], ['weights', 'blank']],
  ['FORDELA', 1, [[1, '', 1]], 'missing', ['vikter', 'Kolumn 2 i vikter'], ['weights', 'Column 2 of weights']],
  ['FORDELA', 1, [[1, 'två']], 'not-a-number', ['vikter', 'Kolumn 2 i vikter', '"två"'], ['weights', '"två"']],
  ['FORDELA', 1, [[1, -2]], 'out-of-range', ['vikter', '−2', '0 eller mer'], ['weights', '-2', '0 or more']],
  ['FORDELA', 1, [[0, 0]], 'weights-sum-zero', ['vikter', 'över 0'], ['weights', 'above 0']],
  ['FORDELA', 2, 1.5, 'not-an-integer', ['decimaler', '1,5'], ['decimals', '1.5']],
  ['FORDELA', 2, -7, 'out-of-range', ['decimaler', '−7'], ['decimals', '-7']],
  ['AVRUNDATABELL', 0, null, 'missing', ['tabell', 'tomt'], ['table', 'blank']],
  ['AVRUNDATABELL', 0, [[1, 'två']], 'not-a-number', ['tabell', 'kolumn 2', '"två"'], ['table', '"två"']],
  ['AVRUNDATABELL', 1, 0.5, 'not-an-integer', ['decimaler', '0,5'], ['decimals', '0.5']],
  ['AVRUNDATABELL', 1, 7, 'out-of-range', ['decimaler', '7'], ['decimals', '7']],
  ...ledger('FONDSALDO'),
  ['FONDSALDO', 1, '2012', 'not-a-date', ['Argumentet per ', '"2012"', 'årtal'], ['Argument per ', '"2012"', 'year']],
  ['FONDSALDO', 1, 2012.5, 'not-a-date', ['Argumentet per ', 'årtal'], ['Argument per ', 'year']],
  ['FONDSALDO', 1, -1, 'not-a-date', ['Argumentet per ', '−1'], ['Argument per ', '-1']],
  ['FONDSALDO', 2, 'saldo', 'unknown-word', ['matt', '"saldo"', 'disponibelt'], ['measure', '"saldo"', 'available']],
  ...ledger('FONDUTVECKLING'),
  ['FONDUTVECKLING', 1, null, 'missing', ['fran_ar', 'tomt'], ['from_year', 'blank']],
  ['FONDUTVECKLING', 1, 2011.5, 'not-a-year', ['fran_ar', '2011,5'], ['from_year', '2011.5']],
  ['FONDUTVECKLING', 2, 2010, 'years-reversed', ['2010', '2011', 'till_ar'], ['2010', '2011', 'to_year']],
  ['FONDUTVECKLING', 2, '2013', 'not-a-year', ['till_ar', '"2013"'], ['to_year', '"2013"']],
  ['FONDUTVECKLING', 3, 0.5, 'not-an-integer', ['decimaler', '0,5'], ['decimals', '0.5']],
  headings('FONDUTVECKLING', 4),
  ['FONDUTVECKLING', 5, 'plan', 'not-a-boolean', ['med_plan', '"plan"'], ['with_plan', '"plan"']],
];

test.each(Object.entries(right))('%s answers the arguments that are spoilt below', (id, args) => {
  expect(call(id, ...args).ok).toBe(true);
});

test.each(rows)('%s, argument %i given %j: %s', (...row) => expectRefusal(right, row));

test.each(Object.keys(right))('each argument of %s is spoilt in some way', (id) => {
  const parameters = catalogue.find((entry) => entry.id === id)?.parameters ?? [];
  const spoilt = new Set(rows.flatMap(([of, argument]) => (of === id ? [argument] : [])));
  expect(parameters.flatMap((parameter, place) => (spoilt.has(place) ? [] : [parameter.id]))).toEqual([]);
});

test.each(['FONDSALDO', 'FONDUTVECKLING'])('%s ignores columns it does not know', (id) => {
  const [, ...others] = right[id] ?? [];
  const wider = transactions.map((row, r) => [r === 0 ? 'Handläggare' : 'någon', ...row]);
  expect(call(id, wider, ...others)).toEqual(call(id, transactions, ...others));
});
