import { isBlank } from '../../functions/tables/blank';
import type { CellValue } from './native';

/** Excel counts in binary: figures that nobody rounded may differ in their last bits. */
const TOLERANCE = 1e-12;

/** True where a plain formula shows what the add-in's formula did: exactly where figures are rounded, else within 1e-12 of each. */
export function agrees(before: CellValue, after: CellValue, isRounded: boolean): boolean {
  if (typeof before !== 'number' || typeof after !== 'number') {
    return before === after || (isBlank(before) && isBlank(after));
  }
  return before === after || (!isRounded && Math.abs(after - before) <= TOLERANCE * Math.abs(before));
}
