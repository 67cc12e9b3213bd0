/** Mapped cells in workbooks as they are, and formulas over them, in the real Office.js. */
import { serialOf } from '../../src/core/calendar/serial';
import type { CellValue } from '../../src/core/problem';
import {
  exampleDraft,
  formulasOver,
  mapPlace,
  overviewOf,
  planSaving,
  readFundBook,
  readPlace,
  takeBackChanges,
  writeChanges,
} from '../../src/workbook';
import type { Choices, FundBook, Receipt, WorkbookResult } from '../../src/workbook';
import { defineFunctions } from './liveFunctions';
import type { EngineData } from '../../src/workbench/grid/createEngine';
import { emptyWorkbook } from '../../src/workbench/grid/grid';
import { engine, host, startAfresh, valuesOf } from './workbench';

const today = serialOf(2014, 6, 1);

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const sheet = (work: (sheet: Excel.Worksheet) => void) => change(({ worksheets }) => work(worksheets.getItem('Blad1')));
const put = (address: string, cells: readonly (readonly CellValue[])[]): Promise<void> =>
  sheet((own) => {
    const size = [cells.length - 1, (cells[0]?.length ?? 1) - 1] as const;
    own.getRange(address).getResizedRange(...size).values = cells as unknown[][];
  });
const read = (): Promise<FundBook> => value(readFundBook(today));
async function look(address: string, choices: Choices = {}) {
  const place = await value(readPlace(`Blad1!${address}`));
  const view = place && mapPlace(place, choices, today);
  if (!view) throw new Error('Nothing is recognised.');
  return { place, view };
}
async function map(address: string, choices: Choices = {}): Promise<Receipt> {
  const { mapping } = (await look(address, choices)).view;
  const changes = [{ kind: 'map-role', role: mapping.role, mapping } as const];
  const outcome = await value(writeChanges({ changes, unit: undefined, label: 'x' }));
  if (outcome.kind !== 'written') throw new Error('changed');
  return outcome.receipt;
}

const LEDGER: readonly (readonly CellValue[])[] = [
  ['Datum', 'Slag', 'Belopp', 'Insats'],
  [2010, 'Öronmärkning', 33.8, ''],
  [2011, 'Beviljat', 3.9, 'Skolfam'],
  [2012, 'Upparbetat', 1.3, 'Skolfam'],
];
const UNIT: Choices = { unit: 'mkr' };

beforeEach(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

describe('formulas over the user’s own cells', () => {
  it('take a range with the functions’ own headings directly, and answer as the pane does', async () => {
    await put('B3', LEDGER);
    const { place, view } = await look('C4', UNIT);
    const own = formulasOver(place, view, 'en');
    expect([own?.isArray, own?.formulas.map(({ formula }) => formula)]).toEqual([
      false,
      ['=SIF.FONDSALDO(Blad1!B3:E6,,"disponibelt")', '=SIF.FONDUTVECKLING(Blad1!B3:E6,2010,2012)'],
    ]);
    await map('C4', UNIT);
    await sheet((one) => void (one.getRange('H1').formulas = [[own?.formulas[0]?.formula]]));
    expect(await valuesOf('H1')).toEqual([[overviewOf(await read()).now?.available]]);
  });

  it('put columns with other headings together, with their signs turned', async () => {
    await put('B3', [
      ['Bokföringsdatum', 'Kommentar', 'Transaktionstyp', 'Summa kronor', 'Projekt'],
      [2010, 'x', 'Öronmärkning', -33.8, ''],
      [2011, 'y', 'Beviljat', -3.9, 'Skolfam'],
    ]);
    const { place, view } = await look('C4', UNIT);
    const formula = formulasOver(place, view, 'en')?.formulas[0]?.formula ?? '';
    expect(formula).toBe(
      '=SIF.FONDSALDO(VSTACK(HSTACK("Datum","Slag","Belopp","Insats"),HSTACK(Blad1!B4:B5,Blad1!D4:D5,-Blad1!E4:E5,Blad1!F4:F5)),,"disponibelt")',
    );
    await sheet((one) => void (one.getRange('J1').formulas = [[formula]]));
    expect(await valuesOf('J1')).toEqual([[29.9]]);
    expect(formulasOver(place, view, 'sv')?.formulas[0]?.formula).toContain('HSTACK("Datum";"Slag";');
  });

  it('name an Excel table and its columns, and read the rows that come to it', async () => {
    await put('B3', LEDGER);
    await put('G3', [
      ['Bokföringsdatum', 'Transaktionstyp', 'Belopp [mkr]'],
      [2010, 'Öronmärkning', -33.8],
      [2011, 'Beviljat', -3.9],
    ]);
    await change(({ tables }) => {
      tables.add('Blad1!B3:E6', true).name = 'Rörelser';
      tables.add('Blad1!G3:I5', true).name = 'Egna';
    });
    const own = await look('C4', UNIT);
    const [sv, en] = (['sv', 'en'] as const).map((notation) => formulasOver(own.place, own.view, notation));
    expect(sv?.formulas[0]?.formula).toBe('=SIF.FONDSALDO(Rörelser[[#Rubriker];[#Data]];;"disponibelt")');
    const other = await look('G4', UNIT);
    const stacked = formulasOver(other.place, other.view, 'en')?.formulas[0]?.formula ?? '';
    expect(stacked).toContain("HSTACK(-Egna[[Belopp '[mkr']]],Egna[Bokföringsdatum],Egna[Transaktionstyp])");
    await sheet((one) => void (one.getRange('M1:M2').formulas = [[en?.formulas[0]?.formula], [stacked]]));
    expect(await valuesOf('M1:M2')).toEqual([[29.9], [29.9]]);
    await change(({ tables }) => void tables.getItem('Rörelser').rows.add(undefined, [[2012, 'Öronmärkning', 6, '']]));
    expect(await valuesOf('M1:M1')).toEqual([[35.9]]);
  });

  it('are none where a function would read something else than the mapping does', async () => {
    await put('B3', [...LEDGER, ['Summa', '', 39, '']]);
    const summed = await look('C4', UNIT);
    expect(formulasOver(summed.place, summed.view, 'sv')?.formulas[0]?.formula).toContain('Blad1!B3:E6');
    await put('B6', [['Summa', '', 37.7, '']]);
    await put('B7', [[2012, 'Upparbetat', 1.3, 'Skolfam']]);
    const { place, view } = await look('C4', UNIT);
    expect(formulasOver(place, view, 'sv')).toBeUndefined();
  });
});

it('an application’s rate of discount is that of mapped rule values on its first day, as a value in its sheet', async () => {
  await put('B3', [
    ['Namn', 'Gäller från', 'Värde', 'Enhet', 'Källa'],
    ['Kalkylränta', 2009, 0.025, 'andel', 'Budget 2009'],
    ['Kalkylränta', 2015, 0.04, 'andel', 'Budget 2015'],
  ]);
  await map('C4', { role: 'parameters' });
  const example = exampleDraft();
  const draft = { ...example, single: { ...example.single, rate: '', start: '2011-01-01' } };
  const { changes } = planSaving(draft, undefined, await read(), 'sv');
  await value(writeChanges({ changes, unit: undefined, label: '' }));
  const cells = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Ansökan Skolfam').getUsedRange().load('formulas');
    await context.sync();
    return used.formulas as CellValue[][];
  });
  expect(cells.find(([label]) => label === 'Kalkylränta')?.[1]).toBe(0.025);
  await host.settled();
});

