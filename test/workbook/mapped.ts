/** The steps of Koppla as a user takes them, for tests. */
import { serialOf } from '../../src/core/calendar/serial';
import { mapPlace, readFundBook, readPlace, writeChanges } from '../../src/workbook';
import type { Choices, FundBook, MappedPlaceView, Place, Receipt, WorkbookResult } from '../../src/workbook';
import { AS_THEY_ARE, writeWorkbook } from '../fixtures/workbooks/asTheyAre';
import { file, host } from './workbench';

export const TODAY = serialOf(2014, 6, 1);

export async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** Puts one of the workbooks of test/fixtures/workbooks/asTheyAre in place of the empty one. */
export function open(name: keyof typeof AS_THEY_ARE): void {
  const refused = file.open(writeWorkbook(AS_THEY_ARE[name]));
  if (refused) throw new Error(refused.kind);
  host.workbookReplaced();
}

export const read = (): Promise<FundBook> => value(readFundBook(TODAY));

export async function look(
  address: string | undefined,
  choices: Choices = {},
): Promise<{ readonly place: Place; readonly view: MappedPlaceView }> {
  const place = await value(readPlace(address));
  const view = place && mapPlace(place, choices, TODAY);
  if (!view) throw new Error('Nothing is recognised.');
  return { place, view };
}

export async function map(address: string | undefined, choices: Choices = {}): Promise<Receipt> {
  const { mapping } = (await look(address, choices)).view;
  const changes = [{ kind: 'map-role', role: mapping.role, mapping } as const];
  const outcome = await value(writeChanges({ changes, unit: undefined, label: 'x' }));
  if (outcome.kind !== 'written') throw new Error('changed');
  return outcome.receipt;
}

/** All that a sheet holds and how it is shown, to tell whether anything has been touched. */
export const asItIs = (sheet: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('address,formulas,numberFormat');
    const { format } = used.load('rowCount,columnCount');
    format.load('columnWidth,rowHeight');
    await context.sync();
    const rows = Array.from({ length: used.rowCount }, (_, r) => used.getRow(r).load('rowHidden'));
    const columns = Array.from({ length: used.columnCount }, (_, c) => used.getColumn(c).load('columnHidden'));
    await context.sync();
    return {
      address: used.address,
      formulas: used.formulas,
      numberFormat: used.numberFormat,
      hidden: [rows.map(({ rowHidden }) => rowHidden), columns.map(({ columnHidden }) => columnHidden)],
    };
  });
