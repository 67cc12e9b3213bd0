import { withHeadingRow } from '../../functions/catalogue/shared';
import { headings } from '../../functions/tables/words';
import { rounded } from './formulaText';
import type { NativeCell } from './native';
import { instalment, planTerms, runningTotal } from './planTerms';
import type { NativePlanTerms } from './planTerms';
import type { NativeCall, Translate } from './translation';

const [YEAR, OPENING, INTEREST, REPAYMENT, FRAME_REDUCTION, CLOSING] = [0, 1, 2, 3, 4, 5];

/** ATERBETALNINGSPLAN: each cell from its neighbours in the row and from the row above. */
export const repaymentPlan: Translate = (call) => {
  const terms = planTerms(call);
  const head = call.read(withHeadingRow) ? 1 : 0;
  const rows = Array.from({ length: terms.count }, (_, i) => yearRow(call, terms, head, i));
  return head ? [headings.repaymentPlan, ...rows] : rows;
};

function yearRow(call: NativeCall, terms: NativePlanTerms, head: number, i: number): readonly NativeCell[] {
  const { amount, start, rate, decimals, profile } = terms;
  const at = (column: number, above = 0): string => call.cell(head + i - above, column);
  const isFirst = i === 0;
  const { repayment, frame } = profile.kind === 'annuity' ? annuityYear(terms, at) : weightedYear(terms, at, i);
  return [
    isFirst ? `=${start}` : `=${at(YEAR, 1)}+1`,
    isFirst ? `=${amount}` : `=${at(CLOSING, 1)}`,
    rate === undefined ? 0 : `=${rounded(`${at(OPENING)}*${rate}`, decimals)}`,
    `=${repayment}`,
    `=${frame}`,
    `=${rounded(`${at(OPENING)}-${at(REPAYMENT)}`, decimals)}`,
  ];
}

interface YearFormulas {
  readonly repayment: string;
  readonly frame: string;
}

type CellOf = (column: number) => string;

/** The last year pays what is left, so that no binary crumb stays behind; the plan may also be made shorter. */
const ifLast = ({ years, start }: NativePlanTerms, at: CellOf, last: string, other: string): string =>
  `IF(${at(YEAR)}>=${start}+${years}-1,${last},${other})`;

function annuityYear(terms: NativePlanTerms, at: CellOf): YearFormulas {
  const { decimals } = terms;
  if (decimals === undefined) {
    return {
      repayment: ifLast(terms, at, at(OPENING), `${at(FRAME_REDUCTION)}-${at(INTEREST)}`),
      frame: instalment(terms),
    };
  }
  const due = `${at(OPENING)}+${at(INTEREST)}`;
  return {
    repayment: rounded(`${at(FRAME_REDUCTION)}-${at(INTEREST)}`, decimals),
    frame: rounded(ifLast(terms, at, due, `MIN(${instalment(terms)},${due})`), decimals),
  };
}

function weightedYear(terms: NativePlanTerms, at: CellOf, i: number): YearFormulas {
  const frame = rounded(`${at(INTEREST)}+${at(REPAYMENT)}`, terms.decimals);
  return { repayment: principal(terms, at, i), frame };
}

function principal(terms: NativePlanTerms, at: CellOf, i: number): string {
  const { amount, years, decimals, profile, count } = terms;
  if (decimals !== undefined) return rounded(`${runningTotal(terms, i + 1)}-${runningTotal(terms, i)}`, decimals);
  if (profile.kind !== 'weights') return ifLast(terms, at, at(OPENING), `${amount}/${years}`);
  const left = profile.weights.part(i + 1, count - 1);
  const part = `${amount}*${profile.weights.item(i)}/SUM(${profile.weights.all})`;
  return left === undefined ? at(OPENING) : `IF(SUM(${left})=0,${at(OPENING)},${part})`;
}
