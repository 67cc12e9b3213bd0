import { Sheet } from '../sheet';
import type { Table } from '../sheet';
import type { Estimate } from './estimate';
import type { Repayment } from './inStep';
import { EDUCATION, FIRST, LABOUR, SCHOOL, SKOLFAM, SOCIAL, TRAINEE, heading, number, yearColumn } from './layout';

export function followUp(from: Estimate, repayment: Repayment): Sheet {
  const sheet = heading(
    new Sheet('Uppföljning'),
    'Uppföljning av det som planerades',
    'Belopp i tkr · planen hämtas ur kalkylen; utfallen är exempel som visar hur det blir',
  );
  sheet.widths = [44, 21, 24, 24, 33, 28, 14, 14, 22, 22];
  const columns = [
    'Insats',
    'År',
    'Planerad minskning',
    'Verifierad minskning',
    'Nämnd',
    'Indikator',
    'Mål',
    'Utfall',
    'Planerad återföring',
    'Verklig återföring',
  ];
  const rows: readonly {
    insats: string;
    year: number;
    share: number | undefined;
    committee: string;
    indicator: string;
    goal: string;
    outcome: string;
  }[] = [
    {
      insats: TRAINEE,
      year: 2014,
      share: 0.8,
      committee: LABOUR,
      indicator: 'Till arbete eller studier',
      goal: '18 av 30',
      outcome: '15 av 30',
    },
    {
      insats: TRAINEE,
      year: 2015,
      share: 0.9,
      committee: LABOUR,
      indicator: 'Till arbete eller studier',
      goal: '18 av 30',
      outcome: '16 av 30',
    },
    {
      insats: SKOLFAM,
      year: 2014,
      share: 1,
      committee: SOCIAL,
      indicator: 'Godkända betyg',
      goal: '23 av 23',
      outcome: '21 av 23',
    },
    {
      insats: SCHOOL,
      year: 2014,
      share: undefined,
      committee: EDUCATION,
      indicator: 'Tillbaka i skolan',
      goal: 'permanent',
      outcome: '',
    },
  ];
  sheet.put('A4', 'Utfall', 'labelBold');
  sheet.row(
    'A5',
    columns,
    columns.map((name) => (/minskning|återföring/.test(name) ? 'headNumber' : 'head')),
  );
  rows.forEach((r, i) => {
    const row = 6 + i;
    const column = yearColumn(r.year - FIRST);
    sheet.row(
      `A${row}`,
      [r.insats, r.year, undefined, undefined, r.committee, r.indicator, r.goal, r.outcome, undefined, undefined],
      ['text', 'year', 'tkr', 'assumedTkr', 'assumedText', 'text', 'text', 'assumedText', 'tkr', 'assumedTkr'],
    );
    sheet.link(`C${row}`, `${column}${from.rowOf.get(r.insats) ?? 0}`, 'tkr', from.sheet);
    const plan = number(sheet.value(`C${row}`));
    if (r.share !== undefined) sheet.put(`D${row}`, Math.round(plan * r.share), 'assumedTkr');
    // The plan's own share of the repayment that year, by the investment's share of the year's reduction.
    const sumAt = `${column}${from.sumRow}`;
    const totalAt = `${column}${repayment.totalRow}`;
    const total = number(repayment.sheet.value(totalAt));
    const planned = Math.round((total * plan) / number(from.sheet.value(sumAt)));
    sheet.formula(
      `I${row}`,
      `ROUND('${repayment.sheet.name}'!${totalAt}*C${row}/'${from.sheet.name}'!${sumAt},0)`,
      planned,
      'tkr',
    );
    if (r.share !== undefined) sheet.put(`J${row}`, Math.round(planned * r.share), 'assumedTkr');
  });
  const table: Table = { name: 'Uppföljning', area: `A5:J${5 + rows.length}`, columns };
  sheet.tables.push(table);

  sheet.put('A12', 'Samlad uppföljning', 'labelBold');
  const insatser = new Set(rows.map((r) => r.insats)).size;
  sheet.sif('A13', 'SAMLADUPPFOLJNING', [{ table }], (r, c) => {
    if (r === 0) return c === 0 ? 'head' : 'headNumber';
    const isTotal = r === insatser + 1;
    return c === 0
      ? isTotal
        ? 'total'
        : 'text'
      : c === 3
        ? isTotal
          ? 'shareTotal'
          : 'share'
        : isTotal
          ? 'tkrTotal'
          : 'tkr';
  });
  sheet.put('A19', 'Realiseringsgrad, Servicetrainee båda åren', 'label');
  sheet.sif('B19', 'REALISERINGSGRAD', [{ ref: 'C6:C7' }, { ref: 'D6:D7' }], () => 'share');
  sheet.put('C19', 'verifierad / planerad minskning', 'sideNote');

  sheet.put('A21', 'Uppföljningsplan för Servicetrainee', 'labelBold');
  sheet.put('A22', 'Start').put('B22', 41640, 'assumedDate').put('C22', 'antagande', 'sideNote');
  sheet.put('A23', 'Slut').put('B23', 42735, 'assumedDate').put('C23', 'antagande', 'sideNote');
  sheet.put('A24', 'Månader mellan uppföljningar').put('B24', 12, 'inputCount');
  sheet.sif('A25', 'UPPFOLJNINGSPLAN', [{ ref: 'B22' }, { ref: 'B23' }, { ref: 'B24' }], (r, c) =>
    r === 0 ? 'head' : c === 1 ? 'date' : 'year',
  );
  sheet.put('A31', 'En tom verifierad minskning är inte uppföljd än och räknas inte i realiseringsgraden.', 'note');
  return sheet;
}
