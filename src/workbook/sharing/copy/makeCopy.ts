import type { CatalogueEntry } from '../../../functions/catalogue/types';
import type { Language } from '../../../i18n/language';
import type { NativeTexts } from '../../../i18n/nativeTexts';
import type { BasisTexts } from '../../../i18n/shareTexts';
import { addressOf, blockOf, overlap } from '../../../package/address';
import type { Block } from '../../../package/address';
import type { PackageChanges, TableChange } from '../../../package/changes';
import { displayFormula } from '../../../package/formula/displayFormula';
import { referencesOf } from '../../../package/formula/references';
import { openPackage } from '../../../package/openPackage';
import type { Package } from '../../../package/openPackage';
import type { PackageResult } from '../../../package/problem';
import { savePackage } from '../../../package/savePackage';
import { elementsOf } from '../../../package/xml/xml';
import { withoutTraces } from '../../../package/withoutTraces';
import { formatAddress } from '../../address';
import { freeName } from '../../freeName';
import { calledFunctions } from '../../formula';
import { keptIn } from '../keptInPackage';
import { sizeOf } from '../keptFormulas';
import { packageNames, packageSheets } from '../packageSheets';
import { addinFormulas } from '../planFreeze';
import { planThaw } from '../planThaw';
import type { SheetCells } from '../sheetCells';
import { basisSheet } from './basisSheet';
import type { Basis, Figure } from './basisSheet';
import type { CopyChoices } from './copyChoices';
import { copySheets } from './copySheets';
import { finishCopy } from './finishCopy';
import type { CommitteeBlock } from './committeeBlocks';
import type { CopiedSheets } from './copySheets';

/** What the sheet with the basis says beside the figures. */
export interface CopySayings {
  readonly words: BasisTexts;
  /** Why a formula became values, in words. */
  readonly reason: NativeTexts['reason'];
  readonly language: Language;
  readonly catalogue: readonly CatalogueEntry[];
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  /** How the user's Excel writes the formula of a cell ("Fond!B4"), where that is known. */
  readonly localFormula: (address: string) => string | undefined;
  /** The rows of the user's own mapped cells. */
  readonly own?: readonly CommitteeBlock[];
}

export interface MadeCopy extends Pick<CopiedSheets, 'leftOut' | 'replaced' | 'plain' | 'values' | 'mentions'> {
  readonly bytes: Uint8Array;
  readonly figures: number;
}

/** A copy of a file to be given away. The file itself is not touched. */
export function makeCopy(file: Package, choices: CopyChoices, sayings: CopySayings): PackageResult<MadeCopy> {
  const all = packageSheets(file);
  const copied = copySheets(file, choices, sayings.words.replacement, sayings.own ?? []);
  const figures = figuresOf(file, all).filter(({ sheet }) => choices.sheets.includes(sheet.name));
  const basis: Basis = {
    ...sayings,
    committee: choices.committee,
    isPlain: choices.formulas === 'plain',
    sheets: choices.sheets,
    all,
    named: placesByName(file),
    copied,
  };
  const kept = file.sheets.filter(({ name }) => choices.sheets.includes(name));
  const isOnlyHidden = kept.every(({ visible }) => !visible);
  const changes: PackageChanges = {
    sheets: [
      ...kept.map(({ name, path }, i) => ({
        from: name,
        name,
        cells: copied.cells.get(name) ?? [],
        ...unmerged(file, path, copied.cut.get(name)),
        ...(copied.cut.has(name) && { shownRows: copied.cut.get(name) ?? [] }),
        // A workbook must show at least one sheet.
        ...(isOnlyHidden && i === 0 && { visible: true }),
      })),
      basisSheet(freeName(sayings.words.sheet, choices.sheets, ' '), figures, basis),
    ],
    tables: tablesOf(file, choices, copied),
    names: namesOf(file, choices),
  };
  const opened = openPackage(savePackage(file, changes));
  if (!opened.ok) return opened;
  const cut = new Set(copied.leftOut.map(({ sheet }) => sheet));
  const isWhole = cut.size === 0 && kept.length === file.sheets.length && copied.replaced === 0;
  const bytes = withoutTraces(opened.value, {
    comments: choices.withoutComments ? new Set(opened.value.sheets.map(({ name }) => name)) : cut,
    withoutContacts: choices.withoutContacts,
    cut: copied.cut,
    caches: !isWhole,
  });
  const finished = finishCopy(bytes, choices, copied, sayings.words);
  if (!finished.ok) return finished;
  const { leftOut, replaced, plain, values } = copied;
  return { ok: true, value: { ...finished.value, leftOut, replaced, plain, values, figures: figures.length } };
}

/** Rows that close up leave no cells merged behind, in which what has moved there would not be seen. */
function unmerged(file: Package, path: string, cut: readonly Block[] = []): { readonly merges?: readonly string[] } {
  if (cut.length === 0) return {};
  const merges = elementsOf(file.parts.text(path) ?? '', 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');
  const isCut = (merge: string): boolean => {
    const block = blockOf(merge);
    return block !== undefined && cut.some((one) => overlap(one, block));
  };
  return merges.some(isCut) ? { merges: merges.filter((merge) => !isCut(merge)) } : {};
}

const placesByName = (file: Package): ReadonlyMap<string, string> =>
  new Map([
    ...file.names.map(({ name, formula }) => [name.toLowerCase(), displayFormula(formula)] as const),
    ...file.tables.map(
      ({ name, sheet, reference }) => [name.toLowerCase(), formatAddress({ sheet, cells: reference })] as const,
    ),
  ]);

/** The figures with a formula of the add-in, also those that are values now and whose formula is kept. */
function figuresOf(file: Package, all: readonly SheetCells[]): readonly Figure[] {
  const live = addinFormulas(all, packageNames(file));
  const frozen = planThaw(keptIn(file), all).flatMap((item): Figure[] => {
    if (item.kind !== 'ready') return [];
    const { sheet, row, column, formula, kept } = item;
    return [{ sheet, row, column, formula, ...sizeOf(kept) }];
  });
  return [...live, ...frozen].sort(
    (a, b) => all.indexOf(a.sheet) - all.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
  );
}

function tablesOf(file: Package, choices: CopyChoices, { shrunk }: CopiedSheets): readonly TableChange[] {
  return file.tables
    .filter(({ sheet }) => choices.sheets.includes(sheet))
    .map(({ name, sheet, reference, showHeaders, showTotals, style, columns }) => {
      const block = blockOf(reference.replaceAll('$', ''));
      // A table has a row below its headings, be it empty.
      const least = 1 + (showHeaders ? 1 : 0) + (showTotals ? 1 : 0);
      const now = block && { ...block, rows: Math.max(least, block.rows - (shrunk.get(name) ?? 0)) };
      const place = now && shrunk.has(name) ? addressOf(now) : reference.replaceAll('$', '');
      return { from: name, name, sheet, reference: place, showHeaders, showTotals, style, columns };
    });
}

/** Names of what the copy has; those that read other sheets, other workbooks or the add-in go. */
const namesOf = (file: Package, { sheets }: CopyChoices): NonNullable<PackageChanges['names']> => {
  const folded = new Set(sheets.map((name) => name.toLowerCase()));
  return file.names.flatMap((name) => {
    const formula = displayFormula(name.formula);
    const isOfCopy =
      (name.sheet === undefined || sheets.includes(name.sheet)) &&
      calledFunctions(`=${formula}`).length === 0 &&
      referencesOf(formula).every(({ sheet, isExternal }) => !isExternal && folded.has((sheet ?? '').toLowerCase()));
    return isOfCopy ? [{ ...name, formula }] : [];
  });
};
