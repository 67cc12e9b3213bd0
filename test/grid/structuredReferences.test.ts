/** @jest-environment jsdom */
import type { Area } from '../../src/workbench/engine';
import { createEngine } from '../../src/workbench/grid/createEngine';
import type { OSpreadsheetEngine } from '../../src/workbench/grid/createEngine';
import { readSelector, selectorText } from '../../src/workbench/grid/selectors';

const at = (engine: OSpreadsheetEngine, row: number, column: number, rows = 1, columns = 1): Area => ({
  sheetId: engine.activeSheet(),
  row,
  column,
  rows,
  columns,
});

/** Poster in A1:C3 (År, Belopp, Not), and formulas that refer to it in E1:E4. */
function start(): { engine: OSpreadsheetEngine; table: string } {
  const engine = createEngine({ firstSheet: 'Fond' });
  engine.write(at(engine, 0, 0, 3, 3), [
    ['År', 'Belopp', 'Not'],
    [2013, 10, 'a'],
    [2014, 20, 'b'],
  ]);
  const table = engine.addTable(at(engine, 0, 0, 3, 3), 'Poster', 'TableStyleMedium2');
  engine.write(at(engine, 0, 4, 4, 1), [
    ['=SUM(Poster[Belopp])'],
    ['=ROWS(Poster[[#Headers],[#Data]])'],
    ['=COUNTA(Poster)'],
    ['=SUM(Poster[[#All],[År]:[Belopp]])'],
  ]);
  return { engine, table };
}

const states = (engine: OSpreadsheetEngine, area: Area) => engine.read(area).flat();
const values = (engine: OSpreadsheetEngine) => states(engine, at(engine, 0, 4, 4, 1)).map(({ value }) => value);
const formulas = (engine: OSpreadsheetEngine) => states(engine, at(engine, 0, 4, 4, 1)).map(({ formula }) => formula);

const WRITTEN = [
  '=SUM(Poster[Belopp])',
  '=ROWS(Poster[[#Headers],[#Data]])',
  '=COUNTA(Poster)',
  '=SUM(Poster[[#All],[År]:[Belopp]])',
];

