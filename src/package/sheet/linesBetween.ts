import type { Shift } from './shift';

/** Which rows, or columns, have come or gone between two looks at a sheet. */
export interface LinesBetween {
  /** Told from the top down, so that each stands where those above have put it. */
  readonly shifts: readonly Shift[];
  /** Lines of the first look, from and to, beside which some came or went without telling on which side of them. */
  readonly doubtful: readonly (readonly [from: number, to: number])[];
}

/** Found from what stands in both looks, each by its line then and now. What was moved by itself does not make a line. */
export function linesBetween(
  dimension: Shift['dimension'],
  moves: readonly (readonly [was: number, is: number])[],
): LinesBetween {
  const shifts: Shift[] = [];
  const doubtful: (readonly [number, number])[] = [];
  let [lastWas, lastIs] = [-1, -1];
  for (const [was, is] of inOrder(majority(moves))) {
    const count = is - lastIs - (was - lastWas);
    if (count > 0) shifts.push({ dimension, at: is - count, count });
    else if (count < 0) shifts.push({ dimension, at: lastIs + 1, count });
    if (count !== 0 && was - lastWas > 1) doubtful.push([lastWas + 1, was - 1]);
    [lastWas, lastIs] = [was, is];
  }
  return { shifts, doubtful };
}

/** Where most of what stood in each line is now. */
function majority(moves: readonly (readonly [was: number, is: number])[]): readonly (readonly [number, number])[] {
  const votes = new Map<number, Map<number, number>>();
  for (const [was, is] of moves) {
    const line = votes.get(was) ?? new Map<number, number>();
    line.set(is, (line.get(is) ?? 0) + 1);
    votes.set(was, line);
  }
  return [...votes]
    .map(([was, places]) => [was, [...places].sort((a, b) => b[1] - a[1])[0]?.[0] ?? was] as const)
    .sort(([a], [b]) => a - b);
}

/** The most lines that have not passed one another; the others were moved by themselves. */
function inOrder(lines: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  // Best last line of a chain of each length, and the line before each in its chain.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  lines.forEach(([, is], i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[ends[middle] as number] as readonly [number, number])[1] < is) low = middle + 1;
      else high = middle;
    }
    before[i] = ends[low - 1];
    ends[low] = i;
  });
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) chain.push(lines[at] as readonly [number, number]);
  return chain.reverse();
}
