import type { Serial } from '../../core/calendar/serial';
import type { AmountUnit } from '../../core/money';
import { inUnit } from '../../core/money';
import type { CellValue, Problem, Result } from '../../core/problem';
import { ok } from '../../core/problem';
import type { CellMatrix, RawArgument } from '../../functions/catalogue/types';
import { committeeTable } from '../../functions/tables/committees';
import { datedValueTable } from '../../functions/tables/datedValues';
import { effectTable } from '../../functions/tables/effects';
import { fold } from '../../functions/tables/fold';
import { followUpTable } from '../../functions/tables/followUps';
import { investmentsOf, investmentTable } from '../../functions/tables/investments';
import { sameName } from '../../functions/tables/names';
import { repaymentRowTable } from '../../functions/tables/repaymentRows';
import { transactionTable } from '../../functions/tables/transactions';
import { cellAt } from './book';
import type { FundBook, ReadTable, TableProblem } from './book';
import { DESIGNS } from './design';
import { refusingErrors } from './errorCells';
import { parseAddress } from '../address';
import { inOwnCells, inSheetRows, readRows, rowOf } from './readTable';
import { cutOffYear } from './ruleValues';
import { columnsOf } from './roles';
import type { Role } from './roles';

/** A table's cells as they stand in the sheet. */
export type RawTable = Omit<ReadTable<unknown>, 'rows'>;

/** Makes values of the tables' cells. `today` decides which rule values are in force. */
export function interpret(
  raw: readonly RawTable[],
  today: Serial,
): Omit<FundBook, 'plan' | 'lost' | 'mappings' | 'lostMappings'> {
  const problems: TableProblem[] = [];
  const of = (role: Role): RawTable | undefined => raw.find((table) => table.role === role);
  const unit =
    raw.find(({ role, statedUnit }) => role === 'transactions' && statedUnit)?.statedUnit ??
    raw.find(({ statedUnit }) => statedUnit)?.statedUnit;

  const read = <R>(
    table: RawTable | undefined,
    reader: { read(raw: RawArgument, argument: string): Result<R> },
    also?: (row: readonly CellValue[], wrong: readonly CellValue[]) => boolean,
  ): ReadTable<R> | undefined => {
    if (!table) return undefined;
    const above = Number(/\d+$/.exec(parseAddress(table.corner).cells)?.[0] ?? 1) - 1;
    const careful = refusingErrors(table.role, reader);
    const found = readRows(scaled(table, unit), (given) => careful.read(given, table.name), also);
    for (const problem of found.problems) {
      const column = 'at' in problem ? problem.at?.column : undefined;
      const address = cellAt(table, rowOf(problem) ?? 1, column);
      const shown = asShown(problem, table, above);
      problems.push({ role: table.role, table: table.name, address, problem: shown, ...writtenIn(table, shown) });
    }
    return found.rows === undefined ? undefined : { ...table, rows: found.rows };
  };

  const parameters = read(of('parameters'), datedValueTable);
  const cutOff = cutOffYear(parameters, today);
  const given = of('investments');
  const name = given ? given.headings.findIndex((heading) => ['insats', 'intervention'].includes(fold(heading))) : -1;
  const investments = read(
    given,
    {
      read: (cells, argument) => {
        const rows = investmentTable.read(cells, argument);
        if (!rows.ok) return rows;
        const budget = investmentsOf(rows.value, argument, cutOff, 'committee');
        return budget.ok ? ok({ rows: rows.value, budget: budget.value }) : budget;
      },
    },
    // What is left of a split intervention would only give rise to more of the same.
    (row, wrong) => name >= 0 && sameName(String(row[name])) === sameName(String(wrong[name])),
  );

  return {
    unit,
    transactions: read(of('transactions'), transactionTable),
    investments: investments && { ...investments, rows: investments.rows.rows, budget: investments.rows.budget },
    effects: read(of('effects'), effectTable),
    repaymentPlan: read(of('repaymentPlan'), repaymentRowTable),
    followUp: read(of('followUp'), followUpTable),
    parameters,
    committees: read(of('committees'), committeeTable),
    problems,
    sheets: [...new Set(raw.map(({ sheet }) => sheet))],
  };
}

/** What the headings really are, where one of them is what is wrong. */
const writtenIn = ({ cells }: RawTable, { kind }: Problem): Pick<TableProblem, 'written'> =>
  kind === 'missing-column' && cells[0] ? { written: cells[0] } : {};

/** The problem with rows and columns as the user's own sheet has them. */
const asShown = (problem: Problem, { mapped }: RawTable, above: number): Problem =>
  mapped ? inOwnCells(problem, mapped.origin) : inSheetRows(problem, above);

/** The cells with amounts in the book's unit. */
function scaled({ role, cells, headings, statedUnit }: RawTable, unit: AmountUnit | undefined): CellMatrix {
  if (!unit || !statedUnit || unit === statedUnit) return cells;
  const design = DESIGNS.find((one) => one.role === role)?.columns ?? [];
  const amounts = new Set(
    Object.values(columnsOf[role])
      .filter(({ names }) => design.some(({ look, heading }) => look === 'amount' && heading === names.sv[0]))
      .flatMap(({ names }) => [...names.sv, ...names.en].map(fold)),
  );
  const isAmount = headings.map((heading) => amounts.has(fold(heading)));
  return cells.map((row, r) =>
    r === 0
      ? row
      : row.map((cell, c) => (isAmount[c] && typeof cell === 'number' ? inUnit(cell, statedUnit, unit) : cell)),
  );
}
