import type { Area, CellState, ChartInfo, ChartSeriesInfo } from '../../engine';
import { invalidArgument } from '../apiError';
import type { Book } from '../book';

/**
 * What a range is to a chart, as Excel guesses it: names in the first row and categories in the first column where the corner
 * is empty or texts stand there; each row or column of the rest a series, whichever there are fewer of unless told.
 */
export function chartData(book: Book, source: Area, seriesBy: string): Pick<ChartInfo, 'categories' | 'series'> {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw invalidArgument();
  const cells = book.engine.read(source);
  const isText = (cell: CellState | undefined): boolean => typeof cell?.value === 'string' && cell.value !== '';
  const isCornerEmpty = cells[0]?.[0]?.value === '';
  const hasTop = source.rows > 1 && (isCornerEmpty || (cells[0] ?? []).slice(-1).some(isText));
  const below = cells.slice(hasTop ? 1 : 0).map((row) => row[0]);
  const hasSide = source.columns > 1 && (isCornerEmpty || below.some(isText));
  const body: Area = {
    ...source,
    row: source.row + (hasTop ? 1 : 0),
    rows: source.rows - (hasTop ? 1 : 0),
    column: source.column + (hasSide ? 1 : 0),
    columns: source.columns - (hasSide ? 1 : 0),
  };
  const top: Area | undefined = hasTop ? { ...body, row: source.row, rows: 1 } : undefined;
  const side: Area | undefined = hasSide ? { ...body, column: source.column, columns: 1 } : undefined;
  const isByRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && body.columns > body.rows);
  const count = isByRows ? body.rows : body.columns;
  const series = Array.from({ length: count }, (_, i): ChartSeriesInfo => {
    const values = isByRows
      ? { ...body, row: body.row + i, rows: 1 }
      : { ...body, column: body.column + i, columns: 1 };
    const names = isByRows ? side : top;
    const nameCell = names && {
      ...names,
      rows: 1,
      columns: 1,
      ...(isByRows ? { row: names.row + i } : { column: names.column + i }),
    };
    const name = nameCell ? (book.engine.read(nameCell)[0]?.[0]?.text ?? '') : `${book.seriesWord} ${i + 1}`;
    return { name, values, ...(nameCell ? { nameCell } : {}) };
  });
  const categories = isByRows ? top : side;
  return { series, ...(categories ? { categories } : {}) };
}
