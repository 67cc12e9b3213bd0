/**
 * A workbook written part by part, with what real ones hold and programs tend to lose. Shapes as Excel stores them.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGML = 'application/vnd.openxmlformats-officedocument.drawing';
const OFFICE_2011 = 'http://schemas.microsoft.com/office/2011/relationships';

export type Files = Record<string, string | Uint8Array>;

export const zipped = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

export const unzipped = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content).toString('utf8')]),
  );

const relations = (...items: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}">${items
    .map(([id, type, target]) => {
      const full = type.startsWith('http') ? type : `${RELATIONS}/${type}`;
      const mode = target.startsWith('http') ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`;
    })
    .join('')}</Relationships>`;

const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;

const STRINGS = [
  'Indata',
  'Belopp',
  'Antal år',
  'Datum',
  'År',
  'Avskrivning',
  'Skuld',
  'Kategori',
  'Summa',
  'Väg',
  'VA',
];
const shared = (at: string, text: string, style = 0): string =>
  `<c r="${at}"${style ? ` s="${style}"` : ''} t="s"><v>${STRINGS.indexOf(text)}</v></c>`;
const number = (at: string, value: number | string, style = 0): string =>
  `<c r="${at}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;
const formula = (at: string, text: string, value: number | string, style = 0): string =>
  `<c r="${at}"${style ? ` s="${style}"` : ''}><f>${text}</f><v>${value}</v></c>`;

const ROWS: Readonly<Record<number, string>> = {
  1:
    shared('A1', 'Indata', 1) +
    '<c r="D1" s="1" t="str" cm="1"><f t="array" ref="D1:F4">_xldudf_SIF_PLAN(B2,B3,2014)</f><v>År</v></c><c r="E1" s="1" t="str"><v>Avskrivning</v></c><c r="F1" s="1" t="str"><v>Skuld</v></c>',
  2:
    shared('A2', 'Belopp') +
    number('B2', 9000000, 2) +
    number('D2', 2014) +
    number('E2', 3000000, 2) +
    number('F2', 6000000, 2),
  3:
    shared('A3', 'Antal år') +
    number('B3', 3) +
    number('D3', 2015) +
    number('E3', 3000000, 2) +
    number('F3', 3000000, 2),
  4:
    shared('A4', 'Datum') +
    number('B4', 45351, 3) +
    number('C4', 45351, 4) +
    number('D4', 2016) +
    number('E4', 3000000, 2) +
    number('F4', 0, 2),
  5: formula('B5', 'Belopp*Moms', 2250000, 2) + number('C5', '0.25', 5),
  6: formula('B6', 'SUM(_xlfn.ANCHORARRAY(D1))', 24006045),
  7: '<c r="B7" cm="1"><f t="array" ref="B7:B9">_xlfn.SEQUENCE(3)</f><v>1</v></c>',
  8: number('B8', 2),
  9: number('B9', 3),
  10: '<c r="B10"><f t="array" ref="B10:B11">TRANSPOSE(B2:C2)</f><v>9000000</v></c>',
  11: number('B11', 0),
  12: '<c r="A12"><f t="shared" ref="A12:A14" si="0">ROW()*2+C12</f><v>24</v></c>',
  13: '<c r="A13"><f t="shared" si="0"/><v>26</v></c>',
  14: '<c r="A14"><f t="shared" si="0"/><v>28</v></c>',
  16: shared('A16', 'Kategori') + shared('B16', 'Summa'),
  17: shared('A17', 'Väg') + number('B17', 100),
  18: shared('A18', 'VA') + number('B18', 250),
  19: formula('B19', 'SUM(Poster[Summa])', 350),
  20: formula('B20', '_xlfn.LET(_xlpm.x,5,_xlpm.x*2)', 10),
  21: '<c r="B21" cm="1"><f t="array" ref="B21">_xlfn._xlws.FILTER(B17:B18,B17:B18&gt;200)</f><v>250</v></c>',
  22: '<c r="B22" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
  23: '<c r="B23" t="b"><v>1</v></c>',
  24: formula('B24', 'SUM(_xlfn.SINGLE(B17:B18))', 0),
  26: '<c r="A26" t="inlineStr"><is><r><rPr><b/></rPr><t>rik</t></r><r><t xml:space="preserve"> text</t></r></is></c>',
};

const OUTLINED = new Set([23, 24]);

const SHEET_1 =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><tabColor rgb="FF0070C0"/></sheetPr><dimension ref="A1:F26"/>` +
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24.7" customWidth="1"/><col min="5" max="6" width="18" customWidth="1"/></cols>' +
  `<sheetData>${Object.entries(ROWS)
    .map(
      ([row, cells]) =>
        `<row r="${row}" spans="1:6"${OUTLINED.has(Number(row)) ? ' outlineLevel="1"' : ''}>${cells}</row>`,
    )
    .join('')}</sheetData>` +
  '<sheetProtection sheet="1" objects="1" scenarios="1"/><mergeCells count="1"><mergeCell ref="G1:H1"/></mergeCells>' +
  '<conditionalFormatting sqref="E2:E4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>Dold!$A$1</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Fel" error="Välj i listan" sqref="A17:A18"><formula1>"Väg,VA,Skola"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId2"/><hyperlink ref="A3" location="Dold!A1" display="dit"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;P av &amp;N</oddFooter></headerFooter>' +
  '<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Dold!A1:A3</xm:f><xm:sqref>G2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>';

/** The parts of the workbook, to be changed before they are zipped. */
export function fixture(): Files {
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      override('xl/workbook.xml', `${SHEETML}.sheet.main+xml`) +
      override('xl/worksheets/sheet1.xml', `${SHEETML}.worksheet+xml`) +
      override('xl/worksheets/sheet2.xml', `${SHEETML}.worksheet+xml`) +
      override('xl/tables/table1.xml', `${SHEETML}.table+xml`) +
      override('xl/styles.xml', `${SHEETML}.styles+xml`) +
      override('xl/metadata.xml', `${SHEETML}.sheetMetadata+xml`) +
      override('xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`) +
      override('xl/calcChain.xml', `${SHEETML}.calcChain+xml`) +
      override('xl/comments1.xml', `${SHEETML}.comments+xml`) +
      override('xl/drawings/drawing1.xml', `${DRAWINGML}+xml`) +
      override('xl/charts/chart1.xml', `${DRAWINGML}ml.chart+xml`) +
      override('customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml') +
      override('docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml') +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      override('xl/webextensions/webextension1.xml', 'application/vnd.ms-office.webextension+xml') +
      override('xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml') +
      '</Types>',
    '_rels/.rels': relations(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      [
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      ['rId3', 'custom-properties', 'docProps/custom.xml'],
      ['rId4', `${OFFICE_2011}/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'],
    ),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Åsa</dc:creator></cp:coreProperties>`,
    'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Diarienummer"><vt:lpwstr>KS 2013/12</vt:lpwstr></property></Properties>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Kalkyl" sheetId="1" r:id="rId1"/><sheet name="Dold" sheetId="2" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="Belopp">Kalkyl!$B$2</definedName><definedName name="Lokal" localSheetId="0">Kalkyl!$B$3</definedName><definedName name="Moms" comment="momssats">0.25</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Kalkyl!$A$1:$H$30</definedName><definedName name="Dubbla">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName></definedNames><calcPr calcId="181029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sheetMetadata', 'metadata.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'customXml', '../customXml/item1.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
    ),
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B5" i="1"/><c r="B6"/><c r="B19"/></calcChain>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${STRINGS.length}" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;kr&quot;"/><numFmt numFmtId="165" formatCode="[$-41D]d\\ mmmm\\ yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFC00000"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="2"><border/><border><bottom style="thin"><color rgb="FF000000"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>`,
    'xl/metadata.xml': `${HEAD}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    'xl/worksheets/sheet1.xml': SHEET_1,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'table', '../tables/table1.xml'],
      ['rId2', 'hyperlink', 'https://www.norrkoping.se/'],
      ['rId3', 'drawing', '../drawings/drawing1.xml'],
      ['rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId5', 'comments', '../comments1.xml'],
    ),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${formula('A1', 'Kalkyl!B2*2', 18000000)}</row></sheetData></worksheet>`,
    'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="Poster" displayName="Poster" ref="A16:B18" totalsRowShown="0"><autoFilter ref="A16:B18"/><tableColumns count="2"><tableColumn id="1" name="Kategori"/><tableColumn id="2" name="Summa" dataDxfId="0"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>Åsa</author></authors><commentList><comment ref="B2" authorId="0"><text><t>enligt beslut</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="a"><br></v:shape></xml>',
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:ser><c:val><c:numRef><c:f>Kalkyl!$E$2:$E$4</c:f></c:numRef></c:val></c:ser></c:plotArea></c:chart></c:chartSpace>`,
    'xl/media/image1.png': Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3, 255]),
    'customXml/item1.xml': '<sif xmlns="urn:sif:modell"><investering id="1">Väg 50</investering></sif>',
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{6D1D9D4F-1111-4B3B-9F4C-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:sif:modell"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': relations(['rId1', 'customXmlProps', 'itemProps1.xml']),
    'xl/webextensions/taskpanes.xml': `${HEAD}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref xmlns:r="${RELATIONS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    'xl/webextensions/_rels/taskpanes.xml.rels': relations([
      'rId1',
      `${OFFICE_2011}/webextension`,
      'webextension1.xml',
    ]),
    'xl/webextensions/webextension1.xml': `${HEAD}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{88C9DF49-DEB8-0D4E-B730-E4053453480D}"><we:reference id="00000000-0000-0000-0000-000000000001" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties><we:property name="sif.enhet" value="&quot;tkr&quot;"/></we:properties><we:bindings/><we:extLst><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}"><we:customFunctionIdList><we:customFunctionIds>_xldudf_SIF_PLAN</we:customFunctionIds></we:customFunctionIdList></a:ext></we:extLst></we:webextension>`,
  };
}

export const ADDIN = { id: '00000000-0000-0000-0000-000000000001', version: '1.0.0.0' };

/** The fixture's sheets as they are, for changes to one of them. */
export const SAME_SHEETS = [
  { from: 'Kalkyl', name: 'Kalkyl' },
  { from: 'Dold', name: 'Dold' },
];
