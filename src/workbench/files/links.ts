import type { Package } from '../../package/openPackage';
import { relationshipsOf } from '../../package/parts/relationships';
import { elementsOf, relationshipId } from '../../package/xml/xml';
import { parseAddress } from '../grid/addresses';

/** Where the cells of a worksheet lead, by address: a web address, or the name of a sheet. */
export type Links = ReadonlyMap<string, LinkTarget>;

type LinkTarget = { readonly kind: 'web'; readonly url: string } | { readonly kind: 'sheet'; readonly name: string };

/** The links of a worksheet that lead somewhere; a link to a name or to a file beside the workbook is kept, but not followed. */
export function linksOf({ parts }: Pick<Package, 'parts'>, path: string): Links {
  const links = elementsOf(parts.text(path) ?? '', 'hyperlink');
  if (links.length === 0) return new Map();
  const targets = new Map(relationshipsOf(parts, path).map(({ id, path: url }) => [id, url]));
  return new Map(
    links.flatMap(({ attributes }): [string, LinkTarget][] => {
      const url = targets.get(relationshipId(attributes)) ?? '';
      const name = parseAddress(attributes['location'] ?? '')?.sheet;
      const at = attributes['ref'] ?? '';
      if (/^(https?|mailto):/i.test(url)) return [[at, { kind: 'web', url }]];
      return name === undefined ? [] : [[at, { kind: 'sheet', name }]];
    }),
  );
}

/**
 * Cells in the engine's terms, with their links. The engine's own importer shows the text that a link was once given in place
 * of what the cell holds, so it never sees them. The engine knows no link over several lines, and none on a formula.
 */
export function withLinks(
  cells: Readonly<Record<string, string>>,
  links: Links,
  sheetId: (name: string) => string | undefined,
): Readonly<Record<string, string>> {
  const linked = [...links].flatMap(([at, target]): [string, string][] => {
    const content = cells[at] ?? '';
    const to = target.kind === 'web' ? target.url : sheetId(target.name);
    if (content === '' || content.startsWith('=') || content.includes('\n') || to === undefined) return [];
    return [[at, `[${content}](${target.kind === 'web' ? to : `o-spreadsheet://${to}`})`]];
  });
  return { ...cells, ...Object.fromEntries(linked) };
}
