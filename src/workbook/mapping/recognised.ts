import type { CellValue } from '../../core/problem';
import { formatAddress, offset, resized } from '../address';
import type { Role } from '../fundBook/roles';
import { blocksOf } from './blockAt';
import { recognise } from './recognise';

/** Cells that no one has mapped and that look like one of the fund's tables. */
export interface RecognisedPlace {
  readonly role: Role;
  /** "Huvudbok!A4:H20", as far as was looked. */
  readonly address: string;
}

/** Less sure than this, and it is not worth mentioning. */
const SURE = 0.75;

const known = new Map<string, { readonly values: string; readonly places: readonly RecognisedPlace[] }>();
const MOST_KNOWN = 100;

/**
 * What stands on a sheet that looks like a table of the fund's. `values` begin in A1. The workbook is read after every edit: a
 * sheet that holds what it held is not looked through anew.
 */
export function recognisedOn(sheet: string, values: readonly (readonly CellValue[])[]): readonly RecognisedPlace[] {
  const now = JSON.stringify(values);
  const before = known.get(sheet);
  if (before?.values === now) return before.places;
  const places = placesOn(sheet, values);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sheet, { values: now, places });
  return places;
}

function placesOn(sheet: string, values: readonly (readonly CellValue[])[]): readonly RecognisedPlace[] {
  const cells = { row: 0, column: 0, values };
  return blocksOf(cells).flatMap((block) => {
    if (block.rows < 3 || block.columns < 3) return [];
    const proposal = recognise(cells, block, sheet);
    const isSure = proposal && proposal.confidence >= SURE && !proposal.doubts.some(({ kind }) => kind === 'missing');
    const corner = formatAddress({ sheet, cells: offset('A1', block.row, block.column) ?? 'A1' });
    return isSure ? [{ role: proposal.role, address: resized(corner, block.rows, block.columns) ?? corner }] : [];
  });
}
