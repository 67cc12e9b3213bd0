import { DECISION_FIELDS, fieldsOf, isBlankRow, POINTS, rowsOf, SINGLE_FIELDS } from '../../core/application';
import type { DecisionField, Draft, Field, FieldKind, List, Single, Typing } from '../../core/application';
import type { AmountUnit } from '../../core/money';
import { amountsIn } from '../fundBook/design';
import { COLORS } from '../fundBook/looks';
import {
  absolute,
  breakEvenFormula,
  CALCULATION_YEARS,
  cellName,
  costFormula,
  paybackFormula,
  rateFormula,
  reductionFormula,
  reductionsFormula,
  valueFormula,
  yearFormula,
} from './calculation';
import type { CalculationPlaces, RateSource } from './calculation';
import { cellOfText } from './cellText';
import { DECISION_LABELS, headingOf, POINT_LABELS, SECTIONS, SINGLE_LABELS } from './labels';
import { Sketch } from './picture';
import type { CellLook, SheetPicture } from './picture';

/** Columns that are printed; further right stand the assumptions that few need. */
const PRINTED = 12;
const widths = (unit: AmountUnit): readonly number[] => [
  130,
  84,
  ...Array.from({ length: PRINTED - 3 }, () => (unit === 'kr' ? 58 : 48)),
  92,
  ...Array.from({ length: 14 }, () => 62),
];
const AMOUNT: Readonly<Record<AmountUnit, string>> = { kr: '#,##0', tkr: '#,##0', mkr: '#,##0.00' };
const CHARACTERS_A_LINE = 118;
const LINE = 15;
const MOST_HEIGHT = 409;

/** Where a list's fields stand: first column and how many columns each takes. */
type Spans = Readonly<Record<string, readonly [column: number, width: number]>>;
const inOrder = (fields: readonly string[]): Spans => Object.fromEntries(fields.map((field, i) => [field, [i, 1]]));

const EFFECT_ORDER = [
  'committee',
  'outcome',
  'number',
  'effect',
  'unitCost',
  'priceLevel',
  'start',
  'duration',
  'deadweight',
  'realisableShare',
  'strength',
  'source',
];
export const SPANS: Readonly<Record<List, Spans>> = {
  costs: { year: [0, 1], amount: [1, 1], purpose: [2, PRINTED - 2] },
  effects: inOrder([
    ...EFFECT_ORDER,
    ...Object.keys(fieldsOf('effects')).filter((field) => !EFFECT_ORDER.includes(field)),
  ]),
  gains: { gain: [0, 6], measure: [6, 6] },
  reviews: { reviewer: [0, 3], date: [3, 2], conclusion: [5, 7] },
  measures: { indicator: [0, 1], baseline: [1, 2], goal: [3, 2], how: [5, 3], when: [8, 2], responsible: [10, 2] },
};
/** Rows that stand ready at least. */
const LEAST_ROWS: Readonly<Record<List, number>> = { costs: 5, effects: 5, gains: 2, reviews: 2, measures: 3 };

export interface SheetToLay {
  readonly draft: Draft;
  readonly typing: Typing;
  readonly rate: RateSource;
}

/** The sheet of an application, laid out for A4 on its height and for reading by a committee. */
export function applicationPicture({ draft, typing, rate }: SheetToLay): SheetPicture {
  const sketch = new Sketch();
  const { unit } = draft;
  const title = sketch.add([SECTIONS.title]);
  sketch.look(title, 0, 1, { bold: true, size: 18, color: COLORS.title });
  const lead = sketch.add([`${amountsIn(unit)} · gult fylls i · andelar i procent · orange: antagande att ersätta`]);
  sketch.look(lead, 0, 1, { color: COLORS.lead });
  const paint = { sketch, unit, typing };

  section(sketch, SECTIONS.basics);
  const singles = (Object.keys(SINGLE_FIELDS) as Single[]).filter((field) => field !== 'rate');
  const at = Object.fromEntries(
    singles.map((field) => [field, single(paint, SINGLE_LABELS[field][0], SINGLE_FIELDS[field], draft.single[field])]),
  );
  section(sketch, SECTIONS.points);
  POINTS.forEach((point, i) => {
    const label = sketch.add([`${i + 1}. ${POINT_LABELS[point][0]}`]);
    sketch.look(label, 0, PRINTED, { bold: true });
    text(paint, draft.points[point]);
  });
  const costs = list(paint, draft, 'costs', SECTIONS.costs);
  const effects = list(
    paint,
    draft,
    'effects',
    SECTIONS.effects,
    'Längre till höger, utanför utskriften: förlopp, egen andel och osäkerhet (låg, hög).',
  );
  list(paint, draft, 'gains', SECTIONS.gains);
  list(paint, draft, 'reviews', SECTIONS.reviews);
  list(paint, draft, 'measures', SECTIONS.measures);

  section(sketch, SECTIONS.decision);
  for (const field of Object.keys(DECISION_FIELDS) as DecisionField[]) {
    single(paint, DECISION_LABELS[field][0], DECISION_FIELDS[field], '');
  }

  const effectColumns = Object.keys(SPANS.effects).length;
  const startRow = at['start'] as number;
  const rateRow = sketch.row + 2;
  calculation(
    paint,
    rate,
    {
      start: absolute(startRow, 1),
      costYears: absolute(costs.from, 0, costs.rows),
      costAmounts: absolute(costs.from, 1, costs.rows),
      effects: absolute(effects.from - 1, 0, effects.rows + 1, effectColumns),
      effectCommittees: absolute(effects.from, 0, effects.rows),
      rate: absolute(rateRow, 1),
    },
    effects.rows,
  );
  return sketch.picture(widths(unit), PRINTED);
}

