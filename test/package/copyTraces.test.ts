/** What a copy must not tell beside its cells, part by part, and that it stays a file that Excel opens. */
import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import type { CopyChoices } from '../../src/workbook/sharing/copy/copyChoices';
import { makeCopy } from '../../src/workbook/sharing/copy/makeCopy';
import { opened, sampleBytes } from '../savedFiles';
import { ADDIN, unzipped, zipped } from './fixture';
import { reviewFixture } from './reviewFixture';
import {
  Book,
  NOTE,
  withHeaderPicture,
  withMacros,
  withNotes,
  withObject,
  withOtherAddin,
  withPivot,
  withProperties,
  withSettings,
} from './traceFixture';
import { unsound } from './unsound';

const CHOICES: CopyChoices = {
  sheets: ['Kalkyl'],
  committee: undefined,
  formulas: 'values',
  withoutContacts: true,
  withoutComments: true,
};

function copyOf(book: Book | Uint8Array, choices: Partial<CopyChoices> = {}): Record<string, string> {
  const made = makeCopy(
    opened(book instanceof Book ? zipped(book.files) : book),
    { ...CHOICES, ...choices },
    {
      words: texts('sv').share.basis,
      reason: texts('sv').native.reason,
      language: 'sv',
      catalogue,
      version: '0.1.0',
      date: '2026-11-26',
      localFormula: () => undefined,
    },
  );
  if (!made.ok) throw new Error(made.problem.kind);
  expect(unsound(made.value.bytes)).toEqual([]);
  return unzipped(made.value.bytes);
}

const allText = (parts: Record<string, string>): string => Object.entries(parts).flat().join('\n');
const SHEET = 'xl/worksheets/sheet1.xml';

describe('the add-in in a copy', () => {
  it.each([
    ['with formulas of ours', { live: true }],
    ['without', { live: false }],
    ['without, under the id of a shop', { live: false, addinId: 'WA200000001' }],
  ])('is gone with all that it kept, %s', (_, options) => {
    const text = allText(copyOf(withSettings(new Book(), options)));
    for (const gone of [
      'socialInvestering',
      'Kerstin',
      'Fond!B4 var',
      'webextension',
      'taskpane',
      '_xldudf_',
      ADDIN.id,
    ])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });

  it('is gone from a copy of the sample', () => {
    const parts = copyOf(sampleBytes(), { sheets: opened(sampleBytes()).sheets.map(({ name }) => name) });
    expect(['webextension', '_xldudf_'].filter((gone) => allText(parts).includes(gone))).toEqual([]);
  });

  it('goes with those of others, their ribbons and their custom XML', () => {
    const text = allText(copyOf(withOtherAddin(withSettings(new Book(), { live: true }))));
    for (const gone of ['Annan tilläggstext', 'RibbonFlik', 'DataMashup', 'urn:sif:modell', 'customXml', 'customUI'])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });
});

const rid = (element: string, xml = ''): string => new RegExp(`<${element} [^>]*r:id="([^"]*)"`).exec(xml)?.[1] ?? '';

