/** A workbook with the add-in's own functions in it, some that have plain Excel formulas and some that have none. */
import { host } from './workbench';

/** A table, single figures, spills, a formula around a call, one whose plain formula leaves a crumb, and one without any. */
export async function fillWithFunctions(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B3').formulas = [
      ['Belopp', 1200],
      ['Period', 3],
      ['Ränta', 0.03],
    ];
    sheet.getRange('B1').numberFormat = [['#,##0 "kr"']];
    sheet.getRange('A5:B5').formulas = [['Plan', '=SIF.ATERBETALNINGSPLAN(B1,B2,2014)']];
    sheet.getRange('A11:D13').formulas = [
      ['Kostnader', 1000, 0, 0],
      ['Minskningar', 0, 550, 605],
      ['Netto', '=SIF.NETTONUVARDE(B11:D11,B12:D12,0.1)', '', ''],
    ];
    sheet.getRange('A14:B17').formulas = [
      ['Nuvärde', '=ROUND(SIF.NUVARDE(B12:D12,$B$3),2)*2'],
      ['Ränta per år', '=SIF.INTERNAVKASTNING(B11:D11,B12:D12)'],
      ['Nuvärde av netto', '=SIF.NUVARDE(B13:D13,B3)'],
      ['Eget', '=B14+1'],
    ];
    sheet.getRange('B14').numberFormat = [['0.00']];
    const fund = context.workbook.worksheets.add('Fond 2014');
    fund.getRange('A1:D5').values = [
      ['Datum', 'Slag', 'Belopp', 'Insats'],
      [2010, 'Öronmärkning', 33.8, ''],
      [2011, 'Öronmärkning', 6, ''],
      [2011, 'Beviljat', 3.9, 'Skolfam'],
      [2012, 'Beviljat', 11.6, 'Alla barn i skolan'],
    ];
    fund.tables.add('A1:D5', true).name = 'Transaktioner';
    fund.getRange('F1:G3').formulas = [
      ['Saldo', '=SIF.FONDSALDO(Transaktioner[[#Headers],[#Data]])'],
      ['Åtaganden', '=SIF.FONDSALDO(A:D,,"åtaganden")'],
      ['Version', '=SIF.VERSION()'],
    ];
    await context.sync();
  });
  await host.settled();
}
