import type { SheetFate } from '../formula/mapSheets';
import { spliced, withAttributes } from '../xml/edit';
import type { Splice } from '../xml/edit';
import { localName, nextTag } from '../xml/scan';
import { attributesOf, escapeXml, unescapeXml } from '../xml/xml';
import type { Draft } from './draft';

/** The elements whose text is a formula: in cells, rules, validations, names, charts, sparklines and the columns of tables. */
const FORMULAS: ReadonlySet<string> = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'definedName'],
  ...['calculatedColumnFormula', 'totalsRowFormula'],
]);

/** Parts that refer to cells. */
const REFERRING =
  /^xl\/(workbook\.xml|worksheets\/[^/]+\.xml|tables\/[^/]+\.xml|chartsheets\/|charts\/|pivotCache\/pivotCacheDefinition)/i;

/**
 * Puts each formula of the package through a change, wherever it stands, and the few places that name a sheet alone. `element` is
 * what holds the formula.
 */
export function mapReferences(
  draft: Draft,
  change: (formula: string, path: string, element: string) => string,
  fate: SheetFate = (name) => name,
): void {
  for (const path of draft.paths) {
    if (REFERRING.test(path))
      draft.edit(path, (xml) => mapped(xml, (formula, element) => change(formula, path, element), fate));
  }
}

function mapped(xml: string, change: (formula: string, element: string) => string, fate: SheetFate): string {
  const splices: Splice[] = [];
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === 'close') continue;
    const name = localName(tag.name);
    if (tag.kind === 'open' && FORMULAS.has(name)) {
      const end = xml.indexOf('<', tag.end);
      const text = xml.slice(tag.end, end);
      const was = unescapeXml(text);
      const now = change(was, name);
      if (now !== was) splices.push({ start: tag.end, end, text: escapeXml(now) });
    } else if (name === 'hyperlink' || name === 'worksheetSource') {
      const text = xml.slice(tag.start, tag.end);
      const { location, sheet } = attributesOf(text);
      const now = {
        ...(location === undefined ? {} : { location: change(location, name) }),
        ...(sheet === undefined ? {} : { sheet: fate(sheet) ?? sheet }),
      };
      if (now.location !== location || (now.sheet !== undefined && now.sheet !== sheet))
        splices.push({ start: tag.start, end: tag.end, text: withAttributes(text, now) });
    }
  }
  return spliced(xml, splices);
}
