import type { DecisionTexts } from './decisionTexts';

export const enDecision: DecisionTexts = {
  decide: 'Decide',
  decideOn: (name) => `Decide on ${name}`,
  title: (name) => `Decision: ${name}`,
  unreadable: 'The application holds what cannot be read. Open it, mend what is marked and save it. Then decide.',
  asksFor: (amount) => `Amount applied for: ${amount}.`,
  kind: 'Decision',
  kinds: { granted: 'Grant, whole or in part', rejected: 'Reject', 'sent-back': 'Send back' },
  body: 'Deciding body',
  date: 'Date of decision',
  paragraph: 'Paragraph',
  reference: 'Reference number',
  note: 'Note',
  terms: 'Terms',
  granted: 'Granted amount',
  partHint:
    'Where a part is granted, the plan is of the part. The effects stay as the application estimates them: change them in the table Effekter if the intervention becomes smaller.',
  regime: (cutOff) => `The intervention starts in the cut-off year ${cutOff}. Is it to be repaid?`,
  regimes: { ask: 'Not settled', repayment: 'Yes, by frame reduction', none: 'No repayment' },
  noRepayment: (cutOff) =>
    cutOff === undefined
      ? 'The intervention is not repaid.'
      : `The intervention starts after the cut-off year ${cutOff} or is exempt, and is not repaid. No repayment plan is written.`,
  way: 'Repayment',
  ways: {
    linear: 'Linear: equal repayment every year',
    annuity: 'Annuity: equal frame reduction every year',
    weights: 'Free form: weights of your own by year',
    'in-step': 'In step with the effect: a share of the year’s estimated reduction',
  },
  firstYear: 'First repayment year',
  lastYear: 'Last repayment year',
  years: 'Number of years',
  rate: 'Yearly interest',
  weights: 'Weights, one a year',
  weightsHint: 'Part them with semicolons: 2.5; 1.7; 4.2; 3.9. Only their proportions count.',
  share: 'Share of the reduction that is repaid',
  shareHint: 'At most the granted amount is repaid.',
  cap: 'At most a year (may be left blank)',
  committees: 'The committees’ shares',
  shareOf: (committee) => `Share of ${committee}`,
  inStepShares:
    'In step with the effect every year is split by the committees’ reductions. The shares are written among the investments.',
  afterLast: 'The frame after the last repayment year',
  afterLastChoices: { '': 'Decided later', Återställs: 'Is restored', Permanent: 'Stays cut for good' },
  followUpTo: 'Followed up until',
  fund: 'The fund before and after',
  fundHeadings: ['The fund', 'Booked', 'Granted, not spent', 'Available'],
  before: 'Before',
  after: 'After',
  lacking: (amount) => `The amount is ${amount} more than what is available.`,
  grantAnyway: 'Grant all the same: money is earmarked in another way',
  plan: 'Frame reduction by committee and year',
  unrepaid: (amount) =>
    `${amount} is not repaid: the reduction is not enough in those years. Choose more years or a larger share, or grant with that.`,
  decimals: (decimals) =>
    decimals === 0
      ? 'Rounded to whole units, so that rows and columns add up.'
      : `Rounded to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, so that rows and columns add up.`,
  committee: 'Committee',
  sum: 'Sum',
  nothing: 'Fill in what is missing, and the plan and all that is written are shown.',
  action: { granted: 'Write the decision', rejected: 'Write the rejection', 'sent-back': 'Write that it is sent back' },
  preview: (rows) =>
    `Writes ${rows === 1 ? 'one row' : `${rows} rows`} in the fund book and the decision on the application’s sheet, as shown above.`,
  previewBlock: 'Writes the decision on the application’s sheet. The fund book is not changed.',
  noBlock: 'The application’s sheet has no cells for the decision, so nothing can be written.',
  done: {
    granted: (name) => `${name} is granted`,
    rejected: (name) => `${name} is rejected`,
    'sent-back': (name) => `${name} is sent back`,
  },
  problems: {
    title: 'What is missing',
    missing: (field) => `Fill in ${field}.`,
    cannotRead: (field) => `${field} cannot be read. Mend it in the field.`,
    lackingUnchosen: 'The amount is more than what is available. Lower it, or tick that it is granted all the same.',
    amountNotPositive: 'The granted amount must be above zero.',
    moreThanApplied: (applied) =>
      `More is granted than the ${applied} applied for. Lower the amount, or change the application.`,
    amountTooFine: 'The granted amount has more than six decimals. Round it.',
    regimeUnknown: (cutOff) =>
      `The intervention starts in the cut-off year ${cutOff}, which is not regulated. Say whether it is to be repaid.`,
    noCommittee: 'No committee is given. Write the applicant or the effects’ committees in the application.',
    committeeTwice: (committee) => `${committee} stands twice. Let every committee stand once.`,
    sharesNotWhole: (sum) => `The shares make ${sum} together. They are to make 100%.`,
    yearsOutOfRange:
      'The years do not fit. Repayment and follow-up begin in the start year at the earliest and end in 2200 at the latest, and a plan has 1 to 100 years.',
    weightsSumZero: 'At least one weight must be above zero.',
    noEffects: 'The application has no effects to be repaid in step with. Choose another repayment.',
    noReduction:
      'No reduction is estimated in those years, so nothing is repaid. Choose other years or another repayment.',
    exists: (name, table) =>
      `${name} already stands in the table ${table}. Give the application a name of its own, or remove the rows.`,
    noTable: (table) => `The fund book’s table ${table} is missing or cannot be read. Lay it under Fund first.`,
  },
};
