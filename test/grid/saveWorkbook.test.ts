/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { answer } from '../../src/functions/answer';
import { callables } from '../../src/functions/catalogue/callables';
import type { RawArgument } from '../../src/functions/catalogue/types';
import type { CellValue, CustomResult } from '../../src/workbench/engine';
import { createEngine } from '../../src/workbench/grid/createEngine';
import type { OSpreadsheetEngine } from '../../src/workbench/grid/createEngine';
import { parseAddress } from '../../src/workbench/grid/addresses';
import { DocumentStore } from '../../src/workbench/host/documentStore';
import { headingsOf } from '../../src/workbench/files/headings';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import type { WorkbookFile } from '../../src/workbench/files/workbookFile';
import { functionsJson } from '../../src/tools/metadata';
import { ADDIN, fixture, unzipped, zipped } from '../package/fixture';
import type { Files } from '../package/fixture';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/samples/norrkoping.xlsx')));

interface Bench {
  readonly engine: OSpreadsheetEngine;
  readonly store: DocumentStore;
  readonly file: WorkbookFile;
}

/** The engine with the product's own functions, answered at once, and PLAN of the fixture. */
function bench(bytes?: Uint8Array): Bench {
  const engine = createEngine({ firstSheet: 'Blad1' });
  const { functions } = functionsJson('sv', 'https://localhost:3000');
  const plan = {
    id: 'PLAN',
    name: 'PLAN',
    parameters: ['belopp', 'år', 'start'].map((name) => ({ name })),
    result: {},
  };
  engine.defineFunctions('SIF', { functions: [...functions, plan] as never }, ({ id, args }): CustomResult => {
    if (id === 'PLAN') return fixturePlan(Number(args[0]), Number(args[1]), Number(args[2]));
    const callable = callables.find((candidate) => candidate.id === id);
    const result = callable && answer(callable, args as readonly RawArgument[]);
    return result?.ok ? (result.value as CustomResult) : '#VALUE!';
  });
  const store = new DocumentStore();
  const file = workbookFile(engine, store, () => ADDIN);
  if (bytes) {
    expect(file.open(bytes)).toBeUndefined();
    file.calculated();
  }
  return { engine, store, file };
}

const fixturePlan = (amount: number, years: number, start: number): CustomResult => [
  ['År', 'Avskrivning', 'Skuld'],
  ...Array.from({ length: years }, (_, i) => [start + i, amount / years, amount - (amount / years) * (i + 1)]),
];

