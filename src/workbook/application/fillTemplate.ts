import {
  fieldsOf,
  isBlankRow,
  LIST_NAMES,
  POINTS,
  rowsOf,
  SINGLE_FIELDS,
  SINGLE_NAMES,
  spotId,
} from '../../core/application';
import type { Draft, Field, FieldKind, Spot } from '../../core/application';
import type { AmountUnit } from '../../core/money';
import type { Language } from '../../i18n/language';
import { parseAddress } from '../address';
import { shownContents } from '../changes/change';
import type { Change } from '../changes/change';
import { cellName } from './calculation';
import { textOfCell } from './cellText';
import { valueAt } from './form';
import type { CellPlace } from './form';
import type { Mapping } from './memory';
import type { Template } from './readTemplate';
import { savingChanges } from './savingChanges';
import { cellPlace, templateForm } from './templateForm';
import { TYPING } from './typing';

/** A cell of the template that will be written. */
export interface TemplateCell {
  readonly cell: string;
  /** What will stand there, and what stands there now, as someone would type it; "" for nothing. */
  readonly value: string;
  readonly now: string;
}

/** A field or list with something typed in it, and where it goes. */
export interface TemplateField {
  readonly spot: Exclude<Spot, { readonly kind: 'row' }>;
  /** spotId of the field. */
  readonly id: string;
  /** "B7", or for a list the first cell of its rows; "" where it is not filled in. As the user typed it, if so. */
  readonly cell: string;
  /** False for a list without headings on the template: there is nowhere to choose. */
  readonly canBeFilled: boolean;
  /** True where what the user chose is no cell. */
  readonly isNoCell: boolean;
  /** What stands in the cell now. */
  readonly now: string;
  readonly cells: readonly TemplateCell[];
}

/** What filling in a template does. */
export interface TemplatePlan {
  readonly fields: readonly TemplateField[];
  /** Two fields, at least, are to stand in each of these cells. */
  readonly twice: readonly string[];
  readonly changes: readonly Change[];
  /** Rows and columns that the template has no place for, with something typed in them. */
  readonly unplaced: readonly Spot[];
  /** What amounts are written in: what the template says, else what the draft does. */
  readonly unit: AmountUnit;
}

/** Fills in a template: only cells of fields that have something typed, and never more rows than the template has. */
export function planTemplate(draft: Draft, template: Template, chosen: Mapping, language: Language): TemplatePlan {
  const form = templateForm(template, chosen);
  const { sheet, cells, formats } = template;
  const unit = form.unit ?? draft.unit;
  const saving = savingChanges(
    draft,
    {
      sheet,
      cells,
      form,
      unit,
      mayGrow: false,
      mayEmpty: false,
      isPlain: ({ row, column }) => (formats[row]?.[column] ?? 'General') === 'General',
    },
    TYPING,
    language,
  );
  const written = saving.changes.flatMap((change) =>
    change.kind === 'set-cells' ? [{ place: cellPlace(parseAddress(change.address).cells), change }] : [],
  );
  const cellsWhere = (kindAt: (place: CellPlace) => FieldKind | undefined): readonly TemplateCell[] =>
    written.flatMap(({ place, change }) => {
      const kind = place && kindAt(place);
      if (!kind) return [];
      const value = textOfCell(kind, shownContents(change.contents[0]?.[0] ?? ''), language);
      return [
        { cell: cellName(place.row, place.column), value, now: textOfCell(kind, valueAt(cells, place), language) },
      ];
    });
  const one = (
    spot: Exclude<Spot, { readonly kind: 'row' | 'list' }>,
    kind: FieldKind,
    place: CellPlace | undefined,
  ): TemplateField => {
    const id = spotId(spot);
    const own = chosen[id];
    const cell = own ?? (place ? cellName(place.row, place.column) : '');
    return {
      spot,
      id,
      cell,
      canBeFilled: true,
      isNoCell: cell.trim() !== '' && place === undefined,
      now: place ? textOfCell(kind, valueAt(cells, place), language) : '',
      cells: cellsWhere((at) => (at.row === place?.row && at.column === place.column ? kind : undefined)),
    };
  };
  const fields: readonly TemplateField[] = [
    ...SINGLE_NAMES.filter((field) => draft.single[field].trim() !== '').map((field) =>
      one({ kind: 'single', field }, SINGLE_FIELDS[field].kind, form.single[field]),
    ),
    ...POINTS.filter((point) => draft.points[point].trim() !== '').map((point) =>
      one({ kind: 'point', point }, 'long', form.points[point]),
    ),
    ...LIST_NAMES.filter((list) => rowsOf(draft, list).some((row) => !isBlankRow(row))).map((list): TemplateField => {
      const place = form.lists[list];
      const spot = { kind: 'list', list } as const;
      const id = spotId(spot);
      const columns = Object.values(place?.columns ?? {});
      return {
        spot,
        id,
        cell: place ? cellName(place.from, Math.min(...columns)) : '',
        canBeFilled: place !== undefined || chosen[id] === '',
        isNoCell: false,
        now: '',
        cells: cellsWhere(({ row, column }) => {
          const field = Object.entries(place?.columns ?? {}).find(([, own]) => own === column)?.[0];
          const isWithin = place !== undefined && row >= place.from && row < place.to;
          return field !== undefined && isWithin ? (fieldsOf(list)[field] as Field).kind : undefined;
        }),
      };
    }),
  ];
  const taken = fields.flatMap(({ spot, cell }) => {
    const place = spot.kind === 'list' ? undefined : cellPlace(cell);
    return place ? [cellName(place.row, place.column)] : [];
  });
  const isSkipped = (spot: Spot): boolean => spot.kind !== 'row' && chosen[spotId(spot)] === '';
  return {
    fields,
    twice: [...new Set(taken.filter((cell, i) => taken.indexOf(cell) !== i))],
    changes: saving.changes,
    unplaced: saving.unplaced.filter((spot) => !isSkipped(spot)),
    unit,
  };
}
