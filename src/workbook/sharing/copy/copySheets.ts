import { sameName } from '../../../functions/tables/names';
import type { CellChange, CellContent } from '../../../package/changes';
import { namesIn, referencesOf } from '../../../package/formula/references';
import type { Block } from '../../../package/address';
import type { Package } from '../../../package/openPackage';
import { isFormula } from '../keptFormulas';
import { packageNames, packageSheets } from '../packageSheets';
import type { At } from '../plain/areas';
import { addinFormulas } from '../planFreeze';
import type { AddinFormula } from '../planFreeze';
import { cellIn, coordinates, placeOf, placesIn, sameValue } from '../sheetCells';
import type { SheetCell, SheetCells } from '../sheetCells';
import { spillReaders } from '../spillReaders';
import {
  committeeBlocks,
  committeesByIntervention,
  committeesIn,
  isTotal,
  withCommitteesAcross,
} from './committeeBlocks';
import type { CommitteeBlock, CommitteeRow, RowOwner } from './committeeBlocks';
import { contactCells, sheetForm } from './contacts';
import type { SheetForm } from './contacts';
import type { CopyChoices } from './copyChoices';
import { mentionsInCells, TELLING } from './mentions';
import type { Others } from './mentions';
import { packageBook, plainInCopy, readsReplaced } from './plainInCopy';
import type { BecameValues, NotInCopy, PlainInCopy } from './plainInCopy';

export interface RowsLeftOut {
  readonly sheet: string;
  readonly rows: number;
}

/** The cells of a copy, and what was done to them. */
export interface CopiedSheets {
  readonly cells: ReadonlyMap<string, readonly CellChange[]>;
  readonly leftOut: readonly RowsLeftOut[];
  /** The rows that have closed up, by sheet. */
  readonly cut: ReadonlyMap<string, readonly Block[]>;
  /** The Excel tables that have fewer rows, with how many. */
  readonly shrunk: ReadonlyMap<string, number>;
  readonly replaced: number;
  /** The add-in's formulas that are plain Excel formulas in the copy, by their cells. */
  readonly plain: readonly string[];
  /** Those that became values where plain formulas were asked for. */
  readonly values: readonly BecameValues[];
  /** Cells of the copy that still name another committee, or an intervention that is others' alone. */
  readonly mentions: readonly string[];
  /** Who they are. */
  readonly others: Others;
}

