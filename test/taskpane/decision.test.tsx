import { FluentProvider } from '@fluentui/react-components';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { serialOf } from '../../src/core/calendar/serial';
import { DecisionPage } from '../../src/taskpane/pages/DecisionPage';
import { SessionProvider } from '../../src/taskpane/session/SessionProvider';
import { lightTheme } from '../../src/taskpane/session/theme';
import { DESIGNS } from '../../src/workbook/fundBook/design';
import type { ApplicationSheet, FundBook, Role } from '../../src/workbook';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { skolfamSheet } from '../workbook/skolfam';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';

expect.extend(toHaveNoViolations);
beforeEach(() => window.localStorage.clear());
// Every key typed works the whole plan out anew.
jest.setTimeout(60_000);

function bookWith(available: number, cutOff = 2021, more: CellMatrix = []): FundBook {
  const tables = Object.fromEntries(
    DESIGNS.map(({ role, columns }) => [role, [columns.map(({ heading }) => heading)]]),
  ) as unknown as Record<Role, CellMatrix>;
  return fakeBook(
    {
      ...tables,
      transactions: [
        ['Datum', 'Slag', 'Belopp', 'Insats', 'Nämnd', 'Status', 'Beslut', 'Anteckning'],
        [2010, 'Öronmärkning', available, '', '', '', '', ''],
        ...more,
      ],
      parameters: [
        ['Namn', 'Gäller från', 'Värde'],
        ['Brytår', 2010, cutOff],
      ],
    },
    'tkr',
  );
}

async function open(book: FundBook, sheet: ApplicationSheet = skolfamSheet) {
  const workbook = new FakeWorkbook();
  const surroundings = {
    reload: () => undefined,
    workbook,
    functions: undefined,
    catalogue: () => Promise.resolve([]),
    displayLanguage: 'sv-SE',
    hostTheme: () => undefined,
    today: () => serialOf(2011, 6, 1),
  };
  const page = (now: FundBook, as: ApplicationSheet) => (
    <SessionProvider surroundings={surroundings}>
      <FluentProvider theme={lightTheme}>
        <DecisionPage sheet={as} book={now} onBack={() => undefined} />
      </FluentProvider>
    </SessionProvider>
  );
  const { container, unmount, rerender } = render(page(book, sheet));
  await screen.findByRole('heading', { level: 1 });
  // By now the pane knows which workbook it stands beside.
  await act(async () => undefined);
  /** The workbook is read again. */
  const follow = (now: FundBook, as = sheet) => rerender(page(now, as));
  return { workbook, container, unmount, follow, user: userEvent.setup() };
}
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const body = () => field(/^Beslutsinstans/);
const write = () => screen.getByRole('button', { name: 'Skriv beslutet' });

it('has no faults that axe sees, whatever is decided', async () => {
  const { container, user } = await open(bookWith(33800));
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('radio', { name: /^I takt med effekten/ }));
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('radio', { name: 'Avslå' }));
  expect(await axe(container)).toHaveNoViolations();
});

it('shows the fund before and after, the plan and every row, and writes when the decision is complete', async () => {
  const { workbook, user } = await open(bookWith(33800));
  const fund = screen.getByRole('region', { name: 'Tabell: Fonden före och efter' });
  expect(within(fund).getAllByRole('row').at(-1)?.textContent?.replace(/\s/g, ' ')).toBe('Efter33 8003 90029 900');
  const plan = screen.getByRole('region', { name: 'Tabell: Ramminskning per nämnd och år' });
  expect(within(plan).getAllByRole('row').at(-1)?.textContent?.replace(/\s/g, ' ')).toBe('Summa7807807807807803 900');
  expect(screen.getByText('Återbetalningsplan: 10 nya rader sist i tabellen')).toBeTruthy();
  await user.click(write());
  expect(workbook.calls).toEqual([]);
  await user.type(body(), 'KS');
  await user.click(write());
  expect(workbook.calls).toEqual([
    `write ${[...Array<string>(4).fill('set-cells'), ...Array<string>(5).fill('add-rows')].join(', ')}`,
  ]);
  expect(await screen.findByText('Skolfam är beviljad.')).toBeTruthy();
});

it('asks before more is granted than what is available', async () => {
  const { workbook, user } = await open(bookWith(3000));
  await user.type(body(), 'KS');
  expect(screen.getByText(/^Beloppet är 900 tkr mer än vad som är disponibelt/)).toBeTruthy();
  await user.click(write());
  expect(workbook.calls).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: /^Bevilja ändå/ }));
  await user.click(write());
  expect(workbook.calls).toHaveLength(1);
});

it('asks for the regime where the start is in the cut-off year, and guesses none', async () => {
  const { workbook, user } = await open(bookWith(33800, 2011));
  await user.type(body(), 'KS');
  await user.click(write());
  expect(workbook.calls).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Nej, ingen återföring' }));
  expect(screen.queryByText(/^Återbetalningsplan:/)).toBeNull();
  await user.click(write());
  expect(workbook.calls).toHaveLength(1);
});

it('is not held up by what was typed in fields that are no longer there', async () => {
  const { workbook, user } = await open(bookWith(33800, 2011));
  await user.type(body(), 'KS');
  await user.click(screen.getByRole('radio', { name: 'Ja, genom ramminskning' }));
  await user.clear(field('Ränta per år'));
  await user.type(field('Ränta per år'), 'abc');
  await user.click(write());
  expect(workbook.calls).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'Nej, ingen återföring' }));
  await user.click(write());
  expect(workbook.calls).toHaveLength(1);
});

