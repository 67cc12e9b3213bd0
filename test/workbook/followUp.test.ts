import { serialOf } from '../../src/core/calendar/serial';
import type { Year } from '../../src/core/calendar/year';
import {
  acceptAdjustment,
  adjustmentOf,
  followUpOf,
  layFundBook,
  planFundBook,
  readFundBook,
  registeredOutcome,
  registerOutcome,
  takeBackChanges,
  usualFirstYear,
  writeChanges,
  reportChange,
  yearlyFollowUp,
} from '../../src/workbook';
import type { Change, FundBook, Receipt, WorkbookResult } from '../../src/workbook';
import { defineFunctions } from './liveFunctions';
import { host } from './workbench';

const today = serialOf(2014, 12, 1);

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const read = (): Promise<FundBook> => value(readFundBook(today));

async function write(book: FundBook, changes: readonly Change[]): Promise<Receipt> {
  const outcome = await value(writeChanges({ changes, unit: book.unit, label: 'Skrivet' }));
  if (outcome.kind !== 'written') throw new Error(`Changed at ${outcome.address}`);
  return outcome.receipt;
}

/** Skolfam, 3 900 tkr in five years from 2014 on two committees, followed up by committee. */
async function lay(): Promise<FundBook> {
  await value(layFundBook({ plan: await value(planFundBook()), unit: 'tkr', withExample: false, label: 'x' }));
  const book = await read();
  const years = [2014, 2015, 2016, 2017, 2018];
  const committees = [
    ['Socialnämnden', 500, 700],
    ['Utbildningsnämnden', 280, 300],
  ] as const;
  await write(book, [
    {
      kind: 'add-rows',
      role: 'transactions',
      rows: [
        { Datum: 2012, Slag: 'Öronmärkning', Belopp: 39800 },
        { Datum: 2012, Slag: 'Beviljat', Belopp: 3900, Insats: 'Skolfam' },
      ],
    },
    {
      kind: 'add-rows',
      role: 'repaymentPlan',
      rows: committees.flatMap(([committee, repayment]) =>
        years.map((year) => ({
          Insats: 'Skolfam',
          Nämnd: committee,
          År: year,
          Återbetalning: repayment,
          Ränta: 10,
          Ramminskning: repayment + 10,
        })),
      ),
    },
    {
      kind: 'add-rows',
      role: 'followUp',
      rows: committees.flatMap(([committee, repayment, reduction]) =>
        years.map((year) => ({
          Insats: 'Skolfam',
          Nämnd: committee,
          År: year,
          Mål: '23 av 23',
          'Planerad minskning': reduction,
          'Planerad återföring': repayment,
        })),
      ),
    },
  ]);
  return read();
}

const nothing = {
  indicator: '',
  baseline: '',
  goal: '',
  outcome: '',
  comparison: '',
  verified: undefined,
  actualRepayment: undefined,
  verifiedBy: '',
  day: undefined,
  note: '',
};
const rowOf = (book: FundBook, committee: string, year: number): number =>
  followUpOf(book, today).entries.find((one) => one.committee === committee && one.year === year)?.row ?? -1;

/** 80 % for Socialnämnden (560 of 700) and all of it for Utbildningsnämnden. */
async function followUp2014(book: FundBook): Promise<FundBook> {
  await write(book, [
    ...registerOutcome(book, rowOf(book, 'Socialnämnden', 2014), {
      ...nothing,
      goal: '23 av 23',
      outcome: '18 av 23',
      verified: 560,
      baseline: '10 av 23',
      comparison: 'Jämförbara kommuner',
      verifiedBy: 'Controllern',
      day: serialOf(2014, 11, 30),
    }),
    ...registerOutcome(book, rowOf(book, 'Utbildningsnämnden', 2014), { ...nothing, goal: '23 av 23', verified: 300 }),
  ]);
  return read();
}

// The engine calculates the whole workbook after each step.
jest.setTimeout(60_000);

