import type { FundBook } from '../fundBook/book';
import { HEADING_ROW } from './frameLayout';
import type { FrameLayout } from './frameLayout';
import type { FrameLine } from './frameLines';
import { criterion } from './frameTerms';
import { columnOf, exactSum } from './references';
import { calculated } from './report';
import type { ReportCell, ReportRow } from './report';

/** What each intervention is to each committee: its first and last year, what happens then, and its frame reductions. */
export const detailRows = (layout: FrameLayout, book: FundBook): readonly ReportRow[] =>
  layout.lines.map((line, i): ReportRow => {
    const row = layout.firstLine + i;
    const cells = line.by === 'plan' ? byPlan(line, row, layout, book) : byTerms(line, row, layout);
    const [first, last, basis, level, ...years] = cells as [ReportCell, ReportCell, ReportCell, ReportCell];
    return {
      kind: 'line',
      cells: [line.intervention, line.committee, ...years, first, last, afterLast(row, book), basis, level],
    };
  });

function byPlan(line: FrameLine, row: number, layout: FrameLayout, book: FundBook): readonly ReportCell[] {
  const plan = book.repaymentPlan;
  if (!plan) return [];
  const { headings, has } = plan.rows;
  const column = (key: keyof typeof headings): string => columnOf(plan, headings[key]);
  const ofIt = `${column('intervention')},$A${row}`;
  const ofBoth = has.committee ? `${ofIt},${column('committee')},${criterion(plan, line.committee, `$B${row}`)}` : ofIt;
  const repaying = `${column('frameReduction')},"<>0"`;
  const amount = (year: string): ReportCell =>
    exactSum(`SUMIFS(${column('frameReduction')},${ofBoth},${column('year')},${year})`);
  return [
    calculated(`MINIFS(${column('year')},${ofIt},${repaying})`),
    calculated(`MAXIFS(${column('year')},${ofBoth},${repaying})`),
    'Plan',
    amount(`$${layout.about.last}${row}`),
    ...layout.years.map((letter) => amount(`${letter}$${HEADING_ROW}`)),
  ];
}

function byTerms(line: FrameLine, row: number, layout: FrameLayout): readonly ReportCell[] {
  const term = layout.termRowOf(line);
  const amount = (year: string): ReportCell =>
    calculated(
      `IF($${layout.about.basis}${row}="Villkor",SIF.ATERBETALNING(${year},$G${term}*$H${term},$D${term},$C${term},$E${term},$F${term}),0)`,
    );
  return [
    calculated(`$C${term}`),
    calculated(`$C${term}+$D${term}-1`),
    calculated(`IF($I${term}="återföring","Villkor",IF($I${term}="ingen","Återbetalar inte","Ange regim"))`),
    amount(`$${layout.about.last}${row}`),
    ...layout.years.map((letter) => amount(`${letter}$${HEADING_ROW}`)),
  ];
}

/** The user's decision in the table of investments; two different ones on one intervention decide nothing. */
function afterLast(row: number, { investments }: FundBook): ReportCell {
  if (!investments?.rows.has.afterLast) return 'Ej beslutat';
  const { headings } = investments.rows;
  const count = (word: string): string =>
    `COUNTIFS(${columnOf(investments, headings.intervention)},$A${row},${columnOf(investments, headings.afterLast)},"${word}")`;
  const [permanent, restored] = [count('Permanent'), `${count('Återställs')}+${count('Restored')}`];
  return calculated(
    `IF(AND(${permanent}>0,${restored}=0),"Permanent",IF(AND(${permanent}=0,${restored}>0),"Återställs","Ej beslutat"))`,
  );
}
