import { useCallback, useRef, useState } from 'react';
import type { ChangesOutcome, ChangesTakenBack, Receipt, WorkbookProblem, WorkbookResult } from '../../workbook';
import type { Workbook } from './workbook';

/** How far something that the pane proposes to write has come. */
export type ProposalState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly canCancel: boolean }
  /** Cancelled while Excel was still at it. */
  | { readonly kind: 'cancelling' }
  /** The workbook had changed: nothing is written, and the user looks at the proposal again. */
  | { readonly kind: 'changed'; readonly address: string }
  /** `isOvertaken` where the proposal became another one while Excel wrote: then there is something to write again. */
  | { readonly kind: 'written'; readonly receipt: Receipt; readonly isOvertaken: boolean }
  | { readonly kind: 'taken-back'; readonly done: ChangesTakenBack }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

export interface ProposalSteps {
  readonly state: ProposalState;
  /** True while Excel writes: one thing at a time, and what is asked for meanwhile is not done. */
  readonly isBusy: boolean;
  /** True where what the user sees is written, and there is nothing more to write until something is changed. */
  readonly isDone: boolean;
  /** Writes what the user has seen; answers the receipt where it was written. */
  readonly write: (work: () => Promise<WorkbookResult<ChangesOutcome>>) => Promise<Receipt | undefined>;
  readonly takeBack: (receipt: Receipt) => Promise<void>;
  /** What is being written is taken back as soon as Excel has done with it: a batch on its way cannot be called back. */
  readonly cancel: () => void;
  /** The proposal has become another one. What is being written is still told of when it is done. */
  readonly reset: () => void;
}

/** What is under way, and what has been asked for since it began. */
interface Turn {
  readonly canCancel: boolean;
  isCancelled: boolean;
  isOvertaken: boolean;
}

/** Writes what is proposed and takes it back. */
export function useProposal(workbook: Workbook): ProposalSteps {
  const [state, setState] = useState<ProposalState>({ kind: 'ready' });
  // Beside the state, for a second press may come before the page has been drawn again.
  const underway = useRef<Turn>(undefined);

  const begin = useCallback((canCancel: boolean): Turn => {
    const turn = { canCancel, isCancelled: false, isOvertaken: false };
    underway.current = turn;
    setState({ kind: 'working', canCancel });
    return turn;
  }, []);
  const end = useCallback((next: ProposalState): void => {
    underway.current = undefined;
    setState(next);
  }, []);

  const undo = useCallback(
    async (receipt: Receipt) => {
      begin(false);
      const result = await workbook.takeBackChanges(receipt);
      end(result.ok ? { kind: 'taken-back', done: result.value } : { kind: 'failed', problem: result.problem });
    },
    [workbook, begin, end],
  );
  const takeBack = useCallback(
    async (receipt: Receipt) => {
      if (!underway.current) await undo(receipt);
    },
    [undo],
  );
  const write = useCallback<ProposalSteps['write']>(
    async (work) => {
      if (underway.current) return undefined;
      const turn = begin(true);
      const result = await work();
      if (!result.ok) {
        end({ kind: 'failed', problem: result.problem });
        return undefined;
      }
      if (result.value.kind === 'changed') {
        end(result.value);
        return undefined;
      }
      const { receipt } = result.value;
      if (turn.isCancelled) {
        await undo(receipt);
        return undefined;
      }
      end({ kind: 'written', receipt, isOvertaken: turn.isOvertaken });
      return receipt;
    },
    [begin, end, undo],
  );
  const cancel = useCallback(() => {
    const turn = underway.current;
    if (!turn?.canCancel) return;
    turn.isCancelled = true;
    setState({ kind: 'cancelling' });
  }, []);
  const reset = useCallback(() => {
    if (underway.current) underway.current.isOvertaken = true;
    else setState({ kind: 'ready' });
  }, []);
  return {
    state,
    isBusy: state.kind === 'working' || state.kind === 'cancelling',
    isDone: state.kind === 'written' && !state.isOvertaken,
    write,
    takeBack,
    cancel,
    reset,
  };
}
