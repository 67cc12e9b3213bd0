import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyPackage } from '../../src/package/emptyPackage';
import { openPackage } from '../../src/package/openPackage';
import type { Package } from '../../src/package/openPackage';
import type { CellChange, PackageChanges } from '../../src/package/changes';
import { savePackage } from '../../src/package/savePackage';
import { readCells, sharedStrings } from '../../src/package/sheet/readCells';
import type { ReadCell } from '../../src/package/sheet/readCells';
import { ADDIN, fixture, SAME_SHEETS, unzipped, zipped } from './fixture';
import type { Files } from './fixture';
import { Book, withSettings } from './traceFixture';

function opened(bytes: Uint8Array): Package {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const saved = (changes: PackageChanges, files: Files = fixture()): Uint8Array =>
  savePackage(opened(zipped(files)), changes);

const withCells = (...cells: readonly CellChange[]): PackageChanges => ({
  sheets: [
    { from: 'Kalkyl', name: 'Kalkyl', cells },
    { from: 'Dold', name: 'Dold' },
  ],
});

const SHEET = 'xl/worksheets/sheet1.xml';
const cellXml = (bytes: Uint8Array, at: string): string =>
  new RegExp(`<c r="${at}"[^>]*?(?:/>|>.*?</c>)`, 's').exec(unzipped(bytes)[SHEET] ?? '')?.[0] ?? '';

function cellsOf(bytes: Uint8Array, sheet: string): ReadonlyMap<string, ReadCell> {
  const file = opened(bytes);
  const strings = sharedStrings(file.parts.text('xl/sharedStrings.xml') ?? '');
  const xml = file.parts.text(file.sheets.find(({ name }) => name === sheet)?.path ?? '') ?? '';
  return new Map(readCells(xml, strings).map((cell) => [`${cell.row},${cell.column}`, cell]));
}

describe('a file that nobody has touched', () => {
  it.each([
    ['without any change', {}],
    ['with all there is listed as it is', { sheets: SAME_SHEETS, settings: { 'sif.enhet': '"tkr"' }, addin: ADDIN }],
  ])('comes back byte for byte %s', (_, changes) => {
    const bytes = zipped(fixture());
    expect(Buffer.compare(savePackage(opened(bytes), changes), bytes)).toBe(0);
  });

  it('comes back byte for byte when its tables, names and XML parts are listed as they are', () => {
    const file = opened(zipped(fixture()));
    const tables = file.tables.map((table) => ({ ...table, from: table.name }));
    const names = file.names.map((name) => ({ ...name, formula: name.formula.replace(/_xlfn\.|_xlpm\./g, '') }));
    const bytes = savePackage(file, { sheets: SAME_SHEETS, tables, names, xmlParts: file.xmlParts });
    expect(Buffer.compare(bytes, file.bytes)).toBe(0);
  });
});

describe('a changed cell', () => {
  const edit = { row: 1, column: 1, value: 12000000 };

  it('is changed in its own row; every other part comes back as it was', () => {
    const before = unzipped(zipped(fixture()));
    const after = unzipped(saved(withCells(edit)));
    const touched = [
      'xl/worksheets/sheet1.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      '[Content_Types].xml',
    ];
    for (const [path, text] of Object.entries(before)) {
      if (path === 'xl/calcChain.xml') expect(after[path]).toBeUndefined();
      else if (!touched.includes(path)) expect(after[path]).toBe(text);
    }
    const was = before[SHEET] ?? '';
    expect(after[SHEET]).toBe(
      was
        .replace('<row r="2" spans="1:6">', '<row r="2">')
        .replace('<v>9000000</v></c><c r="D2"', '<v>12000000</v></c><c r="D2"'),
    );
  });

  it('keeps its format, and gets the type of what it holds', () => {
    const bytes = saved(
      withCells(
        { row: 1, column: 1, value: 'ett < "två" & \u0001 _x0041_' },
        { row: 2, column: 1, value: true },
        { row: 3, column: 1, value: { error: '#SPILL!' } },
        { row: 16, column: 1, value: '' },
        { row: 40, column: 27, value: 0.1 },
      ),
    );
    expect(cellXml(bytes, 'B2')).toBe(
      '<c r="B2" s="2" t="inlineStr"><is><t xml:space="preserve">ett &lt; &quot;två&quot; &amp; _x0001_ _x005F_x0041_</t></is></c>',
    );
    expect(cellXml(bytes, 'B3')).toBe('<c r="B3" t="b"><v>1</v></c>');
    expect(cellXml(bytes, 'B4')).toBe('<c r="B4" s="3" t="e"><v>#VALUE!</v></c>');
    expect(cellXml(bytes, 'B17')).toBe('<c r="B17"/>');
    expect(unzipped(bytes)[SHEET]).toContain('<row r="41"><c r="AB41"><v>0.1</v></c></row></sheetData>');
    expect(unzipped(bytes)[SHEET]).toContain('<dimension ref="A1:AB41"/>');
    expect(cellsOf(bytes, 'Kalkyl').get('1,1')?.value).toBe('ett < "två" & \u0001 _x0041_');
  });

  it('with a formula is stored as Excel stores it', () => {
    const bytes = saved(
      withCells(
        { row: 29, column: 0, formula: 'SIF.PLAN(B2,B3,2014)', value: 'År', spill: { rows: 2, columns: 2 } },
        { row: 29, column: 1, value: 'Skuld', isSpilled: true },
        { row: 30, column: 0, value: 2014, isSpilled: true },
        { row: 33, column: 0, formula: 'SUM(B17:B18)+SUM(D1#)', value: 1 },
        { row: 34, column: 0, formula: 'IFNA(Poster[@Summa],"SIF.PLAN(")', value: 'x' },
        { row: 35, column: 0, formula: 'SUM(B17:B18*2)', value: 700 },
      ),
    );
    expect(cellXml(bytes, 'A30')).toBe(
      '<c r="A30" t="str" cm="1"><f t="array" ref="A30:B31">_xldudf_SIF_PLAN(B2,B3,2014)</f><v>År</v></c>',
    );
    expect(cellXml(bytes, 'B30')).toBe('<c r="B30" t="str"><v>Skuld</v></c>');
    expect(cellXml(bytes, 'A34')).toBe('<c r="A34"><f>SUM(B17:B18)+SUM(_xlfn.ANCHORARRAY(D1))</f><v>1</v></c>');
    expect(cellXml(bytes, 'A35')).toContain('<f>_xlfn.IFNA(Poster[[#This Row],[Summa]],&quot;SIF.PLAN(&quot;)</f>');
    expect(cellXml(bytes, 'A36')).toBe('<c r="A36" cm="1"><f t="array" ref="A36">SUM(B17:B18*2)</f><v>700</v></c>');
  });

  it('with a formula that stays gets its new value and its new spill, the formula as it was written', () => {
    const bytes = saved(
      withCells(
        { row: 18, column: 1, value: 1000 },
        { row: 0, column: 3, spill: { rows: 3, columns: 3 }, value: 'År' },
        { row: 3, column: 3, value: '' },
      ),
    );
    expect(cellXml(bytes, 'B19')).toBe('<c r="B19"><f>SUM(Poster[Summa])</f><v>1000</v></c>');
    expect(cellXml(bytes, 'D1')).toBe(
      '<c r="D1" s="1" t="str" cm="1"><f t="array" ref="D1:F3">_xldudf_SIF_PLAN(B2,B3,2014)</f><v>År</v></c>',
    );
    expect(cellXml(bytes, 'D4')).toBe('<c r="D4"/>');
  });

  it('that held the formula of a group leaves it to the others', () => {
    const cells = cellsOf(saved(withCells({ row: 11, column: 0, formula: null, value: 5 })), 'Kalkyl');
    expect(cells.get('11,0')).toMatchObject({ formula: undefined, value: 5 });
    expect(cells.get('12,0')).toMatchObject({ formula: 'ROW()*2+C13', value: 26 });
    expect(cells.get('13,0')).toMatchObject({ formula: 'ROW()*2+C14', value: 28 });
  });

  it('gets a new look from the one it has, made once', () => {
    const style = { numberFormat: '0.000', bold: true, fillColor: '#FFF2CC', align: 'right' } as const;
    const bytes = saved(
      withCells(
        { row: 4, column: 2, style },
        { row: 3, column: 0, style: { italic: true } },
        { row: 2, column: 0, style: { italic: true } },
      ),
    );
    const styles = unzipped(bytes)['xl/styles.xml'] ?? '';
    expect(cellXml(bytes, 'C5')).toBe('<c r="C5" s="7"><v>0.25</v></c>');
    expect(cellXml(bytes, 'A4')).toContain('s="6"');
    expect(cellXml(bytes, 'A3')).toContain('s="6"');
    expect(styles).toContain('<cellXfs count="8">');
    expect(styles).toContain('formatCode="0.000"');
    expect(styles).toMatch(
      /<xf numFmtId="166" applyNumberFormat="1" fontId="3" applyFont="1" fillId="3" applyFill="1" applyAlignment="1"><alignment horizontal="right" wrapText="1"\/><protection locked="0"\/><\/xf>/,
    );
    expect(styles).toContain('<font><b/><sz val="11"/><name val="Calibri"/></font>');
  });

  it('never makes the receiver without the add-in calculate anew, and leaves no stale chain', () => {
    const parts = unzipped(saved(withCells(edit)));
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
  });

  it('may be calculated by the receiver when no cell needs the add-in', () => {
    const file = emptyPackage('Blad1');
    const sheets = [{ from: 'Blad1', name: 'Blad1', cells: [{ row: 0, column: 0, formula: 'B1*2', value: 0 }] }];
    const parts = unzipped(savePackage(file, { sheets, calculateOnOpen: true }));
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});

describe('sheets', () => {
  it('are renamed wherever they are mentioned', () => {
    const parts = unzipped(
      saved({
        sheets: [
          { from: 'Kalkyl', name: 'Åsas kalkyl' },
          { from: 'Dold', name: 'Grund' },
        ],
      }),
    );
    expect(parts['xl/workbook.xml']).toContain('<definedName name="Belopp">\'Åsas kalkyl\'!$B$2</definedName>');
    expect(parts['xl/worksheets/sheet2.xml']).toContain("<f>'Åsas kalkyl'!B2*2</f>");
    expect(parts[SHEET]).toContain('<formula>Grund!$A$1</formula>');
    expect(parts[SHEET]).toContain('<xm:f>Grund!A1:A3</xm:f>');
    expect(parts[SHEET]).toContain('location="Grund!A1"');
    expect(parts['xl/charts/chart1.xml']).toContain("'Åsas kalkyl'!$E$2:$E$4");
  });

  it('are moved with the names that belong to them and the tab in front', () => {
    const parts = unzipped(saved({ sheets: [...SAME_SHEETS].reverse() }));
    const workbook = parts['xl/workbook.xml'] ?? '';
    expect(workbook).toMatch(/<sheet name="Dold"[^>]*\/><sheet name="Kalkyl"/);
    expect(workbook).toContain('<definedName name="Lokal" localSheetId="1">');
    expect(workbook).toContain('activeTab="1"');
  });

  it('are deleted with all that only they used', () => {
    const parts = unzipped(saved({ sheets: [{ from: 'Dold', name: 'Dold', visible: true }] }));
    expect(Object.keys(parts).filter((path) => /sheet1|table|chart|drawing|media|comments/.test(path))).toEqual([]);
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<f>#REF!*2</f>');
    expect(parts['xl/workbook.xml']).not.toContain('Lokal');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="Belopp">#REF!</definedName>');
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Dold" sheetId="2" r:id="rId2"/>');
    expect(parts['[Content_Types].xml']).not.toContain('sheet1');
  });

  it('are added with cells, widths, heights, frozen panes and merged cells', () => {
    const bytes = saved({
      sheets: [
        ...SAME_SHEETS,
        {
          name: 'Ny & större',
          cells: [{ row: 1, column: 2, value: 7, style: { numberFormat: '#,##0' } }],
          columns: [{ column: 2, width: 20.5 }],
          rows: [
            { row: 1, height: 30 },
            { row: 5, height: 12.5 },
          ],
          frozen: { rows: 2, columns: 1 },
          merges: ['A1:C1'],
        },
      ],
    });
    const file = opened(bytes);
    expect(file.sheets.map(({ name }) => name)).toEqual(['Kalkyl', 'Dold', 'Ny & större']);
    const xml = file.parts.text(file.sheets[2]?.path ?? '') ?? '';
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('<cols><col min="3" max="3" width="20.5" customWidth="1"/></cols><sheetData>');
    expect(xml).toContain(
      '<row r="2" ht="30" customHeight="1"><c r="C2" s="6"><v>7</v></c></row><row r="6" ht="12.5" customHeight="1"/>',
    );
    expect(xml).toContain('</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><pageMargins');
    expect(unzipped(bytes)['[Content_Types].xml']).toContain('/xl/worksheets/sheet3.xml');
  });

  it('divide a span of columns of which one gets another width', () => {
    const parts = unzipped(
      saved({
        sheets: [
          { from: 'Kalkyl', name: 'Kalkyl', columns: [{ column: 4, width: 9 }] },
          { from: 'Dold', name: 'Dold' },
        ],
      }),
    );
    expect(parts[SHEET]).toContain(
      '<col min="5" max="5" width="9" customWidth="1"/><col min="6" max="6" width="18" customWidth="1"/></cols>',
    );
  });
});

describe('names, tables, settings and XML parts', () => {
  it('names are added, changed and removed; print areas and unchanged ones stay as written', () => {
    const base = { comment: '', visible: true, sheet: undefined };
    const parts = unzipped(
      saved({
        names: [
          { ...base, name: 'Belopp', formula: 'Kalkyl!$B$2' },
          { ...base, name: 'Moms', formula: '0.12', comment: 'ny sats' },
          { ...base, name: 'Dubbla', formula: 'LAMBDA(x,x*2)' },
          { ...base, name: 'Antal', formula: 'IFNA(Kalkyl!$B$3,"a<b")', sheet: 'Dold' },
        ],
      }),
    );
    expect(parts['xl/workbook.xml']).toContain(
      '<definedNames><definedName name="Belopp">Kalkyl!$B$2</definedName><definedName name="Moms" comment="ny sats">0.12</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Kalkyl!$A$1:$H$30</definedName><definedName name="Dubbla">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>' +
        '<definedName name="Antal" localSheetId="1">_xlfn.IFNA(Kalkyl!$B$3,&quot;a&lt;b&quot;)</definedName></definedNames>',
    );
  });

  const poster = {
    from: 'Poster',
    name: 'Poster',
    sheet: 'Kalkyl',
    reference: 'A16:B18',
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    columns: ['Kategori', 'Summa'],
  };

  it('a table grows, is renamed and gets a column; its columns keep what they carry', () => {
    const xml = unzipped(
      saved({
        tables: [{ ...poster, name: 'Investeringar', reference: 'A16:C20', columns: ['Kategori', 'Summa', 'År\n2'] }],
      }),
    )['xl/tables/table1.xml'];
    expect(xml).toContain('name="Investeringar" displayName="Investeringar" ref="A16:C20"');
    expect(xml).toContain('<autoFilter ref="A16:C20"/>');
    expect(xml).toContain(
      '<tableColumns count="3"><tableColumn id="1" name="Kategori"/><tableColumn id="2" name="Summa" dataDxfId="0"/><tableColumn id="3" name="År_x000a_2"/></tableColumns>',
    );
  });

  it('a table is added to a sheet that had none, and removed from one that had', () => {
    const parts = unzipped(
      saved({
        tables: [{ ...poster, name: 'Ny', from: 'saknas', sheet: 'Dold', reference: 'A5:B7', columns: ['a', 'b'] }],
      }),
    );
    expect(parts['xl/tables/table1.xml']).toBeUndefined();
    expect(parts['xl/tables/table2.xml']).toContain('ref="A5:B7"');
    expect(parts[SHEET]).not.toContain('tablePart');
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(
      /<tableParts count="1"><tablePart [^>]*r:id="rId1"\/><\/tableParts>/,
    );
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../tables/table2.xml"');
  });

  it('settings of the add-in are changed in its own part, and no receiver is asked to trust it', () => {
    const xml = unzipped(saved({ addin: ADDIN, settings: { 'sif.enhet': '"mkr"' } }))[
      'xl/webextensions/webextension1.xml'
    ];
    expect(xml).toContain(
      '<we:properties><we:property name="Office.DisableTrustUX" value="true"/><we:property name="sif.enhet" value="&quot;mkr&quot;"/></we:properties>',
    );
    expect(xml).toContain('<we:customFunctionIds>_xldudf_SIF_PLAN</we:customFunctionIds>');
  });

  it('settings are found by their keys where a shop gave the add-in another id and no cell calls it', () => {
    const { files } = withSettings(new Book(), { live: false, addinId: 'WA200000001' });
    const parts = unzipped(saved({ settings: { 'socialInvestering.senast': '[]' } }, files));
    expect(parts['xl/webextensions/webextension1.xml']).toContain('name="socialInvestering.senast" value="[]"');
    expect(parts['xl/webextensions/webextension1.xml']).not.toContain('Kerstin');
  });

  it('a workbook that meets the add-in for the first time gets its part, with the functions that cells use', () => {
    const file = emptyPackage('Blad1');
    const cells = [{ row: 0, column: 0, formula: 'SIF.FONDSALDO(B1:C2)', value: 1 }];
    const again = opened(
      savePackage(file, { sheets: [{ from: 'Blad1', name: 'Blad1', cells }], addin: ADDIN, settings: { a: '1' } }),
    );
    expect(again.webExtensions).toMatchObject([
      {
        addinId: ADDIN.id,
        settings: { 'Office.DisableTrustUX': 'true', a: '1' },
        functions: ['_xldudf_SIF_FONDSALDO'],
      },
    ]);
    expect(again.parts.text('xl/metadata.xml')).toContain('XLDAPR');
  });

  it('XML parts are added, changed and removed with their properties', () => {
    const first = opened(zipped(fixture())).xmlParts[0];
    expect(first).toMatchObject({ id: '{6D1D9D4F-1111-4B3B-9F4C-000000000001}' });
    const added = { id: '{00000000-0000-0000-0000-00000000000A}', xml: '<a:x xmlns:a="urn:a">å</a:x>' };
    const more = opened(saved({ xmlParts: [{ id: first?.id ?? '', xml: '<ny/>' }, added] }));
    expect(more.xmlParts.map(({ id, xml }) => ({ id, xml }))).toEqual([{ id: first?.id, xml: '<ny/>' }, added]);
    expect(more.parts.text('customXml/itemProps2.xml')).toContain('ds:uri="urn:a"');
    const none = unzipped(saved({ xmlParts: [] }));
    expect(Object.keys(none).filter((path) => path.startsWith('customXml'))).toEqual([]);
  });
});

it('a package written with namespace prefixes is patched with the same', () => {
  const files = fixture();
  const prefixed = String(files['xl/worksheets/sheet2.xml'])
    .replace(/<(\/?)(worksheet|sheetData|row|c|f|v)\b/g, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=');
  files['xl/worksheets/sheet2.xml'] = prefixed;
  const cells = [
    { row: 0, column: 0, value: 1 },
    { row: 4, column: 1, value: 'a', style: { bold: true } },
  ];
  const xml = unzipped(
    saved(
      {
        sheets: [
          { from: 'Kalkyl', name: 'Kalkyl' },
          { from: 'Dold', name: 'Dold', cells },
        ],
      },
      files,
    ),
  )['xl/worksheets/sheet2.xml'];
  expect(xml).toContain(
    '<x:row r="1"><x:c r="A1"><x:f>Kalkyl!B2*2</x:f><x:v>1</x:v></x:c></x:row><x:row r="5"><x:c r="B5" s="6" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
  );
});

it('the sample workbook comes back byte for byte, and knows its add-in', () => {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/samples/norrkoping.xlsx')));
  const file = opened(bytes);
  expect(
    Buffer.compare(savePackage(file, { sheets: file.sheets.map(({ name }) => ({ from: name, name })) }), bytes),
  ).toBe(0);
  expect(file.webExtensions[0]?.settings).toEqual({ 'Office.DisableTrustUX': 'true' });
});
