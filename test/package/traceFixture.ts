/** The fixture with what a file tells of its sender beside its cells, a part at a time. */
import { fixture } from './fixture';
import type { Files } from './fixture';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'http://schemas.microsoft.com/office';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationsOf = (path: string): string => path.replace(/([^/]*)$/, '_rels/$1.rels');

/** A workbook whose parts are put in and changed one by one. */
export class Book {
  readonly files: Files;

  constructor(files: Files = fixture()) {
    this.files = files;
  }

  change(path: string, from: string, to: string): this {
    const before = String(this.files[path]);
    if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
    this.files[path] = before.replace(from, () => to);
    return this;
  }

  /** A part, with what points at it. */
  part(
    owner: string,
    id: string,
    type: string,
    target: string,
    content: string | Uint8Array,
    contentType?: string,
  ): this {
    this.relate(owner, id, type, target);
    const folder = owner.includes('/') ? owner.slice(0, owner.lastIndexOf('/') + 1) : '';
    const path = new URL(target, `file:///${folder}`).pathname.slice(1);
    this.files[path] = content;
    if (contentType === undefined) return this;
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    return this.change('[Content_Types].xml', '</Types>', `${override}</Types>`);
  }

  relate(owner: string, id: string, type: string, target: string, isExternal = false): this {
    const path = relationsOf(owner);
    this.files[path] ??=
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const full = type.startsWith('http') ? type : `${RELATIONS}/${type}`;
    const mode = isExternal ? ' TargetMode="External"' : '';
    const relation = `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode}/>`;
    return this.change(path, '</Relationships>', `${relation}</Relationships>`);
  }

  extension(extension: string, type: string): this {
    return this.change(
      '[Content_Types].xml',
      '<Override',
      `<Default Extension="${extension}" ContentType="${type}"/><Override`,
    );
  }
}

const BOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const xml = (root: string): string => HEAD + root;

/** The add-in's part with settings as the pane keeps them. */
export function withSettings(book: Book, options: { readonly live: boolean; readonly addinId?: string }): Book {
  const part = 'xl/webextensions/webextension1.xml';
  book.change(
    part,
    '<we:property name="sif.enhet" value="&quot;tkr&quot;"/>',
    '<we:property name="socialInvestering.ansokningar" value="{&quot;kontakt&quot;:&quot;Kerstin Ek, kerstin.ek@norrkoping.se&quot;}"/>' +
      '<we:property name="socialInvestering.senast" value="[&quot;Fond!B4 var 39,8&quot;]"/>',
  );
  if (options.addinId !== undefined) book.change(part, '00000000-0000-0000-0000-000000000001', options.addinId);
  if (!options.live) {
    book
      .change(part, '<we:customFunctionIds>_xldudf_SIF_PLAN</we:customFunctionIds>', '')
      .change(SHEET, '<f t="array" ref="D1:F4">_xldudf_SIF_PLAN(B2,B3,2014)</f>', '');
  }
  return book;
}

/** Another program's add-in, custom XML and ribbon. */
export const withOtherAddin = (book: Book): Book =>
  book
    .part(
      'xl/webextensions/taskpanes.xml',
      'rId2',
      `${OFFICE}/2011/relationships/webextension`,
      'webextension2.xml',
      xml(
        `<we:webextension xmlns:we="${OFFICE}/webextensions/webextension/2010/11" id="{1}"><we:reference id="WA104" version="1" store="sv-SE" storeType="OMEX"/><we:properties><we:property name="annat" value="Annan tilläggstext"/></we:properties></we:webextension>`,
      ),
      'application/vnd.ms-office.webextension+xml',
    )
    .part(
      '',
      'rId20',
      `${OFFICE}/2007/relationships/ui/extensibility`,
      'customUI/customUI14.xml',
      '<customUI onLoad="RibbonFlik"/>',
    )
    .part(BOOK, 'rId40', 'customXml', '../customXml/item2.xml', '<DataMashup>UmVnaXN0ZXI=</DataMashup>');

