import type { Block } from '../../../package/address';
import { blockOf } from '../../../package/address';
import type { CellContent } from '../../../package/changes';
import { tokensOf } from '../../../package/formula/tokens';
import type { Package } from '../../../package/openPackage';
import { elementsOf } from '../../../package/xml/xml';
import { DECISION_LABELS, HEADINGS, labelKey, POINT_LABELS, SECTIONS, SINGLE_LABELS } from '../../application/labels';
import { personalDataIn, personalDataInNumber, withoutPersonalData } from '../review/personalData';
import { coordinates, placeOf, sameValue } from '../sheetCells';
import type { SheetCell } from '../sheetCells';

/** Words for contact data, whatever their form: headings of columns, and labels beside or above one value. */
const CONTACTS = new Set(
  [
    ...SINGLE_LABELS.contactName,
    ...SINGLE_LABELS.contactEmail,
    ...SINGLE_LABELS.contactPhone,
    'Epost',
    'Mail',
    'Email',
    'Mobil',
    'Mobilnummer',
    'Kontaktuppgifter',
    'Personnummer',
    'Adress',
    'Telephone',
    'Contact person',
  ].map(labelKey),
);

/** Words that stand as labels or headings and are nobody's data. */
const LABELS = new Set([
  ...CONTACTS,
  ...[
    ...Object.values(SINGLE_LABELS),
    ...Object.values(POINT_LABELS),
    ...Object.values(DECISION_LABELS),
    ...Object.values(HEADINGS).flatMap((fields) => Object.values(fields)),
  ]
    .flat()
    .map(labelKey),
]);
const TITLES = new Set(Object.values(SECTIONS).map(labelKey));

const says = (words: ReadonlySet<string>, value: CellContent): boolean =>
  typeof value === 'string' && words.has(labelKey(value));

/** A cell's content without personal data that can be told by its form, or by a label in the cell itself. */
export function withoutContacts(value: CellContent, replacement: string): CellContent {
  if (typeof value === 'string') return withoutPersonalData(withoutLabelled(value, replacement), replacement);
  return typeof value === 'number' && personalDataInNumber(value).length > 0 ? replacement : value;
}

/** "Kontaktperson: Anna Berg" is a label with its value, on a line of its own. */
const withoutLabelled = (text: string, replacement: string): string =>
  text.replace(/^([^:\n]{1,40}):[ \t]*\S[^\n]*$/gm, (line, label: string) =>
    says(CONTACTS, label) ? `${label}: ${replacement}` : line,
  );

/** A formula may hold contact data of its own: =HYPERLINK("mailto:anna@exempel.se"). */
export const hasContacts = (formula: string): boolean =>
  tokensOf(formula).some(
    ({ kind, text }) =>
      (kind === 'text' && personalDataIn(text).length > 0) ||
      (kind === 'number' && personalDataInNumber(Number(text)).length > 0),
  );

/** What of a sheet tells a heading from a label. */
export interface SheetForm {
  readonly merges: readonly Block[];
  /** Excel tables with a row of headings. */
  readonly tables: readonly Block[];
}

export function sheetForm(file: Package, sheet: string): SheetForm {
  const path = file.sheets.find(({ name }) => name === sheet)?.path ?? '';
  const merges = elementsOf(file.parts.text(path) ?? '', 'mergeCell');
  return {
    merges: merges.flatMap(({ attributes }) => blockOf(attributes['ref'] ?? '') ?? []),
    tables: file.tables
      .filter((table) => table.sheet === sheet && table.showHeaders)
      .flatMap(({ reference }) => blockOf(reference.replaceAll('$', '')) ?? []),
  };
}

type Cells = ReadonlyMap<string, SheetCell>;

