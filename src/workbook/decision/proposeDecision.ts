import type { Application } from '../../core/application';
import { grantOf } from '../../core/decision/grant';
import type { Grant } from '../../core/decision/grant';
import type { GrantProblem, GrantTerms } from '../../core/decision/terms';
import { difference, inUnit, sumsOf } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import { sameName } from '../../functions/tables/names';
import type { ApplicationSheet } from '../application/readApplications';
import type { Change } from '../changes/change';
import type { YearEnd } from '../fundBook/balance';
import type { FundBook } from '../fundBook/book';
import { overviewOf } from '../fundBook/overview';
import type { Role } from '../fundBook/roles';
import { blockChanges } from './block';
import type { DecisionDetails } from './details';
import { grantRows } from './grantRows';
import type { GrantToWrite } from './grantRows';

/** Why a grant cannot be written in this fund book. */
export type ProposalProblem =
  | GrantProblem
  /** There are rows of that name already: they would become one with these. */
  | { readonly kind: 'intervention-exists'; readonly name: string; readonly table: string }
  | { readonly kind: 'no-table'; readonly role: Role };

/** A grant before it is written: what it leads to, and every row. */
export interface GrantProposal {
  readonly grant: Grant;
  readonly changes: readonly Change[];
  readonly before: YearEnd;
  readonly after: YearEnd;
  /** By how much the grant is more than what is available; 0 where it is not. */
  readonly lacking: number;
}

export type ProposedGrant =
  | { readonly kind: 'proposed'; readonly proposal: GrantProposal }
  | { readonly kind: 'refused'; readonly problems: readonly ProposalProblem[] };

export interface GrantWanted {
  readonly sheet: ApplicationSheet;
  readonly application: Application;
  readonly terms: GrantTerms;
  readonly details: DecisionDetails;
  readonly afterLast: GrantToWrite['afterLast'];
}

/** What amounts in a decision count: the fund book's unit, or the application's own where the book does not say. */
export const decisionUnit = (book: FundBook, application: Pick<Application, 'unit'>): AmountUnit =>
  book.unit ?? application.unit;

const ROLES_WRITTEN: readonly Role[] = ['investments', 'effects', 'transactions', 'repaymentPlan', 'followUp'];

/** What granting writes: the application's own block, and the rows of the fund book. Writes nothing. */
export function proposeGrant(book: FundBook, wanted: GrantWanted): ProposedGrant {
  const { application, terms, details, sheet, afterLast } = wanted;
  const outcome = grantOf(terms);
  const problems = [
    ...ROLES_WRITTEN.filter((role) => !book[role]).map((role): ProposalProblem => ({ kind: 'no-table', role })),
    ...existing(book, application.name),
    ...(outcome.kind === 'refused' ? outcome.problems : []),
  ];
  if (problems.length > 0 || outcome.kind === 'refused') return { kind: 'refused', problems };
  const { grant } = outcome;
  const unit = decisionUnit(book, application);
  const before = overviewOf(book).now ?? { booked: 0, committed: 0, available: 0 };
  const available = difference(before.available, terms.granted);
  const block = {
    kind: 'granted',
    granted: inUnit(terms.granted, unit, 'kr'),
    applied: application.appliedAmount ?? 0,
  } as const;
  return {
    kind: 'proposed',
    proposal: {
      grant,
      changes: [
        ...blockChanges(sheet, block, details),
        ...grantRows({ application, terms, grant, details, afterLast }),
      ],
      before,
      after: { booked: before.booked, committed: sumOf(before.committed, terms.granted), available },
      lacking: available < 0 ? difference(0, available) : 0,
    },
  };
}

/** Rejecting and sending back leave the fund as it is: only the application's own block is filled in. */
export const proposeRefusal = (
  sheet: ApplicationSheet,
  kind: 'rejected' | 'sent-back',
  details: DecisionDetails,
): readonly Change[] => blockChanges(sheet, { kind }, details);

const sumOf = (...amounts: readonly number[]): number =>
  sumsOf(
    amounts,
    amounts.map(() => 0),
    1,
  )[0] ?? 0;

/**
 * The table that has rows of that name already. Also where they are effects that were put in beforehand: written once more
 * they would count twice in what the committee can carry, and whether the application's or the table's are the right ones is
 * for the user to say, not for the pane to guess from how alike they are.
 */
function existing(book: FundBook, name: string): readonly ProposalProblem[] {
  const { investments, effects, repaymentPlan, transactions, followUp } = book;
  const tables = [
    investments && { table: investments.name, names: investments.rows.columns.intervention },
    effects && { table: effects.name, names: Array.from(effects.rows.effects.intervention) },
    repaymentPlan && { table: repaymentPlan.name, names: repaymentPlan.rows.columns.intervention },
    transactions && { table: transactions.name, names: transactions.rows.columns.intervention },
    followUp && { table: followUp.name, names: followUp.rows.columns.intervention },
  ];
  const met = tables.find((one) => one?.names.some((other) => sameName(other) === sameName(name)));
  return met ? [{ kind: 'intervention-exists', name, table: met.table }] : [];
}
