import type { ChecksTexts, FundTexts, OverviewTexts, PlacesTexts } from './fundTexts';

const sheets = (count: number): string => (count === 1 ? 'one new sheet' : `${count} new sheets`);
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

export const enPlaces: PlacesTexts = {
  label: 'Places',
  overview: 'Overview',
  fund: 'Fund',
  functions: 'Functions',
  reading: 'Reading the workbook …',
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
    parameters: 'Rule values',
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
  laying: 'Laying the fund book …',
  laid: (count) =>
    count === 0 ? 'The fund book is there already.' : `The fund book is laid: ${sheets(count)} last in the workbook.`,
  takeBack: 'Take back',
  takenBack: (names) =>
    names.length === 0 ? 'No sheets were removed.' : `Removed: ${listed(names)}. The workbook is as before.`,
  kept: (names) => `${listed(names)}: changed, and therefore left.`,
  changed: 'The workbook changed while you were reading. Look at the list again, and lay the fund book if it is right.',
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
  frameReduction: 'Frame cut',
  left: 'Left',
  canCarry: (left) => `Enough, ${left} is left`,
  cannotCarry: (lacking) => `Not enough, ${lacking} is lacking`,
  asTable: 'Show as a table',
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
  overdue: (intervention, year) => `${intervention}: ${year} is not followed up. Enter the verified reduction.`,
};
