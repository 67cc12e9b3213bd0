import type { CellChange, CellContent } from '../../package/changes';
import type { Package } from '../../package/openPackage';
import type { AddinReference } from '../../package/parts/webExtensions';
import { namespaceOf } from '../../package/parts/xmlParts';
import { savePackage } from '../../package/savePackage';
import {
  KEPT_NAMESPACE,
  keptFrom,
  keptXml,
  NOTHING_KEPT,
  sizeOf,
  withoutEmptyRounds,
  withoutMarks,
} from './keptFormulas';
import type { KeptContent, KeptFormula, KeptFormulas } from './keptFormulas';
import { packageNames, packageSheets, sheetChanges } from './packageSheets';
import { addinFormulas, planFreeze } from './planFreeze';
import { planThaw } from './planThaw';
import { spillReaders } from './spillReaders';

/** A file with every formula of the add-in replaced by its value and kept. `date` is ISO. The same bytes where there is none. */
export function freezePackage(file: Package, date: string): Uint8Array {
  const sheets = packageSheets(file);
  const chosen = addinFormulas(sheets, packageNames(file));
  const readers = spillReaders(sheets, chosen);
  const { kept, fresh } = planFreeze(
    sheets,
    [...chosen, ...readers.keys()],
    keptIn(file),
    date,
    (formula) => readers.get(formula) ?? {},
  );
  if (fresh.length === 0) return file.bytes;
  const cells = cellsBySheet(fresh.map(({ formula, sheet }) => [sheet.name, frozenCells(formula)]));
  return savePackage(file, { sheets: sheetChanges(file, cells), xmlParts: xmlPartsWith(file, withoutMarks(kept)) });
}

export interface ThawedPackage {
  readonly bytes: Uint8Array;
  /** How many formulas are still kept: their cells have been changed, or their place is gone. */
  readonly left: number;
}

/** A file with every kept formula back whose cells are as they were left. */
export function thawPackage(file: Package, addin: AddinReference): ThawedPackage {
  const kept = keptIn(file);
  const items = planThaw(kept, packageSheets(file));
  const ready = items.flatMap((item) => (item.kind === 'ready' ? [item] : []));
  const gone = new Set(items.flatMap((item) => (item.kind === 'ready' || item.kind === 'back' ? [item.kept.id] : [])));
  const left = kept.formulas.filter(({ id }) => !gone.has(id));
  if (gone.size === 0) return { bytes: file.bytes, left: left.length };
  const cells = cellsBySheet(ready.map((item) => [item.sheet.name, thawedCells(item, item.kept)]));
  return {
    bytes: savePackage(file, {
      sheets: sheetChanges(file, cells),
      xmlParts: xmlPartsWith(file, { ...kept, formulas: left }),
      addin,
    }),
    left: left.length,
  };
}

/** What a file keeps; nothing where a newer version of the add-in wrote it. */
export function keptIn(file: Package): KeptFormulas {
  const part = file.xmlParts.find(({ xml }) => namespaceOf(xml) === KEPT_NAMESPACE);
  return (part && keptFrom(part.xml)) ?? NOTHING_KEPT;
}

const OWN_PART = '{5A7B6F0E-2D0C-4C5E-9A51-6B1F3C0D7E11}';

/** The file's custom XML parts with ours as it is to be. */
export function xmlPartsWith(
  file: Package,
  kept: KeptFormulas,
): readonly { readonly id: string; readonly xml: string }[] {
  const isOurs = ({ xml }: { readonly xml: string }): boolean => namespaceOf(xml) === KEPT_NAMESPACE;
  const next = withoutEmptyRounds(kept);
  const id = file.xmlParts.find(isOurs)?.id ?? OWN_PART;
  const others = file.xmlParts.filter((part) => !isOurs(part)).map((part) => ({ id: part.id, xml: part.xml }));
  return next.formulas.length === 0 ? others : [...others, { id, xml: keptXml(next) }];
}

export function cellsBySheet(
  entries: readonly (readonly [sheet: string, cells: readonly CellChange[]])[],
): ReadonlyMap<string, readonly CellChange[]> {
  const bySheet = new Map<string, CellChange[]>();
  for (const [sheet, cells] of entries) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), ...cells]);
  return bySheet;
}

/** The values of a formula's cells, as if typed. */
export const frozenCells = ({ row, column, contents }: KeptFormula): readonly CellChange[] =>
  contents.flatMap((line, r) =>
    line.map((content, c): CellChange => {
      const place = { row: row + r, column: column + c };
      if (typeof content === 'object' && 'formula' in content)
        return { ...place, formula: content.formula.replace(/^=/, '') };
      return { ...place, formula: null, value: content };
    }),
  );

const thawedCells = (
  { row, column, formula }: { readonly row: number; readonly column: number; readonly formula: string },
  kept: KeptFormula,
): readonly CellChange[] =>
  kept.contents.flatMap((line, r) =>
    line.map((content, c): CellChange => {
      const place = { row: row + r, column: column + c, value: valueOf(content) };
      if (r + c > 0) return { ...place, formula: null, isSpilled: true };
      return { ...place, formula: formula.replace(/^=/, ''), spill: sizeOf(kept) };
    }),
  );

/** What a plain formula showed is not kept: it is calculated when the file is opened. */
const valueOf = (content: KeptContent): CellContent =>
  typeof content === 'object' && 'formula' in content ? 0 : content;
