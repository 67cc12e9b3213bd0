import { displayFormula } from '../../package/formula/displayFormula';
import type { Package } from '../../package/openPackage';
import { isXml } from '../../package/parts/parts';
import { ownerOf, withRelativeTargets } from '../../package/parts/relationships';
import type { TablePart } from '../../package/parts/workbookParts';
import { mapSharedStrings, mapWorksheet, rowsWithHeight } from '../../package/sheet/mapWorksheet';
import { placeChild } from '../../package/xml/edit';
import { parseAddress } from '../grid/addresses';
import type { EngineData, EngineLines, WorkbookContent } from '../grid/createEngine';
import { library } from '../grid/library';
import { columnPixels } from './columnWidths';
import { drawableStyle } from '../grid/tables';
import { resolveStructuredReferences } from '../grid/structuredReferences';
import type { ReferableTable } from '../grid/structuredReferences';

/** The workbook of a package in the engine's terms. Needs a DOM: the engine's importer reads XML with it. */
export function readWorkbook({ parts: file, sheets, names, tables }: Package): WorkbookContent {
  const parts: Readonly<Record<string, string>> = Object.fromEntries(
    file.paths.filter(isXml).map((path) => [path, file.text(path) ?? '']),
  );
  const referable = tables.map(asReferable);
  const shown: Record<string, string> = { ...parts };
  for (const { name, path } of sheets) {
    const xml = parts[path];
    if (xml === undefined) continue;
    shown[path] = mapWorksheet(withoutTables(xml), (formula, { row }) =>
      protectReferenceErrors(resolveStructuredReferences(displayFormula(formula), referable, { sheet: name, row })),
    );
  }
  for (const [path, xml] of Object.entries(parts)) {
    const owner = ownerOf(path);
    if (owner !== undefined) shown[path] = withRelativeTargets(xml, owner);
    else if (/sharedStrings\.xml$/i.test(path)) shown[path] = mapSharedStrings(xml);
  }
  const data = library().load(shown) as unknown as EngineData;
  return {
    data: {
      ...data,
      sheets: inOrder(data.sheets, sheets).map((sheet) => ({
        ...sheet,
        tables: engineTables(tables, sheet.name),
        cols: mapValues(sheet.cols, ({ size, ...column }) => ({
          ...column,
          ...(size === undefined ? {} : { size: columnPixels(size) }),
        })),
        rows: ownHeights(sheet.rows, parts[sheets.find(({ name }) => name === sheet.name)?.path ?? ''] ?? ''),
      })),
    },
    tables: referable.map((table, i) => ({ ...table, style: tables[i]?.style ?? '' })),
    names: names.map(({ sheet, formula, ...name }) => ({
      ...name,
      formula: `=${displayFormula(formula)}`,
      ...(sheet === undefined ? {} : { sheet }),
    })),
  };
}

/** The importer has the sheets in the order of their files' names. */
const inOrder = (imported: EngineData['sheets'], sheets: Package['sheets']): EngineData['sheets'] =>
  sheets.flatMap(({ name }) => imported.find((sheet) => sheet.name === name) ?? []);

function asReferable(table: TablePart): ReferableTable {
  const { row = 0, column = 0, rows = 1, columns = 1 } = parseAddress(table.reference) ?? {};
  return { ...table, area: { row, column, rows, columns } };
}

/** Tables are given to the engine here and not by its importer, which would look for their names within quoted texts too. */
const withoutTables = (xml: string): string => placeChild(xml, [], 'tableParts', '');

const engineTables = (tables: readonly TablePart[], sheet: string): readonly object[] =>
  tables
    .filter((table) => table.sheet === sheet)
    .map((table) => ({
      range: table.reference.replaceAll('$', ''),
      type: 'static',
      config: {
        hasFilters: table.showFilters,
        totalRow: table.showTotals,
        firstColumn: false,
        lastColumn: false,
        numberOfHeaders: table.showHeaders ? 1 : 0,
        bandedRows: table.bandedRows,
        bandedColumns: table.bandedColumns,
        styleId: drawableStyle(table.style),
      },
    }));

/** The importer fixes every row at the sheet's default height, which cuts larger type; the engine fits rows by itself. */
function ownHeights(rows: EngineLines, xml: string): EngineLines {
  const set = rowsWithHeight(xml);
  return Object.fromEntries(
    Object.entries(rows).map(([row, { size, ...rest }]) => [
      row,
      set.has(Number(row)) && size !== undefined ? { ...rest, size } : rest,
    ]),
  );
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** The importer cuts the "!" off #REF!, which here is the engine's own text too. */
const protectReferenceErrors = (formula: string): string => formula.replaceAll('#REF!', '#REF!!');
