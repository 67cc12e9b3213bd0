import { watchWorkbook } from '../../src/workbook';
import { engine, host, pushed } from './workbench';

const blad1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Blad1');

/** Collects what handlers are called with, and removes the handlers after each test. */
const removals: (() => Promise<void>)[] = [];
function listen<T>(context: Excel.RequestContext, event: OfficeExtension.EventHandlers<T>): T[] {
  const heard: T[] = [];
  const handler = event.add(async (args) => {
    heard.push(args);
  });
  removals.push(async () => {
    handler.remove();
    await context.sync();
  });
  return heard;
}

afterEach(async () => {
  for (const remove of removals.splice(0)) await remove();
  expect(host.problems()).toEqual([]);
});

describe('events', () => {
  it('tell what a person changes in the grid, with values before and after', () =>
    Excel.run(async (context) => {
      const heard = listen(context, blad1(context).onChanged);
      const everywhere = listen(context, context.workbook.worksheets.onChanged);
      await context.sync();
      engine.write({ sheetId: engine.activeSheet(), row: 8, column: 0, rows: 1, columns: 1 }, [[42]]);
      await pushed();
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatchObject({
        type: 'WorksheetChanged',
        address: 'A9',
        changeType: 'RangeEdited',
        source: 'Local',
        details: { valueBefore: '', valueAfter: 42, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      });
      expect(everywhere).toHaveLength(1);
      const range = heard[0]?.getRange(context).load('address');
      await context.sync();
      expect(range?.address).toBe('Blad1!A9');
    }));

  it('go on to one part of the pane when another has left', async () => {
    const heard: string[] = [];
    const watch = async (name: string): Promise<() => Promise<void>> => {
      const watching = await watchWorkbook((change) => void heard.push(`${name} ${change}`));
      if (!watching.ok) throw new Error(watching.problem.kind);
      return watching.value;
    };
    const [leaves, stays] = [await watch('leaves'), await watch('stays')];
    await leaves();
    engine.write({ sheetId: engine.activeSheet(), row: 8, column: 0, rows: 1, columns: 1 }, [[42]]);
    await pushed();
    expect(heard).toContain('stays edited');
    expect(heard).not.toContain('leaves edited');
    await stays();
    heard.length = 0;
    engine.write({ sheetId: engine.activeSheet(), row: 8, column: 0, rows: 1, columns: 1 }, [[43]]);
    await pushed();
    expect(heard).toEqual([]);
  });

  it('come no more when the handler is removed', () =>
    Excel.run(async (context) => {
      const heard: unknown[] = [];
      const handler = blad1(context).onChanged.add(async (args) => {
        heard.push(args);
      });
      await context.sync();
      handler.remove();
      await context.sync();
      blad1(context).getRange('A1').values = [[1]];
      await context.sync();
      await pushed();
      expect(heard).toEqual([]);
    }));

  it('tell of inserted rows', () =>
    Excel.run(async (context) => {
      blad1(context).getRange('A1:A3').values = [[1], [2], [3]];
      const heard = listen(context, blad1(context).onChanged);
      await context.sync();
      blad1(context).getRange('2:3').insert('Down');
      await context.sync();
      await pushed();
      expect(heard.map((args) => args.changeType)).toContain('RowInserted');
    }));

  it('tell of selections, for sheet, workbook and the older API alike', async () => {
    let documentEvents = 0;
    const count = (): void => {
      documentEvents++;
    };
    await new Promise((resolve) =>
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, count, resolve),
    );
    await Excel.run(async (context) => {
      const heard = listen(context, context.workbook.worksheets.onSelectionChanged);
      const bySheet = listen(context, blad1(context).onSelectionChanged);
      await context.sync();
      engine.select({ sheetId: engine.activeSheet(), row: 1, column: 1, rows: 2, columns: 2 });
      await pushed();
      expect(heard.map((args) => args.address)).toEqual(['B2:C3']);
      expect(bySheet.map((args) => args.address)).toEqual(['B2:C3']);
      expect(documentEvents).toBe(1);
    });
    await new Promise((resolve) =>
      Office.context.document.removeHandlerAsync(
        Office.EventType.DocumentSelectionChanged,
        { handler: count },
        resolve,
      ),
    );
  });

  it('tell of sheets that come, are shown and go', () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = listen(context, worksheets.onAdded);
      const activated = listen(context, worksheets.onActivated);
      const deactivated = listen(context, worksheets.onDeactivated);
      const deleted = listen(context, worksheets.onDeleted);
      await context.sync();
      const sheet = worksheets.add('Ny');
      sheet.load('id');
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
      await pushed();
      expect(added.map((args) => args.worksheetId)).toEqual([sheet.id]);
      expect(activated[0]?.worksheetId).toBe(sheet.id);
      expect(deactivated).not.toEqual([]);
      expect(deleted.map((args) => args.worksheetId)).toEqual([sheet.id]);
    }));

  it('tell of tables that come, change, hold the selection and go', () =>
    Excel.run(async (context) => {
      const added = listen(context, context.workbook.tables.onAdded);
      const deleted = listen(context, context.workbook.tables.onDeleted);
      await context.sync();
      blad1(context).getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      const table = blad1(context).tables.add('A1:B2', true);
      table.load('id');
      await context.sync();
      const changed = listen(context, table.onChanged);
      const selected = listen(context, table.onSelectionChanged);
      await context.sync();
      blad1(context).getRange('B2').values = [[3]];
      blad1(context).getRange('B2:C2').select();
      await context.sync();
      await pushed();
      table.delete();
      await context.sync();
      await pushed();
      expect(added.map((args) => args.tableId)).toEqual([table.id]);
      expect(changed[0]).toMatchObject({ address: 'B2', tableId: table.id });
      expect(selected[0]).toMatchObject({ address: 'B2', isInsideTable: true });
      expect(deleted.map((args) => args.tableId)).toEqual([table.id]);
      removals.splice(2);
    }));

  it('tell that a sheet has calculated', () =>
    Excel.run(async (context) => {
      const heard = listen(context, blad1(context).onCalculated);
      await context.sync();
      blad1(context).getRange('A1:A2').formulas = [[1], ['=A1+1']];
      await context.sync();
      await pushed();
      expect(heard[0]).toMatchObject({ type: 'WorksheetCalculated', address: 'A1:A2' });
    }));
});
