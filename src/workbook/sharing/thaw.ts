import { refuseProtected } from '../protectedSheets';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { inTurn } from '../inTurn';
import { sizeOf } from './keptFormulas';
import type { KeptFormulas } from './keptFormulas';
import { readKeptPart } from './keptPart';
import type { KeptPart } from './keptPart';
import { planThaw } from './planThaw';
import type { ThawItem } from './planThaw';
import { readSheets } from './readSheets';
import { placeText } from './sheetCells';
import { writeFormats, writeFormula } from './writeKept';

export interface ThawRequest {
  /** Kept formulas whose cells are as they were left; undefined for all of them. */
  readonly ids?: readonly number[];
  /** Those that go back although cells were changed, or their place is doubtful: only what the user has said. */
  readonly agreed: readonly number[];
}

export interface Thawed {
  /** The cells of each formula that went back. */
  readonly addresses: readonly string[];
  /** How many formulas are still kept. */
  readonly left: number;
}

/** Puts kept formulas back. In the same order of work as freeze, so that nothing is lost wherever it breaks off. */
export function thaw(request: ThawRequest): Promise<WorkbookResult<Thawed>> {
  return inTurn(() => thawNow(request));
}

function thawNow({ ids, agreed }: ThawRequest): Promise<WorkbookResult<Thawed>> {
  return run('', async (context) => {
    const { sheets, protectedSheets } = await readSheets(context);
    const part = await readKeptPart(context);
    const chosen = planThaw(part.kept, sheets).filter((item): item is Placed => {
      const isAsked = ids === undefined || ids.includes(item.kept.id);
      if (item.kind === 'ready') return isAsked;
      if (item.kind === 'back') return true;
      return item.kind !== 'lost' && agreed.includes(item.kept.id);
    });
    refuseProtected(
      chosen.flatMap(({ kind, sheet }) => (kind === 'back' ? [] : [sheet.name])),
      protectedSheets,
    );
    await putBack(context, part, chosen);
    return {
      addresses: chosen.map(({ kept, sheet, row, column }) => placeText(sheet.name, row, column, sizeOf(kept))),
      left: part.kept.formulas.length - chosen.length,
    };
  });
}

export type Placed = Exclude<ThawItem, { readonly kind: 'lost' }>;

export async function putBack(
  context: Excel.RequestContext,
  part: KeptPart,
  chosen: readonly Placed[],
  kept: KeptFormulas = part.kept,
): Promise<void> {
  if (chosen.length === 0) return;
  const ids = new Set(chosen.map((item) => item.kept.id));
  await part.write({
    ...kept,
    formulas: kept.formulas.map((formula) => (ids.has(formula.id) ? { ...formula, thawing: true } : formula)),
  });
  for (const item of chosen) {
    if (item.kind !== 'back') writeFormula(context, item.sheet.name, item, item.kept, item.formula);
  }
  await context.sync();
  // One that never left its cell has the formats that it had.
  const returned = chosen.filter((item) => item.kind !== 'back' || item.kept.thawing);
  for (const item of returned) writeFormats(context, item.sheet.name, item, item.kept);
  await context.sync();
  await part.write({ ...kept, formulas: kept.formulas.filter(({ id }) => !ids.has(id)) });
}
