/** A copy of a filtered table: the rows that stay are seen, and no filter names who they were not about. */
import { emptyPackage } from '../../src/package/emptyPackage';
import { savePackage } from '../../src/package/savePackage';
import { copySheets } from '../../src/workbook/sharing/copy/copySheets';
import { cellsOf, opened } from '../savedFiles';
import { unzipped, zipped } from './fixture';

const LINES = [
  ['Insats', 'Nämnd', 'Belopp'],
  ['Skolfam', 'Socialnämnden', 1],
  ['Läslust', 'Skolnämnden', 2],
  ['Jobb', 'Socialnämnden', 3],
  ['Lots', 'Skolnämnden', 4],
] as const;
const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const CRITERIA =
  '<filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1"><filters><filter val="Socialnämnden"/></filters></filterColumn>';
const SORTED = '<sortState ref="A3:C6"><sortCondition ref="B3:B6" customList="Skolnämnden,Socialnämnden"/></sortState>';

/** The lines from row 2 on, with the rows of Skolnämnden hidden; row 9 is hidden too, and has nothing to do with it. */
function filtered(asTable: boolean): Uint8Array {
  const cells = [...LINES, [], [], ['Not']].flatMap((line, r) =>
    line.map((value, column) => ({ row: r + 1, column, value })),
  );
  const table = {
    name: 'Beslut',
    sheet: 'Plan',
    reference: 'A2:C6',
    showHeaders: true,
    showTotals: false,
    style: '',
    columns: ['Insats', 'Nämnd', 'Belopp'],
  };
  const sheet = { from: 'Plan', name: 'Plan', cells, rows: [3, 5, 8].map((row) => ({ row, hidden: true })) };
  const files = unzipped(savePackage(emptyPackage('Plan'), { sheets: [sheet], ...(asTable && { tables: [table] }) }));
  if (asTable)
    files[TABLE] = (files[TABLE] ?? '').replace(
      /<autoFilter ref="A2:C6"\/>/,
      `<autoFilter ref="A2:C6">${CRITERIA}</autoFilter>${SORTED}`,
    );
  else
    files[SHEET] = (files[SHEET] ?? '')
      .replace(/<worksheet[^>]*>/, (root) => `${root}<sheetPr filterMode="1"/>`)
      .replace('</sheetData>', `</sheetData><autoFilter ref="A2:C6">${CRITERIA}${SORTED}</autoFilter>`);
  return zipped(files);
}

test.each([
  ['an Excel table', true],
  ['a range', false],
])('%s', (_, asTable) => {
  const file = opened(filtered(asTable));
  expect(file.parts.text(asTable ? TABLE : SHEET)).toContain('<filter val="Socialnämnden"/>');
  const copied = copySheets(
    file,
    { sheets: ['Plan'], committee: 'Skolnämnden', formulas: 'values', withoutContacts: false, withoutComments: false },
    '',
    [],
  );
  const sheet = { from: 'Plan', name: 'Plan', cells: copied.cells.get('Plan') ?? [] };
  const copy = opened(savePackage(file, { sheets: [{ ...sheet, shownRows: copied.cut.get('Plan') ?? [] }] }));
  expect([2, 3, 4, 5].map((row) => cellsOf(copy).get(`Plan ${row},0`)?.value ?? '')).toEqual([
    'Läslust',
    'Lots',
    '',
    '',
  ]);
  const xml = copy.parts.text(SHEET) ?? '';
  expect([...xml.matchAll(/<row r="(\d+)"[^>]*hidden/g)].map(([, row]) => row)).toEqual(['9']);
  expect(xml).not.toContain('filterMode');
  const holder = copy.parts.text(asTable ? TABLE : SHEET) ?? '';
  expect(holder).toContain('<autoFilter ref="A2:C6"><filterColumn colId="0" hiddenButton="1"/></autoFilter>');
  for (const gone of ['<filter ', 'sortState', 'Socialnämnden']) expect(holder).not.toContain(gone);
});

test('a sheet whose rows are not asked for keeps its filter and its hidden rows', () => {
  const file = opened(filtered(true));
  const copy = savePackage(file, { sheets: [{ from: 'Plan', name: 'Plan' }] });
  expect(Buffer.compare(copy, file.bytes)).toBe(0);
});
