import { addressOf } from '../../package/address';
import type { PackageChanges, SheetChange, TableChange } from '../../package/changes';
import { displayFormula } from '../../package/formula/displayFormula';
import { mapSheets } from '../../package/formula/mapSheets';
import type { Package } from '../../package/openPackage';
import type { NamePart } from '../../package/parts/workbookParts';
import { readCells, sharedStrings } from '../../package/sheet/readCells';
import type { ReadCell } from '../../package/sheet/readCells';
import type { NameInfo, TableInfo } from '../engine';
import type { OSpreadsheetEngine } from '../grid/createEngine';
import { asCells, resolveStructuredReferences } from '../grid/structuredReferences';
import { cellChanges } from './cellChanges';
import { chartChanges } from './chartChanges';
import { characters } from './columnWidths';
import { followShifts } from './followShifts';
import type { OpenedFile } from './openedFile';
import { headingsOf, headingCells } from './headings';
import { coordinates, emptySheet, placeOf, takePicture } from './picture';
import type { Line, Picture, SheetPicture } from './picture';

type Content = Pick<PackageChanges, 'sheets' | 'tables' | 'charts' | 'names'>;

/** What is to be different in the file, with rows and columns where they are now, for it to hold what the engine holds. */
export function workbookChanges(engine: OSpreadsheetEngine, file: OpenedFile): Content & { readonly from: Package } {
  const now = takePicture(engine);
  const opened = followShifts(file, now);
  const then = opened.picture;
  const renamed = new Map([...then.sheets].map(([id, { name }]) => [name.toLowerCase(), now.sheets.get(id)?.name]));
  const fate = (name: string): string | undefined =>
    renamed.has(name.toLowerCase()) ? renamed.get(name.toLowerCase()) : name;
  const tables = tableChanges(engine, opened, now);
  const sheets = [...now.sheets].map(([id, sheet]) => sheetChange({ engine, opened, now, id, sheet, fate, tables }));
  const charts = chartChanges(opened.package, then, now, opened !== file);
  return { from: opened.package, sheets, tables, charts, names: nameChanges(opened, now, fate) };
}

interface Subject {
  readonly engine: OSpreadsheetEngine;
  readonly opened: OpenedFile;
  readonly now: Picture;
  readonly id: string;
  readonly sheet: SheetPicture;
  readonly fate: (name: string) => string | undefined;
  readonly tables: readonly TableChange[];
}

function sheetChange({ engine, opened, now, id, sheet, fate, tables }: Subject): SheetChange {
  const before = opened.picture.sheets.get(id);
  const file = before && opened.package.sheets.find(({ name }) => name === before.name);
  const shown = before && {
    ...before,
    contents: new Map(
      [...before.contents].map(([place, text]) => [place, text.startsWith('=') ? mapSheets(text, fate) : text]),
    ),
  };
  const cells =
    file && !file.hasCells
      ? []
      : cellChanges({
          engine,
          sheetId: id,
          before: shown,
          now: sheet,
          stored: file ? storedCells(opened.package, file.path) : new Map(),
          figures: opened.figures?.get(id),
          isSameFormula: sameFormula(engine, now, sheet.name),
        });
  return {
    ...(file ? { from: file.name } : {}),
    name: sheet.name,
    visible: sheet.visible,
    cells: [
      ...cells,
      ...headingCells(
        engine,
        id,
        tables.filter((table) => table.sheet === sheet.name),
      ),
    ],
    ...layoutChange(before, sheet),
    ...factChange(before ?? emptySheet(sheet.name), sheet),
  };
}

/** What is different beside the cells. */
function factChange(before: SheetPicture, now: SheetPicture): Omit<SheetChange, 'name'> {
  const linkAt = (sheet: SheetPicture, place: string): string => String(sheet.looks.get(place)?.style?.['link'] ?? '');
  const places = new Set([...before.looks.keys(), ...now.looks.keys()]);
  const links = [...places]
    .filter((place) => linkAt(before, place) !== linkAt(now, place))
    .map((place) => ({
      reference: addressOf({ ...coordinates(place), rows: 1, columns: 1 }),
      location: linkAt(now, place),
    }));
  return {
    ...(before.isProtected === now.isProtected ? {} : { isProtected: now.isProtected }),
    ...(before.tabColor === now.tabColor ? {} : { tabColor: now.tabColor }),
    ...(before.gridlines === now.gridlines ? {} : { gridlines: now.gridlines }),
    ...(links.length === 0 ? {} : { links }),
  };
}

function storedCells(file: Package, path: string): ReadonlyMap<string, ReadCell> {
  const strings = sharedStrings(file.parts.text('xl/sharedStrings.xml') ?? '');
  return new Map(readCells(file.parts.text(path) ?? '', strings).map((cell) => [placeOf(cell.row, cell.column), cell]));
}

