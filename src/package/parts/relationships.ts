import { appendChild, attributesText, prefixOf, spliced, withAttributes } from '../xml/edit';
import { document } from '../xml/text';
import { elementsOf } from '../xml/xml';
import type { Parts } from './parts';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part it points at, or the address as written when it lies outside the package. */
  readonly path: string;
  readonly isExternal: boolean;
}

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The part that holds the relationships of a part; "" is the package itself. */
export function relationshipsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

export function relationshipsOf(parts: Pick<Parts, 'text'>, path: string): readonly Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return elementsOf(parts.text(relationshipsPath(path)) ?? '', 'Relationship').map(({ attributes }) => {
    const isExternal = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      path: isExternal ? target : resolved(folder, target),
      isExternal,
    };
  });
}

/** The relationships part with one more, and its id. */
export function withRelationship(
  xml: string | undefined,
  type: string,
  target: string,
): { readonly xml: string; readonly id: string } {
  const present = xml ?? document(`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`);
  const ids = new Set(elementsOf(present, 'Relationship').map(({ attributes }) => attributes['Id']));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const element = `<${prefixOf(present)}Relationship${attributesText({ Id: id, Type: type, Target: target })}/>`;
  return { xml: appendChild(present, element), id };
}

/** "../tables/table1.xml" in "xl/worksheets/" is "xl/tables/table1.xml". */
function resolved(folder: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  if (path.startsWith('/')) return path.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The way from one part ("" for the package itself) to another, as relationships write it: "../tables/table1.xml". */
export function targetOf(from: string, to: string): string {
  const steps = from.split('/').slice(0, -1);
  const wanted = to.split('/');
  while (steps.length > 0 && wanted.length > 1 && steps[0] === wanted[0]) {
    steps.shift();
    wanted.shift();
  }
  return [...steps.map(() => '..'), ...wanted].join('/');
}

/** The part whose relationships a part of this name holds; undefined for other parts. */
export const ownerOf = (path: string): string | undefined => {
  const [, folder, name] = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(path) ?? [];
  return name === undefined ? undefined : `${folder ?? ''}${name}`;
};

/** The relationships of a part with every target written relative to it; some programs write them from the package's root. */
export function withRelativeTargets(xml: string, owner: string): string {
  const absolute = elementsOf(xml, 'Relationship').filter(
    ({ attributes }) => attributes['TargetMode'] !== 'External' && attributes['Target']?.startsWith('/'),
  );
  return spliced(
    xml,
    absolute.map(({ attributes, tag, start }) => ({
      start,
      end: start + tag.length,
      text: withAttributes(tag, { Target: targetOf(owner, (attributes['Target'] ?? '').slice(1)) }),
    })),
  );
}
