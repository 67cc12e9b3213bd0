/** Names that differ only in case and spaces are one. */
export const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The different names in order of first appearance, as first written, and the number of each entry's name among them. */
export interface Numbered {
  readonly names: readonly string[];
  readonly of: readonly number[];
}

export function numbered(entries: readonly string[]): Numbered {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  // The spellings met before are found without folding them again: a table repeats its names.
  const met = new Map<string, number>();
  const of = entries.map((name) => {
    const known = met.get(name);
    if (known !== undefined) return known;
    const key = sameName(name);
    const number = numbers.get(key) ?? names.push(name) - 1;
    numbers.set(key, number);
    met.set(name, number);
    return number;
  });
  return { names, of };
}
