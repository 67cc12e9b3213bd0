/** What a set of simulated values says. Standard deviation of the population. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** Mean and standard deviation in two passes, the sum compensated (Neumaier). */
export function spreadOf(values: Float64Array): Spread {
  const mean = sumOf(values, (x) => x) / values.length;
  const variance = sumOf(values, (x) => (x - mean) * (x - mean)) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

function sumOf(values: Float64Array, of: (x: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const x = of(values[i] as number);
    const next = sum + x;
    lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
    sum = next;
  }
  return sum + lost;
}

/**
 * The value that `percent` per cent lie below, of values in ascending order: at place percent x (n - 1) / 100, counted from 0,
 * and between two places in proportion. The rule of Excel's PERCENTILE.INC.
 */
export function percentile(sorted: Float64Array, percent: number): number {
  const place = percent * (sorted.length - 1);
  const below = Math.floor(place / 100);
  const low = sorted[below] as number;
  const rest = place - 100 * below;
  return rest === 0 ? low : low + (((sorted[below + 1] as number) - low) * rest) / 100;
}
