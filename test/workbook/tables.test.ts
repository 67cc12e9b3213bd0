import { host } from './workbench';

const blad1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

async function addTable(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = blad1(context);
  sheet.getRange('A1:B3').values = [
    ['Nämnd', 'Belopp'],
    ['Skola', 1],
    ['Omsorg', 2],
  ];
  const table = sheet.tables.add('A1:B3', true);
  table.name = 'Fondtabell';
  await context.sync();
  return table;
}

afterEach(() => {
  expect(host.problems()).toEqual([]);
});

describe('tables', () => {
  it('are made of a range, named, and tell their parts', () =>
    Excel.run(async (context) => {
      const table = await addTable(context);
      table.load('name,id,showHeaders,showTotals,style');
      table.columns.load('items/name,items/index');
      const head = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values,address');
      const whole = table.getRange().load('address');
      const found = context.workbook.tables.getItemOrNullObject('FONDTABELL').load('id');
      const inRange = blad1(context).getRange('B2').getTables().getCount();
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals, table.style]).toEqual([
        'Fondtabell',
        true,
        false,
        'TableStyleMedium2',
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Nämnd', 'Belopp']);
      expect(head.values).toEqual([['Nämnd', 'Belopp']]);
      expect(body.values).toEqual([
        ['Skola', 1],
        ['Omsorg', 2],
      ]);
      expect([body.address, whole.address]).toEqual(['Blad1!A2:B3', 'Blad1!A1:B3']);
      expect([found.id, inRange.value]).toEqual([table.id, 1]);
    }));

  it('lose the rows that are deleted as cells over their whole width, and keep one row, blank', () =>
    Excel.run(async (context) => {
      blad1(context).getRange('A4:A5').values = [['under'], ['sist']];
      const table = await addTable(context);
      table.rows.add(undefined, [
        ['Kultur', 3],
        ['Miljö', 4],
      ]);
      table.getDataBodyRange().getRow(1).getResizedRange(1, 0).delete('Up');
      const body = table.getDataBodyRange().load('values,address');
      const below = blad1(context).getRange('A4:A5').load('values');
      await context.sync();
      expect(body.values).toEqual([
        ['Skola', 1],
        ['Miljö', 4],
      ]);
      expect([body.address, below.values]).toEqual(['Blad1!A2:B3', [['under'], ['sist']]]);
      table.getDataBodyRange().delete('Up');
      const left = table.getDataBodyRange().load('values,address');
      await context.sync();
      expect([left.address, left.values]).toEqual(['Blad1!A2:B2', [['', '']]]);
    }));

  it('grow by rows last and in the middle, and push down what stands below', () =>
    Excel.run(async (context) => {
      blad1(context).getRange('A4').values = [['under']];
      const table = await addTable(context);
      table.rows.add(undefined, [['Kultur', 3]]);
      table.rows.add(0, [['Miljö', 0]]);
      const body = table.getDataBodyRange().load('values,address');
      const below = blad1(context).getRange('A6').load('values');
      table.rows.load('count');
      await context.sync();
      expect(body.values).toEqual([
        ['Miljö', 0],
        ['Skola', 1],
        ['Omsorg', 2],
        ['Kultur', 3],
      ]);
      expect([body.address, below.values, table.rows.count]).toEqual(['Blad1!A2:B5', [['under']], 4]);
    }));

  it('lose rows and columns', () =>
    Excel.run(async (context) => {
      const table = await addTable(context);
      table.rows.getItemAt(0).delete();
      const column = table.columns.add(undefined, undefined, 'Anmärkning').load('name,index');
      await context.sync();
      expect([column.name, column.index]).toEqual(['Anmärkning', 2]);
      table.columns.getItem('Belopp').delete();
      const whole = table.getRange().load('values,address');
      await context.sync();
      expect(whole.address).toBe('Blad1!A1:B2');
      expect(whole.values).toEqual([
        ['Nämnd', 'Anmärkning'],
        ['Omsorg', ''],
      ]);
    }));

  it('show a totals row', () =>
    Excel.run(async (context) => {
      const table = await addTable(context);
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('values,address');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([totals.values, totals.address, body.address]).toEqual([[['Summa', 3]], 'Blad1!A4:B4', 'Blad1!A2:B3']);
      table.showTotals = false;
      const below = blad1(context).getRange('A4:B4').load('values');
      await context.sync();
      expect(below.values).toEqual([['', '']]);
    }));

  it('are resized, keep options, turn into ranges and are deleted', () =>
    Excel.run(async (context) => {
      const table = await addTable(context);
      table.resize('A1:B5');
      table.showFilterButton = false;
      table.load('showFilterButton');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([body.address, table.showFilterButton]).toEqual(['Blad1!A2:B5', false]);
      table.convertToRange();
      const count = context.workbook.tables.getCount();
      const kept = blad1(context).getRange('A2').load('values');
      await context.sync();
      expect([count.value, kept.values]).toEqual([0, [['Skola']]]);
      blad1(context).tables.add('A1:B3', true).delete();
      const cleared = blad1(context).getRange('A1:A2').load('values');
      await context.sync();
      expect(cleared.values).toEqual([[''], ['']]);
    }));

  it('cannot overlap, nor share a name', async () => {
    const overlapping = Excel.run(async (context) => {
      await addTable(context);
      blad1(context).tables.add('B3:C4', true);
      await context.sync();
    });
    await expect(overlapping).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('are followed by formulas that refer to them, whatever is done to rows, headings and name', () =>
    Excel.run(async (context) => {
      const table = await addTable(context);
      const sum = blad1(context).getRange('E1');
      sum.formulas = [['=SUM(Fondtabell[Belopp])']];
      table.rows.add(undefined, [
        ['Kultur', 3],
        ['Miljö', 4],
      ]);
      table.rows.add(0, [['Teknik', 10]]);
      table.rows.getItemAt(1).delete();
      const added = sum.load('values,formulas');
      await context.sync();
      expect([added.values, added.formulas]).toEqual([[[19]], [['=SUM(Fondtabell[Belopp])']]]);
      table.columns.getItem('Belopp').name = 'Kronor';
      table.name = 'Poster';
      table.resize('A1:B3');
      const renamed = blad1(context).getRange('E1').load('values,formulas');
      await context.sync();
      expect([renamed.values, renamed.formulas]).toEqual([[[12]], [['=SUM(Poster[Kronor])']]]);
    }));
});
