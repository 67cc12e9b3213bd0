import type { Year } from '../../core/calendar/year';
import { entered } from '../../core/money';
import type { Investment } from '../../core/repayment/budget';
import type { Profile } from '../../core/repayment/profile';
import { repaysBy } from '../../core/repayment/regime';
import type { Regime } from '../../core/repayment/regime';
import { fail, ok } from '../../core/problem';
import type { Result } from '../../core/problem';
import { integer, number, planRate, share, table, text, word, year } from '../cells';
import type { Column, TableColumns } from '../cells';
import { numbered } from './names';
import { linearProfile, profileWord } from './profile';
import { unused } from './unused';
import { regimes, UNASSIGNED } from './words';

/** The columns of the fund's investments. */
export const investmentColumns = {
  intervention: { names: { sv: ['Insats'], en: ['Intervention'] }, read: text } satisfies Column<string>,
  amount: {
    names: { sv: ['Belopp'], en: ['Amount'] },
    read: /*#__PURE__*/ number({ min: 0 }),
  } satisfies Column<number>,
  firstYear: {
    names: { sv: ['Första återbetalningsår'], en: ['First repayment year'] },
    read: year,
  } satisfies Column<Year>,
  years: {
    names: { sv: ['Antal år'], en: ['Years'] },
    read: /*#__PURE__*/ integer({ min: 1, max: 100 }),
  } satisfies Column<number>,
  start: {
    names: { sv: ['Startår'], en: ['Start year'] },
    read: year,
    fallback: { value: undefined },
  } as Column<Year | undefined>,
  profile: {
    names: { sv: ['Profil'], en: ['Profile'] },
    read: profileWord,
    fallback: { value: linearProfile.profile },
  } satisfies Column<Profile>,
  rate: { names: { sv: ['Ränta'], en: ['Rate'] }, read: planRate, fallback: { value: 0 } } satisfies Column<number>,
  regime: {
    names: { sv: ['Regim'], en: ['Regime'] },
    read: /*#__PURE__*/ word(regimes),
    fallback: { value: undefined },
  } as Column<Regime | undefined>,
  committee: {
    names: { sv: ['Nämnd'], en: ['Committee'] },
    read: text,
    fallback: { value: UNASSIGNED },
  } satisfies Column<string>,
  share: {
    names: { sv: ['Andel'], en: ['Share'] },
    read: share,
    fallback: { value: undefined },
  } as Column<number | undefined>,
  /** What happens to the frame after the last repayment year: a decision that no function makes. */
  afterLast: /*#__PURE__*/ unused('Efter sista året', 'After the last year'),
};

/** `investeringar`: one row an intervention, or one row a committee that an intervention is split on. */
export const investmentTable = /*#__PURE__*/ table(investmentColumns);
export type InvestmentTable = TableColumns<typeof investmentColumns>;

/** What the budget's rows are; each intervention is one part of "total" and "intervention". */
export type BudgetGrouping = 'total' | 'committee' | 'intervention';

export interface NamedInvestments {
  readonly investments: readonly Investment[];
  /** The budget's rows. */
  readonly names: readonly string[];
}

/** How far from 1 an intervention's shares may sum: thirds come with 15 digits. */
const SHARE_TOLERANCE = 1e-12;

/** The table's investments, split on the rows that the grouping asks for. */
export function investmentsOf(
  given: InvestmentTable,
  argument: string,
  cutOff: Year | undefined,
  grouping: BudgetGrouping,
): Result<NamedInvestments> {
  const { columns } = given;
  const interventions = numbered(columns.intervention);
  const committees = numbered(columns.committee);
  const entries: number[][] = interventions.names.map(() => []);
  interventions.of.forEach((number, i) => entries[number]?.push(i));
  const investments: Investment[] = [];
  for (const [number, rows] of entries.entries()) {
    const repays = agreedRegime(given, argument, cutOff, rows);
    if (!repays.ok) return repays;
    const weights = sharesOf(given, argument, rows);
    if (!weights.ok) return weights;
    const first = rows[0] as number;
    investments.push({
      terms: {
        amount: columns.amount[first] as number,
        years: columns.years[first] as number,
        profile: columns.profile[first] as Profile,
        rate: columns.rate[first] as number,
      },
      firstYear: columns.firstYear[first] as Year,
      repays: repays.value,
      parts:
        grouping === 'committee'
          ? rows.map((i, k) => ({ row: committees.of[i] as number, weight: weights.value[k] as number }))
          : [{ row: grouping === 'intervention' ? number : 0, weight: 1 }],
    });
  }
  const names = grouping === 'committee' ? committees.names : interventions.names;
  return ok({ investments, names: grouping === 'total' ? [''] : names });
}

const AGREED = ['amount', 'firstYear', 'years', 'start', 'profile', 'rate'] as const;
const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && entered(a) === entered(b));

/** Rows of one intervention must agree on everything but committee and share. Answers whether it repays. */
function agreedRegime(
  given: InvestmentTable,
  argument: string,
  cutOff: Year | undefined,
  rows: readonly number[],
): Result<boolean> {
  const { columns, headings } = given;
  const first = rows[0] as number;
  const place = (i: number, key: keyof typeof investmentColumns) => ({
    argument,
    row: given.rows[i] as number,
    column: headings[key],
  });
  const repays = rows.map((i) => repaysBy(columns.regime[i], columns.start[i], cutOff));
  for (const [k, i] of rows.entries()) {
    const differs = AGREED.find((key) => !same(columns[key][i], columns[key][first]));
    const key = differs ?? (repays[k] !== repays[0] ? 'regime' : undefined);
    if (key !== undefined) {
      const [name, otherRow] = [columns.intervention[first] as string, given.rows[first] as number];
      return fail({ kind: 'rows-differ', at: place(i, key), name, otherRow });
    }
    if (repays[k] === undefined) return fail({ kind: 'regime-unknown', at: place(i, 'regime') });
  }
  return ok(repays[0] as boolean);
}

/** The shares of an intervention's rows, which sum to 1; a single row without one has it all. */
function sharesOf(given: InvestmentTable, argument: string, rows: readonly number[]): Result<readonly number[]> {
  const { columns, headings } = given;
  const stated = rows.map((i) => columns.share[i]);
  if (rows.length === 1 && stated[0] === undefined) return ok([1]);
  const at = (i: number) => ({ argument, row: given.rows[i] as number, column: headings.share });
  const blank = stated.indexOf(undefined);
  if (blank >= 0) return fail({ kind: 'missing', at: at(rows[blank] as number) });
  const shares = stated as readonly number[];
  const sum = shares.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - 1) <= SHARE_TOLERANCE) return ok(shares);
  const first = rows[0] as number;
  return fail({ kind: 'shares-not-whole', at: at(first), name: columns.intervention[first] as string, sum });
}
