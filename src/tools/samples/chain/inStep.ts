import data from '../norrkoping.json';
import { Sheet } from '../sheet';
import type { Table } from '../sheet';
import type { LookName } from '../styles';
import type { Appraisal } from './appraisal';
import type { Estimate } from './estimate';
import {
  EDUCATION,
  FIRST,
  FIRST_YEAR_COLUMN,
  LABOUR,
  LAST,
  LAST_YEAR_COLUMN,
  SOCIAL,
  SUM_COLUMN,
  YEARS,
  heading,
  number,
  tableLook,
  yearColumn,
} from './layout';

export interface Repayment {
  readonly sheet: Sheet;
  /** Row of the fund's total repayment a year. */
  readonly totalRow: number;
}

export function inStep(from: Estimate, given: Appraisal): Repayment {
  const sheet = heading(
    new Sheet('I takt med effekten'),
    'Återbetalning i takt med effekten',
    'Belopp i tkr · nämndernas ram minskas med en andel av den väntade minskningen, tills insatsen är återbetald',
  );
  sheet.widths = [60, 13, ...YEARS.map(() => 15)];
  const granted = data.investments.reduce((tenths, { amount }) => tenths + Math.round(amount * 10), 0) * 100;
  sheet
    .put('A4', 'Att återbetala (beviljat)')
    .put('B4', granted, 'inputTkr')
    .put('C4', '3,9 + 11,6 + 11,7 + 4,6 mkr', 'sideNote');
  sheet.put('A5', 'Andel av minskningen').put('B5', 0.8, 'assumedShare').put('C5', 'antagande', 'sideNote');
  sheet.put('A6', 'Högst per år').put('B6', 5000, 'assumedTkr').put('C6', 'antagande', 'sideNote');
  const [first, last] = from.committeeRows;
  const count = last - first + 1;
  sheet.row(
    'A8',
    ['Ramminskning', ...YEARS, 'Summa'],
    ['head', ...YEARS.map((): LookName => 'headNumber'), 'headNumber'],
  );
  for (let i = 0; i < count; i++) sheet.link(`A${9 + i}`, `A${first + i}`, 'text', from.sheet);
  sheet.sif(
    'B9',
    'EFFEKTATERBETALNING',
    [
      { ref: `${FIRST_YEAR_COLUMN}${first}:${LAST_YEAR_COLUMN}${last}`, on: from.sheet },
      { ref: 'B4' },
      { ref: 'B5' },
      { ref: 'B6' },
      0,
    ],
    () => 'tkr',
  );
  const totalRow = 9 + count;
  const sumOf = (area: string): number =>
    sheet
      .values(area)
      .flat()
      .reduce((sum: number, x) => sum + number(x ?? 0), 0);
  const addSum = (at: string, area: string, look: LookName): void =>
    void sheet.formula(at, `SUM(${area})`, sumOf(area), look);
  for (let i = 0; i < count; i++) addSum(`${SUM_COLUMN}${9 + i}`, `B${9 + i}:${LAST_YEAR_COLUMN}${9 + i}`, 'tkrStrong');
  sheet.put(`A${totalRow}`, 'Summa', 'total');
  [...YEARS.map((_, i) => yearColumn(i)), SUM_COLUMN].forEach((at) =>
    addSum(`${at}${totalRow}`, `${at}9:${at}${totalRow - 1}`, 'tkrTotal'),
  );
  sheet.put(`A${totalRow + 1}`, 'Kvar att återbetala efter perioden', 'label');
  sheet.formula(
    `B${totalRow + 1}`,
    `B4-${SUM_COLUMN}${totalRow}`,
    number(sheet.value('B4')) - number(sheet.value(`${SUM_COLUMN}${totalRow}`)),
    'tkr',
  );

  planned(sheet, totalRow + 4, given);
  forecast(sheet, totalRow, totalRow + 20, given);
  return { sheet, totalRow };
}