/** Cells with values in place of formulas that cannot calculate in the copy, without other committees' rows and contact data. */
export function copySheets(
  file: Package,
  choices: CopyChoices,
  replacement: string,
  own: readonly CommitteeBlock[],
): CopiedSheets {
  const sheets = packageSheets(file);
  const found = sheets.flatMap((sheet) => committeeBlocks(file, sheet, own));
  const known = choices.committee === undefined ? [] : [choices.committee, ...committeesIn(found)];
  const blocks = withCommitteesAcross(found, sheets, known);
  const isOther = otherThan(choices.committee);
  const foreign = new Set(
    [...committeesByIntervention(blocks, sheets)].flatMap(([intervention, committees]) =>
      [...committees].every(isOther) ? [intervention] : [],
    ),
  );
  const isGone = ({ across = [] }: CommitteeBlock, { sums = [], ...owner }: CommitteeRow): boolean => {
    // A row with figures of several committees side by side is no other's alone, whatever its intervention.
    const isAnothers = ({ committee, intervention }: RowOwner): boolean =>
      isOther(committee) || (committee === '' && across.length === 0 && foreign.has(sameName(intervention)));
    return isAnothers(owner) || (sums.length > 0 && sums.every(isAnothers));
  };
  const cut = blocks
    .filter(({ sheet }) => choices.sheets.includes(sheet))
    .map((block) => ({ block, gone: block.rows.filter((row) => isGone(block, row)) }))
    .filter(({ gone }) => gone.length > 0);
  const touched = new Set([
    ...sheets.map(({ name }) => name).filter((name) => !choices.sheets.includes(name)),
    ...cut.map(({ block }) => block.sheet),
  ]);
  const formulas = addinFormulas(sheets, packageNames(file));
  const book = packageBook(file, sheets);
  const left = choices.withoutContacts ? placesOfContacts(file, sheets, replacement) : NOTHING_LEFT_OUT;
  const isFrozen = frozenBy(file, formulas, touched, (code, at) => readsReplaced(code, at, book, left));
  const plain =
    choices.formulas === 'plain'
      ? plainInCopy(book, inSheets(formulas, choices.sheets), { touched, replaced: left })
      : NOTHING_PLAIN;
  const readers = readersByPlace(sheets, formulas);
  const others: Others = {
    own: sameName(choices.committee ?? ''),
    names: [
      ...committeesIn(blocks).filter(isOther).map(sameName),
      ...[...foreign].filter((name) => name.length >= TELLING),
    ],
  };
  let replaced = 0;
  let mentions: readonly string[] = [];
  const cells = new Map<string, readonly CellChange[]>();
  for (const sheet of sheets) {
    if (!choices.sheets.includes(sheet.name)) continue;
    const next = new Map(
      [...sheet.cells].map(([place, cell]) => {
        const formula = plain.formulas.get(`${sheet.name}!${place}`);
        if (formula !== undefined) return [place, { ...cell, formula }] as const;
        if (isFrozen(sheet, place)) return [place, valueOnly(cell)] as const;
        const byAddress = readers.get(`${sheet.name}!${place}`);
        return [place, byAddress === undefined ? cell : { ...cell, formula: byAddress }] as const;
      }),
    );
    for (const { block, gone } of cut)
      if (block.sheet === sheet.name)
        closeUp(
          next,
          sheet,
          block,
          gone.map(({ row }) => row),
        );
    if (choices.withoutContacts) replaced += replaceContacts(next, sheetForm(file, sheet.name), replacement);
    mentions = mentions.concat(mentionsInCells(sheet.name, next, others));
    cells.set(sheet.name, changesBetween(sheet, next));
  }
  return {
    cells,
    leftOut: summed(cut.map(({ block, gone }) => ({ sheet: block.sheet, rows: gone.length }))),
    cut: areasOf(cut.map(({ block }) => block)),
    shrunk: new Map(cut.flatMap(({ block, gone }) => (block.table === undefined ? [] : [[block.table, gone.length]]))),
    replaced,
    plain: plain.plain,
    values: plain.values,
    mentions,
    others,
  };
}

const areasOf = (blocks: readonly CommitteeBlock[]): ReadonlyMap<string, readonly Block[]> => {
  const areas = new Map<string, Block[]>();
  for (const { sheet, headingRow, firstColumn, lastColumn, rows } of blocks) {
    const area = { row: headingRow + 1, rows: rows.length, column: firstColumn, columns: lastColumn - firstColumn + 1 };
    areas.set(sheet, [...(areas.get(sheet) ?? []), area]);
  }
  return areas;
};

/** Excel's own formulas that read a whole answer ("B5#"), as they can read its cells in the copy. */
const readersByPlace = (
  sheets: readonly SheetCells[],
  formulas: readonly AddinFormula[],
): ReadonlyMap<string, string> =>
  new Map(
    [...spillReaders(sheets, formulas)].flatMap(([{ sheet, row, column }, { contents }]) =>
      (contents ?? [])
        .flat()
        .flatMap((content) =>
          isFormula(content) ? [[`${sheet.name}!${placeOf(row, column)}`, content.formula] as const] : [],
        ),
    ),
  );

const NOTHING_LEFT_OUT: NotInCopy['replaced'] = new Map();
const NOTHING_PLAIN: PlainInCopy = { formulas: new Map(), plain: [], values: [] };

const inSheets = (formulas: readonly AddinFormula[], names: readonly string[]): readonly AddinFormula[] =>
  formulas.filter(({ sheet }) => names.includes(sheet.name));

