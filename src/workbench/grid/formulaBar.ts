import { library } from './library';
import type { Model } from './library';

type Shown = (formula: string, sheetId: string) => string;
interface Cell {
  readonly compiledFormula: { readonly sheetId: string };
}
interface FormulaBar {
  readonly model: Model;
  getPrettifiedFormula(cell: Cell): string;
}

/** By model: what the formula bar is to show instead of what the engine holds. */
const shownBy = new WeakMap<Model, Shown>();

/** Has the formula bar, the cell that is edited and the search for formulas show references to tables by their names. */
export function showInGrid(model: Model, shown: Shown): void {
  shownBy.set(model, shown);
  const getters: Record<'getCellText', Model['getters']['getCellText']> = model.getters;
  const { getCellText } = getters;
  getters.getCellText = (position, options) =>
    options?.showFormula ? shown(getCellText(position, options), position.sheetId) : getCellText(position, options);
  if (isPrepared) return;
  isPrepared = true;
  const bar = library().stores.CellComposerStore.prototype as unknown as FormulaBar;
  const { getPrettifiedFormula } = bar;
  bar.getPrettifiedFormula = function (this: FormulaBar, cell: Cell) {
    const text = getPrettifiedFormula.call(this, cell);
    return shownBy.get(this.model)?.(text, cell.compiledFormula.sheetId) ?? text;
  };
}
let isPrepared = false;
