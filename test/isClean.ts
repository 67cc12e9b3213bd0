import type { CellValue } from '../src/core/problem';
import type { Answer, CellMatrix } from '../src/functions/catalogue/types';

/** Nothing but numbers that a cell can show, text and booleans: Excel would turn anything else into 0. */
export const isClean = (value: Answer): boolean =>
  (Array.isArray(value) ? (value as CellMatrix) : [[value as CellValue]]).every((row) =>
    row.every(
      (x) =>
        typeof x === 'string' ||
        typeof x === 'boolean' ||
        (typeof x === 'number' && Number.isFinite(x) && !Object.is(x, -0)),
    ),
  );
