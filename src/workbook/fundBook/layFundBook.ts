import type { AmountUnit } from '../../core/money';
import { normalAddress } from '../address';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { DESIGNS, FIRST_ROWS } from './design';
import type { SheetDesign } from './design';
import { drawSheet, rowsInUnit } from './drawSheet';
import { EXAMPLE_ROWS, EXAMPLE_UNIT } from './example';
import { MEMORY_KEY, memoryFrom } from './memory';
import type { FundMemory } from './memory';
import { planFor, samePlan } from './planFundBook';
import type { PlannedTable } from './planFundBook';
import type { Role } from './roles';
import { survey } from './survey';

export interface FundBookToLay {
  /** The plan that the user has seen and agreed to. */
  readonly plan: readonly PlannedTable[];
  readonly unit: AmountUnit;
  /** With Norrköping's figures in the new tables. */
  readonly withExample: boolean;
}

/** A sheet that was laid, with all that it held then. */
export interface LaidSheet {
  readonly role: Role;
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: string;
  readonly contents: readonly (readonly unknown[])[];
}

export type LayingOutcome =
  /** The workbook has changed since the plan was made: nothing was written, and this would be done instead. */
  | { readonly kind: 'changed'; readonly plan: readonly PlannedTable[] }
  | { readonly kind: 'laid'; readonly sheets: readonly LaidSheet[] };

/** Lays the fund book's missing sheets last in the workbook, each with its table. Touches nothing that stands there. */
export function layFundBook({ plan, unit, withExample }: FundBookToLay): Promise<WorkbookResult<LayingOutcome>> {
  return run('', async (context) => {
    const { workbook } = context;
    const surveyed = await survey(context);
    const now = planFor(surveyed);
    if (!samePlan(now, plan)) return { kind: 'changed', plan: now };

    const drawn = now.flatMap((planned) => {
      const design = DESIGNS.find(({ role }) => role === planned.role);
      if (planned.kind === 'present' || !design) return [];
      const sheet = workbook.worksheets.add(planned.sheet).load('id,name');
      const table = drawSheet(sheet, design, planned.table, rowsFor(design, unit, withExample), unit).load('id,name');
      const used = sheet.getUsedRange(true).load('address,formulas');
      return [{ role: planned.role, sheet, table, used }];
    });
    await context.sync();

    const memory: FundMemory = {
      ...Object.fromEntries([...surveyed.found].map(([role, { id, name }]) => [role, { id, name }])),
      ...Object.fromEntries(drawn.map(({ role, table }) => [role, { id: table.id, name: table.name }])),
    };
    if (JSON.stringify(memory) !== JSON.stringify(surveyed.memory)) {
      workbook.settings.add(MEMORY_KEY, memory);
      await context.sync();
    }
    return {
      kind: 'laid',
      sheets: drawn.map(({ role, sheet, used }) => ({
        role,
        sheetId: sheet.id,
        sheet: sheet.name,
        area: normalAddress(used.address),
        contents: used.formulas as unknown[][],
      })),
    };
  });
}

function rowsFor(design: SheetDesign, unit: AmountUnit, withExample: boolean) {
  const example = withExample ? EXAMPLE_ROWS[design.role] : undefined;
  return example ? rowsInUnit(example, design, EXAMPLE_UNIT, unit) : (FIRST_ROWS[design.role] ?? []);
}

/** What taking back did: sheets removed, and sheets left because someone has changed them. */
export interface TakenBack {
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

/** Removes the sheets that were laid, except those that hold anything else than they did then. */
export function takeBackFundBook(laid: readonly LaidSheet[]): Promise<WorkbookResult<TakenBack>> {
  return run('', async (context) => {
    const { worksheets, settings } = context.workbook;
    const found = laid.map((one) => ({ one, sheet: worksheets.getItemOrNullObject(one.sheetId).load('name') }));
    await context.sync();

    const standing = found
      .filter(({ sheet }) => !sheet.isNullObject)
      .map(({ one, sheet }) => ({ one, sheet, used: sheet.getUsedRange(true).load('address,formulas') }));
    const setting = settings.getItemOrNullObject(MEMORY_KEY).load('value');
    await context.sync();

    const isUntouched = ({ one, used }: (typeof standing)[number]): boolean =>
      normalAddress(used.address) === one.area && JSON.stringify(used.formulas) === JSON.stringify(one.contents);
    const untouched = standing.filter(isUntouched);
    for (const { sheet } of untouched) sheet.delete();
    if (!setting.isNullObject) {
      const gone = new Set<string>(untouched.map(({ one }) => one.role));
      const left = Object.entries(memoryFrom(setting.value as unknown)).filter(([role]) => !gone.has(role));
      if (left.length === 0) setting.delete();
      else setting.value = Object.fromEntries(left);
    }
    await context.sync();
    return {
      removed: untouched.map(({ sheet }) => sheet.name),
      kept: standing.filter((one) => !untouched.includes(one)).map(({ sheet }) => sheet.name),
    };
  });
}
