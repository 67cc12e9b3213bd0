import { bareSheet, blockOf, overlap } from '../address';
import type { Block } from '../address';
import type { Package } from '../openPackage';
import { relationshipsPath } from '../parts/relationships';
import type { Draft } from '../save/draft';
import { WORKSHEET_ORDER } from '../sheet/order';
import { placeChild, spliced, withAttributes } from '../xml/edit';
import { elementsOf, relationshipId, unescapeXml } from '../xml/xml';
import { aroundCells, unrelateUnnamed, withoutElements } from './relations';

/** Which links behind cells, pictures and shapes do not go with a copy. */
export interface Links {
  /** Those to mail addresses, telephones and the sender's own files. */
  readonly withoutContacts: boolean;
  /** Those behind these cells, whose contents have moved or gone. */
  readonly cut: readonly Block[];
}

/** An address on the web. Anything else leads to a person or to a file of the sender's. */
const WEB = /^(https?|ftps?):/i;

/** The addresses of a part's links as they are written, by id. */
const targetsOf = (draft: Draft, part: string): ReadonlyMap<string, string> =>
  new Map(
    elementsOf(draft.text(relationshipsPath(part)) ?? '', 'Relationship').flatMap(({ attributes }) =>
      attributes['Type']?.endsWith('/hyperlink')
        ? [[attributes['Id'] ?? '', unescapeXml(attributes['Target'] ?? '')] as const]
        : [],
    ),
  );

/** Whether a place, "Fond!B4" or a name, is one of the file. */
export function placesOf(file: Package): (place: string) => boolean {
  const sheets = new Set(file.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Set([...file.names, ...file.tables].map(({ name }) => name.toLowerCase()));
  return (place) => {
    if (place.includes('#REF!')) return false;
    const end = place.lastIndexOf('!');
    if (end >= 0) return sheets.has(bareSheet(place.slice(0, end + 1)).toLowerCase());
    return place === '' || blockOf(place) !== undefined || names.has(place.toLowerCase());
  };
}

/** The links behind a sheet's cells. */
export function cleanCellLinks(draft: Draft, sheet: string, links: Links, isThere: (place: string) => boolean): void {
  const targets = targetsOf(draft, sheet);
  const clean = (xml: string): string => {
    const list = elementsOf(xml, 'hyperlinks')[0];
    if (!list) return xml;
    const kept = withoutElements(list.body, 'hyperlink', ({ attributes }) => {
      const block = blockOf(attributes['ref'] ?? '');
      if (block && links.cut.some((one) => overlap(one, block))) return true;
      const target = targets.get(relationshipId(attributes));
      return target === undefined ? !isThere(attributes['location'] ?? '') : leadsAway(target, links, isThere);
    });
    const body = links.withoutContacts ? withoutWords(kept) : kept;
    if (body === list.body) return xml;
    const isEmpty = elementsOf(body, 'hyperlink').length === 0;
    return placeChild(xml, WORKSHEET_ORDER, 'hyperlinks', isEmpty ? '' : `${list.tag}${body}</${list.name}>`);
  };
  draft.edit(sheet, (xml) => aroundCells(xml, clean));
  unrelateUnnamed(draft, sheet, 'hyperlink');
}

/** The links behind the pictures and shapes of a drawing. */
export function cleanShapeLinks(
  draft: Draft,
  drawing: string,
  links: Links,
  isThere: (place: string) => boolean,
): void {
  const targets = targetsOf(draft, drawing);
  const isGone = (id: string): boolean => {
    const target = targets.get(id);
    return target !== undefined && leadsAway(target, links, isThere);
  };
  draft.edit(drawing, (xml) =>
    ['hlinkClick', 'hlinkHover', 'hlinkMouseOver'].reduce(
      (text, name) => withoutElements(text, name, ({ attributes }) => isGone(relationshipId(attributes))),
      xml,
    ),
  );
  if ([...targets.keys()].some(isGone)) unrelateUnnamed(draft, drawing, 'hyperlink');
}

const leadsAway = (target: string, { withoutContacts }: Links, isThere: (place: string) => boolean): boolean =>
  target.startsWith('#') ? !isThere(decoded(target.slice(1))) : withoutContacts && !WEB.test(target);

/** What a link says of itself repeats what its cell held, and may be what was left out of it. */
const withoutWords = (body: string): string =>
  spliced(
    body,
    elementsOf(body, 'hyperlink').map(({ tag, start }) => ({
      start,
      end: start + tag.length,
      text: withAttributes(tag, { display: undefined, tooltip: undefined }),
    })),
  );

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
