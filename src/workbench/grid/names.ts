import type { Area, Engine, NameInfo } from '../engine';
import { quotedSheet } from '../../package/address';
import { a1, areaOf, parseAddress, zoneOf } from './addresses';
import type { Grid } from './grid';
import { NAMES_SHEET } from './grid';
import { isLiving } from './livingText';
import type { References } from './references';
import type { ScopedNames } from './scopedNames';

type NameOperations = Pick<Engine, 'names' | 'setName' | 'removeName'> & {
  /** Notes what the file says of a name whose range the engine has got with the workbook. */
  remember(name: NameInfo): void;
  /** The names of a sheet, for its copy. */
  copyScoped(from: string, to: string): void;
  /** Leaves a name out that the engine cannot hold: formulas with it show #NAME?, and the rest of the file opens. */
  trySetName(name: NameInfo): void;
  forget(): void;
};

/**
 * The engine names ranges, no more. A name for a constant or a formula therefore names a cell of a
 * hidden sheet that holds it; comment and visibility are remembered here.
 */
export function nameOperations(
  grid: Grid,
  references: Pick<References, 'toEngine' | 'shown'>,
  scoped: ScopedNames,
): NameOperations {
  const known = new Map<string, NameInfo>();
  const key = (name: string, sheetId?: string): string => `${sheetId ?? ''}!${name.toUpperCase()}`;

  const called = ({ name, sheetId }: Pick<NameInfo, 'name' | 'sheetId'>): string => scoped.engineName(name, sheetId);
  const formulaOf = (engineName: string): string | undefined => {
    const range = grid.model.getters.getNamedRange(engineName)?.range;
    if (!range) return undefined;
    if (range.sheetId === NAMES_SHEET) {
      const { getters } = grid.model;
      const cell = getters.getCell({ sheetId: NAMES_SHEET, row: range.zone.top, col: 0 });
      if (!cell?.isFormula || !isLiving(cell.compiledFormula.toFormulaString(getters))) return undefined;
      return references.shown(cell.compiledFormula.toFormulaString(getters), NAMES_SHEET);
    }
    const area = areaOf(range.sheetId, range.zone);
    return `=${quotedSheet(grid.sheetName(range.sheetId))}!${a1(area, true)}`;
  };

  const cellFor = (name: NameInfo): Area => {
    const { getters } = grid.model;
    if (!getters.getSheetIds().includes(NAMES_SHEET)) {
      const position = getters.getSheetIds().length;
      grid.dispatch('CREATE_SHEET', { sheetId: NAMES_SHEET, name: '_namn', position, rows: 100, cols: 2 });
      grid.dispatch('HIDE_SHEET', { sheetId: NAMES_SHEET });
    }
    const former = getters.getNamedRange(called(name))?.range;
    const used = new Set(
      getters.getNamedRanges().map(({ range }) => (range.sheetId === NAMES_SHEET ? range.zone.top : -1)),
    );
    let row = former?.sheetId === NAMES_SHEET ? former.zone.top : 0;
    if (former?.sheetId !== NAMES_SHEET) while (used.has(row)) row++;
    const area = { sheetId: NAMES_SHEET, row, column: 0, rows: 1, columns: 1 };
    grid.ensureRoom(area);
    const body = name.formula.replace(/^=/, '');
    const content = /^-?[\d.]+$/.test(body) ? body : references.toEngine(`=${body}`, name.sheetId ?? NAMES_SHEET, row);
    grid.dispatch('UPDATE_CELL', { sheetId: NAMES_SHEET, row, col: 0, content });
    return area;
  };

  const areaFor = (name: NameInfo): Area => {
    const address = parseAddress(name.formula.replace(/^=/, ''));
    const sheetId = address?.sheet === undefined ? undefined : grid.model.getters.getSheetIdByName(address.sheet);
    return address && sheetId !== undefined ? { ...address, sheetId } : cellFor(name);
  };

  /** Formulas that used the name before it existed were compiled as errors; entering them again mends them. */
  const reenter = (name: NameInfo): void => {
    const { getters } = grid.model;
    for (const sheetId of getters.getSheetIds()) {
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula || !cell.compiledFormula.usesSymbol(name.name)) continue;
        const position = getters.getCellPosition(cell.id);
        const content = scoped.toEngine(cell.compiledFormula.toFormulaString(getters), sheetId);
        grid.unlocked(sheetId, () => grid.dispatch('UPDATE_CELL', { ...position, content }));
      }
    }
  };

  const setName = (name: NameInfo): void => {
    grid.batch(() => {
      const area = areaFor(name);
      const ranges = [grid.model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area))];
      const engineName = called(name);
      if (grid.model.getters.getNamedRange(engineName)) {
        grid.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: engineName, newRangeName: engineName, ranges });
      } else grid.dispatch('CREATE_NAMED_RANGE', { name: engineName, ranges });
      reenter(name);
    });
    known.set(key(name.name, name.sheetId), name);
  };

  return {
    names() {
      const held = [...known.values()].filter((name) => grid.model.getters.getNamedRange(called(name)));
      const mentioned = new Set(held.map((name) => called(name).toUpperCase()));
      const others = grid.model.getters
        .getNamedRanges()
        .filter(({ name }) => !mentioned.has(name.toUpperCase()))
        .map(({ name }): NameInfo => ({ name, formula: formulaOf(name) ?? '', comment: '', visible: true }));
      return [...held.map((name) => ({ ...name, formula: formulaOf(called(name)) ?? name.formula })), ...others];
    },
    setName,
    trySetName(name) {
      try {
        setName(name);
      } catch {
        known.delete(key(name.name, name.sheetId));
      }
    },
    removeName(name, sheetId) {
      known.delete(key(name, sheetId));
      const engineName = called({ name, ...(sheetId === undefined ? {} : { sheetId }) });
      if (grid.model.getters.getNamedRange(engineName)) grid.dispatch('DELETE_NAMED_RANGE', { name: engineName });
    },
    copyScoped(from, to) {
      for (const name of [...known.values()].filter(({ sheetId }) => sheetId === from)) {
        const { sheet, ...area } = parseAddress(name.formula.slice(1)) ?? {};
        const isOwn = sheet !== undefined && grid.model.getters.getSheetIdByName(sheet) === from;
        const formula = isOwn && 'row' in area ? `=${quotedSheet(grid.sheetName(to))}!${a1(area, true)}` : name.formula;
        setName({ ...name, formula, sheetId: to });
      }
      const { getters } = grid.model;
      for (const cell of getters.getCells(to)) {
        if (!cell.isFormula) continue;
        const text = cell.compiledFormula.toFormulaString(getters);
        const content = scoped.copied(text, from, to);
        if (content !== text) grid.dispatch('UPDATE_CELL', { ...getters.getCellPosition(cell.id), content });
      }
    },
    remember: (name) => void known.set(key(name.name, name.sheetId), name),
    forget() {
      known.clear();
      scoped.forget();
    },
  };
}
