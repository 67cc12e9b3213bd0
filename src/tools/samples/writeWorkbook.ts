import { strToU8, zipSync } from 'fflate';
import type { Cell, Sheet, Table } from './sheet';
import { cornersOf } from './sheet';
import { lookIndex, stylesXml } from './styles';

/** Writes a workbook part by part, the way Excel stores one whose cells hold custom functions. Same input, same bytes. */
export interface WorkbookProperties {
  readonly title: string;
  readonly addinId: string;
  readonly addinVersion: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WEB_EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** A fixed moment, so that the same figures give the same file. */
const MADE = new Date('2026-01-01T00:00:00');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const relations = (items: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${items
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export function writeWorkbook(sheets: readonly Sheet[], properties: WorkbookProperties): Uint8Array {
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {};
  const tables: Table[] = [];
  sheets.forEach((sheet, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = worksheet(sheet, i === 0, strings);
    const own = sheet.tables.map(
      (table, t) => [`rId${t + 1}`, `${RELATIONS}/table`, `../tables/table${tables.push(table)}.xml`] as const,
    );
    if (own.length) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(own);
  });
  tables.forEach((table, i) => (parts[`xl/tables/table${i + 1}.xml`] = tableXml(table, i + 1)));
  parts['xl/workbook.xml'] = workbookXml(sheets);
  parts['xl/styles.xml'] = stylesXml();
  parts['xl/metadata.xml'] = METADATA;
  parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${[...strings.keys()]
    .map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`)
    .join('')}</sst>`;
  parts['xl/_rels/workbook.xml.rels'] = relations([
    ...sheets.map((_, i) => [`rId${i + 1}`, `${RELATIONS}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
    ['rIdStyles', `${RELATIONS}/styles`, 'styles.xml'],
    ['rIdStrings', `${RELATIONS}/sharedStrings`, 'sharedStrings.xml'],
    ['rIdMetadata', `${RELATIONS}/sheetMetadata`, 'metadata.xml'],
  ]);
  parts['_rels/.rels'] = relations([
    ['rId1', `${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
    [
      'rId3',
      'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
      'xl/webextensions/taskpanes.xml',
    ],
  ]);
  parts['docProps/core.xml'] = coreXml(properties);
  Object.assign(parts, webExtension(sheets, properties));
  parts['[Content_Types].xml'] = contentTypes(sheets.length, tables.length);
  const order = Object.keys(parts).sort(
    (a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1),
  );
  return zipSync(Object.fromEntries(order.map((name) => [name, strToU8(parts[name] as string)])), {
    level: 9,
    mtime: MADE,
  });
}

function worksheet(sheet: Sheet, first: boolean, strings: Map<string, number>): string {
  const rows = new Map<number, [number, string][]>();
  let [maxRow, maxColumn] = [0, 0];
  for (const [at, cell] of sheet.cells) {
    const { row, column } = cornersOf(at);
    [maxRow, maxColumn] = [Math.max(maxRow, row), Math.max(maxColumn, column)];
    const list = rows.get(row) ?? [];
    list.push([column, cellXml(at, cell, strings)]);
    rows.set(row, list);
  }
  const data = [...rows]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, cells]) =>
        `<row r="${row + 1}"${heightOf(sheet, row)}>${cells
          .sort(([a], [b]) => a - b)
          .map(([, xml]) => xml)
          .join('')}</row>`,
    )
    .join('');
  const { frozenRows, frozenColumns } = sheet;
  const corner = cornerOf(frozenRows, frozenColumns);
  const pane =
    frozenRows || frozenColumns
      ? `<pane${frozenColumns ? ` xSplit="${frozenColumns}"` : ''}${frozenRows ? ` ySplit="${frozenRows}"` : ''} topLeftCell="${corner}" activePane="${frozenColumns ? (frozenRows ? 'bottomRight' : 'topRight') : 'bottomLeft'}" state="frozen"/>`
      : '';
  const columns = sheet.widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const checks = sheet.checks
    .map(
      ({ area }, i) =>
        `<conditionalFormatting sqref="${area}"><cfRule type="cellIs" dxfId="0" priority="${i + 1}" operator="notEqual"><formula>0</formula></cfRule></conditionalFormatting>`,
    )
    .join('');
  const choices = sheet.choices
    .map(
      ({ area, words }) =>
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Välj i listan" error="Välj ett av orden i listan." sqref="${area}"><formula1>"${escape(words.join(','))}"</formula1></dataValidation>`,
    )
    .join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${cornerOf(maxRow, maxColumn)}"/>` +
    `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols><sheetData>${data}</sheetData>${checks}` +
    (choices ? `<dataValidations count="${sheet.choices.length}">${choices}</dataValidations>` : '') +
    '<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.7" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddHeader>&amp;L&amp;A&amp;R&amp;D</oddHeader><oddFooter>&amp;LSocial investeringsfond&amp;RSida &amp;P av &amp;N</oddFooter></headerFooter>' +
    (sheet.tables.length
      ? `<tableParts count="${sheet.tables.length}">${sheet.tables.map((_, i) => `<tablePart r:id="rId${i + 1}"/>`).join('')}</tableParts>`
      : '') +
    '</worksheet>'
  );
}

const heightOf = (sheet: Sheet, row: number): string => {
  const points = sheet.heights.get(row + 1);
  return points === undefined ? '' : ` ht="${points}" customHeight="1"`;
};

function cornerOf(row: number, column: number): string {
  let text = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(65 + ((n - 1) % 26)) + text;
  return text + (row + 1);
}

/** The name a custom function is stored under: plain SIF.NAME( would stay #NAME? even when the add-in is there. */
const stored = (formula: string): string => formula.replaceAll(/\bSIF\.([A-Z0-9]+)\(/g, '_xldudf_SIF_$1(');

function cellXml(at: string, cell: Cell, strings: Map<string, number>): string {
  const style = ` s="${lookIndex(cell.look)}"`;
  const formula =
    cell.formula === undefined
      ? ''
      : cell.spill
        ? `<f t="array" ref="${cell.spill}">${escape(stored(cell.formula))}</f>`
        : `<f>${escape(cell.formula)}</f>`;
  const meta = cell.spill ? ' cm="1"' : '';
  const { value } = cell;
  if (value === undefined || value === '') return `<c r="${at}"${style}${meta}>${formula}</c>`;
  if (typeof value === 'number') return `<c r="${at}"${style}${meta}>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}"${style} t="b"${meta}>${formula}<v>${value ? 1 : 0}</v></c>`;
  if (formula) return `<c r="${at}"${style} t="str"${meta}>${formula}<v>${escape(value)}</v></c>`;
  if (!strings.has(value)) strings.set(value, strings.size);
  return `<c r="${at}"${style} t="s"><v>${strings.get(value)}</v></c>`;
}

const tableXml = (table: Table, id: number): string =>
  `${HEAD}<table xmlns="${MAIN}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${table.area}" totalsRowShown="0">` +
  `<autoFilter ref="${table.area}"/><tableColumns count="${table.columns.length}">` +
  table.columns.map((name, i) => `<tableColumn id="${i + 1}" name="${escape(name)}"/>`).join('') +
  '</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets
    .map((sheet, i) =>
      sheet.titleRows
        ? `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${sheet.name}'!$${sheet.titleRows.replace(':', ':$')}</definedName>`
        : '',
    )
    .join('');
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr defaultThemeVersion="166925"/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="0"/></bookViews>' +
    `<sheets>${sheets.map((sheet, i) => `<sheet name="${escape(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>` +
    (names ? `<definedNames>${names}</definedNames>` : '') +
    '<calcPr calcId="191029"/></workbook>'
  );
}

const coreXml = ({ title }: WorkbookProperties): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escape(title)}</dc:title><dc:creator>Social investeringsfond</dc:creator>` +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>';

/** The add-in that answers the functions, and a setting that keeps Excel from asking receivers to trust it. */
function webExtension(sheets: readonly Sheet[], { addinId, addinVersion }: WorkbookProperties): Record<string, string> {
  const used = new Set<string>();
  for (const sheet of sheets)
    for (const { formula } of sheet.cells.values())
      for (const [, id] of (formula ?? '').matchAll(/\bSIF\.([A-Z0-9]+)\(/g)) used.add(`_xldudf_SIF_${id}`);
  return {
    'xl/webextensions/taskpanes.xml':
      `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${RELATIONS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': relations([['rId1', WEB_EXTENSION, 'webextension1.xml']]),
    'xl/webextensions/webextension1.xml':
      `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${addinId.toUpperCase()}}">` +
      `<we:reference id="${addinId}" version="${addinVersion}.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      '<we:properties><we:property name="Office.DisableTrustUX" value="true"/></we:properties><we:bindings/>' +
      `<we:snapshot xmlns:r="${RELATIONS}"/><we:extLst><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}">` +
      `<we:customFunctionIdList>${[...used]
        .sort()
        .map((id) => `<we:customFunctionIds>${id}</we:customFunctionIds>`)
        .join('')}</we:customFunctionIdList></a:ext></we:extLst></we:webextension>`,
  };
}

function contentTypes(sheetCount: number, tableCount: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    range(sheetCount)
      .map((i) => override(`xl/worksheets/sheet${i}.xml`, `${SPREADSHEET}.worksheet+xml`))
      .join('') +
    range(tableCount)
      .map((i) => override(`xl/tables/table${i}.xml`, `${SPREADSHEET}.table+xml`))
      .join('') +
    override('xl/styles.xml', `${SPREADSHEET}.styles+xml`) +
    override('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`) +
    override('xl/metadata.xml', `${SPREADSHEET}.sheetMetadata+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    override('xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml') +
    override('xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml') +
    '</Types>'
  );
}

/** XLDAPR: what marks a cell's array formula as dynamic (cm="1"). */
const METADATA =
  `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
