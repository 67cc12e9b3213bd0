import { typedOverInColumns, typedOverOnSheet } from '../../src/workbook/checks/typedOver';

describe('a column of formulas', () => {
  it('with a figure in one row: the row’s own formula mends it', () => {
    const formulas = [
      [1, '=A5*2', 'x'],
      [2, 7, 'x'],
      [3, '=A7*2', 'x'],
    ];
    expect(typedOverInColumns(formulas, 'Blad1!A5')).toEqual([{ address: 'Blad1!B6', content: 7, formula: '=A6*2' }]);
  });

  it('by the table’s own names too', () => {
    const formulas = [['=[@Ränta]+1'], ['=[@Ränta]+1'], ['text'], ['=[@Ränta]+1']];
    expect(typedOverInColumns(formulas, 'T!C2')).toEqual([
      { address: 'T!C4', content: 'text', formula: '=[@Ränta]+1' },
    ]);
  });

  it('is none where figures are as many, formulas differ, or cells are blank', () => {
    expect(typedOverInColumns([['=A1'], [5], ['=A3'], [6]], 'T!B1')).toEqual([]);
    expect(typedOverInColumns([['=A1'], ['=A9'], [6]], 'T!B1')).toEqual([]);
    expect(typedOverInColumns([['=A1'], ['=A2'], ['']], 'T!B1')).toEqual([]);
  });
});

describe('formulas that we wrote on a sheet', () => {
  const written = [
    ['A3', '=SIF.FONDSALDO(T[#All],$B$1)'],
    ['B5', '=A5+B1'],
    ['B6', '=A6+B1'],
  ] as const;
  const sheet = (rows: number, changes: Readonly<Record<number, unknown>> = {}): (string | number)[][] => {
    const own: (string | number)[][] = [
      ['', ''],
      ['', ''],
      [`=SIF.FONDSALDO(T[#All],$B$${1 + rows})`, ''],
      [10, ''],
      [5, `=A${5 + rows}+B${1 + rows}`],
      [6, `=A${6 + rows}+B${1 + rows}`],
    ];
    for (const [row, content] of Object.entries(changes)) (own[Number(row) - 1] as unknown[])[1] = content;
    return [...Array.from({ length: rows }, () => ['', '']), ...own];
  };

  it('are all there: nothing to say', () => {
    expect(typedOverOnSheet('Rapport', written, sheet(0), 'A1')).toEqual([]);
  });

  it('typed over: cell, content and the formula to write back', () => {
    expect(typedOverOnSheet('Rapport 2', written, sheet(0, { 6: 99 }), 'A1')).toEqual([
      { address: "'Rapport 2'!B6", content: 99, formula: '=A6+B1' },
    ]);
  });

  it('moved down with rows inserted above: nothing to say, and a figure among them is still found', () => {
    expect(typedOverOnSheet('Rapport', written, sheet(2), 'A1')).toEqual([]);
    expect(typedOverOnSheet('Rapport', written, sheet(2, { 6: 99 }), 'A1')).toEqual([
      { address: 'Rapport!B8', content: 99, formula: undefined },
    ]);
  });

  it('removed, or replaced by a formula of the user’s own: nothing to say', () => {
    expect(typedOverOnSheet('Rapport', written, sheet(0, { 5: '', 6: '=1+1' }), 'A1')).toEqual([]);
    expect(typedOverOnSheet('Rapport', written, [], 'A1')).toEqual([]);
  });
});
