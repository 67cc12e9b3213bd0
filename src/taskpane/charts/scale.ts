/** Where a value lies along an axis of the picture. Drawing only: no amount is calculated here. */
export interface Scale {
  readonly at: (value: number) => number;
  /** Round values to draw lines at. */
  readonly ticks: readonly number[];
}

/** An axis from the lowest to the highest of the values, 0 among them, drawn between two places. */
export function scaleOf(values: readonly number[], from: number, to: number, wanted = 4): Scale {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const step = niceStep((high - low || 1) / wanted);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  const span = (last - first) * step;
  return { at: (value) => from + ((value - first * step) / span) * (to - from), ticks };
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const nice = [1, 2, 5, 10].find((one) => one * power >= size) ?? 10;
  return nice * power;
}

/** Every n-th, so that at most as many are left; the last always. */
export function thinned<T>(items: readonly T[], most: number): readonly T[] {
  const every = Math.max(1, Math.ceil(items.length / most));
  return items.filter((_, i) => (items.length - 1 - i) % every === 0);
}
