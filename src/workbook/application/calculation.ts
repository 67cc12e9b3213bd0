import { offset } from '../address';
import { headings } from '../../functions/tables/words';

/** Years that an application's costs and reductions are weighed over, from the year it starts. */
export const CALCULATION_YEARS = 10;

/** Where the sheet's formulas find what they count with; cells as "$B$7", areas as "$A$30:$A$41". */
export interface CalculationPlaces {
  readonly start: string;
  readonly costYears: string;
  readonly costAmounts: string;
  /** With its heading row. */
  readonly effects: string;
  /** The first column of the effects, without heading. */
  readonly effectCommittees: string;
  readonly rate: string;
}

/** An absolute address of an area, counted from 0. */
export function absolute(row: number, column: number, rows = 1, columns = 1): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  const fixed = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return first === last ? fixed(first) : `${fixed(first)}:${fixed(last)}`;
}

/** "B7" */
export const cellName = (row: number, column: number): string => offset('A1', row, column) ?? 'A1';

/** The rate by the fund's rule values on the start day, or a value that the user answers for. */
export type RateSource =
  | { readonly kind: 'rule'; readonly table: string }
  | { readonly kind: 'value'; readonly rate: number; readonly assumed: boolean };

/** What the fund's rule values call the rate of discount. */
export const RATE_NAME = 'Kalkylränta';

export const rateFormula = (source: RateSource, start: string): string | number =>
  source.kind === 'value'
    ? source.rate
    : `=IF(${start}="","",SIF.PARAMETER("${RATE_NAME}",${start},${source.table}[[#Headers],[#Data]]))`;

/** The year of a column; `columns` are those from the first to it, in a row above. */
export const yearFormula = ({ start }: CalculationPlaces, columns: string): string =>
  `=IF(${start}="","",YEAR(${start})+COLUMNS(${columns})-1)`;

export const costFormula = ({ costYears, costAmounts }: CalculationPlaces, year: string): string =>
  `=IF(${year}="",0,SUMIF(${costYears},${year},${costAmounts}))`;

/** The reductions' row of sums, whatever row the committees above it push it to. */
export const reductionFormula = (names: string, values: string): string =>
  `=SUMIF(${names},"${headings.total}",${values})`;

/** Blank as long as there is nothing to count with. */
export const whenReady = ({ start, effectCommittees }: CalculationPlaces, formula: string): string =>
  `=IF(OR(${start}="",COUNTA(${effectCommittees})=0),"",${formula})`;

export const reductionsFormula = (places: CalculationPlaces, from: string, to: string): string =>
  whenReady(places, `SIF.KOSTNADSKALKYL(${places.effects},${from},${to})`);

export const valueFormula = (places: CalculationPlaces, costs: string, reductions: string): string =>
  whenReady(places, `SIF.NETTONUVARDE(${costs},${reductions},${places.rate})`);

export const NEVER = 'inte inom perioden';

export const paybackFormula = (places: CalculationPlaces, costs: string, reductions: string): string =>
  whenReady(places, `IFNA(SIF.PAYBACKTID(${costs},${reductions},${places.rate}),"${NEVER}")`);

export const breakEvenFormula = (places: CalculationPlaces, costs: string, reductions: string): string =>
  whenReady(places, `IFNA(SIF.BRYTPUNKT(${costs},${reductions},${places.rate}),"ingen minskning")`);
