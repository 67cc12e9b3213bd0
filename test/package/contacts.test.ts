/** Which cells of a sheet hold contact data: by their form, by a heading above them, or by a label beside or above them. */
import { blockOf } from '../../src/package/address';
import type { Block } from '../../src/package/address';
import { contactCells } from '../../src/workbook/sharing/copy/contacts';
import type { SheetForm } from '../../src/workbook/sharing/copy/contacts';
import { placeOf } from '../../src/workbook/sharing/sheetCells';
import type { SheetCell } from '../../src/workbook/sharing/sheetCells';

type Line = readonly (string | number | Partial<SheetCell>)[];
const GONE = '(utelämnat)';
const areas = (...addresses: readonly string[]): readonly Block[] => addresses.flatMap((one) => blockOf(one) ?? []);

/** The lines as a copy has them. */
function copied(lines: readonly Line[], form: Partial<SheetForm> = {}) {
  const cells = new Map(
    lines.flatMap((line, r) =>
      line.flatMap((one, c): [string, SheetCell][] => {
        const cell = typeof one === 'object' ? one : { value: one };
        return cell.value === '' ? [] : [[placeOf(r, c), { value: '', format: 'General', ...cell }]];
      }),
    ),
  );
  const found = contactCells(cells, { merges: [], tables: [], ...form }, GONE);
  return lines.map((line, r) =>
    line.map((_, c) => (found.get(placeOf(r, c)) ?? cells.get(placeOf(r, c)))?.value ?? ''),
  );
}

it('a form’s labels stay, and what stands beside them goes', () => {
  expect(
    copied([
      ['Om ansökan'],
      ['Insatsens namn', 'Skolfam'],
      ['Kontaktperson', 'Anna Berg'],
      ['E-post', 'se växeln'],
      ['Telefon', ''],
      ['Samverkande parter', 'Utbildningskontoret'],
      ['Startdatum', 40544],
    ]),
  ).toEqual([
    ['Om ansökan'],
    ['Insatsens namn', 'Skolfam'],
    ['Kontaktperson', GONE],
    ['E-post', GONE],
    ['Telefon', ''],
    ['Samverkande parter', 'Utbildningskontoret'],
    ['Startdatum', 40544],
  ]);
});

it('so does what stands below a label, or beside one over merged cells', () => {
  expect(copied([['Kontaktperson:'], ['Anna'], [], ['Projektledare'], ['Bo Ek'], ['Målgrupp'], ['Barn']])).toEqual([
    ['Kontaktperson:'],
    [GONE],
    [],
    ['Projektledare'],
    [GONE],
    ['Målgrupp'],
    ['Barn'],
  ]);
  expect(
    copied(
      [
        ['Kontaktperson', '', 'Anna Berg', 'Enhet', 'Norr'],
        ['Ort', '', 'Norrköping'],
      ],
      { merges: areas('A1:B1', 'A2:B2') },
    )[0],
  ).toEqual(['Kontaktperson', '', GONE, 'Enhet', 'Norr']);
});

it('two labels on a line each have their own value', () => {
  expect(
    copied([
      ['Insats', 'Skolfam', 'Kontaktperson', 'Anna Berg'],
      ['Nämnd', 'Socialnämnden', 'Telefon', 'anknytning 12'],
    ]),
  ).toEqual([
    ['Insats', 'Skolfam', 'Kontaktperson', GONE],
    ['Nämnd', 'Socialnämnden', 'Telefon', GONE],
  ]);
});

it('the whole column goes under a heading in a row of headings, past cells that are empty', () => {
  expect(
    copied([
      ['Om ansökan'],
      ['Enhet', 'Kontaktperson', 'Ort'],
      ['Norr', 'Anna', 'Norrköping'],
      ['Syd', '', 'Söderköping'],
      ['Öst', 'Bo', ''],
      [],
      ['Not', 'Belopp i tkr'],
    ]),
  ).toEqual([
    ['Om ansökan'],
    ['Enhet', 'Kontaktperson', 'Ort'],
    ['Norr', GONE, 'Norrköping'],
    ['Syd', '', 'Söderköping'],
    ['Öst', GONE, ''],
    [],
    ['Not', 'Belopp i tkr'],
  ]);
  expect(
    copied([
      ['Kontaktperson', 'Enhet'],
      ['Anna', 'Norr'],
    ])[1],
  ).toEqual([GONE, 'Norr']);
  expect(copied([['Om ansökan'], ['Kontakt', 'Ort'], ['Anna', 'Norr'], ['Bo', 'Syd']])).toEqual([
    ['Om ansökan'],
    ['Kontakt', 'Ort'],
    [GONE, 'Norr'],
    [GONE, 'Syd'],
  ]);
});

it('an Excel table says itself which row has its headings, and how far down it goes', () => {
  const lines = [['Kontakt'], [''], ['Anna'], ['Summa']];
  expect(copied(lines, { tables: areas('A1:A3') })).toEqual([['Kontakt'], [''], [GONE], ['Summa']]);
  // Within one, a word for contact data is a label.
  const table = [
    ['Uppgift', 'Svar'],
    ['Kontaktperson', 'Anna'],
    ['Ort', 'Norr'],
  ];
  expect(copied(table, { tables: areas('A1:B3') })).toEqual([
    ['Uppgift', 'Svar'],
    ['Kontaktperson', GONE],
    ['Ort', 'Norr'],
  ]);
});

it('a label and its value may be one cell', () => {
  expect(copied([['Kontaktperson: Anna Berg\nBelopp: 5 tkr']])).toEqual([[`Kontaktperson: ${GONE}\nBelopp: 5 tkr`]]);
});

it('a formula with contact data of its own becomes what it shows, without them', () => {
  const link = { value: 'Skriv till oss', formula: '=HYPERLINK("mailto:anna@exempel.se","Skriv till oss")' };
  const cells = new Map([
    ['0,0', { ...link, format: 'General' }],
    ['1,0', { value: 5, formula: '=LEN("Skriv")', format: 'General' }],
  ]);
  expect([...contactCells(cells, { merges: [], tables: [] }, GONE)]).toEqual([
    ['0,0', { value: 'Skriv till oss', format: 'General' }],
  ]);
});