interface Paint {
  readonly sketch: Sketch;
  readonly unit: AmountUnit;
  readonly typing: Typing;
}

function section(sketch: Sketch, title: string): void {
  sketch.add();
  const row = sketch.add([title]);
  sketch.look(row, 0, PRINTED, { bold: true, size: 13, color: COLORS.title, line: COLORS.headingLine });
}

const INPUT: CellLook = { fill: COLORS.input, color: COLORS.inputText };

const formatOf = (kind: FieldKind, unit: AmountUnit): CellLook => {
  switch (kind) {
    case 'amount':
      return { format: AMOUNT[unit] };
    case 'share':
    case 'change':
    case 'rate':
      return { format: '0.0%' };
    case 'date':
      return { format: 'yyyy-mm-dd' };
    case 'year':
    case 'whole':
      return { format: '0' };
    case 'number':
      return { format: 'General' };
    default:
      return {};
  }
};

/** A label and its value beside it. */
function single({ sketch, unit, typing }: Paint, label: string, { kind }: Field, typed: string): number {
  const row = sketch.add([label, cellOfText(kind, typed, unit, typing)]);
  sketch.look(row, 1, 5, { ...INPUT, ...formatOf(kind, unit), align: 'Left' });
  return row;
}

/** Running text across the page. */
function text({ sketch, unit, typing }: Paint, typed: string): void {
  const row = sketch.add([cellOfText('long', typed, unit, typing)]);
  sketch.merge(row, 0, PRINTED);
  sketch.look(row, 0, PRINTED, { ...INPUT, wrap: true });
  sketch.height(row, heightOf(typed, CHARACTERS_A_LINE));
}

const heightOf = (typed: string, aLine: number): number => {
  const lines = typed.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / aLine)), 0);
  return Math.min(MOST_HEIGHT, Math.max(2, lines) * LINE);
};

/** A list with its headings, its rows and some blank ones; tells where its rows stand. */
function list(
  { sketch, unit, typing }: Paint,
  draft: Draft,
  name: List,
  title: string,
  note?: string,
): { readonly from: number; readonly rows: number } {
  section(sketch, title);
  if (note !== undefined) {
    const lead = sketch.add([note]);
    sketch.look(lead, 0, 1, { color: COLORS.lead });
  }
  const spans = Object.entries(SPANS[name]);
  const fields = fieldsOf(name);
  const heading = sketch.add();
  const columns = spans.reduce((most, [, [column, width]]) => Math.max(most, column + width), 0);
  for (const [field, [column, width]] of spans) {
    sketch.put(heading, column, headingOf(name, field));
    sketch.merge(heading, column, width);
  }
  sketch.look(heading, 0, columns, { fill: COLORS.heading, bold: true, wrap: true, line: COLORS.headingLine });
  if (name === 'effects') sketch.height(heading, 3 * LINE);
  const typedRows = rowsOf(draft, name).filter((row) => !isBlankRow(row));
  const rows = Math.max(LEAST_ROWS[name], typedRows.length + 1);
  const from = sketch.row;
  for (let i = 0; i < rows; i++) {
    const row = sketch.add();
    for (const [field, [column]] of spans) {
      sketch.put(row, column, cellOfText((fields[field] as Field).kind, typedRows[i]?.[field] ?? '', unit, typing));
    }
  }
  sketch.look(from, 0, columns, { ...INPUT, wrap: true }, rows);
  for (const [field, [column, width]] of spans) {
    const { kind } = fields[field] as Field;
    const look = formatOf(kind, unit);
    sketch.merge(from, column, width, rows);
    if (look.format !== undefined && look.format !== 'General') sketch.look(from, column, width, look, rows);
  }
  if (name === 'effects') sketch.height(from, 2 * LINE, rows);
  return { from, rows };
}

