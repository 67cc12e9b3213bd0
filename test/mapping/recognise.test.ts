import type { CellValue } from '../../src/core/problem';
import { blockAt, blocksOf } from '../../src/workbook/mapping/blockAt';
import { editDistance, isTypo } from '../../src/workbook/mapping/likeness';
import { locate } from '../../src/workbook/mapping/locate';
import { mappingFrom } from '../../src/workbook/mapping/mappingFrom';
import type { Mapping } from '../../src/workbook/mapping/mapping';
import { readMapped } from '../../src/workbook/mapping/readMapped';
import { recognise } from '../../src/workbook/mapping/recognise';
import type { Choices } from '../../src/workbook/mapping/proposal';

const sheet = (values: readonly (readonly CellValue[])[]) => ({ row: 0, column: 0, values });
function propose(values: readonly (readonly CellValue[])[], name = 'Blad1', choices: Choices = {}) {
  const cells = sheet(values);
  const block = blockAt(cells, 1, 0);
  return block && recognise(cells, block, name, choices);
}
const mapped = (values: readonly (readonly CellValue[])[]): Mapping => {
  const proposal = propose(values);
  if (!proposal) throw new Error('nothing recognised');
  return { ...proposal.mapping, sheetId: '1', sheet: 'Blad1' };
};
const amounts = (mapping: Mapping, values: readonly (readonly CellValue[])[]): unknown => {
  const at = locate(mapping, sheet(values));
  if (at.kind === 'gone') return at.headings;
  const read = readMapped(mapping, at.at, sheet(values));
  const column = read.headings.indexOf('Belopp');
  return read.cells.slice(1).map((row) => row[column]);
};

const LEDGER: readonly (readonly CellValue[])[] = [
  ['Datum', 'Slag', 'Belopp', 'Insats'],
  [2011, 'Beviljat', 5, 'Skolfam'],
  [2012, 'Upparbetat', 2, 'Skolfam'],
];

it('a slip of the fingers is a typo, another word is not', () => {
  expect(isTypo('blopp', 'belopp')).toBe(true);
  expect(isTypo('planeradminsking', 'planeradminskning')).toBe(true);
  expect(isTypo('ar', 'av')).toBe(false);
  expect(editDistance('insats', 'insast', 2)).toBe(1);
});

it('cells that are nothing of the fund’s are nothing', () => {
  expect(
    propose([
      ['Bil', 'Färg'],
      ['Volvo', 'blå'],
      ['Saab', 'röd'],
    ]),
  ).toBeUndefined();
});

it('headings that the functions accept are sure, but for what is not said', () => {
  expect(propose(LEDGER)?.doubts).toEqual([{ kind: 'unit' }]);
});

it('a cell that says its own unit is counted in that of its column', () => {
  const rows: readonly (readonly CellValue[])[] = [
    ['Datum', 'Slag', 'Belopp (tkr)', 'Insats'],
    [2011, 'Beviljat', '3,9 mkr', 'Skolfam'],
    [2012, 'Upparbetat', 1200, 'Skolfam'],
    [2012, 'Upparbetat', '250 000 kr', 'Skolfam'],
  ];
  expect(amounts(mapped(rows), rows)).toEqual([3900, 1200, 250]);
});

it('two columns that would do are both named', () => {
  const doubts = propose([
    ['Datum', 'Slag', 'Belopp', 'Belopp exkl. moms'],
    [2011, 'Beviljat', 5, 4],
  ])?.doubts;
  expect(doubts).toContainEqual({ kind: 'several', key: 'amount', heading: 'Belopp', other: 'Belopp exkl. moms' });
});

it('what the user chooses holds, and what is left is guessed anew', () => {
  const choices = { columns: { 2: '', 3: 'amount' } };
  const proposal = propose(
    [
      ['Datum', 'Slag', 'Belopp', 'Belopp exkl. moms'],
      [2011, 'Beviljat', 5, 4],
    ],
    'Blad1',
    choices,
  );
  expect(proposal?.mapping.columns['amount']?.heading).toBe('Belopp exkl. moms');
});

it('rows below are followed until an empty one, and rows below that are told of', () => {
  const mapping = mapped(LEDGER);
  const longer = [...LEDGER, [2013, 'Upparbetat', 1, 'Skolfam']];
  expect(amounts(mapping, longer)).toEqual([5, 2, 1]);
  const parted = [...LEDGER, ['', '', '', ''], [2013, 'Upparbetat', 1, 'Skolfam']];
  expect(amounts(mapping, parted)).toEqual([5, 2]);
  const at = locate(mapping, sheet(parted));
  expect(at.kind === 'found' && readMapped(mapping, at.at, sheet(parted)).below).toBe(5);
});

it('columns are found again by their headings, the nearest of two', () => {
  const mapping = mapped(LEDGER);
  expect(
    amounts(
      mapping,
      LEDGER.map((row) => ['', ...row]),
    ),
  ).toEqual([5, 2]);
  expect(
    amounts(
      mapping,
      LEDGER.map((row, r) => [...row, '', r === 0 ? 'Belopp' : 99]),
    ),
  ).toEqual([5, 2]);
  expect(amounts(mapping, [['Titel'], [''], ...LEDGER])).toEqual([5, 2]);
  expect(amounts(mapping, [['Datum', 'Slag', 'Summa', 'Insats'], ...LEDGER.slice(1)])).toEqual(['Belopp']);
});

it('a sum without a word is no row where it sums all rows above, and is refused where it does not', () => {
  const mapping = mapped(LEDGER);
  expect(amounts(mapping, [...LEDGER, ['', '', 7, '']])).toEqual([5, 2]);
  expect(amounts(mapping, [...LEDGER, ['', '', 8, '']])).toEqual([5, 2, 8]);
});

it('what cannot be read stays as text, for its reader to refuse', () => {
  expect(amounts(mapped(LEDGER), [...LEDGER, [2013, 'Upparbetat', 'tolv', 'Skolfam']])).toEqual([5, 2, 'tolv']);
});

it('a sheet is parted at empty columns, two empty rows and new headings', () => {
  const blocks = blocksOf(
    sheet([
      ['A', 'B', '', 'C', 'D', 'E'],
      [1, 2, '', 3, 4, 5],
      ['', '', '', '', '', ''],
      ['', '', '', 'F', 'G', 'H'],
      ['', '', '', 6, 7, 8],
    ]),
  );
  expect(blocks.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
    [0, 0, 2, 2],
    [0, 3, 2, 3],
    [3, 3, 2, 3],
  ]);
});

it('only a whole mapping of that role is taken from what the workbook has kept', () => {
  const mapping = mapped(LEDGER);
  const kept: unknown = JSON.parse(JSON.stringify(mapping));
  expect(mappingFrom(kept, 'transactions')).toEqual(mapping);
  expect(mappingFrom(kept, 'effects')).toBeUndefined();
  for (const broken of [{ columns: 3 }, { gap: -1 }, { unit: 'euro' }, { columns: { x: 1 } }, { spread: {} }]) {
    expect(mappingFrom({ ...(kept as object), ...broken }, 'transactions')).toBeUndefined();
  }
});
