import { useEffect, useRef } from 'react';
import type { FundBookState } from './useFundBook';
import { useProposal } from './useProposal';
import type { ProposalSteps } from './useProposal';
import type { Workbook } from './workbook';

/**
 * The laying of the fund book, wherever the user is in the pane. When a table goes missing from a book that was complete, it
 * is something new to lay.
 */
export function useLaying(workbook: Workbook, fundBook: FundBookState): ProposalSteps {
  const laying = useProposal(workbook);
  const { reset, isDone } = laying;
  const isWritten = useRef(isDone);
  useEffect(() => {
    isWritten.current = isDone;
  }, [isDone]);
  const isComplete = fundBook.kind === 'read' ? fundBook.book.plan.every(({ kind }) => kind !== 'new') : undefined;
  const wasComplete = useRef(false);
  useEffect(() => {
    // A book that cannot be read just now says nothing of what is missing.
    if (isComplete === undefined) return;
    // What has just been taken back is told of until something else is done.
    if (!isComplete && wasComplete.current && isWritten.current) reset();
    wasComplete.current = isComplete;
  }, [isComplete, reset]);
  return laying;
}
