import type { CellValue } from '../../core/problem';
import { anything } from '../cells';
import type { Column } from '../cells';

/** A column that a table may have and that no function counts with: for the reader, and for the pane. */
export const unused = (sv: string, en: string): Column<CellValue> => ({
  names: { sv: [sv], en: [en] },
  read: anything,
  fallback: { value: null },
});
