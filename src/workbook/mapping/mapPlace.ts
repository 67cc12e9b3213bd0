import type { Serial } from '../../core/calendar/serial';
import { sumOf } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import type { CellValue } from '../../core/problem';
import { formatAddress, offset } from '../address';
import type { TableProblem } from '../fundBook/book';
import { interpret } from '../fundBook/interpret';
import type { Look } from '../fundBook/looks';
import type { Role } from '../fundBook/roles';
import { fieldOf, fieldsOf } from './fields';
import type { Field } from './fields';
import { headingsAbove } from './locate';
import type { Located } from './locate';
import type { Mapping } from './mapping';
import type { Choices, Proposal } from './proposal';
import { lackingFields, readMapped } from './readMapped';
import type { MappedRows } from './readMapped';
import type { Place } from './readPlace';
import { recognise } from './recognise';
import type { RowKind } from './rowKind';

/** What some cells are taken to be, and what would be read of them: to be looked at before it is saved. */
export interface MappedPlaceView {
  readonly proposal: Proposal;
  readonly mapping: Mapping;
  /** Required fields that neither a column nor the user tells. */
  readonly lacking: readonly Field[];
  /** Fields that hold for all rows, and those that would have to. */
  readonly asked: readonly Field[];
  readonly hasAmounts: boolean;
  /** Amounts are read and no one has said in what unit they are. */
  readonly lacksUnit: boolean;
  /** How cells are read, where the user may want it otherwise. */
  readonly options: readonly ReadingOption[];
  /** Where the headings stand: "Huvudbok!A4". */
  readonly address: string;
  readonly rows: MappedRows;
  /** The columns of `rows` in the order of the sheet, what holds for all rows last; `place` is where in a row each stands. */
  readonly columns: readonly { readonly key: string; readonly look: Look; readonly place: number }[];
  /** How many rows are of each kind. */
  readonly counts: Readonly<Record<RowKind, number>>;
  /** What the first column of amounts sums to, as it is read; undefined where there is none. */
  readonly sum: { readonly field: Field; readonly amount: number; readonly unit: AmountUnit | undefined } | undefined;
  /** Cells that cannot be read. */
  readonly problems: readonly TableProblem[];
  /** The first row below that looks like one of the table's own. */
  readonly below: string | undefined;
  /** Some of the cells are hidden: they are read like the others. */
  readonly isPartlyHidden: boolean;
}

export interface ReadingOption {
  readonly kind: 'negate' | 'percent' | 'fill';
  readonly key: string;
  readonly isOn: boolean;
}

/** Undefined where the cells are nothing that the fund knows. */
export function mapPlace(place: Place, choices: Choices, today: Serial): MappedPlaceView | undefined {
  const { cells, block, sheet, sheetId, table } = place;
  const proposal = recognise(cells, block, table ? `${sheet} ${table.name}` : sheet, choices);
  if (!proposal) return undefined;
  const { role, headings } = proposal;
  // A table whose own heading row is another is read as plain cells.
  const isTable = table !== undefined && headings.row === block.row && headings.rows === 1;
  const draft: Mapping = {
    ...proposal.mapping,
    sheetId,
    sheet,
    ...(isTable && { table }),
    ...(cells.from1904 && { from1904: true as const }),
  };
  const above = isTable ? 0 : headingsAbove(draft, cells);
  const mapping: Mapping = above > 0 ? { ...draft, headingsAbove: above } : draft;
  const at: Located = {
    row: headings.row,
    columns: Object.fromEntries(Object.entries(mapping.columns).map(([key, { column }]) => [key, column])),
    spread: mapping.spread?.columns.map(({ column }) => column) ?? [],
  };
  const isAnything = Object.keys(at.columns).length > 0 || at.spread.length > 0;
  const rows = isAnything
    ? readMapped(mapping, at, cells, isTable ? block.row + block.rows - 1 : undefined)
    : NOTHING_READ;
  const corner = formatAddress({ sheet, cells: offset('A1', headings.row, block.column) ?? 'A1' });
  const lacking = lackingFields(mapping);
  const hasAmounts = fieldsOf(role).some(({ key, type }) => type === 'amount' && isRead(mapping, key));
  const raw = {
    role,
    name: table?.name ?? sheet,
    sheet,
    headings: rows.headings,
    corner,
    statedUnit: mapping.unit,
    cells: rows.cells,
    mapped: { mapping, origin: rows.origin, own: cells, table: isTable ? table.name : undefined },
  };
  return {
    proposal,
    mapping,
    lacking,
    asked: fieldsOf(role).filter((field) => field.key in mapping.constants || lacking.includes(field)),
    hasAmounts,
    options: optionsOf(proposal, mapping, choices),
    lacksUnit: hasAmounts && mapping.unit === undefined,
    address: corner,
    rows,
    columns: columnsOf(role, rows),
    counts: countsOf(rows),
    sum: sumIn(mapping, rows),
    problems: lacking.length > 0 ? [] : interpret([raw], today).problems,
    below: rows.below === undefined ? undefined : formatAddress({ sheet, cells: `A${rows.below}` }),
    isPartlyHidden: place.isPartlyHidden,
  };
}

