import { act, configure, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Place } from '../../src/workbook';
import { wholeOf } from '../../src/workbook/mapping/sheetCells';
import { FIXTURES } from '../fixtures/workbooks';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);
// The page has many lists, which a busy computer takes its time to draw.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => window.localStorage.clear());

/** A fixture as it would be read where it stands. */
function placeOf(name: string, isPartlyHidden = false): Place {
  const fixture = FIXTURES.find((one) => one.name === name);
  if (!fixture) throw new Error(name);
  const cells = { row: 0, column: 0, values: fixture.cells };
  return { sheetId: '1', sheet: fixture.sheet, table: undefined, cells, isPartlyHidden, block: wholeOf(cells) };
}
async function open(name?: string) {
  const workbook = new FakeWorkbook();
  workbook.place = name === undefined ? undefined : placeOf(name);
  const opened = await openPane({ workbook, place: 'Fond' });
  await opened.user.click(await screen.findByRole('button', { name: 'Koppla en egen tabell' }));
  return opened;
}
async function openAndRead(name?: string) {
  const opened = await open(name);
  await opened.user.click(screen.getByRole('button', { name: 'Läs det markerade' }));
  return opened;
}
const saveButton = () => screen.getByRole('button', { name: 'Spara kopplingen' });
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

it('has no faults that axe sees, before and after cells have been read', async () => {
  const { container, user } = await open('raindance');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Koppla egna tabeller' }));
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Läs det markerade' }));
  await screen.findByRole('heading', { name: 'Det här läses' });
  expect(await axe(container)).toHaveNoViolations();
});

it('shows what the cells are taken to be, row by row in the sheet’s own numbers, and what is doubtful', async () => {
  await openAndRead('raindance');
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Vad tabellen är' })).value).toBe(
    'transactions',
  );
  expect(
    screen.getByText(/^5 rader läses\. Räknas inte som rader: 3 summarader\. Belopp summerar till 279.124,5 kr\.$/),
  ).toBeTruthy();
  expect(rows().slice(0, 3)).toEqual([
    ['Rad', 'Datum', 'Insats', 'Belopp', 'Slag'],
    ['5', '2014-01-31', 'Skolfam', '98\u00a0412', 'Upparbetat'],
    ['6', '2014-02-28', 'Skolfam', '98\u00a0412,5', 'Upparbetat'],
  ]);
  expect(screen.getByText('Slag antas vara Upparbetat på alla rader.')).toBeTruthy();
});

it('is saved', async () => {
  const { workbook, user } = await openAndRead('inklistrad-csv');
  expect(
    await screen.findByText(/^Kopplingen sparas i arbetsboken: Transaktioner läses ur bladet Blad1\./),
  ).toBeTruthy();
  await user.click(saveButton());
  expect(await screen.findByText('Transaktioner läses nu ur Blad1.')).toBeTruthy();
  expect(workbook.calls).toEqual(['read what is selected', 'write map-role']);
});

it('asks for the unit where nothing says it, and is not saved before', async () => {
  const { workbook, user } = await openAndRead('ubw');
  expect(await screen.findByText('Välj först vilken enhet beloppen har.')).toBeTruthy();
  await user.click(saveButton());
  expect(workbook.calls).not.toContain('write map-role');
  await user.click(screen.getByRole('radio', { name: 'kronor (kr)' }));
  await user.click(saveButton());
  expect(workbook.calls).toContain('write map-role');
});

it('is corrected by column, and says what is lacking then', async () => {
  const { user } = await openAndRead('inklistrad-csv');
  const column = await screen.findByRole('combobox', { name: 'belopp_tkr (kolumn D)' });
  await user.selectOptions(column, 'Läses inte');
  expect(screen.getByText('Säg först var Belopp står, eller vad som gäller alla rader.')).toBeTruthy();
  await user.selectOptions(column, 'Belopp (måste finnas)');
  expect(screen.getByText(/^Kopplingen sparas i arbetsboken/)).toBeTruthy();
});

it('says that rows and columns that are hidden are read', async () => {
  const { workbook, user } = await open('raindance');
  workbook.place = placeOf('raindance', true);
  await user.click(screen.getByRole('button', { name: 'Läs det markerade' }));
  await screen.findByText(/Dolda och bortfiltrerade rader och kolumner i området läses som de andra\./);
});

