import { serialOf } from '../../src/core/calendar/serial';
import type { GrantTerms } from '../../src/core/decision/terms';
import {
  layFundBook,
  overviewOf,
  planFundBook,
  previewChanges,
  proposeGrant,
  proposeRefusal,
  readFundBook,
  startingTerms,
  takeBackChanges,
  writeChanges,
} from '../../src/workbook';
import type {
  DecisionDetails,
  FundBook,
  GrantProposal,
  GrantWanted,
  Receipt,
  WorkbookResult,
} from '../../src/workbook';
import { skolfam, skolfamSheet } from './skolfam';
import { host } from './workbench';

// The engine calculates the whole workbook after each step.
jest.setTimeout(60_000);

const today = serialOf(2011, 6, 1);
const details: DecisionDetails = {
  body: 'Kommunstyrelsen',
  date: serialOf(2011, 5, 2),
  paragraph: '112',
  reference: 'KS 2011/0345',
  note: '',
};
const application = skolfam();

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const read = (): Promise<FundBook> => value(readFundBook(today));
const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** A fund book with 33,8 mkr set aside, and Skolfam's sheet. */
async function prepared(unit: 'tkr' | 'mkr' = 'tkr', amount = 33800): Promise<FundBook> {
  await value(layFundBook({ plan: await value(planFundBook()), unit, withExample: false, label: 'Upplagd' }));
  await change(({ worksheets }) => {
    worksheets.add('Ansökan Skolfam').getRange('A1').values = [['Beslut']];
    worksheets.getItem('Transaktioner').getRange('A5:C5').values = [[2010, 'Öronmärkning', amount]];
  });
  return read();
}

const wanted = (book: FundBook, terms: Partial<GrantTerms> = {}): GrantWanted => ({
  sheet: skolfamSheet,
  application,
  terms: { ...startingTerms(application, book, today, book.unit ?? 'tkr'), ...terms },
  details,
  afterLast: 'Återställs',
});
function proposed(book: FundBook, terms: Partial<GrantTerms> = {}): GrantProposal {
  const outcome = proposeGrant(book, wanted(book, terms));
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems));
  return outcome.proposal;
}
async function written(book: FundBook, { changes }: Pick<GrantProposal, 'changes'>): Promise<Receipt> {
  const outcome = await value(writeChanges({ changes, unit: book.unit, label: 'Skolfam är beviljad' }));
  if (outcome.kind === 'changed') throw new Error(outcome.address);
  return outcome.receipt;
}
const bodyOf = (table: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
    await context.sync();
    return body.values;
  });

afterEach(() => expect(host.problems()).toEqual([]));

it('begins with all that is asked for, in equal parts from when the effects show, split as the committees save', async () => {
  const book = await prepared();
  const terms = startingTerms(application, book, today, 'tkr');
  // 23 x 25 % x 220 x 80 % x 70 % = 708.4; 23 x 30 % x 90 x 80 % x 70 % = 347.76. Of the sum 1 056.16: 67 and 33 %.
  expect(terms).toMatchObject({
    granted: 3900,
    start: 2011,
    cutOff: 2021,
    decimals: 0,
    followUpTo: 2017,
    repayment: { kind: 'plan', profile: { kind: 'linear' }, firstYear: 2013, years: 5, rate: 0 },
    committees: [
      { committee: 'Socialnämnden', share: 0.67 },
      { committee: 'Utbildningsnämnden', share: 0.33 },
    ],
  });
});

it('shows the fund before and after, and every row, before anything is written', async () => {
  const book = await prepared();
  const proposal = proposed(book);
  expect(proposal.before).toEqual({ booked: 33800, committed: 0, available: 33800 });
  expect(proposal.after).toEqual({ booked: 33800, committed: 3900, available: 29900 });
  expect(proposal.lacking).toBe(0);
  const rows = previewChanges(book, proposal.changes).flatMap((one) =>
    one.kind === 'rows' ? [[one.table, one.rows.length, one.lacking]] : [],
  );
  expect(rows).toEqual([
    ['Investeringar', 2, []],
    ['Effekter', 2, []],
    ['Transaktioner', 1, []],
    ['Återbetalningsplan', 10, []],
    ['Uppföljning', 10, []],
  ]);
  expect((await bodyOf('Investeringar'))[0]?.[0]).toBe('');
});

