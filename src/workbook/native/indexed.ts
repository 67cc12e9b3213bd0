import { indexColumns } from '../../functions/tables/indexTable';
import { cellsOf } from './line';
import { needed, tableColumns } from './tableColumns';
import type { Translate } from './translation';

/** INDEXERA: each amount x the index of one year / that of another. */
export const indexed: Translate = (call) => {
  const columns = tableColumns(call, 'indextabell', indexColumns);
  const [year, index] = [needed(columns.year).text, needed(columns.index).text];
  const of = (id: 'fran_ar' | 'till_ar'): string => `INDEX(${index},MATCH(${call.text(id)},${year},0))`;
  const amounts = cellsOf(call, call.arg('belopp'));
  return Array.from({ length: amounts.rows }, (_, r) =>
    Array.from({ length: amounts.columns }, (_, c) => `=${amounts.item(r, c)}*${of('till_ar')}/${of('fran_ar')}`),
  );
};
