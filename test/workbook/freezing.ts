/** A few functions that answer by a rule of their own, and looks at all that a workbook holds, for the tests of sharing. */
import type { WorkbookResult } from '../../src/workbook';
import { functionsOf, host } from './workbench';

export function registerTestFunctions(): void {
  CustomFunctions.associate('ADDERA', (a: unknown, b: unknown) => Number(a) + Number(b));
  CustomFunctions.associate('PLAN', (rows: unknown, first: unknown) =>
    Array.from({ length: Number(rows) }, (_, i) => [Number(first) + i, i % 2 === 0 ? `år ${i}` : 0.1 * i]),
  );
  CustomFunctions.associate('ORD', (text: unknown) => String(text));
  CustomFunctions.associate('SUMMERA', (table: unknown) =>
    (table as unknown[][]).flat().reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0),
  );
  CustomFunctions.associate('FEL', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  });
  host.registerFunctions(
    'SIF',
    functionsOf(
      { id: 'ADDERA', parameters: [{ name: 'a' }, { name: 'b' }] },
      { id: 'PLAN', parameters: [{ name: 'rader' }, { name: 'första' }], result: { dimensionality: 'matrix' } },
      { id: 'ORD', parameters: [{ name: 'text', type: 'string' }] },
      { id: 'SUMMERA', parameters: [{ name: 'tabell', dimensionality: 'matrix' }] },
      { id: 'FEL', parameters: [] },
    ),
  );
}

export async function write(
  address: string,
  contents: readonly (readonly unknown[])[],
  sheet = 'Blad1',
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = contents as unknown[][];
    await context.sync();
  });
  await host.settled();
}

/** What was asked for; a refusal fails the test. */
export async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export async function formulasOf(address: string, sheet = 'Blad1'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

export const inSheet = (work: (sheet: Excel.Worksheet) => void, name = 'Blad1') =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

/** Formulas, values and formats of every sheet, and what is kept beside the cells. */
export async function everything(): Promise<unknown> {
  await host.settled();
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => ({
      name: sheet.name,
      range: sheet.getUsedRangeOrNullObject(true).load('address,formulas,values,numberFormat'),
    }));
    await context.sync();
    return {
      parts: host.documentStore.xmlParts.map(({ xml }) => xml),
      sheets: used.map(({ name, range }) =>
        range.isNullObject
          ? { name }
          : {
              name,
              address: range.address,
              formulas: range.formulas,
              values: range.values,
              formats: range.numberFormat,
            },
      ),
    };
  });
}

type Sync = (this: OfficeExtension.ClientRequestContext, ...args: unknown[]) => Promise<unknown>;

/** How a page is killed at a sync: before the batch is sent, or when Excel has run it and the page never hears of it. */
export type Killing = 'before' | 'after';

export class Killed extends Error {}

/** Runs work whose n-th sync (from 1) never comes back; tells whether it had so many. */
export async function killAt(sync: number, how: Killing, work: () => Promise<unknown>): Promise<boolean> {
  const prototype = OfficeExtension.ClientRequestContext.prototype as unknown as { sync: Sync };
  const real = prototype.sync;
  let count = 0;
  let isKilled = false;
  prototype.sync = async function (...args) {
    count += 1;
    if (isKilled || (count === sync && how === 'before')) {
      isKilled = true;
      throw new Killed('killed');
    }
    const answer = await real.apply(this, args);
    if (count === sync) {
      isKilled = true;
      throw new Killed('killed');
    }
    return answer;
  };
  try {
    await work();
  } finally {
    prototype.sync = real;
  }
  return isKilled;
}
