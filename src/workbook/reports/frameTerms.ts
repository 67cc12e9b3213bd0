import { UNASSIGNED } from '../../functions/tables/words';
import type { FundBook, ReadTable } from '../fundBook/book';
import { CUT_OFF } from './frameLayout';
import type { FrameLayout } from './frameLayout';
import { asNumber, columnOf, quoted } from './references';
import { calculated } from './report';
import type { ReportCell, ReportRow } from './report';

type Investments = NonNullable<FundBook['investments']>;

/** A committee as SUMIFS and its like are to find it: a blank cell is no committee, and is fetched as the word for it. */
export const criterion = (table: Pick<ReadTable<unknown>, 'mapped'>, committee: string, cell: string): string =>
  committee === UNASSIGNED && !table.mapped ? '"="' : cell;

const LOOKS = ['text', 'text', 'year', 'count', 'text', 'share', 'amount', 'share', 'text'] as const;
const HEADINGS = [
  'Insats',
  'Nämnd',
  'Första återbetalningsår',
  'Antal år',
  'Profil',
  'Ränta',
  'Belopp',
  'Andel',
  'Regim',
];

/**
 * The terms of the interventions without rows in the repayment plan, out of the table of investments: a table that
 * ATERBETALNINGSBUDGET can read. The regime is stated, by the cut-off year where the table leaves it blank.
 */
export function termRows(layout: FrameLayout, investments: Investments | undefined): readonly ReportRow[] {
  if (!investments || layout.terms.length === 0) return [];
  return [
    { kind: 'blank', cells: [] },
    { kind: 'headings', cells: HEADINGS, looks: HEADINGS.map(() => 'text') },
    ...layout.terms.map((line): ReportRow => {
      const row = layout.termRowOf(line);
      const { headings, has } = investments.rows;
      const column = (key: keyof typeof headings): string => columnOf(investments, headings[key]);
      const match = (name: string): string => `MATCH(${name},${column('intervention')},0)`;
      // A name of digits is a text here, and may be a number in the table.
      const number = asNumber(line.intervention);
      const found = number === undefined ? match(`$A${row}`) : `IFERROR(${match(`$A${row}`)},${match(number)})`;
      const own = (key: keyof typeof headings): string => `INDEX(${column(key)},${found})`;
      const otherwise = (key: keyof typeof headings, value: string | number): ReportCell => {
        const shown = typeof value === 'string' ? quoted(value) : value;
        return has[key] ? calculated(`IF(${own(key)}="",${shown},${own(key)})`) : value;
      };
      const only = `COUNTIFS(${column('intervention')},$A${row})=1`;
      const split =
        has.committee && has.share
          ? `SUMIFS(${column('share')},${column('intervention')},$A${row},${column('committee')},${criterion(investments, line.committee, `$B${row}`)})`
          : '1';
      return {
        kind: 'line',
        looks: LOOKS,
        cells: [
          line.intervention,
          line.committee,
          calculated(own('firstYear')),
          calculated(own('years')),
          otherwise('profile', 'linjär'),
          otherwise('rate', 0),
          calculated(own('amount')),
          has.share ? calculated(`IF(${only},IF(${own('share')}="",1,${own('share')}),${split})`) : 1,
          regimeOf(has, own),
        ],
      };
    }),
  ];
}

/** "återföring" or "ingen"; "" where the start is in the cut-off year and the user must say. */
function regimeOf(has: Investments['rows']['has'], own: (key: 'regime' | 'start') => string): ReportCell {
  const start = has.start
    ? `IF(OR(${own('start')}="",NOT(ISNUMBER(${CUT_OFF}))),"återföring",IF(${own('start')}<${CUT_OFF},"återföring",IF(${own('start')}>${CUT_OFF},"ingen","")))`
    : '"återföring"';
  if (!has.regime) return calculated(start);
  const regime = own('regime');
  return calculated(`IF(OR(${regime}="ingen",${regime}="none"),"ingen",IF(${regime}<>"","återföring",${start}))`);
}
