import { act, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { LaidSheet } from '../../src/workbook';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane, planFormula, planTrace } from './openPane';

expect.extend(toHaveNoViolations);
beforeEach(() => window.localStorage.clear());

const laidSheets: readonly LaidSheet[] = [
  { role: 'effects', sheetId: '1', sheet: 'Effekter', area: 'Effekter!A1:B2', contents: [] },
];
const lay = () => screen.findByRole('button', { name: 'Lägg upp fondboken' });
const here = () => screen.getByRole('button', { current: 'page' }).textContent;

describe('the pane opens', () => {
  it('on the functions where the selected cell has one', async () => {
    const workbook = new FakeWorkbook();
    workbook.put('Fond!B4', { value: 1, formula: planFormula });
    workbook.select('Fond!B4');
    await openPane({ workbook, traced: [planTrace], place: undefined });
    expect(here()).toBe('Funktioner');
  });

  it('and stays where it is when another cell is selected', async () => {
    const { workbook } = await openPane({ place: 'Fond' });
    workbook.put('Fond!B4', { value: 1, formula: planFormula });
    act(() => workbook.select('Fond!B4'));
    await screen.findByRole('heading', { level: 1, name: 'Fondbok' });
    expect(here()).toBe('Fond');
  });
});

describe('the place Fond', () => {
  it('says what the fund book is and what will be written where, before anything is written', async () => {
    const { workbook, container } = await openPane({ place: 'Fond' });
    const tables = await screen.findByRole('region', { name: 'Fondbokens tabeller' });
    expect(within(tables).getAllByRole('listitem')).toHaveLength(7);
    expect(within(tables).getByText('Läggs på ett nytt blad: Transaktioner')).toBeTruthy();
    expect(screen.getByText('Skriver 7 nya blad sist i arbetsboken. Inget som finns där ändras.')).toBeTruthy();
    expect(workbook.calls).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('tells of names that are taken and of tables that are used as they are', async () => {
    const workbook = new FakeWorkbook();
    const book = fakeBook({ transactions: [['Datum', 'Slag', 'Belopp']] });
    const plan = book.plan.map((one) =>
      one.role === 'effects' && one.kind === 'new' ? { ...one, sheet: 'Effekter 2', taken: 'Effekter' } : one,
    );
    workbook.book = { ...book, plan };
    const { user } = await openPane({ workbook, place: 'Fond' });
    expect(
      await screen.findByText(
        'Läggs på ett nytt blad: Effekter 2. Tabellen får namnet Effekter. Namnet Effekter är upptaget och lämnas orört.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('radiogroup', { name: 'Innehåll' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Gå till Transaktioner!A4:H4' }));
    expect(workbook.calls).toEqual(['select Transaktioner!A4:H4']);
    await user.click(await lay());
    expect(workbook.calls[1]).toBe('lay mkr');
  });

  it('lays the fund book with the chosen unit and example, and takes it back, by keyboard alone', async () => {
    const workbook = new FakeWorkbook();
    workbook.laying = { kind: 'laid', sheets: laidSheets };
    workbook.takenBack = { removed: ['Effekter'], kept: ['Nämnder'] };
    const { user, container } = await openPane({ workbook, place: 'Fond' });
    await screen.findByRole('radiogroup', { name: 'Belopp anges i' });
    await user.click(screen.getByRole('radio', { name: /miljoner/ }));
    await user.click(screen.getByRole('radio', { name: /Norrköpings exempel/ }));
    const action = await lay();
    for (let step = 0; step < 10 && document.activeElement !== action; step += 1) await user.tab();
    await user.keyboard('{Enter}');
    expect(workbook.calls).toEqual(['lay mkr with example']);
    const done = await screen.findByText('Fondboken är upplagd: ett nytt blad sist i arbetsboken.');
    expect(document.activeElement?.contains(done)).toBe(true);
    expect(await axe(container)).toHaveNoViolations();

    await user.tab();
    await user.keyboard('{Enter}');
    expect(workbook.calls[1]).toBe('take back 1');
    expect(await screen.findByText(/Bladen Effekter är borttagna.*Nämnder har ändrats och står kvar/)).toBeTruthy();
  });

  it('shows the list again where the workbook has changed meanwhile', async () => {
    const workbook = new FakeWorkbook();
    workbook.laying = { kind: 'changed', plan: [] };
    const { user } = await openPane({ workbook, place: 'Fond' });
    await user.click(await lay());
    expect(await screen.findByText(/Arbetsboken ändrades medan du läste/)).toBeTruthy();
  });

  it('has nothing to do where the fund book is complete', async () => {
    const workbook = new FakeWorkbook();
    const book = fakeBook();
    workbook.book = {
      ...book,
      plan: book.plan.map(({ role, table }) => ({ kind: 'present', role, table, headingRow: `${table}!A4` })),
    };
    await openPane({ workbook, place: 'Fond' });
    expect(await screen.findByText(/Fondboken är komplett/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lägg upp fondboken' })).toBeNull();
  });

  it('follows the workbook', async () => {
    const { workbook } = await openPane({ place: 'Fond' });
    await lay();
    workbook.book = fakeBook({ transactions: [['Datum', 'Slag', 'Belopp']] });
    act(() => workbook.tell('edited'));
    expect(await screen.findByText(/6 av fondbokens sju tabeller saknas/)).toBeTruthy();
  });

  it('says why when the workbook cannot be read', async () => {
    const workbook = new FakeWorkbook();
    workbook.problem = { kind: 'unavailable' };
    await openPane({ workbook, place: 'Fond' });
    expect(await screen.findByText(/Sidan är inte öppen i Excel/)).toBeTruthy();
  });
});
