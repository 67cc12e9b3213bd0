import type { Year } from '../../core/calendar/year';
import { columnOf as placeOf } from '../changes/placeCells';
import { numbered } from '../../functions/tables/names';
import type { FundBook } from '../fundBook/book';
import { amountsIn } from '../fundBook/design';
import { fetchTables } from './fetchedTable';
import { asNumber, columnOf, withHeadings } from './references';
import { calculated, FIRST_ROW } from './report';
import type { Report, ReportCell, ReportLook, ReportRow } from './report';

type FollowUp = NonNullable<FundBook['followUp']>;

const YEAR_CELL = `$B$${FIRST_ROW}`;
const HEADING_ROW = FIRST_ROW + 4;
/** Rows that the money's answer may grow by before it leaves its formats. */
const SPARE = 5;

const TEXT: readonly ReportLook[] = ['text', 'text', 'text', 'text', 'text', 'text', 'text'];
const MONEY: readonly ReportLook[] = ['text', 'amount', 'amount', 'share', 'amount', 'amount', 'amount'];

export const yearlyTitle = (year: Year): string => `Samlad uppföljning ${year}`;

/**
 * The year's follow-up as a sheet: goal and outcome by intervention as the table has them, with room for what the user knows of
 * spread and the long-term aim, and the money as SAMLADUPPFOLJNING answers. Everything but the names and the user's own words
 * follows the table. Undefined where the table has no row of that year.
 */
export function yearlyFollowUp(given: FundBook, year: Year): Report | undefined {
  const columns = given.followUp?.rows.columns;
  const names = numbered((columns?.intervention ?? []).filter((_, i) => columns?.year[i] === year)).names;
  if (!given.followUp || names.length === 0) return undefined;
  const first = HEADING_ROW + 1;
  const end = HEADING_ROW + 2 * names.length + 7 + SPARE;
  const { book, rows: fetched, from, changed } = fetchTables(given, ['followUp'], end);
  const { followUp = given.followUp } = book;
  const list = `$A$${first}:$A$${HEADING_ROW + names.length}`;
  const rows: readonly ReportRow[] = [
    { kind: 'setting', cells: ['År', year], looks: ['text', 'year'] },
    { kind: 'blank', cells: [] },
    { kind: 'section', cells: ['Mål, utfall och spridning'] },
    {
      kind: 'note',
      cells: ['Fyll i de gula cellerna. Indikator, mål och utfall hämtas ur tabellen; flera skiljs åt med semikolon.'],
    },
    {
      kind: 'headings',
      looks: TEXT,
      cells: [
        'Insats',
        'Indikator',
        'Mål',
        'Utfall',
        'Verifierad av',
        'Spridd till ordinarie verksamhet',
        'Långsiktigt mål',
      ],
    },
    ...names.map((name, i): ReportRow => ({
      kind: 'entry',
      looks: TEXT,
      cells: [
        name,
        ...['Indikator', 'Mål', 'Utfall', 'Verifierad av'].map((heading) =>
          wordsOf(followUp, heading, name, `$A${first + i}`),
        ),
        '',
        '',
      ],
    })),
    {
      kind: 'check',
      cells: [
        changed === undefined
          ? 'Kontroll: rader det året vars insats saknas i listan (ska vara 0)'
          : 'Kontroll: rader det året vars insats saknas i listan, och egna celler som har ändrats (ska vara 0)',
        calculated(
          `SUMPRODUCT((${own(followUp, 'year')}=${YEAR_CELL})*(COUNTIF(${list},${own(followUp, 'intervention')})=0))${changed === undefined ? '' : `+${changed}`}`,
        ),
      ],
    },
    { kind: 'blank', cells: [] },
    { kind: 'section', cells: ['Pengar: planerat, verifierat och återfört'] },
    {
      kind: 'note',
      cells: [
        'Realiseringsgrad = verifierad / planerad minskning, på de rader som är uppföljda. Differens = verklig − planerad återföring.',
      ],
    },
    { kind: 'line', looks: TEXT, cells: [calculated(`SIF.SAMLADUPPFOLJNING(${withHeadings(followUp)},${YEAR_CELL})`)] },
    ...Array.from({ length: names.length + 1 + SPARE }, (): ReportRow => ({ kind: 'answer', cells: [], looks: MONEY })),
    ...fetched,
  ];
  const unit = followUp.statedUnit;
  return {
    title: yearlyTitle(year),
    lead: `${unit === undefined ? 'Belopp som i' : `${amountsIn(unit)} ur`} ${followUp.mapped ? followUp.name : `tabellen ${followUp.name}`} · följer tabellen`,
    unit,
    columns: [
      { look: 'text', width: 38 },
      { look: 'amount', width: 22 },
      { look: 'amount', width: 22 },
      { look: 'share', width: 22 },
      { look: 'amount', width: 22 },
      { look: 'amount', width: 26 },
      { look: 'amount', width: 26 },
    ],
    rows,
    headingRow: HEADING_ROW,
    fetches: from,
  };
}

type Key = keyof ReturnType<typeof headingsOf>;
const headingsOf = ({ rows }: FollowUp) => rows.headings;
const own = (followUp: FollowUp, key: Key): string => columnOf(followUp, headingsOf(followUp)[key]);

/** What the intervention's rows of the year say in a column, each thing once; an empty cell where the table has no such column. */
function wordsOf(followUp: FollowUp, heading: string, name: string, cell: string): ReportCell {
  const place = placeOf(followUp, heading);
  if (place < 0) return '';
  const column = columnOf(followUp, followUp.headings[place] ?? heading);
  // A name of digits is a text here, and may be a number in the table.
  const [intervention, number] = [own(followUp, 'intervention'), asNumber(name)];
  const isIt = `(${intervention}=${cell})` + (number === undefined ? '' : `+(${intervention}=${number})`);
  const is = `(${isIt})*(${own(followUp, 'year')}=${YEAR_CELL})*(${column}<>"")`;
  return calculated(`IFERROR(TEXTJOIN("; ",TRUE,UNIQUE(FILTER(${column},${is}))),"")`);
}
