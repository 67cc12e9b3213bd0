/** How formulas are taken apart: references, constants, calls within larger formulas, words and names as people spell them. */
import { nativeFor, referencesIn } from '../../src/workbook/native';
import type { NativeArea } from '../../src/workbook/native';
import type { CellMatrix } from '../../src/functions/catalogue/types';

/** What `nativeFor` gives a formula in Fond!B20, and why not where it gives nothing. */
function native(formula: string, answer: CellMatrix, areas: Readonly<Record<string, NativeArea>> = {}) {
  const result = nativeFor(formula, { anchor: 'Fond!B20', answer, area: (reference) => areas[reference] });
  return result.kind === 'cells' ? result.formulas : result.reason;
}

const cell = (address: string, value: number | string): NativeArea => ({ address, values: [[value]] });

test('the references that must be read are told, each once', () => {
  expect(
    referencesIn(
      '=ROUND(SIF.NETTONUVARDE(B4:B8,$C$4:$C$8,SIF.PARAMETER("Kalkylränta",Start!B2,Parametrar[[#Headers],[#Data]])),2)+B4',
    ),
  ).toEqual(['Start!B2', 'Parametrar[[#Headers],[#Data]]', 'B4:B8', '$C$4:$C$8']);
  expect(referencesIn("=SIF.FORDELA([@Belopp],'Vikter 2014'!A:A,TRUE)+SIF.FORDELA(1,{1,2},G4#)")).toEqual([
    'G4#',
    '[@Belopp]',
    "'Vikter 2014'!A:A",
  ]);
});

test('arguments are held fast, expressions kept together', () => {
  const areas = { B5: cell('Fond!B5', 100), 'Vikter!A1:A2': { address: 'Vikter!A1:A2', values: [[1], [3]] } };
  expect(native('=SIF.FORDELA(B5+1,Vikter!A1:A2)', [[25.25], [75.75]], areas)).toEqual([
    ['=($B$5+1)*Vikter!$A$1/SUM(Vikter!$A$1:$A$2)'],
    ['=($B$5+1)*Vikter!$A$2/SUM(Vikter!$A$1:$A$2)'],
  ]);
});

test('a call within a larger formula becomes plain in its place, and so does a call within a call', () => {
  expect(native('=ROUND(SIF.KOSTNADSMINSKNING(10,0.5,B5,,,1)/1000,1)&" tkr"', [['5 tkr']])).toEqual([
    ['=ROUND((10*0.5*B5*1)/1000,1)&" tkr"'],
  ]);
  expect(
    native('=SIF.REALISERINGSGRAD({1,2},{3,4})+SIF.KOSTNADSMINSKNING(1,2,SIF.KOSTNADSMINSKNING(3,4,5))', [[0]]),
  ).toEqual([['=IF(SUM({1,2})=0,NA(),SUM({3,4})/SUM({1,2}))+(1*2*(3*4*5))']]);
  expect(native('=SUM(SIF.FORDELA(100,{1,2,3}))', [[100]])).toEqual({ kind: 'table-inside-formula', id: 'FORDELA' });
});

test('a single cell keeps its references as they were written, tables’ columns too', () => {
  const line = (column: string): NativeArea => ({ address: `Fond!${column}2:${column}3`, values: [[1], [2]] });
  const areas = { 'Plan[Tkr]': line('A'), 'B$2:B$3': line('B'), 'C:C': line('C'), '[@Antal]': cell('Fond!D20', 3) };
  expect(native('=SIF.REALISERINGSGRAD(Plan[Tkr],B$2:B$3)', [[1]], areas)).toEqual([
    ['=IF(SUM(Plan[Tkr])=0,NA(),SUM(B$2:B$3)/SUM(Plan[Tkr]))'],
  ]);
  expect(native('=SIF.REALISERINGSGRAD(C:C,B$2:B$3)', [[1]], areas)).toEqual([
    ['=IF(SUM($C$2:$C$3)=0,NA(),SUM(B$2:B$3)/SUM($C$2:$C$3))'],
  ]);
  expect(native('=SIF.KOSTNADSMINSKNING([@Antal],1,2)', [[6]], areas)).toEqual([['=[@Antal]*1*2']]);
});

test('this row and a spill are taken by the cells they stand for, where the answer has several', () => {
  const areas = {
    '[@Belopp]': cell('Fond!B7', 90),
    'G4#': { address: 'Fond!G4:G6', values: [[1], [1], [1]] },
  };
  expect(native('=SIF.FORDELA([@Belopp],G4#)', [[30], [30], [30]], areas)).toEqual(
    [4, 5, 6].map((row) => [`=$B$7*$G$${row}/SUM($G$4:$G$6)`]),
  );
});

