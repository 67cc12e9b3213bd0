import { layFundBook, planFundBook, readLastWrite, takeBackChanges } from '../../src/workbook';
import type { PlannedTable, Receipt, WorkbookResult } from '../../src/workbook';
import { engine, host } from './workbench';

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

async function lay(options: { withExample?: boolean; unit?: 'kr' | 'tkr' | 'mkr' } = {}): Promise<Receipt> {
  const plan = await value(planFundBook());
  const outcome = await value(layFundBook({ plan, unit: 'tkr', withExample: false, label: 'Upplagd', ...options }));
  if (outcome.kind !== 'written') throw new Error('The plan no longer holds.');
  return outcome.receipt;
}

const sheetNames = () => engine.sheets().map(({ name }) => name);
const tableNames = () => engine.tables().map(({ name }) => name);
const newOnes = (plan: readonly PlannedTable[]) => plan.flatMap((one) => (one.kind === 'new' ? [one.sheet] : []));

const TITLES = [
  'Investeringar',
  'Effekter',
  'Transaktioner',
  'Återbetalningsplan',
  'Uppföljning',
  'Parametrar',
  'Nämnder',
];

afterEach(() => expect(host.problems()).toEqual([]));

describe('the fund book in an empty workbook', () => {
  it('is planned as seven sheets with a table each, and planning writes nothing', async () => {
    const plan = await value(planFundBook());
    expect(plan.map((one) => [one.kind, one.table])).toEqual(TITLES.map((title) => ['new', title]));
    expect(sheetNames()).toEqual(['Blad1']);
  });

  it('is laid last, leaves the shown sheet alone and holds offices and rule values', async () => {
    await lay();
    expect(sheetNames()).toEqual(['Blad1', ...TITLES]);
    expect(tableNames()).toEqual(TITLES);
    expect(engine.sheets().find(({ id }) => id === engine.activeSheet())?.name).toBe('Blad1');
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const offices = tables.getItem('Nämnder').getRange().load('values');
      const rules = tables.getItem('Parametrar').getRange().load('values');
      const lead = worksheets.getItem('Transaktioner').getRange('A1:A2').load('values');
      await context.sync();
      expect(offices.values.slice(0, 2)).toEqual([
        ['Nämnd', 'Kontor', 'Ansvar'],
        ['', 'Arbetsmarknadskontoret', ''],
      ]);
      expect(offices.values).toHaveLength(10);
      expect(rules.values.slice(1).map((row) => row[0])).toEqual(['Kalkylränta', 'Brytår', 'Avrundning']);
      expect(lead.values[0]).toEqual(['Transaktioner']);
      expect(String(lead.values[1]?.[0])).toContain('Belopp i tkr');
    });
  });

  it('looks as our sheets do: inputs yellow, assumptions orange, headings frozen, A4 on its side', async () => {
    await lay();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Parametrar');
      const [input, assumption, heading] = ['A5', 'C5', 'A4'].map((address) =>
        sheet.getRange(address).load('format/fill/color,format/font/color,format/font/bold,format/columnWidth'),
      );
      const frozen = sheet.freezePanes.getLocation().load('address');
      const layout = sheet.pageLayout.load('orientation,paperSize,zoom');
      const header = layout.headersFooters.defaultForAllPages.load('leftHeader,rightHeader,centerFooter');
      await context.sync();
      expect([input?.format.fill.color, input?.format.font.color]).toEqual(['#FFF2CC', '#1F4E9E']);
      expect(assumption?.format.fill.color).toBe('#FCE4D6');
      expect(heading?.format.font.bold).toBe(true);
      expect(frozen.address).toBe('Parametrar!1:4');
      expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual([
        'Landscape',
        'A4',
        { horizontalFitToPages: 1 },
      ]);
      expect([header.leftHeader, header.rightHeader, header.centerFooter]).toEqual(['&A', '&D', '&P (&N)']);
    });
  });

  it('laid twice changes nothing', async () => {
    await lay();
    const plan = await value(planFundBook());
    expect(newOnes(plan)).toEqual([]);
    const settings = [...host.documentStore.settings];
    expect((await lay()).parts).toEqual([]);
    expect(sheetNames()).toEqual(['Blad1', ...TITLES]);
    expect([...host.documentStore.settings]).toEqual(settings);
  });

  it('takes few round trips', async () => {
    const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
    const plan = await value(planFundBook());
    expect(sync.mock.calls.length).toBeLessThanOrEqual(2);
    sync.mockClear();
    await value(layFundBook({ plan, unit: 'tkr', withExample: false, label: '' }));
    expect(sync.mock.calls.length).toBeLessThanOrEqual(5);
    sync.mockRestore();
  });

  it('holds Norrköping’s figures in the unit asked for, when asked for', async () => {
    await lay({ withExample: true, unit: 'tkr' });
    await Excel.run(async (context) => {
      const rows = context.workbook.tables.getItem('Transaktioner').getDataBodyRange().load('values');
      await context.sync();
      expect(rows.values.slice(0, 3).map((row) => row.slice(0, 4))).toEqual([
        [2010, 'Öronmärkning', 33800, ''],
        [2011, 'Öronmärkning', 6000, ''],
        [2011, 'Beviljat', 3900, 'Skolfam'],
      ]);
    });
  });
});

