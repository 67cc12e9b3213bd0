/** Cells and tables as a sheet would show them. */
import { calendarDay } from '../../core/calendar/serial';
import type { Serial } from '../../core/calendar/serial';
import type { CellValue } from '../../core/problem';
import type { CellMatrix } from '../../functions/catalogue/types';
import { texts } from '../../i18n';
import { formatDate, formatNumber } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { html } from './html';
import type { Html } from './html';

const isYear = (value: CellValue | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200;

/** How the numbers of a column are written. */
export type Manner = 'number' | 'year' | 'date';

/** A cell's text: 1 666,67 or 1,666.67; years without a space; days as Excel holds and shows them. */
export function cellText(value: CellValue | undefined, language: Language, manner: Manner = 'number'): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? texts(language).functions.yes : texts(language).functions.no;
  if (manner !== 'number' && isYear(value)) return String(value);
  return manner === 'date' ? `${value} (${formatDate(calendarDay(value as Serial))})` : formatNumber(value, language);
}

/** How a column is written that has this heading. */
export function mannerOf(heading: CellValue | undefined): Manner {
  if (typeof heading !== 'string') return 'number';
  if (/^(datum|gäller från)$/i.test(heading)) return 'date';
  return /^(år|startår|första återbetalningsår)$/i.test(heading) ? 'year' : 'number';
}

/** The heading row, if the first row is one: text over what follows, or years over amounts. */
function headingOf(rows: CellMatrix): readonly CellValue[] | undefined {
  const [first = [], ...rest] = rows;
  const isHeading = typeof first[0] === 'string' || first.every(isYear);
  return rest.length > 0 && isHeading ? first : undefined;
}

/** A table of figures, in a frame that scrolls by itself on a narrow screen. */
export function figures(rows: CellMatrix, caption: string, language: Language, id: string): Html {
  const heading = headingOf(rows);
  const body = heading ? rows.slice(1) : rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const manners = columns.map((i) => mannerOf(heading?.[i]));
  const areNumbers = columns.map((i) => body.some((row) => typeof row[i] === 'number'));
  const align = (i: number): Html => (areNumbers[i] ? html` class="number"` : html``);
  const rowsHaveNames = heading !== undefined && width > 1 && (!areNumbers[0] || manners[0] !== 'number');
  const head =
    heading &&
    html`<thead>
      <tr>
        ${columns.map((i) => html`<th scope="col" ${align(i)}>${cellText(heading[i], language, 'year')}</th>`)}
      </tr>
    </thead>`;
  const cell = (row: readonly CellValue[], i: number): Html => {
    const text = cellText(row[i], language, manners[i]);
    return i === 0 && rowsHaveNames
      ? html`<th scope="row" ${align(i)}>${text}</th>`
      : html`<td${align(i)}>${text}</td>`;
  };
  return html`<div class="wide" role="group" aria-labelledby="${id}" tabindex="0">
    <table>
      <caption id="${id}">
        ${caption}
      </caption>
      ${head}
      <tbody>
        ${body.map(
          (row) => html`<tr${row[0] === 'Summa' ? html` class="sum"` : html``}>${columns.map((i) => cell(row, i))}</tr>
`,
        )}
      </tbody>
    </table>
  </div> `;
}

/** A table of words that becomes a list of blocks on a narrow screen; the roles keep it a table to those who listen. */
export const facts = (headings: readonly string[], rows: readonly (readonly Html[])[], label: string): Html =>
  html`<table class="facts" role="table" aria-label="${label}">
    <thead role="rowgroup">
      <tr role="row">
        ${headings.map((heading) => html`<th scope="col" role="columnheader">${heading}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...others]) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">${first}</th>
            ${others.map((cell, i) =>
              cell.markup === ''
                ? html`<td role="cell"></td>`
                : html`<td role="cell" data-label="${headings[i + 1]}">${cell}</td>`,
            )}
          </tr> `,
      )}
    </tbody>
  </table> `;
