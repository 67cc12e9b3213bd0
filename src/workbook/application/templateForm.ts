import { LIST_NAMES, POINTS, SINGLE_NAMES, spotId } from '../../core/application';
import type { List, Point, Single } from '../../core/application';
import { columnNumber } from '../../package/address';
import { fold } from '../../functions/tables/fold';
import { isFormulaAt } from './form';
import type { CellPlace, Form, ListPlace, SheetCells } from './form';
import { POINT_LABELS, SHEET_WORD, SINGLE_LABELS } from './labels';
import type { Mapping } from './memory';
import type { NamedCell, Template } from './readTemplate';
import { recognise } from './recognise';

/**
 * Where an application's fields stand on a template: as the user has chosen, else in a cell by that name, else by its label.
 * A cell with a formula is the template's own, unless the user has chosen it.
 */
export function templateForm({ cells, names }: Pick<Template, 'cells' | 'names'>, chosen: Mapping): Form {
  const form = recognise(cells);
  const place = (id: string, keys: readonly string[], found: CellPlace | undefined): CellPlace | undefined => {
    const own = chosen[id];
    if (own !== undefined) return cellPlace(own);
    const free = [named(names, keys), found].find((one) => one && !isFormulaAt(cells, one));
    return free;
  };
  const single = SINGLE_NAMES.map((field): readonly [Single, CellPlace | undefined] => [
    field,
    place(
      spotId({ kind: 'single', field }),
      [field, ...SINGLE_LABELS[field], ...(SHORT[field] ?? [])],
      form.single[field],
    ),
  ]);
  const points = POINTS.map((point): readonly [Point, CellPlace | undefined] => [
    point,
    place(spotId({ kind: 'point', point }), [point, ...POINT_LABELS[point]], form.points[point]),
  ]);
  const lists = LIST_NAMES.flatMap((list): readonly (readonly [List, ListPlace])[] => {
    const found = form.lists[list];
    return found && chosen[spotId({ kind: 'list', list })] !== '' ? [[list, withoutSums(cells, found)]] : [];
  });
  return {
    unit: form.unit,
    single: present(single),
    points: present(points),
    lists: Object.fromEntries(lists),
    decision: {},
  };
}

/** What a name is when the word before it says that it is of an application. */
const SHORT: Partial<Readonly<Record<Single, readonly string[]>>> = {
  name: ['Namn'],
  appliedAmount: ['Belopp'],
  targetGroupSize: ['Antal'],
  contactEmail: ['Mejladress'],
};

const present = <K extends string>(places: readonly (readonly [K, CellPlace | undefined])[]) =>
  Object.fromEntries(places.filter(([, place]) => place !== undefined)) as Partial<Readonly<Record<K, CellPlace>>>;

/** "B7" as a place; undefined for nowhere, and for what is no cell. */
export function cellPlace(cell: string): CellPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(cell.trim().toUpperCase()) ?? [];
  if (letters === undefined) return undefined;
  return {
    row: Number(digits) - 1,
    column: columnNumber(letters),
  };
}

/** Ansokan_namn, Ansökan.Insatsens_namn and Insatsens_namn are all the name of the insats. */
function named(names: readonly NamedCell[], keys: readonly string[]): CellPlace | undefined {
  const wanted = new Set(keys.map((key) => fold(key)));
  const prefix = fold(SHEET_WORD);
  const found = names.find(({ name }) => {
    const words = name.split(/[_.]+/);
    const own = fold(words[0] ?? '') === prefix ? words.slice(1) : words;
    return own.length > 0 && wanted.has(fold(own.join(' ')));
  });
  return found && cellPlace(found.cell);
}

/** The rows above the first that counts with a formula: those are the template's own sums. */
function withoutSums(cells: SheetCells, place: ListPlace): ListPlace {
  for (let row = place.from; row < place.to; row++) {
    if (Object.values(place.columns).some((column) => isFormulaAt(cells, { row, column })))
      return { ...place, to: row };
  }
  return place;
}
