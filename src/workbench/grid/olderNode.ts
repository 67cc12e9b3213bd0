/** The engine asks for Node 22 and newer browsers; the one thing it uses that Node 20 lacks is `Object.groupBy`. */
export function supplyGroupBy(): void {
  const target = Object as unknown as { groupBy?: unknown };
  target.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) => {
    const groups: Record<PropertyKey, T[]> = Object.create(null) as Record<PropertyKey, T[]>;
    let index = 0;
    for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
    return groups;
  };
}
