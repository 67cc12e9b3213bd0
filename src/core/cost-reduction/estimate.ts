import type { Year } from '../calendar/year';
import { exactly, inDoubles, productSums, summedTable } from '../money';
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
  const full = streamReductions(effects, streams);
  return exactly((w) => {
    const { sums, denominator } = full(w);
    const factors = courseFactors(w, streams.courses, years);
    const rows = Array.from({ length: groupCount }, () => years.map(() => w.zero));
    sums.forEach((sum, s) => {
      const row = rows[streams.groups[s] as number] as (typeof sum)[];
      const course = factors.numerators[streams.course[s] as number] as readonly (typeof sum)[];
      course.forEach((factor, t) => {
        if (w.sign(factor) !== 0) row[t] = w.add(row[t] as typeof sum, w.mul(sum, factor));
      });
    });
    return summedTable(w, rows, w.mul(denominator, factors.denominator), years.length, decimals);
  });
}

/** Each stream's cost reduction a year at full effect: numerators over one denominator, in the arithmetic asked for. */
type StreamReductions = <T>(w: Whole<T>) => { readonly sums: readonly T[]; readonly denominator: T };

/** The one pass over all effects: in doubles with exact sums of products where they fit, else in the arithmetic asked for. */
function streamReductions(effects: Effects, streams: Streams): StreamReductions {
  const { of, groups } = streams;
  const fast = inDoubles((w) => {
    const { gross, net, scales } = reductions(w, effects);
    return { sums: productSums(gross, net, of, groups.length), scales };
  });
  if (fast) return (w) => ({ sums: fast.sums(w), denominator: fast.scales.map(w.of).reduce(w.mul, w.one) });
  return (w) => {
    const { gross, net, scales } = reductions(w, effects);
    const sums = groups.map(() => w.zero);
    gross.forEach((value, i) => {
      const stream = of[i] as number;
      sums[stream] = w.add(sums[stream] as typeof value, w.mul(value, net[i] as typeof value));
    });
    return { sums, denominator: scales.reduce(w.mul, w.one) };
  };
}
