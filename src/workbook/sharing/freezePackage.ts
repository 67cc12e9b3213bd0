import type { Package } from '../../package/openPackage';
import { namespaceOf } from '../../package/parts/xmlParts';
import { KEPT_NAMESPACE, keptFrom, keptXml, NOTHING_KEPT, withoutEmptyRounds } from './keptFormulas';
import type { KeptFormulas } from './keptFormulas';

/** What a file keeps; nothing where a newer version of the add-in wrote it. */
export function keptIn(file: Package): KeptFormulas {
  const part = file.xmlParts.find(({ xml }) => namespaceOf(xml) === KEPT_NAMESPACE);
  return (part && keptFrom(part.xml)) ?? NOTHING_KEPT;
}

const OWN_PART = '{5A7B6F0E-2D0C-4C5E-9A51-6B1F3C0D7E11}';

/** The file's custom XML parts with ours as it is to be. */
export function xmlPartsWith(
  file: Package,
  kept: KeptFormulas,
): readonly { readonly id: string; readonly xml: string }[] {
  const isOurs = ({ xml }: { readonly xml: string }): boolean => namespaceOf(xml) === KEPT_NAMESPACE;
  const next = withoutEmptyRounds(kept);
  const id = file.xmlParts.find(isOurs)?.id ?? OWN_PART;
  const others = file.xmlParts.filter((part) => !isOurs(part)).map((part) => ({ id: part.id, xml: part.xml }));
  return next.formulas.length === 0 ? others : [...others, { id, xml: keptXml(next) }];
}
