import type { Year } from '../calendar/year';
import { exactly, summedTable } from '../money';
import type { SummedTable, Whole } from '../money';
import { reductions } from './costReduction';
import { courseFactors } from './course';
import type { Effects } from './effect';
import { streamsOf } from './streams';
import type { Streams } from './streams';

export interface EstimateTerms {
  readonly effects: Effects;
  /** Each effect's group (a committee, say) as a number from 0, and how many groups there are. */
  readonly groups: ArrayLike<number>;
  readonly groupCount: number;
  readonly years: readonly Year[];
  readonly decimals?: number | undefined;
}

/** The estimated cost reduction by group and year: the sum of the effects' exact values, rounded as a table if asked for. */
export function estimateTable({ effects, groups, groupCount, years, decimals }: EstimateTerms): SummedTable {
  const streams = streamsOf(effects, groups, groupCount);
  return exactly((w) => {
    const full = reductions(w, effects);
    const factors = courseFactors(w, streams.courses, years);
    const sums = sumStreams(w, full.numerators, streams);
    const rows = Array.from({ length: groupCount }, () => years.map(() => w.zero));
    streams.groups.forEach((group, s) => {
      const row = rows[group] as (typeof full.denominator)[];
      const course = factors.numerators[streams.course[s] as number] as readonly (typeof full.denominator)[];
      course.forEach((factor, t) => {
        if (w.sign(factor) === 0) return;
        row[t] = w.add(row[t] as typeof factor, w.mul(sums[s] as typeof factor, factor));
      });
    });
    return summedTable(w, rows, w.mul(full.denominator, factors.denominator), years.length, decimals);
  });
}

function sumStreams<T>(w: Whole<T>, values: readonly T[], streams: Streams): T[] {
  const sums = streams.groups.map(() => w.zero);
  for (let i = 0; i < values.length; i++) {
    const stream = streams.of[i] as number;
    sums[stream] = w.add(sums[stream] as T, values[i] as T);
  }
  return sums;
}