describe('a workbook as it is', () => {
  beforeEach(() => put('B3', LEDGER));
  const available = async (): Promise<number | undefined> => overviewOf(await read()).now?.available;

  it('with several hundred sheets is read in three round trips, and few of its sheets', async () => {
    startAfresh();
    const data = emptyWorkbook('Blad1') as EngineData;
    const first = data.sheets[0] as (typeof data.sheets)[number];
    const more = Array.from({ length: 300 }, (_, i) => ({ ...first, id: `more-${i}`, name: `Kostnadsställe ${i}` }));
    engine.load({ data: { ...data, sheets: [first, ...more] }, tables: [], names: [] });
    host.workbookReplaced();
    await put('B3', LEDGER);
    await map('C4', UNIT);
    const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
    const ranges = jest.spyOn(Excel.Worksheet.prototype, 'getRange');
    const used = jest.spyOn(Excel.Worksheet.prototype, 'getUsedRangeOrNullObject');
    const book = await read();
    const counts = [sync.mock.calls.length, ranges.mock.calls.length <= 60, used.mock.calls.length];
    for (const spy of [sync, ranges, used]) spy.mockRestore();
    // The last round trip ends the run; of the sheets only the mapped one is read whole.
    expect([counts, overviewOf(book).now?.available]).toEqual([[4, true, 1], 29.9]);
  });

  it('with a protected sheet is mapped and read, and refuses to be written in', async () => {
    await change(({ tables }) => void (tables.add('Blad1!B3:E6', true).name = 'Rörelser'));
    await sheet((one) => one.protection.protect());
    const receipt = await map('C4', UNIT);
    expect(await available()).toBe(29.9);
    const rows = [{ Datum: 2013, Slag: 'Upparbetat', Belopp: 1, Insats: 'Skolfam' }];
    const changes = [{ kind: 'add-rows', role: 'transactions', rows } as const];
    expect(await writeChanges({ changes, unit: 'mkr', label: '' })).toMatchObject({
      ok: false,
      problem: { kind: 'protected-sheets', sheets: ['Blad1'] },
    });
    expect(await available()).toBe(29.9);
    await value(takeBackChanges(receipt));
  });

  it('with an error in a cell tells of that cell and reads the rest', async () => {
    await map('C4', UNIT);
    await sheet((one) => void (one.getRange('D6').formulas = [['=1/0']]));
    const book = await read();
    expect(book.problems.map(({ address }) => address)).toEqual(['Blad1!D6']);
    expect(overviewOf(book).now?.booked).toBe(33.8);
  });

  it('with cells merged downwards is read as they look, once the user has seen it', async () => {
    await put('G3', [
      ['Insats', 'Nämnd', 'År', 'Planerad minskning', 'Verifierad minskning'],
      ['Skolfam', 'Socialnämnden', 2013, 1, 1],
      ['', 'Utbildningsnämnden', 2013, 2, ''],
      ['Unga', 'Socialnämnden', 2013, 3, ''],
      ['', 'Utbildningsnämnden', 2013, 4, ''],
    ]);
    await sheet((one) => {
      one.getRange('G4:G5').merge();
      one.getRange('G6:G7').merge();
    });
    const { view } = await look('H4', UNIT);
    expect(view.proposal.doubts).toContainEqual({ kind: 'fill', key: 'intervention', heading: 'Insats' });
    await map('H4', UNIT);
    const columns = (await read()).followUp?.rows.columns;
    expect(columns?.intervention).toEqual(['Skolfam', 'Skolfam', 'Unga', 'Unga']);
  });
});