/** A reference may be written in several ways: the file's own is kept as long as it means the same cells. */
function sameFormula(engine: OSpreadsheetEngine, now: Picture, sheet: string) {
  const tables = now.tables.map((table) => ({
    ...table,
    sheet: now.sheets.get(table.area.sheetId)?.name ?? '',
    columns: headingsOf(engine, table),
  }));
  const bare = (formula: string): string =>
    formula
      .split(/("(?:[^"]|"")*")/)
      .map((part, i) => (i % 2 === 1 ? part : part.replace(/\s/g, '').toUpperCase()))
      .join('');
  const cells = (formula: string, row: number): string =>
    bare(resolveStructuredReferences(formula, tables, { sheet, row }, asCells));
  return (stored: string, formula: string, row: number): boolean => cells(stored, row) === cells(formula, row);
}

function layoutChange(before: SheetPicture | undefined, now: SheetPicture): Omit<SheetChange, 'name'> {
  const columns = changedLines(before?.columns, now.columns).map(({ at, size, hidden }) => ({
    column: at,
    ...(size === undefined ? {} : { width: size === null ? null : characters(size) }),
    ...(hidden === undefined ? {} : { hidden }),
  }));
  const rows = changedLines(before?.rows, now.rows).map(({ at, size, hidden }) => ({
    row: at,
    ...(size === undefined ? {} : { height: size === null ? null : size * POINTS_PER_PIXEL }),
    ...(hidden === undefined ? {} : { hidden }),
  }));
  const hasMoved =
    (before?.frozen.rows ?? 0) !== now.frozen.rows || (before?.frozen.columns ?? 0) !== now.frozen.columns;
  return {
    columns,
    rows,
    ...(hasMoved ? { frozen: now.frozen } : {}),
    ...((before?.merges ?? []).join() === now.merges.join() ? {} : { merges: now.merges }),
  };
}

const POINTS_PER_PIXEL = 0.75;

interface ChangedLine {
  readonly at: number;
  readonly size: number | null | undefined;
  readonly hidden: boolean | undefined;
}

function changedLines(before: ReadonlyMap<number, Line> | undefined, now: ReadonlyMap<number, Line>): ChangedLine[] {
  const places = [...new Set([...(before?.keys() ?? []), ...now.keys()])].sort((a, b) => a - b);
  return places.flatMap((at) => {
    const was = before?.get(at);
    const is = now.get(at);
    const size = was?.size === is?.size ? undefined : (is?.size ?? null);
    const hidden = (was?.hidden ?? false) === (is?.hidden ?? false) ? undefined : (is?.hidden ?? false);
    return size === undefined && hidden === undefined ? [] : [{ at, size, hidden }];
  });
}

function tableChanges(engine: OSpreadsheetEngine, opened: OpenedFile, now: Picture): readonly TableChange[] {
  const stored = new Map(opened.picture.tables.map((table) => [table.id, table.name]));
  const styles = new Map(opened.picture.tables.map((table) => [table.id, table.style]));
  return now.tables.map((table: TableInfo): TableChange => {
    const from = stored.get(table.id);
    const file = opened.package.tables.find(({ name }) => name === from);
    const hasSameColumns = file?.columns.length === table.area.columns;
    return {
      ...(file ? { from: file.name } : {}),
      name: table.name,
      sheet: now.sheets.get(table.area.sheetId)?.name ?? '',
      reference: addressOf(table.area),
      showHeaders: table.showHeaders,
      showTotals: table.showTotals,
      style: file && styles.get(table.id) === table.style ? file.style : table.style,
      columns: table.showHeaders || !hasSameColumns ? headingsOf(engine, table) : file.columns,
    };
  });
}

function nameChanges(
  opened: OpenedFile,
  now: Picture,
  fate: (name: string) => string | undefined,
): readonly NamePart[] {
  const { package: file, picture: then } = opened;
  const sheetThen = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : then.sheets.get(id)?.name;
  const key = (name: string, sheet: string | undefined): string => `${sheet ?? ''}!${name}`.toLowerCase();
  const held = new Map(then.names.map((name) => [key(name.name, sheetThen(name.sheetId)), name]));
  const left = new Map(now.names.map((name) => [key(name.name, sheetThen(name.sheetId)), name]));
  const names: NamePart[] = [];
  for (const stored of file.names) {
    const scope = stored.sheet === undefined ? undefined : fate(stored.sheet);
    if (stored.sheet !== undefined && scope === undefined) continue;
    const id = key(stored.name, stored.sheet);
    const was = held.get(id);
    const is = left.get(id);
    left.delete(id);
    if (was && !is) continue;
    // A name that the engine could not hold, or that nobody has changed, says what the file says.
    const isSame = !was || !is || mapSheets(was.formula, fate) === is.formula;
    const formula = isSame ? mapSheets(displayFormula(stored.formula), fate) : is.formula.replace(/^=/, '');
    names.push({ ...stored, sheet: scope, formula, ...(is ? { comment: is.comment, visible: is.visible } : {}) });
  }
  for (const name of left.values()) names.push(newName(name, now));
  return names;
}

const newName = ({ name, formula, comment, visible, sheetId }: NameInfo, now: Picture): NamePart => ({
  name,
  formula: formula.replace(/^=/, ''),
  comment,
  visible,
  sheet: sheetId === undefined ? undefined : now.sheets.get(sheetId)?.name,
});
