import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookIdentity } from '../../workbook';
import { newId } from './newId';
import type { Workbook } from './workbook';

/** Which workbook the pane stands beside, for what is kept on the computer until the workbook has it. */
export interface Identity {
  /** Its names, the most reliable first: what is kept under any of them is this workbook's. Undefined until they are known. */
  readonly names: readonly string[] | undefined;
  /** Something is typed that is to be found again: the workbook gets an id, if it has none and can be written. */
  readonly keep: () => void;
}

const namesOf = ({ id, place }: WorkbookIdentity): readonly string[] => (id === undefined ? [place] : [id, place]);

export function useIdentity(workbook: Workbook): Identity {
  const [names, setNames] = useState<readonly string[]>();
  const isKept = useRef(false);
  useEffect(() => {
    let isLate = false;
    void workbook.readIdentity().then((result) => {
      if (isLate) return;
      if (result.ok && result.value.id !== undefined) isKept.current = true;
      // A workbook that does not answer is one without a name until it does.
      setNames((known) => known ?? (result.ok ? namesOf(result.value) : ['']));
    });
    return () => {
      isLate = true;
    };
  }, [workbook]);
  const keep = useCallback(() => {
    if (isKept.current) return;
    // Once: a workbook that cannot be written refuses every time.
    isKept.current = true;
    void workbook.keepIdentity(newId()).then((result) => {
      if (result.ok) setNames(namesOf(result.value));
    });
  }, [workbook]);
  return useMemo(() => ({ names, keep }), [names, keep]);
}
