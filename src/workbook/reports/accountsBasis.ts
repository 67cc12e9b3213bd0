import { isYear } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import type { FundBook } from '../fundBook/book';
import { amountsIn } from '../fundBook/design';
import { fetchTables } from './fetchedTable';
import { exactSum, withHeadings } from './references';
import { calculated, refusedReport } from './report';
import type { Report, ReportFormula, ReportOutcome, ReportRow } from './report';

export const ACCOUNTS_TITLE = 'Bokslutsunderlag';

/** What every reader of the accounts must know, word for word. */
const NO_INCOME = 'Öronmärkning är ingen intäkt när den används; kostnaden belastar årets balanskravsresultat.';

const HEADINGS = [
  'År',
  'Ingående öronmärkt',
  '+ Ny öronmärkning',
  '+ Återföring',
  '− Upparbetat',
  '± Justering',
  'Utgående öronmärkt',
  'Effekt på resultatet',
  'Kontroll mot FONDUTVECKLING',
  'Besked',
];

/** FONDUTVECKLING's own columns, which reach one further than ours. */
const SOURCE_LOOKS = ['year', ...Array.from({ length: 10 }, () => 'amount' as const)] as const;

/** The sheet's rows before the first year: three notes, the first year to show, a blank row and the headings. */
const FIRST_YEAR_CELL = '$B$6';
const HEADING_ROW = 8;

/**
 * The year's accounts of the fund: what is earmarked within equity, opening to closing, and beside it the effect on the
 * result. The flows are FONDUTVECKLING's own; the balances roll forward in the cells and are held against its closing ones.
 */
export function accountsBasis(given: FundBook, from: Year, to: Year): ReportOutcome {
  if (!given.transactions) return refusedReport({ kind: 'no-table', role: 'transactions' });
  if (!isYear(from) || !isYear(to) || to < from) return refusedReport({ kind: 'years-out-of-range' });
  const count = to - from + 1;
  const first = HEADING_ROW + 1;
  const last = HEADING_ROW + count;
  const source = last + 5;
  const { book, rows: fetched, from: fetches, changed } = fetchTables(given, ['transactions'], source + count + 1);
  const { transactions = given.transactions } = book;
  const rows: readonly ReportRow[] = [
    { kind: 'note', cells: [NO_INCOME] },
    {
      kind: 'note',
      cells: [
        'Ny öronmärkning är varken intäkt eller kostnad. Effekt på resultatet = återföring − upparbetat. Balanskravsresultatet, och vad som är synnerliga skäl, avgörs inte här.',
      ],
    },
    { kind: 'blank', cells: [] },
    { kind: 'setting', cells: ['Första år', from], looks: ['text', 'year'] },
    { kind: 'blank', cells: [] },
    { kind: 'headings', cells: HEADINGS },
    ...Array.from({ length: count }, (_, i) => yearRow(first + i, source + 1 + i, i === 0, changed)),
    sumRow(first, last, changed),
    { kind: 'blank', cells: [] },
    { kind: 'section', cells: ['Underlag: FONDUTVECKLING över tabellen, bara utfall'] },
    {
      kind: 'note',
      cells: [
        'Kolumnerna till och med Utgående är de som används ovan. Beviljat binder medel men ändrar inte det öronmärkta.',
      ],
    },
    {
      kind: 'line',
      looks: HEADINGS.map(() => 'text'),
      cells: [
        calculated(
          `SIF.FONDUTVECKLING(${withHeadings(transactions)},${FIRST_YEAR_CELL},${FIRST_YEAR_CELL}+${count - 1})`,
        ),
      ],
    },
    ...Array.from({ length: count }, (): ReportRow => ({ kind: 'answer', cells: [], looks: SOURCE_LOOKS })),
    ...fetched,
  ];
  const unit = transactions.statedUnit;
  const report: Report = {
    title: ACCOUNTS_TITLE,
    lead: `${unit === undefined ? 'Belopp som i' : `${amountsIn(unit)} ur`} ${transactions.mapped ? '' : 'tabellen '}${transactions.name} · tecknet i rubriken säger om kolumnen läggs till eller dras av · bara status Utfall räknas`,
    unit,
    columns: [
      { look: 'year', width: 12 },
      ...Array.from({ length: 7 }, () => ({ look: 'amount', width: 18 }) as const),
      { look: 'check', width: 18 },
      { look: 'text', width: 26 },
      { look: 'amount', width: 16 },
    ],
    rows,
    headingRow: HEADING_ROW,
    fetches,
  };
  return { kind: 'report', report };
}

/** A year in the sheet's row, from FONDUTVECKLING's row. Where the user's own cells have `changed` it says so. */
function yearRow(row: number, source: number, isFirst: boolean, changed: string | undefined): ReportRow {
  // Where the function refuses, its row is empty, and a balance of nothing would look right.
  const fetched = (column: string): ReportFormula => calculated(`IF($A${source}=$A${row},${column}${source},NA())`);
  const word = `IF(I${row}=0,"Stämmer","Stämmer inte med FONDUTVECKLING")`;
  const said = `IF(ISNUMBER(I${row}),${word},"FONDUTVECKLING svarar inte: se nedan")`;
  return {
    kind: 'line',
    cells: [
      calculated(isFirst ? FIRST_YEAR_CELL : `A${row - 1}+1`),
      isFirst ? fetched('B') : calculated(`G${row - 1}`),
      ...['C', 'D', 'E', 'F'].map(fetched),
      exactSum(`B${row}+C${row}+D${row}-E${row}+F${row}`),
      exactSum(`D${row}-E${row}`),
      exactSum(`G${row}-IF($A${source}=$A${row},G${source},NA())`),
      calculated(unlessChanged(changed, said)),
    ],
  };
}

const unlessChanged = (changed: string | undefined, said: string): string =>
  changed === undefined ? said : `IF(${changed}<>0,"Egna celler har ändrats: gör om bladet",${said})`;

const sumRow = (first: number, last: number, changed: string | undefined): ReportRow => ({
  kind: 'sum',
  looks: ['text', ...Array.from({ length: 7 }, () => 'amount' as const), 'check'],
  cells: [
    'Summa',
    calculated(`B${first}`),
    ...['C', 'D', 'E', 'F'].map((column) => exactSum(`SUM(${column}${first}:${column}${last})`)),
    calculated(`G${last}`),
    exactSum(`SUM(H${first}:H${last})`),
    exactSum(`B${last + 1}+C${last + 1}+D${last + 1}-E${last + 1}+F${last + 1}-G${last + 1}`),
    calculated(unlessChanged(changed, `IF(I${last + 1}=0,"Stämmer","Stämmer inte")`)),
  ],
});
