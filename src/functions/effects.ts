import type { Year } from '../core/calendar/year';
import { UNCERTAIN } from '../core/cost-reduction/effect';
import type { Effects } from '../core/cost-reduction/effect';
import { fail, ok } from '../core/problem';
import type { Result } from '../core/problem';
import { integer, number, share, table, text, year } from './cells';
import type { Column, Kind, Names, TableColumns } from './cells';

const atLeastZero = /*#__PURE__*/ number({ min: 0 });
/** At -1 every one of the number costs a whole unit more: costs cannot rise further by one effect. */
const effectSize = /*#__PURE__*/ number({ min: -1 });
const years = /*#__PURE__*/ integer({ min: 0 });

const required = <T>(names: Names, read: Column<T>['read']): Column<T> => ({ names, read });
const optional = <T>(names: Names, read: Column<T>['read'], value: T): Column<T> => ({
  names,
  read,
  fallback: { value },
});
const bound = (sv: string, en: string, read: Column<number>['read']): Column<number | undefined> => ({
  names: { sv: [sv], en: [en] },
  read,
  fallback: { value: undefined },
});

/** The columns of the table `effekter`: one row an expected cost reduction. */
export const effectColumns = {
  committee: /*#__PURE__*/ required({ sv: ['Nämnd'], en: ['Committee'] }, text),
  intervention: /*#__PURE__*/ optional({ sv: ['Insats'], en: ['Intervention'] }, text, ''),
  outcome: /*#__PURE__*/ optional({ sv: ['Effektområde'], en: ['Outcome'] }, text, ''),
  number: /*#__PURE__*/ required({ sv: ['Antal'], en: ['Number'] }, atLeastZero),
  effect: /*#__PURE__*/ required({ sv: ['Effekt'], en: ['Effect'] }, effectSize),
  unitCost: /*#__PURE__*/ required({ sv: ['Enhetskostnad'], en: ['Unit cost'] }, atLeastZero),
  start: /*#__PURE__*/ required<Year>({ sv: ['Startår'], en: ['Start year'] }, year),
  duration: /*#__PURE__*/ optional<number | undefined>({ sv: ['Varaktighet'], en: ['Duration'] }, years, undefined),
  lag: /*#__PURE__*/ optional({ sv: ['Fördröjning'], en: ['Lag'] }, years, 0),
  rampUp: /*#__PURE__*/ optional({ sv: ['Infasning'], en: ['Ramp-up'] }, years, 1),
  dropOff: /*#__PURE__*/ optional({ sv: ['Avklingning'], en: ['Drop-off'] }, share, 0),
  deadweight: /*#__PURE__*/ optional({ sv: ['Dödvikt'], en: ['Deadweight'] }, share, 0),
  displacement: /*#__PURE__*/ optional({ sv: ['Undanträngning'], en: ['Displacement'] }, share, 0),
  ownShare: /*#__PURE__*/ optional({ sv: ['Egen andel'], en: ['Own share'] }, share, 1),
  realisableShare: /*#__PURE__*/ optional({ sv: ['Realiserbar andel'], en: ['Realisable share'] }, share, 1),
  indexation: /*#__PURE__*/ optional({ sv: ['Indexering'], en: ['Indexation'] }, share, 0),
  numberLow: /*#__PURE__*/ bound('Antal låg', 'Number low', atLeastZero),
  numberHigh: /*#__PURE__*/ bound('Antal hög', 'Number high', atLeastZero),
  effectLow: /*#__PURE__*/ bound('Effekt låg', 'Effect low', effectSize),
  effectHigh: /*#__PURE__*/ bound('Effekt hög', 'Effect high', effectSize),
  unitCostLow: /*#__PURE__*/ bound('Enhetskostnad låg', 'Unit cost low', atLeastZero),
  unitCostHigh: /*#__PURE__*/ bound('Enhetskostnad hög', 'Unit cost high', atLeastZero),
  deadweightLow: /*#__PURE__*/ bound('Dödvikt låg', 'Deadweight low', share),
  deadweightHigh: /*#__PURE__*/ bound('Dödvikt hög', 'Deadweight high', share),
};

type Columns = TableColumns<typeof effectColumns>;

/** The table's effects, and where each stands in the sheet. */
export interface EffectTable {
  readonly effects: Effects;
  /** Each effect's row in the given range; the heading row is 1. */
  readonly rows: Columns['rows'];
  readonly headings: Columns['headings'];
  readonly has: Columns['has'];
  readonly found: Columns['found'];
}

const columns = /*#__PURE__*/ table(effectColumns);

/** `effekter`: a table with headings. A range of an assumption must lie around the assumption itself. */
export const effectTable: Kind<EffectTable> = {
  shape: columns.shape,
  columns: columns.columns,
  read: (raw, argument) => {
    const read = columns.read(raw, argument);
    if (!read.ok) return read;
    const ordered = boundsInOrder(read.value, argument);
    if (!ordered.ok) return ordered;
    const { length, rows, headings, has, found } = read.value;
    return ok({ effects: { length, ...read.value.columns }, rows, headings, has, found });
  },
};

/** low <= the assumption <= high on every row. */
function boundsInOrder({ length, columns, rows, headings, has }: Columns, argument: string): Result<null> {
  const above = (row: number, over: keyof typeof effectColumns, got: number, other: string, limit: number) =>
    fail({ kind: 'above-other', at: { argument, row, column: headings[over] }, got, limit, other });
  for (const key of UNCERTAIN) {
    const [low, high] = [`${key}Low`, `${key}High`] as const;
    if (!has[low] && !has[high]) continue;
    for (let i = 0; i < length; i++) {
      const [base, least, most] = [columns[key][i] as number, columns[low][i], columns[high][i]];
      const row = rows[i] as number;
      if (least !== undefined && least > base) return above(row, low, least, headings[key], base);
      if (most !== undefined && base > most) return above(row, key, base, headings[high], most);
    }
  }
  return ok(null);
}
