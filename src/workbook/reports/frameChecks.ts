import type { FundBook } from '../fundBook/book';
import { HEADING_ROW } from './frameLayout';
import type { FrameLayout } from './frameLayout';
import { columnOf, exactSum } from './references';
import { calculated } from './report';
import type { ReportCell, ReportRow } from './report';

const COUNTED = ['text', 'text', 'check-count'] as const;
const REDO = 'Stämmer inte: gör om bladet';

/** What must be 0, each with a word beside: a check by year, or a count. As many as the layout has room for. */
export function checkRows(layout: FrameLayout, book: FundBook, changed: string | undefined): readonly ReportRow[] {
  const { checksRow, years, about, beside, inYear, sectionRow, committees, terms, termsRow, lastTerm } = layout;
  const { repaymentPlan: plan, investments } = book;
  const byYear =
    (label: string, difference: (column: string) => string, otherwise = REDO) =>
    (row: number): ReportRow => ({
      kind: 'check',
      cells: [
        label,
        calculated(`IF(COUNTIF(${years[0] ?? ''}${row}:${years.at(-1) ?? ''}${row},"<>0")=0,"Stämmer","${otherwise}")`),
        ...years.map((column): ReportCell => exactSum(difference(column))),
      ],
    });
  const counted =
    (label: string, count: string, otherwise: string) =>
    (row: number): ReportRow => ({
      kind: 'check',
      cells: [label, calculated(`IF($${years[0] ?? ''}${row}=0,"Stämmer","${otherwise}")`), calculated(count)],
      looks: COUNTED,
    });
  const sumOf = (section: 'plan' | 'new' | 'older' | 'coming', column: string): string =>
    `${column}${sectionRow(section) + 1 + committees.length}`;
  const ofBasis = (basis: string, column: string): string =>
    `SUMIFS(${inYear(column)},${beside(about.basis)},"${basis}")`;

  const checks = [
    byYear('Planen i bladet − planen i tabellen', (column) => {
      if (!plan) return ofBasis('Plan', column);
      const { headings } = plan.rows;
      const year = `${column}$${HEADING_ROW}`;
      const inTable = `SUMIFS(${columnOf(plan, headings.frameReduction)},${columnOf(plan, headings.year)},${year})`;
      return `${ofBasis('Plan', column)}-${inTable}`;
    }),
    byYear('Villkoren − ATERBETALNINGSBUDGET', (column) => {
      if (terms.length === 0) return ofBasis('Villkor', column);
      const year = `${column}$${HEADING_ROW}`;
      const budget = `SIF.ATERBETALNINGSBUDGET($A$${termsRow}:$I$${lastTerm},${year},${year},"total",,,FALSE)`;
      return `${ofBasis('Villkor', column)}-${budget}`;
    }),
    byYear(
      'Nya + äldre + kommande − enligt planen',
      (column) =>
        `${sumOf('new', column)}+${sumOf('older', column)}+${sumOf('coming', column)}-${sumOf('plan', column)}`,
    ),
    counted(
      'Rader i Investeringar som saknas här',
      investments
        ? `SUMPRODUCT((${columnOf(investments, investments.rows.headings.intervention)}<>"")*(COUNTIF(${beside('A')},${columnOf(investments, investments.rows.headings.intervention)})=0))`
        : '0',
      REDO,
    ),
    counted(
      'Rader med start i brytåret utan regim',
      `COUNTIF(${beside(about.basis)},"Ange regim")`,
      'Ange Regim i Investeringar',
    ),
    counted(
      'Rader utan beslut efter sista året',
      `COUNTIFS(${beside(about.after)},"Ej beslutat",${beside(about.level)},"<>0")`,
      investments?.rows.has.afterLast ? `Fyll i ${investments.rows.headings.afterLast}` : 'Lägg till Efter sista året',
    ),
    ...(changed === undefined ? [] : [counted('Egna celler som har ändrats sedan bladet gjordes', changed, REDO)]),
  ];
  return [
    { kind: 'section', cells: ['Kontroller: 0 när det stämmer'] },
    ...checks.map((check, i) => check(checksRow + 1 + i)),
    { kind: 'blank', cells: [] },
  ];
}
