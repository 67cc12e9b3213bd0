/** The look of the COM arrays in which desktop Excel answers its add-ins. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  ubound(dimension?: number): number;
  getItem(index: number): unknown;
}

/** Arrays, also within arrays, as SafeArray; everything else as it is. */
export function toSafeArray(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  const array: SafeArray = {
    toArray: () => items.map(toSafeArray),
    dimensions: () => 1,
    ubound: () => items.length,
    getItem: (index) => toSafeArray(items[index]),
  };
  return array;
}
