import { BUDGET_YEAR, HEADING_ROW, SECTIONS } from './frameLayout';
import type { FrameLayout, FrameSection } from './frameLayout';
import { exactSum } from './references';
import type { ReportCell, ReportRow } from './report';

const TITLES: Readonly<Record<FrameSection, string>> = {
  level: 'Ramminskning, nivå: enligt planen och permanent efter den',
  change: 'Förändring mot året före',
  plan: 'Ramminskning enligt planen, som återförs till fonden',
  new: 'varav nya insatser: första återbetalningsår är budgetåret',
  older: 'varav äldre insatser',
  coming: 'varav kommande insatser: första återbetalningsår är efter budgetåret',
  permanent: 'Permanent sänkt ram efter sista återbetalningsåret',
  restored: 'Återställd ram efter sista återbetalningsåret',
  undecided: 'Ej beslutat efter sista återbetalningsåret (ingår inte i nivån)',
};

/** What is summed of the lines of a committee in a year; `year` is the cell with the year. */
function conditions(section: FrameSection, { beside, about }: FrameLayout, year: string): readonly string[] {
  const since = `${beside(about.last)},"<"&${year}`;
  switch (section) {
    case 'new':
      return [`${beside(about.first)},${BUDGET_YEAR}`];
    case 'older':
      return [`${beside(about.first)},"<"&${BUDGET_YEAR}`];
    case 'coming':
      return [`${beside(about.first)},">"&${BUDGET_YEAR}`];
    case 'permanent':
      return [`${beside(about.after)},"Permanent"`, since];
    case 'restored':
      return [`${beside(about.after)},"Återställs"`, since];
    case 'undecided':
      return [`${beside(about.after)},"Ej beslutat"`, since];
    default:
      return [];
  }
}

/** The level that an intervention had in its last year stands beside it; what it is in a year under the year itself. */
const isAfterwards = (section: FrameSection): boolean =>
  section === 'permanent' || section === 'restored' || section === 'undecided';

function figure(section: FrameSection, layout: FrameLayout, i: number, column: string, before?: string): ReportCell {
  const { sectionRow, beside, inYear, about } = layout;
  const own = (other: FrameSection): number => sectionRow(other) + 1 + i;
  if (section === 'level') return exactSum(`${column}${own('plan')}+${column}${own('permanent')}`);
  if (section === 'change')
    return before === undefined ? '' : exactSum(`${column}${own('level')}-${before}${own('level')}`);
  const amounts = isAfterwards(section) ? beside(about.level) : inYear(column);
  const which = [`${beside('B')},$A${own(section)}`, ...conditions(section, layout, `${column}$${HEADING_ROW}`)];
  return exactSum(`SUMIFS(${[amounts, ...which].join(',')})`);
}

/** The committees' frames, part by part. */
export const sectionRows = (layout: FrameLayout): readonly ReportRow[] =>
  SECTIONS.flatMap((section): readonly ReportRow[] => {
    const { committees, years, sectionRow } = layout;
    const row = (name: string, cell: (column: string, before?: string) => ReportCell): readonly ReportCell[] => [
      name,
      '',
      ...years.map((column, t) => cell(column, years[t - 1])),
    ];
    const first = sectionRow(section) + 1;
    const sum = (column: string, before?: string): ReportCell =>
      section === 'change' && before === undefined
        ? ''
        : exactSum(`SUM(${column}${first}:${column}${first + committees.length - 1})`);
    return [
      { kind: 'section', cells: [TITLES[section]] },
      ...committees.map((name, i): ReportRow => ({
        kind: 'line',
        cells: row(name, (column, before) => figure(section, layout, i, column, before)),
      })),
      { kind: 'sum', cells: row('Summa', sum) },
      { kind: 'blank', cells: [] },
    ];
  });
