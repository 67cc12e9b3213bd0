import { act, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());

const book = fakeBook(
  {
    transactions: [
      ['Datum', 'Slag', 'Belopp', 'Insats'],
      [2012, 'Öronmärkning', 39800, ''],
      [2012, 'Beviljat', 3900, 'Skolfam'],
    ],
    repaymentPlan: [
      ['Insats', 'Nämnd', 'År', 'Återbetalning', 'Ränta', 'Ramminskning'],
      ['Skolfam', 'Socialnämnden', 2013, 1300, 0, 1300],
      ['Skolfam', 'Socialnämnden', 2014, 1300, 0, 1300],
      ['Skolfam', 'Socialnämnden', 2015, 1300, 0, 1300],
    ],
    followUp: [
      ['Insats', 'Nämnd', 'År', 'Planerad minskning', 'Verifierad minskning', 'Planerad återföring', 'Utfall'],
      ['Skolfam', 'Socialnämnden', 2013, 1500, 1200, 1300, '18 av 23'],
      ['Skolfam', 'Socialnämnden', 2014, 1500, null, 1300, ''],
      ['Skolfam', 'Socialnämnden', 2015, 1500, null, 1300, ''],
    ],
  },
  'tkr',
);
const open = async (displayLanguage = 'sv-SE') => {
  const workbook = new FakeWorkbook();
  workbook.book = book;
  return openPane({ workbook, displayLanguage, place: /^(Uppföljning|Follow-up)$/ as unknown as string });
};

it.each(['sv-SE', 'en-US'])(
  'lists what waits and what came true, without faults that axe sees (%s)',
  async (language) => {
    const { container } = await open(language);
    const waiting = within(await screen.findByRole('region', { name: /Att följa upp|To follow up/ }));
    expect(waiting.getAllByRole('listitem')).toHaveLength(2);
    expect(
      within(screen.getByRole('region', { name: /Vad som blev av|What came true/ })).getByText(/^80/),
    ).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
  },
);

it('proposes the plan in proportion: 80 % of 1 300 is 1 040, next year on', async () => {
  const { user, container } = await open();
  await user.click(await screen.findByRole('button', { name: 'Justera återbetalningen för Skolfam' }));
  await user.click(screen.getByRole('radio', { name: 'Återbetalas inte' }));
  const rows = [...screen.getByRole('region', { name: 'Plan – Förslag' }).querySelectorAll('tbody tr')];
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' ')))).toEqual([
    ['Socialnämnden', '2013 (låst)', '1 300', '1 300'],
    ['Socialnämnden', '2014 (låst)', '1 300', '1 300'],
    ['Socialnämnden', '2015', '1 300', '1 040'],
  ]);
  expect(screen.getByRole('button', { name: 'Godta förslaget' })).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});

