import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Receipt } from '../../src/workbook';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);
beforeEach(() => window.localStorage.clear());

const book = fakeBook({
  transactions: [
    ['Datum', 'Slag', 'Belopp', 'Insats', 'Status'],
    [2012, 'Öronmärkning', 33.8, '', 'Utfall'],
    [2013, 'Upparbetat', 1.3, 'Skolfam', 'Utfall'],
    [2014, 'Återföring', 0.8, 'Skolfam', 'Utfall'],
  ],
  investments: [
    ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Nämnd', 'Andel'],
    ['Skolfam', 4, 2015, 2, 'Socialnämnden', 1],
  ],
});

async function open(title: string) {
  const workbook = new FakeWorkbook();
  workbook.book = book;
  const receipt: Receipt = {
    label: `Bladet ${title} är skapat`,
    parts: [{ kind: 'added-sheet', sheetId: '9', sheet: title, fingerprint: '' }],
  };
  workbook.written = { kind: 'written', receipt };
  const opened = await openPane({ workbook, place: 'Fond' });
  await opened.user.click(await screen.findByRole('button', { name: `Förbered ${title}` }));
  return opened;
}

it('has no faults that axe sees, and its title takes the focus', async () => {
  const { container } = await open('Ramjustering');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Ramjustering' }));
  expect(await axe(container)).toHaveNoViolations();
});

it('shows the figures of the years that are chosen, before anything is written', async () => {
  const { workbook, user } = await open('Bokslutsunderlag');
  const table = () => screen.getByRole('region', { name: 'Tabell: Siffrorna i bladet' });
  const cells = () =>
    within(table())
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent));
  // 2012 to 2014: the last year with a transaction. Effect on the result: 0 - 1.3 and 0.8 - 0.
  expect(
    cells()
      .slice(1)
      .map((row) => [row[0], row[1], row[6], row[7]]),
  ).toEqual([
    ['2012', '0', '33,8', '0'],
    ['2013', '33,8', '32,5', '−1,3'],
    ['2014', '32,5', '33,3', '0,8'],
  ]);
  await user.clear(screen.getByRole('textbox', { name: 'Första år' }));
  await user.type(screen.getByRole('textbox', { name: 'Första år' }), '2014');
  expect(cells()).toHaveLength(2);
  expect(workbook.calls).toEqual([]);
});

it('is made, gone to and taken back', async () => {
  const { workbook, user } = await open('Ramjustering');
  await user.click(screen.getByRole('button', { name: 'Skapa Ramjustering' }));
  expect(await screen.findByText('Bladet Ramjustering är skapat.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Gå till bladet' }));
  await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
  expect(workbook.calls).toEqual([
    'write add-sheet',
    'select Ramjustering!A1',
    'take back Bladet Ramjustering är skapat',
  ]);
});

it('can be made again for other years', async () => {
  const { workbook, user } = await open('Ramjustering');
  const make = { name: 'Skapa Ramjustering' };
  await user.click(screen.getByRole('button', make));
  await screen.findByText('Bladet Ramjustering är skapat.');
  expect(screen.queryByRole('button', make)).toBeNull();
  await user.clear(screen.getByRole('textbox', { name: 'Till och med år' }));
  await user.type(screen.getByRole('textbox', { name: 'Till och med år' }), '2016');
  await user.click(screen.getByRole('button', make));
  expect(workbook.calls).toEqual(['write add-sheet', 'write add-sheet']);
});

it('says what is wrong with the years, and writes nothing', async () => {
  const { workbook, user } = await open('Ramjustering');
  await user.clear(screen.getByRole('textbox', { name: 'Till och med år' }));
  await user.type(screen.getByRole('textbox', { name: 'Till och med år' }), '1999');
  expect(screen.getByText('Ange två årtal mellan 1901 och 2200, det senare sist.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Skapa Ramjustering' }));
  expect(workbook.calls).toEqual([]);
});

it('gives the focus back to its button', async () => {
  const { user } = await open('Bokslutsunderlag');
  await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Förbered Bokslutsunderlag' }));
});
