import { listed } from './listed';
import type { ChecksTexts, FundTexts, OverviewTexts, PlacesTexts } from './fundTexts';

const sheets = (count: number): string => (count === 1 ? 'one new sheet' : `${count} new sheets`);

export const enPlaces: PlacesTexts = {
  label: 'Places',
  overview: 'Overview',
  application: 'Application',
  fund: 'Fund',
  followUp: 'Follow-up',
  share: 'Share',
  functions: 'Functions',
  reading: 'Reading the workbook …',
  stale: 'The workbook has changed since this was read',
};

export const enFund: FundTexts = {
  title: 'Fund book',
  reading: 'Reading the workbook …',
  intro:
    'The fund book is seven sheets in your own workbook. Interventions, effects, transactions, plans and follow-up stand there, and the pane takes its figures from them. You read and change the cells as usual.',
  missing: (count) =>
    `${count} of the fund book’s seven tables ${count === 1 ? 'is' : 'are'} missing. The others are used as they are.`,
  complete: 'The fund book is complete. Change the cells; the pane follows.',
  sheets: 'The fund book’s tables',
  about: {
    investments: 'What was granted, to whom and how it is repaid',
    effects: 'Expected cost reductions by committee',
    transactions: 'Earmarking, granted, spent and repayment',
    repaymentPlan: 'Frame reduction by intervention, committee and year',
    followUp: 'Planned and verified reduction by year',
    parameters: 'Rule values with date, unit and source',
    committees: 'Which office works for which committee',
  },
  names: {
    investments: 'Investments',
    effects: 'Effects',
    transactions: 'Transactions',
    repaymentPlan: 'Repayment plan',
    followUp: 'Follow-up',
    parameters: 'Parameters',
    committees: 'Committees',
  },
  present: (table) => `There already: the table ${table} in`,
  onSheet: (sheet) => `Laid on a new sheet: ${sheet}`,
  onSheetAndTable: (sheet, table) => `Laid on a new sheet: ${sheet}. The table is named ${table}`,
  taken: (name) => `The name ${name} is taken and is left alone.`,
  unit: 'Amounts are in',
  units: { kr: 'kronor (kr)', tkr: 'thousands of kronor (tkr)', mkr: 'millions of kronor (mkr)' },
  contents: 'Contents',
  empty: 'Empty tables, with offices and rule values filled in',
  example: 'Norrköping’s example, to try and to change',
  lay: 'Lay the fund book',
  preview: (count) => `Writes ${sheets(count)} last in the workbook. Nothing that is there is changed.`,
  laid: (count) => `The fund book is laid: ${sheets(count)} last in the workbook`,
  amountsIn: (unit) => `The pane shows amounts in ${unit}.`,
};

export const enOverview: OverviewTexts = {
  title: 'Overview',
  reading: 'Reading the workbook …',
  nothing:
    'Here you see the fund: what is available, how it develops and what the committees are to repay. The figures come from the fund book, which is not in the workbook yet.',
  noRows:
    'Here you see the fund: what is available, how it develops and what the committees are to repay. Fill in the fund book’s transactions and investments, and it is calculated.',
  toFund: 'Go to the fund book',
  showExample: 'Show Norrköping’s example',
  hideExample: 'Close the example',
  exampleTitle: 'Example: Norrköping',
  exampleText:
    'The fund’s own published amounts; years, committees and effects are assumptions. Nothing is written in the workbook.',
  amounts: (unit) => (unit === undefined ? '' : `Amounts in ${unit}`),
  leftOut: (count) =>
    count === 1
      ? 'One row cannot be read and is not in the figures.'
      : `${count} rows cannot be read and are not in the figures.`,
  now: 'As it stands',
  booked: 'Booked',
  bookedHow: 'Earmarking + repayment + adjustment − spent',
  committed: 'Granted, not spent',
  committedShort: 'Not spent',
  committedHow: 'By intervention, at least zero: an overspent one does not hide behind another',
  available: 'Available',
  availableHow: 'Booked − granted, not spent',
  balance: 'The fund at the end of the year',
  balanceNote: (lastOutcome) =>
    `${
      lastOutcome === undefined
        ? 'Nothing has happened yet. '
        : `Solid lines: actual up to and including ${lastOutcome}. `
    }Dashed: forecast, with rows of status Plan and with planned frame reductions in the years without an entered repayment. Between the lines: granted, not spent.`,
  balanceHeadings: [
    'Year',
    'Booked',
    'Granted, not spent',
    'Available',
    'Forecast: booked',
    'Forecast: granted, not spent',
    'Forecast: available',
  ],
  frames: 'Frame reduction by committee and year',
  committee: 'Committee',
  sum: 'Sum',
  carrying: 'Can the committee carry it?',
  carryingNote: (from, to) =>
    `Estimated cost reduction and frame reduction ${from}–${to}, the years of the frame reduction. The reduction is an estimate from the table of effects.`,
  reduction: 'Reduction',
  frameReduction: 'Frame reduction',
  left: 'Left',
  canCarry: (left) => `Enough, ${left} is left`,
  cannotCarry: (lacking) => `Not enough, ${lacking} is lacking`,
  asTable: 'Show as a table',
  insertChart: 'Insert as an Excel chart',
  insertChartOf: (title) => `Insert as an Excel chart: ${title}`,
  chartPreview: (title) =>
    `The Excel chart is put on a new sheet last in the workbook, Diagram ${title}, with the figures as they are now.`,
  chartInserted: (title) => `The chart ${title} has been inserted`,
};

