import type { WhyValue } from '../../../i18n/nativeTexts';
import { namesIn, referencesOf } from '../../../package/formula/references';
import { tokensOf } from '../../../package/formula/tokens';
import { blockOf } from '../../../package/address';
import type { Block } from '../../../package/address';
import type { Package } from '../../../package/openPackage';
import { parseAddress } from '../../address';
import { calledFunctions } from '../../formula';
import { referencesIn } from '../../native';
import { placeOfFormula } from '../freeze';
import { isFormula } from '../keptFormulas';
import type { KeptFormula } from '../keptFormulas';
import { packageNames } from '../packageSheets';
import { areaOf } from '../plain/areas';
import type { At, Book } from '../plain/areas';
import { plainFor } from '../plain/planPlain';
import type { Plain } from '../plain/planPlain';
import type { AddinFormula } from '../planFreeze';
import { cellIn, coordinates, placeOf, placesIn } from '../sheetCells';
import type { SheetCells } from '../sheetCells';

/** A formula that became values, and why. */
export interface BecameValues {
  readonly address: string;
  readonly why: WhyValue;
}

export interface PlainInCopy {
  /** Plain formulas, with "=", by sheet and place: "Fond!3,1". */
  readonly formulas: ReadonlyMap<string, string>;
  /** The cells of each formula that became plain. */
  readonly plain: readonly string[];
  readonly values: readonly BecameValues[];
}

/** What of a file a copy does not have as it was. */
export interface NotInCopy {
  /** Sheets that are left out, or that have rows left out. */
  readonly touched: ReadonlySet<string>;
  /** Places whose content is left out, by sheet. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Plain formulas for those of the add-in, where all that they read is in the copy as it was. */
export function plainInCopy(book: Book, formulas: readonly AddinFormula[], gone: NotInCopy): PlainInCopy {
  const found = new Map<string, string>();
  const plain: string[] = [];
  const values: BecameValues[] = [];
  for (const formula of formulas) {
    const made = inCopy(formula, plainFor(formula, book), book, gone);
    if (made.kind === 'values') {
      values.push({ address: placeOfFormula(formula), why: made.why });
      continue;
    }
    plain.push(placeOfFormula(formula));
    made.contents.forEach((line, r) =>
      line.forEach((content, c) => {
        if (isFormula(content))
          found.set(`${formula.sheet.name}!${placeOf(formula.row + r, formula.column + c)}`, content.formula);
      }),
    );
  }
  return { formulas: found, plain, values };
}

/** A file's cells, names and tables, as references to them are read. */
export const packageBook = (file: Package, sheets: readonly SheetCells[]): Book => ({
  sheets,
  names: packageNames(file),
  tables: file.tables.flatMap(({ name, sheet, reference, showHeaders, showTotals }) => {
    const block = blockOf(reference.replaceAll('$', ''));
    return block && showHeaders ? [{ name, sheet, block, showTotals }] : [];
  }),
});

function inCopy(formula: AddinFormula, plain: Plain, book: Book, gone: NotInCopy): Plain {
  if (plain.kind === 'values') return plain;
  if (gone.touched.has(formula.sheet.name) || readsGone(formula, plain.contents, book, gone))
    return { kind: 'values', why: { kind: 'inputs-left-out' } };
  return cancels(formula, book) ? { kind: 'values', why: { kind: 'cancels' } } : plain;
}

function readsGone(
  formula: AddinFormula,
  contents: KeptFormula['contents'],
  book: Book,
  { touched, replaced }: NotInCopy,
): boolean {
  const read = contents
    .flat()
    .filter(isFormula)
    .flatMap((content) => placesRead(content.formula.slice(1), formula, book));
  return read.some((place) => !place || touched.has(place.sheet.name) || holdsAny(place, replaced));
}

/** True where a formula (without "=") reads a cell whose content is left out. */
export const readsReplaced = (code: string, at: At, book: Book, replaced: NotInCopy['replaced']): boolean =>
  replaced.size > 0 && placesRead(code, at, book).some((place) => place !== undefined && holdsAny(place, replaced));

const holdsAny = ({ sheet, block }: Place, replaced: NotInCopy['replaced']): boolean =>
  [...(replaced.get(sheet.name) ?? [])].some((cell) => holds(block, coordinates(cell)));

const holds = (block: Block, { row, column }: { readonly row: number; readonly column: number }): boolean =>
  row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;

interface Place {
  readonly sheet: SheetCells;
  readonly block: Block;
}

/** Where a formula of Excel's own reads; undefined for what cannot be told. */
function placesRead(code: string, at: At, book: Book): readonly (Place | undefined)[] {
  const sheetOf = (name: string | undefined): SheetCells | undefined =>
    name === undefined ? at.sheet : book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const direct = referencesOf(code).map(({ sheet: name, block, isExternal }) => {
    const sheet = isExternal ? undefined : sheetOf(name);
    return sheet && { sheet, block };
  });
  const isTable = (word: string): boolean => book.tables.some(({ name }) => name.toLowerCase() === word.toLowerCase());
  const words = namesIn(code).filter((word) => !/^(true|false)$/i.test(word));
  // "[@Belopp]" is of the table that the formula stands in.
  const isBare = tokensOf(code).some(
    ({ kind }, i, tokens) => kind === 'bracket' && (i === 0 || tokens[i - 1]?.kind !== 'word'),
  );
  const named = [...words.map((word) => (isTable(word) ? `${word}[#All]` : word)), ...(isBare ? ['[#All]'] : [])];
  return [
    ...direct,
    ...named.map((reference) => {
      const area = areaOf(book, reference, at);
      const { sheet: name, cells } = parseAddress(area?.address ?? '');
      const [sheet, block] = [sheetOf(name), blockOf(cells)];
      return sheet && block && { sheet, block };
    }),
  ];
}

/** Functions whose answer may be a small difference between large present values. */
const DIFFERENCES = new Set(['NUVARDE', 'NETTONUVARDE']);
/** Binary figures keep about 15 digits, and 12 of the answer must be right. */
const SMALL = 1e-3;

/** True where a plain formula may leave a remainder that only a comparison would show. */
function cancels(formula: AddinFormula, book: Book): boolean {
  if (!calledFunctions(formula.formula).some((id) => DIFFERENCES.has(id))) return false;
  const inputs = [
    ...referencesIn(formula.formula).flatMap((reference) => areaOf(book, reference, formula)?.values.flat() ?? []),
    ...tokensOf(formula.formula).flatMap(({ kind, text }) => (kind === 'number' ? [Number(text)] : [])),
  ].flatMap((value) => (typeof value === 'number' ? [Math.abs(value)] : []));
  const largest = Math.max(0, ...inputs);
  return [...placesIn(formula.row, formula.column, formula)].some(([row, column]) => {
    const { value } = cellIn(formula.sheet, row, column);
    return typeof value === 'number' && Math.abs(value) < SMALL * largest;
  });
}
