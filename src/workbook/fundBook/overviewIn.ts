import { inUnit } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import type { YearEnd } from './balance';
import type { Overview } from './overview';

/** The same overview with its amounts in another unit, exactly; as it is where the workbook does not say what its own is. */
export function overviewIn(overview: Overview, wanted: AmountUnit | 'workbook'): Overview {
  const { unit, now, balance, frames, carrying } = overview;
  if (unit === undefined || wanted === 'workbook' || wanted === unit) return overview;
  const shown = (amount: number): number => inUnit(amount, unit, wanted);
  const end = ({ booked, committed, available }: YearEnd): YearEnd => ({
    booked: shown(booked),
    committed: shown(committed),
    available: shown(available),
  });
  return {
    ...overview,
    unit: wanted,
    now: now && end(now),
    balance: balance.map(({ year, outcome, forecast }) => ({
      year,
      outcome: outcome && end(outcome),
      forecast: end(forecast),
    })),
    frames: frames && {
      ...frames,
      table: {
        cells: frames.table.cells.map((row) => row.map(shown)),
        rowTotals: frames.table.rowTotals.map(shown),
        columnTotals: frames.table.columnTotals.map(shown),
        total: shown(frames.table.total),
      },
    },
    carrying: carrying && {
      ...carrying,
      committees: carrying.committees.map(({ committee, reduction, repayment, left }) => ({
        committee,
        reduction: shown(reduction),
        repayment: shown(repayment),
        left: shown(left),
      })),
    },
  };
}
