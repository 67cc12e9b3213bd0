import type { Serial } from '../../core/calendar/serial';
import { decimalsHolding, difference, roundTable, splitAmount, sumOf } from '../../core/money';
import type { Decimals } from '../../core/money';
import { numbered, sameName } from '../../functions/tables/names';
import { UNASSIGNED } from '../../functions/tables/words';
import { cellAt } from '../fundBook/book';
import type { FundBook } from '../fundBook/book';
import { followUpOf } from '../followUp/followUpOf';
import { committeesOf, plannedRepayments } from '../followUp/repaymentRows';
import type { PlannedRepayment } from '../followUp/repaymentRows';
import { roundingOf } from '../fundBook/ruleValues';
import type { Check } from './check';

/**
 * Plans that differ from the terms in Investeringar: in all, or in how they are split on committees. A plan that has been
 * lowered because less was verified than planned is as it should be.
 */
export function termChecks(book: FundBook, today: Serial): readonly Check[] {
  const { investments, repaymentPlan } = book;
  if (!investments || !repaymentPlan) return [];
  const { columns } = investments.rows;
  const { names, of } = numbered(columns.intervention);
  const followedUp = followUpOf(book, today).interventions;
  const rounding = roundingOf(book, today);
  return names.flatMap((intervention, number): readonly Check[] => {
    const rows = plannedRepayments(book, intervention);
    if (rows.length === 0 || !investments.budget.investments[number]?.repays) return [];
    const rate = followedUp.find(({ name }) => sameName(name) === sameName(intervention))?.rate;
    if (rate !== undefined && rate < 1) return [];
    const own = of.flatMap((n, i) => (n === number ? [i] : []));
    const amount = columns.amount[own[0] as number] as number;
    const planned = sumOf(rows.map(({ repayment }) => repayment));
    const decimals = decimalsOf(rows, rounding);
    const address = cellAt(repaymentPlan, rows[0]?.row as number, repaymentPlan.rows.headings.intervention);
    const differs = planned !== amount && planned !== rounded(amount, decimals);
    return [
      ...(differs ? [{ kind: 'plan-differs-from-amount', address, intervention, planned, amount } as const] : []),
      ...shareChecks(book, intervention, own, rows, planned, decimals),
    ];
  });
}

/**
 * What a plan is rounded to: as the book says, or as finely as its own rows are. A plan in mkr is often 0,78 mkr a year where
 * the book says whole units.
 */
const decimalsOf = (rows: readonly PlannedRepayment[], rounding: number | undefined): number | undefined =>
  rounding === undefined
    ? undefined
    : decimalsHolding(
        rows.map(({ repayment }) => repayment),
        rounding as Decimals,
      );

const rounded = (amount: number, decimals: number | undefined): number =>
  decimals === undefined ? amount : (roundTable([[amount]], decimals)[0]?.[0] ?? amount);

/** Each committee's part of the plan against its Andel; a rounded plan may differ by less than one unit. */
function shareChecks(
  { investments, repaymentPlan }: FundBook,
  intervention: string,
  own: readonly number[],
  rows: readonly PlannedRepayment[],
  planned: number,
  decimals: number | undefined,
): readonly Check[] {
  if (!investments || !repaymentPlan) return [];
  const { committee, share } = investments.rows.columns;
  const stated = own.map((i) => ({ name: committee[i] as string, weight: own.length === 1 ? 1 : (share[i] ?? 0) }));
  if (stated.some(({ name }) => name === UNASSIGNED)) return [];
  const parts = splitAmount(
    planned,
    stated.map(({ weight }) => weight),
  );
  const expectedOf = (name: string): number =>
    sumOf(parts.filter((_, i) => sameName(stated[i]?.name as string) === sameName(name)));
  const all = numbered([...committeesOf(rows), ...stated.map(({ name }) => name)]).names;
  return all.flatMap((name): readonly Check[] => {
    const mine = rows.filter(({ committee: other }) => sameName(other) === sameName(name));
    const [inPlan, expected] = [sumOf(mine.map(({ repayment }) => repayment)), expectedOf(name)];
    if (Math.abs(difference(inPlan, expected)) < slackOf(expected, decimals)) return [];
    const row = (mine[0] ?? rows[0])?.row as number;
    const address = cellAt(repaymentPlan, row, repaymentPlan.rows.headings.committee);
    return [{ kind: 'plan-differs-from-shares', address, intervention, committee: name, planned: inPlan, expected }];
  });
}

/** One rounding unit; without rounding what thirds lose in a cell. */
const slackOf = (amount: number, decimals: number | undefined): number =>
  decimals === undefined ? Math.max(Math.abs(amount), 1) * 1e-9 : 10 ** -decimals;
