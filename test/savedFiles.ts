/** Files that are shared, and how they look to someone without the add-in. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellContent } from '../src/package/changes';
import { openPackage } from '../src/package/openPackage';
import type { Package } from '../src/package/openPackage';
import { readCells, sharedStrings } from '../src/package/sheet/readCells';
import { convertWorkbook } from '../src/tools/libreOffice';

export const sampleBytes = (): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '../assets/samples/norrkoping.xlsx')));

export function opened(bytes: Uint8Array): Package {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export type Cells = ReadonlyMap<
  string,
  { readonly value: CellContent; readonly formula: string | undefined; readonly style: number }
>;

/** By sheet and place, counted from 0: "Fond 3,1". */
export function cellsOf(file: Package): Cells {
  const strings = sharedStrings(file.parts.text('xl/sharedStrings.xml') ?? '');
  return new Map(
    file.sheets.flatMap(({ name, path: part }) =>
      readCells(file.parts.text(part) ?? '', strings).map(({ row, column, value, formula, style }) => [
        `${name} ${row},${column}`,
        { value, formula, style },
      ]),
    ),
  );
}

/** As LibreOffice, without the add-in, shows it when it has calculated all of it anew. */
export async function inLibreOffice(bytes: Uint8Array): Promise<Cells> {
  const [file] = Object.values(await convertWorkbook(bytes, 'xlsx', { recalculate: true }));
  return cellsOf(opened(new Uint8Array(file ?? [])));
}

/** Every figure of ours that is not the same there: rounded results exactly, others to within 1e-12. */
export function differences(ours: Cells, theirs: Cells): readonly string[] {
  return [...ours].flatMap(([place, { value }]) => {
    const other = theirs.get(place)?.value ?? '';
    const isSame =
      typeof value === 'number' && typeof other === 'number'
        ? value === other || (!isRounded(value) && Math.abs(value - other) <= 1e-12 * Math.abs(value))
        : JSON.stringify(value) === JSON.stringify(other);
    return isSame ? [] : [`${place}: ${JSON.stringify(value)} / ${JSON.stringify(other)}`];
  });
}

/** A whole figure, or one of a few decimals. */
const isRounded = (value: number): boolean => Number(value.toFixed(2)) === value;
