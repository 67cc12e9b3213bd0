import { appendChild, attributesText, prefixOf, spliced, withAttributes } from '../xml/edit';
import { elementsOf } from '../xml/xml';

export const CONTENT_TYPES = '[Content_Types].xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const TYPE = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  metadata: `${SPREADSHEET}.sheetMetadata+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  xmlPartProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  taskPanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
} as const;

/** The list of content types with parts added, and without those that are gone. */
export function withContentTypes(xml: string, added: ReadonlyMap<string, string>, removed: readonly string[]): string {
  const gone = new Set(removed.map((path) => `/${path}`.toLowerCase()));
  const overrides = elementsOf(xml, 'Override');
  const kept = spliced(
    xml,
    overrides
      .filter(({ attributes }) => gone.has((attributes['PartName'] ?? '').toLowerCase()))
      .map(({ start, end }) => ({ start, end, text: '' })),
  );
  const p = prefixOf(xml);
  const known = new Set(elementsOf(xml, 'Default').map(({ attributes }) => attributes['Extension']?.toLowerCase()));
  const defaults = known.has('xml') ? '' : `<${p}Default Extension="xml" ContentType="application/xml"/>`;
  const text = [...added]
    .map(([path, type]) => `<${p}Override${attributesText({ PartName: `/${path}`, ContentType: type })}/>`)
    .join('');
  return text === '' ? kept : appendChild(kept, defaults + text);
}

/** The list with the workbook as a plain one, whatever it was: with macros, or a template. */
export function withPlainWorkbook(xml: string, workbook: string): string {
  const part = `/${workbook}`;
  const own = elementsOf(xml, 'Override').find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === part.toLowerCase(),
  );
  if (!own) {
    const text = attributesText({ PartName: part, ContentType: TYPE.workbook });
    return appendChild(xml, `<${prefixOf(xml)}Override${text}/>`);
  }
  if (own.attributes['ContentType'] === TYPE.workbook) return xml;
  const tag = withAttributes(own.tag, { ContentType: TYPE.workbook });
  return spliced(xml, [{ start: own.start, end: own.start + own.tag.length, text: tag }]);
}

/** The list without the extensions that no part has. */
export function withoutUnusedExtensions(xml: string, paths: readonly string[]): string {
  const used = new Set(['xml', 'rels', ...paths.map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase())]);
  return spliced(
    xml,
    elementsOf(xml, 'Default')
      .filter(({ attributes }) => !used.has((attributes['Extension'] ?? '').toLowerCase()))
      .map(({ start, end }) => ({ start, end, text: '' })),
  );
}