test('a blank cell is 0 or left out, whichever gives what the cell shows', () => {
  const areas = { D1: cell('Fond!D1', '') };
  const formula = '=SIF.KOSTNADSMINSKNING(10,0.5,1000,,,D1)';
  expect(native(formula, [[5000]], areas)).toEqual([['=10*0.5*1000']]);
  expect(native(formula, [[0]], areas)).toEqual([['=10*0.5*1000*D1']]);
});

test('an annuity without interest now is linear, and shows an error if it gets some later', () => {
  const areas = { B5: cell('Fond!B5', 0) };
  const plan: CellMatrix = [
    [2014, 10, 0, 5, 5, 5],
    [2015, 5, 0, 5, 5, 0],
  ];
  const formula = '=SIF.ATERBETALNINGSPLAN(10,2,2014,"annuitet",B5,,FALSE)';
  expect((native(formula, plan, areas) as string[][])[0]?.[1]).toBe('=IF($B$5=0,10,NA())');
});

const transactions = (rows: CellMatrix): Readonly<Record<string, NativeArea>> => ({
  'T[[#Headers],[#Data]]': {
    address: `Fond!A1:E${rows.length + 1}`,
    values: [['Datum', 'Slag', 'Belopp', 'Insats', 'Status'], ...rows],
  },
});

test('words are compared in their own spelling and in those that the table has now', () => {
  const areas = transactions([
    [2013, 'oronmarkning', 10, '', ''],
    [2014, 'ÖRONMÄRKNING', 5, '', 'Plan'],
    [2014, 'Allocation', 5, '', ''],
  ]);
  const [[formula] = []] = native('=SIF.FONDSALDO(T[[#Headers],[#Data]])', [[15]], areas) as string[][];
  expect(formula).toContain('(((T[Slag]="Öronmärkning")+(T[Slag]="oronmarkning")+(T[Slag]="Allocation"))>0)');
  expect(formula).toContain('(T[Status]<>"Plan")');
});

test('headings with signs are escaped, and a table by address uses its columns', () => {
  const values: CellMatrix = [
    ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår', 'Own-share'],
    ['A', 1, 1, 10, 2014, 1],
  ];
  const areas = {
    'E[[#Headers],[#Data]]': { address: 'Data!A1:F2', values },
    'Data!A:F': { address: 'Data!A1:F2', values },
  };
  const answer = [
    ['Nämnd', 2014, 'Summa'],
    ['A', 10, 10],
    ['Summa', 10, 10],
  ];
  const byName = native('=SIF.KOSTNADSKALKYL(E[[#Headers],[#Data]],2014,2014)', answer, areas) as string[][];
  expect(byName[1]?.[1]).toContain('E[[Own-share]]');
  const byAddress = native('=SIF.KOSTNADSKALKYL(Data!A:F,2014,2014)', answer, areas) as string[][];
  expect(byAddress[1]?.[1]).toContain('Data!$F$2');
});

test('what has no plain formula says why', () => {
  const plan = [['År']];
  expect(native('=SIF.FINNSINTE(1)', [[1]])).toEqual({ kind: 'unknown-function', id: 'FINNSINTE' });
  expect(native('=SUM(1,2)', [[3]])).toEqual({ kind: 'unreadable-formula' });
  expect(native('=SIF.VERSION(', [['1']])).toEqual({ kind: 'unreadable-formula' });
  expect(native('=SIF.FORDELA(1,{1,2})', [['#VALUE!']])).toEqual({ kind: 'error-shown', error: '#VALUE!' });
  expect(native('=SIF.ATERBETALNINGSPLAN(1,2,2014)', plan)).toEqual({ kind: 'not-up-to-date' });
  expect(native('=SIF.FORDELA(1,OFFSET(A1,0,0,2,1))', [[1], [1]])).toEqual({
    kind: 'argument-not-in-cells',
    argument: 'vikter',
  });
  expect(native('=SIF.ATERBETALNINGSPLAN(1,2,2014,IF(A1,"linjär","annuitet"))', plan)).toEqual({
    kind: 'argument-not-known',
    argument: 'profil',
  });
  const granted = transactions([
    [2013, 'Beviljat', 10, 'Ny*', ''],
    [2013, 'Beviljat', 10, 'Nya', ''],
  ]);
  expect(native('=SIF.FONDSALDO(T[[#Headers],[#Data]],,"åtaganden")', [[20]], granted)).toEqual({
    kind: 'names-as-conditions',
    name: 'Ny*',
  });
  const long = `{${Array.from({ length: 3000 }, () => '1').join(',')}}`;
  expect(native(`=SIF.REALISERINGSGRAD(${long},${long})`, [[1]])).toEqual({ kind: 'too-long' });
  expect(native(`=SIF.FONDSALDO(T[[#Headers],[#Data]],,"åtaganden")`, [[0]])).toEqual({
    kind: 'argument-not-in-cells',
    argument: 'transaktioner',
  });
});
