import { bareSheet } from '../../package/address';
import { openPackage } from '../../package/openPackage';
import { savePackage } from '../../package/savePackage';
import { shiftFormula } from '../../package/sheet/shift';
import type { Figures } from './cellChanges';
import type { Picture, SheetPicture } from './picture';
import type { OpenedFile } from './openedFile';
import { shiftContents, shiftFigures, shiftPicture, shiftsBetween } from './shifts';

/**
 * The opened file as it would have been, had it come with the rows and columns that have been put in and taken out since: what
 * lies over cells (rules, choices, links, comments, pictures) moves with them, and what remains is a change cell by cell.
 */
export function followShifts(opened: OpenedFile, now: Picture): OpenedFile {
  const shifts = [...opened.picture.sheets].map(([id, sheet]) => ({
    id,
    name: sheet.name,
    shifts: shiftsBetween(sheet.anchors, now.sheets.get(id)?.anchors ?? sheet.anchors),
  }));
  if (shifts.every((sheet) => sheet.shifts.length === 0)) return opened;
  const changed = shifts.map(({ name, shifts: own }) => ({ from: name, name, shifts: own }));
  const bytes = savePackage(opened.package, { sheets: changed });
  const reopened = openPackage(bytes, { cells: Infinity });
  if (!reopened.ok) throw new Error(`The moved file does not open: ${reopened.problem.kind}`);

  const sheets = new Map<string, SheetPicture>(opened.picture.sheets);
  const figures = opened.figures && new Map<string, Figures>(opened.figures);
  let { names } = opened.picture;
  for (const { id, name, shifts: own } of shifts) {
    for (const shift of own) {
      const isName = (prefix: string | undefined): boolean =>
        prefix !== undefined && bareSheet(prefix).toLowerCase() === name.toLowerCase();
      for (const [other, picture] of sheets) {
        const moved = other === id ? shiftPicture(picture, shift) : picture;
        sheets.set(
          other,
          shiftContents(moved, shift, (prefix) => (prefix === undefined ? other === id : isName(prefix))),
        );
      }
      const ownFigures = figures?.get(id);
      if (ownFigures) figures?.set(id, shiftFigures(ownFigures, shift));
      names = names.map((item) => ({ ...item, formula: shiftFormula(item.formula, shift, isName) }));
    }
  }
  return { package: reopened.value, picture: { ...opened.picture, sheets, names }, figures };
}
