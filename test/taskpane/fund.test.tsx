import { act, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { Receipt } from '../../src/workbook';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane, planFormula, planTrace } from './openPane';

jest.setTimeout(30_000);
expect.extend(toHaveNoViolations);
beforeEach(() => window.localStorage.clear());

const receipt: Receipt = {
  label: 'Fondboken är upplagd',
  parts: [{ kind: 'added-sheet', sheetId: '1', sheet: 'Effekter', fingerprint: '' }],
};
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
    workbook.written = { kind: 'written', receipt };
    workbook.takenBack = { sheets: ['Effekter'], restored: 0, kept: ['Nämnder'] };
    const { user, container } = await openPane({ workbook, place: 'Fond' });
    await screen.findByRole('radiogroup', { name: 'Belopp anges i' });
    await user.click(screen.getByRole('radio', { name: /miljoner/ }));
    await user.click(screen.getByRole('radio', { name: /Norrköpings exempel/ }));
    const action = await lay();
    for (let step = 0; step < 10 && document.activeElement !== action; step += 1) await user.tab();
    await user.keyboard('{Enter}');
    expect(workbook.calls).toEqual(['lay mkr with example']);
    const done = await screen.findByText('Fondboken är upplagd.');
    expect(document.activeElement?.contains(done)).toBe(true);
    expect(await axe(container)).toHaveNoViolations();

    await user.tab();
    await user.keyboard('{Enter}');
    expect(workbook.calls[1]).toBe('take back Fondboken är upplagd');
    expect(await screen.findByText(/Bladet Effekter är borttaget.*lämnat som det är: Nämnder/)).toBeTruthy();
  });

  it('can be cancelled while Excel writes: what was written is taken back', async () => {
    const workbook = new FakeWorkbook();
    let finish: () => void = () => undefined;
    const lays = workbook.layFundBook;
    workbook.layFundBook = async (wanted) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return lays(wanted);
    };
    workbook.written = { kind: 'written', receipt };
    workbook.takenBack = { sheets: ['Effekter'], restored: 0, kept: [] };
    const { user } = await openPane({ workbook, place: 'Fond' });
    await user.click(await lay());
    await user.click(await screen.findByRole('button', { name: 'Avbryt' }));
    expect(screen.getByText(/Avbryter: det som hunnit skrivas tas tillbaka/)).toBeTruthy();
    await act(async () => finish());
    expect(await screen.findByText('Bladet Effekter är borttaget.')).toBeTruthy();
    expect(workbook.calls).toEqual(['lay tkr', 'take back Fondboken är upplagd']);
  });

  it('offers to take back what was written before a reload', async () => {
    const workbook = new FakeWorkbook();
    workbook.lastWrite = receipt;
    workbook.takenBack = { sheets: ['Effekter'], restored: 0, kept: [] };
    const { user, container } = await openPane({ workbook, place: 'Fond' });
    const last = await screen.findByRole('region', { name: 'Senast skrivet av panelen' });
    await user.click(within(last).getByRole('button', { name: 'Ta tillbaka' }));
    expect(workbook.calls).toEqual(['take back Fondboken är upplagd']);
    expect((await within(last).findByText('Bladet Effekter är borttaget.')).closest('[tabindex]')).toBe(
      document.activeElement,
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows the list again where the workbook has changed meanwhile', async () => {
    const workbook = new FakeWorkbook();
    workbook.written = { kind: 'changed', address: '' };
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

  it('offers to lay what has gone missing since the fund book was laid', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane({ workbook, place: 'Fond' });
    const becomes = async (missing: number) => {
      const { plan, ...book } = fakeBook();
      const now = plan.map((one, i) =>
        i < missing ? one : ({ kind: 'present', role: one.role, table: one.table, headingRow: 'A4' } as const),
      );
      workbook.book = { ...book, plan: now };
      act(() => workbook.tell('edited'));
      await act(async () => new Promise((resolve) => setTimeout(resolve, 400)));
    };
    await user.click(await lay());
    await screen.findByText(/^Fondboken är upplagd/);
    expect(screen.queryByRole('button', { name: 'Lägg upp fondboken' })).toBeNull();
    await becomes(0);
    expect(screen.getByText(/^Fondboken är upplagd/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Översikt' }));
    await becomes(1);
    await user.click(screen.getByRole('button', { name: 'Fond' }));
    await user.click(await lay());
    expect(workbook.calls).toEqual(['lay tkr', 'lay tkr']);
  });

  it('goes on telling what was taken back when the book is read without it', async () => {
    const workbook = new FakeWorkbook();
    workbook.written = { kind: 'written', receipt };
    workbook.takenBack = { sheets: ['Effekter'], restored: 0, kept: ['Nämnder'] };
    const { user } = await openPane({ workbook, place: 'Fond' });
    const reads = async (isLaid: boolean) => {
      const { plan, ...book } = fakeBook();
      const now = plan.map(({ role, table }) => ({ kind: 'present', role, table, headingRow: 'A4' }) as const);
      workbook.book = { ...book, plan: isLaid ? now : plan };
      act(() => workbook.tell('edited'));
      await act(async () => new Promise((resolve) => setTimeout(resolve, 400)));
    };
    await user.click(await lay());
    await screen.findByText(/^Fondboken är upplagd/);
    await reads(true);
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka' }));
    await screen.findByText(/Bladet Effekter är borttaget.*lämnat som det är: Nämnder/);
    await reads(false);
    expect(screen.getByText(/Bladet Effekter är borttaget.*lämnat som det är: Nämnder/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Lägg upp fondboken' })).toBeTruthy();
  });

  it('says why when the workbook cannot be read', async () => {
    const workbook = new FakeWorkbook();
    workbook.problem = { kind: 'unavailable' };
    await openPane({ workbook, place: 'Fond' });
    expect(await screen.findByText(/Sidan är inte öppen i Excel/)).toBeTruthy();
  });
});
