import { DECISION_FIELDS, LIST_NAMES, POINTS, SINGLE_NAMES, fieldsOf } from '../../core/application';
import type { DecisionField, List } from '../../core/application';
import type { CellValue } from '../../core/problem';
import { isBlank } from '../../functions/tables/blank';
import { fold } from '../../functions/tables/fold';
import { statedUnitOf } from '../statedUnit';
import type { CellPlace, Form, ListPlace, SheetCells } from './form';
import { DECISION_LABELS, HEADINGS, labelKey, POINT_LABELS, SECTIONS, SINGLE_LABELS } from './labels';
import type { Labels } from './labels';

/**
 * Finds an application's fields on a sheet by their labels, whatever rows and columns they stand in: a value stands to the
 * right of its label or below it, what comes in rows below its headings.
 */
export function recognise(cells: SheetCells): Form {
  const headings = headingRows(cells);
  const isHeadingRow = new Set([...headings.values()].map(({ headingRow }) => headingRow));
  const index = labelIndex(cells, isHeadingRow);
  const taken = new Set<string>();
  const find = (labels: Labels, from = 0): CellPlace | undefined => {
    for (const label of labels) {
      const place = index.get(labelKey(label))?.find((one) => one.row >= from && !taken.has(keyOf(one)));
      if (!place) continue;
      taken.add(keyOf(place));
      return place;
    }
    return undefined;
  };
  const labels = {
    points: placesOf(POINTS, (point) => find(POINT_LABELS[point])),
    single: placesOf(SINGLE_NAMES, (field) => find(SINGLE_LABELS[field])),
  };
  const decisionFields = Object.keys(DECISION_FIELDS) as readonly DecisionField[];
  const block = find(DECISION_LABELS.body) ?? find(DECISION_LABELS.decision);
  if (block) taken.delete(keyOf(block));
  const decision = placesOf(decisionFields, (field) =>
    block ? find(DECISION_LABELS[field], Math.max(0, block.row - 1)) : undefined,
  );
  const isTaken = (place: CellPlace): boolean => taken.has(keyOf(place)) || isHeadingRow.has(place.row);
  const beside = (long: boolean) => (label: CellPlace) => valuePlace(cells, label, long, isTaken);
  const stops = stopRows(
    cells,
    [...taken].map((key) => Number(key.split(':')[0])),
    isHeadingRow,
  );
  return {
    unit: statedUnitOf(cells.values.flat()),
    points: mapped(labels.points, beside(true)),
    single: mapped(labels.single, beside(false)),
    decision: mapped(decision, beside(false)),
    lists: Object.fromEntries(
      [...headings].map(([list, { headingRow, columns }]): [List, ListPlace] => {
        const to = stops.find((row) => row > headingRow) ?? Math.max(cells.values.length, headingRow + 2);
        const isSpacer = to - 1 > headingRow + 1 && isBlankRow(cells.values[to - 1] ?? []);
        return [list, { headingRow, columns, from: headingRow + 1, to: isSpacer ? to - 1 : to }];
      }),
    ),
  };
}

const keyOf = ({ row, column }: CellPlace): string => `${row}:${column}`;
const isBlankRow = (row: readonly CellValue[]): boolean => row.every(isBlank);

function placesOf<K extends string>(
  keys: readonly K[],
  find: (key: K) => CellPlace | undefined,
): Partial<Readonly<Record<K, CellPlace>>> {
  const entries = keys.flatMap((key) => {
    const place = find(key);
    return place ? [[key, place] as const] : [];
  });
  return Object.fromEntries(entries) as Partial<Record<K, CellPlace>>;
}

const mapped = <K extends string>(
  labels: Partial<Readonly<Record<K, CellPlace>>>,
  valueOf: (label: CellPlace) => CellPlace,
): Partial<Readonly<Record<K, CellPlace>>> =>
  Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, valueOf(label as CellPlace)])) as Partial<
    Record<K, CellPlace>
  >;

/** Every text cell by what it would be as a label; those in the column where most known labels stand come first. */
function labelIndex({ values }: SheetCells, skip: ReadonlySet<number>): ReadonlyMap<string, readonly CellPlace[]> {
  const known = new Set(
    [...Object.values(SINGLE_LABELS), ...Object.values(POINT_LABELS), ...Object.values(DECISION_LABELS)]
      .flat()
      .map(labelKey),
  );
  const index = new Map<string, CellPlace[]>();
  const inColumn = new Map<number, number>();
  values.forEach((cells, row) => {
    if (skip.has(row)) return;
    cells.forEach((value, column) => {
      const key = typeof value === 'string' ? labelKey(value) : '';
      if (!known.has(key)) return;
      inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
      index.set(key, [...(index.get(key) ?? []), { row, column }]);
    });
  });
  const rank = ({ column }: CellPlace): number => inColumn.get(column) ?? 0;
  for (const places of index.values()) places.sort((a, b) => rank(b) - rank(a) || a.row - b.row);
  return index;
}

/** The row of each list's headings: the one that has all that the list needs, and most of the rest. */
function headingRows({ values }: SheetCells): ReadonlyMap<List, Pick<ListPlace, 'headingRow' | 'columns'>> {
  const found = new Map<List, Pick<ListPlace, 'headingRow' | 'columns'>>();
  for (const list of LIST_NAMES) {
    let most = 1;
    values.forEach((cells, headingRow) => {
      const folded = cells.map((value) => (typeof value === 'string' ? labelKey(value) : ''));
      const columns = Object.fromEntries(
        Object.entries(HEADINGS[list]).flatMap(([field, names]) => {
          const name = names.map(fold).find((one) => folded.includes(one));
          return name === undefined ? [] : [[field, folded.indexOf(name)]];
        }),
      );
      const hasAll = Object.entries(fieldsOf(list)).every(([field, { required }]) => !required || field in columns);
      const count = new Set(Object.values(columns)).size;
      if (!hasAll || count <= most) return;
      most = count;
      found.set(list, { headingRow, columns });
    });
  }
  return found;
}

/** Rows where something else begins than the rows of a list. */
function stopRows({ values }: SheetCells, labels: readonly number[], headings: ReadonlySet<number>): readonly number[] {
  const sections = new Set<string>([...Object.values(SECTIONS), 'Summa', 'Total'].map(labelKey));
  const titles = values.flatMap((cells, row) =>
    cells.some((value) => typeof value === 'string' && sections.has(labelKey(value))) ? [row] : [],
  );
  return [...new Set([...labels, ...headings, ...titles])].sort((a, b) => a - b);
}

function valuePlace(
  cells: SheetCells,
  { row, column }: CellPlace,
  isLong: boolean,
  isTaken: (place: CellPlace) => boolean,
): CellPlace {
  const right = { row, column: column + 1 };
  const below = { row: row + 1, column };
  const holds = ({ row: r, column: c }: CellPlace): boolean =>
    !isBlank(cells.values[r]?.[c]) && !isTaken({ row: r, column: c });
  if (isLong) {
    if (holds(below)) return below;
    return holds(right) || isTaken(below) ? right : below;
  }
  if (holds(right)) return right;
  return holds(below) || isTaken(right) ? below : right;
}
