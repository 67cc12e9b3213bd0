import type { CellValue } from '../../core/problem';

export type CellMatrix = readonly (readonly CellValue[])[];

/** An argument as Excel hands it over: a cell, rows of cells, or null where it was left out. */
export type RawArgument = CellValue | CellMatrix | undefined;
