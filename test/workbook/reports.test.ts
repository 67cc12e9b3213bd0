import { serialOf } from '../../src/core/calendar/serial';
import type { Year } from '../../src/core/calendar/year';
import { fundDevelopment } from '../../src/core/fund/development';
import { ledgerOf } from '../../src/functions/tables/transactions';
import { layFundBook, makeReport, overviewOf, planFundBook, previewReport, readFundBook } from '../../src/workbook';
import type { FundBook, WorkbookResult } from '../../src/workbook';
import { accountsBasis } from '../../src/workbook/reports/accountsBasis';
import { drawReport } from '../../src/workbook/reports/drawReport';
import { frameAdjustment } from '../../src/workbook/reports/frameAdjustment';
import type { ReportOutcome } from '../../src/workbook/reports/report';
import { defineFunctions } from './liveFunctions';
import { host } from './workbench';

const year = (number: number): Year => number as Year;

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const lay = async (unit: 'kr' | 'tkr' | 'mkr'): Promise<void> => {
  await value(layFundBook({ plan: await value(planFundBook()), unit, withExample: true, label: 'Upplagd' }));
};
const read = (): Promise<FundBook> => value(readFundBook(serialOf(2014, 6, 1)));
const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** The values of a report's sheet once all is calculated. */
async function values(title: string): Promise<readonly (readonly unknown[])[]> {
  await host.settled();
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(title).getUsedRange().load('values');
    await context.sync();
    return used.values;
  });
}

async function drawn(outcome: ReportOutcome): Promise<readonly (readonly unknown[])[]> {
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problem));
  const { report } = outcome;
  await change(({ worksheets }) => drawReport(worksheets.add(report.title), report));
  return values(report.title);
}

/** The rows of a section, without its sum: from the row after its title until "Summa". */
function section(cells: readonly (readonly unknown[])[], title: string): readonly (readonly unknown[])[] {
  const from = cells.findIndex(([first]) => String(first).startsWith(title)) + 1;
  const length = cells.slice(from).findIndex(([first]) => first === 'Summa');
  return cells.slice(from, from + length);
}
const checksIn = (cells: readonly (readonly unknown[])[]) => {
  const from = cells.findIndex(([first]) => String(first).startsWith('Kontroller')) + 1;
  return cells.slice(from, from + 6);
};

// The engine calculates the whole workbook after each step.
jest.setTimeout(60_000);

