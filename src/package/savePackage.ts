import type { PackageChanges } from './changes';
import type { Package } from './openPackage';
import { relationshipsOf } from './parts/relationships';
import { Draft } from './save/draft';
import { saveAddin, saveXmlParts, usedFunctions } from './save/saveAddin';
import { saveCharts } from './save/saveCharts';
import { saveNames } from './save/saveNames';
import { savePrintNames } from './save/savePrintNames';
import { saveSheets, WORKBOOK_ORDER } from './save/saveSheets';
import { saveTables } from './save/saveTables';
import { placeChild, prefixOf, withAttributes } from './xml/edit';
import { elementsOf } from './xml/xml';

/**
 * The file with changes made to it: an .xlsx again. Parts that no change touches are copied as they are, and nothing at all
 * is changed when nothing is to be.
 */
export function savePackage(from: Package, changes: PackageChanges): Uint8Array {
  const draft = new Draft(from);
  const paths = changes.sheets
    ? saveSheets(draft, from, changes.sheets)
    : new Map(from.sheets.map(({ name, path }) => [name, path]));
  if (changes.tables) saveTables(draft, from, changes.tables, paths);
  if (changes.charts) saveCharts(draft, changes.charts, paths);
  if (changes.names) saveNames(draft, from, changes.names);
  if (changes.sheets) savePrintNames(draft, from, changes.sheets);
  if (changes.xmlParts) saveXmlParts(draft, from, changes.xmlParts);
  const used = usedFunctions(draft);
  saveAddin(draft, from, changes, used);
  const hasNewCells = changes.sheets?.some(
    ({ cells = [], shifts = [], from: name }) => cells.length + shifts.length > 0 || name === undefined,
  );
  const hasFewerSheets = changes.sheets !== undefined && changes.sheets.length < from.sheets.length;
  if (hasNewCells || hasFewerSheets) saveCalculation(draft, from, used.length > 0, changes.calculateOnOpen ?? false);
  return draft.bytes();
}

/** The calculation engine of every Excel since 2019. A file of an older one is calculated anew when it is opened. */
const ENGINE = 191029;

/**
 * Who opens the file without the add-in is to see the figures that were saved: nothing may make Excel calculate the whole
 * workbook, for it would turn each custom function into #NAME?. Without such functions the caller may ask for it.
 * The chain of calculation names cells with formulas, and a cell in it without one makes Excel call the file damaged; Excel
 * makes a new one by itself.
 */
function saveCalculation(draft: Draft, from: Package, hasCustomFunctions: boolean, onOpen: boolean): void {
  const chain = relationshipsOf(draft, from.path).find(({ type }) => type.endsWith('/calcChain'));
  if (chain) draft.unrelate(from.path, chain.id);
  draft.edit(from.path, (xml) => {
    const present = elementsOf(xml, 'calcPr')[0];
    if (!hasCustomFunctions && !onOpen) return xml;
    const tag = present?.tag ?? `<${prefixOf(xml)}calcPr/>`;
    const calcId = Math.max(ENGINE, Number(present?.attributes['calcId'] ?? 0));
    const attributes = hasCustomFunctions
      ? { calcId, fullCalcOnLoad: undefined, forceFullCalc: undefined }
      : { fullCalcOnLoad: 1 };
    return placeChild(xml, WORKBOOK_ORDER, 'calcPr', withAttributes(tag, attributes).replace(/\s*\/?>$/, '/>'));
  });
}
