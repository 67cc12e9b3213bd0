import type { Grid } from './grid';
import { showInGrid } from './formulaBar';
import { installLivingReferences, isLiving } from './livingText';
import type { Model } from './library';
import { installOtherWorkbooks, withOtherWorkbooks } from './otherWorkbooks';
import type { ScopedNames } from './scopedNames';
import { renewedFormula, resolveStructuredReferences, shownFormula } from './structuredReferences';
import type { TableOperations } from './tables';

/** Between formulas as Excel shows them and as the engine holds them. */
export interface References {
  toEngine(formula: string, sheetId: string, row: number): string;
  shown(formula: string, sheetId: string): string;
  /** Puts every formula that refers to a table at the table's present cells. */
  renew(): void;
}

/** Structured references that follow their tables: what a command does to a table is followed within the same step to undo. */
export function references(
  grid: Grid,
  tables: Pick<TableOperations, 'referable' | 'shape' | 'isHeading'>,
  names: ScopedNames,
): References {
  installLivingReferences();
  installOtherWorkbooks();
  const holders = new Set<number>();
  let shape = '';
  let depth = 0;

  const renew = (): void => {
    const { getters } = grid.model;
    const known = tables.referable();
    grid.quietly(() => {
      for (const id of holders) {
        const position = getters.tryGetCellPosition(id);
        const cell = position && getters.getCell(position);
        if (!position || !cell?.isFormula) continue;
        const text = cell.compiledFormula.toFormulaString(getters);
        const place = { sheet: grid.sheetName(position.sheetId), row: position.row };
        const renewed = isLiving(text) ? renewedFormula(text, known, place) : text;
        if (renewed === text) continue;
        grid.unlocked(position.sheetId, () => grid.dispatch('UPDATE_CELL', { ...position, content: renewed }));
      }
    });
  };
  const lookThrough = ({ getters }: Model): void => {
    for (const sheetId of getters.getSheetIds()) {
      for (const cell of getters.getCells(sheetId)) {
        if (cell.isFormula && cell.compiledFormula.symbols.some(isLiving)) holders.add(cell.id);
      }
    }
  };
  const shown = (formula: string, sheetId: string): string =>
    names.shown(
      withOtherWorkbooks(
        isLiving(formula) ? shownFormula(formula, tables.referable(), grid.sheetName(sheetId)) : formula,
      ),
      sheetId,
    );
  showInGrid(grid.model, shown);
  grid.onReplaced((model) => {
    showInGrid(model, shown);
    holders.clear();
    lookThrough(model);
    shape = tables.shape();
  });
  grid.watch({
    before: ({ type }) => void (depth += type === BATCH ? 0 : 1),
    after: ({ type, ...command }) => {
      // While one command brings about another, cells may be on their way from one place to the next.
      depth = Math.max(0, depth - 1);
      const { content, sheetId, row, col } = command as {
        content?: unknown;
        sheetId: string;
        row: number;
        col: number;
      };
      if (type === 'UPDATE_CELL' && typeof content === 'string' && content.startsWith('=') && isLiving(content)) {
        const cell = grid.model.getters.getCell({ sheetId, row, col });
        if (cell) holders.add(cell.id);
      } else if (type === 'DUPLICATE_SHEET') lookThrough(grid.model);
      if (depth > 0 || IRRELEVANT.test(type)) return;
      const now = tables.shape();
      if (now === shape && !(type === 'UPDATE_CELL' && tables.isHeading(sheetId, row, col))) return;
      shape = now;
      if (holders.size > 0 && !TIMES.test(type)) renew();
    },
  });

  return {
    toEngine: (formula, sheetId, row) =>
      names.toEngine(
        resolveStructuredReferences(formula, tables.referable(), { sheet: grid.sheetName(sheetId), row }),
        sheetId,
      ),
    shown,
    renew,
  };
}

/** No table is changed by these, and some come with every move of the mouse. */
const IRRELEVANT =
  /VIEWPORT|SCROLL|SELECT|ACTIVATE|HIGHLIGHT|START|ZOOM|RESIZE_(?!TABLE)|FORMATTING|EVALUATE|POSITION|BORDER|STYLE|HEADER/;
const BATCH = 'WORKBENCH_BATCH';
/** Undoing puts formulas back by itself. */
const TIMES = /UNDO|REDO/;
