import { serialOf } from '../../src/core/calendar/serial';
import {
  chartChange,
  chartTable,
  layFundBook,
  overviewOf,
  planFundBook,
  readFundBook,
  takeBackChanges,
  writeChanges,
} from '../../src/workbook';
import type { ChartKind, WorkbookResult } from '../../src/workbook';
import { engine, host } from './workbench';

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

afterEach(() => expect(host.problems()).toEqual([]));

it.each([
  ['balance', 'Diagram Fonden vid årets slut', 'Line'],
  ['frames', 'Diagram Ramminskning per nämnd', 'ColumnStacked'],
  ['carrying', 'Diagram Kan nämnden bära det', 'ColumnClustered'],
] as const)(
  'the picture of %s becomes Excel’s own chart with its figures, and is taken back',
  async (kind, name, type) => {
    await value(layFundBook({ plan: await value(planFundBook()), unit: 'tkr', withExample: true, label: '' }));
    const overview = overviewOf(await value(readFundBook(serialOf(2014, 6, 1))));
    const table = chartTable(kind as ChartKind, overview);
    if (!table) throw new Error('There is no such picture.');
    const written = await value(writeChanges({ changes: [chartChange(table)], unit: 'tkr', label: 'Diagram' }));
    if (written.kind !== 'written') throw new Error('Changed.');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const cells = sheet.getRangeByIndexes(3, 0, table.rows.length + 1, table.headings.length).load('values');
      const chart = sheet.charts.getItem(table.title).load('chartType');
      chart.series.load('items/name');
      await context.sync();
      expect(cells.values).toEqual([table.headings, ...table.rows]);
      expect(chart.chartType).toBe(type);
      expect(chart.series.items.map((series) => series.name)).toEqual(table.headings.slice(1));
    });
    expect(engine.charts()).toHaveLength(1);
    expect((await value(takeBackChanges(written.receipt))).sheets).toEqual([name]);
    expect(engine.charts()).toHaveLength(0);
  },
);
