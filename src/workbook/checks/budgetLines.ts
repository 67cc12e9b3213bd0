import { difference, sumOf } from '../../core/money';
import { isYear } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import type { CellMatrix } from '../../functions/catalogue/types';
import { fold } from '../../functions/tables/fold';
import { formatAddress, offset } from '../address';

/** The lines of the municipality's budget table, by what their labels begin with. */
const LINES = {
  taxes: ['skatt'],
  netFinance: ['finansnetto'],
  income: ['summaintakter'],
  pensions: ['pension'],
  physical: ['fysiskainvesteringar'],
  social: ['socialainvesteringar'],
  operations: ['tillverksamhet'],
} as const;
export type BudgetLine = keyof typeof LINES;

/** Rows that hold what is computed from the others, not what was printed. */
const COMPUTED = ['beraknat', 'kontroll', 'skillnad'];
const DEDUCTIONS = ['pensions', 'physical', 'social'] as const satisfies readonly BudgetLine[];

/** A printed figure of a budget that is not what its own lines make, or a line that is blank in a year. */
export type BudgetFault =
  | {
      readonly kind: 'budget-identity';
      readonly address: string;
      readonly line: 'income' | 'operations';
      readonly year: Year;
      readonly printed: number;
      readonly computed: number;
      /** printed - computed */
      readonly by: number;
    }
  | {
      readonly kind: 'budget-blank';
      readonly address: string;
      /** As it stands in the sheet. */
      readonly label: string;
      readonly year: Year;
    };

/** How far from "Finansnetto" the other lines may stand. */
const REACH = 12;

/**
 * The faults of the budget table on a sheet, if there is one: it is known by the label Finansnetto, with Summa intäkter,
 * Sociala investeringar and Till verksamheten in the same column and years above. Income is taxes + net finance; what goes to
 * operations is income less pensions, physical investments and repayment of social investments, whether these are
 * written with a minus or not. `cells` begin in A1.
 */
export function budgetFaults(sheet: string, cells: CellMatrix): readonly BudgetFault[] {
  const found = findLines(cells);
  if (!found) return [];
  const { rows, column, years } = found;
  const at = (line: BudgetLine, c: number): number | undefined => {
    const value = rows[line] === undefined ? undefined : cells[rows[line]]?.[c];
    return typeof value === 'number' ? value : undefined;
  };
  const addressOf = (row: number, c: number): string => formatAddress({ sheet, cells: offset('A1', row, c) ?? 'A1' });
  const faults = years.flatMap(({ year, column: c }): readonly BudgetFault[] => {
    const compare = (line: 'income' | 'operations', computed: number | undefined): readonly BudgetFault[] => {
      const printed = at(line, c);
      if (printed === undefined || computed === undefined) return [];
      const by = difference(printed, computed);
      const address = addressOf(rows[line] as number, c);
      return by === 0 ? [] : [{ kind: 'budget-identity', address, line, year, printed, computed, by }];
    };
    const [taxes, net, income] = [at('taxes', c), at('netFinance', c), at('income', c)];
    const deductions = DEDUCTIONS.map((line) => at(line, c)).filter((value) => value !== undefined);
    return [
      ...compare('income', taxes === undefined || net === undefined ? undefined : sumOf([taxes, net])),
      ...compare(
        'operations',
        income === undefined ? undefined : sumOf([income, ...deductions.map((x) => -Math.abs(x))]),
      ),
    ];
  });
  const blanks = DEDUCTIONS.flatMap((line) => {
    const row = rows[line];
    if (row === undefined) return [];
    const blank = years.filter(({ column: c }) => at(line, c) === undefined && at('operations', c) !== undefined);
    if (blank.length === years.length) return [];
    const label = String(cells[row]?.[column]).trim();
    return blank.map(({ year, column: c }): BudgetFault => ({
      kind: 'budget-blank',
      address: addressOf(row, c),
      label,
      year,
    }));
  });
  return [...faults, ...blanks];
}

interface FoundLines {
  readonly column: number;
  readonly rows: Partial<Record<BudgetLine, number>>;
  readonly years: readonly { readonly year: Year; readonly column: number }[];
}

function findLines(cells: CellMatrix): FoundLines | undefined {
  for (const [r, row] of cells.entries()) {
    for (const [column, cell] of row.entries()) {
      if (typeof cell !== 'string' || fold(cell) !== 'finansnetto') continue;
      const rows = linesAround(cells, r, column);
      if (rows.income === undefined || rows.social === undefined || rows.operations === undefined) continue;
      const years = yearsAbove(cells, Math.min(...Object.values(rows)), column);
      if (years.length > 0) return { column, rows, years };
    }
  }
  return undefined;
}

function linesAround(cells: CellMatrix, from: number, column: number): Partial<Record<BudgetLine, number>> {
  const rows: Partial<Record<BudgetLine, number>> = {};
  for (let r = Math.max(0, from - REACH); r <= from + REACH; r++) {
    const cell = cells[r]?.[column];
    if (typeof cell !== 'string') continue;
    const label = fold(cell);
    if (COMPUTED.some((word) => label.includes(word))) continue;
    for (const [line, beginnings] of Object.entries(LINES) as [BudgetLine, readonly string[]][]) {
      if (rows[line] === undefined && beginnings.some((word) => label.startsWith(word))) rows[line] = r;
    }
  }
  return rows;
}

/** The nearest row above that holds years, and where each stands. */
function yearsAbove(cells: CellMatrix, below: number, column: number): FoundLines['years'] {
  for (let r = below - 1; r >= 0; r--) {
    const years = (cells[r] ?? []).flatMap((cell, c) =>
      c > column && typeof cell === 'number' && isYear(cell) ? [{ year: cell, column: c }] : [],
    );
    if (years.length > 0) return years;
  }
  return [];
}
