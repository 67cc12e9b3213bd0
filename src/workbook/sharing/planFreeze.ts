import { namesIn, referencesOf } from '../../package/formula/references';
import type { WhyValue } from '../../i18n/nativeTexts';
import { calledFunctions } from '../formula';
import { isFormula } from './keptFormulas';
import type { KeptContent, KeptFormula, KeptFormulas, Round } from './keptFormulas';
import { landmarksOf, landmarksText } from './landmarks';
import { cellIn, coordinates, placeOf, placesIn } from './sheetCells';
import type { SheetCell, SheetCells, Size } from './sheetCells';

/** A formula that the add-in answers, with the cells that it fills. */
export interface AddinFormula extends Size {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** As the user's own Excel writes it, where that is known. */
  readonly local?: string;
}

/** Every formula that calls the add-in, by itself or by a name whose formula does, in the order of the cells. */
export function addinFormulas(
  sheets: readonly SheetCells[],
  names: ReadonlyMap<string, string>,
): readonly AddinFormula[] {
  const callers = new Set(
    [...names].flatMap(([name, formula]) => (calledFunctions(formula).length > 0 ? [name.toLowerCase()] : [])),
  );
  const calls = (formula: string): boolean =>
    calledFunctions(formula).length > 0 ||
    (callers.size > 0 && namesIn(formula.slice(1)).some((name) => callers.has(name.toLowerCase())));
  return sheets.flatMap((sheet) => {
    const found = [...sheet.cells].flatMap(([place, { formula, local }]) => {
      if (formula === undefined || !calls(formula)) return [];
      const both = { formula, ...(local !== undefined && { local }) };
      return [{ sheet, ...both, ...coordinates(place), ...(sheet.spills.get(place) ?? { rows: 1, columns: 1 }) }];
    });
    // Excel may tell a formula for each cell that it fills: only the first of them holds it.
    const filled = new Set(
      found.flatMap(({ row, column, ...size }) =>
        [...placesIn(row, column, size)].slice(1).map(([r, c]) => placeOf(r, c)),
      ),
    );
    return found
      .filter(({ row, column }) => !filled.has(placeOf(row, column)))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  });
}

/** What is to stand in the cells that a formula filled; left out, their values. */
export interface Instead {
  readonly contents?: KeptFormula['contents'];
  readonly earlier?: KeptFormula['contents'];
  readonly why?: WhyValue;
}

export type ContentsFor = (formula: AddinFormula) => Instead;

export interface FreezePlan {
  /** All that the workbook is to keep while the cells are written. */
  readonly kept: KeptFormulas;
  /** Of these, the ones to be written now. */
  readonly fresh: readonly { readonly formula: KeptFormula; readonly sheet: SheetCells }[];
}

/** What taking these formulas out of their cells comes to. `date` is ISO. */
export function planFreeze(
  all: readonly SheetCells[],
  chosen: readonly AddinFormula[],
  before: KeptFormulas,
  date: string,
  contentsFor: ContentsFor = () => ({}),
): FreezePlan {
  const round = Math.max(0, ...before.rounds.map(({ id }) => id)) + 1;
  let id = Math.max(0, ...before.formulas.map((formula) => formula.id));
  const instead = new Map(chosen.map((formula) => [formula, contentsFor(formula)]));
  const sheets = concerned(all, chosen, [...instead.values()]);
  const fresh = chosen.map((formula) => {
    const { sheet, row, column } = formula;
    const cells = Array.from({ length: formula.rows }, (_, r) =>
      Array.from({ length: formula.columns }, (__, c) => cellIn(sheet, row + r, column + c)),
    );
    const { contents = cells.map((line) => line.map(({ value }) => value)), ...rest } = instead.get(formula) ?? {};
    const kept: KeptFormula = {
      id: ++id,
      round,
      sheet: sheets.indexOf(sheet),
      row,
      column,
      formula: formula.formula,
      ...(formula.local !== undefined && { local: formula.local }),
      contents,
      ...rest,
      formats: formatsOf(cells),
    };
    return { formula: kept, sheet };
  });
  const entry: Round = {
    id: round,
    date,
    freezing: true,
    sheets: sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      landmarks: landmarksText(landmarksOf(afterwards(sheet, fresh))),
    })),
  };
  return {
    kept: { rounds: [...before.rounds, entry], formulas: [...before.formulas, ...fresh.map(({ formula }) => formula)] },
    fresh,
  };
}

/** The sheets that the formulas stand in and those that they, and what stands in for them, read. */
function concerned(
  all: readonly SheetCells[],
  chosen: readonly AddinFormula[],
  instead: readonly Instead[],
): readonly SheetCells[] {
  const formulas = [
    ...chosen.map(({ formula }) => formula),
    ...instead.flatMap(({ contents = [] }) => contents.flat().flatMap((cell) => (isFormula(cell) ? cell.formula : []))),
  ];
  const read = new Set(
    formulas.flatMap((formula) => referencesOf(formula.slice(1)).map(({ sheet }) => sheet?.toLowerCase())),
  );
  const own = new Set(chosen.map(({ sheet }) => sheet));
  return all.filter((sheet) => own.has(sheet) || read.has(sheet.name.toLowerCase()));
}

const formatsOf = (cells: readonly (readonly SheetCell[])[]): KeptFormula['formats'] => {
  const formats = cells.map((line) => line.map(({ format }) => format));
  const first = formats[0]?.[0] ?? 'General';
  return formats.every((line) => line.every((format) => format === first)) ? first : formats;
};

/** The sheet as it will be: values are typed contents too, and so are landmarks. */
function afterwards(sheet: SheetCells, fresh: FreezePlan['fresh']): SheetCells {
  const cells = new Map(sheet.cells);
  for (const { formula, sheet: own } of fresh) {
    if (own !== sheet) continue;
    formula.contents.forEach((line, r) =>
      line.forEach((content, c) => {
        const format = cellIn(sheet, formula.row + r, formula.column + c).format;
        cells.set(placeOf(formula.row + r, formula.column + c), asCell(content, format));
      }),
    );
  }
  return { ...sheet, cells };
}

const asCell = (content: KeptContent, format: string): SheetCell =>
  isFormula(content) ? { value: '', formula: content.formula, format } : { value: content, format };