/** The cells that hold contact data, as they are to be. */
export function contactCells(cells: Cells, form: SheetForm, replacement: string): ReadonlyMap<string, SheetCell> {
  const said = new Set(
    [...cells].flatMap(([place, { value }]) => {
      const { row, column } = coordinates(place);
      return says(CONTACTS, value) ? placesOf(cells, form, row, column) : [];
    }),
  );
  const found = [...cells].flatMap(([place, { value: before, formula, format }]) => {
    const value = said.has(place) && isData(before) ? replacement : withoutContacts(before, replacement);
    const isSame = sameValue(value, before) && !(formula !== undefined && hasContacts(formula));
    return isSame ? [] : [[place, { value, format }] as const];
  });
  return new Map(found);
}

const isIn = (row: number, column: number, block: Block): boolean =>
  row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;

/** The places that a word for contact data is about: the column under a heading, or the one value of a label. */
function placesOf(cells: Cells, form: SheetForm, row: number, column: number): readonly string[] {
  const under = (last: number): readonly string[] =>
    Array.from({ length: Math.max(0, last - row) }, (_, i) => placeOf(row + 1 + i, column));
  const table = form.tables.find((one) => isIn(row, column, one));
  if (table?.row === row) return under(table.row + table.rows - 1);
  const line = filledLine(cells, form, row, column);
  if (!table && isHeading(cells, form, row, column, line)) {
    let last = row;
    while (line.some((one) => valueAt(cells, last + 1, one) !== '')) last++;
    return under(last);
  }
  const right = nextColumn(form, row, column, 1);
  if (isData(valueAt(cells, row, right))) return [placeOf(row, right)];
  return isData(valueAt(cells, row + 1, column)) ? [placeOf(row + 1, column)] : [];
}

const isData = (value: CellContent): boolean => value !== '' && !says(LABELS, value) && !says(TITLES, value);

const valueAt = (cells: Cells, row: number, column: number): CellContent =>
  cells.get(placeOf(row, column))?.value ?? '';

/** The column beside a cell, past the cells that are merged with it. */
function nextColumn({ merges }: SheetForm, row: number, column: number, step: 1 | -1): number {
  const at = (c: number): Block | undefined => merges.find((merge) => isIn(row, c, merge));
  if (step > 0) {
    const own = at(column);
    return own ? own.column + own.columns : column + 1;
  }
  return at(column - 1)?.column ?? column - 1;
}

/** The columns of the filled cells that stand side by side with this one. */
function filledLine(cells: Cells, form: SheetForm, row: number, column: number): readonly number[] {
  const toward = (step: 1 | -1): readonly number[] => {
    const found: number[] = [];
    for (let c = nextColumn(form, row, column, step); c >= 0 && valueAt(cells, row, c) !== '';) {
      found.push(c);
      c = nextColumn(form, row, c, step);
    }
    return found;
  };
  return [...[...toward(-1)].reverse(), column, ...toward(1)];
}

/** "Anna Berg": headings have one capital letter. */
const NAME = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+(?:[ ,(].*)?$/u;

/**
 * A row of headings has several words side by side and something below them. In a form a value stands beside its label, and
 * other labels above or below it.
 */
function isHeading(cells: Cells, form: SheetForm, row: number, column: number, line: readonly number[]): boolean {
  const values = line.map((one) => valueAt(cells, row, one));
  if (line.length < 2 || line.every((one) => valueAt(cells, row + 1, one) === '')) return false;
  if (values.some((value) => typeof value !== 'string' || personalDataIn(value).length > 0)) return false;
  if (/:\s*$/.test(String(valueAt(cells, row, column)))) return false;
  if (says(LABELS, valueAt(cells, row + 1, column))) return false;
  const labelledAbove =
    says(LABELS, valueAt(cells, row - 1, column)) &&
    isData(valueAt(cells, row - 1, nextColumn(form, row - 1, column, 1)));
  if (labelledAbove) return false;
  const beside = values[line.indexOf(column) + 1];
  return !(typeof beside === 'string' && NAME.test(beside.trim()) && isData(beside));
}
