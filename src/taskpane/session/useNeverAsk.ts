import { useEffect } from 'react';
import type { FunctionsRuntime } from '../../functions/trace';
import type { Workbook } from './workbook';

/**
 * As soon as a formula of ours has answered, the workbook says that its receivers are not to be asked to install the add-in. A
 * workbook that someone only looks at is left as it is.
 */
export function useNeverAsk(workbook: Workbook, functions: FunctionsRuntime | undefined): void {
  useEffect(() => {
    const trace = functions?.trace;
    if (!trace) return undefined;
    let stop = (): void => undefined;
    // Once: a workbook that cannot be written refuses every time.
    const ask = (): void => {
      stop();
      void workbook.neverAsk();
    };
    if (trace.isEmpty) stop = trace.subscribe(ask);
    else ask();
    return () => stop();
  }, [workbook, functions]);
}
