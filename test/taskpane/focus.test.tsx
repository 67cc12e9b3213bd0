/** Where the focus is after a press: never nowhere. */
import { act, screen, waitFor } from '@testing-library/react';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

jest.setTimeout(60_000);
beforeEach(() => {
  window.localStorage.clear();
  // jsdom takes the window for left when the element with the focus is removed.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

const focused = (): string => document.activeElement?.textContent ?? '';
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const followUp = (verified: number | null) =>
  fakeBook(
    {
      followUp: [
        ['Insats', 'Nämnd', 'År', 'Planerad minskning', 'Verifierad minskning'],
        ['Skolfam', 'Socialnämnden', 2012, 1500, 1200],
        ['Skolfam', 'Socialnämnden', 2013, 1500, verified],
      ],
    },
    'tkr',
  );

it('stays on the place that was pressed, and the page begins at its top', async () => {
  const { user } = await openPane({ place: undefined });
  document.documentElement.scrollTop = 400;
  await user.click(button('Dela'));
  await screen.findByRole('heading', { level: 1, name: /^Dela/ });
  expect(document.activeElement).toBe(button('Dela'));
  expect(document.documentElement.scrollTop).toBe(0);
});

it('goes to the new page’s title where the way there was a button on the old page', async () => {
  const { user } = await openPane({ place: undefined });
  await user.click(button('Gå till fondboken'));
  const title = await screen.findByRole('heading', { level: 1, name: /^Fond/ });
  await waitFor(() => expect(document.activeElement).toBe(title));
});

it('is not taken from the sheet', async () => {
  const { user } = await openPane({ place: undefined });
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  await user.click(button('Gå till fondboken'));
  await screen.findByRole('heading', { level: 1, name: /^Fond/ });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(document.activeElement).toBe(document.body);
});

it('comes back to what opened a form, an intervention or the year in Uppföljning', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = followUp(null);
  const { user } = await openPane({ workbook, place: 'Uppföljning' });
  for (const name of [
    'Registrera utfall för Skolfam, Socialnämnden, 2013',
    'Justera återbetalningen för Skolfam',
    'Gör årets samlade uppföljning',
  ]) {
    await user.click(button(name));
    await user.click(await screen.findByRole('button', { name: 'Tillbaka' }));
    expect(document.activeElement).toBe(button(name));
  }
});

it('goes to the title of Uppföljning where the row is done with', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = followUp(null);
  const { user } = await openPane({ workbook, place: 'Uppföljning' });
  await user.click(button('Registrera utfall för Skolfam, Socialnämnden, 2013'));
  await screen.findByRole('button', { name: 'Tillbaka' });
  workbook.book = followUp(1400);
  act(() => workbook.tell('edited'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await user.click(button('Tillbaka'));
  await waitFor(() => expect(focused()).toBe('Uppföljning'));
});

describe('a mend', () => {
  const typedOver = (...addresses: readonly string[]) => ({
    ...fakeBook({ transactions: [['Datum', 'Slag', 'Belopp']] }),
    elsewhere: {
      recognised: [],
      budgetFaults: [],
      typedOver: addresses.map((address) => ({ address, content: 7, formula: `=SUM(${address})` })),
    },
  });
  const open = async () => {
    const workbook = new FakeWorkbook();
    workbook.book = typedOver('Budget!B2', 'Budget!B9');
    const pane = await openPane({ workbook, place: undefined });
    await screen.findByRole('region', { name: 'Kontroller' });
    return pane;
  };
  const mends = () => screen.getAllByRole('button', { name: 'Skriv tillbaka formeln' });

  it('has the focus when it is opened, and gives it back when it is not wanted', async () => {
    const { user } = await open();
    await user.click(mends()[1] as HTMLElement);
    expect(focused()).toMatch(/Cellen Budget!B9: 7 blir =SUM\(Budget!B9\)/);
    await user.click(button('Avbryt'));
    expect(document.activeElement).toBe(mends()[1]);
  });

  it('stays with its check when the checks before it are gone', async () => {
    const { user, workbook } = await open();
    await user.click(mends()[1] as HTMLElement);
    workbook.book = typedOver('Budget!B9');
    act(() => workbook.tell('edited'));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Kontroller' }).textContent).not.toContain('Budget!B2'),
    );
    expect(focused()).toMatch(/Cellen Budget!B9: 7 blir =SUM\(Budget!B9\)/);
  });

  it('does not move to another check when its own is gone', async () => {
    const { user, workbook } = await open();
    await user.click(mends()[0] as HTMLElement);
    workbook.book = typedOver('Budget!B9');
    act(() => workbook.tell('edited'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Avbryt' })).toBeNull());
    expect(mends()).toHaveLength(1);
  });
});
