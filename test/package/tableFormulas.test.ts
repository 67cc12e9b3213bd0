/** What an Excel table writes in its new rows and its totals: followed when sheets and rows move, and fit for whoever gets a copy. */
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import type { PackageChanges } from '../../src/package/changes';
import { savePackage } from '../../src/package/savePackage';
import { makeCopy } from '../../src/workbook/sharing/copy/makeCopy';
import { opened } from '../savedFiles';
import { ADDIN, SAME_SHEETS, unzipped, zipped } from './fixture';
import { Book } from './traceFixture';
import { unsound } from './unsound';

const TABLE = 'xl/tables/table1.xml';

/** The fixture's table, A16:B18 of Kalkyl, with formulas in its columns. */
const tableWith = (column: string, total = ''): Book =>
  new Book().change(
    TABLE,
    'dataDxfId="0"/>',
    `dataDxfId="0"${total === '' ? '' : ' totalsRowFunction="custom"'}>${formulas(column, total)}</tableColumn>`,
  );

const formulas = (column: string, total: string): string =>
  `<calculatedColumnFormula>${column}</calculatedColumnFormula>${total === '' ? '' : `<totalsRowFormula>${total}</totalsRowFormula>`}`;

const saved = (book: Book, changes: PackageChanges): Uint8Array => savePackage(opened(zipped(book.files)), changes);
const columnIn = (bytes: Uint8Array): string | undefined =>
  /<calculatedColumnFormula>(.*?)<\/calculatedColumnFormula>/.exec(unzipped(bytes)[TABLE] ?? '')?.[1];
const totalIn = (bytes: Uint8Array): string | undefined =>
  /<totalsRowFormula>(.*?)<\/totalsRowFormula>/.exec(unzipped(bytes)[TABLE] ?? '')?.[1];

describe('sheets that are renamed', () => {
  const renamed = [
    { from: 'Kalkyl', name: 'Kalkyl' },
    { from: 'Dold', name: 'Åsas blad' },
  ];
  const book = tableWith('Dold!$A$1*[@Kategori]', 'SUM(Dold!A1:A3)');

  it('are followed', () => {
    const bytes = saved(book, { sheets: renamed });
    expect([columnIn(bytes), totalIn(bytes)]).toEqual(["'Åsas blad'!$A$1*[@Kategori]", "SUM('Åsas blad'!A1:A3)"]);
  });

  it('and named back give the same table', () => {
    const back = renamed.map(({ from, name }) => ({ from: name, name: from }));
    const bytes = savePackage(opened(saved(book, { sheets: renamed })), { sheets: back });
    expect(unzipped(bytes)[TABLE]).toBe(book.files[TABLE]);
  });

  it('and are gone read #REF!', () => {
    expect(columnIn(saved(book, { sheets: [{ from: 'Kalkyl', name: 'Kalkyl' }] }))).toBe('#REF!*[@Kategori]');
  });
});