beforeAll(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

it('lists what waits: this year’s first, then what comes', async () => {
  const { waiting, interventions } = followUpOf(await lay(), today);
  expect(waiting.map(({ year, due }) => `${year} ${due}`).slice(0, 3)).toEqual(['2014 due', '2014 due', '2015 coming']);
  expect(waiting).toHaveLength(10);
  expect(interventions[0]).toMatchObject({ name: 'Skolfam', planned: 5000, verified: undefined, rate: undefined });
  expect(followUpOf(await read(), serialOf(2016, 1, 1)).waiting.filter(({ due }) => due === 'overdue')).toHaveLength(4);
});

it('registers an outcome in its row, all of it, and can be taken back', async () => {
  const book = await lay();
  const row = rowOf(book, 'Socialnämnden', 2014);
  const outcome = {
    ...nothing,
    goal: '23 av 23',
    outcome: '18 av 23',
    verified: 560,
    baseline: '10',
    day: serialOf(2014, 11, 30),
  };
  const receipt = await write(book, registerOutcome(book, row, outcome));
  const after = await read();
  expect(registeredOutcome(after, row)).toEqual(outcome);
  expect(followUpOf(after, today).interventions[0]).toMatchObject({ verified: 560, rate: 0.8 });
  await value(takeBackChanges(receipt));
  expect(registeredOutcome(await read(), row)).toEqual({ ...nothing, goal: '23 av 23' });
});

it('proposes each committee’s own rate, and accepting writes plan and follow-up alike', async () => {
  const book = await followUp2014(await lay());
  const proposal = adjustmentOf(
    book,
    'Skolfam',
    { method: 'in-proportion', rest: 'not-repaid', from: usualFirstYear(2015 as Year, today) },
    today,
  );
  if (proposal.kind !== 'proposal') throw new Error(proposal.kind);
  // Socialnämnden 0.8 x 500 = 400 from 2015; Utbildningsnämnden as planned. 860 of 1 000 is verified.
  expect(proposal).toMatchObject({ locked: 1, rate: 0.86, notRepaid: 400, granted: 3900 });
  expect(proposal.committees.map(({ proposed }) => proposed)).toEqual([
    [500, 400, 400, 400, 400],
    [280, 280, 280, 280, 280],
  ]);
  expect(proposal.verifiedByYear).toEqual([860, undefined, undefined, undefined, undefined]);

  const entries = followUpOf(book, today).entries;
  const receipt = await write(book, acceptAdjustment(book, proposal, entries));
  const after = await read();
  const { repaymentPlan, followUp } = after;
  expect(repaymentPlan?.rows.columns.repayment.slice(0, 5)).toEqual([500, 400, 400, 400, 400]);
  expect(repaymentPlan?.rows.columns.frameReduction.slice(0, 5)).toEqual([510, 410, 410, 410, 410]);
  expect(followUp?.rows.columns.plannedRepayment).toEqual([500, 400, 400, 400, 400, 280, 280, 280, 280, 280]);
  expect(repaymentPlan?.cells[2]?.at(-1)).toBe('Justerad efter uppföljning till och med 2014 (86\u00a0%).');
  await value(takeBackChanges(receipt));
  expect((await read()).repaymentPlan?.rows.columns.repayment).toEqual(book.repaymentPlan?.rows.columns.repayment);
});

it('leaves years whose repayment is booked as they are, also those that are not followed up', async () => {
  const book = await followUp2014(await lay());
  const booked: Change = {
    kind: 'add-rows',
    role: 'transactions',
    rows: [
      { Datum: 2015, Slag: 'Återföring', Belopp: 780, Insats: 'Skolfam', Status: 'Utfall' },
      { Datum: 2017, Slag: 'Återföring', Belopp: 780, Insats: 'Skolfam', Status: 'Plan' },
      { Datum: 2018, Slag: 'Återföring', Belopp: 1, Insats: 'En annan', Status: 'Utfall' },
    ],
  };
  await write(book, [booked]);
  const choices = { method: 'in-proportion', rest: 'not-repaid', from: 2015 as Year } as const;
  const proposal = adjustmentOf(await read(), 'Skolfam', choices, today);
  if (proposal.kind !== 'proposal') throw new Error(proposal.kind);
  expect(proposal.locked).toBe(2);
  expect(proposal.committees[0]?.proposed).toEqual([500, 500, 400, 400, 400]);
});

it('says why there is no proposal', async () => {
  const book = await lay();
  const choices = { method: 'in-proportion', rest: 'postponed', from: 2015 as Year } as const;
  expect(adjustmentOf(book, 'Skolfam', choices, today)).toEqual({ kind: 'nothing-verified' });
  const verified = await followUp2014(book);
  expect(adjustmentOf(verified, 'Skolfam', { ...choices, from: 2030 as Year }, today)).toEqual({
    kind: 'all-locked',
    last: 2018,
  });
});

it('a table of the user’s own without a column for what is said: the column is added with it, and goes with it', async () => {
  await lay();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Uppföljning').columns.getItem('Baslinje').delete();
    await context.sync();
  });
  const book = await read();
  const row = rowOf(book, 'Socialnämnden', 2014);
  const receipt = await write(book, [
    { kind: 'add-column', role: 'followUp', heading: 'Baslinje' },
    ...registerOutcome(book, row, { ...nothing, goal: '23 av 23', baseline: '10 av 23', verified: 560 }),
  ]);
  const after = await read();
  expect(after.followUp?.headings.at(-1)).toBe('Baslinje');
  expect(registeredOutcome(after, row)).toMatchObject({ baseline: '10 av 23', verified: 560 });
  await value(takeBackChanges(receipt));
  const back = await read();
  expect(back.followUp?.headings).toEqual(book.followUp?.headings);
  expect(back.followUp?.cells).toEqual(book.followUp?.cells);
});

it('the yearly sheet holds the functions’ own answer and follows the table', async () => {
  const book = await followUp2014(await lay());
  const report = yearlyFollowUp(book, 2014 as Year);
  if (!report) throw new Error('No rows of that year.');
  await write(book, [reportChange(report)]);
  await host.settled();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Samlad uppföljning 2014');
    const range = sheet.getUsedRange(true).load('values,formulas');
    await context.sync();
    expect(range.values.slice(7, 9)).toEqual([
      ['Skolfam', '', '23 av 23', '18 av 23', 'Controllern', '', ''],
      ['Kontroll: rader det året vars insats saknas i listan (ska vara 0)', 0, '', '', '', '', ''],
    ]);
    expect(range.values.slice(12, 15)).toEqual([
      [
        'Insats',
        'Planerad minskning',
        'Verifierad minskning',
        'Realiseringsgrad',
        'Planerad återföring',
        'Verklig återföring',
        'Differens',
      ],
      ['Skolfam', 1000, 860, 0.86, 780, 0, -780],
      ['Summa', 1000, 860, 0.86, 780, 0, -780],
    ]);
  });
});
