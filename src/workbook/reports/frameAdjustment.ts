import { letters } from '../../package/address';
import { isYear } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import type { FundBook } from '../fundBook/book';
import { amountsIn } from '../fundBook/design';
import { fetchTables } from './fetchedTable';
import { checkRows } from './frameChecks';
import { detailRows } from './frameDetails';
import { BUDGET_YEAR, FIRST_YEAR_COLUMN, frameLayout, HEADING_ROW } from './frameLayout';
import { frameLinesOf } from './frameLines';
import { sectionRows } from './frameSections';
import { termRows } from './frameTerms';
import { withHeadings } from './references';
import { calculated, refusedReport } from './report';
import type { Report, ReportOutcome, ReportRow } from './report';

export const FRAMES_TITLE = 'Ramjustering';

/** The tables that the sheet's formulas name. */
const SOURCES = ['repaymentPlan', 'investments', 'parameters'] as const;

/**
 * What the budget is made from: every committee's frame reduction by year, its change from the year before, new and older
 * interventions apart, and what happens after the last repayment year. From the year before the budget year on.
 */
export function frameAdjustment(given: FundBook, budgetYear: Year, to: Year): ReportOutcome {
  if (!given.repaymentPlan && !given.investments) return refusedReport({ kind: 'no-table', role: 'investments' });
  if (!isYear(budgetYear - 1) || !isYear(to) || to < budgetYear) return refusedReport({ kind: 'years-out-of-range' });
  const lines = frameLinesOf(given);
  if (lines.length === 0) return refusedReport({ kind: 'nothing-to-repay' });
  const isMapped = SOURCES.some((role) => given[role]?.mapped);
  const layout = frameLayout(lines, to - budgetYear + 2, isMapped);
  const { book, rows: fetched, from: fetches, changed } = fetchTables(given, SOURCES, layout.end);
  const { repaymentPlan: plan, investments, parameters } = book;
  const units = [plan, investments].map((table) => table?.statedUnit);
  const isMixed = lines.some(({ by }) => by === 'plan') && layout.terms.length > 0;
  if (plan && investments && isMixed && units[0] !== units[1])
    return refusedReport({ kind: 'units-differ', tables: [plan.name, investments.name] });
  const unit = layout.terms.length === lines.length ? units[1] : units[0];

  const rows: readonly ReportRow[] = [
    {
      kind: 'note',
      cells: [
        'Positiva tal sänker nämndens ram; en negativ förändring höjer den. I budgetens tabell står de som avdrag. Nya insatser har budgetåret som första återbetalningsår.',
      ],
    },
    { kind: 'setting', cells: ['Budgetår', budgetYear], looks: ['text', 'year'] },
    {
      kind: 'rule',
      cells: [
        'Brytår',
        parameters
          ? calculated(`IFERROR(SIF.PARAMETER("Brytår",DATE(${BUDGET_YEAR},1,1),${withHeadings(parameters)}),"okänt")`)
          : 'okänt',
      ],
      looks: ['text', 'year'],
    },
    {
      kind: 'note',
      cells: [
        'Efter sista återbetalningsåret: beslutas per insats i tabellen med investeringar, kolumnen Efter sista året (Återställs eller Permanent). Tomt är inte beslutat.',
      ],
    },
    { kind: 'blank', cells: [] },
    {
      kind: 'headings',
      cells: [
        'Nämnd eller insats',
        'Nämnd',
        ...layout.years.map((_, t) =>
          calculated(t === 0 ? `${BUDGET_YEAR}-1` : `${letters(FIRST_YEAR_COLUMN + t - 1)}${HEADING_ROW}+1`),
        ),
        'Första år',
        'Sista år',
        'Efter sista året',
        'Underlag',
        'Nivå sista året',
      ],
    },
    ...sectionRows(layout),
    ...checkRows(layout, book, changed),
    { kind: 'section', cells: ['Per insats och nämnd'] },
    ...detailRows(layout, book),
    ...(layout.terms.length > 0
      ? [{ kind: 'section', cells: ['Villkor för insatser utan rader i återbetalningsplanen'] } as const]
      : []),
    ...termRows(layout, investments),
    ...fetched,
  ];
  const report: Report = {
    title: FRAMES_TITLE,
    lead: `${unit === undefined ? 'Belopp som i tabellerna' : amountsIn(unit)} · per nämnd och år · hämtat ur fondboken och följer den`,
    unit,
    columns: [
      { look: 'text', width: 42 },
      { look: 'text', width: 28 },
      ...layout.years.map(() => ({ look: 'amount', width: 11 }) as const),
      { look: 'year', width: 10 },
      { look: 'year', width: 10 },
      { look: 'text', width: 16 },
      { look: 'text', width: 16 },
      { look: 'amount', width: 14 },
    ],
    rows,
    headingRow: HEADING_ROW,
    fetches,
  };
  return { kind: 'report', report };
}
