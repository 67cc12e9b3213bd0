import { useEffect, useState } from 'react';
import type { FunctionsRuntime } from '../../functions/trace';
import { spellings } from '../../workbook';
import type { SelectedCell, WorkbookProblem } from '../../workbook';
import type { Explanation } from './explain';
import { explain, isBusy } from './explain';
import { notFetched } from './fetched';
import type { Session } from './session';
import { Traces } from './traces';
import type { Workbook } from './workbook';

/** The selected cell and what is known of it. */
export type Selection =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem }
  | { readonly kind: 'read'; readonly cell: SelectedCell; readonly explanation: Explanation };

/** Excel shows a function's answer a little after the function gave it. */
const ANSWER_DELAY = 250;

/** Follows the selection, the edits and the functions' answers. */
export function useSelection(
  workbook: Workbook,
  functions: FunctionsRuntime | undefined,
  catalogue: Session['catalogue'],
): Selection {
  const [selection, setSelection] = useState<Selection>({ kind: 'reading' });

  useEffect(() => {
    const traces = new Traces(functions?.trace);
    let stopped = false;
    let reading = false;
    let again = false;
    let formulaPlaces: readonly string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), ANSWER_DELAY);
    };

    // One read at a time; what happens meanwhile asks for one more, however much it was.
    const read = async (): Promise<void> => {
      if (reading) {
        again = true;
        return;
      }
      reading = true;
      try {
        do {
          again = false;
          await readOnce();
        } while (again && !stopped);
      } finally {
        reading = false;
      }
    };

    const readOnce = async (): Promise<void> => {
      const result = await workbook.readSelectedCell();
      if (stopped) return;
      if (!result.ok) {
        // While the user types in a cell Excel does not answer; what was said last still holds.
        setSelection((last) =>
          result.problem.kind === 'editing' && last.kind === 'read'
            ? last
            : { kind: 'failed', problem: result.problem },
        );
        if (result.problem.kind === 'editing') later();
        return;
      }
      const cell = result.value;
      const known = cell.formula?.functions.length ? await catalogue().catch(notFetched) : [];
      if (stopped) return;
      formulaPlaces = cell.formula ? spellings(cell.formula.address) : [];
      if (!known) {
        setSelection({ kind: 'failed', problem: { kind: 'not-fetched' } });
        return;
      }
      setSelection({ kind: 'read', cell, explanation: explain(cell, (place) => traces.at(place), known) });
      if (isBusy(cell)) later();
    };

    const stopTraces = traces.subscribe((entry) => {
      if (formulaPlaces.includes(entry.address)) later();
    });
    const watching = workbook.watchWorkbook((change) => {
      if (change === 'moved') traces.moved();
      // Calculations come in showers: one read after the last.
      if (change === 'calculated') later();
      else void read();
    });
    void read();

    return () => {
      stopped = true;
      clearTimeout(timer);
      stopTraces();
      void watching.then((watch) => (watch.ok ? watch.value() : undefined));
    };
  }, [workbook, functions, catalogue]);

  return selection;
}
