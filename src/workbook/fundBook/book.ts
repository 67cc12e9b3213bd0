import type { AmountUnit } from '../../core/money';
import type { CellValue, Problem } from '../../core/problem';
import type { CellMatrix } from '../../functions/catalogue/types';
import type { Committees } from '../../functions/tables/committees';
import type { DatedValues } from '../../functions/tables/datedValues';
import type { EffectTable } from '../../functions/tables/effects';
import type { FollowUpEntries } from '../../functions/tables/followUps';
import type { InvestmentTable, NamedInvestments } from '../../functions/tables/investments';
import type { RepaymentRows } from '../../functions/tables/repaymentRows';
import type { Transactions } from '../../functions/tables/transactions';
import { formatAddress, offset, parseAddress } from '../address';
import type { Origin } from '../mapping/readMapped';
import { originalCell } from '../mapping/originalCell';
import type { RecognisedPlace } from '../mapping/recognised';
import type { Mapping } from '../mapping/mapping';
import type { SheetCells } from '../mapping/sheetCells';
import type { BudgetFault } from '../checks/budgetLines';
import type { TypedOver } from '../checks/typedOver';
import type { LostMapping } from './mappedTables';
import type { PlannedTable } from './planFundBook';
import type { Role } from './roles';

/** One of the fund book's tables as it was read. */
export interface ReadTable<R> {
  readonly role: Role;
  readonly name: string;
  readonly sheet: string;
  /** The cell of the first heading: "Transaktioner!A4". */
  readonly corner: string;
  readonly headings: readonly string[];
  /** What its own sheet says that amounts are in; undefined where it does not say. */
  readonly statedUnit: AmountUnit | undefined;
  /** Every cell as it stands in the sheet, headings first, amounts in the sheet's own unit. */
  readonly cells: CellMatrix;
  readonly rows: R;
  /** Where the cells stand and what they hold, where they are the user's own, read through a mapping: `cells` are then made of them. */
  readonly mapped?: {
    readonly mapping: Mapping;
    readonly origin: Origin;
    readonly own: SheetCells;
    /** The name of the Excel table that they are, where they are one. */
    readonly table: string | undefined;
  };
}

/** A cell or a table that cannot be read, and where it stands. */
export interface TableProblem {
  readonly role: Role;
  readonly table: string;
  /** "Transaktioner!C7", or the heading row where the table as a whole is wrong. */
  readonly address: string;
  /** Rows are counted as the sheet counts them. */
  readonly problem: Problem;
  /** The headings as they stand in the sheet, with the spaces around them. */
  readonly written?: readonly CellValue[];
}

/** The user's own cells that have a role, and where they stand. */
export interface MappedPlace {
  readonly role: Role;
  readonly name: string;
  /** "Huvudbok!A4:H4" */
  readonly headingRow: string;
  /** The first cell below the empty rows that end the cells which looks like one of them; undefined where there is none. */
  readonly below: string | undefined;
}

/** The fund book as values, amounts in one unit throughout. */
export interface FundBook {
  /** Undefined where no sheet says. */
  readonly unit: AmountUnit | undefined;
  readonly transactions: ReadTable<Transactions> | undefined;
  /** With the interventions made of its rows, by committee, and the cut-off year that decided whether they repay. */
  readonly investments: (ReadTable<InvestmentTable> & { readonly budget: NamedInvestments }) | undefined;
  readonly effects: ReadTable<EffectTable> | undefined;
  readonly repaymentPlan: ReadTable<RepaymentRows> | undefined;
  readonly followUp: ReadTable<FollowUpEntries> | undefined;
  readonly parameters: ReadTable<DatedValues> | undefined;
  readonly committees: ReadTable<Committees> | undefined;
  readonly problems: readonly TableProblem[];
  /** Tables that the workbook remembers and that are no longer there. */
  readonly lost: readonly {
    readonly role: Role;
    readonly name: string;
    /** Tables that could be the one, by their headings. */
    readonly candidates?: readonly { readonly id: string; readonly name: string }[];
  }[];
  /** What is read through a mapping. */
  readonly mappings: readonly MappedPlace[];
  /** Mappings whose cells are no longer there. */
  readonly lostMappings: readonly LostMapping[];
  /** What was found outside the tables; absent where no one looked. */
  readonly elsewhere?: {
    readonly budgetFaults: readonly BudgetFault[];
    readonly typedOver: readonly TypedOver[];
    readonly recognised: readonly RecognisedPlace[];
  };
  /** The sheets where the tables stand. */
  readonly sheets: readonly string[];
  /** Every table of the fund book: where it is, or where it would be laid. */
  readonly plan: readonly PlannedTable[];
}

type Placed = Pick<ReadTable<unknown>, 'corner' | 'headings' | 'sheet' | 'mapped'>;

/** The cell of a row (heading row 1) and a heading; the row's first cell where the table has no such heading. */
export function cellAt({ corner, headings, sheet, mapped }: Placed, row: number, heading?: string | number): string {
  if (mapped)
    return formatAddress({ sheet, cells: originalCell(mapped.origin, row, heading) ?? parseAddress(corner).cells });
  const column = Math.max(0, typeof heading === 'string' ? headings.indexOf(heading) : 0);
  const cell = offset(corner, row - 1, column) ?? corner;
  return formatAddress({ sheet, cells: parseAddress(cell).cells });
}
