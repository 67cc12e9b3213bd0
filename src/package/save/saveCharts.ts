import type { SheetCharts } from '../changes';
import { chartXml } from '../charts/chartXml';
import { TYPE } from '../parts/contentTypes';
import { chartFrames, drawingOf } from '../parts/drawings';
import { RELATIONSHIPS } from '../parts/relationships';
import { WORKSHEET_ORDER } from '../sheet/order';
import { appendChild, placeChild, prefixOf, spliced } from '../xml/edit';
import { document } from '../xml/text';
import { elementsOf, escapeAttribute } from '../xml/xml';
import type { Draft } from './draft';
import type { SheetPaths } from './saveSheets';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** A drawing measures in English metric units. */
const UNITS_PER_POINT = 12700;

/** Takes charts out of sheets and puts new ones in; the others stay as they are written. */
export function saveCharts(draft: Draft, charts: readonly SheetCharts[], paths: SheetPaths): void {
  for (const { sheet, removed = [], added = [] } of charts) {
    const path = paths.get(sheet);
    if (path === undefined) continue;
    if (removed.length > 0) remove(draft, path, removed);
    for (const chart of added) add(draft, path, chart);
  }
}

function remove(draft: Draft, sheet: string, places: readonly number[]): void {
  const drawing = drawingOf(draft, sheet);
  if (drawing === undefined) return;
  const frames = chartFrames(draft, sheet).filter((_, i) => places.includes(i));
  draft.edit(drawing, (xml) =>
    spliced(
      xml,
      frames.map(({ anchor: { start, end } }) => ({ start, end, text: '' })),
    ),
  );
  for (const { id } of frames) draft.unrelate(drawing, id);
}

function add(draft: Draft, sheet: string, chart: NonNullable<SheetCharts['added']>[number]): void {
  const drawing = drawingOf(draft, sheet) ?? newDrawing(draft, sheet);
  const path = draft.freePath('xl/charts/chart', '.xml');
  draft.add(path, chartXml(chart), TYPE.chart);
  const id = draft.relate(drawing, `${RELATIONSHIPS}/chart`, path);
  draft.edit(drawing, (xml) => {
    const number = Math.max(1, ...elementsOf(xml, 'cNvPr').map(({ attributes }) => Number(attributes['id'] ?? 0))) + 1;
    const corner = `<xdr:col>${chart.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${chart.row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    const extent = [chart.width, chart.height].map((points) => Math.round(points * UNITS_PER_POINT));
    return appendChild(
      xml,
      `<xdr:oneCellAnchor xmlns:xdr="${DRAWING}"><xdr:from>${corner}</xdr:from><xdr:ext cx="${extent[0]}" cy="${extent[1]}"/>` +
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeAttribute(chart.name)}"` +
        `${chart.title === '' ? '' : ` descr="${escapeAttribute(chart.title)}"`}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
        `<xdr:xfrm><a:off xmlns:a="${MAIN}" x="0" y="0"/><a:ext xmlns:a="${MAIN}" cx="0" cy="0"/></xdr:xfrm>` +
        `<a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>` +
        '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>',
    );
  });
}

function newDrawing(draft: Draft, sheet: string): string {
  const path = draft.freePath('xl/drawings/drawing', '.xml');
  draft.add(path, document(`<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`), TYPE.drawing);
  const id = draft.relate(sheet, `${RELATIONSHIPS}/drawing`, path);
  draft.edit(sheet, (xml) =>
    placeChild(xml, WORKSHEET_ORDER, 'drawing', `<${prefixOf(xml)}drawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`),
  );
  return path;
}
