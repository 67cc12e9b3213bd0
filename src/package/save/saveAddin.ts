import type { PackageChanges, XmlPart } from '../changes';
import { customFunctions } from '../formula/storedFormula';
import type { Package } from '../openPackage';
import { TYPE } from '../parts/contentTypes';
import { relationshipsOf, RELATIONSHIPS } from '../parts/relationships';
import { newWebExtension, NO_TRUST_PROMPT, patchWebExtension, withTaskPane } from '../parts/webExtensions';
import type { WebExtension } from '../parts/webExtensions';
import { xmlPartProperties } from '../parts/xmlParts';
import { unescapeXml } from '../xml/xml';
import type { Draft } from './draft';

const WEB_EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';

/** The stored names of the custom functions that the draft's cells, names and columns of tables call, in order. */
export function usedFunctions(draft: Draft): readonly string[] {
  const used = new Set<string>();
  for (const path of draft.paths) {
    if (!/^xl\/(workbook\.xml|(worksheets|tables)\/[^/]+\.xml)$/i.test(path)) continue;
    const xml = draft.text(path) ?? '';
    if (!xml.includes('_xldudf_')) continue;
    for (const [, text = ''] of xml.matchAll(/>([^<>]*_xldudf_[^<>]*)</g))
      customFunctions(unescapeXml(text)).forEach((id) => used.add(id));
  }
  return [...used].sort();
}

/** Writes what the add-in keeps in the workbook, and which of its functions cells use. */
export function saveAddin(
  draft: Draft,
  from: Package,
  { addin, settings }: PackageChanges,
  used: readonly string[],
): void {
  const present = addinOf(from, addin?.id);
  const ours = used.filter((id) => id.startsWith('_xldudf_SIF_'));
  if (present) {
    const wanted = settings ?? present.settings;
    const isSame =
      sameEntries(wanted, present.settings) && [...present.functions].sort().join() === [...ours].sort().join();
    if (!isSame) draft.edit(present.path, (xml) => patchWebExtension(xml, silent(wanted), ours));
    return;
  }
  if (!addin || (ours.length === 0 && Object.keys(settings ?? {}).length === 0)) return;
  const path = draft.freePath('xl/webextensions/webextension', '.xml');
  draft.add(path, patchWebExtension(newWebExtension(addin), silent(settings ?? {}), ours), TYPE.webExtension);
  const panes = relationshipsOf(draft, '').find(({ type }) => type.endsWith('/webextensiontaskpanes'))?.path;
  const panesPath =
    panes ?? draft.freePath('xl/webextensions/taskpanes', '.xml').replace('taskpanes1.xml', 'taskpanes.xml');
  const id = draft.relate(panesPath, WEB_EXTENSION, path);
  const text = withTaskPane(panes === undefined ? undefined : draft.text(panes), id);
  if (panes !== undefined) draft.set(panes, text);
  else {
    draft.add(panesPath, text, TYPE.taskPanes);
    draft.relate('', `${WEB_EXTENSION}taskpanes`, panesPath);
  }
}

/**
 * The add-in's own part: by the id of its manifest, or (where a shop gave it another id) by the functions it answers, or by what
 * it keeps where no cell calls them.
 */
export const addinOf = (from: Package, id: string | undefined): WebExtension | undefined =>
  from.webExtensions.find(({ addinId }) => addinId.toLowerCase() === id?.toLowerCase()) ??
  from.webExtensions.find(({ functions }) => functions.some((name) => name.startsWith('_xldudf_SIF_'))) ??
  from.webExtensions.find(({ settings }) => Object.keys(settings).some((key) => key.startsWith('socialInvestering.')));

const silent = (settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  NO_TRUST_PROMPT in settings ? settings : { [NO_TRUST_PROMPT]: 'true', ...settings };

function sameEntries(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Puts the custom XML parts as they are to be. */
export function saveXmlParts(draft: Draft, from: Package, parts: readonly XmlPart[]): void {
  const present = new Map(from.xmlParts.map((part) => [part.id, part]));
  for (const { id, xml } of parts) {
    const stored = present.get(id);
    present.delete(id);
    if (stored) {
      if (stored.xml !== xml) draft.set(stored.path, xml);
      continue;
    }
    const path = draft.freePath('customXml/item', '.xml');
    const properties = draft.freePath('customXml/itemProps', '.xml');
    draft.add(path, xml, undefined);
    draft.add(properties, xmlPartProperties(id, xml), TYPE.xmlPartProperties);
    draft.relate(path, `${RELATIONSHIPS}/customXmlProps`, properties);
    draft.relate(from.path, `${RELATIONSHIPS}/customXml`, path);
  }
  for (const { path } of present.values()) {
    const target = relationshipsOf(draft, from.path).find(
      (relation) => relation.path.toLowerCase() === path.toLowerCase(),
    );
    if (target) draft.unrelate(from.path, target.id);
  }
}
