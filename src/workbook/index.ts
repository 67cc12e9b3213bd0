/** What the pane may ask of the workbook. Every call answers with a tagged result and never throws. */
export { firstCell, normalAddress, resized, spellings } from './address';
export type { WorkbookProblem, WorkbookResult } from './result';
export { readSelectedCell } from './readSelectedCell';
export type { CellFormula, SelectedCell } from './readSelectedCell';
export { watchWorkbook } from './watchWorkbook';
export type { WorkbookChange } from './watchWorkbook';
export { selectRange } from './selectRange';
export { recalculateCell } from './recalculateCell';
export { findEmptyCells } from './findEmptyCells';
export { restore, writeFormula } from './writeFormula';
export type { FormulaToWrite, WriteOutcome, WrittenBefore } from './writeFormula';
export { planFundBook } from './fundBook/planFundBook';
export type { PlannedTable } from './fundBook/planFundBook';
export { layFundBook, takeBackFundBook } from './fundBook/layFundBook';
export type { FundBookToLay, LaidSheet, LayingOutcome, TakenBack } from './fundBook/layFundBook';
export type { Role } from './fundBook/roles';
