import { namesIn } from '../formula/references';
import { tokensOf } from '../formula/tokens';
import type { Package } from '../openPackage';
import type { Draft } from '../save/draft';
import { spliced, withAttributes, withBody } from '../xml/edit';
import { elementsOf, unescapeXml } from '../xml/xml';
import { aboutOf, unrelate, withoutElements } from './relations';

const FORMULAS = ['calculatedColumnFormula', 'totalsRowFormula'] as const;

/** Whether the file has all that a formula of a table, as it is stored, reads and calls. */
export function readableIn(file: Package): (formula: string) => boolean {
  const sheets = new Set(file.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Set([...file.names, ...file.tables].map(({ name }) => name.toLowerCase()));
  const isThere = (prefix: string): boolean =>
    prefix
      .slice(0, -1)
      .replace(/^'(.*)'$/, (_, name: string) => name.replaceAll("''", "'"))
      .split(':')
      .every((name) => sheets.has(name.toLowerCase()));
  return (formula) =>
    !formula.includes('_xldudf_') &&
    tokensOf(formula).every(({ kind, text }) =>
      kind === 'error' ? text.toUpperCase() !== '#REF!' : kind !== 'sheet' || isThere(text),
    ) &&
    namesIn(formula).every((name) => /^(true|false|_xlpm\..*)$/i.test(name) || names.has(name.toLowerCase()));
}

/**
 * A table as its cells have it: what Excel would write in new rows is left out where the copy cannot calculate it, and where its
 * rows were fetched from is forgotten.
 */
export function cleanTable(draft: Draft, path: string, isReadable: (formula: string) => boolean): void {
  const hadQuery = unrelate(draft, path, (relation) => aboutOf(relation) === 'queryTable').size > 0;
  draft.edit(path, (xml) => {
    const columns = elementsOf(xml, 'tableColumn').map(({ attributes, name, tag, body, start, end }) => {
      const gone = FORMULAS.filter((formula) =>
        elementsOf(body, formula).some((element) => !isReadable(unescapeXml(element.body))),
      );
      const left = [...gone, 'xmlColumnPr'].reduce((text, formula) => withoutElements(text, formula), body);
      const hasTotal = attributes['totalsRowFunction'] !== 'custom' || !gone.includes('totalsRowFormula');
      const now = withAttributes(tag, {
        queryTableFieldId: undefined,
        ...(hasTotal ? {} : { totalsRowFunction: undefined }),
      });
      if (left === body && now === tag) return { start, end: start, text: '' };
      return { start, end, text: withBody({ name, tag: now }, left) };
    });
    const changed = spliced(xml, columns);
    const root = elementsOf(changed, 'table')[0];
    if (!root || !(hadQuery || 'tableType' in root.attributes || 'connectionId' in root.attributes)) return changed;
    const tag = withAttributes(root.tag, { tableType: undefined, connectionId: undefined });
    return spliced(changed, [{ start: root.start, end: root.start + root.tag.length, text: tag }]);
  });
}
