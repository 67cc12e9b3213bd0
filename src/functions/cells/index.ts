export { isBlank } from './blank';
export { fold } from './fold';
export { isOmitted, single } from './kind';
export type { Accepts, CellReader, Kind, Reader } from './kind';
export {
  aboveZero,
  anything,
  boolean,
  dateOrYear,
  dateOrYearStart,
  discountRate,
  integer,
  number,
  planRate,
  share,
  termOf,
  text,
  word,
  year,
} from './scalars';
export type { Names } from './scalars';
export { asWeights, atMost, equallyLong, MOST_VALUES, numberTable, ofLength, vector } from './vectors';
export type { Named, Vector } from './vectors';
export { rowsOverYears, table } from './tables';
export type { Column, Schema, TableColumns } from './tables';
export type { CellMatrix, RawArgument } from './raw';