beforeAll(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

describe('Bokslutsunderlag', () => {
  const transactions = async (): Promise<void> => {
    await lay('tkr');
    await change(({ tables }) => {
      tables.getItem('Transaktioner').rows.add(undefined, [
        [2012, 'Upparbetat', 1300, 'Skolfam', '', 'Utfall', '', ''],
        [serialOf(2013, 5, 2), 'Avsättning', 2000.5, '', '', '', '', ''],
        [2013, 'Återföring', 780, 'Skolfam', '', 'Utfall', '', ''],
        [2013, 'Justering', -40, '', '', 'Utfall', '', ''],
      ]);
    });
  };

  it('holds FONDUTVECKLING’s own figures year by year, with checks that are 0', async () => {
    await transactions();
    const book = await read();
    const cells = await drawn(accountsBasis(book, year(2011), year(2014)));
    const ledger = ledgerOf((book.transactions as NonNullable<typeof book.transactions>).rows);
    const own = fundDevelopment(ledger, { from: year(2011), to: year(2014), withPlan: false });
    expect(cells.slice(8, 12).map((row) => row.slice(0, 7))).toEqual(
      own.map((y) => [y.year, y.opening, y.earmarked, y.repaid, y.spent, y.adjusted, y.closing]),
    );
    // 2012: 0 - 1 300; 2013: 780 - 0, and the new earmarking is neither.
    expect(cells.slice(8, 12).map((row) => row[7])).toEqual([0, -1300, 780, 0]);
    expect(cells.slice(8, 13).map((row) => row[8])).toEqual([0, 0, 0, 0, 0]);
    expect(cells.slice(8, 13).map((row) => row[9])).toEqual(Array(5).fill('Stämmer'));
  });

  it('says word for word that earmarking is no income, and what it leaves to others', async () => {
    await lay('mkr');
    const said = (await drawn(accountsBasis(await read(), year(2010), year(2011)))).flat().map(String);
    expect(said).toContain(
      'Öronmärkning är ingen intäkt när den används; kostnaden belastar årets balanskravsresultat.',
    );
    expect(said.some((text) => text.includes('synnerliga skäl, avgörs inte här'))).toBe(true);
    expect(said.some((text) => text.startsWith('Belopp i mkr'))).toBe(true);
  });

  it('follows the table, and another first year', async () => {
    await transactions();
    await drawn(accountsBasis(await read(), year(2011), year(2013)));
    await change(({ worksheets }) => {
      worksheets.getItem('Transaktioner').getRange('C5').values = [[30000]];
      worksheets.getItem('Bokslutsunderlag').getRange('B6').values = [[2012]];
    });
    const cells = await values('Bokslutsunderlag');
    expect(cells.slice(8, 11).map((row) => [row[0], row[1], row[6], row[9]])).toEqual([
      [2012, 36000, 34700, 'Stämmer'],
      [2013, 34700, 37440.5, 'Stämmer'],
      [2014, 37440.5, 37440.5, 'Stämmer'],
    ]);
  });

  it('shows errors and no balance of nothing where the function refuses a row', async () => {
    await transactions();
    await drawn(accountsBasis(await read(), year(2011), year(2013)));
    await change(({ worksheets }) => {
      worksheets.getItem('Transaktioner').getRange('C5').values = [['trettio']];
    });
    const cells = await values('Bokslutsunderlag');
    for (const row of cells.slice(8, 11)) {
      expect(row.slice(1, 9).every((cell) => String(cell).startsWith('#'))).toBe(true);
      expect(row[9]).toBe('FONDUTVECKLING svarar inte: se nedan');
    }
  });
});

describe('Ramjustering', () => {
  const withPlan = (): Promise<void> =>
    change(({ tables }) => {
      tables.getItem('Återbetalningsplan').rows.add(undefined, [
        ['Skolfam', 'Socialnämnden (exempel)', 2013, 585, 0, 585, ''],
        ['Skolfam', 'Utbildningsnämnden (exempel)', 2013, 195, 0, 195, ''],
        ['Skolfam', 'Socialnämnden (exempel)', 2014, 585, 0, 585, ''],
        ['Skolfam', 'Utbildningsnämnden (exempel)', 2014, 195, 0, 195, ''],
      ]);
    });

  it.each(['tkr', 'mkr', 'kr'] as const)('has the frame reductions of the overview, in %s', async (unit) => {
    await lay(unit);
    const book = await read();
    const { frames } = overviewOf(book);
    const cells = await drawn(frameAdjustment(book, year(2014), year(2020)));
    const plan = section(cells, 'Ramminskning enligt planen');
    expect(plan.map(([name]) => name)).toEqual(frames?.committees);
    expect(plan.map((row) => row.slice(2, 9))).toEqual(
      frames?.committees.map((_, i) =>
        Array.from({ length: 7 }, (__, t) => frames.table.cells[i]?.[frames.years.indexOf(year(2013 + t))] ?? 0),
      ),
    );
    expect(
      checksIn(cells)
        .map((row) => row[1])
        .slice(0, 5),
    ).toEqual(Array(5).fill('Stämmer'));
  });

  it('goes by the plan where an intervention has one, and by its terms elsewhere', async () => {
    await lay('tkr');
    await withPlan();
    const book = await read();
    const cells = await drawn(frameAdjustment(book, year(2014), year(2018)));
    const { frames } = overviewOf(book);
    section(cells, 'Ramminskning enligt planen').forEach((row) => {
      const i = frames?.committees.indexOf(String(row[0])) ?? -1;
      const wanted = [2013, 2014, 2015, 2016, 2017, 2018].map(
        (y) => frames?.table.cells[i]?.[frames.years.indexOf(year(y))] ?? 0,
      );
      expect(row.slice(2, 8)).toEqual(wanted);
    });
    expect(
      checksIn(cells)
        .map((row) => row[1])
        .slice(0, 5),
    ).toEqual(Array(5).fill('Stämmer'));
  });

  it('tells new interventions from older and coming ones by the reader’s budget year', async () => {
    await lay('tkr');
    await drawn(frameAdjustment(await read(), year(2014), year(2016)));
    const total = (cells: readonly (readonly unknown[])[], title: string) =>
      cells
        .slice(cells.findIndex(([first]) => String(first).startsWith(title)))
        .find(([a]) => a === 'Summa')
        ?.slice(2, 6);
    // Skolfam 780 a year from 2013, two from 2014 (2 320 + 2 340), Servicetrainee 920 from 2015.
    let cells = await values('Ramjustering');
    expect(total(cells, 'varav nya')).toEqual([0, 4660, 4660, 4660]);
    expect(total(cells, 'varav äldre')).toEqual([780, 780, 780, 780]);
    expect(total(cells, 'varav kommande')).toEqual([0, 0, 920, 920]);
    expect(total(cells, 'Förändring')).toEqual(['', 4660, 920, 0]);
    await change(({ worksheets }) => void (worksheets.getItem('Ramjustering').getRange('B4').values = [[2015]]));
    cells = await values('Ramjustering');
    expect(total(cells, 'varav nya')).toEqual([0, 920, 920, 920]);
    expect(total(cells, 'varav äldre')).toEqual([5440, 5440, 5440, 5440]);
  });

  it('says that nothing is decided after the last year until the user decides, and follows the decision', async () => {
    await lay('tkr');
    await drawn(frameAdjustment(await read(), year(2017), year(2019)));
    const of = (cells: readonly (readonly unknown[])[], title: string) =>
      section(cells, title)
        .find(([name]) => name === 'Socialnämnden (exempel)')
        ?.slice(2, 6);
    let cells = await values('Ramjustering');
    // Skolfam 780 until 2017, the centre 2 340 until 2018.
    expect(of(cells, 'Ramminskning, nivå')).toEqual([3120, 3120, 2340, 0]);
    expect(of(cells, 'Ej beslutat')).toEqual([0, 0, 780, 3120]);
    expect(checksIn(cells)[5]?.[1]).toBe('Fyll i Efter sista året');
    await change(({ tables }) => {
      const column = tables.getItem('Investeringar').columns.getItem('Efter sista året').getDataBodyRange();
      column.values = [['Permanent'], ['Permanent'], ['Återställs'], ['Återställs']];
    });
    cells = await values('Ramjustering');
    expect(of(cells, 'Ramminskning, nivå')).toEqual([3120, 3120, 3120, 780]);
    expect(of(cells, 'Permanent')).toEqual([0, 0, 780, 780]);
    expect(of(cells, 'Återställd')).toEqual([0, 0, 0, 2340]);
    expect(of(cells, 'Ej beslutat')).toEqual([0, 0, 0, 0]);
    expect(checksIn(cells)[5]?.slice(1, 2)).toEqual(['Stämmer']);
  });

  it('turns red where the tables have got rows that the sheet does not show', async () => {
    await lay('tkr');
    await withPlan();
    await drawn(frameAdjustment(await read(), year(2014), year(2015)));
    await change(({ tables }) => {
      tables.getItem('Återbetalningsplan').columns.getItem('Nämnd').getDataBodyRange().getCell(1, 0).values = [
        ['Okänd'],
      ];
    });
    expect(checksIn(await values('Ramjustering'))[0]?.slice(1, 2)).toEqual(['Stämmer inte: gör om bladet']);
  });

  it('counts none for an intervention that does not repay, and asks for the regime of one that starts in the cut-off year', async () => {
    await lay('tkr');
    await change(({ worksheets }) => {
      const sheet = worksheets.getItem('Investeringar');
      sheet.getRange('J5:J6').values = [['ingen'], ['']];
    });
    const book = await read();
    await drawn(frameAdjustment(book, year(2014), year(2015)));
    await change(({ worksheets }) => {
      worksheets.getItem('Parametrar').getRange('C6').values = [[2013]];
    });
    const cells = await values('Ramjustering');
    const lines = cells.slice(cells.findIndex(([first]) => first === 'Per insats och nämnd') + 1).slice(0, 4);
    expect(lines.map((row) => row[8])).toEqual(['Återbetalar inte', 'Villkor', 'Villkor', 'Ange regim']);
    expect(checksIn(cells)[4]?.[1]).toBe('Ange Regim i Investeringar');
  });
});

it('is shown before it is made in the unit that its own sheet will have', async () => {
  await lay('mkr');
  await change(({ worksheets }) => {
    const sheet = worksheets.getItem('Transaktioner');
    sheet.getRange('A2').values = [['Belopp i tkr']];
  });
  const book = await read();
  const outcome = makeReport(book, 'frames', { from: year(2014), to: year(2015) });
  const unit = outcome.kind === 'report' ? outcome.report.unit : undefined;
  expect([book.unit, unit]).toEqual(['tkr', 'mkr']);
  const preview = previewReport(book, 'frames', { from: year(2014), to: year(2015) }, unit);
  // Skolfam 3,9 mkr and the centre 11,7 mkr over five years, and more: well below a thousand in millions.
  expect(
    preview
      .at(-1)
      ?.slice(1)
      .every((cell) => typeof cell === 'number' && cell > 0 && cell < 40),
  ).toBe(true);
});

describe('a report that cannot be made', () => {
  it('says what is missing', async () => {
    expect(accountsBasis(await read(), year(2010), year(2011))).toEqual({
      kind: 'refused',
      problem: { kind: 'no-table', role: 'transactions' },
    });
    await value(layFundBook({ plan: await value(planFundBook()), unit: 'tkr', withExample: false, label: 'Upplagd' }));
    expect(frameAdjustment(await read(), year(2014), year(2015))).toEqual({
      kind: 'refused',
      problem: { kind: 'nothing-to-repay' },
    });
  });
});
