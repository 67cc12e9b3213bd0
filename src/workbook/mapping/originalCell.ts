import { offset } from '../address';
import type { Origin } from './readMapped';

/** "C7": where a row (heading row 1) and a heading of a table stand in the user's own cells. */
export function originalCell({ rows, columns }: Origin, row: number, heading?: string | number): string | undefined {
  const place = columns[String(heading)] ?? Object.values(columns)[0];
  const column = typeof place === 'object' ? place[row - 1] : place;
  const own = rows[row - 1];
  return column === undefined || own === undefined ? undefined : offset('A1', own - 1, column);
}
