import type { CatalogueEntry } from '../../../functions/catalogue/types';
import { formatNumber } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import type { NativeTexts } from '../../../i18n/nativeTexts';
import type { BasisTexts } from '../../../i18n/shareTexts';
import type { CellChange, CellContent, SheetChange } from '../../../package/changes';
import { namesIn, referencesOf } from '../../../package/formula/references';
import type { StyleChange } from '../../../package/styles/styleBook';
import { calledFunctions } from '../../formula';
import { formatAddress, normalAddress } from '../../address';
import { cellIn, placesIn, placeText } from '../sheetCells';
import type { SheetCells, Size } from '../sheetCells';
import type { CopiedSheets } from './copySheets';

/** A figure of the copy and the formula that gave it. */
export interface Figure extends Size {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  /** In English, with "=". */
  readonly formula: string;
}

export interface Basis {
  readonly words: BasisTexts;
  readonly reason: NativeTexts['reason'];
  /** The copy has plain Excel formulas where it can. */
  readonly isPlain: boolean;
  readonly language: Language;
  readonly catalogue: readonly CatalogueEntry[];
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly committee: string | undefined;
  /** How the user's Excel writes the formula of a cell ("Fond!B4"), where that is known. */
  readonly localFormula: (address: string) => string | undefined;
  /** The sheets of the copy. */
  readonly sheets: readonly string[];
  readonly all: readonly SheetCells[];
  /** What tables and names stand for: "Fond!A8:G14", by name in small letters. */
  readonly named: ReadonlyMap<string, string>;
  readonly copied: CopiedSheets;
}

const WIDTHS = [22, 28, 18, 48, 48, 40, 40, 40];
const WRAPPED: StyleChange = { wrap: true, verticalAlign: 'top' };

/** The sheet that tells, figure by figure, what the copy rests on, and what has been left out of it. */
export function basisSheet(name: string, figures: readonly Figure[], basis: Basis): SheetChange {
  const { words, copied } = basis;
  const leads = [
    words.made(basis.date, basis.version),
    basis.isPlain ? words.plain : words.values,
    ...(basis.committee === undefined ? [] : [words.committee(basis.committee)]),
    ...copied.leftOut.map(({ sheet, rows }) => words.leftOut(sheet, rows)),
    ...(basis.sheets.length < basis.all.length ? [words.sheetsLeftOut(basis.all.length - basis.sheets.length)] : []),
    ...(copied.leftOut.length > 0 ? [words.totals] : []),
    ...(copied.replaced > 0 ? [words.replaced(copied.replaced)] : []),
    words.addresses,
  ];
  const headingRow = leads.length + 2;
  const cells: CellChange[] = [
    { row: 0, column: 0, value: words.title, style: { bold: true, fontSize: 14 } },
    ...leads.map((value, i): CellChange => ({ row: i + 1, column: 0, value })),
    ...[...words.headings, ...(basis.isPlain ? [words.inCopy] : [])].map((value, column): CellChange => ({
      row: headingRow,
      column,
      value,
      style: { bold: true, fillColor: '#DDEBE6' },
    })),
    ...figures.flatMap((figure, i) =>
      lineOf(figure, basis).map((value, column): CellChange => ({
        row: headingRow + 1 + i,
        column,
        value,
        style: WRAPPED,
      })),
    ),
  ];
  return {
    name,
    cells,
    columns: WIDTHS.map((width, column) => ({ column, width })),
    frozen: { rows: headingRow + 1, columns: 0 },
  };
}

function lineOf(figure: Figure, basis: Basis): readonly CellContent[] {
  const { words, language, catalogue } = basis;
  const entries = [...new Set(calledFunctions(figure.formula))].flatMap(
    (id) => catalogue.find((e) => e.id === id) ?? [],
  );
  const texts = entries.map((entry) => entry.texts[language]);
  const anchor = placeText(figure.sheet.name, figure.row, figure.column, { rows: 1, columns: 1 });
  const isTable = figure.rows * figure.columns > 1;
  return [
    placeText(figure.sheet.name, figure.row, figure.column, figure),
    lines(texts.map(({ title }) => title)),
    isTable ? words.table(figure.rows, figure.columns) : cellIn(figure.sheet, figure.row, figure.column).value,
    basis.localFormula(anchor) ?? figure.formula,
    lines(inputsOf(figure, basis)),
    lines(texts.map(({ rounding }) => rounding)),
    lines(texts.map(({ source }) => source)),
    ...(basis.isPlain ? [inCopy(figure, basis)] : []),
  ];
}

function inCopy(figure: Figure, { copied, words, reason }: Basis): string {
  const address = placeText(figure.sheet.name, figure.row, figure.column, figure);
  if (copied.plain.includes(address)) return words.isPlain;
  const why = copied.values.find((one) => one.address === address)?.why;
  return words.isValue(why ? reason(why) : '');
}

const lines = (texts: readonly string[]): string => [...new Set(texts)].filter((text) => text !== '').join('\n');

/** Tables of more cells than this are told by their size. */
const MOST_CELLS = 12;

/** What the formula reads, with the values that the copy may show. */
function inputsOf({ formula, sheet }: Figure, basis: Basis): readonly string[] {
  const code = formula.slice(1);
  const named = [...new Set(namesIn(code))].flatMap((word) => basis.named.get(word.toLowerCase()) ?? []);
  return [...referencesOf(code), ...named.flatMap(referencesOf)].map((reference) => {
    const name = reference.sheet ?? sheet.name;
    const address = normalAddress(formatAddress({ sheet: name, cells: reference.text }));
    const source = basis.all.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const isWhole =
      basis.sheets.includes(source?.name ?? '') && !basis.copied.leftOut.some((cut) => cut.sheet === source?.name);
    if (!source || !isWhole) return `${address}: ${basis.words.notInCopy}`;
    const { block } = reference;
    if (block.rows * block.columns > MOST_CELLS) return `${address}: ${basis.words.table(block.rows, block.columns)}`;
    const values = [...placesIn(block.row, block.column, block)].map(([r, c]) => shown(source, r, c, basis));
    return `${address} = ${values.join('; ')}`;
  });
}

/** As the copy has it: contact data may have been left out of the cell. */
function shown(sheet: SheetCells, row: number, column: number, { copied, language }: Basis): string {
  const change = copied.cells.get(sheet.name)?.find((cell) => cell.row === row && cell.column === column);
  const value = change?.value ?? cellIn(sheet, row, column).value;
  if (typeof value === 'number') return formatNumber(value, language);
  return typeof value === 'object' ? value.error : String(value);
}
