import type { Area, Engine, NameInfo } from '../engine';
import { a1, areaOf, parseAddress, quoted, zoneOf } from './addresses';
import type { Grid } from './grid';
import { NAMES_SHEET } from './grid';

type NameOperations = Pick<Engine, 'names' | 'setName' | 'removeName'> & {
  /** Notes what the file says of a name whose range the engine has got with the workbook. */
  remember(name: NameInfo): void;
  /** Leaves a name out that the engine cannot hold: formulas with it show #NAME?, and the rest of the file opens. */
  trySetName(name: NameInfo): void;
  forget(): void;
};

/**
 * The engine names ranges of the workbook, no more. A name for a constant or a formula therefore names a cell of a
 * hidden sheet that holds it; comment, visibility and the sheet it is scoped to are remembered here.
 */
export function nameOperations(
  grid: Grid,
  toEngineFormula: (formula: string, sheetId: string, row: number) => string,
): NameOperations {
  const known = new Map<string, NameInfo>();
  const key = (name: string, sheetId?: string): string => `${sheetId ?? ''}!${name.toUpperCase()}`;

  const formulaOf = (name: string): string | undefined => {
    const range = grid.model.getters.getNamedRange(name)?.range;
    if (!range || range.sheetId === NAMES_SHEET) return undefined;
    const area = areaOf(range.sheetId, range.zone);
    return `=${quoted(grid.sheetName(range.sheetId))}!${a1(area, true)}`;
  };

  const cellFor = (name: NameInfo): Area => {
    const { getters } = grid.model;
    if (!getters.getSheetIds().includes(NAMES_SHEET)) {
      const position = getters.getSheetIds().length;
      grid.dispatch('CREATE_SHEET', { sheetId: NAMES_SHEET, name: '_namn', position, rows: 100, cols: 2 });
      grid.dispatch('HIDE_SHEET', { sheetId: NAMES_SHEET });
    }
    const former = getters.getNamedRange(name.name)?.range;
    const used = new Set(
      getters.getNamedRanges().map(({ range }) => (range.sheetId === NAMES_SHEET ? range.zone.top : -1)),
    );
    let row = former?.sheetId === NAMES_SHEET ? former.zone.top : 0;
    if (former?.sheetId !== NAMES_SHEET) while (used.has(row)) row++;
    const area = { sheetId: NAMES_SHEET, row, column: 0, rows: 1, columns: 1 };
    grid.ensureRoom(area);
    const body = name.formula.replace(/^=/, '');
    const content = /^-?[\d.]+$/.test(body) ? body : toEngineFormula(`=${body}`, NAMES_SHEET, row);
    grid.dispatch('UPDATE_CELL', { sheetId: NAMES_SHEET, row, col: 0, content });
    return area;
  };

  const areaFor = (name: NameInfo): Area => {
    const address = parseAddress(name.formula.replace(/^=/, ''));
    const sheetId = address?.sheet === undefined ? undefined : grid.model.getters.getSheetIdByName(address.sheet);
    return address && sheetId !== undefined ? { ...address, sheetId } : cellFor(name);
  };

  /** Formulas that used the name before it existed were compiled as errors; entering them again mends them. */
  const reenter = (name: string): void => {
    const { getters } = grid.model;
    for (const sheetId of getters.getSheetIds()) {
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula || !cell.compiledFormula.usesSymbol(name)) continue;
        const content = cell.compiledFormula.toFormulaString(getters);
        grid.dispatch('UPDATE_CELL', { ...getters.getCellPosition(cell.id), content });
      }
    }
  };

  const setName = (name: NameInfo): void => {
    grid.batch(() => {
      const area = areaFor(name);
      const ranges = [grid.model.getters.getRangeDataFromZone(area.sheetId, zoneOf(area))];
      if (grid.model.getters.getNamedRange(name.name)) {
        grid.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: name.name, newRangeName: name.name, ranges });
      } else grid.dispatch('CREATE_NAMED_RANGE', { name: name.name, ranges });
      reenter(name.name);
    });
    known.set(key(name.name, name.sheetId), name);
  };

  return {
    names() {
      const scoped = [...known.values()];
      const listed = scoped.map((name) => {
        const formula = formulaOf(name.name);
        return formula === undefined ? name : { ...name, formula };
      });
      const mentioned = new Set(scoped.map(({ name }) => name.toUpperCase()));
      const others = grid.model.getters
        .getNamedRanges()
        .filter(({ name }) => !mentioned.has(name.toUpperCase()))
        .map(({ name }): NameInfo => ({ name, formula: formulaOf(name) ?? '', comment: '', visible: true }));
      return [...listed, ...others].filter(
        ({ name, formula }) => formula === '' || grid.model.getters.getNamedRange(name),
      );
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
      if (grid.model.getters.getNamedRange(name)) grid.dispatch('DELETE_NAMED_RANGE', { name });
    },
    remember: (name) => void known.set(key(name.name, name.sheetId), name),
    forget: () => known.clear(),
  };
}
