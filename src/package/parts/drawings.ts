import { elementsOf, relationshipId, unescapeXml } from '../xml/xml';
import type { Element } from '../xml/xml';
import type { Parts } from './parts';
import { relationshipsOf } from './relationships';

export const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'] as const;

/** A chart that lies over the cells of a sheet. */
export interface ChartFrame {
  readonly name: string;
  readonly path: string;
  /** The relationship from the drawing to the chart. */
  readonly id: string;
  readonly anchor: Element;
}

export const drawingOf = (parts: Pick<Parts, 'text'>, sheet: string): string | undefined =>
  relationshipsOf(parts, sheet).find(({ type }) => type.endsWith('/drawing'))?.path;

/** The charts of a sheet, in the order of its drawing. */
export function chartFrames(parts: Pick<Parts, 'text'>, sheet: string): readonly ChartFrame[] {
  const drawing = drawingOf(parts, sheet);
  if (drawing === undefined) return [];
  const xml = parts.text(drawing) ?? '';
  const targets = relationshipsOf(parts, drawing);
  return ANCHORS.flatMap((name) => elementsOf(xml, name))
    .sort((a, b) => a.start - b.start)
    .flatMap((anchor) => {
      const chart = elementsOf(anchor.body, 'chart')[0];
      const id = chart && relationshipId(chart.attributes);
      const path = targets.find((target) => target.id === id)?.path;
      const name = elementsOf(anchor.body, 'cNvPr')[0]?.attributes['name'] ?? '';
      return id !== undefined && path !== undefined ? [{ name, path, id, anchor }] : [];
    });
}

/** The format of a chart's numbers where it is its own and not that of the cells; "" for none. */
export function chartNumberFormat(xml: string): string {
  const format = elementsOf(elementsOf(xml, 'valAx')[0]?.body ?? '', 'numFmt')[0]?.attributes;
  return format && format['sourceLinked'] !== '1' ? unescapeXml(format['formatCode'] ?? '') : '';
}

/** The title of one of a chart's axes; "" for none. */
export function axisTitle(xml: string, axis: 'catAx' | 'valAx'): string {
  const title = elementsOf(elementsOf(xml, axis)[0]?.body ?? '', 'title')[0]?.body ?? '';
  return elementsOf(title, 't')
    .map(({ body }) => unescapeXml(body))
    .join('');
}