describe('rows that come and go', () => {
  const shifted = (column: string, at: number, count: number, sheet = 'Kalkyl'): string | undefined => {
    const shifts = [{ dimension: 'row', at, count }] as const;
    const sheets = SAME_SHEETS.map((same) => ({ ...same, ...(same.name === sheet && { shifts }) }));
    return columnIn(saved(tableWith(column), { sheets }));
  };

  it.each([
    ['above the table', 'A17*$B$2', 0, 2, 'A19*$B$4'],
    ['between the rows of the table', 'A17*$B$2', 17, 3, 'A17*$B$2'],
    ['before its first row', 'A17*$B$2', 16, 1, 'A17*$B$2'],
    ['below it', 'A17*$B$30', 20, 1, 'A17*$B$31'],
  ])('move what a new row reads: %s', (_, formula, at, count, now) => {
    expect(shifted(formula, at, count)).toBe(now);
  });

  it('leave a formula that reads its own row as it is when the first row goes', () => {
    expect(shifted('A17*$B$2', 16, -1)).toBe('A17*$B$2');
    expect(shifted('A17*$B$17', 16, -1)).toBe('A17*#REF!');
  });

  it('in another sheet move what is read there alone', () => {
    expect(shifted('A17*Dold!$A$1', 0, 4, 'Dold')).toBe('A17*Dold!$A$5');
    expect(shifted('A17*Dold!$A$1', 0, 4)).toBe('A21*Dold!$A$1');
  });

  it('and back again give the same formula', () => {
    const shift = (count: number): PackageChanges => ({
      sheets: SAME_SHEETS.map((same, i) => ({
        ...same,
        ...(i === 0 && { shifts: [{ dimension: 'row', at: 3, count }] }),
      })),
    });
    const book = tableWith('A17*$B$5+SUM(B17:B18)');
    const there = saved(book, shift(2));
    expect(columnIn(there)).toBe('A19*$B$7+SUM(B19:B20)');
    expect(unzipped(savePackage(opened(there), shift(-2)))[TABLE]).toBe(book.files[TABLE]);
  });

  it('are followed by columns too', () => {
    const shifts = [{ dimension: 'column', at: 0, count: 1 }] as const;
    const [first, second] = SAME_SHEETS;
    const sheets = [
      { ...first, name: 'Kalkyl', shifts },
      { ...second, name: 'Dold' },
    ];
    expect(columnIn(saved(tableWith('A17*2'), { sheets }))).toBe('B17*2');
  });
});

test('a function of ours in a table counts as one that the workbook uses', () => {
  const cells = [{ row: 40, column: 0, value: 1 }];
  const sheets = SAME_SHEETS.map((same, i) => ({ ...same, ...(i === 0 && { cells }) }));
  const bytes = saved(tableWith('_xldudf_SIF_PROV([@Kategori])'), { sheets, addin: ADDIN });
  expect(opened(bytes).webExtensions[0]?.functions).toEqual(['_xldudf_SIF_PLAN', '_xldudf_SIF_PROV']);
});

describe('in a copy', () => {
  const copied = (column: string, total: string, sheets = ['Kalkyl']): Uint8Array => {
    const made = makeCopy(
      opened(zipped(tableWith(column, total).files)),
      { sheets, committee: undefined, formulas: 'values', withoutContacts: false, withoutComments: false },
      {
        words: texts('sv').share.basis,
        reason: texts('sv').native.reason,
        language: 'sv',
        catalogue,
        version: '0.1.0',
        date: '2026-11-26',
        localFormula: () => undefined,
      },
    );
    if (!made.ok) throw new Error(made.problem.kind);
    expect(unsound(made.value.bytes)).toEqual([]);
    return made.value.bytes;
  };

  it.each([
    ['the add-in', '_xldudf_SIF_PROV([@Kategori])'],
    ['a sheet that is left out', 'Dold!$A$1*2'],
    ['a name of another sheet', 'Grundtal*2'],
    ['another workbook', '[1]Löner!$B$7'],
    ['nothing any longer', '#REF!+1'],
  ])('a formula that needs %s is left out', (_, formula) => {
    const bytes = copied(formula, formula);
    expect([columnIn(bytes), totalIn(bytes)]).toEqual([undefined, undefined]);
    expect(unzipped(bytes)[TABLE]).toContain('<tableColumn id="2" name="Summa" dataDxfId="0"/>');
  });

  it('the others stay, with the names and sheets that go with it', () => {
    const formula =
      'IF(Poster[[#This Row],[Kategori]]=&quot;#REF!&quot;,Belopp*TRUE,_xlfn.LET(_xlpm.x,Kalkyl!$B$3,_xlpm.x))';
    const bytes = copied(formula, 'SUM(Dold!A1)', ['Kalkyl', 'Dold']);
    expect([columnIn(bytes), totalIn(bytes)]).toEqual([formula, 'SUM(Dold!A1)']);
    expect(unzipped(bytes)[TABLE]).toContain('totalsRowFunction="custom"');
  });
});
