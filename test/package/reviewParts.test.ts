/** What a review finds outside the cells, each in a workbook that has just that part more. */
import { openPackage } from '../../src/package/openPackage';
import { escapeAttribute } from '../../src/package/xml/xml';
import { exampleDraft } from '../../src/workbook';
import { keptXml } from '../../src/workbook/sharing/keptFormulas';
import { reviewPackage } from '../../src/workbook/sharing/review/reviewPackage';
import type { Finding } from '../../src/workbook/sharing/review/reviewPackage';
import { fixture, unzipped, zipped } from './fixture';
import type { Files } from './fixture';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2007/relationships';
const NO_PARTS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const DRAWING =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const SHEET = 'xl/worksheets/sheet1.xml';
/** Dold, which has neither a drawing nor headers of its own. */
const BARE = 'xl/worksheets/sheet2.xml';
const BOOK = 'xl/workbook.xml';

/** A part more, related from another part ("" is the file itself). */
function withPart(files: Files, from: string, type: string, path: string, xml: string): Files {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${from.slice(folder.length)}.rels`;
  const before = String(files[rels] ?? NO_PARTS);
  const one = `<Relationship Id="rId9${Object.keys(files).length}" Type="${type}" Target="/${path}"/>`;
  return { ...files, [path]: xml, [rels]: before.replace('</Relationships>', `${one}</Relationships>`) };
}

const inSheet = (xml: string, sheet = SHEET): Files => {
  const files = fixture();
  return { ...files, [sheet]: String(files[sheet]).replace('</worksheet>', `${xml}</worksheet>`) };
};

function review(files: Files): readonly Finding[] {
  const bytes = zipped(files);
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(opened.problem.kind);
  const found = reviewPackage(opened.value);
  // Nothing is taken out of it.
  expect(unzipped(opened.value.bytes)).toEqual(unzipped(bytes));
  return found;
}

const plain = review(fixture());
/** What is found that is not found in the fixture itself. */
const more = (files: Files): readonly Finding[] => {
  const known = plain.map((finding) => JSON.stringify(finding));
  return review(files).filter((finding) => !known.includes(JSON.stringify(finding)));
};

const anchor = (row: number, column: number, body: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row></xdr:from><xdr:to/>${body}</xdr:twoCellAnchor>`;
const textBox = (...lines: readonly string[]): string =>
  `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Textruta 1"/></xdr:nvSpPr><xdr:txBody>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp>`;
const withDrawing = (body: string): Files => {
  const drawing = `<xdr:wsDr ${DRAWING}>${body}</xdr:wsDr>`;
  return withPart(fixture(), BARE, `${OFFICE}/drawing`, 'xl/drawings/drawing7.xml', drawing);
};

describe('what lies over the cells', () => {
  it('text boxes are told with their cell, and the personal data in them', () => {
    expect(more(withDrawing(anchor(6, 2, textBox('Ring Anna,', '070-123 45 67 &amp; Bo'))))).toEqual([
      { kind: 'telephone', address: 'Dold!C7', text: '070-123 45 67' },
      { kind: 'drawing', address: 'Dold!C7', text: 'Ring Anna, 070-123 45 67 & Bo' },
    ]);
  });

  it('so are text boxes in a group, and pictures with what describes them', () => {
    const picture = (more_: string) =>
      `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Bild 2"${more_}/></xdr:nvPicPr></xdr:pic>`;
    expect(
      more(
        withDrawing(
          anchor(0, 0, `<xdr:grpSp>${textBox('I grupp')}</xdr:grpSp>`) +
            anchor(1, 0, picture(' descr="Foto av Anna"')) +
            anchor(2, 0, picture('')),
        ),
      ),
    ).toEqual([
      { kind: 'drawing', address: 'Dold!A1', text: 'I grupp' },
      { kind: 'drawing', address: 'Dold!A2', text: 'Foto av Anna' },
      { kind: 'drawing', address: 'Dold!A3', text: '' },
    ]);
  });

  it('lines and shapes without a text, and charts, are not', () => {
    expect(
      more(
        withDrawing(
          anchor(0, 0, '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="Pil 1"/></xdr:nvSpPr></xdr:sp>') +
            anchor(1, 0, '<xdr:graphicFrame><xdr:cNvPr id="3" name="Diagram 1"/></xdr:graphicFrame>'),
        ),
      ),
    ).toEqual([]);
  });
});

it('headers and footers are told as they are printed, each once', () => {
  const codes =
    '<headerFooter><oddHeader>&amp;L&amp;"Arial,Fet"&amp;12Anna Berg&amp;Rsida &amp;P av &amp;N</oddHeader>' +
    '<oddFooter>&amp;C&amp;K01+000Kommun &amp;&amp; region</oddFooter><firstHeader>&amp;LAnna Berg&amp;Rsida &amp;P av &amp;N</firstHeader>' +
    '<evenFooter>&amp;P</evenFooter></headerFooter>';
  expect(more(inSheet(codes, BARE))).toEqual([
    { kind: 'header-footer', sheet: 'Dold', text: 'Anna Berg sida av' },
    { kind: 'header-footer', sheet: 'Dold', text: 'Kommun & region' },
  ]);
});

it('lists and hints of data validation are told with their first cells, also those that Excel 2010 writes', () => {
  const rules =
    '<dataValidations count="3"><dataValidation type="list" sqref="B5:B9 D5"><formula1>"Anna,Bo ""Bosse"" Ek"</formula1></dataValidation>' +
    '<dataValidation type="list" sqref="C5" promptTitle="Vem?" prompt="Skriv till bo@exempel.se"><formula1>$A$1:$A$3</formula1></dataValidation>' +
    '<dataValidation type="whole" sqref="C6"><formula1>1</formula1></dataValidation></dataValidations>' +
    '<extLst><ext xmlns:x14="a" xmlns:xm="b"><x14:dataValidations><x14:dataValidation type="list" error="Fråga Bo"><x14:formula1><xm:f>Dold!$A$1</xm:f></x14:formula1><xm:sqref>E5:E6</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  expect(more(inSheet(rules))).toEqual([
    { kind: 'e-mail', address: 'Kalkyl!C5', text: 'bo@exempel.se' },
    { kind: 'validation', address: 'Kalkyl!B5:B9', text: 'Anna,Bo "Bosse" Ek' },
    { kind: 'validation', address: 'Kalkyl!C5', text: 'Vem? Skriv till bo@exempel.se' },
    { kind: 'validation', address: 'Kalkyl!E5:E6', text: 'Fråga Bo' },
  ]);
});

