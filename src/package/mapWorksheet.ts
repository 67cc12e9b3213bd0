import { attributesOf, elementsOf, escapeXml, unescapeXml } from './xml';

/** Where a formula stands; rows count from 0. */
export interface FormulaCell {
  readonly reference: string;
  readonly row: number;
}

const CELL = /<((?:\w+:)?c)(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g;
const FORMULA = /(<(?:\w+:)?f(?:\s[^>]*?)?>)([^<]*)(<\/(?:\w+:)?f>)/;

/**
 * The worksheet with each formula put through `change`, and without the stored values of the cells that an array formula
 * spills into: an engine that calculates spills takes such values for data in the way.
 */
export function mapWorksheet(xml: string, change: (formula: string, cell: FormulaCell) => string): string {
  const spills = elementsOf(xml, 'c').flatMap(({ attributes, body }) => {
    const formula = elementsOf(body, 'f')[0]?.attributes ?? {};
    const ref = formula['t'] === 'array' ? formula['ref'] : undefined;
    return ref === undefined ? [] : [{ origin: attributes['r'] ?? '', ...corners(ref) }];
  });
  return xml.replace(CELL, (whole: string, tag: string, attributeText: string, body = '') => {
    const reference = attributesOf(attributeText)['r'] ?? '';
    const at = corners(reference);
    if (FORMULA.test(body)) {
      const changed = body.replace(FORMULA, (_: string, open: string, formula: string, close: string) =>
        [open, escapeXml(change(unescapeXml(formula), { reference, row: at.top })), close].join(''),
      );
      return `<${tag}${attributeText}>${changed}</${tag}>`;
    }
    const isSpilled = spills.some(
      ({ origin, left, right, top, bottom }) =>
        origin !== reference && at.left >= left && at.left <= right && at.top >= top && at.top <= bottom,
    );
    return isSpilled ? `<${tag}${attributeText.replace(/\st="[^"]*"/, '')}/>` : whole;
  });
}

/** The rows (from 0) whose height someone has set; the others are as high as what they hold. */
export function rowsWithHeight(xml: string): ReadonlySet<number> {
  const tags = [...xml.matchAll(/<(?:\w+:)?row(\s[^>]*?)\/?>/g)].map(([, tag = '']) => attributesOf(tag));
  const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
  return new Set(tags.filter((tag) => isTrue(tag['customHeight'])).map((tag) => Number(tag['r']) - 1));
}

function corners(reference: string): { left: number; right: number; top: number; bottom: number } {
  const [from = 'A1', to = from] = reference.replaceAll('$', '').split(':');
  return { left: columnOf(from), right: columnOf(to), top: rowOf(from), bottom: rowOf(to) };
}
const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0] ?? 1) - 1;
const columnOf = (cell: string): number =>
  [...(/^[A-Z]+/i.exec(cell)?.[0] ?? 'A').toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;
