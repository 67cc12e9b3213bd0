import { table, text } from '../cells';
import type { Column, TableColumns } from '../cells';

const optionalText = (sv: string, en: string): Column<string> => ({
  names: { sv: [sv], en: [en] },
  read: text,
  fallback: { value: '' },
});

/** The columns of the fund book's committees. The fund's sources name offices; which committee an office works for, the user says. */
export const committeeColumns = {
  committee: /*#__PURE__*/ optionalText('Nämnd', 'Committee'),
  office: { names: { sv: ['Kontor'], en: ['Office'] }, read: text } satisfies Column<string>,
  responsibility: /*#__PURE__*/ optionalText('Ansvar', 'Responsibility'),
};

export const committeeTable = /*#__PURE__*/ table(committeeColumns);
export type Committees = TableColumns<typeof committeeColumns>;
