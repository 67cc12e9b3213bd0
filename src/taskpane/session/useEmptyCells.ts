import { useEffect, useState } from 'react';
import type { TraceEntry } from '../../functions/trace';
import { normalAddress } from '../../workbook';
import { useSession } from './session';

/** The argument cells that are empty: Excel may have handed them over as 0, which is seldom what was meant. */
export function useEmptyCells(trace: TraceEntry): readonly string[] {
  const { workbook } = useSession();
  const [found, setFound] = useState<{ readonly trace: TraceEntry; readonly empty: readonly string[] }>();

  useEffect(() => {
    let stopped = false;
    const suspects = trace.args.flatMap(({ address, value }) =>
      address && isBlankLike(value) ? [normalAddress(address)] : [],
    );
    if (suspects.length === 0) return undefined;
    void workbook.findEmptyCells(suspects).then((result) => {
      if (!stopped && result.ok) setFound({ trace, empty: result.value });
    });
    return () => {
      stopped = true;
    };
  }, [trace, workbook]);

  return found?.trace === trace ? found.empty : [];
}

const isBlankLike = (value: unknown): boolean => {
  const single: unknown = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) ? value[0][0] : value;
  return single === 0 || single === '' || single === null || single === undefined;
};
