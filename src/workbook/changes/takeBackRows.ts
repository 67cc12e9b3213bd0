import { putBack, standing } from './contents';
import type { PresentTable } from './present';
import type { Cells, PartOf } from './receipt';

/** What can be done about one part: nothing is queued until `send` is called. */
export interface Back {
  /** What of the part is as it was written, and goes: each piece with what takes it back, in this order. */
  readonly pieces: readonly {
    readonly part: PartOf<'added-rows' | 'changed-row' | 'added-column'>;
    readonly send: () => void;
  }[];
  /** Rows that are as they were before, by this or already. */
  readonly restored: number;
  /** True where something is left because someone has changed it. */
  readonly isKept: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** null is a cell that Excel fills; a row that was written before a column was added is shorter. */
const isRow = (now: readonly unknown[] | undefined, wanted: readonly unknown[]): boolean =>
  now !== undefined &&
  Array.from({ length: Math.max(now.length, wanted.length) }).every(
    (_, c) => wanted[c] === null || same(now[c] ?? '', wanted[c] ?? ''),
  );

/**
 * Rows that were added. In what was broken off, `isHalf`, they are looked for nowhere but where they were put: those that are not
 * there have not come, or have gone already, and one that is like them is another's.
 */
export function takeBackAdded(
  { table, rows: now, calculated }: PresentTable,
  part: PartOf<'added-rows'>,
  isHalf: boolean,
): Back {
  const free = new Set(now.keys());
  const found = part.rows.flatMap((row, i) => {
    const isInPlace = isRow(now[part.first + i], row) && free.has(part.first + i);
    const place = isInPlace ? part.first + i : isHalf ? undefined : [...free].find((r) => isRow(now[r], row));
    if (place === undefined) return [];
    free.delete(place);
    return [{ row, place }];
  });
  const places = found.map(({ place }) => place);
  const isEmptied = places.length > 0 && places.length === now.length;
  const runs = downwards(places);
  // A table keeps one row, blank but for what Excel fills.
  const blank = isEmptied ? (now[0] ?? []).map((_, c) => (calculated[c] ? null : '')) : undefined;
  const rowAt = new Map(found.map(({ row, place }) => [place, row]));
  for (const { first, count } of runs) now.splice(first, count);
  if (blank) now.push(blank);
  return {
    // Each run is a piece of its own: it is there or gone, and those above it stand where they stood.
    pieces: runs.map((run) => ({
      part: {
        ...part,
        first: run.first,
        rows: Array.from({ length: run.count }, (_, i) => rowAt.get(run.first + i) ?? []),
      },
      send: () => removeRows(table, run, blank),
    })),
    restored: places.length,
    isKept: !isHalf && places.length < part.rows.length,
  };
}

interface Run {
  readonly first: number;
  readonly count: number;
}

function removeRows(table: Excel.Table, { first, count }: Run, blank: readonly unknown[] | undefined): void {
  const left = blank !== undefined && first === 0 ? 1 : 0;
  if (blank && left > 0) table.getDataBodyRange().getRow(0).formulas = [[...blank]];
  if (count === left) return;
  table
    .getDataBodyRange()
    .getRow(first + left)
    .getResizedRange(count - left - 1, 0)
    .delete('Up');
}

/** Rows that stand together are removed together, the lowest first, so that the places above still hold. */
function downwards(places: readonly number[]): readonly Run[] {
  const runs: { first: number; count: number }[] = [];
  for (const place of [...places].sort((a, b) => b - a)) {
    const last = runs.at(-1);
    if (last?.first === place + 1) {
      last.first = place;
      last.count++;
    } else runs.push({ first: place, count: 1 });
  }
  return runs;
}

/** A row that was changed: only the cells that were written go back. One that is as it was is found to be so. */
export function takeBackChanged({ table, rows: now }: PresentTable, part: PartOf<'changed-row'>): Back {
  const { before, formats, after, index } = part;
  const find = (wanted: readonly unknown[]): number => now.findIndex((row) => isRow(row, wanted));
  const earlier = after.map((cell, c) => ((before[c] ?? null) === null ? cell : standing(before[c])));
  // Where it stood first, for another row may be like it.
  if (!isRow(now[index], after) && isRow(now[index], earlier)) return { pieces: [], restored: 1, isKept: false };
  const place = isRow(now[index], after) ? index : find(after);
  if (place < 0) {
    const isBefore = find(earlier) >= 0;
    return { pieces: [], restored: isBefore ? 1 : 0, isKept: !isBefore };
  }
  const width = now[place]?.length ?? 0;
  now[place] = earlier;
  const cells = (row: readonly unknown[]): Cells => [Array.from({ length: width }, (_, c) => row[c] ?? null)];
  const send = (): void =>
    putBack(table.getDataBodyRange().getRow(place), { before: cells(before), formats: formats && cells(formats) });
  return {
    pieces: [{ part: { ...part, index: place }, send }],
    restored: 1,
    isKept: false,
  };
}

/** A column that was added, unless someone has written in it. */
export function takeBackColumn(
  { table, rows, headings }: PresentTable,
  part: PartOf<'added-column'>,
  isHalf: boolean,
): Back {
  const place = headings.indexOf(part.heading);
  if (place < 0) return { pieces: [], restored: 0, isKept: !isHalf };
  if (rows.some((row) => (row[place] ?? '') !== '')) return { pieces: [], restored: 0, isKept: true };
  return {
    pieces: [{ part, send: () => table.columns.getItem(part.heading).delete() }],
    restored: 1,
    isKept: false,
  };
}
