import { useEffect, useState } from 'react';
import type { FinishedWrite } from '../../workbook';
import type { Workbook } from './workbook';

/** What was broken off the last time and is brought to an end when the pane opens; undefined where there was nothing. */
export function useFinished(workbook: Workbook): FinishedWrite | undefined {
  const [finished, setFinished] = useState<FinishedWrite>();
  useEffect(() => {
    let isLate = false;
    void workbook.finishBroken().then((result) => {
      if (!isLate && result.ok) setFinished(result.value);
    });
    return () => {
      isLate = true;
    };
  }, [workbook]);
  return finished;
}
