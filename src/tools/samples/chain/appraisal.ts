import data from '../norrkoping.json';
import { Sheet } from '../sheet';
import type { Table } from '../sheet';
import type { LookName } from '../styles';
import type { Estimate } from './estimate';
import { FIRST, FIRST_YEAR_COLUMN, LAST, LAST_YEAR_COLUMN, YEARS, heading, number, yearColumn } from './layout';

export interface Appraisal {
  readonly sheet: Sheet;
  readonly parameters: Table;
  /** Area of the costs a year and the cell of the rate. */
  readonly costs: string;
  readonly rate: string;
}

export function appraisal(from: Estimate): Appraisal {
  const sheet = heading(
    new Sheet('Nettonuvärde och känslighet'),
    'Är insatserna värda sin kostnad?',
    'Belopp i tkr · de fyra insatserna tillsammans · kostnadens fördelning på år och kalkylräntan är antaganden',
  );
  sheet.widths = [44, 14, ...YEARS.map(() => 11), 11];
  const parameters: Table = {
    name: 'Parametrar',
    area: 'A5:E8',
    columns: ['Namn', 'Gäller från', 'Värde', 'Enhet', 'Källa'],
  };
  sheet.put('A4', 'Parametrar', 'labelBold');
  sheet.row('A5', parameters.columns, ['head', 'head', 'headNumber', 'head', 'head']);
  sheet.row(
    'A6',
    ['Kalkylränta', 2010, 0.04, 'andel', 'antagande'],
    ['text', 'assumedYearLeft', 'assumedShare', 'text', 'note'],
  );
  sheet.row(
    'A7',
    ['Kalkylränta', 2014, 0.03, 'andel', 'antagande'],
    ['text', 'assumedYearLeft', 'assumedShare', 'text', 'note'],
  );
  sheet.row(
    'A8',
    ['Brytår', 2010, 2021, 'år', 'återföring gäller insatser som startat före 2021; startåret 2021 är inte reglerat'],
    ['text', 'assumedYearLeft', 'inputYear', 'text', 'note'],
  );
  sheet.tables.push(parameters);

  sheet.put('A10', 'Kalkylränta när insatserna startar', 'label');
  sheet.sif('B10', 'PARAMETER', ['Kalkylränta', FIRST, { table: parameters }], () => 'share');
  sheet.row('A12', ['tkr', ...YEARS], ['head', ...YEARS.map((): LookName => 'headNumber')]);
  const granted = data.investments.reduce((tenths, { amount }) => tenths + Math.round(amount * 10), 0) * 100;
  const costYears = 3;
  sheet.put('A13', 'Kostnad: beviljat jämnt på tre år (antagande)', 'label');
  sheet.put('A14', 'Minskning (från Kostnadskalkyl)', 'label');
  sheet.put('A15', 'Netto', 'labelBold');
  YEARS.forEach((_, i) => {
    const at = yearColumn(i);
    const cost = i < costYears ? granted / costYears : 0;
    sheet.put(`${at}13`, cost, 'assumedTkr');
    sheet.link(`${at}14`, `${at}${from.sumRow}`, 'tkr', from.sheet);
    sheet.formula(`${at}15`, `${at}14-${at}13`, number(sheet.value(`${at}14`)) - cost, 'tkrTotal');
  });
  const costs = `${FIRST_YEAR_COLUMN}13:${LAST_YEAR_COLUMN}13`;
  const savings = `${FIRST_YEAR_COLUMN}14:${LAST_YEAR_COLUMN}14`;
  const both = [{ ref: costs }, { ref: savings }] as const;
  const answers: readonly (readonly [
    string,
    string,
    readonly ((typeof both)[number] | { ref: string })[],
    LookName,
    string,
  ])[] = [
    ['Nettonuvärde', 'NETTONUVARDE', [...both, { ref: 'B10' }], 'tkrStrong', 'tkr, första året odiskonterat'],
    [
      'Nytta per krona',
      'NYTTOKOSTNADSKVOT',
      [...both, { ref: 'B10' }],
      'ratio',
      'nuvärde av minskningar / nuvärde av kostnader',
    ],
    ['Återbetalningstid', 'PAYBACKTID', [...both, { ref: 'B10' }], 'ratio', 'år, diskonterat'],
    ['Brytpunkt', 'BRYTPUNKT', [...both, { ref: 'B10' }], 'share', 'så stor del av effekten måste slå in'],
    ['Internränta', 'INTERNAVKASTNING', [...both], 'share', 'räntan där nettonuvärdet är noll'],
  ];
  answers.forEach(([label, id, args, look, note], i) => {
    sheet.put(`A${17 + i}`, label, 'label');
    sheet.sif(`B${17 + i}`, id, args, () => look);
    sheet.put(`C${17 + i}`, note, 'sideNote');
  });

  sheet.put('A24', 'Känslighet: vad nettonuvärdet hänger på (±20 %)', 'labelBold');
  sheet.sif(
    'A25',
    'KANSLIGHET',
    [{ table: from.effects, on: from.sheet }, { ref: costs }, { ref: 'B10' }, FIRST, null, null, LAST],
    (r, c) => (r === 0 ? (c === 0 ? 'head' : 'headNumber') : c === 0 ? 'text' : c === 4 ? 'tkrStrong' : 'tkr'),
  );
  sheet.put('A34', 'Vitt: räknas ut. Gult: från källan. Orange: antagande.', 'note');
  return { sheet, parameters, costs, rate: 'B10' };
}
