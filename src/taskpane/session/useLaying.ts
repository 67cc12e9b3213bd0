import { useState } from 'react';
import type { FundBookToLay, LaidSheet, TakenBack, WorkbookProblem } from '../../workbook';
import type { Workbook } from './workbook';

/** How far the laying of the fund book has come. */
export type Laying =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  /** The workbook had changed: the user looks at the new plan first. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'laid'; readonly sheets: readonly LaidSheet[] }
  | { readonly kind: 'taken-back'; readonly done: TakenBack }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem };

export interface LayingSteps {
  readonly state: Laying;
  readonly lay: (wanted: FundBookToLay) => Promise<void>;
  readonly takeBack: (sheets: readonly LaidSheet[]) => Promise<void>;
}

/** Lays the fund book and takes it back. */
export function useLaying(workbook: Workbook): LayingSteps {
  const [state, setState] = useState<Laying>({ kind: 'ready' });
  return {
    state,
    lay: async (wanted) => {
      setState({ kind: 'working' });
      const result = await workbook.layFundBook(wanted);
      if (!result.ok) setState({ kind: 'failed', problem: result.problem });
      else if (result.value.kind === 'changed') setState({ kind: 'changed' });
      else setState({ kind: 'laid', sheets: result.value.sheets });
    },
    takeBack: async (sheets) => {
      setState({ kind: 'working' });
      const result = await workbook.takeBackFundBook(sheets);
      setState(result.ok ? { kind: 'taken-back', done: result.value } : { kind: 'failed', problem: result.problem });
    },
  };
}
