import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../i18n/language';
import type { Applications, WorkbookProblem } from '../../workbook';
import { latestDrafts } from './draftJournal';
import { useChanges, useRetry } from './useChanges';
import type { Workbook } from './workbook';

/** The workbook's applications, as far as they have been read. */
export type ApplicationsState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: WorkbookProblem; readonly again: () => void }
  | { readonly kind: 'read'; readonly applications: Applications };

const storage = () => window.localStorage;

export interface ApplicationsRead {
  readonly state: ApplicationsState;
  /** Reads once more; answers what the workbook holds now, or undefined where it could not be read. */
  readonly reread: () => Promise<Applications | undefined>;
}

/** Reads the applications once it is known by which `names` their drafts are noted, and again after every change in the workbook, or when asked to. */
export function useApplications(
  workbook: Workbook,
  language: Language,
  names: readonly string[] | undefined,
): ApplicationsRead {
  const [state, setState] = useState<ApplicationsState>({ kind: 'reading' });
  const [asked, setAsked] = useState(0);
  const turns = useRef(0);
  const again = useCallback(() => setAsked((count) => count + 1), []);
  const retry = useRetry(again);
  const reread = useCallback(async () => {
    if (names === undefined) return undefined;
    const turn = ++turns.current;
    const result = await workbook.readApplications(language);
    const applications = result.ok
      ? { ...result.value, drafts: latestDrafts(storage, names, result.value.drafts) }
      : undefined;
    // What a later read has found is not replaced by what an earlier one did.
    if (turn === turns.current) {
      retry(result.ok ? undefined : result.problem);
      setState((last) => {
        if (applications) return { kind: 'read', applications };
        return last.kind === 'read' || result.ok ? last : { kind: 'failed', problem: result.problem, again };
      });
    }
    return applications;
  }, [workbook, language, names, again, retry]);

  useChanges(workbook, again);
  useEffect(() => void reread(), [reread, asked]);

  return { state, reread };
}
