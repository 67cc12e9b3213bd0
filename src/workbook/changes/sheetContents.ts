import { normalAddress, offset, parseAddress, placeOf } from '../address';
import { calledFunctions } from '../formula';
import type { WrittenFormula } from '../checks/typedOver';
import { hash } from '../hash';
import { hasExcelApi } from '../run';

/** What someone has written on a sheet: every formula and constant by its cell, without the cells that a formula spills into. */
type Contents = readonly (readonly [cell: string, content: unknown])[];

/** What stands on a sheet, short enough to be kept, and the formulas that fill it. */
export interface SheetPrint {
  readonly fingerprint: string;
  readonly formulas: readonly WrittenFormula[];
}

/** What stands on the sheets, one print each. Costs at most two syncs. */
export async function sheetPrints(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetPrint[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address,formulas'));
  await context.sync();

  // Of the formulas that the pane writes only ours fill several cells; a sheet may have thousands of others.
  const sources = used.map((range, s) => {
    if (range.isNullObject || !hasExcelApi('1.12')) return [];
    return filled(range)
      .filter(([, content]) => typeof content === 'string' && calledFunctions(content).length > 0)
      .map(([cell]) => sheets[s]?.getRange(cell).getSpillingToRangeOrNullObject().load('address'));
  });
  if (sources.some((own) => own.length > 0)) await context.sync();

  return used.map((range, s) => {
    if (range.isNullObject) return { fingerprint: fingerprintOf([]), formulas: [] };
    const spilled = new Set(
      (sources[s] ?? []).flatMap((spill) => (spill && !spill.isNullObject ? cellsOf(spill.address).slice(1) : [])),
    );
    const contents = filled(range).filter(([cell]) => !spilled.has(cell));
    const formulas = contents.flatMap(([cell, content]): readonly WrittenFormula[] =>
      typeof content === 'string' && content.startsWith('=') ? [[cell, content]] : [],
    );
    return { fingerprint: fingerprintOf(contents), formulas };
  });
}

function filled(range: Excel.Range): Contents {
  const corner = parseAddress(normalAddress(range.address)).cells.split(':')[0] as string;
  return (range.formulas as unknown[][]).flatMap((row, r) =>
    row.flatMap((content, c) => (content === '' ? [] : [[offset(corner, r, c) as string, content] as const])),
  );
}

/** Every cell of an area, row by row. */
function cellsOf(address: string): readonly string[] {
  const [first = '', last = first] = parseAddress(address).cells.split(':');
  const [{ row: top, column: left }, { row: bottom, column: right }] = [placeOf(first), placeOf(last)];
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => offset(first, r, c) as string),
  ).flat();
}

const fingerprintOf = (contents: Contents): string => hash(JSON.stringify(contents));
