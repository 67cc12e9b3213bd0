/** Whose each row is, in ranges that nobody has mapped. */
import { emptyPackage } from '../../src/package/emptyPackage';
import {
  committeeBlocks,
  committeesByIntervention,
  committeesIn,
} from '../../src/workbook/sharing/copy/committeeBlocks';
import { placeOf } from '../../src/workbook/sharing/sheetCells';
import type { SheetCells } from '../../src/workbook/sharing/sheetCells';

const sheetOf = (...rows: readonly (readonly (string | number)[])[]): SheetCells => ({
  id: '',
  name: 'Plan',
  spills: new Map(),
  cells: new Map(
    rows.flatMap((row, r) =>
      row.flatMap((value, c) => (value === '' ? [] : [[placeOf(r, c), { value, format: '' }] as const])),
    ),
  ),
});
const blocksOf = (...rows: readonly (readonly (string | number)[])[]) =>
  committeeBlocks(emptyPackage('Plan'), sheetOf(...rows), []);
const owners = (...rows: readonly (readonly (string | number)[])[]) =>
  blocksOf(...rows)[0]?.rows.map(({ committee }) => committee);

it('a name that is written once holds for the rows below it', () => {
  expect(
    owners(
      ['Insats', 'Nämnd', 'Belopp'],
      ['Skolfam', 'Socialnämnden', 5],
      ['Jobb', '', 7],
      ['Närvaro', 'Utbildningsnämnden', 3],
      ['Lots', '', 2],
    ),
  ).toEqual(['Socialnämnden', 'Socialnämnden', 'Utbildningsnämnden', 'Utbildningsnämnden']);
});

it('a row of sums is nobody’s, wherever it says that it is one', () => {
  const rows = [
    ['Insats', 'Nämnd', 'Belopp'],
    ['Skolfam', 'Socialnämnden', 5],
    ['', 'Delsumma', 5],
    ['Totalt 2014', '', 5],
  ] as const;
  expect(owners(...rows)).toEqual(['Socialnämnden', 'Delsumma', '']);
  expect(committeesIn(blocksOf(...rows))).toEqual(['Socialnämnden']);
});

it('a committee may be called by a number', () => {
  expect(owners(['Insats', 'Nämnd'], ['Skolfam', 1], ['Jobb', 2])).toEqual(['1', '2']);
});

describe('interventions', () => {
  const plan = [
    ['Insats', 'Nämnd', 'Belopp'],
    ['Skolfam', 'Socialnämnden', 5],
    ['Jobb', 'Socialnämnden', 7],
    ['Jobb', 'Utbildningsnämnden', 3],
    ['Summa', '', 15],
  ] as const;

  it('are known by the committees that their rows name', () => {
    expect([...committeesByIntervention(blocksOf(...plan))].map(([name, of]) => [name, [...of]])).toEqual([
      ['skolfam', ['socialnämnden']],
      ['jobb', ['socialnämnden', 'utbildningsnämnden']],
    ]);
  });

  it('are whom rows are about that name no committee', () => {
    const rows = blocksOf(['År', 'Insats', 'Belopp'], [2011, 'Skolfam', 5], [2012, '', 7], ['Summa', '', 12])[0]?.rows;
    expect(rows?.map(({ committee, intervention }) => [committee, intervention])).toEqual([
      ['', 'Skolfam'],
      ['', 'Skolfam'],
      ['', ''],
    ]);
  });
});
