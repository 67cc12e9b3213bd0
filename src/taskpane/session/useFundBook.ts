import { useCallback, useEffect, useRef, useState } from 'react';
import type { Serial } from '../../core/calendar/serial';
import type { FundBook, WorkbookProblem } from '../../workbook';
import { useChanges, useRetry } from './useChanges';
import type { Workbook } from './workbook';

/** A reading that was refused, and the way to ask for it again. */
export interface RefusedReading {
  readonly problem: WorkbookProblem;
  readonly again: () => void;
}

/** The fund book, as far as it has been read. */
export type FundBookState =
  | { readonly kind: 'reading' }
  | ({ readonly kind: 'failed' } & RefusedReading)
  /** `stale` where it has changed since and could not be read again: what was read last is still shown. */
  | { readonly kind: 'read'; readonly book: FundBook; readonly stale?: RefusedReading };

/** Reads the fund book, and again after every change while someone looks at it (`isWanted`), or when they next do. */
export function useFundBook(workbook: Workbook, today: () => Serial, isWanted: boolean): FundBookState {
  const [state, setState] = useState<FundBookState>({ kind: 'reading' });
  const [changes, setChanges] = useState(0);
  const [readAt, setReadAt] = useState(-1);
  const isReading = useRef(false);
  const again = useCallback(() => setChanges((count) => count + 1), []);
  const retry = useRetry(again);
  useChanges(workbook, again);

  // One reading at a time, each shown: changes that come faster than they can be read do not keep it from ever being read.
  useEffect(() => {
    if (isReading.current || readAt === changes || (!isWanted && readAt >= 0)) return;
    isReading.current = true;
    void workbook.readFundBook(today()).then((result) => {
      isReading.current = false;
      setReadAt(changes);
      const isAsked = retry(result.ok ? undefined : result.problem);
      setState((last) => {
        if (result.ok) return { kind: 'read', book: result.value };
        const { problem } = result;
        // A page in use stays: someone may be in the middle of typing in it.
        if (last.kind !== 'read') return { kind: 'failed', problem, again };
        return isAsked ? last : { kind: 'read', book: last.book, stale: { problem, again } };
      });
    });
  }, [workbook, today, isWanted, changes, readAt, again, retry]);

  return state;
}
