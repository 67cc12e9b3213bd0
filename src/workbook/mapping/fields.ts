import type { Names } from '../../functions/cells';
import { fold } from '../../functions/tables/fold';
import { DESIGNS } from '../fundBook/design';
import type { Look } from '../fundBook/looks';
import { columnsOf } from '../fundBook/roles';
import type { Role } from '../fundBook/roles';

/** What the cells of a column are to be read as. */
export type FieldType = Look | 'word';

/** A column that a table of a role is read by. */
export interface Field {
  /** "amount" */
  readonly key: string;
  /** The heading that we name it by: "Belopp". */
  readonly heading: string;
  /** The same in English: "Amount". */
  readonly english: string;
  readonly type: FieldType;
  /** Every heading that the functions accept, folded. */
  readonly accepted: readonly string[];
  readonly isRequired: boolean;
  /** The words that its cells may carry. */
  readonly words: readonly Names[];
}

const fieldsByRole = new Map<Role, readonly Field[]>();

/** The columns of a role, required ones first. */
export function fieldsOf(role: Role): readonly Field[] {
  const known = fieldsByRole.get(role);
  if (known) return known;
  const looks = new Map(DESIGNS.find((one) => one.role === role)?.columns.map(({ heading, look }) => [heading, look]));
  const fields = Object.entries(columnsOf[role]).map(([key, column]): Field => {
    const heading = column.names.sv[0];
    const words = column.read.words ?? [];
    return {
      key,
      heading,
      english: column.names.en[0],
      type: words.length > 0 ? 'word' : (looks.get(heading) ?? 'text'),
      accepted: [...column.names.sv, ...column.names.en].map(fold),
      isRequired: !('fallback' in column),
      words,
    };
  });
  const ordered = [...fields].sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
  fieldsByRole.set(role, ordered);
  return ordered;
}

export const fieldOf = (role: Role, key: string): Field | undefined => fieldsOf(role).find((one) => one.key === key);

/** Amounts, numbers and shares; years and days are not counted with. */
export const isFigure = (type: FieldType): boolean =>
  type === 'amount' || type === 'number' || type === 'count' || type === 'share';

/** What a field is called in a language: its heading, or its key where the role has no such field. */
export function fieldName(role: Role, key: string, language: 'sv' | 'en'): string {
  const field = fieldOf(role, key);
  return (language === 'sv' ? field?.heading : field?.english) ?? key;
}
