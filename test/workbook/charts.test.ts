import { workbookFile } from '../../src/workbench/files/workbookFile';
import { engine, host } from './workbench';

const blad1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

async function addChart(context: Excel.RequestContext): Promise<Excel.Chart> {
  const sheet = blad1(context);
  sheet.getRange('A1:C4').values = [
    ['År', 'Skola', 'Omsorg'],
    ["'2014", 1, 2],
    ["'2015", 3, 4],
    ["'2016", 5, 6],
  ];
  const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C4'), 'Columns');
  chart.name = 'Ramminskning';
  chart.title.text = 'Ramminskning per nämnd';
  chart.setPosition('E2', 'K16');
  await context.sync();
  return chart;
}

describe('charts', () => {
  it('are made of a range, with names, categories and places', () =>
    Excel.run(async (context) => {
      const chart = await addChart(context);
      chart.axes.valueAxis.title.text = 'tkr';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.legend.position = 'Right';
      chart.series.getItemAt(0).format.fill.setSolidColor('#0F6C5C');
      chart.series.load('items/name');
      chart.load('name,chartType,width,height');
      chart.title.load('text');
      chart.legend.load('position,visible');
      chart.axes.valueAxis.load('numberFormat');
      const found = blad1(context).charts.getItemOrNullObject('ramminskning').load('id');
      const missing = blad1(context).charts.getItemOrNullObject('Finns inte');
      const count = blad1(context).charts.getCount();
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Skola', 'Omsorg']);
      expect([chart.name, chart.chartType, chart.title.text]).toEqual([
        'Ramminskning',
        'ColumnStacked',
        'Ramminskning per nämnd',
      ]);
      expect([chart.legend.position, chart.legend.visible, chart.axes.valueAxis.numberFormat]).toEqual([
        'Right',
        true,
        '#,##0',
      ]);
      expect([found.isNullObject, missing.isNullObject, count.value]).toEqual([false, true, 1]);
      expect(engine.charts()).toMatchObject([
        {
          categories: { row: 1, rows: 3, column: 0, columns: 1 },
          series: [{ values: { row: 1, rows: 3, column: 1 }, color: '#0F6C5C' }, { values: { column: 2 } }],
          row: 1,
          column: 4,
        },
      ]);
    }));

  it('take values and categories that are given one by one', () =>
    Excel.run(async (context) => {
      const chart = await addChart(context);
      const sheet = blad1(context);
      sheet.getRange('E1:F3').values = Array(3).fill([1, 2]);
      const series = chart.series.getItemAt(0);
      series.setValues(sheet.getRange('F1:F3'));
      series.setXAxisValues(sheet.getRange('E1:E3'));
      chart.series.getItemAt(1).delete();
      series.name = 'Egen';
      await context.sync();
      expect(engine.charts()).toMatchObject([
        { categories: { column: 4, rows: 3 }, series: [{ name: 'Egen', values: { column: 5, rows: 3 } }] },
      ]);
    }));

  it('can be by rows, changed and deleted, and refuse what there is none of', () =>
    Excel.run(async (context) => {
      const chart = await addChart(context);
      chart.setData(blad1(context).getRange('A1:C4'), 'Rows');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['2014', '2015', '2016']);
      chart.delete();
      const count = blad1(context).charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
      const none = blad1(context).charts.getItem('Ramminskning');
      none.load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    }));

  it('are saved in the file and there when it is opened again, changed and deleted too', () =>
    Excel.run(async (context) => {
      const chart = await addChart(context);
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.valueAxis.title.text = 'tkr';
      await context.sync();
      const file = workbookFile(engine, host.documentStore, () => undefined);
      const first = file.save();
      expect(file.open(first)).toBeUndefined();
      const opened = engine.charts();
      expect(opened).toMatchObject([
        {
          name: 'Ramminskning',
          type: 'ColumnStacked',
          title: 'Ramminskning per nämnd',
          numberFormat: '#,##0',
          valueTitle: 'tkr',
          categoryTitle: '',
          categories: { row: 1, rows: 3, column: 0 },
          series: [
            { name: 'Skola', values: { row: 1, rows: 3, column: 1 } },
            { name: 'Omsorg', values: { row: 1, rows: 3, column: 2 } },
          ],
          row: 1,
          column: 4,
        },
      ]);
      expect(Buffer.compare(Buffer.from(file.save()), Buffer.from(first))).toBe(0);
      engine.changeChart(opened[0]?.id ?? '', { title: 'Ny rubrik' });
      expect(file.open(file.save())).toBeUndefined();
      expect(engine.charts()).toMatchObject([{ title: 'Ny rubrik', name: 'Ramminskning' }]);
      engine.removeChart(engine.charts()[0]?.id ?? '');
      expect(file.open(file.save())).toBeUndefined();
      expect(engine.charts()).toEqual([]);
    }));
});
