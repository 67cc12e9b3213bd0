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

/** True where Excel only waits for the user to finish in a cell, or what was read went away meanwhile: it is asked for again. */
export const isPassing = ({ kind }: WorkbookProblem): boolean => kind === 'editing' || kind === 'gone';

/** Asks again a little later where the problem passes. */
export function useRetry(again: () => void): (problem: WorkbookProblem) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (problem) => {
      clearTimeout(timer.current);
      if (isPassing(problem)) timer.current = setTimeout(again, PAUSE);
    },
    [again],
  );
}