describe('drawings in a copy', () => {
  const notes = (parts: Record<string, string>): boolean => allText(parts).includes('ObjectType="Note"');
  const BUTTON = '<v:shape id="_x0000_s1030" type="#_x0000_t201"><x:ClientData ObjectType="Button"/></v:shape>';

  it('lose the boxes of notes with the notes', () => {
    const parts = copyOf(withNotes(new Book()));
    expect([
      notes(parts),
      (parts[SHEET] ?? '').includes('legacyDrawing'),
      Object.keys(parts).filter((path) => path.endsWith('.vml')),
    ]).toEqual([false, false, []]);
  });

  it('keep a form control that stands among them', () => {
    const parts = copyOf(withNotes(new Book(), BUTTON));
    expect([notes(parts), rid('legacyDrawing', parts[SHEET])]).toEqual([false, 'rId4']);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain(BUTTON);
  });

  it('keep controls and shapes, not the macros they run nor the cells of other sheets that they show', () => {
    const linked = BUTTON.replace(
      '/></v:shape>',
      '><x:FmlaMacro>[0]!Knapp</x:FmlaMacro><x:FmlaLink>$B$2</x:FmlaLink><x:FmlaRange>Dold!$A$1</x:FmlaRange></x:ClientData></v:shape>',
    );
    const drawing = 'xl/drawings/drawing1.xml';
    const controls =
      '<controls><control shapeId="1030" r:id="rId45"><controlPr macro="[0]!Knapp" linkedCell="$B$2"/></control></controls>';
    const book = withNotes(new Book(), linked)
      .change(
        drawing,
        'spreadsheetDrawing"/>',
        'spreadsheetDrawing"><xdr:sp macro="[0]!Knapp" textlink="Dold!$A$1"/><xdr:sp macro="" textlink="Kalkyl!$B$2"/></xdr:wsDr>',
      )
      .part(
        SHEET,
        'rId45',
        'ctrlProp',
        '../ctrlProps/ctrlProp1.xml',
        '<formControlPr fmlaLink="$B$2" fmlaRange="Dold!$A$1"/>',
        'application/vnd.ms-excel.controlproperties+xml',
      )
      .change(SHEET, '<tableParts', `${controls}<tableParts`);
    const parts = copyOf(book);
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain(
      '<x:ClientData ObjectType="Button"><x:FmlaLink>$B$2</x:FmlaLink></x:ClientData>',
    );
    expect(parts[drawing]).toContain('<xdr:sp macro="" textlink=""/><xdr:sp macro="" textlink="Kalkyl!$B$2"/>');
    expect(parts['xl/ctrlProps/ctrlProp1.xml']).toBe('<formControlPr fmlaLink="$B$2"/>');
    expect(parts[SHEET]).toContain('<controlPr macro="" linkedCell="$B$2"/>');
  });

  it('keep the picture of the page header', () => {
    const parts = copyOf(withHeaderPicture(withNotes(new Book())));
    expect([notes(parts), rid('legacyDrawingHF', parts[SHEET])]).toEqual([false, 'rId60']);
    expect(parts['xl/drawings/vmlDrawing2.vml']).toContain('logga');
  });

  it('keep the notes where comments are wanted', () => {
    const parts = copyOf(withNotes(new Book()), { withoutComments: false });
    expect([parts['xl/drawings/vmlDrawing1.vml']?.includes(NOTE), 'xl/comments1.xml' in parts]).toEqual([true, true]);
  });

  it.each([true, false])('lose an embedded workbook and its pictures, comments left out: %s', (withoutComments) => {
    const text = allText(copyOf(withObject(withNotes(new Book())), { withoutComments }));
    for (const gone of ['Inbäddad', 'Bild av arbetsboken', 'oleObject', '_x0000_s1027', 'embeddings'])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });
});

describe('pivot tables in a copy', () => {
  const WHOLE = { sheets: ['Kalkyl', 'Dold'], withoutContacts: false };
  const GONE = ['Pivothemlighet', 'pivot', 'Utsnitt', 'slicer', 'imeline', 'Fond.xlsx'];

  it('go with their slicers, timelines and charts of them', () => {
    const text = allText(copyOf(withPivot(new Book())));
    for (const gone of GONE) expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });

  it('stay with all of it in a copy of the whole workbook', () => {
    const text = allText(copyOf(withPivot(new Book()), WHOLE));
    for (const kept of GONE) expect([kept, text.includes(kept)]).toEqual([kept, true]);
  });

  it('go from it when what they draw from is fetched through a connection', () => {
    const text = allText(copyOf(withPivot(new Book(), '<cacheSource type="external" connectionId="1"/>'), WHOLE));
    for (const gone of GONE) expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });
});

