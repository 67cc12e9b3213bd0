import { fieldsOf, LIST_NAMES, SINGLE_FIELDS, SINGLE_NAMES } from '../../core/application';
import type { Draft } from '../../core/application';
import { DAYS_TO_1904 } from '../../core/calendar/serial';
import { isYear } from '../../core/calendar/year';
import type { CellValue } from '../../core/problem';
import type { Language } from '../../i18n/language';
import { openPackage } from '../../package/openPackage';
import type { Package } from '../../package/openPackage';
import type { PackageProblem } from '../../package/problem';
import { readCells, sharedStrings } from '../../package/sheet/readCells';
import type { Form, SheetCells } from './form';
import { isApplication, UNSTATED_UNIT } from './readApplications';
import { readForm } from './readForm';
import { recognise } from './recognise';

export type ImportedApplication =
  | { readonly kind: 'read'; readonly sheet: string; readonly draft: Draft; readonly isUnitStated: boolean }
  /** A workbook without a sheet that has an application's labels. */
  | { readonly kind: 'no-application' }
  | { readonly kind: 'refused'; readonly problem: PackageProblem };

/** Reads the first application in another workbook's file, by the same labels as in the open workbook. */
export function importApplication(bytes: Uint8Array, language: Language): ImportedApplication {
  const opened = openPackage(bytes);
  if (!opened.ok) return { kind: 'refused', problem: opened.problem };
  for (const { name, path, hasCells } of opened.value.sheets) {
    if (!hasCells) continue;
    const cells = cellsIn(opened.value, path);
    const form = recognise(cells);
    if (!isApplication(form)) continue;
    const dated = opened.value.dates1904 ? from1904(cells, form) : cells;
    const { draft, isUnitStated } = readForm(dated, form, UNSTATED_UNIT, language);
    return { kind: 'read', sheet: name, draft, isUnitStated };
  }
  return { kind: 'no-application' };
}

/** The form's days as if the workbook counted them from 1900. */
function from1904(cells: SheetCells, { single, lists }: Form): SheetCells {
  const places = SINGLE_NAMES.flatMap((name) => {
    const place = single[name];
    return place && SINGLE_FIELDS[name].kind === 'date' ? [place] : [];
  });
  const inLists = LIST_NAMES.flatMap((list) => {
    const { columns = {}, from = 0, to = 0 } = lists[list] ?? {};
    const days = Object.entries(fieldsOf(list)).flatMap(([field, { kind }]) =>
      kind === 'date' ? [columns[field]] : [],
    );
    return days.map((column) => ({ column, from, to }));
  });
  const isDay = (row: number, column: number): boolean =>
    places.some((place) => place.row === row && place.column === column) ||
    inLists.some((list) => list.column === column && row >= list.from && row < list.to);
  const values = cells.values.map((line, row) =>
    line.map((cell, column) =>
      typeof cell === 'number' && !isYear(cell) && isDay(row, column) ? cell + DAYS_TO_1904 : cell,
    ),
  );
  return { ...cells, values };
}

/** Further out than this no form reaches, whatever a stray cell says. */
const [MOST_ROWS, MOST_COLUMNS] = [5000, 200];

/** The cells of a sheet in a file, by the path of its part. */
export function cellsIn(file: Package, path: string): SheetCells {
  const read = readCells(
    file.parts.text(path) ?? '',
    sharedStrings(file.parts.text('xl/sharedStrings.xml') ?? ''),
  ).filter(({ row, column }) => row < MOST_ROWS && column < MOST_COLUMNS);
  const rows = read.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = read.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const blank = (): CellValue[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  const [values, formulas] = [blank(), blank()];
  for (const { row, column, value, formula } of read) {
    const shown = typeof value === 'object' ? value.error : value;
    (values[row] as CellValue[])[column] = shown;
    (formulas[row] as CellValue[])[column] = formula === undefined ? shown : `=${formula}`;
  }
  return { values, formulas };
}