const placesOfContacts = (
  file: Package,
  sheets: readonly SheetCells[],
  replacement: string,
): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    sheets.flatMap(({ name, cells }) => {
      const places = new Set(contactCells(cells, sheetForm(file, name), replacement).keys());
      return places.size === 0 ? [] : [[name, places] as const];
    }),
  );

const otherThan =
  (committee: string | undefined) =>
  (name: string): boolean =>
    committee !== undefined && name !== '' && !isTotal(name) && sameName(name) !== sameName(committee);

/**
 * The add-in's formulas, and Excel's own where they read what the copy has not: a sheet that is left out, a sheet with rows left
 * out, another workbook, contact data that are left out. So every figure stays what it was.
 */
function frozenBy(
  file: Package,
  formulas: readonly AddinFormula[],
  touched: ReadonlySet<string>,
  readsContacts: (code: string, at: At) => boolean,
): (sheet: SheetCells, place: string) => boolean {
  const folded = new Set([...touched].map((name) => name.toLowerCase()));
  const own = new Set(
    formulas.flatMap(({ sheet, row, column, ...size }) =>
      [...placesIn(row, column, size)].map(([r, c]) => `${sheet.name}!${placeOf(r, c)}`),
    ),
  );
  const readsTouched = (formula: string): boolean =>
    referencesOf(formula).some(
      ({ sheet, isExternal }) => isExternal || (sheet !== undefined && folded.has(sheet.toLowerCase())),
    );
  const named = new Set([
    ...file.tables.filter(({ sheet }) => touched.has(sheet)).map(({ name }) => name.toLowerCase()),
    ...[...packageNames(file)].flatMap(([name, formula]) =>
      readsTouched(formula.slice(1)) ? [name.toLowerCase()] : [],
    ),
  ]);
  return (sheet, place) => {
    if (own.has(`${sheet.name}!${place}`)) return true;
    const formula = sheet.cells.get(place)?.formula?.slice(1);
    if (formula === undefined) return false;
    return (
      folded.has(sheet.name.toLowerCase()) ||
      readsTouched(formula) ||
      namesIn(formula).some((name) => named.has(name.toLowerCase())) ||
      readsContacts(formula, { sheet, ...coordinates(place) })
    );
  };
}

const valueOnly = ({ value, format }: SheetCell): SheetCell => ({ value, format });

/** The rows that stay move up over those that go; beside the block nothing moves. */
function closeUp(
  next: Map<string, SheetCell>,
  sheet: SheetCells,
  block: CommitteeBlock,
  gone: readonly number[],
): void {
  const isGone = new Set(gone);
  const stay = block.rows.filter(({ row }) => !isGone.has(row));
  block.rows.forEach(({ row }, i) => {
    const from = stay[i]?.row;
    for (let column = block.firstColumn; column <= block.lastColumn; column++) {
      const cell = from === undefined ? undefined : cellIn(sheet, from, column);
      next.set(placeOf(row, column), { value: cell?.value ?? '', format: cellIn(sheet, row, column).format });
    }
  });
}

/** How many cells held contact data. */
function replaceContacts(next: Map<string, SheetCell>, form: SheetForm, replacement: string): number {
  const found = contactCells(next, form, replacement);
  for (const [place, cell] of found) next.set(place, cell);
  return found.size;
}

function changesBetween(sheet: SheetCells, next: ReadonlyMap<string, SheetCell>): readonly CellChange[] {
  const empty: CellContent = '';
  return [...next].flatMap(([place, now]) => {
    const before = sheet.cells.get(place);
    const isSame = before !== undefined && before.formula === now.formula && sameValue(before.value, now.value);
    if (isSame || (!before && now.value === empty)) return [];
    return [{ ...coordinates(place), formula: now.formula?.slice(1) ?? null, value: now.value }];
  });
}

function summed(entries: readonly RowsLeftOut[]): readonly RowsLeftOut[] {
  const rows = new Map<string, number>();
  for (const entry of entries) rows.set(entry.sheet, (rows.get(entry.sheet) ?? 0) + entry.rows);
  return [...rows].map(([sheet, count]) => ({ sheet, rows: count }));
}
