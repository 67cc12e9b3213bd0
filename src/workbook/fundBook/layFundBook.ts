import type { AmountUnit } from '../../core/money';
import type { Change } from '../changes/change';
import { applyChanges } from '../changes/writeChanges';
import type { ChangesOutcome } from '../changes/receipt';
import { settleFirst, wholeOrNothing } from '../changes/wholeOrNothing';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { DESIGNS, FIRST_ROWS } from './design';
import type { SheetDesign } from './design';
import { drawSheet, rowsInUnit } from './drawSheet';
import { EXAMPLE_ROWS, EXAMPLE_UNIT } from './example';
import { MEMORY_KEY } from './memory';
import type { FundMemory } from './memory';
import { planFor, samePlan } from './planFundBook';
import type { PlannedTable } from './planFundBook';
import type { Role } from './roles';
import { survey } from './survey';
import { keepSetting } from '../setting';

export interface FundBookToLay {
  /** The plan that the user has seen and agreed to. */
  readonly plan: readonly PlannedTable[];
  readonly unit: AmountUnit;
  /** With Norrköping's figures in the new tables. */
  readonly withExample: boolean;
  /** What has been done by then, in the pane's words: "Fondboken är upplagd". */
  readonly label: string;
}

/** Lays the fund book's missing sheets last in the workbook, each with its table. Touches nothing that stands there. */
export function layFundBook({
  plan,
  unit,
  withExample,
  label,
}: FundBookToLay): Promise<WorkbookResult<ChangesOutcome>> {
  return wholeOrNothing((sent) =>
    run(
      '',
      async (context) => {
        const surveyed = await settleFirst(context, await survey(context));
        const now = planFor(surveyed);
        if (!samePlan(now, plan)) return { kind: 'changed', address: '' };

        const tables: { readonly role: Role; readonly table: Excel.Table }[] = [];
        const changes = now.flatMap((planned): readonly Change[] => {
          const design = DESIGNS.find(({ role }) => role === planned.role);
          if (planned.kind !== 'new' || !design) return [];
          const draw = (sheet: Excel.Worksheet): void => {
            const table = drawSheet(sheet, design, planned.table, rowsFor(design, unit, withExample), unit);
            tables.push({ role: planned.role, table: table.load('id,name') });
          };
          return [{ kind: 'add-sheet', name: planned.sheet, draw }];
        });
        // Tables that are not remembered are found by their headings; so what comes afterwards may be lost.
        const afterwards = (): void => {
          const memory: FundMemory = {
            ...mappedIn(surveyed.memory),
            ...Object.fromEntries([...surveyed.found].map(([role, { id, name }]) => [role, { id, name }])),
            ...Object.fromEntries(tables.map(({ role, table }) => [role, { id: table.id, name: table.name }])),
          };
          if (JSON.stringify(memory) !== JSON.stringify(surveyed.memory)) {
            keepSetting(context, MEMORY_KEY, memory);
          }
        };
        return applyChanges(context, surveyed, { changes, unit, label }, { sent, afterwards });
      },
      { isOneStep: true },
    ),
  );
}

const mappedIn = (memory: FundMemory): FundMemory =>
  Object.fromEntries(Object.entries(memory).filter(([, { mapping }]) => mapping !== undefined));

function rowsFor(design: SheetDesign, unit: AmountUnit, withExample: boolean) {
  const example = withExample ? EXAMPLE_ROWS[design.role] : undefined;
  return example ? rowsInUnit(example, design, EXAMPLE_UNIT, unit) : (FIRST_ROWS[design.role] ?? []);
}
