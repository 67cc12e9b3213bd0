/** Whose each row is, in ranges that nobody has mapped. */
import { emptyPackage } from '../../src/package/emptyPackage';
import type { Package } from '../../src/package/openPackage';
import { savePackage } from '../../src/package/savePackage';
import {
  committeeBlocks,
  committeesByIntervention,
  committeesIn,
  withCommitteesAcross,
} from '../../src/workbook/sharing/copy/committeeBlocks';
import { copySheets } from '../../src/workbook/sharing/copy/copySheets';
import { coordinates, placeOf } from '../../src/workbook/sharing/sheetCells';
import type { SheetCells } from '../../src/workbook/sharing/sheetCells';
import { opened } from '../savedFiles';

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

  it('are whom rows are about that name no committee, and a row that names none is about none', () => {
    const rows = blocksOf(['År', 'Insats', 'Belopp'], [2011, 'Skolfam', 5], [2012, '', 7], ['Summa', '', 12])[0]?.rows;
    expect(rows?.map(({ committee, intervention }) => [committee, intervention])).toEqual([
      ['', 'Skolfam'],
      ['', ''],
      ['', ''],
    ]);
  });

  it('are those too of the committees that have figures of them side by side', () => {
    const lines = [
      ['Insats', 'Skolnämnden', 'Socialnämnden'],
      ['Skolfam', 5, 7],
      ['Jobb', 0, 3],
    ] as const;
    const sheet = sheetOf(...lines);
    const blocks = withCommitteesAcross(blocksOf(...lines), [sheet], ['Skolnämnden', 'Socialnämnden', 'Byggnämnden']);
    expect(blocks[0]?.across).toEqual([
      { committee: 'Skolnämnden', column: 1 },
      { committee: 'Socialnämnden', column: 2 },
    ]);
    expect([...committeesByIntervention(blocks, [sheet])].map(([name, of]) => [name, [...of]])).toEqual([
      ['skolfam', ['skolnämnden', 'socialnämnden']],
      ['jobb', ['socialnämnden']],
    ]);
  });
});

describe('a copy', () => {
  const bookOf = (...sheets: readonly SheetCells[]): Package => {
    const saved = savePackage(emptyPackage('Plan'), {
      sheets: sheets.map(({ name, cells }) => ({
        name,
        cells: [...cells].map(([place, { value }]) => ({ ...coordinates(place), value })),
      })),
    });
    return opened(saved);
  };
  const copyFor = (committee: string, ...sheets: readonly SheetCells[]) => {
    const names = sheets.map(({ name }) => name);
    const choices = {
      sheets: names,
      committee,
      formulas: 'values',
      withoutContacts: false,
      withoutComments: false,
    } as const;
    return copySheets(bookOf(...sheets), choices, '', []);
  };
  const decisions = {
    ...sheetOf(['Insats', 'Nämnd'], ['Jobb', 'Socialnämnden'], ['Lots', 'Skolnämnden']),
    name: 'Beslut',
  };

  it('keeps every row with figures of several committees side by side, whosever its intervention is', () => {
    const plan = sheetOf(['Insats', 'Skolnämnden', 'Socialnämnden'], ['Jobb', 4, 3], ['Lots', 2, 0], ['Summa', 6, 3]);
    const { leftOut, mentions } = copyFor('Skolnämnden', decisions, plan);
    expect(leftOut).toEqual([{ sheet: 'Beslut', rows: 1 }]);
    // The other committee's column is told of.
    expect(mentions).toEqual(['Plan!C1']);
    expect(copyFor('Socialnämnden', decisions, plan).leftOut).toEqual([{ sheet: 'Beslut', rows: 1 }]);
  });

  it('keeps the fund’s own rows of a ledger, which name no intervention', () => {
    const ledger = sheetOf(
      ['År', 'Slag', 'Belopp', 'Insats'],
      [2010, 'Öronmärkning', 33811, ''],
      [2012, 'Upparbetat', 1311, 'Jobb'],
      [2013, 'Öronmärkning', 5000, ''],
    );
    const { leftOut, cells } = copyFor('Skolnämnden', decisions, ledger);
    expect(leftOut).toEqual([
      { sheet: 'Beslut', rows: 1 },
      { sheet: 'Plan', rows: 1 },
    ]);
    expect(
      cells
        .get('Plan')
        ?.filter(({ column }) => column === 2)
        .map(({ row, value }) => [row, value]),
    ).toEqual([
      [2, 5000],
      [3, ''],
    ]);
  });
});
