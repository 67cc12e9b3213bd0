import type { Year } from '../../core/calendar/year';
import { estimateTable } from '../../core/cost-reduction/estimate';
import { fundBalance } from '../../core/fund/position';
import type { AmountUnit } from '../../core/money';
import { difference } from '../../core/money';
import { numbered, sameName } from '../../functions/tables/names';
import { ledgerOf } from '../../functions/tables/transactions';
import { balanceOf } from './balance';
import type { BalanceYear, YearEnd } from './balance';
import type { FundBook } from './book';
import { framesOf } from './frames';
import type { Frames } from './frames';

/** What a committee is expected to save, and what its frame is cut by, over the years of the frame reductions. */
export interface Carrying {
  readonly committee: string;
  readonly reduction: number;
  readonly repayment: number;
  /** reduction - repayment: below 0 the committee cannot carry it. */
  readonly left: number;
}

export interface Overview {
  readonly unit: AmountUnit | undefined;
  /** By what has happened so far; undefined where there are no transactions. */
  readonly now: YearEnd | undefined;
  readonly balance: readonly BalanceYear[];
  readonly frames: Frames | undefined;
  /** Undefined where there are no effects or no frame reductions to hold them against. */
  readonly carrying: { readonly from: Year; readonly to: Year; readonly committees: readonly Carrying[] } | undefined;
  /** Every committee, in the order in which all pictures have them. */
  readonly committees: readonly string[];
  /** Rows that are left out because they cannot be read. */
  readonly leftOut: number;
}

/** The fund at a glance, every figure by the same rules as the cell functions. */
export function overviewOf(book: FundBook): Overview {
  const ledger = book.transactions && book.transactions.rows.length > 0 ? ledgerOf(book.transactions.rows) : undefined;
  const frames = framesOf(book);
  const carrying = frames && carryingOf(book, frames);
  return {
    unit: book.unit,
    now: ledger && {
      booked: fundBalance(ledger, undefined, 'booked'),
      committed: fundBalance(ledger, undefined, 'committed'),
      available: fundBalance(ledger, undefined, 'available'),
    },
    balance: ledger ? balanceOf(ledger, frames) : [],
    frames,
    carrying,
    committees: carrying ? carrying.committees.map(({ committee }) => committee) : (frames?.committees ?? []),
    leftOut: book.problems.length,
  };
}

/** True where there is nothing to show. */
export const isEmptyOverview = ({ now, frames }: Overview): boolean => !now && !frames;

function carryingOf({ effects }: FundBook, frames: Frames): Overview['carrying'] {
  const [from, to] = [frames.years[0], frames.years.at(-1)];
  if (!effects || effects.rows.effects.length === 0 || from === undefined || to === undefined) return undefined;
  const given = effects.rows.effects;
  const groups = numbered(Array.from(given.committee));
  const estimate = estimateTable({
    effects: given,
    groups: groups.of,
    groupCount: groups.names.length,
    years: frames.years,
  });
  const repaid = new Map(
    frames.committees.map((name, i) => [sameName(name), frames.table.rowTotals[i] as number] as const),
  );
  const saved = new Map(groups.names.map((name, i) => [sameName(name), estimate.rowTotals[i] as number] as const));
  const { names } = numbered([...frames.committees, ...groups.names]);
  return {
    from,
    to,
    committees: names.map((committee) => {
      const reduction = saved.get(sameName(committee)) ?? 0;
      const repayment = repaid.get(sameName(committee)) ?? 0;
      return { committee, reduction, repayment, left: difference(reduction, repayment) };
    }),
  };
}