/** Key figures, the calculation year by year and the reductions by committee, all in live formulas. */
function calculation({ sketch, unit }: Paint, rate: RateSource, places: CalculationPlaces, effectRows: number): void {
  section(sketch, SECTIONS.keyFigures);
  const first = 1;
  const keyRow = sketch.row;
  const yearRow = keyRow + 8;
  const [costRow, reductionRow, netRow] = [yearRow + 1, yearRow + 2, yearRow + 3];
  const tableRow = netRow + 4;
  const tableRows = Math.max(effectRows + 2, 12);
  const costs = absolute(costRow, first, 1, CALCULATION_YEARS);
  const reductions = absolute(reductionRow, first, 1, CALCULATION_YEARS);
  const sums = first + CALCULATION_YEARS;
  const amount: CellLook = { format: AMOUNT[unit], align: 'Right' };
  const figure = (label: string, content: string | number, look: CellLook): void => {
    const row = sketch.add([label, content]);
    sketch.look(row, first, 1, { align: 'Right', ...look });
  };
  figure(
    SINGLE_LABELS.rate[0],
    rateFormula(rate, places.start),
    rate.kind === 'rule'
      ? { format: '0.0%' }
      : { format: '0.0%', color: COLORS.inputText, fill: rate.assumed ? COLORS.assumption : COLORS.input },
  );
  figure('Total kostnad', `=SUM(${places.costAmounts})`, amount);
  figure('Beräknad kostnadsminskning', `=${cellName(reductionRow, sums)}`, amount);
  figure('Nettonuvärde', valueFormula(places, costs, reductions), amount);
  figure('Återbetalningstid, år', paybackFormula(places, costs, reductions), { format: '0.0' });
  figure('Brytpunkt, andel av effekten', breakEvenFormula(places, costs, reductions), { format: '0.0%' });

  section(sketch, SECTIONS.calculation);
  const columns = Array.from({ length: CALCULATION_YEARS }, (_, i) => first + i);
  const line = (label: string, each: (column: number) => string, sum?: string, look: CellLook = amount): void => {
    const row = sketch.add([label, ...columns.map(each), ...(sum === undefined ? [] : [sum])]);
    sketch.look(row, first, CALCULATION_YEARS + 1, look);
  };
  const sumOf = (row: number): string => `=SUM(${absolute(row, first, 1, CALCULATION_YEARS).replaceAll('$', '')})`;
  const year = (column: number): string => cellName(yearRow, column);
  line('År', (c) => yearFormula(places, `${absolute(yearRow - 1, first)}:${cellName(yearRow - 1, c)}`), 'Summa', {
    format: '0',
    align: 'Right',
  });
  sketch.look(yearRow, 0, PRINTED, { fill: COLORS.heading, bold: true, line: COLORS.headingLine });
  line('Kostnad per år', (c) => costFormula(places, year(c)), sumOf(costRow));
  const names = absolute(tableRow, 0, tableRows);
  line(
    'Minskning per år',
    (c) => reductionFormula(names, absolute(tableRow, c, tableRows).replace(/\$([A-Z]+)/g, '$1')),
    reductionFormula(names, absolute(tableRow, sums, tableRows)),
  );
  line('Netto per år', (c) => `=${cellName(reductionRow, c)}-${cellName(costRow, c)}`, sumOf(netRow));
  const check = sketch.add([
    'Kontroll: kostnad utanför kalkylens år, ska vara 0',
    ...columns.map(() => ''),
    `=SUM(${places.costAmounts})-${cellName(costRow, sums)}`,
  ]);
  sketch.look(check, sums, 1, { align: 'Right', format: `${AMOUNT[unit]};-${AMOUNT[unit]};0` });

  section(sketch, SECTIONS.reductions);
  const head = sketch.add([
    reductionsFormula(places, absolute(yearRow, first), absolute(yearRow, first + CALCULATION_YEARS - 1)),
  ]);
  sketch.look(head, 0, PRINTED, { bold: true });
  sketch.look(head + 1, first, CALCULATION_YEARS + 1, amount, tableRows - 1);
  for (let i = 1; i < tableRows; i++) sketch.add();
}
