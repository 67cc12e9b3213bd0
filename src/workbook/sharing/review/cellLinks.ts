import type { Package } from '../../../package/openPackage';
import { relationshipsOf } from '../../../package/parts/relationships';
import { elementsOf, relationshipId } from '../../../package/xml/xml';
import { formatAddress } from '../../address';

/** Where a link behind a cell leads, outside the workbook. */
export interface CellLink {
  readonly address: string;
  readonly target: string;
}

/** The links behind cells that lead out of the workbook: to the web, to mail addresses and to files. */
export const cellLinks = (file: Package): readonly CellLink[] =>
  file.sheets.flatMap(({ name, path }) => {
    const targets = new Map(
      relationshipsOf(file.parts, path).flatMap((to) => (to.isExternal ? [[to.id, to.path] as const] : [])),
    );
    return elementsOf(file.parts.text(path) ?? '', 'hyperlink').flatMap(({ attributes }) => {
      const target = targets.get(relationshipId(attributes));
      return target === undefined
        ? []
        : [{ address: formatAddress({ sheet: name, cells: attributes['ref'] ?? '' }), target }];
    });
  });

/** A page on the web is what its address says; a file's address tells of the sender's own folders. */
export const leadsToFile = ({ target }: CellLink): boolean => !/^(https?|mailto|tel|sms|ftps?):/i.test(target);

/** A mail address or a number as text: "anna@exempel.se" of "mailto:anna@exempel.se?subject=Fond". */
export const addressBehind = ({ target }: CellLink): string =>
  /^(mailto|tel|sms):/i.test(target) ? decoded(target.replace(/^\w+:/, '').replace(/\?.*$/, '')) : '';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
