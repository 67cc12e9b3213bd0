import { isNoAnswer } from '../../core/problem';
import type { CatalogueEntry } from '../../functions/catalogue/types';
import type { TraceEntry } from '../../functions/trace';
import type { CellFormula, SelectedCell } from '../../workbook';

/** What can be said of the selected cell. */
export type Explanation =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-function' }
  | { readonly kind: 'unknown-function'; readonly id: string; readonly formula: CellFormula }
  | (About & { readonly kind: 'calculating' | 'not-calculated' | 'not-loaded' })
  | (About & {
      readonly kind: 'calculated';
      readonly trace: TraceEntry;
      /** The answer exists but finds no room in the sheet. */
      readonly doesNotFit: boolean;
    });

interface About {
  readonly entry: CatalogueEntry;
  readonly formula: CellFormula;
  /** Every function of ours in the formula, each once. */
  readonly functions: readonly string[];
  /** The error that the cell shows, where it is none that our function has answered with. */
  readonly foreignError?: string;
}

/** Joins what the sheet says of the cell with what the functions remember of it. */
export function explain(
  cell: SelectedCell,
  traceAt: (address: string) => TraceEntry | undefined,
  catalogue: readonly CatalogueEntry[],
): Explanation {
  const { formula } = cell;
  const functions = [...new Set(formula?.functions)];
  const [first] = functions;
  if (!formula || first === undefined) return { kind: cell.isEmpty ? 'empty' : 'no-function' };

  const found = traceAt(formula.address);
  // A cell that held another function before has that one's trace until its new formula has been calculated.
  const trace = found && functions.includes(found.id) ? found : undefined;
  const id = trace?.id ?? first;
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (!entry) return { kind: 'unknown-function', id, formula };

  const about = { entry, formula, functions };
  if (isBusy(cell)) return { kind: 'calculating', ...about };
  if (cell.value === '#NAME?') return { kind: 'not-loaded', ...about };
  const doesNotFit = cell.value === '#SPILL!';
  const error = cell.address === formula.address && !doesNotFit ? foreignError(cell, trace) : undefined;
  const errors = error === undefined ? {} : { foreignError: error };
  return trace
    ? { kind: 'calculated', ...about, ...errors, trace, doesNotFit }
    : { kind: 'not-calculated', ...about, ...errors };
}

/** Excel never asks the function where an argument holds an error, and other parts of a formula have errors of their own. */
function foreignError(cell: SelectedCell, trace: TraceEntry | undefined): string | undefined {
  if (typeof cell.value !== 'string' || !/^#[A-Z/0!?]+$/.test(cell.value)) return undefined;
  // What a file saved with an error remembers of it says nothing of where it came from.
  if (!trace) return cell.value === '#VALUE!' || cell.value === '#N/A' ? undefined : cell.value;
  const own = trace.problem && (isNoAnswer(trace.problem) ? '#N/A' : '#VALUE!');
  return cell.value === own ? undefined : cell.value;
}

/** True while Excel waits for the answer. */
export const isBusy = (cell: SelectedCell): boolean => cell.value === '#BUSY!' || cell.value === '#GETTING_DATA';
