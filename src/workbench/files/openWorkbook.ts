import { displayFormula } from '../../package/displayFormula';
import { mapWorksheet, rowsWithHeight } from '../../package/mapWorksheet';
import { readParts } from '../../package/readParts';
import { workbookParts } from '../../package/workbookParts';
import type { TablePart } from '../../package/workbookParts';
import { parseAddress } from '../grid/addresses';
import type { EngineData, EngineLines, OSpreadsheetEngine, WorkbookContent } from '../grid/createEngine';
import { library } from '../grid/library';
import { drawableStyle } from '../grid/tables';
import { resolveStructuredReferences } from '../grid/structuredReferences';
import type { ReferableTable } from '../grid/structuredReferences';

/** Opens an .xlsx in the engine, in place of what it holds. Needs a DOM (the engine's importer reads XML with it). */
export function openWorkbook(engine: OSpreadsheetEngine, bytes: Uint8Array): void {
  engine.load(readWorkbook(bytes));
}

/** The workbook in a file, in the engine's terms. Throws when the bytes are no workbook. */
export function readWorkbook(bytes: Uint8Array): WorkbookContent {
  const parts = readParts(bytes);
  const { sheets, names, tables } = workbookParts(parts);
  const referable = tables.map(asReferable);
  const shown: Record<string, string> = { ...parts };
  for (const { name, path } of sheets) {
    const xml = parts[path];
    if (xml === undefined) continue;
    shown[path] = mapWorksheet(withoutTables(xml), (formula, { row }) =>
      protectReferenceErrors(resolveStructuredReferences(displayFormula(formula), referable, { sheet: name, row })),
    );
  }
  const data = library().load(shown) as unknown as EngineData;
  return {
    data: {
      ...data,
      sheets: data.sheets.map((sheet) => ({
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

function asReferable(table: TablePart): ReferableTable {
  const { row = 0, column = 0, rows = 1, columns = 1 } = parseAddress(table.reference) ?? {};
  return { ...table, area: { row, column, rows, columns } };
}

/** Tables are given to the engine here and not by its importer, which would look for their names within quoted texts too. */
const withoutTables = (xml: string): string => xml.replace(/<(\w+:)?tableParts[\s\S]*?<\/(\w+:)?tableParts>/, '');

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

/** The importer's pixels a character, Excel's (with a padding), and how much wider the grid's Arial is than Calibri. */
const IMPORTED_CHARACTERS_PER_PIXEL = 0.143;
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const WIDER = 1.15;
const columnPixels = (imported: number): number =>
  Math.round((imported * IMPORTED_CHARACTERS_PER_PIXEL * CHARACTER_PIXELS + PADDING_PIXELS) * WIDER);

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
