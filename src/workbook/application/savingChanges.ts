import { fieldsOf, isBlankRow, LIST_NAMES, POINTS, rowsOf, SINGLE_FIELDS, SINGLE_NAMES } from '../../core/application';
import type { Draft, Field, FieldKind, List, Spot, Typing } from '../../core/application';
import type { AmountUnit } from '../../core/money';
import { formatAddress } from '../address';
import type { Change } from '../changes/change';
import type { Language } from '../../i18n/language';
import { cellName } from './calculation';
import { cellOfText, textOfCell } from './cellText';
import { isFormulaAt, valueAt } from './form';
import type { CellPlace, Form, ListPlace, SheetCells } from './form';
import { rowsIn } from './readForm';

/** A sheet that an application is to be written in. */
export interface SheetToFill {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly form: Form;
  /** What amounts are written in: what the sheet says, or what the user does. */
  readonly unit: AmountUnit;
  /** True where rows may be put in for entries that have no room; else they are left out, and told of. */
  readonly mayGrow: boolean;
  /** False on a template: what stands there stays where nothing is typed. */
  readonly mayEmpty: boolean;
  /** True for a cell without a number format, where a date as a number would not be seen to be one. */
  readonly isPlain?: (place: CellPlace) => boolean;
}

/** What writing an application in a sheet that stands there does. */
export interface Saving {
  readonly changes: readonly Change[];
  /** What the sheet has no place for, with something typed in it. */
  readonly unplaced: readonly Spot[];
}

interface Wanted {
  readonly place: CellPlace;
  readonly kind: FieldKind;
  readonly typed: string;
}

/** Writes only the cells whose value differs. A formula that gives the right value stays. */
export function savingChanges(draft: Draft, target: SheetToFill, typing: Typing, language: Language): Saving {
  const wanted: Wanted[] = [];
  const unplaced: Spot[] = [];
  const put = (at: Spot, place: CellPlace | undefined, kind: FieldKind, typed: string): void => {
    const isTyped = typed.trim() !== '';
    if (place && (isTyped || target.mayEmpty)) wanted.push({ place, kind, typed });
    else if (!place && isTyped) unplaced.push(at);
  };
  for (const field of SINGLE_NAMES) {
    const place = target.form.single[field];
    const typed = draft.single[field];
    // Without a rate of its own an application goes by what the sheet says.
    if (field === 'rate' && typed.trim() === '') continue;
    put({ kind: 'single', field }, place, SINGLE_FIELDS[field].kind, typed);
  }
  for (const point of POINTS) {
    put({ kind: 'point', point }, target.form.points[point], 'long', draft.points[point]);
  }
  const inserts: Change[] = [];
  for (const list of LIST_NAMES) {
    const place = target.form.lists[list];
    const typed = rowsOf(draft, list).filter((row) => !isBlankRow(row));
    if (!place) {
      if (typed.length > 0) unplaced.push({ kind: 'list', list });
      continue;
    }
    const laid = layRows(
      typed,
      rowsIn(target.cells, target.form, list, language).map(({ row }) => row),
      place,
    );
    const lacking = laid.inserted.length > 0 && !target.mayGrow;
    if (lacking) unplaced.push({ kind: 'list', list });
    if (laid.inserted.length > 0 && target.mayGrow) inserts.push(insertion(draft, target, typing, list, laid));
    const fields = Object.entries(fieldsOf(list)) as readonly [string, Field][];
    for (const { row, texts } of laid.placed) {
      for (const [field, { kind }] of fields) {
        const column = place.columns[field];
        const at: Spot = { kind: 'row', list, row: texts ? typed.indexOf(texts) : 0, field };
        put(at, column === undefined ? undefined : { row, column }, kind, texts?.[field] ?? '');
      }
    }
  }
  return {
    changes: [
      ...wanted.flatMap((one) => cellChange(draft, target, typing, language, one)),
      // From the bottom, so that the places above still hold.
      ...inserts.sort((a, b) => rowIn(b) - rowIn(a)),
    ],
    unplaced,
  };
}

function cellChange(
  draft: Draft,
  { sheet, cells, unit, isPlain }: SheetToFill,
  typing: Typing,
  language: Language,
  { place, kind, typed }: Wanted,
): readonly Change[] {
  const now = valueAt(cells, place);
  const read = contentFor(draft, typing, unit, kind, typed);
  const content = kind === 'date' && isPlain?.(place) ? textOfCell(kind, read, language) : read;
  if (textOfCell(kind, content, language) === textOfCell(kind, now, language)) return [];
  const was = isFormulaAt(cells, place) ? cells.formulas[place.row]?.[place.column] : (now ?? '');
  return [
    {
      kind: 'set-cells',
      address: formatAddress({ sheet, cells: cellName(place.row, place.column) }),
      was: [[was]],
      contents: [[content]],
    },
  ];
}

/** Amounts typed in the draft's unit, in that of the sheet. */
const contentFor = (draft: Draft, typing: Typing, unit: AmountUnit, kind: FieldKind, typed: string): string | number =>
  cellOfText(kind, typed, unit, { ...typing, amount: (text) => typing.amount(text, draft.unit) });

interface LaidRows {
  /** Rows of the sheet with the entry each is to hold; undefined for one to empty. */
  readonly placed: readonly { readonly row: number; readonly texts: Readonly<Record<string, string>> | undefined }[];
  /** Entries that need rows of their own, below the row `after`. */
  readonly inserted: readonly Readonly<Record<string, string>>[];
  readonly after: number;
}

/**
 * Entries go where entries stand, then in blank rows. Rows that are put in come above the list's last row, so that formulas
 * that count with the list take them in.
 */
function layRows(
  typed: readonly Readonly<Record<string, string>>[],
  filled: readonly number[],
  { from, to }: ListPlace,
): LaidRows {
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const missing = typed.length - all.length;
  if (missing <= 0) {
    // Blank rows in between are left where they are, as long as those that are filled and those below suffice.
    const last = filled.at(-1) ?? from - 1;
    const inUse = [...filled, ...all.filter((row) => row > last)];
    const rows = inUse.length >= typed.length ? inUse : all;
    return { placed: rows.map((row, i) => ({ row, texts: typed[i] })), inserted: [], after: to - 1 };
  }
  const last = all.length > 1 ? 1 : 0;
  const kept = all.length - last;
  return {
    placed: all.map((row, i) => ({ row, texts: i < kept ? typed[i] : typed.at(-1) })),
    inserted: typed.slice(kept, kept + missing),
    after: to - 1 - last,
  };
}

function insertion(
  draft: Draft,
  { sheet, cells, form, unit }: SheetToFill,
  typing: Typing,
  list: List,
  { inserted, after }: LaidRows,
): Change {
  const { columns } = form.lists[list] as ListPlace;
  const fields = fieldsOf(list);
  const width = Math.max(...Object.values(columns)) + 1;
  return {
    kind: 'insert-rows',
    address: formatAddress({ sheet, cells: `${cellName(after, 0)}:${cellName(after, width - 1)}` }),
    was: [Array.from({ length: width }, (_, column) => cells.formulas[after]?.[column] ?? '')],
    contents: inserted.map((texts) => {
      const line: (string | number)[] = Array.from({ length: width }, () => '');
      for (const [field, column] of Object.entries(columns)) {
        line[column] = contentFor(draft, typing, unit, (fields[field] as Field).kind, texts[field] ?? '');
      }
      return line;
    }),
  };
}

const rowIn = (change: Change): number => ('address' in change ? Number(/(\d+)$/.exec(change.address)?.[1] ?? 0) : 0);