it('says in words what it cannot read, and what to do', async () => {
  const { workbook, user } = await open('raindance');
  for (const [problem, said] of [
    [{ kind: 'several-areas' }, /^Flera områden är markerade, .* ett sammanhängande område\.$/],
    [{ kind: 'too-large', address: 'Blad1!A1:XFD9000' }, /^Bladets använda område är Blad1!A1:XFD9000, /],
  ] as const) {
    workbook.problem = problem;
    await user.click(screen.getByRole('button', { name: 'Läs det markerade' }));
    await screen.findByText(said);
  }
});

it('shows what was asked for last, whichever is read last', async () => {
  const { user, workbook } = await open('raindance');
  const { readPlace } = workbook;
  let answer = (): void => undefined;
  workbook.readPlace = async (address) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return { ...(await readPlace(address)), value: placeOf('ubw') } as Awaited<ReturnType<typeof readPlace>>;
  };
  await user.click(screen.getByRole('button', { name: 'Läs det markerade' }));
  workbook.readPlace = readPlace;
  await user.click(screen.getByRole('button', { name: 'Läs det markerade' }));
  await screen.findByText(/^5 rader läses\./);
  await act(async () => answer());
  expect(screen.getByText(/^5 rader läses\./)).toBeTruthy();
});

it('says so where the sheet is empty', async () => {
  await openAndRead();
  expect(await screen.findByText(/^Det finns inget på bladet\./)).toBeTruthy();
});

it('is listed under Fond, mapped again and removed', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = {
    ...fakeBook(),
    mappings: [{ role: 'transactions', name: 'Huvudbok', headingRow: 'Huvudbok!A4:H4', below: undefined }],
    lostMappings: [{ role: 'effects', name: 'Kalkyl', headings: ['Antal'], address: undefined }],
  };
  workbook.place = placeOf('raindance');
  const { user } = await openPane({ workbook, place: 'Fond' });
  expect(await screen.findByText(/^Transaktioner läses ur Huvudbok/)).toBeTruthy();
  expect(screen.getByText(/^Effekter är kopplad till Kalkyl, men cellerna hittas inte/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ta bort kopplingen för Effekter' }));
  expect(await screen.findByText('Kopplingen för Effekter är borttagen.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Koppla om Transaktioner' }));
  await screen.findByRole('heading', { name: 'Det här läses' });
  expect(workbook.calls).toEqual(['write map-role', 'read Huvudbok!A4:H4']);
});

describe('a formula over the user’s own cells', () => {
  const formulaButton = async () => {
    const workbook = new FakeWorkbook();
    const values = [
      ['Datum', 'Slag', 'Belopp', 'Insats'],
      [2012, 'Öronmärkning', 39800, ''],
      [2013, 'Beviljat', 3900, 'Skolfam'],
      [2014, 'Upparbetat', 1200, 'Skolfam'],
    ];
    const cells = { row: 0, column: 0, values };
    workbook.place = {
      sheetId: '1',
      sheet: 'Huvudbok',
      table: undefined,
      cells,
      block: wholeOf(cells),
      isPartlyHidden: false,
    };
    const { user } = await openPane({ workbook, place: 'Fond' });
    await user.click(await screen.findByRole('button', { name: 'Koppla en egen tabell' }));
    await user.click(screen.getByRole('button', { name: 'Läs det markerade' }));
    return { user, copy: (await screen.findAllByRole('button', { name: /^Kopiera formeln med/ }))[0] as HTMLElement };
  };

  it('is copied', async () => {
    const { user, copy } = await formulaButton();
    await user.click(copy);
    expect(await screen.findByText('Formeln är kopierad.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/^=SIF\./);
  });

  it.each([
    ['refuses', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
    ['is not there', undefined],
  ])('is selected to be copied by hand where the clipboard %s', async (_, clipboard) => {
    const { user, copy } = await formulaButton();
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await user.click(copy);
    expect(await screen.findByText(/^Formeln kunde inte kopieras härifrån\. Den är markerad/)).toBeTruthy();
    expect(window.getSelection()?.toString()).toMatch(/^=SIF\./);
  });
});
