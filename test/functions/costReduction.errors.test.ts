/**
 * What each function of cost reduction, repayment by effect, budget, rule values and follow-up says of wrong input: the
 * documented code, and a sentence that names the argument (or the row and column), the value and the cure, in both languages.
 */
import type { CellValue } from '../../src/core/problem';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { call } from '../call';
import { expectRefusal } from './refusal';
import type { Right, Row } from './refusal';

const effects: CellMatrix = [
  ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Varaktighet', 'Infasning', 'Dödvikt', 'Indexering'],
  ['A', 10, 0.5, 100, 2014, 5, 1, 0.2, 0.02],
];
const investments: CellMatrix = [
  ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Startår', 'Profil', 'Ränta', 'Regim', 'Nämnd', 'Andel'],
  ['X', 100, 2014, 5, 2012, 'linjär', 0.03, '', 'A', 1],
];
const index: CellMatrix = [
  ['År', 'Index'],
  [2014, 100],
  [2015, 102],
];
const values: CellMatrix = [
  ['Namn', 'Gäller från', 'Värde'],
  ['Kalkylränta', 2012, 0.04],
];
const followUps: CellMatrix = [
  ['Insats', 'År', 'Planerad minskning', 'Verifierad minskning', 'Planerad återföring'],
  ['X', 2014, 100, 90, 10],
];

/** Arguments that answer; each row below spoils one of them. */
const right: Right = {
  KOSTNADSMINSKNING: [10, 0.5, 100, 0.1, 0.1, 0.9, 0.9],
  KOSTNADSKALKYL: [effects, 2014, 2016, 'nämnd', 0, true],
  EFFEKTATERBETALNING: [[[10, 20]], 100, 0.5, 50, 0],
  ATERBETALNINGSBUDGET: [investments, 2014, 2016, 'total', 2021, 0, true],
  INDEXERA: [100, 2014, 2015, index],
  PARAMETER: ['Kalkylränta', 2015, values],
  UPPFOLJNINGSPLAN: [41640, 42004, 6, true],
  REALISERINGSGRAD: [[[100, 200]], [[90, 180]]],
  SAMLADUPPFOLJNING: [followUps, 2014, true],
};

/** A table with one cell of its first data row changed. */
const withCell = (table: CellMatrix, heading: string, value: CellValue): CellMatrix => {
  const at = (table[0] as readonly CellValue[]).indexOf(heading);
  return table.map((row, r) => (r === 1 ? row.map((cell, c) => (c === at ? value : cell)) : row));
};
const without = (table: CellMatrix, heading: string): CellMatrix => {
  const at = (table[0] as readonly CellValue[]).indexOf(heading);
  return table.map((row) => row.filter((_, c) => c !== at));
};
const renamed = (table: CellMatrix, heading: string, name: string): CellMatrix => [
  (table[0] as readonly CellValue[]).map((cell) => (cell === heading ? name : cell)),
  ...table.slice(1),
];

