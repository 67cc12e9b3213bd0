import { act, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);
beforeEach(() => window.localStorage.clear());

const filled = fakeBook({
  transactions: [
    ['Datum', 'Slag', 'Belopp', 'Insats'],
    [2010, 'Öronmärkning', 33.8, ''],
    [2011, 'Öronmärkning', 6, ''],
    [2012, 'Beviljat', 3.9, 'Skolfam'],
  ],
  investments: [
    ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Nämnd', 'Andel'],
    ['Skolfam', 3.9, 2014, 3, 'Socialnämnden', 0.5],
    ['Skolfam', 3.9, 2014, 3, 'Utbildningsnämnden', 0.5],
  ],
  effects: [
    ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår'],
    ['Socialnämnden', 23, 0.25, 0.22, 2014],
  ],
});

const openFilled = async (displayLanguage = 'sv-SE') => {
  const workbook = new FakeWorkbook();
  workbook.book = filled;
  return openPane({ workbook, displayLanguage, place: undefined });
};
const table = (container: HTMLElement, name: string): string[][] =>
  [...container.querySelectorAll(`[role=region][aria-label="Tabell: ${name}"] tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')),
  );

it('is where the pane opens when the selection is about nothing else', async () => {
  await openFilled();
  expect(screen.getByRole('button', { current: 'page' }).textContent).toBe('Översikt');
});

it('gives way to the place Fond when the selected cell stands in the fund book', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = filled;
  workbook.put('Transaktioner!C5', { sheet: 'Transaktioner', value: 33.8 });
  workbook.select('Transaktioner!C5');
  await openPane({ workbook, place: undefined });
  expect(screen.getByRole('button', { current: 'page' }).textContent).toBe('Fond');
});

it.each(['sv-SE', 'en-US'])(
  'shows what is available, booked and granted, without faults that axe sees (%s)',
  async (l) => {
    const { container } = await openFilled(l);
    const now = within(await screen.findByRole('region', { name: /Läget nu|As it stands/ }));
    const point = l === 'sv-SE' ? ',' : '.';
    expect(now.getByText(`35${point}9`)).toBeTruthy();
    expect(now.getByText(`39${point}8`)).toBeTruthy();
    expect(now.getByText(`3${point}9`)).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
  },
);

it('has a table with the same figures behind every picture', async () => {
  const { container } = await openFilled();
  await screen.findByRole('img', { name: 'Fonden vid årets slut' });
  expect(table(container, 'Fonden vid årets slut').slice(1, 4)).toEqual([
    ['2010', '33,8', '0,0', '33,8', '33,8', '0,0', '33,8'],
    ['2011', '39,8', '0,0', '39,8', '39,8', '0,0', '39,8'],
    ['2012', '39,8', '3,9', '35,9', '39,8', '3,9', '35,9'],
  ]);
  expect(table(container, 'Ramminskning per nämnd och år')).toEqual([
    ['Nämnd', '2014', '2015', '2016', 'Summa'],
    ['Socialnämnden', '0,7', '0,7', '0,7', '2,0'],
    ['Utbildningsnämnden', '0,7', '0,7', '0,7', '2,0'],
    ['Summa', '1,3', '1,3', '1,3', '3,9'],
  ]);
  expect(table(container, 'Kan nämnden bära det?')[1]).toEqual(['Socialnämnden', '3,8', '2,0', '1,8']);
  expect(screen.getByText('Räcker inte, 2,0 saknas')).toBeTruthy();
});

it('says how many rows are left out', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = fakeBook({
    transactions: [
      ['Datum', 'Slag', 'Belopp'],
      [2010, 'Gåva', 5],
      [2010, 'Öronmärkning', 5],
    ],
  });
  await openPane({ workbook, place: undefined });
  expect(await screen.findByText('En rad kan inte läsas och är inte med i siffrorna.')).toBeTruthy();
});

it('teaches where there is no fund book: the example is one click away and nothing is written', async () => {
  const { user, workbook, container } = await openPane({ place: undefined });
  expect(await screen.findByText(/som inte finns i arbetsboken än/)).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Visa Norrköpings exempel' }));
  expect(await screen.findByText(/Inget är skrivet i arbetsboken/)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Läget nu' })).getByText('8,0')).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: 'Stäng exemplet' }));
  expect(screen.queryByRole('region', { name: 'Läget nu' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Gå till fondboken' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Fondbok' })).toBeTruthy();
  expect(workbook.calls).toEqual([]);
});

it('follows edits in the cells', async () => {
  const { workbook } = await openFilled();
  workbook.book = fakeBook({
    transactions: [
      ['Datum', 'Slag', 'Belopp'],
      [2010, 'Öronmärkning', 77],
    ],
  });
  act(() => workbook.tell('edited'));
  const now = within(await screen.findByRole('region', { name: 'Läget nu' }));
  expect(await now.findAllByText('77,0')).toHaveLength(2);
});

it('inserts a picture as an Excel chart on a sheet that is named first', async () => {
  const { workbook, user, container } = await openFilled();
  await screen.findByText(/Diagram Fonden vid årets slut, med siffrorna som de är nu/);
  await user.click(screen.getByRole('button', { name: 'Infoga som Excel-diagram: Fonden vid årets slut' }));
  expect(workbook.calls).toEqual(['write add-sheet']);
  expect(await screen.findByText('Diagrammet Fonden vid årets slut är infogat.')).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});

it('offers the chart again when its figures have become others', async () => {
  const { workbook, user } = await openFilled();
  const insert = { name: 'Infoga som Excel-diagram: Fonden vid årets slut' };
  await user.click(await screen.findByRole('button', insert));
  await screen.findByText('Diagrammet Fonden vid årets slut är infogat.');
  expect(screen.queryByRole('button', insert)).toBeNull();
  workbook.book = fakeBook({
    transactions: [
      ['Datum', 'Slag', 'Belopp'],
      [2010, 'Öronmärkning', 77],
      [2011, 'Öronmärkning', 7],
    ],
  });
  act(() => workbook.tell('edited'));
  expect(await screen.findByRole('button', insert)).toBeTruthy();
});
