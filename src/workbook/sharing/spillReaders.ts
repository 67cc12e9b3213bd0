import { addressOf, bareSheet, blockOf } from '../../package/address';
import { formulaOf, isCell, tokensOf } from '../../package/formula/tokens';
import type { Token } from '../../package/formula/tokens';
import type { AddinFormula, Instead } from './planFreeze';
import { coordinates } from './sheetCells';
import type { SheetCells } from './sheetCells';

/**
 * The formulas that read the whole answer of one that is to be replaced ("=SUM(B5#)"), with what is to stand in for them: once
 * no formula fills the cells, "B5#" is #REF!, and so they are to read the cells by their address.
 */
export function spillReaders(
  sheets: readonly SheetCells[],
  chosen: readonly AddinFormula[],
): ReadonlyMap<AddinFormula, Instead> {
  const isChosen = new Set(chosen.map(({ sheet, row, column }) => keyOf(sheet.name, row, column)));
  const found = new Map<AddinFormula, Instead>();
  for (const sheet of sheets) {
    for (const [place, { formula }] of sheet.cells) {
      if (!formula?.includes('#')) continue;
      const { row, column } = coordinates(place);
      if (isChosen.has(keyOf(sheet.name, row, column))) continue;
      const written = `=${byAddress(formula.slice(1), sheet, chosen)}`;
      if (written === formula) continue;
      // One that fills several cells goes on doing so.
      found.set({ sheet, row, column, formula, rows: 1, columns: 1 }, { contents: [[{ formula: written }]] });
    }
  }
  return found;
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()}!${row},${column}`;

function byAddress(code: string, home: SheetCells, chosen: readonly AddinFormula[]): string {
  const tokens = tokensOf(code);
  const out: Token[] = [];
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const prefix = tokens[at - 2]?.kind === 'sheet' ? tokens[at - 2]?.text : undefined;
    const area =
      token.text === '#' && before?.kind === 'word' && isCell(before.text)
        ? areaFrom(before.text, prefix === undefined ? home.name : bareSheet(prefix), chosen)
        : undefined;
    if (area === undefined) out.push(token);
    else out.splice(-1, 1, { kind: 'word', text: area });
  });
  return formulaOf(out);
}

/** "$B$5:$G$8" of "$B$5" and the formula that fills these cells; undefined where none of the chosen stands there. */
function areaFrom(cell: string, sheet: string, chosen: readonly AddinFormula[]): string | undefined {
  const corner = blockOf(cell);
  const filled = chosen.find(
    (one) =>
      one.sheet.name.toLowerCase() === sheet.toLowerCase() && one.row === corner?.row && one.column === corner.column,
  );
  if (!filled) return undefined;
  const [, byColumn = '', byRow = ''] = /^(\$?)[A-Z]+(\$?)\d+$/i.exec(cell) ?? [];
  const { row, column, rows, columns } = filled;
  return addressOf({ row, column, rows, columns }).replaceAll(
    /([A-Z]+)(\d+)/g,
    (_, letters: string, digits: string) => `${byColumn}${letters}${byRow}${digits}`,
  );
}
