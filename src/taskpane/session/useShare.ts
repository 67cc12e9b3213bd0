import { useCallback, useEffect, useRef, useState } from 'react';
import type { Replacement } from '../../i18n/shareTexts';
import type { FormulaStatus, FreezeScope, ThawRequest, WorkbookProblem, WorkbookResult } from '../../workbook';
import { useSession } from './session';
import { useChanges, useRetry } from './useChanges';
import { useToday } from './useToday';

export interface ShareSteps {
  /** Undefined until the workbook has been read. */
  readonly status: FormulaStatus | undefined;
  /** Why it could not be read last time. */
  readonly unread: WorkbookProblem | undefined;
  readonly readAgain: () => void;
  readonly isWorking: boolean;
  /** What came of the user's work, or of work that was broken off before. */
  readonly message: { readonly intent: 'success' | 'info'; readonly text: string } | undefined;
  /** Why the user's work was not done. */
  readonly refused: WorkbookProblem | undefined;
  /** Replaces formulas of the add-in. */
  readonly replace: (scope: FreezeScope, replacement: Replacement) => void;
  readonly thaw: (request: ThawRequest) => void;
}

/** The add-in's formulas and those that are kept, and what the user does with them. */
export function useShare(): ShareSteps {
  const { workbook, words } = useSession();
  const date = useToday();
  const [status, setStatus] = useState<FormulaStatus>();
  const [unread, setUnread] = useState<WorkbookProblem>();
  const [isWorking, setIsWorking] = useState(false);
  const [message, setMessage] = useState<ShareSteps['message']>();
  const [refused, setRefused] = useState<WorkbookProblem>();
  const [asked, setAsked] = useState(0);
  const isBusy = useRef(false);
  const say = words.share;

  const readAgain = useCallback(() => setAsked((count) => count + 1), []);
  const retry = useRetry(readAgain);
  const tell = useCallback(
    ({ finished }: FormulaStatus): void => {
      if (finished) setMessage({ intent: 'info', text: words.share.thaw.finished[finished.kind](finished.count) });
    },
    [words],
  );
  const show = useCallback(
    (result: WorkbookResult<FormulaStatus>): void => {
      setUnread(result.ok ? undefined : result.problem);
      retry(result.ok ? undefined : result.problem);
      if (!result.ok) return;
      setStatus(result.value);
      tell(result.value);
    },
    [retry, tell],
  );

  useChanges(workbook, readAgain);
  useEffect(() => {
    // The user's own work reads when it is done, and waits for no reading before.
    if (isBusy.current) return undefined;
    let isStopped = false;
    void workbook.readFormulaStatus().then((result) => {
      // Told once only, also where another reading has been asked for since.
      if (result.ok) tell(result.value);
      if (!isStopped) show(result);
    });
    return () => {
      isStopped = true;
    };
  }, [workbook, show, tell, asked]);

  const work = async <T>(asks: () => Promise<WorkbookResult<T>>, saying: (value: T) => string): Promise<void> => {
    isBusy.current = true;
    setIsWorking(true);
    const result = await asks();
    const after = await workbook.readFormulaStatus();
    // What the work was refused for says enough.
    if (after.ok || result.ok) show(after);
    setMessage(result.ok ? { intent: 'success', text: saying(result.value) } : undefined);
    setRefused(result.ok ? undefined : result.problem);
    isBusy.current = false;
    setIsWorking(false);
  };
  return {
    status,
    unread,
    readAgain,
    isWorking,
    message,
    refused,
    replace: (scope, replacement) => {
      if (replacement === 'values') {
        void work(
          () => workbook.freeze(scope, date),
          ({ addresses }) => (addresses.length === 0 ? say.freeze.nothing : say.freeze.done(addresses.length)),
        );
        return;
      }
      void work(
        () => workbook.makePlain(scope, date),
        ({ addresses, values }) =>
          addresses.length === 0 ? say.freeze.nothing : say.freeze.donePlain(addresses.length, values),
      );
    },
    thaw: (request) =>
      void work(
        () => workbook.thaw(request),
        ({ addresses, left }) => say.thaw.done(addresses.length, left),
      ),
  };
}
