import { typed } from '../changes/contents';
import { COLORS } from '../fundBook/looks';
import { asHeadings, columnPoints, formatOf, keepHeadings, writeTitle } from '../fundBook/sheetParts';
import { FIRST_ROW } from './report';
import type { Report, ReportLook, ReportRow } from './report';

/** 0 is plain; anything else is red. The words beside it say the same. */
const CHECK_FORMAT = '[Red]#,##0.00######;[Red]-#,##0.00######;0';
const CHECK_COUNT_FORMAT = '[Red]0;[Red]-0;0';

/** Draws a report on a new, empty sheet, its formulas last. Only queues, and little: the caller syncs. */
export function drawReport(sheet: Excel.Worksheet, report: Report): void {
  const { title, lead, columns, rows, unit, headingRow } = report;
  const top = FIRST_ROW - 1;
  const at = (row: number, column: number, height = 1, width = 1): Excel.Range =>
    sheet.getRangeByIndexes(row, column, height, width);
  writeTitle(sheet, title, lead);
  const below = rows.length - (headingRow - FIRST_ROW);
  columns.forEach(({ look, width }, c) => {
    const cells = at(headingRow - 1, c, below);
    cells.format.columnWidth = columnPoints(width);
    cells.format.horizontalAlignment = look === 'text' ? 'Left' : 'Right';
    if (look !== 'text') cells.numberFormat = filled(below, 1, formatFor(look, unit));
  });
  for (const { first, rows: alike } of runs(rows, (a, b) => a.kind === b.kind && a.looks === b.looks)) {
    const [row] = alike as readonly [ReportRow, ...ReportRow[]];
    if (row.kind === 'blank') continue;
    const width = Math.max(columns.length, row.looks?.length ?? 0);
    dress(at(top + first, 0, alike.length, width), row);
    const looks = Array.from({ length: width }, (_, c) => lookOf(row, c, columns[c]?.look ?? 'text'));
    for (const run of runs(looks, (a, b) => a === b)) {
      const [look = 'text'] = run.rows;
      if (run.rows.every((_, c) => (columns[run.first + c]?.look ?? 'text') === look)) continue;
      const cells = at(top + first, run.first, alike.length, run.rows.length);
      cells.numberFormat = filled(alike.length, run.rows.length, formatFor(look, unit));
      if (look === 'words') cells.format.horizontalAlignment = 'Left';
    }
  }
  keepHeadings(sheet, headingRow);
  // Below a formula whose answer fills several rows nothing may be written.
  for (const { first, rows: written } of runs(rows, (a, b) => (a.kind === 'answer') === (b.kind === 'answer'))) {
    if (written[0]?.kind === 'answer') continue;
    const widest = Math.max(...written.map(({ cells }) => cells.length), 1);
    at(top + first, 0, written.length, widest).formulas = written.map(({ cells }) =>
      Array.from({ length: widest }, (_, c) => typed(cells[c] ?? '')),
    );
  }
}

const filled = (rows: number, columns: number, format: string): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(format));

/** Items that follow on each other and are alike, and where the first of them stands. */
interface Run<T> {
  readonly first: number;
  readonly rows: readonly T[];
}

function runs<T>(items: readonly T[], alike: (a: T, b: T) => boolean): readonly Run<T>[] {
  const found: { first: number; rows: T[] }[] = [];
  items.forEach((item, i) => {
    const last = found.at(-1);
    if (last && alike(last.rows[0] as T, item)) last.rows.push(item);
    else found.push({ first: i, rows: [item] });
  });
  return found;
}

function lookOf({ kind, looks }: ReportRow, column: number, own: ReportLook): ReportLook {
  const look = looks?.[column] ?? own;
  if (kind === 'check' && look === 'amount') return 'check';
  return kind === 'headings' && !looks ? 'year' : look;
}

function formatFor(look: ReportLook, unit: Report['unit']): string {
  if (look === 'check') return CHECK_FORMAT;
  if (look === 'day') return 'yyyy-mm-dd';
  if (look === 'words') return formatOf('text', unit);
  return look === 'check-count' ? CHECK_COUNT_FORMAT : formatOf(look, unit);
}

function dress(area: Excel.Range, { kind, cells }: ReportRow): void {
  const { format } = area;
  switch (kind) {
    case 'headings':
      asHeadings(area);
      break;
    case 'section':
      format.horizontalAlignment = 'Left';
      format.font.bold = true;
      format.font.color = COLORS.title;
      break;
    case 'entry':
      format.wrapText = true;
      format.verticalAlignment = 'Top';
      cells.forEach((cell, c) => {
        if (cell !== '') return;
        const input = area.getColumn(c).format;
        input.fill.color = COLORS.input;
        input.font.color = COLORS.inputText;
      });
      format.horizontalAlignment = 'Left';
      break;
    case 'sum':
      format.font.bold = true;
      break;
    case 'check':
      format.font.italic = true;
      break;
    case 'setting': {
      const input = area.getCell(0, 1).format;
      input.fill.color = COLORS.input;
      input.font.color = COLORS.inputText;
      input.horizontalAlignment = 'Left';
      break;
    }
    case 'rule':
      area.getCell(0, 1).format.horizontalAlignment = 'Left';
      break;
    case 'note':
      format.horizontalAlignment = 'Left';
      format.font.color = COLORS.lead;
      break;
    default:
  }
}
