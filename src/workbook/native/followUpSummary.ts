import { withHeadingRow } from '../../functions/catalogue/shared';
import { followUpColumns } from '../../functions/tables/followUps';
import { numbered } from '../../functions/tables/names';
import { headings } from '../../functions/tables/words';
import { label } from './formulaText';
import type { CellValue, NativeCell } from './native';
import { holdsName, needed, rowNames, tableColumns } from './tableColumns';
import type { TableColumn } from './tableColumns';
import { tidied } from './tidied';
import type { Translate } from './translation';
import { parameters } from '../../functions/catalogue/samladuppfoljning';

const [NAME, PLANNED_REPAYMENT, ACTUAL_REPAYMENT] = [0, 4, 5];

/** SAMLADUPPFOLJNING: sums of each intervention's rows, and of all rows. */
export const followUpSummary: Translate = (call) => {
  const head = call.read(withHeadingRow) ? 1 : 0;
  const columns = tableColumns(call, 'uppfoljning', followUpColumns);
  const [intervention, year] = [needed(columns.intervention), needed(columns.year)];
  const [planned, verified] = [needed(columns.planned), needed(columns.verified)];
  const only = call.read(parameters[1]);
  const inYear = only === undefined ? [] : [`(${year.text}=${call.text('ar')})`];
  const isVerified = `(${verified.text}<>"")`;
  const names = rowNames(intervention, [year], '').filter((_, i) => only === undefined || year.values[i] === only);

  const row = (at: number, name: NativeCell, which: readonly string[]): readonly NativeCell[] => {
    const sum = (column: TableColumn | undefined, ...also: readonly string[]): string => {
      if (!column) return '0';
      const factors = [...which, ...also];
      const values = factors.length === 0 ? `SUM(${column.text})` : `SUMPRODUCT(${product(factors)},${column.text})`;
      return tidied(values, amountsOf(columns));
    };
    const planOfVerified = sum(planned, isVerified);
    const difference = `${call.cell(at, ACTUAL_REPAYMENT)}-${call.cell(at, PLANNED_REPAYMENT)}`;
    return [
      name,
      `=${sum(planned)}`,
      `=IF(SUMPRODUCT(${product([...which, isVerified])})=0,"",${sum(verified, isVerified)})`,
      `=IF(${planOfVerified}=0,"",${sum(verified, isVerified)}/${planOfVerified})`,
      `=${sum(columns.plannedRepayment)}`,
      `=${sum(columns.actualRepayment)}`,
      `=${tidied(difference, amountsOf(columns))}`,
    ];
  };

  const rows = numbered(names).names.map((name, n) => {
    const cell = call.cell(head + n, NAME, 'column');
    return row(head + n, label(name), [holdsName(intervention, name, cell), ...inYear]);
  });
  const total = row(head + rows.length, headings.total, inYear);
  return [...(head ? [headings.followUp] : []), ...rows, total];
};

/** One condition alone is no number to SUMPRODUCT. */
const product = (factors: readonly string[]): string =>
  factors.length === 1 ? `${factors[0] ?? ''}*1` : factors.join('*');

const amountsOf = (columns: Readonly<Record<string, TableColumn | undefined>>): readonly CellValue[] =>
  ['planned', 'verified', 'plannedRepayment', 'actualRepayment'].flatMap((key) => columns[key]?.values ?? []);
