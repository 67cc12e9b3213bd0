import type { FollowUpTexts } from './followUpTexts';
import { listed } from './listed';

const columns = (headings: readonly string[]): string =>
  `the ${headings.length === 1 ? 'column' : 'columns'} ${listed(headings, 'and')}`;

export const enFollowUp: FollowUpTexts = {
  title: 'Follow-up',
  reading: 'Reading the workbook …',
  nothing:
    'Here interventions are followed up: what came of the planned cost reduction, who has verified it, and what it means for the repayment. It is written in the fund book’s table Uppföljning, which is not in the workbook yet.',
  rowGone: (intervention, year) =>
    `The row for ${intervention} ${year} is no longer in the table. What you wrote is still in the form if the row comes back.`,
  noRows:
    'Here interventions are followed up: what came of the planned cost reduction, who has verified it, and what it means for the repayment. The rows come when an intervention is granted. You can also fill in the table Uppföljning yourself, one row an intervention, committee and year.',
  toFund: 'Go to the fund book',
  amounts: (unit) => (unit === undefined ? '' : `Amounts in ${unit}`),
  waiting: 'To follow up',
  allDone: 'Every year in the table is followed up.',
  due: { overdue: 'Overdue', due: 'This year', coming: 'Coming' },
  waitingCount: (overdue, count) => (overdue === 0 ? `${count} left` : `${count} left, ${overdue} overdue`),
  plannedIs: (amount) => `planned reduction ${amount}`,
  showAll: (count) => `Show all ${count}`,
  register: 'Register outcome',
  registerOf: (intervention, committee, year) =>
    `Register outcome of ${intervention}${committee === '' ? '' : `, ${committee}`}, ${year}`,
  outcomes: 'What came true',
  outcomesNote:
    'Realisation rate = verified / planned reduction, over the years that are followed up. It says that what was planned came about, not that the intervention is the cause.',
  planned: 'Planned reduction',
  verified: 'Verified reduction',
  rate: 'Realisation rate',
  notYet: 'not followed up',
  sum: 'Total',
  adjust: 'Adjust the repayment',
  adjustOf: (intervention) => `Adjust the repayment of ${intervention}`,
  form: {
    title: (intervention, year) => `${intervention}, ${year}`,
    unitUnknown:
      'The workbook does not say what its amounts are in. Type the amount without a unit, in that of the table, or write at the top of the sheet what they are in, for example Belopp i tkr.',
    overtaken: (fields) =>
      `Changed in the cells while you wrote: ${listed(fields, 'and')}. If you write in the follow-up, what you wrote here takes its place.`,
    about: (committee, planned) =>
      `${committee === '' ? 'The whole intervention' : committee}. Planned reduction: ${planned}. Compare with what would have happened anyway.`,
    row: 'The row in the workbook:',
    indicator: 'Indicator',
    indicatorHint: 'What is measured, such as passing grades',
    baseline: 'Baseline',
    goal: 'Goal',
    outcome: 'Outcome',
    comparison: 'Comparison',
    comparisonHint: 'What would have happened anyway, and how that is known',
    verified: 'Verified reduction',
    verifiedHint: (unit) =>
      `What can be seen in the committee’s costs, after the comparison${unit === undefined ? '' : `. Without a unit it is read as ${unit}`}`,
    rate: (rate) => `The year’s realisation rate: ${rate}`,
    actualRepayment: 'Actual repayment',
    verifiedBy: 'Verified by',
    day: 'Date',
    note: 'Note',
    addColumns: (headings, table) => `Add ${columns(headings)} last in the table ${table}`,
    action: 'Write in the follow-up',
    preview: (table) => `Changes one row in the table ${table}. It can be taken back.`,
    unchanged: 'Fill in the outcome. The row is as it was so far.',
    unreadable: 'A field cannot be read. Correct what is marked.',
    registered: (intervention, year) => `${intervention} ${year} is followed up`,
  },
  adjustment: {
    title: (intervention) => `Repayment by outcome: ${intervention}`,
    intro: (rate) => `Of the planned reduction ${rate} is verified, over the years that are followed up.`,
    nothingVerified: 'No year is followed up yet. Register an outcome first: the proposal goes by what is verified.',
    noPlan:
      'The intervention has no rows in the table Återbetalningsplan. Put the plan there, one row a committee and year, and the proposal goes by it.',
    allLocked: (last, from) =>
      `The plan’s last year is ${last}, and years before ${from} are not changed. Choose an earlier year below if the frames are not decided.`,
    method: 'How the years that are left change',
    inProportion: (rate) => `In proportion to the reduction: ${rate} of the plan`,
    asReductionAllows: 'Only as far as the reduction allows: at most the year’s estimated reduction',
    rest: 'What is not repaid as planned',
    postponed: 'Is postponed to the years after the plan, as far as the reduction allows',
    notRepaidChoice: 'Is not repaid',
    from: 'Change from',
    fromHint: (earliest) =>
      `${earliest} at the earliest: years that are followed up, or whose repayment is booked, are locked`,
    fromUnreadable: 'Write the first year to change as a year, such as 2026.',
    beforeNow: 'The proposal changes years that have begun or passed. Their frames may be decided.',
    asPlanned: 'The reduction is enough for the repayment as it is planned. Nothing needs to be changed.',
    locked: 'locked',
    proposal: 'The plan and the proposal',
    chartTitle: 'Reduction and repayment by year',
    chartNote:
      'Bars: planned reduction, filled to what is verified. Dashed line: planned repayment. Solid: the proposal.',
    year: 'Year',
    committee: 'Committee',
    plan: 'Plan',
    proposed: 'Proposal',
    reduction: 'Planned reduction',
    verified: 'Verified reduction',
    committeeRate: (committee, rate) => `${committee}: ${rate}`,
    notRepaid: (amount, granted) => `${amount} of the plan is not repaid. Granted: ${granted}.`,
    allRepaid: 'All of the plan is repaid.',
    interestStays: 'Interest stays as it was decided.',
    action: 'Accept the proposal',
    preview: (count) =>
      `Changes ${count === 1 ? 'one row' : `${count} rows`}. Locked years are left alone. It can be taken back.`,
    accepted: (intervention) => `The repayment of ${intervention} is adjusted`,
  },
  report: {
    title: 'Yearly follow-up',
    about:
      'A sheet for the annual accounts: goal, outcome and money by intervention, with room for whether the work has spread to ordinary operations and what it is to lead to in the long run. Amounts are calculated in the sheet and follow the table.',
    open: 'Make the yearly follow-up',
    year: 'Year',
    action: (year) => `Make the follow-up of ${year}`,
    preview: (sheet) => `Writes a new sheet last in the workbook: ${sheet}. Nothing there is changed.`,
    made: (year) => `The follow-up of ${year} is made`,
  },
};
