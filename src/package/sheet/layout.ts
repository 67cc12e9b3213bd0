import { letters } from '../address';
import type { ColumnChange, RowChange, SheetChange } from '../changes';
import { attributesText, placeChild, prefixOf, spliced, withAttributes, withBody } from '../xml/edit';
import { elementsOf } from '../xml/xml';
import { rowsOf } from './cells';
import { WORKSHEET_ORDER } from './order';

/** Column widths, row heights, what stays when the sheet scrolls, and merged cells. */
export function patchLayout(xml: string, { columns, rows, frozen, merges }: SheetChange): string {
  let changed = xml;
  if (columns && columns.length > 0) changed = withColumns(changed, columns);
  if (rows && rows.length > 0) changed = withRows(changed, rows);
  if (frozen) changed = withFrozen(changed, frozen);
  if (merges) changed = withMerges(changed, merges);
  return changed;
}

type Attributes = Record<string, string | number | undefined>;

function withColumns(xml: string, changes: readonly ColumnChange[]): string {
  const p = prefixOf(xml);
  const wanted = new Map(changes.map((change) => [change.column + 1, change]));
  const spans: Attributes[] = [];
  for (const { attributes } of elementsOf(elementsOf(xml, 'cols')[0]?.body ?? '', 'col')) {
    let from = Number(attributes['min']);
    const to = Number(attributes['max']);
    // A span with a changed column in it is divided there.
    const inside = [...wanted.keys()].filter((column) => column >= from && column <= to).sort((a, b) => a - b);
    for (const column of inside) {
      if (column > from) spans.push({ ...attributes, min: from, max: column - 1 });
      spans.push(columnOf({ ...attributes, min: column, max: column }, wanted.get(column) as ColumnChange));
      wanted.delete(column);
      from = column + 1;
    }
    if (from <= to) spans.push({ ...attributes, min: from, max: to });
  }
  for (const [column, change] of wanted) spans.push(columnOf({ min: column, max: column }, change));
  spans.sort((a, b) => Number(a['min']) - Number(b['min']));
  const cols = spans.map((attributes) => `<${p}col${attributesText(attributes)}/>`).join('');
  return placeChild(xml, WORKSHEET_ORDER, 'cols', `<${p}cols>${cols}</${p}cols>`);
}

const USUAL_WIDTH = 9.140625;

function columnOf(attributes: Attributes, { width, hidden }: ColumnChange): Attributes {
  return {
    ...attributes,
    width: width ?? (width === null ? undefined : attributes['width']) ?? USUAL_WIDTH,
    ...(width === undefined ? {} : { customWidth: width === null ? undefined : 1 }),
    ...(hidden === undefined ? {} : { hidden: hidden ? 1 : undefined }),
  };
}

function withRows(xml: string, changes: readonly RowChange[]): string {
  const sheetData = elementsOf(xml, 'sheetData')[0];
  if (!sheetData) return xml;
  const wanted = new Map(changes.map((change) => [change.row, change]));
  const stored = rowsOf(xml, sheetData);
  const attributes = ({ height, hidden }: RowChange): Attributes => ({
    ...(height === undefined ? {} : { ht: height ?? undefined, customHeight: height === null ? undefined : 1 }),
    ...(hidden === undefined ? {} : { hidden: hidden ? 1 : undefined }),
  });
  const p = prefixOf(xml);
  const present = stored.flatMap((row) => {
    const change = wanted.get(row.row);
    if (!change) return [];
    wanted.delete(row.row);
    return [{ start: row.start, end: row.bodyStart, text: withAttributes(row.tag, attributes(change)) }];
  });
  const fresh = [...wanted.values()].sort((a, b) => a.row - b.row);
  const end = sheetData.start + sheetData.tag.length + sheetData.body.length;
  const added = fresh.map((change) => ({
    at: stored.find(({ row }) => row > change.row)?.start ?? end,
    text: `<${p}row${attributesText({ r: change.row + 1, ...attributes(change) })}/>`,
  }));
  if (sheetData.body === '' && added.length > 0) {
    const text = withBody(sheetData, added.map((row) => row.text).join(''));
    return spliced(xml, [{ start: sheetData.start, end: sheetData.end, text }]);
  }
  return spliced(xml, [...present, ...added.map(({ at, text }) => ({ start: at, end: at, text }))]);
}

function withFrozen(xml: string, { rows, columns }: { readonly rows: number; readonly columns: number }): string {
  const p = prefixOf(xml);
  const views = elementsOf(xml, 'sheetViews')[0];
  const view = elementsOf(views?.body ?? '', 'sheetView')[0];
  const activePane = columns > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const pane =
    rows > 0 || columns > 0
      ? `<${p}pane${attributesText({
          xSplit: columns > 0 ? columns : undefined,
          ySplit: rows > 0 ? rows : undefined,
          topLeftCell: `${letters(columns)}${rows + 1}`,
          activePane,
          state: 'frozen',
        })}/>`
      : '';
  // What is selected in each pane is the reader's business; a selection in a pane that is gone is an error.
  const body =
    pane +
    elementsOf(view?.body ?? '', 'extLst')
      .map(({ tag, body: b, name }) => `${tag}${b}</${name}>`)
      .join('');
  const tag = view?.tag ?? `<${p}sheetView workbookViewId="0"/>`;
  const text = withBody({ name: `${p}sheetView`, tag }, body);
  const others = elementsOf(views?.body ?? '', 'sheetView')
    .slice(1)
    .map(({ start, end }) => views?.body.slice(start, end) ?? '');
  return placeChild(xml, WORKSHEET_ORDER, 'sheetViews', `<${p}sheetViews>${text}${others.join('')}</${p}sheetViews>`);
}

function withMerges(xml: string, merges: readonly string[]): string {
  const p = prefixOf(xml);
  const cells = merges.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('');
  const text = merges.length === 0 ? '' : `<${p}mergeCells count="${merges.length}">${cells}</${p}mergeCells>`;
  return placeChild(xml, WORKSHEET_ORDER, 'mergeCells', text);
}
