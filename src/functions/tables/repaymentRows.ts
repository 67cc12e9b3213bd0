import type { Year } from '../../core/calendar/year';
import { number, table, text, year } from '../cells';
import type { Column, TableColumns } from '../cells';
import { UNASSIGNED } from './words';

/** The columns of the fund book's repayment plan: one row an intervention, committee and year. */
export const repaymentRowColumns = {
  intervention: { names: { sv: ['Insats'], en: ['Intervention'] }, read: text } satisfies Column<string>,
  committee: {
    names: { sv: ['Nämnd'], en: ['Committee'] },
    read: text,
    fallback: { value: UNASSIGNED },
  } satisfies Column<string>,
  year: { names: { sv: ['År'], en: ['Year'] }, read: year } satisfies Column<Year>,
  /** The principal. */
  repayment: {
    names: { sv: ['Återbetalning'], en: ['Repayment'] },
    read: /*#__PURE__*/ number(),
    fallback: { value: undefined },
  } as Column<number | undefined>,
  interest: {
    names: { sv: ['Ränta'], en: ['Interest'] },
    read: /*#__PURE__*/ number(),
    fallback: { value: 0 },
  } satisfies Column<number>,
  /** Repayment and interest: what the committee's frame is cut by. */
  frameReduction: {
    names: { sv: ['Ramminskning'], en: ['Frame reduction'] },
    read: /*#__PURE__*/ number(),
  } satisfies Column<number>,
};

export const repaymentRowTable = /*#__PURE__*/ table(repaymentRowColumns);
export type RepaymentRows = TableColumns<typeof repaymentRowColumns>;
