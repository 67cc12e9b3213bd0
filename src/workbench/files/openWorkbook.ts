import { displayFormula } from '../../package/formula/displayFormula';
import type { Package } from '../../package/openPackage';
import { isXml } from '../../package/parts/parts';
import { axisTitle, chartFrames, chartNumberFormat } from '../../package/parts/drawings';
import { ownerOf, withRelativeTargets } from '../../package/parts/relationships';
import type { TablePart } from '../../package/parts/workbookParts';
import { mapSharedStrings, mapWorksheet, rowsWithHeight } from '../../package/sheet/mapWorksheet';
import { placeChild } from '../../package/xml/edit';
import { parseAddress } from '../grid/addresses';
import type { EngineData, EngineFigure, EngineLines, WorkbookContent } from '../grid/createEngine';
import { library } from '../grid/library';
import { linksOf, withLinks } from './links';
import { columnPixels } from './columnWidths';
import { drawableStyle } from '../grid/tables';
import { heldFormula, readsOtherWorkbook } from '../grid/otherWorkbooks';
import { resolveStructuredReferences } from '../grid/structuredReferences';
import type { ReferableTable } from '../grid/structuredReferences';

/** The workbook of a package in the engine's terms. Needs a DOM: the engine's importer reads XML with it. */
export function readWorkbook(opened: Package): WorkbookContent {
  const { parts: file, sheets, names, tables } = opened;
  const parts: Readonly<Record<string, string>> = Object.fromEntries(
    file.paths.filter(isXml).map((path) => [path, file.text(path) ?? '']),
  );
  const referable = tables.map(asReferable);
  const shown: Record<string, string> = { ...parts };
  for (const { name, path } of sheets) {
    const xml = parts[path];
    if (xml === undefined) continue;
    shown[path] = mapWorksheet(withoutTables(withoutLinks(xml)), (formula, { row, shown: last }) =>
      readsOtherWorkbook(formula)
        ? heldFormula(displayFormula(formula), last)
        : protectReferenceErrors(resolveStructuredReferences(displayFormula(formula), referable, { sheet: name, row })),
    );
  }
  for (const [path, xml] of Object.entries(parts)) {
    const owner = ownerOf(path);
    if (owner !== undefined) shown[path] = withRelativeTargets(xml, owner);
    else if (/sharedStrings\.xml$/i.test(path)) shown[path] = mapSharedStrings(xml);
  }
  const chartsOf = (sheet: string): readonly string[] =>
    chartFrames(file, sheets.find(({ name }) => name === sheet)?.path ?? '').map(({ path }) => file.text(path) ?? '');
  const data = library().load(shown) as unknown as EngineData;
  const pathOf = (name: string): string => sheets.find((sheet) => sheet.name === name)?.path ?? '';
  const idOf = (name: string): string | undefined =>
    data.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;
  return {
    data: {
      ...data,
      sheets: inOrder(data.sheets, sheets).map((sheet) => ({
        ...sheet,
        cells: withLinks(sheet.cells, linksOf(opened, pathOf(sheet.name)), idOf),
        tables: engineTables(tables, sheet.name),
        figures: withAxes(sheet.figures ?? [], chartsOf(sheet.name)),
        cols: mapValues(sheet.cols, ({ size, ...column }) => ({
          ...column,
          ...(size === undefined ? {} : { size: columnPixels(size) }),
        })),
        rows: ownHeights(sheet.rows, parts[pathOf(sheet.name)] ?? ''),
      })),
    },
    tables: referable.map((table, i) => ({ ...table, style: tables[i]?.style ?? '' })),
    charts: sheets.map(({ name, path }) => ({
      sheet: name,
      said: chartFrames(file, path).map((frame) => ({
        name: frame.name,
        numberFormat: chartNumberFormat(file.text(frame.path) ?? ''),
      })),
    })),
    counts1904: opened.dates1904,
    names: names.map(({ sheet, formula, ...name }) => ({
      ...name,
      formula: `=${displayFormula(formula)}`,
      ...(sheet === undefined ? {} : { sheet }),
    })),
  };
}

/**
 * What the importer leaves out of charts. Dates along an axis are texts, as they are written: as points in time the engine would
 * need another library to place them.
 */
function withAxes(figures: readonly EngineFigure[], charts: readonly string[]): readonly EngineFigure[] {
  const drawn = figures.filter(({ tag }) => tag === 'chart');
  return figures.map((figure) => {
    if (figure.tag !== 'chart') return figure;
    const xml = drawn.length === charts.length ? (charts[drawn.indexOf(figure)] ?? '') : '';
    const [category, value] = [axisTitle(xml, 'catAx'), axisTitle(xml, 'valAx')].map((text) =>
      text === '' ? {} : { title: { text } },
    );
    const axesDesign = figure.data?.['horizontal'] === true ? { x: value, y: category } : { x: category, y: value };
    return { ...figure, data: { ...figure.data, labelsAsText: true, axesDesign } };
  });
}

/** The importer has the sheets in the order of their files' names. */
const inOrder = (imported: EngineData['sheets'], sheets: Package['sheets']): EngineData['sheets'] =>
  sheets.flatMap(({ name }) => imported.find((sheet) => sheet.name === name) ?? []);

function asReferable(table: TablePart): ReferableTable {
  const { row = 0, column = 0, rows = 1, columns = 1 } = parseAddress(table.reference) ?? {};
  return { ...table, area: { row, column, rows, columns } };
}

/** Links are put on the cells here: see links.ts. */
const withoutLinks = (xml: string): string => placeChild(xml, [], 'hyperlinks', '');

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