it('takes weights in free form, and tells of what cannot be read', async () => {
  const { user } = await open(bookWith(33800));
  await user.click(screen.getByRole('radio', { name: /^Fri form/ }));
  await user.type(field('Vikter, en per år'), '1; två');
  await user.tab();
  expect(screen.getByText(/Vikter, en per år kan inte läsas/)).toBeTruthy();
  await user.clear(field('Vikter, en per år'));
  await user.type(field('Vikter, en per år'), '2,5; 1,7; 4,2; 3,9');
  const plan = screen.getByRole('region', { name: 'Tabell: Ramminskning per nämnd och år' });
  // 3 900 x 2.5, 1.7, 4.2 and 3.9 of 12.3, running totals rounded: 793, 539, 1 331 (1 331.7), 1 237.
  expect(within(plan).getAllByRole('row').at(-1)?.textContent?.replace(/\s/g, ' ')).toBe('Summa7935391 3311 2373 900');
});

it('writes nothing of an application that cannot be read', async () => {
  const draft = { ...skolfamSheet.draft, single: { ...skolfamSheet.draft.single, appliedAmount: 'mycket' } };
  await open(bookWith(33800), { ...skolfamSheet, draft });
  expect(screen.getByText(/^Ansökan har uppgifter som inte kan läsas/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Skriv beslutet' })).toBeNull();
});

it('keeps what was typed when the pane closes before it is written, says so, and offers to begin again', async () => {
  const first = await open(bookWith(33800));
  await first.user.type(body(), 'Kommunstyrelsen');
  await first.user.click(screen.getByRole('radio', { name: /^I takt med effekten/ }));
  first.unmount();

  const second = await open(bookWith(33800));
  expect(await screen.findByText(/^Det du skrev här senast finns kvar/)).toBeTruthy();
  expect((body() as HTMLInputElement).value).toBe('Kommunstyrelsen');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^I takt med effekten/ }).checked).toBe(true);
  expect(await axe(second.container)).toHaveNoViolations();
  await second.user.click(screen.getByRole('button', { name: 'Börja om' }));
  expect((body() as HTMLInputElement).value).toBe('');
  second.unmount();

  const third = await open(bookWith(33800));
  expect(screen.queryByText(/^Det du skrev här senast finns kvar/)).toBeNull();
  await third.user.type(body(), 'KS');
  await third.user.click(write());
  await screen.findByText('Skolfam är beviljad.');
  third.unmount();

  await open(bookWith(33800));
  expect(screen.queryByText(/^Det du skrev här senast finns kvar/)).toBeNull();
  expect((body() as HTMLInputElement).value).toBe('');
});

const granted = (name: string, amount: number) => [2011, 'Beviljat', amount, name, '', 'Utfall', '', ''];

describe('while the page is open', () => {
  it('an earmarking that is entered in the cells counts', async () => {
    const { workbook, user, follow } = await open(bookWith(3000));
    await user.type(body(), 'KS');
    expect(screen.getByText(/^Beloppet är 900 tkr mer än vad som är disponibelt/)).toBeTruthy();
    follow(bookWith(33800));
    expect(screen.queryByText(/mer än vad som är disponibelt/)).toBeNull();
    await user.click(write());
    expect(workbook.calls).toHaveLength(1);
  });

  it('a grant that someone else makes is asked about before more is granted than what is left', async () => {
    const { workbook, user, follow } = await open(bookWith(5000));
    await user.type(body(), 'KS');
    follow(bookWith(5000, 2021, [granted('Trainee', 4000)]));
    expect(screen.getByText(/^Beloppet är 2.900 tkr mer än vad som är disponibelt/)).toBeTruthy();
    await user.click(write());
    expect(workbook.calls).toEqual([]);
  });

  it('what was refused because the sheet had changed is written as the sheet is now', async () => {
    const { workbook, user, follow } = await open(bookWith(33800));
    await user.type(body(), 'KS');
    workbook.written = { kind: 'changed', address: 'Ansökan!B7' };
    await user.click(write());
    expect(await screen.findByText(/^Ansökan!B7 ändrades medan du läste/)).toBeTruthy();
    const values = skolfamSheet.cells.values.map((row, i) => (i === 6 ? ['', 'Brådskar'] : row));
    follow(bookWith(33800), { ...skolfamSheet, cells: { values, formulas: values } });
    workbook.written = undefined;
    const { writeChanges } = workbook;
    const sent: unknown[] = [];
    workbook.writeChanges = async (wanted) => {
      sent.push(...wanted.changes.flatMap((one) => (one.kind === 'set-cells' ? one.was : [])));
      return writeChanges(wanted);
    };
    await user.type(field('Anteckning'), 'Enligt tjänsteskrivelsen');
    await user.click(write());
    expect(await screen.findByText('Skolfam är beviljad.')).toBeTruthy();
    expect(sent).toContainEqual(['Brådskar']);
  });

  it('the decision stays as it was written, and is shown no longer as something to write', async () => {
    const { user, follow } = await open(bookWith(33800));
    await user.type(body(), 'KS');
    await user.click(write());
    await screen.findByText('Skolfam är beviljad.');
    follow(bookWith(33800, 2021, [granted('Skolfam', 3900)]));
    expect(screen.queryByText(/finns redan/)).toBeNull();
    expect(screen.queryByRole('region', { name: 'Det här skrivs' })).toBeNull();
    const fund = screen.getByRole('region', { name: 'Tabell: Fonden före och efter' });
    expect(within(fund).getAllByRole('row').at(-1)?.textContent?.replace(/\s/g, ' ')).toBe('Efter33 8003 90029 900');
  });
});
