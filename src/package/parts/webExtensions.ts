import { appendChild, placeChild, spliced, withBody } from '../xml/edit';
import { document } from '../xml/text';
import { elementsOf, escapeAttribute, escapeXml, unescapeXml } from '../xml/xml';
import type { Parts } from './parts';
import { relationshipsOf, RELATIONSHIPS } from './relationships';

/** An add-in as a workbook knows it: what it keeps there, and which of its functions cells use. */
export interface WebExtension {
  readonly path: string;
  /** As the file refers to the add-in: the id of its manifest. */
  readonly addinId: string;
  /** Office.context.document.settings: each value as JSON. */
  readonly settings: Readonly<Record<string, string>>;
  /** "_xldudf_SIF_FONDSALDO" */
  readonly functions: readonly string[];
}

const ORDER = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];
const MAIN = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const FUNCTIONS = '{7C84B067-C214-45C3-A712-C9D94CD141B2}';

/** Keeps Excel from asking whoever opens the workbook to trust and install the add-in. */
export const NO_TRUST_PROMPT = 'Office.DisableTrustUX';

export function webExtensionsOf(parts: Parts): readonly WebExtension[] {
  return relationshipsOf(parts, '')
    .filter(({ type }) => type.endsWith('/webextensiontaskpanes'))
    .flatMap(({ path }) => relationshipsOf(parts, path))
    .filter(({ type }) => type.endsWith('/webextension'))
    .flatMap(({ path }) => {
      const found = parts.find(path);
      return found === undefined ? [] : [readWebExtension(found, parts.text(found) ?? '')];
    });
}

function readWebExtension(path: string, xml: string): WebExtension {
  const properties = elementsOf(xml, 'property').map(
    ({ attributes }) => [attributes['name'] ?? '', attributes['value'] ?? ''] as const,
  );
  return {
    path,
    addinId: elementsOf(xml, 'reference')[0]?.attributes['id'] ?? '',
    settings: Object.fromEntries(properties),
    functions: elementsOf(xml, 'customFunctionIds').map(({ body }) => unescapeXml(body)),
  };
}

/** The part with these settings and function ids in place of its own. */
export function patchWebExtension(
  xml: string,
  settings: Readonly<Record<string, string>>,
  functions: readonly string[],
): string {
  const prefix = /<([\w.-]+:)?webextension\b/.exec(xml)?.[1] ?? '';
  const properties = Object.entries(settings)
    .map(([name, value]) => `<${prefix}property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`)
    .join('');
  const changed = placeChild(
    xml,
    ORDER,
    'properties',
    properties === '' ? `<${prefix}properties/>` : `<${prefix}properties>${properties}</${prefix}properties>`,
  );
  return withFunctions(changed, prefix, functions);
}

function withFunctions(xml: string, prefix: string, functions: readonly string[]): string {
  const ids = functions
    .map((id) => `<${prefix}customFunctionIds>${escapeXml(id)}</${prefix}customFunctionIds>`)
    .join('');
  const present = elementsOf(xml, 'customFunctionIdList')[0];
  if (present) return spliced(xml, [{ ...present, text: withBody(present, ids) }]);
  if (functions.length === 0) return xml;
  const ext =
    `<a:ext xmlns:a="${DRAWING}" uri="${FUNCTIONS}"><${prefix}customFunctionIdList>${ids}` +
    `</${prefix}customFunctionIdList></a:ext>`;
  const list = elementsOf(xml, 'extLst')[0];
  if (list) return spliced(xml, [{ ...list, text: withBody(list, list.body + ext) }]);
  return placeChild(xml, ORDER, 'extLst', `<${prefix}extLst>${ext}</${prefix}extLst>`);
}

export interface AddinReference {
  /** The id of its manifest. */
  readonly id: string;
  /** "0.1.0.0" */
  readonly version: string;
}

/** A new part for an add-in that the workbook does not know yet. */
export const newWebExtension = ({ id, version }: AddinReference): string =>
  document(
    `<we:webextension xmlns:we="${MAIN}" id="{${escapeAttribute(id.toUpperCase())}}">` +
      `<we:reference id="${escapeAttribute(id)}" version="${escapeAttribute(version)}" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`,
  );

const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';

/** The list of task panes with one more, closed, that shows the web extension. */
export function withTaskPane(xml: string | undefined, relationship: string): string {
  const present = xml ?? document(`<wetp:taskpanes xmlns:wetp="${TASK_PANES}"/>`);
  return appendChild(
    present,
    `<wetp:taskpane xmlns:wetp="${TASK_PANES}" dockstate="right" visibility="0" width="350" row="0">` +
      `<wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/></wetp:taskpane>`,
  );
}
