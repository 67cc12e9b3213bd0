/** @jest-environment jsdom */
import { strToU8, zipSync } from 'fflate';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import { createEngine } from '../../src/workbench/grid/createEngine';
import type { OSpreadsheetEngine } from '../../src/workbench/grid/createEngine';
import { DocumentStore } from '../../src/workbench/host/documentStore';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationships = (...items: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${RELS}">${items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A workbook stored the way Excel stores one: see the shapes in src/package. */
function workbook(rows: string): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEETML}.worksheet+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="${SHEETML}.table+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETML}.styles+xml"/></Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Fond" sheetId="1" r:id="rId1"/><sheet name="Budget 2013-2016" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="Andel" comment="sats">0.25</definedName><definedName name="Belopp">Fond!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Fond!$A$1:$H$9</definedName></definedNames></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0\\ &quot;kr&quot;"/><numFmt numFmtId="165" formatCode="0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FF0000FF"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF99"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${REL}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="24" customWidth="1"/></cols><sheetData>${rows}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>SUM(Transaktioner[Belopp])</f><v>1</v></c><c r="B1"><f>Fond!B2*2</f><v>1</v></c></row></sheetData></worksheet>`,
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="Transaktioner" displayName="Transaktioner" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="År"/><tableColumn id="2" name="Belopp"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const text = (reference: string, value: string, style = 0): string =>
  `<c r="${reference}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (reference: string, value: number, style = 0): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
const table = (extra: string): string =>
  `<row r="1">${text('A1', 'År', 1)}${text('B1', 'Belopp', 1)}</row><row r="2">${number('A2', 2013)}${number('B2', 1000, 2)}</row><row r="3">${number('A3', 2014)}${number('B3', 39.8, 3)}</row>${extra}`;

function open(extra: string): OSpreadsheetEngine {
  const engine = createEngine();
  engine.defineFunctions(
    'SIF',
    { functions: [{ id: 'PLAN', name: 'PLAN', parameters: [{ name: 'x', dimensionality: 'matrix' }], result: {} }] },
    ({ args }) => [
      ['År', 'Rader'],
      [2014, (args[0] as unknown[]).length],
    ],
  );
  expect(workbookFile(engine, new DocumentStore(), () => undefined).open(workbook(table(extra)))).toBeUndefined();
  return engine;
}

const read = (engine: OSpreadsheetEngine, sheet: string, row: number, column: number, rows = 1, columns = 1) =>
  engine.read({ sheetId: engine.sheetIdByName(sheet) ?? '', row, column, rows, columns });

describe('opening an .xlsx', () => {
  it('has the sheets, names and tables with their names', () => {
    const engine = open('');
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Fond', 'Budget 2013-2016']);
    expect(engine.names()).toMatchObject([
      { name: 'Andel', formula: '=0.25', comment: 'sats' },
      { name: 'Belopp', formula: '=Fond!$B$2' },
    ]);
    expect(engine.tables()).toMatchObject([
      {
        name: 'Transaktioner',
        style: 'TableStyleLight9',
        showHeaders: true,
        area: { row: 0, column: 0, rows: 3, columns: 2 },
      },
    ]);
  });

  it('shows formats, fonts, fills, widths and frozen headings', () => {
    const engine = open('');
    const sheetId = engine.sheetIdByName('Fond') ?? '';
    expect(read(engine, 'Fond', 1, 1, 2)).toMatchObject([
      [{ text: '1\u00a0000 kr' }],
      [{ text: '39,8', numberFormat: '0.0' }],
    ]);
    expect(engine.style({ sheetId, row: 0, column: 0, rows: 1, columns: 1 })).toMatchObject({
      bold: true,
      textColor: '#0000FF',
      fillColor: '#FFFF99',
    });
    expect(engine.columnWidth(sheetId, 0)).toBeGreaterThan(engine.columnWidth(sheetId, 1) * 1.5);
    expect(engine.model.getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 0, ySplit: 1 });
  });

  it('calculates the stored custom functions anew, with live spills', () => {
    const engine = open(
      `<row r="5"><c r="D5" t="str" cm="1"><f t="array" ref="D5:E6">_xldudf_SIF_PLAN(Transaktioner[[#Headers],[#Data]])</f><v>gammalt</v></c><c r="E5" t="str"><v>gammalt</v></c></row><row r="6"><c r="D6"><v>1</v></c><c r="E6" s="2"><v>1</v></c></row><row r="7"><c r="D7"><f>SUM(_xlfn.ANCHORARRAY(D5))</f><v>0</v></c></row>`,
    );
    expect(read(engine, 'Fond', 4, 3)[0]?.[0]).toMatchObject({
      value: 'År',
      formula: '=SIF.PLAN(Transaktioner[[#Headers],[#Data]])',
      spilled: true,
    });
    expect(read(engine, 'Fond', 5, 3, 1, 2)[0]?.map((cell) => cell.text)).toEqual(['2014', '3 kr']);
    expect(read(engine, 'Fond', 6, 3)[0]?.[0]).toMatchObject({ value: 2017, formula: '=SUM(D5#)' });
  });

  it('resolves structured references and names, also from other sheets', () => {
    const engine = open(
      `<row r="5"><c r="D5"><f>Belopp*Andel</f><v>0</v></c><c r="E5" t="str"><f>"Transaktioner[Belopp]"&amp;Fond!A2</f><v/></c></row>`,
    );
    expect(read(engine, 'Budget 2013-2016', 0, 0, 1, 2)[0]?.map(({ value }) => value)).toEqual([1039.8, 2000]);
    expect(read(engine, 'Fond', 4, 3, 1, 2)[0]?.map(({ value }) => value)).toEqual([250, 'Transaktioner[Belopp]2013']);
  });

  it('refuses what is no workbook, and leaves the one on show', () => {
    const engine = open('');
    const file = workbookFile(engine, new DocumentStore(), () => undefined);
    expect(file.open(new Uint8Array([1, 2, 3]))).toEqual({ kind: 'not-a-workbook', looksLike: 'other' });
    expect(file.open(zipSync({ 'a.xml': strToU8('<a/>') }))).toEqual({ kind: 'not-a-workbook', looksLike: 'other' });
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Fond', 'Budget 2013-2016']);
  });

  it('refuses a sheet that reaches farther than the workbench can show', () => {
    const file = workbookFile(createEngine(), new DocumentStore(), () => undefined);
    expect(file.open(workbook(table('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')))).toMatchObject({
      kind: 'too-large',
      what: 'extent',
    });
    const array = '<row r="9"><c r="A9"><f t="array" ref="A9:XFD1048576">1</f><v>1</v></c></row>';
    expect(file.open(workbook(table(array)))).toMatchObject({ kind: 'too-large', what: 'extent' });
  });
});