export const enChecks: ChecksTexts = {
  title: 'Checks',
  allWell: 'All that is checked adds up.',
  count: (count) => (count === 1 ? 'One thing to look at' : `${count} things to look at`),
  lost: (name) => `The table ${name} is no longer in the workbook. Undo its removal, or lay it again under Fund.`,
  grantedAboveAvailable: (lacking) =>
    `More is granted than is available: ${lacking} is lacking. Earmark more, or look over what is granted.`,
  overspent: (intervention, by) =>
    `${intervention === '' ? 'Transactions without an intervention' : intervention}: spent and released exceed what is granted by ${by}. Correct the amount or the intervention’s name, or enter the missing decision.`,
  repaidAboveGrant: (intervention, repaid, granted) =>
    `${intervention}: the plan repays ${repaid}, more than the ${granted} granted. Lower the plan or enter the missing decision.`,
  planRowDiffers: (by) =>
    `The frame reduction differs by ${by} from repayment + interest. Correct one of the three amounts.`,
  cannotCarry: (committee, lacking) =>
    `${committee}: the frame reduction exceeds the estimated cost reduction by ${lacking}. Look over the plan or the basis of the effects.`,
  frameUndecided: (intervention, year) =>
    `${intervention}: the last repayment year is ${year}, and what happens to the frame then is not decided. Write Återställs or Permanent in the column Efter sista året.`,
  overdue: (intervention, years) =>
    `${intervention}: ${listed(years.map(String), 'and')} ${years.length === 1 ? 'is' : 'are'} not followed up. Register the outcome under Follow-up, or enter the verified reduction.`,
  mappingLost: (name, headings) =>
    headings.length === 0
      ? `The cells that are mapped in ${name} are no longer there, and their rows are not in the figures. Map again, or remove the mapping.`
      : `${name}: the ${headings.length === 1 ? 'heading' : 'headings'} ${listed(headings, 'and')} can no longer be found, so the mapped cells are not read. Put the ${headings.length === 1 ? 'heading' : 'headings'} back, map again, or remove the mapping.`,
  rowsBelow: (name) =>
    `${name}: the row looks like one of the mapped table’s but is not read, for there are empty rows between. Remove the empty rows, or map again.`,
  unmapped: (role) =>
    `This looks like the fund’s ${enFund.names[role]}, but is not read. Map the table under Fund if it belongs.`,
  headingRenamed: (table, from, to) =>
    `The table ${table}: the column ${to} is not found, but there is one called ${from}. It is not counted. Rename it if it is the same.`,
  planDiffersFromAmount: (intervention, planned, amount) =>
    `${intervention}: the plan repays ${planned}, but the amount in Investeringar is ${amount}. Correct the plan or the amount, whichever is wrong.`,
  planDiffersFromShares: (intervention, committee, planned, expected) =>
    `${intervention}: the plan gives ${committee} ${planned}, but its share in Investeringar gives ${expected}. Correct the plan’s rows or the shares.`,
  budgetIncome: (year, printed, computed, by) =>
    `The budget of ${year}: total income is ${printed}, but taxes and net finance make ${computed}. The difference is ${by}. Correct the line that is wrong, or write beside it why.`,
  budgetOperations: (year, printed, computed, by) =>
    `The budget of ${year}: what goes to operations is ${printed}, but the lines above make ${computed}. The difference is ${by}. See whether pensions, investments or repayment have been left out.`,
  budgetBlank: (label, year) =>
    `The budget of ${year}: ${label} is blank, but filled in other years. Enter the amount, or 0 if there is none.`,
  typedOver: (canMend) =>
    canMend
      ? 'A formula stood here, and someone has typed over it. The figure no longer follows. Write the formula back.'
      : 'A formula stood here, and someone has typed over it. Rows have moved since: copy the formula from a cell beside it, or make the sheet again.',
  mends: {
    renameHeading: (from, to) => `Rename ${from} to ${to}`,
    headingRenamed: (from, to) => `The column ${from} is now called ${to}`,
    writeFormula: 'Write the formula back',
    formulaWritten: (address) => `The formula in ${address} is back`,
    pointAt: (table) => `Use the table ${table}`,
    pointedAt: (table) => `The table ${table} is now used`,
    unmap: 'Remove the mapping',
    unmapped: 'The mapping is removed',
    mapAgain: 'Map under Fund',
    layAgain: 'Lay it again',
    cancel: 'Cancel',
    write: 'Write',
  },
};
