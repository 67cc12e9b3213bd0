import { appendChild, attributesText, prefixOf, spliced } from '../xml/edit';
import { elementsOf } from '../xml/xml';

export const CONTENT_TYPES = '[Content_Types].xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const TYPE = {
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