const rows: readonly Row[] = [
  // KOSTNADSMINSKNING
  ['KOSTNADSMINSKNING', 0, null, 'missing', ['antal', 'tomt', 'Ange'], ['number', 'blank', 'Enter']],
  ['KOSTNADSMINSKNING', 0, '10', 'not-a-number', ['antal', '"10"', 'Ange ett tal'], ['number', '"10"', 'Enter']],
  ['KOSTNADSMINSKNING', 0, -1, 'out-of-range', ['antal', '−1', '0 eller mer'], ['number', '-1', '0 or more']],
  [
    'KOSTNADSMINSKNING',
    0,
    [[1, 2]],
    'not-one-cell',
    ['antal', '2 kolumner', 'en enda'],
    ['number', '2 columns', 'single'],
  ],
  ['KOSTNADSMINSKNING', 1, -1.5, 'out-of-range', ['effekt', '−1,5', '−1 eller mer'], ['effect', '-1.5', '-1 or more']],
  ['KOSTNADSMINSKNING', 2, -100, 'out-of-range', ['enhetskostnad', '−100'], ['unit_cost', '-100']],
  [
    'KOSTNADSMINSKNING',
    3,
    1.2,
    'not-a-share',
    ['dodvikt', '120 %', 'mellan 0 och 100'],
    ['deadweight', '120%', '0 to 100'],
  ],
  ['KOSTNADSMINSKNING', 3, 20, 'not-a-share', ['dodvikt', '2 000 %'], ['deadweight', '2,000%']],
  ['KOSTNADSMINSKNING', 4, -0.1, 'not-a-share', ['undantrangning', '−10 %'], ['displacement', '-10%']],
  ['KOSTNADSMINSKNING', 5, 'hälften', 'not-a-number', ['egen_andel', 'hälften'], ['own_share', 'hälften']],
  ['KOSTNADSMINSKNING', 6, true, 'not-a-number', ['realiserbar', 'SANT'], ['realisable_share', 'TRUE']],
  // KOSTNADSKALKYL
  ['KOSTNADSKALKYL', 0, null, 'missing', ['effekter', 'tomt'], ['effects', 'blank']],
  [
    'KOSTNADSKALKYL',
    0,
    effects.slice(1),
    'no-heading-row',
    ['effekter', 'Nämnd', '[#Rubriker]'],
    ['effects', '[#Headers]'],
  ],
  [
    'KOSTNADSKALKYL',
    0,
    without(effects, 'Antal'),
    'missing-column',
    ['Antal', 'effekter', 'Startår'],
    ['Number', 'effects'],
  ],
  ['KOSTNADSKALKYL', 0, renamed(effects, 'Antal', 'Volym'), 'missing-column', ['Antal', 'Volym'], ['Number', 'Volym']],
  [
    'KOSTNADSKALKYL',
    0,
    renamed(effects, 'Dödvikt', 'antal'),
    'duplicate-column',
    ['Antal', 'effekter'],
    ['Antal', 'effects'],
  ],
  [
    'KOSTNADSKALKYL',
    0,
    withCell(effects, 'Nämnd', ''),
    'missing',
    ['Rad 2', 'Nämnd', 'effekter'],
    ['Row 2', 'Nämnd', 'effects'],
  ],
  [
    'KOSTNADSKALKYL',
    0,
    withCell(effects, 'Antal', '10 st'),
    'not-a-number',
    ['Rad 2', 'Antal', '10 st'],
    ['Row 2', '10 st'],
  ],
  ['KOSTNADSKALKYL', 0, withCell(effects, 'Antal', -10), 'out-of-range', ['Rad 2', 'Antal', '−10'], ['Row 2', '-10']],
  [
    'KOSTNADSKALKYL',
    0,
    withCell(effects, 'Effekt', -2),
    'out-of-range',
    ['Effekt', '−2', '−1'],
    ['Effekt', '-2', '-1'],
  ],
  [
    'KOSTNADSKALKYL',
    0,
    withCell(effects, 'Startår', 2014.5),
    'not-a-year',
    ['Startår', '2014,5', 'årtal'],
    ['Startår', 'year'],
  ],
  [
    'KOSTNADSKALKYL',
    0,
    withCell(effects, 'Varaktighet', 2.5),
    'not-an-integer',
    ['Varaktighet', '2,5', 'heltal'],
    ['2.5', 'whole'],
  ],
  ['KOSTNADSKALKYL', 0, withCell(effects, 'Infasning', -1), 'out-of-range', ['Infasning', '−1'], ['Infasning', '-1']],
  [
    'KOSTNADSKALKYL',
    0,
    withCell(effects, 'Dödvikt', 1.2),
    'not-a-share',
    ['Rad 2', 'Dödvikt', '120 %'],
    ['Row 2', '120%'],
  ],
  [
    'KOSTNADSKALKYL',
    0,
    withCell(effects, 'Indexering', 2),
    'not-a-share',
    ['Indexering', '200 %'],
    ['Indexering', '200%'],
  ],
  ['KOSTNADSKALKYL', 1, 14, 'not-a-year', ['fran_ar', '14', '1900'], ['from_year', '14', '1900']],
  ['KOSTNADSKALKYL', 1, 2014.5, 'not-a-year', ['fran_ar', '2014,5'], ['from_year', '2014.5']],
  ['KOSTNADSKALKYL', 2, 2013, 'years-reversed', ['till_ar', '2013', '2014'], ['to_year', '2013', '2014']],
  [
    'KOSTNADSKALKYL',
    3,
    'kontor',
    'unknown-word',
    ['per', 'kontor', 'nämnd, insats, effektområde'],
    ['per', 'kontor', 'committee'],
  ],
  ['KOSTNADSKALKYL', 3, 'insats', 'missing-column', ['Insats', 'effekter', 'Nämnd'], ['Intervention', 'effects']],
  ['KOSTNADSKALKYL', 3, 'total', 'unknown-word', ['per', 'total'], ['per', 'total']],
  ['KOSTNADSKALKYL', 4, 7, 'out-of-range', ['decimaler', '7', '−6 och 6'], ['decimals', '7', '-6 to 6']],
  ['KOSTNADSKALKYL', 4, 0.5, 'not-an-integer', ['decimaler', '0,5'], ['decimals', '0.5']],
  [
    'KOSTNADSKALKYL',
    5,
    'ja',
    'not-a-boolean',
    ['rubriker', '"ja"', 'SANT eller FALSKT'],
    ['headings', '"ja"', 'TRUE or FALSE'],
  ],
  // EFFEKTATERBETALNING
  ['EFFEKTATERBETALNING', 0, '', 'missing', ['minskning', 'tomt'], ['reduction', 'blank']],
  [
    'EFFEKTATERBETALNING',
    0,
    [[10, null, 5]],
    'missing',
    ['Rad 1', 'kolumn 2', 'minskning'],
    ['Row 1', 'column 2', 'reduction'],
  ],
  ['EFFEKTATERBETALNING', 0, [['År', 5]], 'not-a-number', ['Rad 1', 'kolumn 1', '"År"'], ['Row 1', 'column 1', '"År"']],
  ['EFFEKTATERBETALNING', 1, null, 'missing', ['belopp', 'tomt'], ['amount', 'blank']],
  ['EFFEKTATERBETALNING', 1, -5, 'out-of-range', ['belopp', '−5', '0 eller mer'], ['amount', '-5', '0 or more']],
  ['EFFEKTATERBETALNING', 2, 50, 'not-a-share', ['andel', '5 000 %'], ['share', '5,000%']],
  ['EFFEKTATERBETALNING', 3, -1, 'out-of-range', ['tak_per_ar', '−1'], ['yearly_cap', '-1']],
  ['EFFEKTATERBETALNING', 3, 'inget', 'not-a-number', ['tak_per_ar', '"inget"'], ['yearly_cap', '"inget"']],
  ['EFFEKTATERBETALNING', 4, -7, 'out-of-range', ['decimaler', '−7'], ['decimals', '-7']],
  // ATERBETALNINGSBUDGET
  ['ATERBETALNINGSBUDGET', 0, null, 'missing', ['investeringar', 'tomt'], ['investments', 'blank']],
  ['ATERBETALNINGSBUDGET', 0, investments.slice(1), 'no-heading-row', ['investeringar'], ['investments']],
  [
    'ATERBETALNINGSBUDGET',
    0,
    without(investments, 'Belopp'),
    'missing-column',
    ['Belopp', 'Insats'],
    ['Amount', 'Insats'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Insats', null),
    'missing',
    ['Rad 2', 'Insats'],
    ['Row 2', 'Insats'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Belopp', -1),
    'out-of-range',
    ['Rad 2', 'Belopp', '−1'],
    ['Row 2', '-1'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Belopp', '100 tkr'),
    'not-a-number',
    ['Belopp', '100 tkr'],
    ['100 tkr'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Antal år', 0),
    'out-of-range',
    ['Antal år', '1 och 100'],
    ['Antal år', '1 to 100'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Antal år', 2.5),
    'not-an-integer',
    ['Antal år', '2,5'],
    ['Antal år', '2.5'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Första återbetalningsår', 41640),
    'not-a-year',
    ['41640', 'årtal'],
    ['41640', 'year'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Profil', 'rak'),
    'unknown-word',
    ['Profil', 'rak', 'linjär, annuitet'],
    ['rak', 'linear'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Ränta', 3),
    'not-a-rate',
    ['Ränta', '300 %', '0,03'],
    ['Ränta', '300%', '0.03'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Regim', 'ja'),
    'unknown-word',
    ['Regim', 'ja', 'återföring'],
    ['ja', 'repayment'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Startår', 2021),
    'regime-unknown',
    ['rad 2', 'brytåret', 'Regim'],
    ['row 2', 'Regim'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Andel', 1.1),
    'not-a-share',
    ['Andel', '110 %'],
    ['Andel', '110%'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    withCell(investments, 'Andel', 0.9),
    'shares-not-whole',
    ['X', '90 %', '100 %'],
    ['X', '90%', '100%'],
  ],
  [
    'ATERBETALNINGSBUDGET',
    0,
    [...investments, ...withCell(investments, 'Ränta', 0.04).slice(1)],
    'rows-differ',
    ['Rad 3', 'Ränta', 'rad 2', 'X', 'Ange samma'],
    ['Row 3', 'Ränta', 'row 2', 'X', 'same value'],
  ],
  ['ATERBETALNINGSBUDGET', 1, 'i år', 'not-a-year', ['fran_ar', 'i år'], ['from_year', 'i år']],
  ['ATERBETALNINGSBUDGET', 2, 2010, 'years-reversed', ['till_ar', '2010'], ['to_year', '2010']],
  [
    'ATERBETALNINGSBUDGET',
    3,
    'effektområde',
    'unknown-word',
    ['per', 'total, nämnd, insats'],
    ['per', 'total, committee'],
  ],
  ['ATERBETALNINGSBUDGET', 4, 44197, 'not-a-year', ['brytar', '44197'], ['cut_off_year', '44197']],
  ['ATERBETALNINGSBUDGET', 5, '0', 'not-a-number', ['decimaler', '"0"'], ['decimals', '"0"']],
  ['ATERBETALNINGSBUDGET', 6, 2, 'not-a-boolean', ['rubriker', '2'], ['headings', '2']],
  // INDEXERA
  ['INDEXERA', 0, null, 'missing', ['belopp', 'tomt'], ['amount', 'blank']],
  ['INDEXERA', 0, [[1, 'två']], 'not-a-number', ['Rad 1', 'kolumn 2', 'två'], ['Row 1', 'column 2', 'två']],
  ['INDEXERA', 1, 2014.5, 'not-a-year', ['fran_ar', '2014,5'], ['from_year', '2014.5']],
  ['INDEXERA', 2, 2016, 'index-year-missing', ['2016', 'indextabell', 'Lägg till'], ['2016', 'index_table', 'Add']],
  ['INDEXERA', 3, null, 'missing', ['indextabell', 'tomt'], ['index_table', 'blank']],
  [
    'INDEXERA',
    3,
    withCell(index, 'Index', 0),
    'not-above-zero',
    ['Rad 2', 'Index', '0', 'över 0'],
    ['Row 2', 'above 0'],
  ],
  ['INDEXERA', 3, withCell(index, 'Index', -5), 'not-above-zero', ['Rad 2', 'Index', '−5'], ['Row 2', '-5']],
  ['INDEXERA', 3, withCell(index, 'Index', ''), 'missing', ['Rad 2', 'Index', 'tom'], ['Row 2', 'Index', 'blank']],
  [
    'INDEXERA',
    3,
    withCell(index, 'År', 2015),
    'year-twice',
    ['2015', 'rad 2', 'rad 3', 'Behåll'],
    ['2015', 'row 2', 'Keep'],
  ],
  ['INDEXERA', 3, renamed(index, 'Index', 'KPIF'), 'missing-column', ['Index', 'KPIF'], ['Index', 'KPIF']],
  // PARAMETER
  ['PARAMETER', 0, null, 'missing', ['namn', 'tomt'], ['name', 'blank']],
  ['PARAMETER', 0, true, 'not-text', ['namn', 'SANT', 'text'], ['name', 'TRUE', 'text']],
  ['PARAMETER', 0, 'Internränta', 'parameter-unknown', ['Internränta', 'parametrar'], ['Internränta', 'parameters']],
  ['PARAMETER', 1, 2011, 'parameter-not-in-force', ['Kalkylränta', 'parametrar'], ['Kalkylränta', 'parameters']],
  ['PARAMETER', 1, '2015-01-01', 'not-a-date', ['per', '2015-01-01', 'datum'], ['per', '2015-01-01', 'date']],
  ['PARAMETER', 1, 0, 'not-a-date', ['per', '0'], ['per', '0']],
  [
    'PARAMETER',
    2,
    withCell(values, 'Värde', '4 %'),
    'not-a-number',
    ['Rad 2', 'Värde', '4 %'],
    ['Row 2', 'Värde', '4 %'],
  ],
  ['PARAMETER', 2, withCell(values, 'Gäller från', ''), 'missing', ['Rad 2', 'Gäller från'], ['Row 2', 'Gäller från']],
  ['PARAMETER', 2, without(values, 'Gäller från'), 'missing-column', ['Gäller från', 'Värde'], ['Valid from', 'Värde']],
  // UPPFOLJNINGSPLAN
  ['UPPFOLJNINGSPLAN', 0, '', 'missing', ['start', 'tomt'], ['start', 'blank']],
  ['UPPFOLJNINGSPLAN', 0, '2014-01-01', 'not-a-date', ['start', '2014-01-01'], ['start', '2014-01-01']],
  ['UPPFOLJNINGSPLAN', 0, -5, 'not-a-date', ['start', '−5'], ['start', '-5']],
  ['UPPFOLJNINGSPLAN', 1, 2958466, 'not-a-date', ['slut', '2958466'], ['end', '2958466']],
  [
    'UPPFOLJNINGSPLAN',
    1,
    41639,
    'dates-reversed',
    ['slut', '2013-12-31', '2014-01-01'],
    ['end', '2013-12-31', '2014-01-01'],
  ],
  [
    'UPPFOLJNINGSPLAN',
    2,
    0,
    'out-of-range',
    ['intervall_manader', '0', '1 och 1 200'],
    ['interval_months', '1 to 1,200'],
  ],
  ['UPPFOLJNINGSPLAN', 2, 1201, 'out-of-range', ['intervall_manader', '1 201'], ['interval_months', '1,201']],
  ['UPPFOLJNINGSPLAN', 2, 2.5, 'not-an-integer', ['intervall_manader', '2,5', 'heltal'], ['interval_months', '2.5']],
  ['UPPFOLJNINGSPLAN', 3, 'nej', 'not-a-boolean', ['rubriker', 'nej'], ['headings', 'nej']],
  // REALISERINGSGRAD
  ['REALISERINGSGRAD', 0, null, 'missing', ['plan', 'tomt'], ['plan', 'blank']],
  ['REALISERINGSGRAD', 0, [[100, -100]], 'plan-is-zero', ['planen', '0', 'Kontrollera'], ['plan', '0', 'Check']],
  ['REALISERINGSGRAD', 0, [['hundra', 1]], 'not-a-number', ['plan', 'hundra'], ['plan', 'hundra']],
  [
    'REALISERINGSGRAD',
    0,
    [
      [1, 2],
      [3, 4],
    ],
    'not-a-vector',
    ['plan', '2 rader', 'en enda rad'],
    ['plan', '2 rows', 'one row'],
  ],
  [
    'REALISERINGSGRAD',
    1,
    [[90]],
    'wrong-length',
    ['utfall', '1 värde', 'ska ha 2', 'plan'],
    ['actual', '1 value', 'needs 2'],
  ],
  [
    'REALISERINGSGRAD',
    1,
    [[90, null, 1]],
    'missing',
    ['utfall', 'Kolumn 2 i utfall'],
    ['actual', 'Column 2 of actual'],
  ],
  // SAMLADUPPFOLJNING
  ['SAMLADUPPFOLJNING', 0, null, 'missing', ['uppfoljning', 'tomt'], ['follow_up', 'blank']],
  [
    'SAMLADUPPFOLJNING',
    0,
    followUps.slice(1),
    'no-heading-row',
    ['uppfoljning', 'Insats'],
    ['follow_up', 'Intervention'],
  ],
  [
    'SAMLADUPPFOLJNING',
    0,
    without(followUps, 'Verifierad minskning'),
    'missing-column',
    ['Verifierad minskning'],
    ['Verified reduction'],
  ],
  [
    'SAMLADUPPFOLJNING',
    0,
    withCell(followUps, 'Planerad minskning', null),
    'missing',
    ['Rad 2', 'Planerad minskning'],
    ['Row 2'],
  ],
  [
    'SAMLADUPPFOLJNING',
    0,
    withCell(followUps, 'Verifierad minskning', 'nej'),
    'not-a-number',
    ['Rad 2', 'nej'],
    ['Row 2', 'nej'],
  ],
  [
    'SAMLADUPPFOLJNING',
    0,
    withCell(followUps, 'År', 2014.5),
    'not-a-year',
    ['Rad 2', 'År', '2014,5'],
    ['Row 2', '2014.5'],
  ],
  [
    'SAMLADUPPFOLJNING',
    0,
    withCell(followUps, 'Planerad återföring', 'tio'),
    'not-a-number',
    ['Planerad återföring', 'tio'],
    ['tio'],
  ],
  ['SAMLADUPPFOLJNING', 1, '2014', 'not-a-year', ['ar', '"2014"'], ['year', '"2014"']],
  ['SAMLADUPPFOLJNING', 2, 'nej', 'not-a-boolean', ['rubriker', 'nej'], ['headings', 'nej']],
];

test.each(Object.entries(right))('%s answers the arguments that are spoilt below', (id, args) => {
  expect(call(id, ...args).ok).toBe(true);
});

test.each(rows)('%s, argument %i given %j: %s', (...row) => expectRefusal(right, row));

test.each(Object.entries(right))('%s ignores columns it does not know', (id, args) => {
  const wider = args.map((value) =>
    Array.isArray(value) && typeof (value as CellMatrix)[0]?.[0] === 'string'
      ? (value as CellMatrix).map((row, r) => [r === 0 ? 'Handläggare' : 'någon', ...row])
      : value,
  );
  expect(call(id, ...wider)).toEqual(call(id, ...args));
});

test('a table too large to round so that it adds up is refused before the work', () => {
  const many: CellMatrix = [
    effects[0] as readonly CellValue[],
    ...Array.from({ length: 2000 }, (_, i) => [`N${i}`, 1, 1, 1, 2014, 5, 1, 0, 0]),
  ];
  const refused = call('KOSTNADSKALKYL', many, 2014, 2023, null, 0);
  expect(refused).toEqual({ ok: false, problem: { kind: 'answer-too-large', got: 20000, max: 2000 } });
  expect(call('KOSTNADSKALKYL', many, 2014, 2023).ok).toBe(true);
  const names = Array.from({ length: 2000 }, (_, i) => [`N${i}`]);
  const weights = names.map(() => [1]);
  expect(call('RAMMINSKNING', names, weights, 100, 10, 2014, null, null, 0).ok).toBe(false);
});
