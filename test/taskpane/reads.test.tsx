/** What the pane reads of the workbook: after changes that have come to rest, and again where it was refused. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());

const live = [
  { sheet: 'Fond', address: 'Fond!B4', formula: '=SIF.FONDSALDO(Transaktioner)' },
  { sheet: 'Plan', address: 'Plan!A1', formula: '=SIF.VERSION()' },
];
const pause = (time: number) => act(() => new Promise((resolve) => setTimeout(resolve, time)));

describe('Dela', () => {
  const open = async () => {
    const workbook = new FakeWorkbook();
    workbook.status = { live, kept: [], finished: undefined, protectedSheets: [] };
    const reads = jest.spyOn(workbook, 'readFormulaStatus');
    const pane = await openPane({ workbook, place: 'Dela' });
    await screen.findByRole('button', { name: 'Ersätt med värden' });
    return { ...pane, reads };
  };

  it('reads once after a shower of changes, one from every sheet', async () => {
    const { workbook, reads } = await open();
    reads.mockClear();
    act(() => {
      for (let sheet = 0; sheet < 20; sheet++) workbook.tell('calculated');
    });
    await pause(600);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('takes a refused reading back with the next that succeeds, and leaves what came of the user’s work', async () => {
    const { workbook, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Ersätt med värden' }));
    await screen.findByText('2 formler är ersatta med värden.');
    workbook.problem = { kind: 'unexpected', detail: '' };
    act(() => workbook.tell('edited'));
    await screen.findByText('Excel kunde inte göra det. Försök igen.');
    expect(screen.getByText('2 formler är ersatta med värden.')).toBeTruthy();
    workbook.problem = undefined;
    act(() => workbook.tell('edited'));
    await waitFor(() => expect(screen.queryByText('Excel kunde inte göra det. Försök igen.')).toBeNull());
    expect(screen.getByText('2 formler är ersatta med värden.')).toBeTruthy();
  });

  it('chooses all formulas where the sheet that was chosen has none left', async () => {
    const { workbook, user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Plan (1 formel)' }));
    workbook.status = { ...workbook.status, live: live.slice(0, 1) };
    await user.click(screen.getByRole('button', { name: 'Ersätt med värden' }));
    const all = await screen.findByRole<HTMLInputElement>('radio', { name: 'Alla (1 formel)' });
    expect(all.checked).toBe(true);
    expect(screen.getByText('Den här formeln blir ett värde.')).toBeTruthy();
  });
});

describe('a refused reading of the fund book', () => {
  const placed = async (place: string) => {
    const workbook = new FakeWorkbook();
    const pane = await openPane({ workbook, place: undefined });
    await pane.user.click(await screen.findByRole('button', { name: 'Funktioner' }));
    await screen.findByRole('heading', { level: 1, name: 'Funktioner och förklaring' });
    workbook.problem = { kind: 'unexpected', detail: '' };
    act(() => workbook.tell('edited'));
    await pause(400);
    await pane.user.click(screen.getByRole('button', { name: place }));
    return pane;
  };

  it.each(['Översikt', 'Fond', 'Uppföljning', 'Ansökan'])('is asked for again by a button in %s', async (place) => {
    const { workbook, user } = await placed(place);
    const again = await screen.findByRole('button', { name: 'Försök igen' });
    workbook.problem = undefined;
    await user.click(again);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull());
    expect(screen.queryByText(/^Excel kunde inte göra det/)).toBeNull();
  });

  it('is asked for again by itself when the user has typed the cell that Excel waited for', async () => {
    const workbook = new FakeWorkbook();
    workbook.problem = { kind: 'editing' };
    await openPane({ workbook, place: undefined });
    workbook.problem = undefined;
    await waitFor(() => expect(screen.queryByText(/^Excel väntar på/)).toBeNull(), { timeout: 3000 });
  });
});

describe('a reading that is refused while a page is in use', () => {
  const inReport = async () => {
    const workbook = new FakeWorkbook();
    workbook.book = fakeBook({ transactions: [['Datum', 'Slag', 'Belopp']] });
    const { user } = await openPane({ workbook, place: 'Fond' });
    await user.click(await screen.findByRole('button', { name: 'Förbered Bokslutsunderlag' }));
    const year = screen.getByRole('textbox', { name: 'Första år' });
    await user.clear(year);
    await user.type(year, '2012');
    return { workbook, user, year };
  };

  it('leaves the page and what is typed in it, says so, and is asked for again', async () => {
    const { workbook, user, year } = await inReport();
    workbook.problem = { kind: 'unexpected', detail: '' };
    act(() => workbook.tell('edited'));
    expect(await screen.findByText(/^Excel kunde inte göra det/)).toBeTruthy();
    expect(year.isConnected && (year as HTMLInputElement).value).toBe('2012');
    workbook.problem = undefined;
    await user.click(screen.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(screen.queryByText(/^Excel kunde inte göra det/)).toBeNull());
    expect(year.isConnected && (year as HTMLInputElement).value).toBe('2012');
  });

  it('is asked for again by itself where a sheet went away while it was read', async () => {
    const { workbook, year } = await inReport();
    const reads = jest.spyOn(workbook, 'readFundBook');
    workbook.problem = { kind: 'gone', address: '' };
    act(() => workbook.tell('edited'));
    await waitFor(() => expect(reads).toHaveBeenCalledTimes(1));
    workbook.problem = undefined;
    await waitFor(() => expect(reads).toHaveBeenCalledTimes(2), { timeout: 3000 });
    expect(screen.queryByRole('button', { name: 'Försök igen' })).toBeNull();
    expect(year.isConnected && (year as HTMLInputElement).value).toBe('2012');
  });
});

it('what is still gone when it is asked for again is told, and not asked for for ever', async () => {
  const workbook = new FakeWorkbook();
  await openPane({ workbook, place: 'Översikt' });
  const reads = jest.spyOn(workbook, 'readFundBook');
  workbook.problem = { kind: 'gone', address: '' };
  act(() => workbook.tell('edited'));
  expect(await screen.findByText(/^Arbetsboken har ändrats sedan det här lästes/, {}, { timeout: 5000 })).toBeTruthy();
  await pause(1500);
  expect(reads).toHaveBeenCalledTimes(3);
});

it('changes that come faster than they can be read are read all the same, one reading at a time', async () => {
  const workbook = new FakeWorkbook();
  await openPane({ workbook, place: 'Fond' });
  let [underway, most, done] = [0, 0, 0];
  const { readFundBook } = workbook;
  workbook.readFundBook = async () => {
    most = Math.max(most, ++underway);
    await new Promise((resolve) => setTimeout(resolve, 600));
    underway--;
    done++;
    return readFundBook(0 as never);
  };
  workbook.book = fakeBook({ transactions: [['Datum', 'Slag', 'Belopp']] });
  for (let change = 0; change < 4; change++) {
    act(() => workbook.tell('edited'));
    await pause(350);
  }
  expect(await screen.findByText(/6 av fondbokens sju tabeller saknas/)).toBeTruthy();
  for (let time = 0; time < 10; time++) await pause(250);
  expect([most, underway]).toEqual([1, 0]);
  expect(done).toBeLessThan(5);
});

it('offers to take back what was written last, also where that is written while the page is shown', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = fakeBook({ transactions: [['Datum', 'Slag', 'Belopp']] });
  const parts = [{ kind: 'sheet', sheetId: 'a', sheet: 'A' }] as never;
  workbook.lastWrite = { label: 'Skolfam är beviljad', parts };
  const { user } = await openPane({ workbook, place: 'Fond' });
  const last = within(await screen.findByRole('region', { name: 'Senast skrivet av panelen' }));
  expect(last.getByText(/Skolfam är beviljad/)).toBeTruthy();
  workbook.lastWrite = { label: 'Kopplingen är borttagen', parts };
  act(() => workbook.tell('edited'));
  await waitFor(() => expect(last.getByText(/Kopplingen är borttagen/)).toBeTruthy());
  await user.click(last.getByRole('button', { name: 'Ta tillbaka' }));
  await waitFor(() => expect(last.queryByRole('button', { name: 'Ta tillbaka' })).toBeNull());
  await pause(400);
  expect(last.getByText('Inget togs tillbaka.')).toBeTruthy();
  workbook.lastWrite = { label: 'Kopplingen är gjord', parts };
  act(() => workbook.tell('edited'));
  expect(await last.findByRole('button', { name: 'Ta tillbaka' })).toBeTruthy();
});