const area = (engine: OSpreadsheetEngine, address: string) => {
  const { sheet = '', ...cells } = parseAddress(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { ...cells, sheetId: engine.sheetIdByName(sheet) ?? engine.activeSheet() };
};
const formulas = ({ engine }: Bench, address: string): (string | undefined)[][] =>
  engine.read(area(engine, address)).map((row) => row.map((cell) => cell.formula));
const values = ({ engine }: Bench, address: string): CellValue[][] =>
  engine.read(area(engine, address)).map((row) => row.map(({ value }) => value));
const enter = ({ engine }: Bench, address: string, text: string): void => engine.enter(area(engine, address), text);

/** All that is to survive a save: what is shown, entered and how it looks, on every sheet. */
function everything({ engine, store }: Bench) {
  return {
    sheets: engine.sheets().map((sheet) => {
      const used = engine.usedArea(sheet.id, true);
      const cells = used ? engine.read(used) : [];
      return {
        name: sheet.name,
        visible: sheet.visible,
        cells: cells.flatMap((row, r) =>
          row.flatMap(({ value, formula, text, spilled }, c) =>
            value === '' && formula === undefined
              ? []
              : [
                  `${(used?.row ?? 0) + r},${(used?.column ?? 0) + c} ${formula ?? ''} ${JSON.stringify(value)} ${text} ${spilled}`,
                ],
          ),
        ),
      };
    }),
    tables: engine
      .tables()
      .map(({ name, area: { row, column, rows, columns }, style }) => ({ name, row, column, rows, columns, style })),
    names: engine.names().map(({ name, formula, comment }) => ({ name, formula, comment })),
    settings: Object.fromEntries(store.settings),
    xmlParts: store.xmlParts,
  };
}

/** The fixture without the protection of its sheet, which keeps from typing in the workbench as in Excel. */
function unprotected(): Files {
  const files = fixture();
  const sheet = String(files['xl/worksheets/sheet1.xml']);
  return { ...files, 'xl/worksheets/sheet1.xml': sheet.replace(/<sheetProtection[^>]*>/, '') };
}

const again = (from: Bench): Bench => bench(from.file.save());

describe('a workbook that is opened and saved', () => {
  it.each([
    ['the sample', SAMPLE],
    ['a workbook with what real ones hold', zipped(fixture())],
  ])('%s comes back byte for byte when nobody has touched it', (_, bytes) => {
    expect(Buffer.compare(bench(bytes).file.save(), bytes)).toBe(0);
  });

  it('has the changed input, what depends on it, and everything else as it was', () => {
    const now = bench(SAMPLE);
    enter(now, 'Återbetalning!B5', '20 000 000');
    enter(now, 'Återbetalning!B6', '8');
    const later = again(now);
    expect(values(later, 'Återbetalning!B5:B6')).toEqual([[20_000_000], [8]]);
    expect(values(later, 'Återbetalning!D13:D21').flat()).toEqual([...Array(8).fill(2_500_000), '']);
    expect(everything(later)).toEqual(everything(now));
    const [before, after] = [unzipped(SAMPLE), unzipped(now.file.save())];
    const differing = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(differing.sort()).toEqual(['xl/worksheets/sheet2.xml']);
  });

  it('keeps references to tables as the file had them, also when the table has grown', () => {
    const now = bench(SAMPLE);
    const [table] = now.engine.tables();
    if (!table) throw new Error('no table');
    now.engine.write({ ...table.area, row: table.area.row + table.area.rows, rows: 1 }, [
      [2013, 'Öronmärkning', 2, 'Utfall', '', '', ''],
    ]);
    now.engine.changeTable(table.id, { area: { ...table.area, rows: table.area.rows + 1 } });
    const parts = unzipped(now.file.save());
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '_xldudf_SIF_FONDSALDO(Transaktioner[[#Headers],[#Data]],,&quot;disponibelt&quot;)',
    );
    expect(parts['xl/tables/table1.xml']).toContain('ref="A19:G26"');
    expect(values(again(now), 'Fond!B4:B6')).toEqual([[41.8], [31.8], [10]]);
  });

  it('has references to tables by the names that table and columns have now, and they go on following', () => {
    const now = bench(SAMPLE);
    const [table] = now.engine.tables();
    if (!table) throw new Error('no table');
    const { area: at } = table;
    enter(now, 'Fond!J2', '=SUMMA(Transaktioner[Belopp])');
    now.engine.write({ ...at, column: at.column + 2, rows: 1, columns: 1 }, [['Belopp (mkr)']]);
    now.engine.changeTable(table.id, { name: 'Poster' });
    const later = again(now);
    expect(formulas(later, 'Fond!J2')).toEqual([['=SUM(Poster[Belopp (mkr)])']]);
    const before = Number(values(later, 'Fond!J2')[0]?.[0]);
    later.engine.write({ ...at, row: at.row + at.rows, rows: 1 }, [[2013, 'Öronmärkning', 2, 'Utfall', '', '', '']]);
    expect(values(later, 'Fond!J2')).toEqual([[before + 2]]);
    const xml = unzipped(now.file.save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<f>SUM(Poster[Belopp (mkr)])</f>');
    expect(xml).not.toMatch(/Transaktioner\[|TABELL/);
  });

  it('stores a formula of the fund with its spill, and calls it by the stored name', () => {
    const now = bench(SAMPLE);
    enter(now, 'Budget 2013-2016!H30', '=SIF.ATERBETALNINGSPLAN(10000000;5;2014)');
    const xml = unzipped(now.file.save())['xl/worksheets/sheet4.xml'] ?? '';
    expect(xml).toMatch(
      /<c r="H30" t="str" cm="1"><f t="array" ref="H30:M35">_xldudf_SIF_ATERBETALNINGSPLAN\(10000000,5,2014\)<\/f><v>År<\/v><\/c>/,
    );
    expect(xml).toContain('<c r="K35"><v>2000000</v></c>');
    expect(everything(again(now))).toEqual(everything(now));
  });

  it('has what the add-in keeps in it: settings and XML parts, changed, new and removed', () => {
    const now = bench(zipped(fixture()));
    expect(Object.fromEntries(now.store.settings)).toEqual({ 'sif.enhet': '"tkr"' });
    expect(now.store.xmlParts).toMatchObject([{ id: '{6D1D9D4F-1111-4B3B-9F4C-000000000001}' }]);
    now.store.setSetting('sif.tema', '{"a":[1]}');
    const id = now.store.addXmlPart('<frys xmlns="urn:frys">1</frys>');
    now.store.deleteXmlPart('{6D1D9D4F-1111-4B3B-9F4C-000000000001}');
    const later = again(now);
    expect(later.store.settings.get('sif.tema')).toBe('{"a":[1]}');
    expect(later.store.settings.get('Office.DisableTrustUX')).toBe('true');
    expect(later.store.xmlParts).toEqual([{ id, xml: '<frys xmlns="urn:frys">1</frys>' }]);
    expect(later.store.addXmlPart('<a/>')).not.toBe(id);
  });

  it('has sheets added, renamed, moved, hidden and deleted, with formulas that follow', () => {
    const now = bench(zipped(unprotected()));
    const { engine } = now;
    const made = engine.addSheet('Åtgärder & mål');
    enter(now, 'Åtgärder & mål!B2', '=Kalkyl!B2/2');
    engine.setStyle(area(engine, 'Åtgärder & mål!B2'), { bold: true, fillColor: '#FFF2CC' });
    engine.setNumberFormat(area(engine, 'Åtgärder & mål!B2'), [['#,##0.00']]);
    engine.setColumnWidth(made, 1, 1, 120);
    engine.freezePanes(made, 1, 0);
    engine.renameSheet(engine.sheetIdByName('Dold') ?? '', 'Grund');
    engine.setSheetVisible(engine.sheetIdByName('Grund') ?? '', true);
    engine.moveSheet(made, 0);
    const later = again(now);
    expect(later.engine.sheets().map(({ name, visible }) => [name, visible])).toEqual([
      ['Åtgärder & mål', true],
      ['Kalkyl', true],
      ['Grund', true],
    ]);
    expect(everything(later)).toEqual(everything(now));
    const cell = area(later.engine, 'Åtgärder & mål!B2');
    expect(later.engine.style(cell)).toMatchObject({ bold: true, fillColor: '#FFF2CC' });
    expect(later.engine.read(cell)[0]?.[0]?.text).toBe('4\u00a0500\u00a0000,00');
    expect(Math.round(later.engine.columnWidth(cell.sheetId, 1))).toBe(120);
    expect(unzipped(now.file.save())['xl/worksheets/sheet1.xml']).toContain('<formula>Grund!$A$1</formula>');

    engine.deleteSheet(engine.sheetIdByName('Kalkyl') ?? '');
    const last = again(now);
    expect(last.engine.sheets().map(({ name }) => name)).toEqual(['Åtgärder & mål', 'Grund']);
    expect(values(last, 'Grund!A1')).toEqual([['#REF!']]);
  });

  it('has tables and names made and removed in the workbench', () => {
    const now = bench(zipped(unprotected()));
    const { engine } = now;
    engine.write(area(engine, 'Kalkyl!H10:I12'), [
      [2014, ''],
      [1, 2],
      [3, 4],
    ]);
    engine.addTable(area(engine, 'Kalkyl!H10:I12'), 'Ny', 'TableStyleLight1');
    const old = engine.tables().find(({ name }) => name === 'Poster');
    engine.removeTable(old?.id ?? '');
    engine.setName({ name: 'Andel', formula: '=0.5', comment: 'hälften', visible: true });
    engine.setName({ name: 'Moms', formula: '=0.06', comment: 'momssats', visible: true });
    engine.removeName('Belopp');
    const bytes = now.file.save();
    const later = bench(bytes);
    expect(later.engine.tables()).toMatchObject([
      { name: 'Ny', style: 'TableStyleLight1', area: { row: 9, column: 7, rows: 3, columns: 2 } },
    ]);
    expect(values(later, 'Kalkyl!H10:I10')).toEqual([['2014', 'Kolumn2']]);
    expect(later.engine.names().map(({ name, formula }) => [name, formula])).toEqual(
      expect.arrayContaining([
        ['Andel', '=0.5'],
        ['Moms', '=0.06'],
      ]),
    );
    const workbook = unzipped(bytes)['xl/workbook.xml'] ?? '';
    expect(workbook).not.toContain('"Belopp"');
    expect(workbook).toContain('_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)');
    expect(workbook).toContain('_xlnm.Print_Area');
  });

  it('has rows and columns put in and taken out, with what lies over the cells', () => {
    const original = zipped(unprotected());
    const now = bench(original);
    const { engine } = now;
    const whole = { columns: 16384, column: 0 };
    const sheetId = engine.sheetIdByName('Kalkyl') ?? '';
    engine.insert({ sheetId, row: 15, rows: 2, ...whole }, 'down');
    engine.remove({ sheetId, row: 7, rows: 1, ...whole }, 'up');
    engine.insert({ sheetId, row: 0, rows: 1_048_576, column: 2, columns: 1 }, 'right');
    enter(now, 'Kalkyl!C20', 'ny');
    const bytes = now.file.save();
    const parts = unzipped(bytes);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<conditionalFormatting sqref="F2:F4">');
    expect(sheet).toContain('sqref="A18:A19"><formula1>');
    expect(sheet).toContain('<mergeCell ref="H1:I1"/>');
    expect(sheet).toContain('<f>SUM(Poster[Summa])</f><v>350</v>');
    expect(sheet).toContain('<c r="E1" s="1" t="str" cm="1"><f t="array" ref="E1:G4">_xldudf_SIF_PLAN(B2,B3,2014)</f>');
    expect(sheet).toContain('<col min="6" max="7" width="18" customWidth="1"/>');
    expect(parts['xl/tables/table1.xml']).toContain('ref="A17:B19"');
    expect(parts['xl/workbook.xml']).toContain('Kalkyl!$A$1:$I$31');
    expect(parts['xl/charts/chart1.xml']).toContain('Kalkyl!$F$2:$F$4');
    expect(everything(bench(bytes))).toEqual(everything(now));
    engine.model.dispatch('REQUEST_UNDO');
    engine.model.dispatch('REQUEST_UNDO');
    engine.model.dispatch('REQUEST_UNDO');
    engine.model.dispatch('REQUEST_UNDO');
    expect(Buffer.compare(now.file.save(), original)).toBe(0);
  });

  it('leaves a figure that the workbench cannot calculate as Excel left it', () => {
    const files = unprotected();
    const sheet = String(files['xl/worksheets/sheet1.xml']);
    files['xl/worksheets/sheet1.xml'] = sheet.replace(
      '<row r="26"',
      '<row r="25"><c r="A25"><f>CUBEVALUE("a","b")</f><v>17</v></c><c r="B25"><f>IFERROR(A25,0)</f><v>17</v></c></row><row r="26"',
    );
    const now = bench(zipped(files));
    enter(now, 'Kalkyl!B17', '150');
    const xml = unzipped(now.file.save())['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain(
      '<c r="A25"><f>CUBEVALUE("a","b")</f><v>17</v></c><c r="B25"><f>IFERROR(A25,0)</f><v>17</v></c>',
    );
    expect(xml).toContain('<c r="B19"><f>SUM(Poster[Summa])</f><v>400</v></c>');
  });

  it('made from nothing is a file of its own', () => {
    const now = bench();
    now.engine.write(area(now.engine, 'Blad1!A1:B2'), [
      ['Belopp', 1000],
      ['Plan', '=SIF.ATERBETALNINGSPLAN(B1,2,2014)'],
    ]);
    const later = again(now);
    expect(everything(later)).toEqual({ ...everything(now), settings: { 'Office.DisableTrustUX': 'true' } });
    expect(Object.keys(unzipped(now.file.save()))).toContain('xl/webextensions/webextension1.xml');
  });

  it('shows what a cell with a link holds, not the text that the link was once given', () => {
    const now = bench(zipped(fixture()));
    expect(values(now, 'Kalkyl!A2:A3')).toEqual([['Belopp'], ['Antal år']]);
    const { getters } = now.engine.model;
    const sheetId = now.engine.sheetIdByName('Kalkyl') ?? '';
    const urls = [1, 2].map((row) => getters.getEvaluatedCell({ sheetId, row, col: 0 }).link?.url);
    expect(urls).toEqual(['https://www.norrkoping.se/', `o-spreadsheet://${now.engine.sheetIdByName('Dold')}`]);
  });

  it.each<[string, CellValue, CellValue]>([
    ['a figure', 0, 0],
    ['a figure with decimals', -1667.5, -1667.5],
    ['a truth value', false, false],
    ['a text that looks like a figure', "'007", '007'],
    ['a text of two lines', "'rad 1\nrad 2", 'rad 1\nrad 2'],
    ['a text with brackets', "'[a](b)c", '[a](b)c'],
  ])('keeps %s that is typed over a text with a link', (_, typed, shown) => {
    const now = bench(zipped(unprotected()));
    now.engine.write(area(now.engine, 'Kalkyl!A2:A3'), [[typed], [typed]]);
    const later = again(now);
    expect(values(later, 'Kalkyl!A2:A3')).toEqual([[shown], [shown]]);
    expect(unzipped(later.file.save())['xl/worksheets/sheet1.xml']).toContain(
      '<hyperlink ref="A2" r:id="rId2"/><hyperlink ref="A3" location="Dold!A1" display="dit"/>',
    );
  });

  it.each(['', ' location="Belopp"', ' location="Borta!A1"', ' r:id="rId99"', ' location="Dold!A1" tooltip="dit"'])(
    'opens a link%s, wherever it leads',
    (target) => {
      const files = unprotected();
      const sheet = String(files['xl/worksheets/sheet1.xml']);
      files['xl/worksheets/sheet1.xml'] = sheet.replace('<hyperlinks>', `<hyperlinks><hyperlink ref="A4"${target}/>`);
      expect(values(bench(zipped(files)), 'Kalkyl!A4')).toEqual([['Datum']]);
    },
  );

  it('holds whatever has been done to it', () => {
    const at = fc.record({
      sheet: fc.constantFrom('Kalkyl', 'Dold'),
      row: fc.nat({ max: 30 }),
      column: fc.nat({ max: 9 }),
    });
    const content = fc.oneof(
      fc.constantFrom('text', '007', '2013-12-31', ' två ', 'a<b&"c"', 'SANT', "'", '1 667,5'),
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.boolean(),
      fc.constantFrom(
        '=SUM(A1:B3)',
        '=Kalkyl!B2*2',
        '=$A$1&B2',
        '=B2:B4*2',
        '=SIF.PLAN(90,3,2014)',
        '=1/0',
        '=ROW(A3)+COLUMN($B:$B)',
      ),
    );
    type Act = (bench: Bench, sheetId: string) => void;
    const act: fc.Arbitrary<Act> = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(at, content).map(
          ([{ row, column }, value]): Act =>
            ({ engine }, sheetId) =>
              engine.write({ sheetId, row, column, rows: 1, columns: 1 }, [
                [typeof value === 'string' && !value.startsWith('=') ? `'${value}` : value],
              ]),
        ),
      },
      {
        weight: 1,
        arbitrary: at.map(
          ({ row }): Act =>
            ({ engine }, sheetId) =>
              engine.insert({ sheetId, row, rows: 2, column: 0, columns: 16384 }, 'down'),
        ),
      },
      {
        weight: 1,
        arbitrary: at.map(
          ({ column }): Act =>
            ({ engine }, sheetId) =>
              engine.insert({ sheetId, column, columns: 1, row: 0, rows: 1_048_576 }, 'right'),
        ),
      },
      {
        weight: 1,
        arbitrary: at.map(
          ({ row }): Act =>
            ({ engine }, sheetId) =>
              engine.remove({ sheetId, row, rows: 1, column: 0, columns: 16384 }, 'up'),
        ),
      },
      {
        weight: 1,
        arbitrary: at.map(
          ({ row, column }): Act =>
            ({ engine }, sheetId) =>
              engine.clear({ sheetId, row, column, rows: 2, columns: 3 }, 'contents'),
        ),
      },
      {
        weight: 1,
        arbitrary: at.map(
          ({ row, column }): Act =>
            ({ engine }, sheetId) =>
              engine.setNumberFormat({ sheetId, row, column, rows: 1, columns: 2 }, [['0.00', '0.00']]),
        ),
      },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('Kalkyl', 'Dold'), act), { maxLength: 12 }), (acts) => {
        const now = bench(zipped(unprotected()));
        now.store.setSetting('Office.DisableTrustUX', 'true');
        for (const [sheet, perform] of acts) {
          try {
            perform(now, now.engine.sheetIdByName(sheet) ?? '');
          } catch {
            // The engine refuses what Excel refuses too, such as cutting a table's headings away.
          }
        }
        // Headings are text in a file, none empty and none twice.
        for (const table of now.engine.tables()) {
          const headings = headingsOf(now.engine, table).map((heading) => `'${heading}`);
          now.engine.write({ ...table.area, rows: 1 }, [headings]);
        }
        expect(everything(again(now))).toEqual(everything(now));
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
