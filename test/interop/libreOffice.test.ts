/** @jest-environment jsdom */
/** What the workbench saves opens in another spreadsheet program, which calculates everything anew and gets the same figures. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellContent } from '../../src/package/changes';
import { openPackage } from '../../src/package/openPackage';
import type { Package } from '../../src/package/openPackage';
import { chartFrames } from '../../src/package/parts/drawings';
import { savePackage } from '../../src/package/savePackage';
import { readCells, sharedStrings } from '../../src/package/sheet/readCells';
import { convertWorkbook } from '../../src/tools/libreOffice';
import { createEngine } from '../../src/workbench/grid/createEngine';
import type { OSpreadsheetEngine } from '../../src/workbench/grid/createEngine';
import { DocumentStore } from '../../src/workbench/host/documentStore';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import { fixture, SAME_SHEETS, zipped } from '../package/fixture';

jest.setTimeout(180_000);

function opened(bytes: Uint8Array): Package {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

type Sheets = ReadonlyMap<string, ReadonlyMap<string, CellContent>>;

/** What the cells of a file show, by sheet and place. */
function shown(file: Package): Sheets {
  const strings = sharedStrings(file.parts.text('xl/sharedStrings.xml') ?? '');
  return new Map(
    file.sheets.map(({ name, path: part }) => {
      const cells = readCells(file.parts.text(part) ?? '', strings);
      return [name, new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]))];
    }),
  );
}

/** As LibreOffice shows it when it has calculated everything itself. */
async function inLibreOffice(bytes: Uint8Array): Promise<Sheets> {
  const [file] = Object.values(await convertWorkbook(bytes, 'xlsx', { recalculate: true }));
  return shown(opened(new Uint8Array(file ?? [])));
}

function expectSame(
  ours: Sheets,
  theirs: Sheets,
  isLeftOut: (sheet: string, place: string) => boolean = () => false,
): void {
  const differing: string[] = [];
  let compared = 0;
  for (const [sheet, cells] of ours) {
    for (const [place, value] of cells) {
      if (isLeftOut(sheet, place)) continue;
      compared++;
      const other = theirs.get(sheet)?.get(place) ?? '';
      const isSame =
        typeof value === 'number' && typeof other === 'number'
          ? Math.abs(value - other) <= 1e-12 * Math.max(1, Math.abs(value))
          : JSON.stringify(value) === JSON.stringify(other);
      if (!isSame) differing.push(`${sheet} ${place}: ${JSON.stringify(value)} / ${JSON.stringify(other)}`);
    }
  }
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(0);
}

const area = (engine: OSpreadsheetEngine, sheet: string, row: number, column: number) => ({
  sheetId: engine.sheetIdByName(sheet) ?? '',
  row,
  column,
  rows: 1,
  columns: 1,
});

/** Formulas that every Excel and LibreOffice know, over the table in A1:D6 and B1:B6. */
const FORMULAS = [
  '=SUM(B2:B6)',
  '=SUM(B2:B6*C2:C6)',
  '=SUMPRODUCT(B2:B6,C2:C6)',
  '=ROUND(B2/3,2)',
  '=ROUND(-2.5,0)&"|"&ROUND(1.005,2)',
  '=IF(B3>B2,"större","mindre & <lika>")',
  '=IFERROR(1/0,"fel")',
  '=INDEX(B2:B6,MATCH(2015,A2:A6,0))',
  '=VLOOKUP(2016,A2:C6,3,FALSE)',
  '=SUMIFS(B2:B6,A2:A6,">=2014",A2:A6,"<=2016")',
  '=COUNTIF(D2:D6,"Väg*")',
  '=AVERAGE(B2:B6)',
  '=PMT(0.03,10,-1000000)',
  '=NPV(0.03,B2:B6)',
  '=IRR(C2:C6)',
  '=TEXT(B2,"0")',
  '=DATE(2013,12,31)',
  '=YEAR(DATE(2013,12,31))+MONTH(41639)/100',
  '=CONCATENATE(D2,"-",D3)',
  '=SUBSTITUTE(D2,"ä","a")',
  '=MAX(B2:B6)-MIN(B2:B6)',
  '=-2^2',
  '=5%',
  '=AND(B2>0,NOT(FALSE))',
  '=1/0',
  '=NA()',
  '=Andel*B2',
  "='Andra bladet'!A1*2",
];

function nativeWorkbook(): Uint8Array {
  const engine = createEngine({ firstSheet: 'Blad1' });
  const file = workbookFile(engine, new DocumentStore(), () => undefined);
  engine.addSheet('Andra bladet');
  engine.write(area(engine, 'Andra bladet', 0, 0), [[21]]);
  engine.setName({ name: 'Andel', formula: '=0.25', comment: '', visible: true });
  engine.write({ ...area(engine, 'Blad1', 0, 0), rows: 6, columns: 4 }, [
    ['År', 'Belopp', 'Flöde', 'Slag'],
    [2013, 1000.5, -4000, 'Väg'],
    [2014, 33.8, 1100.25, 'VA'],
    [2015, 0.1, 1200, 'Väg 50'],
    [2016, 1234567.89, 1300, "it's <&>"],
    [2017, -5, 1400, ' två  blanksteg '],
  ]);
  FORMULAS.forEach((formula, i) => engine.write(area(engine, 'Blad1', i, 5), [[formula]]));
  engine.setStyle({ ...area(engine, 'Blad1', 0, 0), columns: 4 }, { bold: true, fillColor: '#DDEBE6', wrap: true });
  engine.setNumberFormat(
    { ...area(engine, 'Blad1', 1, 1), rows: 5 },
    Array.from({ length: 5 }, () => ['#,##0.00 "kr"']),
  );
  engine.addTable({ ...area(engine, 'Blad1', 0, 0), rows: 6, columns: 4 }, 'Poster', 'TableStyleLight9');
  return file.save();
}