/** What a file says of who made it, where, and how. */
export function withProperties(book: Book): Book {
  return book
    .change(
      'docProps/core.xml',
      '</cp:coreProperties>',
      '<cp:lastModifiedBy>Kerstin Ek</cp:lastModifiedBy><dc:description>Hemlig beskrivning</dc:description><dcterms:created xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="dcterms:W3CDTF">2013-02-01T08:00:00Z</dcterms:created></cp:coreProperties>',
    )
    .part(
      '',
      'rId21',
      'extended-properties',
      'docProps/app.xml',
      xml(
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><Manager>Chefen Chefsson</Manager><Company>Bolaget AB</Company><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>Kalkyl</vt:lpstr><vt:lpstr>Dold</vt:lpstr></vt:vector></TitlesOfParts><AppVersion>16.0300</AppVersion></Properties>',
      ),
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    )
    .part(
      '',
      'rId22',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
      'docProps/thumbnail.png',
      Uint8Array.of(1, 2, 3),
    )
    .extension('bin', `${SHEETML}.printerSettings`)
    .part(SHEET, 'rId40', 'printerSettings', '../printerSettings/printerSettings1.bin', 'SkrivareRum214')
    .change(SHEET, '<pageSetup paperSize="9"', '<pageSetup r:id="rId40" paperSize="9"')
    .part(
      BOOK,
      'rId41',
      'connections',
      'connections.xml',
      xml(
        `<connections xmlns="${MAIN}"><connection id="1" name="Ekonomi" odcFile="G:\\Kopplingar\\ekonomi.odc"/></connections>`,
      ),
      `${SHEETML}.connections+xml`,
    )
    .part(
      'xl/tables/table1.xml',
      'rId1',
      'queryTable',
      '../queryTables/queryTable1.xml',
      xml(`<queryTable xmlns="${MAIN}" name="Ekonomifråga" connectionId="1"/>`),
      `${SHEETML}.queryTable+xml`,
    )
    .change('xl/tables/table1.xml', '<table ', '<table tableType="queryTable" ')
    .change('xl/tables/table1.xml', 'name="Kategori"/>', 'name="Kategori" queryTableFieldId="1"/>')
    .part(BOOK, 'rId42', `${OFFICE}/2007/relationships/powerPivotData`, 'model/item.data', 'Modelldata')
    .extension('data', 'application/vnd.openxmlformats-officedocument.model+data')
    .change(
      BOOK,
      '<workbookPr defaultThemeVersion="166925"/>',
      `<fileSharing userName="Kerstin Ek"/><workbookPr defaultThemeVersion="166925"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="G:\\Ekonomi\\Fonden\\" xmlns:x15ac="${OFFICE}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>`,
    )
    .change(
      BOOK,
      '</workbook>',
      `<extLst><ext uri="{FCE2AD5D-F65C-4FA6-A056-5C36A1767C68}" xmlns:x15="${OFFICE}/spreadsheetml/2010/11/main"><x15:dataModel><x15:modelTables><x15:modelTable id="Poster" name="Modelltabell" connection="Ekonomi"/></x15:modelTables></x15:dataModel></ext></extLst></workbook>`,
    )
    .change(
      SHEET,
      '<mergeCells ',
      '<scenarios><scenario name="Låg" user="Kerstin Ek"><inputCells r="B2" val="123454321"/></scenario></scenarios><mergeCells ',
    )
    .part(
      BOOK,
      'rId43',
      `${OFFICE}/2017/10/relationships/person`,
      'persons/person.xml',
      xml(
        `<personList xmlns="${OFFICE}/spreadsheetml/2018/threadedcomments"><person displayName="Bo Ek" id="{B0}"/><person displayName="Ulla Ek" id="{A1}"/></personList>`,
      ),
      'application/vnd.ms-excel.person+xml',
    )
    .part('xl/charts/chart1.xml', 'rId1', 'package', '../embeddings/Microsoft_Excel_Sheet1.xlsx', 'Inbäddat')
    .extension('xlsx', `${SHEETML}.sheet`)
    .change(
      'xl/charts/chart1.xml',
      '</c:chartSpace>',
      `<c:externalData xmlns:r="${RELATIONS}" r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
    );
}

/** An embedded workbook on a sheet, as Excel writes it: an object, its box in the older drawing and in the newer one. */
export const withObject = (book: Book): Book =>
  book
    .extension('xlsx', `${SHEETML}.sheet`)
    .extension('emf', 'image/x-emf')
    .part(SHEET, 'rId50', 'package', '../embeddings/Microsoft_Excel_Worksheet.xlsx', 'Inbäddad arbetsbok')
    .part(SHEET, 'rId51', 'image', '../media/image5.emf', 'Bild av arbetsboken')
    .part('xl/drawings/vmlDrawing1.vml', 'rId1', 'image', '../media/image5.emf', 'Bild av arbetsboken')
    .change(
      SHEET,
      '<tableParts',
      '<oleObjects><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><oleObject progId="Worksheet" shapeId="1027" r:id="rId50"><objectPr r:id="rId51"/></oleObject></mc:Choice><mc:Fallback><oleObject progId="Worksheet" shapeId="1027" r:id="rId50"/></mc:Fallback></mc:AlternateContent></oleObjects><tableParts',
    )
    .change(
      'xl/drawings/vmlDrawing1.vml',
      '</xml>',
      '<v:shape id="_x0000_s1027" type="#_x0000_t75"><v:imagedata o:relid="rId1"/><x:ClientData ObjectType="Pict"/></v:shape></xml>',
    )
    .change(
      DRAWING,
      'spreadsheetDrawing"/>',
      `spreadsheetDrawing"><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:a14="${OFFICE}/drawing/2010/main" Requires="a14"><xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="1027" name="Objekt"><a14:compatExt spid="_x0000_s1027"/></xdr:cNvPr></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor></mc:Choice></mc:AlternateContent></xdr:wsDr>`,
    );

export const NOTE =
  '<v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>';

/** The older drawing with notes as Excel writes them. */
export const withNotes = (book: Book, more = ''): Book =>
  book.change(
    'xl/drawings/vmlDrawing1.vml',
    '<v:shape id="a"><br></v:shape>',
    `<v:shapetype id="_x0000_t202"/>${NOTE}${more}`,
  );

/** A picture in the page header. */
export const withHeaderPicture = (book: Book): Book =>
  book
    .part(
      SHEET,
      'rId60',
      'vmlDrawing',
      '../drawings/vmlDrawing2.vml',
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="CH"><v:imagedata o:relid="rId1" o:title="logga"/></v:shape></xml>',
    )
    .relate('xl/drawings/vmlDrawing2.vml', 'rId1', 'image', '../media/image1.png')
    .change(SHEET, '<tableParts', '<legacyDrawingHF r:id="rId60"/><tableParts');

/** A pivot table of the hidden sheet with a slicer and a timeline, and a chart of it. */
export const withPivot = (
  book: Book,
  source = '<cacheSource type="worksheet"><worksheetSource ref="A1:A1" sheet="Dold"/></cacheSource>',
): Book =>
  book
    .part(
      SHEET,
      'rId70',
      'pivotTable',
      '../pivotTables/pivotTable1.xml',
      xml(`<pivotTableDefinition xmlns="${MAIN}" name="Pivot" cacheId="7"/>`),
      `${SHEETML}.pivotTable+xml`,
    )
    .relate('xl/pivotTables/pivotTable1.xml', 'rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml')
    .part(
      BOOK,
      'rId70',
      'pivotCacheDefinition',
      'pivotCache/pivotCacheDefinition1.xml',
      xml(
        `<pivotCacheDefinition xmlns="${MAIN}">${source}<cacheFields><cacheField name="Nämnd"><sharedItems><s v="Pivothemlighet"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
      ),
      `${SHEETML}.pivotCacheDefinition+xml`,
    )
    .part(
      BOOK,
      'rId71',
      `${OFFICE}/2007/relationships/slicerCache`,
      'slicerCaches/slicerCache1.xml',
      xml('<slicerCacheDefinition name="Utsnitt_Nämnd"/>'),
      'application/vnd.ms-excel.slicerCache+xml',
    )
    .part(
      BOOK,
      'rId72',
      `${OFFICE}/2011/relationships/timelineCache`,
      'timelineCaches/timelineCache1.xml',
      xml('<timelineCacheDefinition name="Tidslinje"/>'),
      'application/vnd.ms-excel.timelineCache+xml',
    )
    .part(
      SHEET,
      'rId71',
      `${OFFICE}/2007/relationships/slicer`,
      '../slicers/slicer1.xml',
      xml('<slicers><slicer name="Nämnd" cache="Utsnitt_Nämnd"/></slicers>'),
      'application/vnd.ms-excel.slicer+xml',
    )
    .part(
      SHEET,
      'rId72',
      `${OFFICE}/2011/relationships/timeline`,
      '../timelines/timeline1.xml',
      xml('<timelines/>'),
      'application/vnd.ms-excel.timeline+xml',
    )
    .change(SHEET, '<pane ', '<pivotSelection r:id="rId70"/><pane ')
    .change(
      SHEET,
      '<extLst>',
      `<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="${OFFICE}/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId71"/></x14:slicerList></ext><ext uri="{7E03D99C-DC04-49d9-9315-930204A7B6E9}" xmlns:x15="${OFFICE}/spreadsheetml/2010/11/main"><x15:timelineRefs><x15:timelineRef r:id="rId72"/></x15:timelineRefs></ext>`,
    )
    .change(
      DRAWING,
      'spreadsheetDrawing"/>',
      'spreadsheetDrawing"><xdr:twoCellAnchor><xdr:graphicFrame><sle:slicer xmlns:sle="http://schemas.microsoft.com/office/drawing/2010/slicer" name="Nämnd"/></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>',
    )
    .change(
      'xl/charts/chart1.xml',
      '<c:chart>',
      '<c:pivotSource><c:name>[Fond.xlsx]Dold!Pivot</c:name><c:fmtId val="0"/></c:pivotSource><c:chart>',
    )
    .change(
      BOOK,
      '</workbook>',
      `<pivotCaches><pivotCache cacheId="7" r:id="rId70"/></pivotCaches><extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${OFFICE}/spreadsheetml/2009/9/main"><x14:slicerCaches><x14:slicerCache r:id="rId71"/></x14:slicerCaches></ext><ext uri="{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}" xmlns:x15="${OFFICE}/spreadsheetml/2010/11/main"><x15:timelineCacheRefs><x15:timelineCacheRef r:id="rId72"/></x15:timelineCacheRefs></ext></extLst></workbook>`,
    );

/** A workbook with macros and a ribbon of its own. */
export const withMacros = (book: Book, mainType: string): Book =>
  book
    .change('[Content_Types].xml', `${SHEETML}.sheet.main+xml`, mainType)
    .extension('bin', 'application/vnd.ms-office.vbaProject')
    .part(BOOK, 'rId80', `${OFFICE}/2006/relationships/vbaProject`, 'vbaProject.bin', 'Sub Hemligt()')
    .part(
      'xl/vbaProject.bin',
      'rId1',
      `${OFFICE}/2006/relationships/wordVbaData`,
      'vbaData.xml',
      '<vbaSuppData/>',
      'application/vnd.ms-word.vbaData+xml',
    )
    .part(
      '',
      'rId80',
      `${OFFICE}/2006/relationships/ui/extensibility`,
      'customUI/customUI.xml',
      '<customUI onLoad="RibbonFlik"/>',
    )
    .change(
      BOOK,
      '<definedNames>',
      '<definedNames><definedName name="Makro" function="1" vbProcedure="1">"Hemligt"</definedName>',
    );
