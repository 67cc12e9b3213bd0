import type { AmountUnit } from '../../core/money';
import type { Overview } from '../fundBook/overview';

/** The overview's pictures that can be put in the workbook as Excel's own charts. */
export const CHART_KINDS = ['balance', 'frames', 'carrying'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** The figures of a chart as its sheet holds them: a heading row with a blank corner, then a row a year or committee. */
export interface ChartTable {
  readonly title: string;
  readonly unit: AmountUnit | undefined;
  readonly type: 'Line' | 'ColumnStacked' | 'ColumnClustered';
  readonly headings: readonly string[];
  /** Names first; "" where there is no figure. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The figures of one of the pictures, in the overview's unit; undefined where the overview has no such picture. */
export function chartTable(kind: ChartKind, { balance, frames, carrying, unit }: Overview): ChartTable | undefined {
  switch (kind) {
    case 'balance':
      return balance.length === 0
        ? undefined
        : {
            title: 'Fonden vid årets slut',
            unit,
            type: 'Line',
            headings: ['', 'Bokfört', 'Disponibelt', 'Prognos: bokfört', 'Prognos: disponibelt'],
            rows: balance.map(({ year, outcome, forecast }) => [
              String(year),
              outcome?.booked ?? '',
              outcome?.available ?? '',
              forecast.booked,
              forecast.available,
            ]),
          };
    case 'frames':
      return (
        frames && {
          title: 'Ramminskning per nämnd',
          unit,
          type: 'ColumnStacked',
          headings: ['', ...frames.committees],
          rows: frames.years.map((year, t) => [String(year), ...frames.table.cells.map((row) => row[t] ?? 0)]),
        }
      );
    case 'carrying':
      return (
        carrying && {
          title: 'Kan nämnden bära det',
          unit,
          type: 'ColumnClustered',
          headings: [
            '',
            `Kostnadsminskning ${carrying.from}–${carrying.to}`,
            `Ramminskning ${carrying.from}–${carrying.to}`,
          ],
          rows: carrying.committees.map(({ committee, reduction, repayment }) => [committee, reduction, repayment]),
        }
      );
  }
}