test('a workbook made in the workbench has the same figures, whatever native formula', async () => {
  const bytes = nativeWorkbook();
  expectSame(shown(opened(bytes)), await inLibreOffice(bytes));
});

test('a file that LibreOffice has written is changed and read back, by us and by LibreOffice', async () => {
  const [written] = Object.values(await convertWorkbook(nativeWorkbook(), 'xlsx'));
  const engine = createEngine();
  const file = workbookFile(engine, new DocumentStore(), () => undefined);
  expect(file.open(new Uint8Array(written ?? []))).toBeUndefined();
  file.calculated();
  engine.write(area(engine, 'Blad1', 1, 1), [[2000.75]]);
  engine.renameSheet(engine.sheetIdByName('Andra bladet') ?? '', 'Grund');
  const bytes = file.save();
  const figure = shown(opened(bytes)).get('Blad1')?.get('0,5') as number;
  expect(Math.abs(figure / 1236597.54 - 1)).toBeLessThan(1e-12);
  expectSame(shown(opened(bytes)), await inLibreOffice(bytes));
});

test('a workbook with what real ones hold opens after being changed, with every native figure', async () => {
  const file = opened(zipped({ ...fixture(), 'xl/drawings/drawing1.xml': EMPTY_DRAWING }));
  const cells = [
    { row: 1, column: 1, value: 12000000 },
    { row: 4, column: 1, value: 3000000 },
    { row: 30, column: 0, formula: 'SUM(B17:B18)', value: 350, style: { bold: true, numberFormat: '#,##0' } },
  ];
  const sheets = SAME_SHEETS.map((sheet) => ({ ...sheet, ...(sheet.name === 'Kalkyl' ? { cells } : {}) }));
  const bytes = savePackage(file, { sheets });
  const theirs = await inLibreOffice(bytes);
  expect(['1,1', '4,1', '30,0', '18,1'].map((place) => theirs.get('Kalkyl')?.get(place))).toEqual([
    12000000, 3000000, 350, 350,
  ]);
  expect(theirs.get('Dold')?.get('0,0')).toBe(24000000);
});

test('the sample with a changed input opens and prints, its native figures as they were saved', async () => {
  const engine = createEngine();
  const file = workbookFile(engine, new DocumentStore(), () => undefined);
  const sample = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/samples/norrkoping.xlsx')));
  expect(file.open(sample)).toBeUndefined();
  engine.write(area(engine, 'Budget 2013-2016', 6, 1), [[7000]]);
  const bytes = file.save();
  const [theirs, printed] = [await inLibreOffice(bytes), await convertWorkbook(bytes, 'pdf')];
  expect(theirs.get('Budget 2013-2016')?.get('11,1')).toBe(6902.5);
  expectSame(shown(opened(bytes)), theirs, (sheet) => sheet !== 'Budget 2013-2016');
  expect(Object.values(printed)[0]?.subarray(0, 4).toString()).toBe('%PDF');
});

const EMPTY_DRAWING = '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>';

it('a chart that we save is one in LibreOffice too, of the same kind and cells', async () => {
  const engine = createEngine({ firstSheet: 'Fond' });
  const sheetId = engine.activeSheet();
  const at = (row: number, column: number, rows: number, columns: number) => ({ sheetId, row, column, rows, columns });
  engine.write(at(0, 0, 3, 2), [
    ['År', 'Skola'],
    ["'2014", 1],
    ["'2015", 3],
  ]);
  engine.addChart({
    ...{ sheetId, name: 'Ramminskning', type: 'ColumnStacked', title: 'Per nämnd', legend: 'bottom' },
    ...{ categoryTitle: '', valueTitle: 'tkr', numberFormat: '#,##0', row: 4, column: 0, width: 300, height: 180 },
    categories: at(1, 0, 2, 1),
    series: [{ name: 'Skola', nameCell: at(0, 1, 1, 1), values: at(1, 1, 2, 1), color: '#0F6C5C' }],
  });
  const bytes = workbookFile(engine, new DocumentStore(), () => undefined).save();
  const [converted] = Object.values(await convertWorkbook(bytes, 'xlsx'));
  const file = opened(new Uint8Array(converted ?? []));
  const [frame] = chartFrames(file.parts, file.sheets[0]?.path ?? '');
  const xml = file.parts.text(frame?.path ?? '') ?? '';
  expect(xml).toMatch(/<c:grouping val="stacked"\/>/);
  expect(xml).toContain('Per nämnd');
  expect(xml.match(/<c:f>[^<]*<\/c:f>/g)).toEqual([
    '<c:f>Fond!$B$1</c:f>',
    '<c:f>Fond!$A$2:$A$3</c:f>',
    '<c:f>Fond!$B$2:$B$3</c:f>',
  ]);
  expect(xml).toMatch(/0f6c5c/i);
});
