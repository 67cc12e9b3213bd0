import { committeeColumns } from '../../functions/tables/committees';
import { datedValueColumns } from '../../functions/tables/datedValues';
import { effectColumns } from '../../functions/tables/effects';
import { followUpColumns } from '../../functions/tables/followUps';
import { investmentColumns } from '../../functions/tables/investments';
import { repaymentRowColumns } from '../../functions/tables/repaymentRows';
import { transactionColumns } from '../../functions/tables/transactions';

/** What a table is to the fund, whatever it is called. In the order of the sheets. */
export const ROLES = [
  'investments',
  'effects',
  'transactions',
  'repaymentPlan',
  'followUp',
  'parameters',
  'committees',
] as const;
export type Role = (typeof ROLES)[number];

/** The columns that each table is known by and read with. */
export const columnsOf = {
  investments: investmentColumns,
  effects: effectColumns,
  transactions: transactionColumns,
  repaymentPlan: repaymentRowColumns,
  followUp: followUpColumns,
  parameters: datedValueColumns,
  committees: committeeColumns,
} as const;

/** The name that the sheet and the table have when we lay them. */
export const TITLES: Readonly<Record<Role, string>> = {
  investments: 'Investeringar',
  effects: 'Effekter',
  transactions: 'Transaktioner',
  repaymentPlan: 'Återbetalningsplan',
  followUp: 'Uppföljning',
  parameters: 'Parametrar',
  committees: 'Nämnder',
};