describe('what stands in the workbook already', () => {
  it('keeps its sheets and names: the new ones are numbered', async () => {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.add('effekter').getRange('A1').values = [['mitt']];
      names.add('Parametrar', '=5');
      await context.sync();
    });
    const plan = await value(planFundBook());
    expect(plan).toContainEqual({
      kind: 'new',
      role: 'effects',
      sheet: 'Effekter 2',
      table: 'Effekter',
      taken: 'Effekter',
    });
    expect(plan).toContainEqual({
      kind: 'new',
      role: 'parameters',
      sheet: 'Parametrar',
      table: 'Parametrar2',
      taken: 'Parametrar',
    });
    await lay();
    expect(sheetNames()).toContain('Effekter 2');
    expect(newOnes(await value(planFundBook()))).toEqual([]);
  });

  it('is used as it is where a table has the right headings, whatever it is called', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.getRange('B3:E4').values = [
        ['Date', 'Kind', 'Amount', 'Övrigt'],
        [2010, 'Earmarking', 5, ''],
      ];
      sheet.tables.add('B3:E4', true).name = 'Huvudbok';
      await context.sync();
    });
    expect(await value(planFundBook())).toContainEqual({
      kind: 'present',
      role: 'transactions',
      table: 'Huvudbok',
      headingRow: 'Blad1!B3:E3',
    });
  });

  it('is found again when tables, sheets and columns are renamed', async () => {
    await lay();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Transaktioner');
      table.name = 'Huvudbok';
      table.worksheet.name = 'Bok';
      table.columns.getItem('Anteckning').name = 'Kommentar';
      await context.sync();
    });
    expect(await value(planFundBook())).toContainEqual({
      kind: 'present',
      role: 'transactions',
      table: 'Huvudbok',
      headingRow: 'Bok!A4:H4',
    });
  });

  it('stops the laying when it has changed since the plan was shown', async () => {
    const plan = await value(planFundBook());
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Nämnder');
      await context.sync();
    });
    const outcome = await value(layFundBook({ plan, unit: 'kr', withExample: false, label: '' }));
    expect(outcome.kind).toBe('changed');
    expect(tableNames()).toEqual([]);
  });
});

describe('taking the fund book back', () => {
  it('removes what was laid and what was remembered of it', async () => {
    const laid = await lay({ withExample: true });
    expect(await value(takeBackChanges(laid))).toEqual({ sheets: [...TITLES].reverse(), restored: 0, kept: [] });
    expect(sheetNames()).toEqual(['Blad1']);
    // What keeps receivers from being asked for the add-in says nothing of the fund book, and stays.
    expect([...host.documentStore.settings]).toEqual([['Office.DisableTrustUX', 'true']]);
  });

  it('works after a reload, for the workbook remembers what was written last', async () => {
    const laid = await lay();
    expect(await value(readLastWrite())).toEqual(laid);
    await value(takeBackChanges((await value(readLastWrite())) as Receipt));
    expect(sheetNames()).toEqual(['Blad1']);
    expect(await value(readLastWrite())).toBeUndefined();
  });

  it('keeps the sheets that someone has written in', async () => {
    const laid = await lay();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nämnder').getRange('A5').values = [['Arbetsmarknadsnämnden']];
      await context.sync();
    });
    const taken = await value(takeBackChanges(laid));
    expect(taken.kept).toEqual(['Nämnder']);
    expect(sheetNames()).toEqual(['Blad1', 'Nämnder']);
    expect(await value(planFundBook())).toContainEqual(
      expect.objectContaining({ kind: 'present', role: 'committees' }),
    );
  });
});