it('proposes nothing as long as the year to change from cannot be read, and says why', async () => {
  const { user, workbook } = await open();
  await user.click(await screen.findByRole('button', { name: 'Justera återbetalningen för Skolfam' }));
  await user.click(screen.getByRole('radio', { name: 'Återbetalas inte' }));
  const year = screen.getByRole('textbox', { name: 'Ändra från och med' });
  await user.clear(year);
  await user.type(year, '2O15');
  expect(screen.queryByRole('region', { name: 'Plan – Förslag' })).toBeNull();
  expect(screen.getByText(/^Skriv det första år som ska ändras som ett årtal/)).toBeTruthy();
  expect(screen.getByRole('radio', { name: /80.% av planen/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Godta förslaget' }));
  expect(workbook.calls).toEqual([]);
  await user.clear(year);
  await user.type(year, '2015');
  await user.click(screen.getByRole('button', { name: 'Godta förslaget' }));
  expect(workbook.calls).toEqual(['write change-row, change-row']);
});

const FOLLOW_UP_HEADINGS = [
  'Insats',
  'Nämnd',
  'År',
  'Planerad minskning',
  'Verifierad minskning',
  'Planerad återföring',
  'Utfall',
];
const withFollowUp = (rows: readonly (readonly (string | number | null)[])[]) =>
  fakeBook({ followUp: [FOLLOW_UP_HEADINGS, ...rows] }, 'tkr');
/** The workbook's follow-up table becomes these rows while the pane is open. */
const becomes = async (workbook: FakeWorkbook, rows: Parameters<typeof withFollowUp>[0]) => {
  workbook.book = withFollowUp(rows);
  act(() => workbook.tell('edited'));
  await act(async () => new Promise((resolve) => setTimeout(resolve, 500)));
};

describe('an open form for an outcome', () => {
  const openForm = async () => {
    const workbook = new FakeWorkbook();
    workbook.book = withFollowUp([
      ['Skolfam', 'Socialnämnden', 2013, 1500, null, 1300, ''],
      ['Trainee', 'Arbetsnämnden', 2013, 900, null, 800, ''],
    ]);
    const opened = await openPane({ workbook, place: 'Uppföljning' });
    await opened.user.click(await screen.findByRole('button', { name: /^Registrera utfall för Skolfam/ }));
    await opened.user.type(screen.getByLabelText('Utfall'), '18 av 23');
    return opened;
  };

  it('follows its row when the table is sorted', async () => {
    const { workbook } = await openForm();
    await becomes(workbook, [
      ['Trainee', 'Arbetsnämnden', 2013, 900, null, 800, ''],
      ['Skolfam', 'Socialnämnden', 2013, 1500, null, 1300, ''],
    ]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Skolfam/);
    expect(screen.getByLabelText<HTMLInputElement>('Utfall').value).toBe('18 av 23');
    expect(screen.getByRole('button', { name: /C?Uppföljning!E6/ })).toBeTruthy();
  });

  it('is closed and says so when its row is gone, and never becomes another row’s', async () => {
    const { workbook } = await openForm();
    await becomes(workbook, [['Trainee', 'Arbetsnämnden', 2013, 900, null, 800, '']]);
    expect(screen.getByText(/^Raden för Skolfam 2013 finns inte längre i tabellen/)).toBeTruthy();
    expect(screen.queryByLabelText('Utfall')).toBeNull();
  });

  it('takes what is entered in the cells meanwhile, and names what both have changed', async () => {
    const { workbook, user } = await openForm();
    await becomes(workbook, [['Skolfam', 'Socialnämnden', 2013, 1500, 1200, 1300, '17 av 23']]);
    expect(screen.getByLabelText<HTMLInputElement>('Verifierad minskning').value.replace(/\s/g, ' ')).toBe('1 200');
    expect(screen.getByLabelText<HTMLInputElement>('Utfall').value).toBe('18 av 23');
    expect(screen.getByText(/^Ändrat i cellerna medan du skrev: Utfall\./)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Skriv i uppföljningen' }));
    expect(workbook.calls).toEqual(['write change-row']);
  });
});

it('takes no amount with a unit where the workbook does not say what its own is, and says why', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = { ...book, unit: undefined };
  const { user } = await openPane({ workbook, place: 'Uppföljning' });
  await user.click(await screen.findByRole('button', { name: /^Registrera utfall för Skolfam.*2014$/ }));
  await user.type(screen.getByLabelText('Verifierad minskning'), '1,2 mkr');
  expect(screen.getByText(/^Arbetsboken säger inte vad beloppen är i/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Skriv i uppföljningen' }));
  expect(workbook.calls).toEqual([]);
});

it('does not take what it has written itself for a change by someone else', async () => {
  const workbook = new FakeWorkbook();
  const rows = (verified: number | null): Parameters<typeof withFollowUp>[0] => [
    ['Skolfam', 'Socialnämnden', 2014, 4500, verified, 1300, ''],
  ];
  workbook.book = withFollowUp(rows(null));
  const { user, unmount } = await openPane({ workbook, place: 'Uppföljning' });
  await user.click(await screen.findByRole('button', { name: /^Registrera utfall för Skolfam/ }));
  const verified = () => screen.getByLabelText<HTMLInputElement>('Verifierad minskning').value.replace(/\s/g, ' ');
  await user.type(screen.getByLabelText('Verifierad minskning'), '3,9 mkr');
  await user.click(screen.getByRole('button', { name: 'Skriv i uppföljningen' }));
  await becomes(workbook, rows(3900));
  expect(verified()).toBe('3 900');
  // Taken back, what was typed is there again.
  await becomes(workbook, rows(null));
  expect(verified()).toBe('3,9 mkr');
  await becomes(workbook, rows(3900));
  await user.type(screen.getByLabelText('Utfall'), '18 av 23');
  expect(verified()).toBe('3 900');
  expect(screen.queryByText(/^Ändrat i cellerna medan du skrev/)).toBeNull();
  unmount();
  expect(Object.values({ ...window.localStorage }).join()).not.toContain('3,9 mkr');
});

it('does not bring what was typed beside another workbook', async () => {
  const openBeside = async (id: string) => {
    const workbook = new FakeWorkbook();
    workbook.book = book;
    workbook.identity = { id, place: 'Fondbok.xlsx' };
    const opened = await openPane({ workbook, place: 'Uppföljning' });
    await opened.user.click(await screen.findByRole('button', { name: /^Registrera utfall för Skolfam.*2014$/ }));
    return opened;
  };
  const first = await openBeside('a');
  await first.user.type(screen.getByLabelText('Utfall'), '18 av 23');
  first.unmount();
  const second = await openBeside('b');
  expect(screen.getByLabelText<HTMLInputElement>('Utfall').value).toBe('');
  second.unmount();
  await openBeside('a');
  expect(screen.getByLabelText<HTMLInputElement>('Utfall').value).toBe('18 av 23');
});

it('keeps a half-written outcome when the pane closes', async () => {
  const toForm = /^Registrera utfall för Skolfam.*2014$/;
  const first = await open();
  await first.user.click(await screen.findByRole('button', { name: toForm }));
  await first.user.type(screen.getByLabelText('Verifierad minskning'), '1,2 mkr');
  first.unmount();
  const second = await open();
  await second.user.click(await screen.findByRole('button', { name: toForm }));
  expect(screen.getByLabelText<HTMLInputElement>('Verifierad minskning').value).toBe('1,2 mkr');
  expect(screen.getByText(/^Det du skrev här senast finns kvar/)).toBeTruthy();
});

it.each([
  ['sv-SE', 1300, '1 300'],
  ['en-US', 1300, '1 300'],
  ['sv-SE', 1.234, '1,2340'],
  ['en-US', 1.234, '1.2340'],
  ['sv-SE', 1200 / 7, '171,428571428571'],
])(
  'opens with amounts that it reads again, and nothing is changed by them (%s, %d)',
  async (language, repaid, text) => {
    const workbook = new FakeWorkbook();
    const headings = [...FOLLOW_UP_HEADINGS, 'Verklig återföring'];
    workbook.book = fakeBook({ followUp: [headings, ['Skolfam', '', 2014, 1500, null, 1300, '', repaid]] }, 'tkr');
    const place = /^(Uppföljning|Follow-up)$/ as unknown as string;
    const { user } = await openPane({ workbook, displayLanguage: language, place });
    await user.click(await screen.findByRole('button', { name: /^(Registrera utfall|Register outcome).*2014$/ }));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^(Verklig återföring|Actual repayment)/ });
    expect(field.value.replace(/\s/g, ' ')).toBe(text);
    expect(screen.getByText(/^(Fyll i utfallet|Fill in the outcome)/)).toBeTruthy();
  },
);

it('registers an outcome with what is typed the Swedish way, and shows it before', async () => {
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: /^Registrera utfall för Skolfam.*2014$/ }));
  await user.type(screen.getByLabelText('Verifierad minskning'), '1,2 mkr');
  expect(screen.getByText(/Årets realiseringsgrad: 80/)).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Det här skrivs' })).toBeTruthy();
});
