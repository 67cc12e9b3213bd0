import {
  DECISION_FIELDS,
  emptyDraft,
  emptyRow,
  fieldsOf,
  isBlankRow,
  LIST_NAMES,
  POINTS,
  SINGLE_FIELDS,
  SINGLE_NAMES,
} from '../../core/application';
import type { DecisionField, DecisionTexts, Draft, Field, List } from '../../core/application';
import type { AmountUnit } from '../../core/money';
import type { Language } from '../../i18n/language';
import { textOfCell } from './cellText';
import { isFormulaAt, valueAt } from './form';
import type { Form, SheetCells } from './form';

/** What a form's cells hold, as someone would type it. */
export interface ReadForm {
  readonly draft: Draft;
  readonly decision: DecisionTexts;
  /** False where the sheet does not say what its amounts are in, and the unit is the one that was given. */
  readonly isUnitStated: boolean;
}

/** Reads a recognised form. Fields that the sheet does not have are blank. */
export function readForm(cells: SheetCells, form: Form, otherwise: AmountUnit, language: Language): ReadForm {
  const unit = form.unit ?? otherwise;
  const single = SINGLE_NAMES.map((field) => {
    const place = form.single[field];
    // A rate by formula is the fund's own rule value, not one that was typed.
    if (!place || (field === 'rate' && isFormulaAt(cells, place))) return [field, ''];
    return [field, textOfCell(SINGLE_FIELDS[field].kind, valueAt(cells, place), language)];
  });
  const points = POINTS.map((point) => {
    const place = form.points[point];
    return [point, place ? textOfCell('long', valueAt(cells, place), language) : ''];
  });
  const lists = LIST_NAMES.map((list) => [list, rowsIn(cells, form, list, language).map(({ texts }) => texts)]);
  const decision = (Object.keys(DECISION_FIELDS) as DecisionField[]).map((field) => {
    const place = form.decision[field];
    return [field, place ? textOfCell(DECISION_FIELDS[field].kind, valueAt(cells, place), language) : ''];
  });
  return {
    draft: {
      ...emptyDraft(unit),
      single: Object.fromEntries(single) as Draft['single'],
      points: Object.fromEntries(points) as Draft['points'],
      ...(Object.fromEntries(lists) as Pick<Draft, List>),
    },
    decision: Object.fromEntries(decision) as DecisionTexts,
    isUnitStated: form.unit !== undefined,
  };
}

/** The rows of a list that hold something, with the row each stands in. */
export function rowsIn(
  cells: SheetCells,
  { lists }: Form,
  list: List,
  language: Language,
): readonly { readonly row: number; readonly texts: Readonly<Record<string, string>> }[] {
  const place = lists[list];
  if (!place) return [];
  const fields = Object.entries(fieldsOf(list)) as readonly [string, Field][];
  return Array.from({ length: Math.max(0, place.to - place.from) }, (_, i) => place.from + i).flatMap((row) => {
    const texts: Record<string, string> = { ...emptyRow(list) };
    for (const [field, { kind }] of fields) {
      const column = place.columns[field];
      if (column !== undefined) texts[field] = textOfCell(kind, valueAt(cells, { row, column }), language);
    }
    return isBlankRow(texts) ? [] : [{ row, texts }];
  });
}