it('writes the investment, the effects, the grant, the plan and the follow-up, and the fund goes down', async () => {
  const book = await prepared();
  const proposal = proposed(book);
  await written(book, proposal);
  const after = await read();
  expect(after.problems).toEqual([]);
  expect(overviewOf(after).now).toEqual(proposal.after);
  expect(overviewOf(after).frames?.table.columnTotals).toEqual([780, 780, 780, 780, 780]);
  expect(overviewOf(after).frames?.table).toEqual(proposal.grant.plan?.frameReduction);
  expect((await bodyOf('Transaktioner'))[1]).toEqual([
    serialOf(2011, 5, 2),
    'Beviljat',
    3900,
    'Skolfam',
    '',
    'Utfall',
    'Kommunstyrelsen 2011-05-02 § 112, dnr KS 2011/0345',
    '',
  ]);
  expect((await bodyOf('Investeringar')).map((row) => row.slice(0, 11))).toEqual([
    ['Skolfam', 3900, 'Socialnämnden', 0.67, 2011, 2013, 5, 'linjär', 0, 'återföring', 'Återställs'],
    ['Skolfam', 3900, 'Utbildningsnämnden', 0.33, 2011, 2013, 5, 'linjär', 0, 'återföring', 'Återställs'],
  ]);
  // 708.4 and 347.76 a year in whole tkr, a controlled rounding: what the estimate makes of the rows that were written.
  expect(after.followUp?.rows.columns.planned).toEqual(
    proposal.grant.followUp.reduction.cells.flat().filter((planned) => planned !== 0),
  );
  expect(proposal.grant.followUp.reduction.rowTotals).toEqual([3542, 1739]);
  // Insats, Nämnd, År, Indikator, Baslinje, Mål.
  expect((await bodyOf('Uppföljning'))[0]?.slice(0, 6)).toEqual([
    'Skolfam',
    'Socialnämnden',
    2013,
    'Betyg i årskurs 9',
    '',
    '90 %',
  ]);
  expect(overviewOf(after).carrying?.committees.map(({ committee }) => committee)).toEqual([
    'Socialnämnden',
    'Utbildningsnämnden',
  ]);
});

it('carries indicator, baseline and goal of the application’s measures to the follow-up, typed once', async () => {
  const book = await prepared();
  const [measure] = application.measures;
  if (!measure) throw new Error('Skolfam measures nothing');
  const outcome = proposeGrant(book, {
    ...wanted(book),
    application: { ...application, measures: [{ ...measure, baseline: '70 %' }] },
  });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.problems));
  const rows = outcome.proposal.changes.flatMap((one) =>
    one.kind === 'add-rows' && one.role === 'followUp' ? one.rows : [],
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toMatchObject({ Indikator: 'Betyg i årskurs 9', Baslinje: '70 %', Mål: '90 %' });
  }
});

it('fills in the block of the application’s own sheet, amounts in its unit', async () => {
  const book = await prepared('mkr', 33.8);
  await written(book, proposed(book, { granted: 2 }));
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ansökan Skolfam').getRange('B1:B7').load('values');
    await context.sync();
    return range.values.map(([cell]) => cell as unknown);
  });
  expect(cells).toEqual([
    'Beviljas delvis',
    'Kommunstyrelsen',
    serialOf(2011, 5, 2),
    '§ 112',
    'KS 2011/0345',
    2000,
    '',
  ]);
});

it('taken back leaves the workbook as it was', async () => {
  const book = await prepared();
  const before = await Promise.all(['Investeringar', 'Effekter', 'Transaktioner', 'Återbetalningsplan'].map(bodyOf));
  const receipt = await written(book, proposed(book));
  expect((await value(takeBackChanges(receipt))).kept).toEqual([]);
  expect(await Promise.all(['Investeringar', 'Effekter', 'Transaktioner', 'Återbetalningsplan'].map(bodyOf))).toEqual(
    before,
  );
  expect(overviewOf(await read()).now?.available).toBe(33800);
});

it('says what is lacking where the grant is more than what is available', async () => {
  expect(proposed(await prepared('tkr', 3000)).lacking).toBe(900);
});

it('is refused for an intervention of a name that is there already', async () => {
  const book = await prepared();
  await written(book, proposed(book));
  const again = await read();
  expect(proposeGrant(again, wanted(again))).toEqual({
    kind: 'refused',
    problems: [{ kind: 'intervention-exists', name: 'Skolfam', table: 'Investeringar' }],
  });
});

it.each([
  [
    'effects',
    'Effekter',
    { Insats: 'skolfam', Nämnd: 'Socialnämnden', Antal: 23, Effekt: 0.25, Enhetskostnad: 220, Startår: 2013 },
  ],
  ['followUp', 'Uppföljning', { Insats: 'Skolfam', Nämnd: 'Socialnämnden', År: 2014, 'Planerad minskning': 700 }],
] as const)('is refused where rows of that name were put in beforehand: %s', async (role, table, row) => {
  const book = await prepared();
  await written(book, { changes: [{ kind: 'add-rows', role, rows: [row] }] });
  const now = await read();
  expect(proposeGrant(now, wanted(now))).toEqual({
    kind: 'refused',
    problems: [{ kind: 'intervention-exists', name: 'Skolfam', table }],
  });
});

it('rejected or sent back writes nothing but the application’s own block', () => {
  const changes = proposeRefusal(skolfamSheet, 'sent-back', { ...details, note: 'Komplettera effekterna' });
  expect(changes.map((one) => (one.kind === 'set-cells' ? [one.address, one.contents[0]?.[0]] : one.kind))).toEqual([
    ["'Ansökan Skolfam'!B1", 'Återremitteras'],
    ["'Ansökan Skolfam'!B2", 'Kommunstyrelsen'],
    ["'Ansökan Skolfam'!B3", serialOf(2011, 5, 2)],
    ["'Ansökan Skolfam'!B4", '§ 112'],
    ["'Ansökan Skolfam'!B5", 'KS 2011/0345'],
    ["'Ansökan Skolfam'!B7", 'Komplettera effekterna'],
  ]);
});
