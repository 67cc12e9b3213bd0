import type { TableChange } from '../changes';
import { placeChild, prefixOf, spliced, withAttributes, withBody } from '../xml/edit';
import { cellText, document } from '../xml/text';
import { elementsOf, escapeAttribute } from '../xml/xml';
import { blockOf, addressOf } from '../address';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** A new table's part. */
export function newTable(table: TableChange, id: number): string {
  const { name, reference, columns, style, showHeaders, showTotals } = table;
  const totals = showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const headers = showHeaders ? '' : ' headerRowCount="0"';
  return document(
    `<table xmlns="${MAIN}" id="${id}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ref="${reference}"${headers}${totals}>` +
      (showHeaders ? `<autoFilter ref="${filterArea(table)}"/>` : '') +
      `<tableColumns count="${columns.length}">${columns.map((column, i) => columnXml('', i + 1, storedHeading(column))).join('')}</tableColumns>` +
      `<tableStyleInfo name="${escapeAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  );
}

/** A table's part with its name, place, headings, totals and style changed; what it holds beside these is kept. */
export function patchTable(xml: string, table: TableChange): string {
  const root = elementsOf(xml, 'table')[0];
  if (!root) return xml;
  const p = prefixOf(xml);
  const tag = withAttributes(root.tag, {
    name: table.name,
    displayName: table.name,
    ref: table.reference,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    ...(table.showTotals ? {} : { totalsRowShown: root.attributes['totalsRowShown'] ?? 0 }),
  });
  let changed = spliced(xml, [{ start: root.start, end: root.start + root.tag.length, text: tag }]);
  const filter = elementsOf(changed, 'autoFilter')[0];
  if (filter) {
    const text = withAttributes(filter.tag, { ref: filterArea(table) });
    changed = spliced(changed, [{ start: filter.start, end: filter.start + filter.tag.length, text }]);
  }
  changed = withColumns(changed, table.columns, p);
  const style = elementsOf(changed, 'tableStyleInfo')[0];
  const styleTag = withAttributes(style?.tag ?? `<${p}tableStyleInfo showRowStripes="1"/>`, {
    name: table.style === '' ? undefined : table.style,
  });
  return placeChild(changed, ORDER, 'tableStyleInfo', styleTag);
}

/** Columns keep what they carry (totals, formulas) by their names, or by their places when none has come or gone. */
function withColumns(xml: string, columns: readonly string[], p: string): string {
  const list = elementsOf(xml, 'tableColumns')[0];
  if (!list) return xml;
  const present = elementsOf(list.body, 'tableColumn');
  const names = present.map(({ attributes }) => attributes['name'] ?? '');
  const stored = columns.map(storedHeading);
  if (names.length === stored.length && names.every((name, i) => name.toLowerCase() === stored[i]?.toLowerCase())) {
    return xml;
  }
  let lastId = Math.max(0, ...present.map(({ attributes }) => Number(attributes['id'])));
  const body = stored.map((name, i) => {
    const own = present[names.indexOf(name)] ?? (names.length === stored.length ? present[i] : undefined);
    if (!own) return columnXml(p, ++lastId, name);
    return withBody({ name: own.name, tag: withAttributes(own.tag, { name }) }, own.body);
  });
  const tag = withAttributes(list.tag, { count: stored.length });
  return placeChild(xml, ORDER, 'tableColumns', withBody({ name: list.name, tag }, body.join('')));
}

const columnXml = (p: string, id: number, stored: string): string =>
  `<${p}tableColumn id="${id}" name="${escapeAttribute(stored)}"/>`;

/** A line break in a heading is stored as _x000a_. */
const storedHeading = (heading: string): string => cellText(heading).replaceAll('\n', '_x000a_');

/** The filter covers headings and data, not the totals. */
function filterArea({ reference, showTotals }: TableChange): string {
  const block = blockOf(reference);
  return block && showTotals ? addressOf({ ...block, rows: block.rows - 1 }) : reference;
}
