import type { Look } from '../fundBook/looks';
import type { MappedTable } from '../fundBook/mappedTables';
import type { SurveyedTable } from '../fundBook/survey';
import type { Destination } from './placeCells';

/** A table that changes are on their way into, as it is now. */
export interface OpenTable extends Destination {
  readonly found: SurveyedTable;
  readonly body: Excel.Range;
  /** Where the table is the user's own, mapped. */
  readonly mapped: MappedTable | undefined;
  /** The place in `body` of a row as it was read, heading row 1. */
  readonly indexOf: (row: number) => number;
  /** What a column holds, by its place. */
  readonly lookAt: (column: number) => Look;
}
