/** @jest-environment jsdom */
import { createEngine } from '../../src/workbench/grid/createEngine';
import type { OSpreadsheetEngine } from '../../src/workbench/grid/createEngine';
import type { CustomCall, CustomResult, EngineEvent, ErrorText, FunctionsMetadata } from '../../src/workbench/engine';

const metadata: FunctionsMetadata = {
  functions: [
    {
      id: 'PLAN',
      name: 'PLAN',
      parameters: [
        { name: 'belopp', type: 'number' },
        { name: 'år', optional: true },
      ],
      result: { dimensionality: 'matrix' },
    },
    {
      id: 'SUMMA',
      name: 'SUMMA',
      parameters: [{ name: 'tabell', dimensionality: 'matrix' }],
      result: {},
    },
  ],
};

type Answer = CustomResult | { readonly error: ErrorText; readonly message?: string };

function start(answer: (call: CustomCall) => Answer): { engine: OSpreadsheetEngine; calls: CustomCall[] } {
  const engine = createEngine({ firstSheet: 'Fond' });
  const calls: CustomCall[] = [];
  engine.defineFunctions('SIF', metadata, (call) => {
    calls.push(call);
    return answer(call);
  });
  return { engine, calls };
}

const cell = (engine: OSpreadsheetEngine, row: number, column: number) => ({
  sheetId: engine.activeSheet(),
  row,
  column,
  rows: 1,
  columns: 1,
});
const range = (engine: OSpreadsheetEngine, rows: number, columns: number) => ({ ...cell(engine, 0, 0), rows, columns });
const values = (engine: OSpreadsheetEngine, rows: number, columns: number) =>
  engine.read(range(engine, rows, columns)).map((row) => row.map(({ value }) => value));

