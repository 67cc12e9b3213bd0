import { useEffect, useState } from 'react';
import type { FormulaStatus, WithoutPlain } from '../../workbook';
import { useSession } from './session';

/** The formulas that would become values where plain ones are asked for; found again whenever the workbook has changed. */
export function useWithoutPlain(status: FormulaStatus | undefined, isAsked: boolean): readonly WithoutPlain[] {
  const { workbook } = useSession();
  const [found, setFound] = useState<readonly WithoutPlain[]>([]);
  useEffect(() => {
    if (!isAsked || !status || status.live.length === 0) return undefined;
    let isStopped = false;
    void workbook.findWithoutPlain().then((result) => {
      if (!isStopped) setFound(result.ok ? result.value : []);
    });
    return () => {
      isStopped = true;
    };
  }, [workbook, status, isAsked]);
  return isAsked ? found : [];
}