describe('the properties of a copy', () => {
  const whole = { sheets: ['Kalkyl', 'Dold'], withoutContacts: false, withoutComments: false };

  it.each([
    ['of some sheets', {}],
    ['of all', whole],
  ])('name nobody, no place and nothing that is left out, %s', (_, choices) => {
    const text = allText(copyOf(withProperties(new Book()), choices));
    for (const gone of [
      ...[
        'Kerstin Ek',
        'Hemlig beskrivning',
        'Chefsson',
        'Bolaget',
        'TitlesOfParts',
        'KS 2013/12',
        'thumbnail',
        'Rum214',
      ],
      ...[
        'Ekonomi',
        'Modelldata',
        'Modelltabell',
        'queryTable',
        '123454321',
        'Ulla Ek',
        'Bo Ek',
        'Inbäddat',
        'externalData',
      ],
      ...['printerSettings', 'Extension="bin"'],
    ])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });

  it('say when it was made and with which program, and that nobody made it', () => {
    const parts = copyOf(withProperties(new Book()));
    expect(parts['docProps/core.xml']).toContain(
      '<dc:creator/><cp:lastModifiedBy/><dcterms:created xsi:type="dcterms:W3CDTF">2013-02-01T08:00:00Z</dcterms:created></cp:coreProperties>',
    );
    expect(parts['docProps/app.xml']).toContain(
      '<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>',
    );
    expect(parts[SHEET]).toContain('<pageSetup paperSize="9" orientation="landscape"/>');
    expect(parts['xl/tables/table1.xml']).toMatch(/<table (?!.*tableType).*name="Kategori"\/>/s);
  });

  it('name only those whose comments go with it', () => {
    const book = withProperties(new Book(reviewFixture()));
    book.change('xl/threadedComments/threadedComment1.xml', '<threadedComment ', '<threadedComment personId="{B0}" ');
    const named = (withoutContacts: boolean): readonly boolean[] => {
      const text = allText(copyOf(book, { withoutComments: false, withoutContacts }));
      return [text.includes('Bo Ek'), text.includes('Ulla Ek')];
    };
    expect(named(false)).toEqual([true, false]);
    expect(named(true)).toEqual([false, false]);
  });

  it('have no part that nothing points at', () => {
    const book = new Book();
    book.files['xl/worksheets/sheet9.xml'] = '<worksheet>Kvarglömt blad</worksheet>';
    expect(allText(copyOf(book))).not.toContain('Kvarglömt');
  });
});

describe('a workbook of another kind', () => {
  const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const kinds = [
    MACROS,
    'application/vnd.ms-excel.template.macroEnabled.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  ];

  it.each(kinds)('gives a plain copy without macros: %s', (kind) => {
    const parts = copyOf(withMacros(new Book(), kind));
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
    );
    const text = allText(parts);
    for (const gone of ['vba', 'Hemligt', 'RibbonFlik', 'Makro', 'macroEnabled', 'template', 'Extension="bin"'])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });

  it('whose kind only its ending tells is a plain workbook too', () => {
    const book = new Book().change(
      '[Content_Types].xml',
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>',
      '',
    );
    book.change(
      '[Content_Types].xml',
      'Extension="xml" ContentType="application/xml"',
      `Extension="xml" ContentType="${MACROS}"`,
    );
    expect(copyOf(book)['[Content_Types].xml']).toContain('PartName="/xl/workbook.xml"');
  });
});