describe('a workbook on the engine', () => {
  it('reads Swedish input and shows Swedish text', () => {
    const { engine } = start(() => 0);
    engine.enter(cell(engine, 0, 0), '1 234,5');
    engine.enter(cell(engine, 0, 1), '=SUM(A1;0,5)');
    engine.setNumberFormat(cell(engine, 0, 1), [['#,##0\\ "kr"']]);
    const [[a, b] = []] = engine.read(range(engine, 1, 2));
    expect(a?.value).toBe(1234.5);
    expect(b).toMatchObject({
      value: 1235,
      formula: '=SUM(A1,0.5)',
      text: '1\u00a0235 kr',
      numberFormat: '#,##0\\ "kr"',
    });
  });

  it('gives a custom function its address, its arguments and where they come from', () => {
    const { engine, calls } = start(() => 7);
    engine.write(range(engine, 2, 2), [
      [1, 'x'],
      ['', true],
    ]);
    engine.write(cell(engine, 3, 0), [['=SIF.SUMMA(A1:B2)']]);
    engine.write(cell(engine, 3, 1), [['=SIF.PLAN(C9)']]);
    engine.write(cell(engine, 3, 2), [['=SUM(SIF.SUMMA(A1),SIF.PLAN(1+1,))']]);
    expect(calls).toEqual([
      {
        id: 'SUMMA',
        args: [
          [
            [1, 'x'],
            ['', true],
          ],
        ],
        address: 'Fond!A4',
        parameterAddresses: ['Fond!A1:B2'],
      },
      { id: 'PLAN', args: [0, null], address: 'Fond!B4', parameterAddresses: ['Fond!C9', null] },
      { id: 'SUMMA', args: [[[1]]], address: 'Fond!C4', parameterAddresses: ['Fond!A1'] },
      { id: 'PLAN', args: [2, null], address: 'Fond!C4', parameterAddresses: [null, null] },
    ]);
    expect(engine.read(cell(engine, 3, 2))[0]?.[0]?.value).toBe(14);
  });

  it('spills a plan, answers #SPILL! where there is something in the way, and spills again', () => {
    const { engine } = start(() => [
      ['År', 'Belopp'],
      [2014, 5],
      [2015, 5],
    ]);
    engine.write(cell(engine, 2, 0), [['i vägen']]);
    engine.write(cell(engine, 0, 0), [['=SIF.PLAN(10)']]);
    expect(values(engine, 1, 1)).toEqual([['#SPILL!']]);
    engine.clear(cell(engine, 2, 0), 'contents');
    expect(values(engine, 3, 2)).toEqual([
      ['År', 'Belopp'],
      [2014, 5],
      [2015, 5],
    ]);
    expect(engine.spillArea(engine.activeSheet(), 0, 0)).toMatchObject({ rows: 3, columns: 2 });
    engine.write(cell(engine, 0, 4), [['=SUM(A1#)']]);
    expect(engine.read(cell(engine, 0, 4))[0]?.[0]).toMatchObject({ value: 4039, formula: '=SUM(A1#)' });
  });

  it('shows #BUSY! until the answer is there, and tells when it is calculated', () => {
    let ready = false;
    const { engine } = start(() => (ready ? 5 : '#BUSY!'));
    const events: EngineEvent[] = [];
    engine.subscribe((event) => events.push(event));
    engine.write(cell(engine, 0, 0), [['=SIF.PLAN(1)']]);
    engine.write(cell(engine, 0, 1), [['=A1*2']]);
    expect(values(engine, 1, 2)).toEqual([['#BUSY!', '#BUSY!']]);
    expect(engine.isBusy()).toBe(true);
    ready = true;
    engine.recalculate();
    expect(values(engine, 1, 2)).toEqual([[5, 10]]);
    expect(engine.isBusy()).toBe(false);
    expect(events.filter(({ type }) => type === 'calculated')).toHaveLength(3);
    expect(events[0]).toMatchObject({ type: 'changed', kind: 'RangeEdited', before: '', after: '#BUSY!' });
  });

  it('passes errors on without calling, and shows the errors of Excel', () => {
    const { engine, calls } = start(() => ({ error: '#N/A', message: 'saknas' }));
    engine.write(range(engine, 1, 6), [
      ['=1/0', '=SIF.SUMMA(A1:A2)', '=SIF.PLAN("x")', '=SIF.PLAN(1)', '=OKÄND(1)', '=namn+1'],
    ]);
    expect(values(engine, 1, 6)).toEqual([['#DIV/0!', '#DIV/0!', '#VALUE!', '#N/A', '#NAME?', '#NAME?']]);
    expect(calls).toHaveLength(1);
  });

  it('keeps several writes as one step to undo', () => {
    const { engine } = start(() => 0);
    engine.batch(() => {
      engine.write(cell(engine, 0, 0), [[1]]);
      engine.write(cell(engine, 1, 0), [[2]]);
    });
    engine.model.dispatch('REQUEST_UNDO');
    expect(values(engine, 2, 1)).toEqual([[''], ['']]);
    expect(() =>
      engine.batch(() => {
        throw new Error('avbrutet');
      }),
    ).toThrow('avbrutet');
    engine.write(cell(engine, 0, 0), [[3]]);
    expect(values(engine, 1, 1)).toEqual([[3]]);
  });

  it('has tables with names, and structured references to them', () => {
    const { engine } = start(() => 0);
    engine.write(range(engine, 3, 2), [
      ['År', 'Belopp'],
      [2013, 10],
      [2014, 20],
    ]);
    const id = engine.addTable(range(engine, 3, 2), 'Poster', 'TableStyleMedium2');
    engine.write(cell(engine, 0, 3), [['=SUM(Poster[Belopp])&"Poster"&ROWS(Poster[[#Headers],[#Data]])']]);
    expect(engine.read(cell(engine, 0, 3))[0]?.[0]?.value).toBe('30Poster3');
    engine.changeTable(id, { name: 'Rader', area: range(engine, 4, 2) });
    expect(engine.tables()).toMatchObject([{ id, name: 'Rader', area: { rows: 4 }, showHeaders: true }]);
    engine.removeTable(id);
    expect(engine.tables()).toEqual([]);
    expect(values(engine, 1, 2)).toEqual([['År', 'Belopp']]);
  });

  it('understands what a Swedish user types: function names, truth values and table references', () => {
    const { engine } = start(() => 0);
    engine.write(range(engine, 3, 2), [
      ['År', 'Belopp'],
      [2013, 10],
      [2014, 20],
    ]);
    engine.addTable(range(engine, 3, 2), 'Poster', 'TableStyleMedium2');
    engine.enter(cell(engine, 0, 3), '=SUMMA(Poster[[#Rubriker];[#Data]];0,5)');
    engine.enter(cell(engine, 1, 3), '=OM(ELLER(FALSKT;ÄRTAL(Poster[@Belopp]));"SUMMA(1)";0)');
    // As the composer does: straight to the model.
    engine.model.dispatch('UPDATE_CELL', {
      sheetId: engine.activeSheet(),
      col: 3,
      row: 2,
      content: '=MAX(Poster[belopp])',
    });
    expect(engine.read({ ...cell(engine, 0, 3), rows: 3 }).flat()).toMatchObject([
      { value: 4057.5, formula: '=SUM(Poster[[#Headers],[#Data]],0.5)' },
      { value: 'SUMMA(1)', formula: '=IF(OR(FALSE,ISNUMBER(Poster[@Belopp])),"SUMMA(1)",0)' },
      { value: 20, formula: '=MAX(Poster[Belopp])' },
    ]);
    engine.model.dispatch('REQUEST_UNDO');
    expect(engine.read(cell(engine, 2, 3))[0]?.[0]?.value).toBe('');
  });

  it('has names for ranges and for constants', () => {
    const { engine } = start(() => 0);
    engine.write(cell(engine, 0, 0), [[8]]);
    engine.write(cell(engine, 0, 1), [['=Belopp*Andel']]);
    engine.setName({ name: 'Belopp', formula: '=Fond!$A$1', comment: 'kr', visible: true });
    engine.setName({ name: 'Andel', formula: '=0.25', comment: '', visible: true });
    expect(values(engine, 1, 2)).toEqual([[8, 2]]);
    expect(engine.names()).toMatchObject([
      { name: 'Belopp', formula: '=Fond!$A$1', comment: 'kr' },
      { name: 'Andel', formula: '=0.25' },
    ]);
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Fond']);
    engine.removeName('Andel');
    expect(engine.names()).toHaveLength(1);
  });

  it('adds, renames, moves, hides and deletes sheets, and tells of it', () => {
    const { engine } = start(() => 0);
    const events: EngineEvent[] = [];
    engine.subscribe((event) => events.push(event));
    const id = engine.addSheet('Budget 2013-2016');
    engine.write({ ...cell(engine, 0, 0), sheetId: id }, [[5]]);
    engine.write(cell(engine, 0, 0), [["='Budget 2013-2016'!A1"]]);
    expect(values(engine, 1, 1)).toEqual([[5]]);
    engine.renameSheet(id, 'Budget');
    expect(engine.read(cell(engine, 0, 0))[0]?.[0]?.formula).toBe('=Budget!A1');
    engine.moveSheet(id, 0);
    engine.activateSheet(id);
    expect(engine.sheets().map(({ name }) => name)).toEqual(['Budget', 'Fond']);
    engine.deleteSheet(id);
    expect(values(engine, 1, 1)).toEqual([['#REF!']]);
    const told = events.map(({ type }) => type).filter((type) => /sheet|active|activated/.test(type));
    expect(told).toEqual([
      'sheet-added',
      'sheet-renamed',
      'deactivated',
      'activated',
      'sheet-deleted',
      'deactivated',
      'activated',
    ]);
  });

  it('inserts and removes cells and whole rows', () => {
    const { engine } = start(() => 0);
    engine.write(range(engine, 3, 2), [
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
    engine.insert(cell(engine, 1, 0), 'down');
    expect(values(engine, 4, 2)).toEqual([
      [1, 4],
      ['', 5],
      [2, 6],
      [3, ''],
    ]);
    const events: EngineEvent[] = [];
    engine.subscribe((event) => events.push(event));
    engine.remove({ ...cell(engine, 1, 0), columns: 16384 }, 'up');
    expect(values(engine, 3, 2)).toEqual([
      [1, 4],
      [2, 6],
      [3, ''],
    ]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'changed', kind: 'RowDeleted' }));
  });

  it('selects, and tells of the selection', () => {
    const { engine } = start(() => 0);
    const events: EngineEvent[] = [];
    engine.subscribe((event) => events.push(event));
    engine.select({ ...cell(engine, 2, 1), rows: 2, columns: 3 });
    expect(engine.selection()).toMatchObject({ row: 2, column: 1, rows: 2, columns: 3 });
    expect(events).toEqual([{ type: 'selected', area: engine.selection() }]);
  });

  it('makes room for what is written or spilled outside the sheet', async () => {
    const { engine } = start(() => Array.from({ length: 900 }, (_, i) => [i]));
    engine.write(cell(engine, 700, 60), [[1]]);
    engine.write(cell(engine, 0, 0), [['=SIF.PLAN(1)']]);
    await Promise.resolve();
    expect(engine.read(cell(engine, 899, 0))[0]?.[0]?.value).toBe(899);
    expect(engine.usedArea(engine.activeSheet(), true)).toMatchObject({ row: 0, column: 0, rows: 900, columns: 61 });
  });

  it('styles cells and tells only what they share', () => {
    const { engine } = start(() => 0);
    engine.setStyle(range(engine, 1, 2), { bold: true, fillColor: '#FFFF99', wrap: true });
    engine.setStyle(cell(engine, 0, 1), { italic: true });
    expect(engine.style(range(engine, 1, 2))).toMatchObject({ bold: true, fillColor: '#FFFF99', wrap: true });
    expect(engine.style(range(engine, 1, 2)).italic).toBeUndefined();
    engine.setColumnWidth(engine.activeSheet(), 0, 2, 90);
    expect(engine.columnWidth(engine.activeSheet(), 1)).toBe(90);
    engine.freezePanes(engine.activeSheet(), 1, 0);
    expect(engine.model.getters.getPaneDivisions(engine.activeSheet())).toEqual({ xSplit: 0, ySplit: 1 });
  });
});