describe('references to a table', () => {
  it('are given back as they were written', () => {
    const { engine } = start();
    expect(values(engine)).toEqual([30, 3, 6, 4057]);
    expect(formulas(engine)).toEqual(WRITTEN);
  });

  it('take in rows that the table grows by: resized, typed below, put in the middle', () => {
    const { engine, table } = start();
    engine.write(at(engine, 3, 0, 1, 3), [[2015, 5, 'c']]);
    expect(values(engine)).toEqual([35, 4, 9, 6077]);
    engine.write(at(engine, 4, 0, 1, 3), [['', '', '']]);
    engine.changeTable(table, { area: at(engine, 0, 0, 5, 3) });
    engine.write(at(engine, 4, 1), [[100]]);
    expect(values(engine)).toEqual([135, 5, 10, 6177]);
    engine.insert(at(engine, 1, 0, 1, 3), 'down');
    engine.changeTable(table, { area: at(engine, 0, 0, 6, 3) });
    engine.write(at(engine, 1, 1), [[1000]]);
    expect(values(engine)[0]).toBe(1135);
    expect(formulas(engine)).toEqual(WRITTEN);
  });

  it('let go of rows that are taken out, all of them too', () => {
    const { engine } = start();
    const wide = 100;
    engine.write(at(engine, 0, 10, 4, 1), [['=SUM(Poster[Belopp])'], [''], [''], ['']]);
    engine.remove(at(engine, 1, 0, 1, wide), 'up');
    expect(engine.read(at(engine, 0, 10))[0]?.[0]).toMatchObject({ value: 20, formula: '=SUM(Poster[Belopp])' });
    engine.remove(at(engine, 1, 0, 1, wide), 'up');
    expect(engine.read(at(engine, 0, 10))[0]?.[0]).toMatchObject({ value: 0, formula: '=SUM(Poster[Belopp])' });
    engine.write(at(engine, 1, 1), [[7]]);
    expect(engine.read(at(engine, 0, 10))[0]?.[0]?.value).toBe(7);
  });

  it('read with the names that table and columns have now', () => {
    const { engine, table } = start();
    engine.write(at(engine, 0, 1), [['Kronor, netto']]);
    engine.changeTable(table, { name: 'Rader' });
    expect(formulas(engine)).toEqual([
      '=SUM(Rader[Kronor, netto])',
      '=ROWS(Rader[[#Headers],[#Data]])',
      '=COUNTA(Rader)',
      '=SUM(Rader[[#All],[År]:[Kronor, netto]])',
    ]);
    engine.model.dispatch('REQUEST_UNDO');
    engine.write(at(engine, 9, 9), [['=SUM(Rader[Kronor, netto])']]);
    expect(engine.read(at(engine, 9, 9))[0]?.[0]?.value).toBe(30);
    expect(values(engine)).toEqual([30, 3, 6, 4057]);
  });

  it('hold when cells are formatted, copied and undone', () => {
    const { engine, table } = start();
    engine.setStyle(at(engine, 0, 4), { bold: true });
    expect(formulas(engine)).toEqual(WRITTEN);
    engine.changeTable(table, { area: at(engine, 0, 0, 4, 3) });
    engine.model.dispatch('REQUEST_UNDO');
    expect(values(engine)).toEqual([30, 3, 6, 4057]);
    engine.model.dispatch('REQUEST_REDO');
    expect(values(engine)).toEqual([30, 4, 6, 4057]);
  });

  it('tell no one that a formula was edited when only its table was', () => {
    const { engine, table } = start();
    const edited: string[] = [];
    engine.subscribe((event) => {
      if (event.type === 'changed') edited.push(`${event.area.row},${event.area.column}`);
    });
    engine.changeTable(table, { area: at(engine, 0, 0, 4, 3) });
    engine.write(at(engine, 3, 1), [[1]]);
    expect(edited).toEqual(['3,1']);
  });

  it('mean their own row where they say so, and follow it', () => {
    const { engine } = start();
    engine.write(at(engine, 1, 3), [['=Poster[@Belopp]*2']]);
    expect(engine.read(at(engine, 1, 3))[0]?.[0]).toMatchObject({ value: 20, formula: '=Poster[@Belopp]*2' });
    engine.insert(at(engine, 1, 0, 1, 100), 'down');
    expect(engine.read(at(engine, 2, 3))[0]?.[0]).toMatchObject({ value: 20, formula: '=Poster[@Belopp]*2' });
    expect(engine.spillArea(engine.activeSheet(), 2, 3)).toBeUndefined();
  });

  it('are plain cells when the table is made a range, and broken when its column is gone', () => {
    const { engine, table } = start();
    const formula = () => engine.read(at(engine, 9, 5))[0]?.[0];
    engine.write(at(engine, 9, 6), [['=SUM(Poster[Belopp])&ROWS(Poster[Not])']]);
    engine.remove(at(engine, 0, 2, 500, 1), 'left');
    expect(formula()?.isError).toBe(true);
    engine.write(at(engine, 9, 5), [['=SUM(Poster[Belopp])']]);
    engine.removeTable(table);
    expect(formula()).toMatchObject({ value: 30, formula: '=SUM($B$2:$B$3)' });
  });

  it('follow their table to a place beside, and a sheet that is renamed', () => {
    const { engine } = start();
    engine.insert(at(engine, 0, 0, 1000, 2), 'right');
    engine.renameSheet(engine.activeSheet(), 'Fonden 2013');
    expect(engine.read(at(engine, 0, 6))[0]?.[0]).toMatchObject({ value: 30, formula: '=SUM(Poster[Belopp])' });
    const other = engine.addSheet('Annat');
    const there = { sheetId: other, row: 0, column: 0, rows: 1, columns: 1 };
    engine.write(there, [['=SUM(Poster[Belopp])+ROWS(Poster[#All])']]);
    expect(engine.read(there)[0]?.[0]).toMatchObject({ value: 33, formula: '=SUM(Poster[Belopp])+ROWS(Poster[#All])' });
  });

  it('stand in names', () => {
    const { engine, table } = start();
    engine.setName({ name: 'Summor', formula: '=SUM(Poster[Belopp])', comment: '', visible: true });
    engine.write(at(engine, 9, 9), [['=Summor*2']]);
    engine.write(at(engine, 3, 1), [[5]]);
    engine.changeTable(table, { name: 'Rader' });
    expect(engine.read(at(engine, 9, 9))[0]?.[0]?.value).toBe(70);
    expect(engine.names()).toMatchObject([{ name: 'Summor', formula: '=SUM(Rader[Belopp])' }]);
  });
});

describe('a selector', () => {
  it.each([
    ['[Belopp]', '[Belopp]'],
    ['[[#Rubriker];[#Data]]', '[[#Headers],[#Data]]'],
    ['[[#Headers],[Effekt år]]', '[[#Headers],[Effekt år]]'],
    ['[[År]:[Belopp]]', '[[År]:[Belopp]]'],
    ['[@Belopp]', '[@Belopp]'],
    ['[[#This Row],[Effekt år]]', '[@[Effekt år]]'],
    ['[@]', '[@]'],
    ["[a'[b']]", "[a'[b']]"],
    ['[#All]', '[#All]'],
    ['', ''],
  ])('%s is written %s', (given, written) => {
    expect(selectorText(readSelector(given))).toBe(written);
  });
});