it('personal data that a formula is written with is told, and once where the cell shows it too', () => {
  const files = fixture();
  const cell = (at: string, formula: string, shown: string): string =>
    `<c r="${at}" t="str"><f>${formula}</f><v>${shown}</v></c>`;
  const cells =
    cell('A90', 'IF(B2=0,&quot;ring 070-123 45 67&quot;,&quot;&quot;)', '') +
    cell('B90', 'VLOOKUP(198112189876,A:B,2)', 'x') +
    cell('C90', '&quot;anna@exempel.se&quot;', 'anna@exempel.se');
  const changed = String(files[SHEET]).replace('</sheetData>', `<row r="90">${cells}</row></sheetData>`);
  expect(more({ ...files, [SHEET]: changed })).toEqual([
    { kind: 'telephone', address: 'Kalkyl!A90', text: '070-123 45 67' },
    { kind: 'personal-number', address: 'Kalkyl!B90', text: '198112189876' },
    { kind: 'e-mail', address: 'Kalkyl!C90', text: 'anna@exempel.se' },
  ]);
});

describe('what the add-in itself keeps', () => {
  const withSettings = (settings: Readonly<Record<string, unknown>>): Files => {
    const properties = Object.entries(settings)
      .map(([name, kept]) => `<we:property name="${name}" value="${escapeAttribute(JSON.stringify(kept))}"/>`)
      .join('');
    const extension = `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="x"/><we:properties>${properties}</we:properties></we:webextension>`;
    const panes = '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>';
    const kinds = 'http://schemas.microsoft.com/office/2011/relationships';
    const base = Object.fromEntries(Object.entries(fixture()).filter(([path]) => !/webextension|taskpanes/.test(path)));
    base['_rels/.rels'] = String(base['_rels/.rels']).replace(/<Relationship [^>]*webextensiontaskpanes"[^>]*\/>/, '');
    const outer = withPart(base, '', `${kinds}/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml', panes);
    return withPart(
      outer,
      'xl/webextensions/taskpanes.xml',
      `${kinds}/webextension`,
      'xl/webextensions/webextension1.xml',
      extension,
    );
  };
  const kept = (files: Files) => more(files).filter(({ kind }) => kind === 'kept');

  it('drafts of applications are told by name, and personal data in them', () => {
    const draft = exampleDraft();
    const single = { ...draft.single, name: 'Läslust', contactName: 'Anna, 070-123 45 67', contactEmail: '' };
    const drafts = [{ id: 'a', sheetId: undefined, draft: { ...draft, single } }];
    expect(kept(withSettings({ 'socialInvestering.ansokningar': { drafts, mappings: {} } }))).toEqual([
      { kind: 'kept', what: 'draft', text: 'Läslust' },
      { kind: 'kept', what: 'memory', text: '070-123 45 67' },
    ]);
  });

  it('so is what was written last, and nothing where there is none', () => {
    const senast = { label: 'x', parts: [{ before: ['bo@exempel.se', 8112189876] }] };
    expect(kept(withSettings({ 'socialInvestering.senast': senast, 'annan.sak': 'eva@exempel.se' }))).toEqual([
      { kind: 'kept', what: 'memory', text: 'bo@exempel.se' },
      { kind: 'kept', what: 'memory', text: '8112189876' },
    ]);
    expect(kept(withSettings({ 'socialInvestering.identitet': 'm3-a1' }))).toEqual([]);
  });

  it('replaced formulas with personal data, and their answers', () => {
    const formula = { id: 1, round: 1, sheet: 0, row: 0, column: 0, formats: 'General' };
    const xml = keptXml({
      rounds: [{ id: 1, date: '2026-11-26', sheets: [{ id: '', name: 'Kalkyl', landmarks: '' }] }],
      formulas: [
        { ...formula, formula: '=SIF.ORD("bo@exempel.se")', contents: [['Ring 070-123 45 67']] },
        { ...formula, id: 2, formula: '=SIF.PLAN(2,1)', contents: [[1], [2]] },
      ],
    });
    expect(more(withPart(fixture(), BOOK, `${OFFICE}/customXml`, 'customXml/item9.xml', xml))).toEqual([
      { kind: 'kept', what: 'formulas', text: 'bo@exempel.se' },
      { kind: 'kept', what: 'formulas', text: '070-123 45 67' },
    ]);
  });
});

describe('what other programs have put in the file', () => {
  const custom = (xml: string) => more(withPart(fixture(), BOOK, `${OFFICE}/customXml`, 'customXml/item9.xml', xml));

  it('custom XML by its namespace, and queries as what they are', () => {
    expect(custom('<p:properties xmlns:p="urn:arkiv"><p:handlaggare>Anna</p:handlaggare></p:properties>')).toEqual([
      { kind: 'custom-xml', text: 'urn:arkiv' },
    ]);
    expect(custom('<a/>')).toEqual([{ kind: 'custom-xml', text: 'customXml/item9.xml' }]);
    expect(custom('<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">UEs=</DataMashup>')).toEqual([
      { kind: 'connection', text: 'Power Query' },
    ]);
  });

  it('macros', () => {
    const type = 'http://schemas.microsoft.com/office/2006/relationships/vbaProject';
    expect(more(withPart(fixture(), BOOK, type, 'xl/vbaProject.bin', 'x'))).toEqual([{ kind: 'macros' }]);
  });

  it.each([
    ['oleObject', 'xl/embeddings/oleObject1.bin'],
    ['package', 'xl/embeddings/Loner.xlsx'],
    ['control', 'xl/activeX/activeX1.xml'],
  ])('embedded objects: %s', (type, path) => {
    expect(more(withPart(fixture(), SHEET, `${OFFICE}/${type}`, path, '<x/>'))).toEqual([
      { kind: 'embedded', sheet: 'Kalkyl', text: path.slice(path.lastIndexOf('/') + 1) },
    ]);
  });

  it('connections with where they lead', () => {
    const xml =
      '<connections><connection id="1" name="Ekonomi"><dbPr connection="Provider=SQLOLEDB;Data Source=srv01" command="select 1"/></connection>' +
      '<connection id="2" name="Löner"><textPr sourceFile="G:\\Loner.csv"/></connection></connections>';
    expect(more(withPart(fixture(), BOOK, `${OFFICE}/connections`, 'xl/connections.xml', xml))).toEqual([
      { kind: 'connection', text: 'Ekonomi Provider=SQLOLEDB;Data Source=srv01' },
      { kind: 'connection', text: 'Löner G:\\Loner.csv' },
    ]);
  });

  it('slicers and timelines by what they are called', () => {
    const slicers = '<slicers><slicer name="Utsnitt_1" caption="Nämnd"/><slicer name="Utsnitt_2"/></slicers>';
    expect(more(withPart(fixture(), SHEET, `${MICROSOFT}/slicer`, 'xl/slicers/slicer1.xml', slicers))).toEqual([
      { kind: 'slicer', sheet: 'Kalkyl', text: 'Nämnd' },
      { kind: 'slicer', sheet: 'Kalkyl', text: 'Utsnitt_2' },
    ]);
    const timelines = '<timelines><timeline name="Tid_1" caption="Datum"/></timelines>';
    const type = 'http://schemas.microsoft.com/office/2011/relationships/timeline';
    expect(more(withPart(fixture(), SHEET, type, 'xl/timelines/timeline1.xml', timelines))).toEqual([
      { kind: 'slicer', sheet: 'Kalkyl', text: 'Datum' },
    ]);
  });
});

describe('who and what the file names', () => {
  it('who has written comments and notes, each once', () => {
    const people =
      '<personList><person displayName="Anna Berg" id="{1}"/><person displayName="Bo Ek" id="{2}"/></personList>';
    const notes =
      '<comments><authors><author>Bo Ek</author><author>tc={1}</author><author>Eva &amp; Co</author></authors><commentList/></comments>';
    const type = 'http://schemas.microsoft.com/office/2017/10/relationships/person';
    const both = withPart(
      withPart(fixture(), BOOK, type, 'xl/persons/person.xml', people),
      BARE,
      `${OFFICE}/comments`,
      'xl/comments9.xml',
      notes,
    );
    expect(more(both)).toEqual([
      { kind: 'comment-author', name: 'Anna Berg' },
      { kind: 'comment-author', name: 'Bo Ek' },
      { kind: 'comment-author', name: 'Eva & Co' },
    ]);
  });

  it('company, manager, subject and properties that someone has made', () => {
    const files = Object.fromEntries(Object.entries(fixture()).filter(([path]) => !path.startsWith('docProps/')));
    files['_rels/.rels'] = String(files['_rels/.rels']).replace(/<Relationship [^>]*Target="docProps[^>]*\/>/g, '');
    const core =
      '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator/><dc:subject>Anna</dc:subject></cp:coreProperties>';
    const app =
      '<Properties><Application>Microsoft Excel</Application><Manager>Bo Ek</Manager><Company>Norrköping</Company></Properties>';
    const own =
      '<Properties xmlns:vt="v"><property fmtid="{1}" pid="2" name="Diarienummer"><vt:lpwstr>KS 2026/1 &amp; 2</vt:lpwstr></property></Properties>';
    const metadata = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
    const withCore = withPart(files, '', metadata, 'docProps/core.xml', core);
    const withApp = withPart(withCore, '', `${OFFICE}/extended-properties`, 'docProps/app.xml', app);
    expect(more(withPart(withApp, '', `${OFFICE}/custom-properties`, 'docProps/custom.xml', own))).toEqual([
      { kind: 'property', name: 'subject', text: 'Anna' },
      { kind: 'property', name: 'Company', text: 'Norrköping' },
      { kind: 'property', name: 'Manager', text: 'Bo Ek' },
      { kind: 'property', name: 'Diarienummer', text: 'KS 2026/1 & 2' },
    ]);
  });
});
