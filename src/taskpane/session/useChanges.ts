import { useCallback, useEffect, useRef } from 'react';
import type { WorkbookProblem } from '../../workbook';
import type { Workbook } from './workbook';

/** Changes come in showers, as when cells are pasted or sheets laid, or every sheet has been calculated. */
const REST = 300;

/** Calls once when what changes in the workbook has come to rest. Another selection is no change. */
export function useChanges(workbook: Workbook, onRest: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = workbook.watchWorkbook((change) => {
      if (change === 'selected') return;
      clearTimeout(timer);
      timer = setTimeout(onRest, REST);
    });
    return () => {
      clearTimeout(timer);
      void watching.then((watch) => (watch.ok ? watch.value() : undefined));
    };
  }, [workbook, onRest]);
}

/** No event tells when the user has typed the cell that Excel waits for, and one that did may have come too early. */
const PAUSE = 1000;

/** What goes away while it is read is not there the next time. What is still gone then is gone for another reason. */
const MOST_GONE = 2;

/**
 * Asks again a little later where the problem passes: Excel waits for the user to finish in a cell, or what was read went away
 * meanwhile. Told of every reading, the answer is whether it is asked for again; undefined is one that went well.
 */
export function useRetry(again: () => void): (problem: WorkbookProblem | undefined) => boolean {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const gone = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (problem) => {
      clearTimeout(timer.current);
      gone.current = problem?.kind === 'gone' ? gone.current + 1 : 0;
      const isPassing = problem?.kind === 'editing' || (gone.current > 0 && gone.current <= MOST_GONE);
      if (isPassing) timer.current = setTimeout(again, PAUSE);
      return isPassing;
    },
    [again],
  );
}
