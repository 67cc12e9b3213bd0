import type { CellValue } from '../../core/problem';
import type { Role } from '../fundBook/roles';
import { columnFit } from './columnFit';
import { fieldsOf } from './fields';
import type { Field } from './fields';
import { headingLikeness, isKnownOther } from './headingMatch';

/** A field and the column that is taken for it; columns counted from 0 in the block. */
export interface Assigned {
  readonly field: Field;
  readonly column: number;
  readonly confidence: number;
  /** How well the heading alone tells it, 0 where it does not. */
  readonly likeness: number;
  readonly fit: number;
  /** Another column that would do nearly as well. */
  readonly other: number | undefined;
}

interface Given {
  readonly role: Role;
  readonly headings: readonly string[];
  /** The rows of a sample, by column of the block. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Columns and fields that are spoken for. */
  readonly taken: ReadonlySet<number>;
  readonly told: ReadonlySet<string>;
  /** What the user has chosen: a field's key by column. */
  readonly chosen: ReadonlyMap<number, string>;
}

/** Below this a guess is worth nothing. */
const LEAST = 0.35;
const NEARLY = 0.41;

/** The best column for each field of a role. */
export function assign({ role, headings, rows, taken, told, chosen }: Given): readonly Assigned[] {
  const columnOf = headings.map((_, c) => rows.map((row) => row[c] ?? null));
  const fits = new Map<string, number>();
  const fitOf = (field: Field, c: number): number => {
    const key = `${field.key}|${c}`;
    const known = fits.get(key) ?? columnFit(role, field, columnOf[c] as readonly CellValue[]);
    fits.set(key, known);
    return known;
  };
  const candidates = fieldsOf(role)
    .filter(({ key }) => !told.has(key))
    .flatMap((field) =>
      headings.flatMap((heading, column) => {
        if (chosen.has(column) ? chosen.get(column) !== field.key : taken.has(column)) return [];
        const likeness = headingLikeness(role, field, heading);
        const fit = fitOf(field, column);
        const confidence = chosen.has(column)
          ? 1
          : likeness > 0
            ? likeness * (0.4 + 0.6 * fit)
            : isKnownOther(heading) || tellsField(role, heading)
              ? 0
              : byValues(field, fit, columnOf[column] as readonly CellValue[]);
        return confidence >= LEAST ? [{ field, column, confidence, likeness, fit }] : [];
      }),
    )
    .sort(
      (a, b) =>
        b.confidence - a.confidence || Number(b.field.isRequired) - Number(a.field.isRequired) || a.column - b.column,
    );

  const assigned: Assigned[] = [];
  const chosenFields = new Set(chosen.values());
  for (const one of candidates) {
    const isTaken = assigned.some(({ field, column }) => field === one.field || column === one.column);
    const isChosenElsewhere = chosenFields.has(one.field.key) && !chosen.has(one.column);
    if (isTaken || isChosenElsewhere) continue;
    const rival = candidates.find(
      (other) =>
        other.field === one.field &&
        other.column !== one.column &&
        other.confidence >= one.confidence - NEARLY &&
        other.likeness > 0,
    );
    assigned.push({ ...one, other: rival?.column });
  }
  // A rival that turned out to be another field is none.
  const isUsed = (column: number): boolean => assigned.some((one) => one.column === column && one.confidence >= 0.85);
  return assigned.map((one) => ({
    ...one,
    other: one.other !== undefined && !isUsed(one.other) ? one.other : undefined,
  }));
}

/** A heading that tells some field is not taken for another by its values. */
const tellsField = (role: Role, heading: string): boolean =>
  fieldsOf(role).some((field) => headingLikeness(role, field, heading) > 0);

/** What the values alone say, where the heading says nothing. */
function byValues(field: Field, fit: number, column: readonly CellValue[]): number {
  const filled = column.filter((cell) => cell !== null && cell !== '');
  if (filled.length === 0) return 0;
  if (field.type === 'word') return fit >= 0.7 ? 0.55 * fit : 0;
  if (!field.isRequired) return 0;
  if (field.type === 'date') return fit >= 0.9 ? 0.5 : 0;
  if (field.type === 'year') return fit >= 0.9 ? 0.45 : 0;
  if (field.type === 'amount') return fit >= 0.9 ? 0.38 : 0;
  if (field.type === 'text') return fit >= 0.9 ? 0.36 : 0;
  return 0;
}
