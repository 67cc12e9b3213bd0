import { act, screen, within } from '@testing-library/react';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

beforeEach(() => window.localStorage.clear());

const openPlan = async (workbook = new FakeWorkbook()) => {
  const opened = await openPane({ workbook });
  await opened.user.click(await screen.findByRole('button', { name: /Återbetalningsplan/ }));
  return opened;
};

const insert = () => screen.findByRole('button', { name: 'Infoga i markerad cell' });

it('lists the functions under their areas', async () => {
  await openPane();
  const list = within(await screen.findByRole('region', { name: 'Funktioner' }));
  expect(list.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Återbetalning',
    'Avrundning och fördelning',
    'Övrigt',
  ]);
  expect(list.getByText('3 funktioner')).toBeTruthy();
});

it.each(['aterbetalning', 'Återbetalning', 'repayment', 'sif.ater', 'plan insats'])(
  'finds the plan by "%s"',
  async (query) => {
    const { user } = await openPane();
    await user.type(screen.getByRole('searchbox', { name: 'Sök funktion' }), query);
    expect(screen.getByText('1 funktion')).toBeTruthy();
    expect(screen.getByRole('button', { name: /SIF.ATERBETALNINGSPLAN/ })).toBeTruthy();
  },
);

it('says when nothing is found and shows all again', async () => {
  const { user } = await openPane();
  await user.type(screen.getByRole('searchbox'), 'xyz');
  expect(screen.getByText('Ingen funktion passar ”xyz”.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Visa alla funktioner' }));
  expect(screen.getByText('3 funktioner')).toBeTruthy();
});

it('shows a function with arguments, units, defaults and an example as a Swedish Excel writes it', async () => {
  const { container } = await openPlan();
  expect(container.textContent).toContain('=SIF.ATERBETALNINGSPLAN(2,5;2;2014)');
  expect(screen.getByText('Enhet: kr, tkr eller mkr')).toBeTruthy();
  expect(screen.getByText('Om det utelämnas: 0, ingen ränta')).toBeTruthy();
  expect(screen.getByText('valfritt')).toBeTruthy();
  expect(screen.getAllByText('1,25')).toHaveLength(2);
});

it('leads to the function’s help page, in the pane’s language and in a window of its own', async () => {
  await openPlan();
  const link = screen.getByRole('link', { name: /Hjälpsida/ });
  expect(link.getAttribute('href')).toBe('./help/aterbetalningsplan.html');
  expect(link.getAttribute('target')).toBe('_blank');
});

it('says where the formula and its answer land before it is inserted', async () => {
  await openPlan();
  expect(await screen.findByText('Skrivs i Fond!G2. Svaret fyller Fond!G2:H4.')).toBeTruthy();
});

it('inserts the example in the selected cell and takes it back', async () => {
  const { user, workbook } = await openPlan();
  await user.click(await insert());
  expect(workbook.calls).toEqual(['write Fond!G2 =SIF.ATERBETALNINGSPLAN(2.5,2,2014)']);
  expect(await screen.findByText('Formeln står nu i Fond!G2.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ångra' }));
  expect(workbook.calls[1]).toBe('restore Fond!G2');
  expect(await screen.findByText('Fond!G2 är som innan.')).toBeTruthy();
});

it('asks before it overwrites, and writes nothing when the answer is no', async () => {
  const workbook = new FakeWorkbook();
  workbook.put('Fond!G2', { value: 5, text: '5' });
  const { user } = await openPlan(workbook);
  expect(await screen.findByText(/Fond!G2 är inte tom/)).toBeTruthy();
  await user.click(await insert());
  expect(await screen.findByText('Det finns redan innehåll i Fond!G2.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(workbook.calls).toEqual([]);
  expect(document.activeElement).toBe(await insert());
  await user.click(await insert());
  await user.click(await screen.findByRole('button', { name: 'Skriv över' }));
  expect(workbook.calls).toEqual(['write Fond!G2 =SIF.ATERBETALNINGSPLAN(2.5,2,2014)']);
});

it('says why when the sheet is protected', async () => {
  const { user, workbook } = await openPlan();
  workbook.problem = { kind: 'protected' };
  await user.click(await insert());
  expect(within(await screen.findByRole('alert')).getByText(/Bladet är skyddat/)).toBeTruthy();
});

it('says no more of a protected sheet when another cell is selected', async () => {
  const { user, workbook } = await openPlan();
  workbook.problem = { kind: 'protected' };
  await user.click(await insert());
  await screen.findByText(/Bladet är skyddat/);
  workbook.problem = undefined;
  act(() => workbook.select('Fond!H9'));
  expect(await screen.findByText(/Skrivs i Fond!H9/)).toBeTruthy();
  expect(screen.queryByText(/Bladet är skyddat/)).toBeNull();
});
