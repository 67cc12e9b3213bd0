import type { FunctionsMetadata } from '../../src/workbench/engine';
import { engine, functionsOf, host, valuesOf } from './workbench';

const calls: {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly invocation: CustomFunctions.Invocation;
}[] = [];

/** Associates as an add-in does, and notes each call. */
function associate(id: string, work: (...args: readonly unknown[]) => unknown): void {
  CustomFunctions.associate(id, (...all: unknown[]) => {
    const invocation = all.pop() as CustomFunctions.Invocation;
    calls.push({ id, args: all, invocation });
    return work(...all);
  });
}

const metadata: FunctionsMetadata = functionsOf(
  { id: 'ADDERA', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
  { id: 'PLAN', parameters: [{ name: 'rader' }], result: { dimensionality: 'matrix' } },
  { id: 'SUMMERA', parameters: [{ name: 'tabell', dimensionality: 'matrix' }] },
  {
    id: 'PLATS',
    parameters: [{ name: 'område', dimensionality: 'matrix' }, { name: 'tal' }],
    options: { requiresAddress: true, requiresParameterAddresses: true },
  },
  { id: 'FEL', parameters: [{ name: 'kod', type: 'string' }] },
  { id: 'SENARE', parameters: [{ name: 'tal' }] },
  { id: 'KAST', parameters: [] },
);

beforeAll(() => {
  associate('ADDERA', (a, b) => Number(a) + Number(b ?? 100));
  associate('PLAN', (rows) => Array.from({ length: Number(rows) }, (_, i) => [2014 + i, Number.NaN]));
  associate('SUMMERA', (table) => (table as number[][]).flat().reduce((sum, cell) => sum + Number(cell), 0));
  associate('PLATS', () => 'här');
  associate('FEL', (code) => {
    throw new CustomFunctions.Error(
      CustomFunctions.ErrorCode[code as keyof typeof CustomFunctions.ErrorCode],
      'Beloppet får inte vara negativt.',
    );
  });
  associate('SENARE', (value) => Promise.resolve(Number(value) * 2));
  associate('KAST', () => {
    throw new TypeError('ett fel i koden');
  });
  host.registerFunctions('SIF', metadata);
});

beforeEach(() => {
  calls.length = 0;
});

async function formulas(address: string, written: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(address).formulas = written;
    await context.sync();
  });
}

describe('custom functions through the real runtime', () => {
  it('show #BUSY! until they have answered, then the answer', async () => {
    await formulas('A1', [['=SIF.ADDERA(1,2)']]);
    expect(await valuesOf('A1')).toEqual([['#BUSY!']]);
    expect(host.isBusy()).toBe(true);
    await host.settled();
    expect(await valuesOf('A1')).toEqual([[3]]);
    expect(host.isBusy()).toBe(false);
  });

  it('get null for omitted arguments, so that the invocation stays last', async () => {
    await formulas('A1', [['=SIF.ADDERA(1)']]);
    await host.settled();
    expect(calls[0]?.args).toEqual([1, null]);
    expect(await valuesOf('A1')).toEqual([[101]]);
  });

  it('get a single cell as a matrix where a matrix is asked for', async () => {
    await formulas('A1:A3', [[5], ['=SIF.SUMMERA(A1)'], ['=SIF.SUMMERA(A1:B1)']]);
    await host.settled();
    expect(calls.map((call) => call.args)).toEqual([[[[5]]], [[[5, '']]]]);
    expect(await valuesOf('A2:A3')).toEqual([[5], [5]]);
  });

  it('get their own address and those of their arguments when they ask for them', async () => {
    await formulas('B4', [['=SIF.PLATS(A1:C2,7)']]);
    await host.settled();
    expect(calls[0]?.invocation.address).toBe('Blad1!B4');
    expect(calls[0]?.invocation.parameterAddresses).toEqual(['Blad1!A1:C2', null]);
    await formulas('B5', [['=SIF.ADDERA(1,1)']]);
    await host.settled();
    expect(calls[1]?.invocation.address).toBeUndefined();
  });

  it('spill what they return, NaN as 0', async () => {
    await formulas('A1', [['=SIF.PLAN(3)']]);
    await host.settled();
    expect(await valuesOf('A1:B3')).toEqual([
      [2014, 0],
      [2015, 0],
      [2016, 0],
    ]);
  });

  it('answer errors with their code, and their own message for #VALUE! and #N/A', async () => {
    const codes = ['invalidValue', 'notAvailable', 'invalidNumber', 'divisionByZero', 'nullReference'];
    await formulas(
      'A1:A5',
      codes.map((code) => [`=SIF.FEL("${code}")`]),
    );
    await host.settled();
    expect(await valuesOf('A1:A5')).toEqual([['#VALUE!'], ['#N/A'], ['#NUM!'], ['#DIV/0!'], ['#NULL!']]);
    const messages = [0, 1, 2].map((row) => messageIn(row));
    expect(messages).toEqual(['Beloppet får inte vara negativt.', 'Beloppet får inte vara negativt.', undefined]);
  });

  it('answer #VALUE! for an exception of any other kind', async () => {
    await formulas('A1', [['=SIF.KAST()']]);
    await host.settled();
    expect(await valuesOf('A1')).toEqual([['#VALUE!']]);
  });

  it('wait for promises, and chains of them', async () => {
    await formulas('A1:A2', [['=SIF.SENARE(4)'], ['=SIF.SENARE(A1)']]);
    await host.settled();
    expect(await valuesOf('A1:A2')).toEqual([[8], [16]]);
  });

  it('are asked once a cell and arguments, and anew when an argument changes', async () => {
    await formulas('A1:B1', [[1, '=SIF.ADDERA(A1,1)+SIF.ADDERA(A1,1)']]);
    await host.settled();
    engine.recalculate();
    await host.settled();
    expect(calls).toHaveLength(1);
    await formulas('A1', [[5]]);
    await host.settled();
    expect(await valuesOf('B1')).toEqual([[12]]);
    expect(calls).toHaveLength(2);
  });

  it('are asked anew when their range is calculated', async () => {
    await formulas('A1:A2', [['=SIF.ADDERA(1,1)'], ['=SIF.ADDERA(2,2)']]);
    await host.settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A2').calculate();
      await context.sync();
    });
    await host.settled();
    expect(calls.map((call) => call.args)).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
    ]);
    expect(await valuesOf('A1:A2')).toEqual([[2], [4]]);
  });

  it('are #NAME? when functions.json does not know them', async () => {
    await formulas('A1', [['=SIF.OKAND(1)']]);
    await host.settled();
    expect(await valuesOf('A1')).toEqual([['#NAME?']]);
  });
});

/** The message that the grid shows with an error; the engine's cells carry it beside the value. */
function messageIn(row: number): string | undefined {
  const cell = engine.model.getters.getEvaluatedCell({ sheetId: engine.activeSheet(), row, col: 0 });
  return 'message' in cell && cell.message ? cell.message : undefined;
}
