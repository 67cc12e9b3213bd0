import { parseAddress } from '../address';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { heldIn, settingOf } from '../setting';
import type { SheetCells } from './form';
import { APPLICATION_KEY, applicationMemoryFrom } from './memory';
import type { Mapping } from './memory';
import { fromFirstCell } from './readApplications';

/** A name that means one cell of the template, or an area by its first cell. */
export interface NamedCell {
  readonly name: string;
  /** "B7" */
  readonly cell: string;
}

/** A sheet of the user's own that an application is to be filled in. */
export interface Template {
  readonly sheetId: string;
  readonly sheet: string;
  readonly cells: SheetCells;
  /** Excel's codes, by row and column of `cells`. */
  readonly formats: readonly (readonly unknown[])[];
  readonly names: readonly NamedCell[];
  /** What the user has chosen before for this sheet. */
  readonly mapping: Mapping;
}

/** Further out than this no form reaches, whatever has been formatted. */
const REACH = 'A1:GR2000';

/** Reads a sheet as a template, blank cells that are formatted included. One sync. */
export function readTemplate(sheetId: string): Promise<WorkbookResult<Template>> {
  return run('', async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(sheetId).load('id,name');
    const used = sheet
      .getRange(REACH)
      .getIntersectionOrNullObject(sheet.getUsedRange())
      .load('address,values,formulas,numberFormat');
    const names = [workbook.names.load('items/name,items/formula'), sheet.names.load('items/name,items/formula')];
    const setting = settingOf(context, APPLICATION_KEY);
    await context.sync();

    const memory = applicationMemoryFrom(heldIn(setting));
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      cells: used.isNullObject ? { values: [], formulas: [] } : fromFirstCell(used),
      formats: used.isNullObject
        ? []
        : fromFirstCell({ address: used.address, values: [], formulas: used.numberFormat as unknown[][] }).formulas,
      names: names.flatMap(({ items }) => items).flatMap(({ name, formula }) => namedCell(name, formula, sheet.name)),
      mapping: memory.mappings[sheet.id] ?? {},
    };
  });
}

/** A name's cell, where it means one on the sheet. */
function namedCell(name: string, formula: unknown, sheet: string): readonly NamedCell[] {
  const address = parseAddress(String(formula).replace(/^=/, ''));
  const cell = /^[A-Z]{1,3}\d+(?=$|:)/.exec(address.cells)?.[0];
  return cell !== undefined && address.sheet === sheet ? [{ name, cell }] : [];
}
