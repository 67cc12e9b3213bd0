import type * as workbook from '../../workbook';

/** What the pane asks of the workbook; the tests put a fake in its place. */
export type Workbook = Pick<
  typeof workbook,
  | 'readSelectedCell'
  | 'watchWorkbook'
  | 'selectRange'
  | 'recalculateCell'
  | 'findEmptyCells'
  | 'writeFormula'
  | 'restore'
  | 'readFundBook'
  | 'layFundBook'
  | 'takeBackFundBook'
>;