/** The same investments repaid by fixed plans, as the budget line over all of them. */
function planned(sheet: Sheet, top: number, given: Appraisal): void {
  const columns = ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Startår', 'Andel', 'Nämnd'];
  const assumedStart = [2011, 2012, 2012, 2013];
  const committee = [SOCIAL, EDUCATION, SOCIAL, LABOUR];
  sheet.put(`A${top - 1}`, 'Jämför: fasta planer på fem år', 'labelBold');
  sheet.row(`A${top}`, columns, ['head', 'headNumber', 'headNumber', 'headNumber', 'headNumber', 'headNumber', 'head']);
  sheet.heights.set(top, 48);
  data.investments.forEach((investment, i) => {
    const start = assumedStart[i] as number;
    sheet.row(
      `A${top + 1 + i}`,
      [investment.name, Math.round(investment.amount * 10) * 100, start + 2, 5, start, 1, committee[i]],
      ['inputText', 'inputTkr', 'assumedYear', 'assumedCount', 'assumedYear', 'assumedShare', 'assumedText'],
    );
  });
  const last = top + data.investments.length;
  const table: Table = { name: 'Investeringar', area: `A${top}:G${last}`, columns };
  sheet.tables.push(table);
  const breakYear = last + 2;
  sheet.put(`A${breakYear}`, 'Brytår (regim efter startår)', 'label');
  sheet.sif(
    `B${breakYear}`,
    'PARAMETER',
    ['Brytår', FIRST, { table: given.parameters, on: given.sheet }],
    () => 'year',
  );
  sheet.sif(
    `A${breakYear + 1}`,
    'ATERBETALNINGSBUDGET',
    [{ table }, FIRST, LAST, 'nämnd', { ref: `B${breakYear}` }, 0],
    tableLook(4),
  );
}

/** The forecast of the fund, from the booked balance, the costs and the repayment in step with the effect. In mkr. */
function forecast(sheet: Sheet, totalRow: number, top: number, given: Appraisal): void {
  sheet.put(`A${top - 1}`, 'Fonden när återbetalningen kommer i takt med effekten: prognos i mkr', 'labelBold');
  const columns = ['Slag', 'Datum', 'Belopp', 'Status'];
  const looks: readonly LookName[] = ['text', 'year', 'mkr', 'text'];
  sheet.row(`A${top}`, columns, ['head', 'head', 'headNumber', 'head']);
  let row = top + 1;
  sheet.row(`A${row}`, ['Öronmärkning', FIRST - 1, undefined, 'Utfall'], looks);
  sheet.formula(`C${row}`, "'Fond'!B4", 39.8, 'mkr');
  YEARS.forEach((year, i) => {
    const at = yearColumn(i);
    const cost = number(given.sheet.value(`${at}13`));
    if (cost > 0) {
      row++;
      sheet.row(`A${row}`, ['Upparbetat', year, undefined, 'Plan'], looks);
      sheet.formula(`C${row}`, `'${given.sheet.name}'!${at}13/1000`, cost / 1000, 'mkr');
    }
    row++;
    sheet.row(`A${row}`, ['Återföring', year, undefined, 'Plan'], looks);
    sheet.formula(`C${row}`, `${at}${totalRow}/1000`, number(sheet.value(`${at}${totalRow}`)) / 1000, 'mkr');
  });
  const table: Table = { name: 'Prognos', area: `A${top}:D${row}`, columns };
  sheet.tables.push(table);
  sheet.sif(`F${top}`, 'FONDUTVECKLING', [{ table }, FIRST, LAST, 1, null, true], (r, c) =>
    r === 0 ? (c === 0 ? 'head' : 'headNumber') : c === 0 ? 'year' : c === 6 ? 'mkrStrong' : 'mkr',
  );
  sheet.put(`F${top + YEARS.length + 2}`, 'Planerade rader är prognos: de bokförs aldrig på bladet Fond.', 'note');
}
