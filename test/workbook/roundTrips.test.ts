/** What a user asks for with one press is one Excel.run of few round trips, however much it reads or writes. */
import { serialOf } from '../../src/core/calendar/serial';
import type { Year } from '../../src/core/calendar/year';
import { applicationOf } from '../../src/core/application';
import {
  acceptAdjustment,
  adjustmentOf,
  chartChange,
  chartTable,
  exampleDraft,
  followUpOf,
  keepDraft,
  layFundBook,
  makeReport,
  overviewOf,
  planFundBook,
  planSaving,
  proposeGrant,
  readApplications,
  readFundBook,
  registerOutcome,
  reportChange,
  startingTerms,
  takeBackChanges,
  TYPING,
  writeChanges,
  yearlyFollowUp,
} from '../../src/workbook';
import type { Change, ChangesToWrite, FundBook, Receipt, WorkbookResult } from '../../src/workbook';
import { defineFunctions } from './liveFunctions';
import { host } from './workbench';

// The whole chain is walked, and the engine calculates the whole workbook after each step.
jest.setTimeout(120_000);

const today = serialOf(2014, 6, 1);

/** Does one thing and holds its Excel.run and its round trips against the limit. */
async function within<T>(limit: number, what: string, work: () => Promise<WorkbookResult<T>>): Promise<T> {
  const run = jest.spyOn(Excel, 'run');
  const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
  const result = await work();
  // Excel.run itself ends with a round trip of its own where anything is left to do.
  const [runs, syncs] = [run.mock.calls.length, sync.mock.calls.length];
  run.mockRestore();
  sync.mockRestore();
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result.problem)}`);
  expect({ what, runs, isWithin: syncs <= limit ? 'the limit' : `${syncs} round trips` }).toEqual({
    what,
    runs: 1,
    isWithin: 'the limit',
  });
  return result.value;
}
const read = (): Promise<FundBook> => within(4, 'reading the fund book', () => readFundBook(today));
async function write(what: string, changes: readonly Change[], more: Partial<ChangesToWrite> = {}): Promise<Receipt> {
  const outcome = await within(8, what, () => writeChanges({ changes, unit: 'tkr', label: what, ...more }));
  if (outcome.kind !== 'written') throw new Error(`${what}: changed at ${outcome.address}`);
  return outcome.receipt;
}

beforeEach(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

it('holds for every step of the chain from fund book to yearly report, and for taking back', async () => {
  const plan = await within(3, 'planning the fund book', planFundBook);
  await within(6, 'laying it', () => layFundBook({ plan, unit: 'tkr', withExample: false, label: 'x' }));
  await write('entering transactions', [
    { kind: 'add-rows', role: 'transactions', rows: [{ Datum: 2010, Slag: 'Öronmärkning', Belopp: 39800 }] },
  ]);

  const draft = exampleDraft();
  await within(3, 'keeping a draft', () => keepDraft({ id: 'd', sheetId: undefined, draft }));
  await write('saving an application', planSaving(draft, undefined, undefined, 'sv').changes, {
    applications: { draftId: 'd' },
  });
  const { sheets, drafts } = await within(5, 'reading the applications', () => readApplications('sv'));
  expect(drafts).toEqual([]);
  const [sheet] = sheets;
  const application = applicationOf(draft, TYPING);
  if (!sheet || !application.ok) throw new Error('There is no application.');

  const book = await read();
  const granted = proposeGrant(book, {
    sheet,
    application: application.application,
    terms: startingTerms(application.application, book, today, 'tkr'),
    details: { body: 'Kommunstyrelsen', date: today, paragraph: '1', reference: '', note: '' },
    afterLast: 'Återställs',
  });
  if (granted.kind === 'refused') throw new Error(JSON.stringify(granted.problems));
  const receipt = await write('granting it', granted.proposal.changes);
  await within(6, 'taking the grant back', () => takeBackChanges(receipt));
  await write('granting it again', granted.proposal.changes);

  const withPlan = await read();
  const { entries } = followUpOf(withPlan, today);
  const first = entries.filter(({ year }) => year === 2013);
  await write(
    'registering outcomes',
    first.flatMap(({ row, planned }) =>
      registerOutcome(withPlan, row, {
        indicator: '',
        baseline: '',
        goal: '',
        outcome: '',
        comparison: '',
        verified: planned / 2,
        actualRepayment: undefined,
        verifiedBy: 'Controllern',
        day: today,
        note: '',
      }),
    ),
  );
  const verified = await read();
  const proposal = adjustmentOf(
    verified,
    'Skolfam',
    { method: 'in-proportion', rest: 'not-repaid', from: 2015 as Year },
    today,
  );
  if (proposal.kind !== 'proposal') throw new Error(proposal.kind);
  const changes = acceptAdjustment(verified, proposal, followUpOf(verified, today).entries);
  expect(changes.length).toBeGreaterThan(3);
  await write('accepting an adjustment', changes);

  const adjusted = await read();
  const yearly = yearlyFollowUp(adjusted, 2013 as Year);
  const frames = makeReport(adjusted, 'frames', { from: 2014 as Year, to: 2018 as Year });
  const chart = chartTable('frames', overviewOf(adjusted));
  if (!yearly || frames.kind === 'refused' || !chart) throw new Error('A sheet cannot be made.');
  await write('making the yearly report', [reportChange(yearly)]);
  await write('making a sheet for the budget', [reportChange(frames.report)]);
  await write('inserting a chart', [chartChange(chart)]);
});
