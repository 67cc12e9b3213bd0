import { useState } from 'react';
import type { FormulaToWrite, WorkbookProblem, WrittenBefore } from '../../workbook';
import { useSession } from './session';

/** How far an insertion has come. */
export type Insertion =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  /** Waits for the user to say whether these cells may be overwritten. */
  | { readonly kind: 'asking'; readonly write: FormulaToWrite; readonly filled: readonly string[] }
  | { readonly kind: 'written'; readonly before: WrittenBefore }
  | { readonly kind: 'undone'; readonly address: string }
  /** `selected` is the cell that was selected then: with another selected, the problem is no longer of interest. */
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem; readonly selected: string | undefined };

/** Writes a formula into the sheet: asks before anything is overwritten, and can take it back. */
export function useInsertion() {
  const { workbook, selection } = useSession();
  const selected = selection.kind === 'read' ? selection.cell.address : undefined;
  const [state, setState] = useState<Insertion>({ kind: 'ready' });

  const write = async (wanted: FormulaToWrite, overwrite: boolean): Promise<void> => {
    setState({ kind: 'working' });
    const result = await workbook.writeFormula(wanted, overwrite);
    if (!result.ok) setState({ kind: 'failed', problem: result.problem, selected });
    else if (result.value.kind === 'written') setState({ kind: 'written', before: result.value.before });
    else setState({ kind: 'asking', write: wanted, filled: result.value.filled.map((cell) => cell.address) });
  };
  const undo = async (before: WrittenBefore): Promise<void> => {
    setState({ kind: 'working' });
    const result = await workbook.restore(before);
    setState(
      result.ok ? { kind: 'undone', address: before.address } : { kind: 'failed', problem: result.problem, selected },
    );
  };

  return {
    state,
    insert: (wanted: FormulaToWrite) => write(wanted, false),
    overwrite: (wanted: FormulaToWrite) => write(wanted, true),
    undo,
    cancel: () => setState({ kind: 'ready' }),
  };
}
