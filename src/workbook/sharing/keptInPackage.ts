import type { Package } from '../../package/openPackage';
import { namespaceOf } from '../../package/parts/xmlParts';
import { KEPT_NAMESPACE, keptFrom, NOTHING_KEPT } from './keptFormulas';
import type { KeptFormulas } from './keptFormulas';

/** What a file keeps; nothing where a newer version of the add-in wrote it. */
export function keptIn(file: Package): KeptFormulas {
  const part = file.xmlParts.find(({ xml }) => namespaceOf(xml) === KEPT_NAMESPACE);
  return (part && keptFrom(part.xml)) ?? NOTHING_KEPT;
}