describe('links in a copy', () => {
  const REGISTER = [
    '<hyperlink ref="A1" r:id="rId1"/>',
    '<hyperlink ref="A6" r:id="rId2" display="bo.ek@norrkoping.se"/>',
    '<hyperlink ref="A7" r:id="rId3"/>',
    '<hyperlink ref="A8" r:id="rId4" tooltip="011-15 00 00"/>',
    '<hyperlink ref="A9" location="Register!A1" display="011-15 00 00"/>',
    '<hyperlink ref="A10" location="Dold!A1"/>',
    '<hyperlink ref="A11" location="Belopp"/>',
  ].join('');

  const book = (): Book => {
    const linked = new Book(reviewFixture());
    const path = 'xl/worksheets/sheet3.xml';
    linked
      .change(path, '<hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId2"/>', REGISTER)
      .change('xl/workbook.xml', 'state="veryHidden" r:id="rId20"', 'r:id="rId20"')
      .relate(path, 'rId3', 'hyperlink', 'tel:+4611150000', true)
      .relate(path, 'rId4', 'hyperlink', 'https://www.norrkoping.se/fond', true);
    return linked;
  };
  const refs = (parts: Record<string, string>, path = 'xl/worksheets/sheet3.xml'): readonly string[] =>
    [...(parts[path] ?? '').matchAll(/<hyperlink [^>]*ref="([^"]*)"/g)].map(([, ref = '']) => ref);

  it('to people and to the sender’s files go with contact data; those to the web and within the copy stay', () => {
    const parts = copyOf(book(), { sheets: ['Register'] });
    expect(refs(parts)).toEqual(['A8', 'A9']);
    const text = allText(parts);
    for (const gone of ['mailto:', 'tel:', 'file:', 'bo.ek', '011-15'])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
    expect(text).toContain('https://www.norrkoping.se/fond');
  });

  it('stay where contact data stay, all but those to sheets that are left out', () => {
    expect(refs(copyOf(book(), { sheets: ['Register'], withoutContacts: false }))).toEqual([
      'A1',
      'A6',
      'A7',
      'A8',
      'A9',
    ]);
    expect(refs(copyOf(book(), { sheets: ['Register', 'Dold', 'Kalkyl'], withoutContacts: false }))).toHaveLength(7);
  });

  it('behind pictures go and stay in the same way', () => {
    const drawing = 'xl/drawings/drawing1.xml';
    const picture = (id: string): string =>
      `<xdr:twoCellAnchor><xdr:pic><a:hlinkClick r:id="${id}"/></xdr:pic></xdr:twoCellAnchor>`;
    const shapes = new Book()
      .change(
        drawing,
        'spreadsheetDrawing"/>',
        `spreadsheetDrawing">${['rId3', 'rId4', 'rId5'].map(picture).join('')}</xdr:wsDr>`,
      )
      .relate(drawing, 'rId3', 'hyperlink', 'mailto:bo.ek@norrkoping.se', true)
      .relate(drawing, 'rId4', 'hyperlink', 'https://www.norrkoping.se/', true)
      .relate(drawing, 'rId5', 'hyperlink', '#Dold!A1');
    const parts = copyOf(shapes);
    expect([...(parts[drawing] ?? '').matchAll(/hlinkClick r:id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['rId4']);
    expect(allText(parts)).not.toContain('bo.ek');
  });

  it('behind cells whose rows have closed up go, those beside stay', () => {
    const rows = ['Nämnd', 'Socialnämnden', 'Utbildningsnämnden'];
    const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = 'xl/worksheets/sheet2.xml';
    const committees = new Book()
      .change(
        sheet,
        '</row></sheetData>',
        `</row>${rows.map((name, i) => `<row r="${i + 3}">${cell(`A${i + 3}`, name)}${cell(`B${i + 3}`, `insats ${i}`)}</row>`).join('')}</sheetData>` +
          `<hyperlinks><hyperlink ref="A4" r:id="rId1"/><hyperlink ref="B5" location="Kalkyl!A1"/><hyperlink ref="E5" location="Kalkyl!A1"/></hyperlinks>`,
      )
      .change(
        sheet,
        '<worksheet ',
        '<worksheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ',
      )
      .relate(sheet, 'rId1', 'hyperlink', 'https://www.norrkoping.se/insats', true);
    // A filter that looked for what is left out would still name it.
    committees.change(
      sheet,
      '<hyperlinks>',
      '<autoFilter ref="A3:B5"><filterColumn colId="0"><filters><filter val="Utbildningsnämnden"/></filters></filterColumn></autoFilter><hyperlinks>',
    );
    const parts = copyOf(committees, { sheets: ['Dold', 'Kalkyl'], committee: 'Socialnämnden' });
    expect(parts[sheet]).toContain('<autoFilter ref="A3:B5"></autoFilter>');
    expect(allText(parts)).not.toContain('Utbildningsnämnden');
    expect(refs(parts, sheet)).toEqual(['E5']);
    expect(allText(parts)).not.toContain('norrkoping.se/insats');
  });
});

describe('pictures in cells', () => {
  const rich = (): Book =>
    new Book()
      .part(
        'xl/workbook.xml',
        'rId90',
        'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue',
        'richData/rdrichvalue.xml',
        '<rvData>Inskannat</rvData>',
        'application/vnd.ms-excel.rdrichvalue+xml',
      )
      .change(
        'xl/metadata.xml',
        '</metadata>',
        '<valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>',
      )
      .change(
        'xl/metadata.xml',
        '<cellMetadata',
        '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><cellMetadata',
      )
      .change('xl/worksheets/sheet2.xml', '<c r="A1">', '<c r="A1" vm="1">');

  it('go with their sheet, and stay with it', () => {
    const without = copyOf(rich());
    expect(['Inskannat', 'XLRICHVALUE', 'valueMetadata'].filter((gone) => allText(without).includes(gone))).toEqual([]);
    expect(without['xl/metadata.xml']).toContain('XLDAPR');
    const whole = copyOf(rich(), { sheets: ['Kalkyl', 'Dold'], withoutContacts: false });
    expect(whole['xl/richData/rdrichvalue.xml']).toContain('Inskannat');
  });
});

describe('rules and charts that read another workbook', () => {
  it('read nothing in its place', () => {
    const book = new Book(reviewFixture());
    book.change('xl/charts/chart1.xml', 'Kalkyl!$E$2:$E$4', '[1]Löner!$B$7:$B$9');
    expect(copyOf(book)['xl/charts/chart1.xml']).toContain('<c:f>#REF!</c:f>');
  });
});

test('what is held against copies finds what Excel would call damage', () => {
  const { files } = new Book().change(SHEET, 'legacyDrawing r:id="rId4"', 'legacyDrawing r:id="rId9"');
  delete files['xl/comments1.xml'];
  files['xl/kvar.bin'] = 'x';
  expect(unsound(zipped(files))).toEqual([
    'xl/worksheets/sheet1.xml points at xl/comments1.xml, which is not there',
    'xl/worksheets/sheet1.xml names rId9, which is not there',
    'the kinds list xl/comments1.xml, which is not there',
    'nothing names xl/kvar.bin',
    'xl/kvar.bin is of no known kind',
  ]);
});

test('whatever a workbook holds, its copy is one that Excel opens', () => {
  const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const additions = {
    settings: (book: Book) => withSettings(book, { live: false }),
    addin: withOtherAddin,
    properties: withProperties,
    notes: (book: Book) => withNotes(book),
    header: withHeaderPicture,
    macros: (book: Book) => withMacros(book, MACROS),
  };
  const drawn = { none: (book: Book) => book, object: withObject, pivot: (book: Book) => withPivot(book) };
  const sheets = [['Kalkyl'], ['Dold'], ['Kalkyl', 'Dold']];
  fc.assert(
    fc.property(
      fc.subarray(Object.keys(additions) as (keyof typeof additions)[]),
      fc.constantFrom(...(Object.keys(drawn) as (keyof typeof drawn)[])),
      fc.constantFrom(...sheets),
      fc.boolean(),
      fc.boolean(),
      (chosen, drawing, names, withoutContacts, withoutComments) => {
        const book = chosen.reduce((one, name) => additions[name](one), new Book());
        const isClash = drawing === 'object' && chosen.includes('properties');
        copyOf(isClash ? book : drawn[drawing](book), { sheets: names, withoutContacts, withoutComments });
      },
    ),
    { numRuns: 60 },
  );
});
