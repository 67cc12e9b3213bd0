import type { Problem } from '../../core/problem';
import type { Change } from '../changes/change';
import type { Role } from '../fundBook/roles';
import type { BudgetFault } from './budgetLines';

/** Something that the pane can do about it, shown before it is done and taken back like everything else. */
export type Mend =
  | {
      readonly kind: 'rename-heading';
      readonly from: string;
      readonly to: string;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'write-formula'; readonly address: string; readonly changes: readonly Change[] }
  /** From now on that table is the one. */
  | { readonly kind: 'point-at'; readonly table: string; readonly changes: readonly Change[] }
  /** The mapping is removed, its cells left as they are. */
  | { readonly kind: 'unmap'; readonly role: Role; readonly changes: readonly Change[] }
  /** The place Fond maps the user's own cells. */
  | { readonly kind: 'map-again'; readonly role: Role }
  /** The place Fond lays the table again. */
  | { readonly kind: 'lay-again'; readonly role: Role };

/** Something in the workbook that does not add up. `address` is where to look first; amounts are in the book's unit. */
export type Check = (
  | { readonly kind: 'unreadable'; readonly address: string; readonly problem: Problem }
  | { readonly kind: 'lost'; readonly role: Role; readonly name: string }
  /** A heading is gone from where it stood, and another stands there. */
  | {
      readonly kind: 'heading-renamed';
      readonly address: string;
      readonly table: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'granted-above-available'; readonly address: string; readonly lacking: number }
  | { readonly kind: 'overspent'; readonly address: string; readonly intervention: string; readonly by: number }
  | {
      readonly kind: 'repaid-above-grant';
      readonly address: string;
      readonly intervention: string;
      readonly repaid: number;
      readonly granted: number;
    }
  | { readonly kind: 'plan-row-differs'; readonly address: string; readonly by: number }
  | {
      readonly kind: 'plan-differs-from-amount';
      readonly address: string;
      readonly intervention: string;
      readonly planned: number;
      readonly amount: number;
    }
  | {
      readonly kind: 'plan-differs-from-shares';
      readonly address: string;
      readonly intervention: string;
      readonly committee: string;
      readonly planned: number;
      readonly expected: number;
    }
  | { readonly kind: 'cannot-carry'; readonly committee: string; readonly lacking: number; readonly address: string }
  /** Years of an intervention that are over and not followed up; the cell is the first of them. */
  | {
      readonly kind: 'overdue';
      readonly address: string;
      readonly intervention: string;
      readonly years: readonly number[];
    }
  /** The last repayment year is here, and what happens to the frame after it is not decided. */
  | {
      readonly kind: 'frame-undecided';
      readonly address: string;
      readonly intervention: string;
      readonly year: number;
    }
  /** Mapped cells are no longer where their mapping says; `headings` are those that are gone, none where the sheet is. */
  | {
      readonly kind: 'mapping-lost';
      readonly role: Role;
      readonly name: string;
      readonly headings: readonly string[];
      readonly address?: string;
    }
  /** Rows that look like a mapped table's own stand below the empty rows that end it, and are not read. */
  | { readonly kind: 'rows-below'; readonly name: string; readonly address: string }
  /** Cells that look like a table that the fund book lacks, and that no one has mapped. */
  | { readonly kind: 'unmapped'; readonly role: Role; readonly address: string }
  | BudgetFault
  | { readonly kind: 'typed-over'; readonly address: string; readonly formula: string | undefined }
) & { readonly mends?: readonly Mend[] };
