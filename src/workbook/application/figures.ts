import type { Application } from '../../core/application';
import { paybackTime } from '../../core/appraisal/payback';
import { netPresentValue } from '../../core/appraisal/presentValue';
import { breakEven } from '../../core/appraisal/ratio';
import { yearOfSerial } from '../../core/calendar/serial';
import { yearsAfter } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import { estimateTable } from '../../core/cost-reduction/estimate';
import type { Effects } from '../../core/cost-reduction/effect';
import { crossTable, inUnit } from '../../core/money';
import type { SummedTable } from '../../core/money';
import { numbered } from '../../functions/tables/names';
import { CALCULATION_YEARS } from './calculation';

/** An application's figures as its sheet has them, amounts in the application's unit. */
export interface ApplicationFigures {
  readonly years: readonly Year[];
  /** By year, and in all. */
  readonly costs: readonly number[];
  readonly totalCost: number;
  /** True where costs lie outside the years that are counted. */
  readonly isCostOutside: boolean;
  readonly committees: readonly string[];
  readonly reductions: SummedTable;
  readonly netPresentValue: number;
  /** Undefined where it is not paid back within the years. */
  readonly payback: number | undefined;
  /** Undefined where there is no reduction. */
  readonly breakEven: number | undefined;
}

/** By the same rules as the cell functions. Undefined without a start date or without effects, for then the sheet is blank too. */
export function figuresOf(application: Application, rate: number): ApplicationFigures | undefined {
  const { unit, start, costs: rows, columns } = application;
  if (start === undefined || columns.length === 0) return undefined;
  const first = yearOfSerial(start) as Year;
  const years = Array.from({ length: CALCULATION_YEARS }, (_, i) => yearsAfter(first, i));
  const amounts = rows.map(({ amount }) => inUnit(amount, 'kr', unit));
  const inYears = rows.map(({ year }) => year - first).map((at) => (at >= 0 && at < years.length ? at : years.length));
  const costTable = crossTable({
    amounts,
    rows: rows.map(() => 0),
    rowCount: 1,
    columns: inYears,
    columnCount: years.length + 1,
  });
  const costs = costTable.columnTotals.slice(0, years.length);
  const groups = numbered(Array.from(columns.committee));
  const effects: Effects = { ...columns, ...inSheetUnit(columns, (amount) => inUnit(amount, 'kr', unit)) };
  const reductions = estimateTable({ effects, groups: groups.of, groupCount: groups.names.length, years });
  const intervention = { costs, reductions: reductions.columnTotals };
  const payback = paybackTime(intervention, rate);
  const share = breakEven(intervention, rate);
  return {
    years,
    costs,
    totalCost: costTable.total,
    isCostOutside: costTable.columnTotals[years.length] !== 0,
    committees: groups.names,
    reductions,
    netPresentValue: netPresentValue(intervention, rate),
    payback: payback.ok ? payback.value : undefined,
    breakEven: share.ok ? share.value : undefined,
  };
}

const inSheetUnit = (effects: Effects, scale: (amount: number) => number) => ({
  unitCost: Array.from(effects.unitCost, scale),
  unitCostLow: Array.from(effects.unitCostLow, (amount) => (amount === undefined ? undefined : scale(amount))),
  unitCostHigh: Array.from(effects.unitCostHigh, (amount) => (amount === undefined ? undefined : scale(amount))),
});
