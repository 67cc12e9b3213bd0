import type { CellMatrix } from '../../functions/catalogue/types';
import { firstCell } from '../address';
import { fetched } from '../fetched';
import type { FundBook } from '../fundBook/book';
import type { Survey } from '../fundBook/survey';
import { budgetFaults } from './budgetLines';
import { formulasFrom } from './formulaMemory';
import { typedOverInColumns, typedOverOnSheet } from './typedOver';
import type { TypedOver } from './typedOver';

/** Where a budget is looked for on a sheet. */
const BUDGET_AREA = 'A1:P60';
/** In a workbook of more sheets than this no one looks for budgets: the pane is to follow every edit. */
const MOST_SHEETS = 40;

/**
 * What the workbook holds outside the fund book's tables, and the formulas within them: budgets on other sheets, and formulas
 * of ours that have been typed over. Only queues; the answer is called after the next sync.
 */
export function queueElsewhere(
  { sheets, sheetIds, found, mapped }: Survey,
  setting: Excel.Setting,
  context: Excel.RequestContext,
): () => Promise<NonNullable<FundBook['elsewhere']>> {
  const { worksheets } = context.workbook;
  const ofTables = new Set([...found.values()].map(({ sheet }) => sheet));
  const memory = formulasFrom(setting);
  const ours = sheets.flatMap((name, i) => {
    const written = memory[sheetIds[i] as string];
    if (!written) return [];
    const used = worksheets.getItem(name).getUsedRangeOrNullObject(true).load('address,formulas');
    return [{ name, written, used }];
  });
  const others = sheets
    .filter((name) => !ofTables.has(name) && !ours.some((one) => one.name === name))
    .slice(0, MOST_SHEETS)
    .map((name) => ({ name, area: worksheets.getItem(name).getRange(BUDGET_AREA).load('values') }));
  const bodies = [...found.values()].map(({ table }) => table.getDataBodyRange().load('address,formulas'));

  const sheetsMapped = new Set([...mapped.values()].map(({ sheet }) => sheet));
  return async () => ({
    recognised: await recognisedIn(others.filter(({ name }) => !sheetsMapped.has(name))),
    budgetFaults: others.flatMap(({ name, area }) => budgetFaults(name, area.values as CellMatrix)),
    typedOver: [
      ...ours.flatMap(({ name, written, used }): readonly TypedOver[] =>
        used.isNullObject ? [] : typedOverOnSheet(name, written, used.formulas as CellMatrix, firstCell(used.address)),
      ),
      ...bodies.flatMap((body) => typedOverInColumns(body.formulas as CellMatrix, firstCell(body.address))),
    ],
  });
}

/** What knows tables by their looks is fetched when there is a sheet to look at: the fund's own workbook has none. */
async function recognisedIn(
  sheets: readonly { readonly name: string; readonly area: Excel.Range }[],
): Promise<NonNullable<FundBook['elsewhere']>['recognised']> {
  if (sheets.length === 0) return [];
  const { recognisedOn } = await fetched(() => import('../mapping/recognised'));
  return sheets.flatMap(({ name, area }) => recognisedOn(name, area.values as CellMatrix));
}