const NOTHING_READ: MappedRows = {
  headings: [],
  cells: [[]],
  origin: { rows: [], columns: {}, reads: {}, taken: [], headings: {} },
  kinds: [],
  below: undefined,
};

function columnsOf(role: Role, { headings, origin }: MappedRows): MappedPlaceView['columns'] {
  const inSheet = (heading: string): number => {
    const own = origin.columns[heading];
    return (typeof own === 'object' ? own[0] : own) ?? Infinity;
  };
  return headings
    .map((heading, place) => ({ ...columnOf(role, heading), place, at: inSheet(heading) }))
    .sort((a, b) => (a.at === b.at ? a.place - b.place : a.at - b.at))
    .map(({ key, look, place }) => ({ key, look, place }));
}

function columnOf(role: Role, heading: string): { readonly key: string; readonly look: Look } {
  const field = fieldsOf(role).find((one) => one.heading === heading);
  return { key: field?.key ?? heading, look: field === undefined || field.type === 'word' ? 'text' : field.type };
}

/** What was doubted or chosen, and all that is read in another way than it stands. */
function optionsOf({ doubts }: Proposal, { columns, spread }: Mapping, choices: Choices): readonly ReadingOption[] {
  const read = [...Object.entries(columns), ...(spread?.columns[0] ? [[spread.into, spread.columns[0]] as const] : [])];
  return read.flatMap(([key, reads]) =>
    (['negate', 'percent', 'fill'] as const).flatMap((kind) => {
      const isDoubted = doubts.some(
        (doubt) => (doubt.kind === kind || (kind === 'negate' && doubt.kind === 'signs')) && doubt.key === key,
      );
      const isOn = reads[kind] ?? false;
      return isOn || isDoubted || choices[kind]?.[key] !== undefined ? [{ kind, key, isOn }] : [];
    }),
  );
}

const isRead = ({ columns, constants, spread }: Mapping, key: string): boolean =>
  key in columns || key in constants || spread?.into === key;

function countsOf({ kinds }: MappedRows): MappedPlaceView['counts'] {
  const of = (kind: RowKind): number => kinds.filter((row) => row.kind === kind).length;
  return {
    read: of('read'),
    blank: of('blank'),
    total: of('total'),
    note: of('note'),
    group: of('group'),
    heading: of('heading'),
  };
}

function sumIn(mapping: Mapping, { headings, cells }: MappedRows): MappedPlaceView['sum'] {
  const { role, unit } = mapping;
  const key =
    mapping.spread?.into ?? fieldsOf(role).find((one) => one.type === 'amount' && isRead(mapping, one.key))?.key;
  const field = key === undefined ? undefined : fieldOf(role, key);
  if (!field) return undefined;
  const column = headings.indexOf(field.heading);
  const amounts = cells
    .slice(1)
    .map((row): CellValue => row[column] ?? null)
    .filter((cell) => typeof cell === 'number');
  return { field, amount: sumOf(amounts), unit };
}
