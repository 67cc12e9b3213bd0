import type { Application } from '../../core/application';
import type { Grant } from '../../core/decision/grant';
import type { GrantTerms } from '../../core/decision/terms';
import type { CellValue } from '../../core/problem';
import { effectColumns } from '../../functions/tables/effects';
import type { Change, RowCells } from '../changes/change';
import { decisionReference } from './details';
import type { DecisionDetails } from './details';

/** All that is needed to write a grant into the fund book. Amounts in the book's unit. */
export interface GrantToWrite {
  readonly application: Application;
  readonly terms: GrantTerms;
  readonly grant: Grant;
  readonly details: DecisionDetails;
  /** What happens to the frame after the last repayment year; "" where that is not decided. */
  readonly afterLast: '' | 'Återställs' | 'Permanent';
}

/** The rows that a grant adds, table by table. */
export const grantRows = (given: GrantToWrite): readonly Change[] =>
  (
    [
      ['investments', investmentRows(given)],
      ['effects', effectRows(given)],
      ['transactions', [transactionRow(given)]],
      ['repaymentPlan', planRows(given)],
      ['followUp', followUpRows(given)],
    ] as const
  ).flatMap(([role, rows]): readonly Change[] => (rows.length === 0 ? [] : [{ kind: 'add-rows', role, rows }]));

/** One row a committee. A plan that does not follow from the terms alone says where it stands. */
function investmentRows({ application, terms, grant, details, afterLast }: GrantToWrite): readonly RowCells[] {
  const { plan, repays } = grant;
  const { repayment } = terms;
  const repaying = plan?.years.filter((_, t) => plan.frameReduction.columnTotals[t] !== 0) ?? [];
  const isByTerms = repayment.kind === 'plan' && repayment.profile.kind !== 'weights';
  // An intervention that does not repay has a first year and a number of years all the same: the table asks for them.
  const [first, count] =
    repays && repayment.kind === 'plan'
      ? [repayment.firstYear, repayment.years]
      : [repaying[0] ?? terms.start, Math.max(1, (repaying.at(-1) ?? terms.start) - (repaying[0] ?? terms.start) + 1)];
  return terms.committees.map(({ committee, share }) => ({
    Insats: application.name,
    Belopp: terms.granted,
    Nämnd: committee,
    Andel: share,
    Startår: terms.start,
    'Första återbetalningsår': first,
    'Antal år': count,
    Profil: repays && repayment.kind === 'plan' && repayment.profile.kind === 'annuity' ? 'annuitet' : 'linjär',
    Ränta: repays && repayment.kind === 'plan' ? repayment.rate : 0,
    Regim: repays ? 'återföring' : 'ingen',
    'Efter sista året': repays ? afterLast : '',
    Anteckning: [
      decisionReference(details),
      repays && !isByTerms && 'Återbetalas enligt tabellen Återbetalningsplan',
      !repays && 'Återbetalas inte: första år och antal år räknas inte',
    ]
      .filter(Boolean)
      .join('. '),
  }));
}

const LOOKED_UP = Object.entries(effectColumns).map(([key, { names }]) => [key, names.sv[0]] as const);

/** Every assumption is written, also one that the application leaves to the rule, so that the table says what is counted. */
function effectRows({ application, terms: { effects } }: GrantToWrite): readonly RowCells[] {
  return application.effects.map(({ priceLevel, source, strength }, i) => ({
    ...Object.fromEntries(
      LOOKED_UP.map(([key, heading]) => [heading, (effects[key as keyof typeof effectColumns][i] ?? '') as CellValue]),
    ),
    Insats: application.name,
    Prisnivå: priceLevel ?? '',
    Källa: source,
    'Underlagets styrka': strength,
  }));
}

const transactionRow = ({ application, terms, details }: GrantToWrite): RowCells => ({
  Datum: details.date,
  Slag: 'Beviljat',
  Belopp: terms.granted,
  Insats: application.name,
  Nämnd: terms.committees.length === 1 ? (terms.committees[0]?.committee ?? '') : '',
  Status: 'Utfall',
  Beslut: decisionReference(details),
  Anteckning: details.note.trim(),
});

/** One row a committee and year in which something is repaid. */
function planRows({ application, grant: { plan } }: GrantToWrite): readonly RowCells[] {
  if (!plan) return [];
  return plan.committees.flatMap((committee, i) =>
    plan.years.flatMap((year, t): readonly RowCells[] => {
      const frame = plan.frameReduction.cells[i]?.[t] ?? 0;
      if (frame === 0) return [];
      return [
        {
          Insats: application.name,
          Nämnd: committee,
          År: year,
          Återbetalning: plan.repayment.cells[i]?.[t] ?? 0,
          Ränta: plan.interest.cells[i]?.[t] ?? 0,
          Ramminskning: frame,
        },
      ];
    }),
  );
}

/** One row a committee and year in which something is to be saved or repaid; what is verified is left blank. */
function followUpRows({ application, grant: { followUp } }: GrantToWrite): readonly RowCells[] {
  const { committees, years, reduction, repayment } = followUp;
  const measures = (pick: (measure: Application['measures'][number]) => string): string =>
    application.measures
      .map(pick)
      .filter((text) => text !== '')
      .join('; ');
  return committees.flatMap((committee, i) =>
    years.flatMap((year, t): readonly RowCells[] => {
      const [planned, repaid] = [reduction.cells[i]?.[t] ?? 0, repayment[i]?.[t] ?? 0];
      if (planned === 0 && repaid === 0) return [];
      return [
        {
          Insats: application.name,
          Nämnd: committee,
          År: year,
          Indikator: measures(({ indicator }) => indicator),
          Baslinje: measures(({ baseline }) => baseline),
          Mål: measures(({ goal }) => goal),
          'Planerad minskning': planned,
          'Planerad återföring': repaid,
        },
      ];
    }),
  );
}
