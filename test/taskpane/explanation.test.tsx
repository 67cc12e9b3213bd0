import { act, screen, within } from '@testing-library/react';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane, planFormula, planTrace } from './openPane';

const section = () => screen.findByRole('region', { name: 'Markerad cell' });

const withPlan = (cell: Partial<Parameters<FakeWorkbook['put']>[1]> = {}) => {
  const workbook = new FakeWorkbook();
  workbook.put('Fond!B4', { value: 'År', text: 'År', formula: planFormula, ...cell });
  workbook.select('Fond!B4');
  return workbook;
};

beforeEach(() => window.localStorage.clear());

it('says what a selected function calculates, with which inputs and how it is rounded', async () => {
  await openPane({ workbook: withPlan(), traced: [planTrace] });
  const cell = within(await section());
  expect(await cell.findByRole('heading', { name: 'Återbetalningsplan' })).toBeTruthy();
  expect(cell.getByText('Planen för en insats, år för år.')).toBeTruthy();
  expect(cell.getByText('2 500 000')).toBeTruthy();
  expect(cell.getByText('2014')).toBeTruthy();
  expect(cell.getByText('0, ingen ränta')).toBeTruthy();
  expect(cell.getByText('Inget avrundas om inte decimaler anges.')).toBeTruthy();
  expect((await section()).textContent).toContain('=SIF.ATERBETALNINGSPLAN(A1;2;2014)');
});

it('shows an input’s cell in the sheet and finds the way back', async () => {
  const { user, workbook } = await openPane({ workbook: withPlan(), traced: [planTrace] });
  await user.click(await screen.findByRole('button', { name: 'Gå till Fond!A1' }));
  expect(workbook.calls).toEqual(['select Fond!A1']);
  await user.click(await screen.findByRole('button', { name: 'Tillbaka till Fond!B4' }));
  expect(workbook.calls).toEqual(['select Fond!A1', 'select Fond!B4']);
  expect(await screen.findByRole('heading', { name: 'Återbetalningsplan' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Tillbaka till/ })).toBeNull();
});

it('says what is wrong, where and what to do when the formula fails', async () => {
  const problem = { kind: 'out-of-range', at: { argument: 'belopp' }, got: -1, min: 0 } as const;
  await openPane({ workbook: withPlan({ value: '#VALUE!' }), traced: [{ ...planTrace, problem }] });
  const cell = within(await section());
  expect(await cell.findByText('Formeln kan inte räknas')).toBeTruthy();
  expect(cell.getByText(/belopp.*−1/)).toBeTruthy();
});

it('explains a problem as soon as the function has answered, without another click', async () => {
  const workbook = withPlan({ value: '#BUSY!' });
  const { trace } = await openPane({ workbook });
  expect(await screen.findByText('Excel räknar …')).toBeTruthy();
  workbook.put('Fond!B4', { value: '#VALUE!', formula: planFormula });
  act(() => trace.record({ ...planTrace, problem: { kind: 'not-a-share', at: { argument: 'ranta' }, got: 3 } }));
  expect(await screen.findByText('Formeln kan inte räknas')).toBeTruthy();
});

it('explains a cell inside a spill by the formula it spills from', async () => {
  const workbook = withPlan();
  workbook.put('Fond!C6', { value: 1.25, text: '1,25', formula: planFormula });
  workbook.select('Fond!C6');
  await openPane({ workbook, traced: [planTrace] });
  expect(await screen.findByText(/Fond!C6 visar en del av svaret från formeln i/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Gå till Fond!B4' })).toBeTruthy();
  expect(screen.getByText('Inget avrundas om inte decimaler anges.')).toBeTruthy();
});

it('offers to recalculate a cell that holds only a saved value', async () => {
  const { user, workbook } = await openPane({ workbook: withPlan() });
  await user.click(await screen.findByRole('button', { name: 'Räkna om cellen' }));
  expect(workbook.calls).toEqual(['recalculate Fond!B4']);
});

it('no longer trusts what was calculated before cells moved', async () => {
  const { workbook, trace } = await openPane({ workbook: withPlan(), traced: [planTrace] });
  expect(await screen.findByText('2 500 000')).toBeTruthy();
  act(() => workbook.tell('moved'));
  expect(await screen.findByRole('button', { name: 'Räkna om cellen' })).toBeTruthy();
  act(() => trace.record(planTrace));
  expect(await screen.findByText('2 500 000')).toBeTruthy();
});

it('flags an empty cell behind an argument, which Excel may have handed over as 0', async () => {
  const workbook = withPlan();
  workbook.empty = ['Fond!A1'];
  const [, ...rest] = planTrace.args;
  const blank = { value: 0, address: 'Fond!A1', rows: 1, columns: 1 };
  await openPane({ workbook, traced: [{ ...planTrace, args: [blank, ...rest] }] });
  expect(await screen.findByText(/Cellen är tom/)).toBeTruthy();
});

it.each([
  ['#SPILL!', /Svaret får inte plats/],
  ['#NAME?', /Excel känner inte igen funktionen/],
])('explains %s', async (value, sentence) => {
  await openPane({ workbook: withPlan({ value }), traced: [planTrace] });
  expect(await screen.findByText(sentence)).toBeTruthy();
});

it.each([
  ['#REF!', [planTrace]],
  ['#VALUE!', [planTrace]],
  ['#DIV/0!', []],
])('looks elsewhere for the error %s, which the function has not answered with', async (value, traced) => {
  await openPane({ workbook: withPlan({ value }), traced });
  expect(
    await screen.findByText(
      `Fond!B4 visar ${value}. Felet finns i en cell som formeln använder, eller i en annan del av formeln. Rätta det där först.`,
    ),
  ).toBeTruthy();
});

it('says so when the formula names a function that does not exist', async () => {
  const formula = { ...planFormula, functions: ['ATERBETALNNG'] };
  await openPane({ workbook: withPlan({ value: '#NAME?', formula }) });
  expect(await screen.findByText(/SIF.ATERBETALNNG finns inte/)).toBeTruthy();
});

it('names all functions of a formula that uses several', async () => {
  const formula = { ...planFormula, functions: ['ATERBETALNINGSPLAN', 'FORDELA', 'FORDELA'] };
  await openPane({ workbook: withPlan({ formula }), traced: [planTrace] });
  expect(await screen.findByText(/\(SIF.ATERBETALNINGSPLAN, SIF.FORDELA\)/)).toBeTruthy();
});

it('says what belongs in an empty cell, and in one without our functions', async () => {
  const { workbook } = await openPane();
  expect(await screen.findByText(/Fond!G2 är tom/)).toBeTruthy();
  workbook.put('Fond!A1', { value: 5, text: '5' });
  act(() => workbook.select('Fond!A1'));
  expect(await screen.findByText(/Fond!A1 innehåller ingen/)).toBeTruthy();
});

it('says where to go when the page is not open in Excel', async () => {
  const workbook = new FakeWorkbook();
  workbook.problem = { kind: 'unavailable' };
  await openPane({ workbook });
  expect(await screen.findByText(/Sidan är inte öppen i Excel/)).toBeTruthy();
});
