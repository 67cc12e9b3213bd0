import { useCallback, useEffect, useState } from 'react';
import type { Serial } from '../../core/calendar/serial';
import type { FundBook, WorkbookProblem } from '../../workbook';
import { useChanges, useRetry } from './useChanges';
import type { Workbook } from './workbook';

/** The fund book, as far as it has been read. */
export type FundBookState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem; readonly again: () => void }
  | { readonly kind: 'read'; readonly book: FundBook };

/** Reads the fund book, and again after every change while someone looks at it (`isWanted`), or when they next do. */
export function useFundBook(workbook: Workbook, today: () => Serial, isWanted: boolean): FundBookState {
  const [state, setState] = useState<FundBookState>({ kind: 'reading' });
  const [changes, setChanges] = useState(0);
  const [readAt, setReadAt] = useState(-1);
  const again = useCallback(() => setChanges((count) => count + 1), []);
  const retry = useRetry(again);
  useChanges(workbook, again);

  useEffect(() => {
    if (readAt === changes || (!isWanted && readAt >= 0)) return undefined;
    let isLate = false;
    void workbook.readFundBook(today()).then((result) => {
      if (isLate) return;
      setReadAt(changes);
      if (!result.ok) retry(result.problem);
      setState((last) => {
        if (result.ok) return { kind: 'read', book: result.value };
        // While the user types in a cell Excel does not answer; what was read last still holds.
        return result.problem.kind === 'editing' && last.kind === 'read'
          ? last
          : { kind: 'failed', problem: result.problem, again };
      });
    });
    return () => {
      isLate = true;
    };
  }, [workbook, today, isWanted, changes, readAt, again, retry]);

  return state;
}
