import { fold } from '../../functions/tables/fold';
import type { CellValue } from '../../core/problem';
import { isBlank } from '../../functions/tables/blank';
import { TOTAL_WORDS } from './wordSynonyms';

/** What a row below the headings is. Only `read` rows count. */
export type RowKind = 'read' | 'blank' | 'total' | 'note' | 'group' | 'heading';

const totals = new Set(TOTAL_WORDS);

/** "Summa", "Totalt Socialnämnden", "S:a 2014": the first word says that the row sums others. */
export function saysTotal(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string') return false;
  const [first = ''] = cell.trim().split(/[\s,]+/);
  return totals.has(fold(first)) || totals.has(fold(cell));
}

/** The row's first words, wherever they stand, say that it sums others. */
export const isTotal = (row: readonly CellValue[]): boolean => saysTotal(row.find((cell) => !isBlank(cell)));
