import type { ReportsTexts } from './reportTexts';

export const enReports: ReportsTexts = {
  title: 'Sheets for budget and accounts',
  intro:
    'Sheets of formulas over the fund book’s tables, or your own cells that are mapped. They follow them, and every figure can be audited in its cell.',
  about: {
    frames:
      'What every committee’s frame is to be cut by, year by year, and what happens after the last repayment year.',
    accounts: 'What is earmarked within equity from opening to closing, and the effect on the year’s result.',
  },
  open: (title) => `Prepare ${title}`,
  from: { frames: 'Budget year', accounts: 'First year' },
  to: 'Up to and including',
  figures: 'The figures of the sheet',
  table: (title) => `Table: ${title}`,
  holds: {
    frames:
      'The sheet shows the level and its change from the year before, new and older interventions apart, and whether the frame is restored or cut for good when the intervention is repaid. That is decided for each intervention in the column Efter sista året of the table Investeringar.',
    accounts:
      'Earmarking is no income when it is used; the cost bears on the year’s balanced-budget result. The sheet does not calculate that result.',
  },
  action: (title) => `Make ${title}`,
  preview: (title) => `Writes a new sheet, ${title}, last in the workbook. Nothing there is changed.`,
  done: (title) => `The sheet ${title} is made`,
  goTo: 'Go to the sheet',
  years: 'Give two years from 1901 to 2200, the later one last.',
  noTable: (table) => `The table ${table} is missing or cannot be read. Lay the fund book, or mend what Checks shows.`,
  nothingToRepay:
    'No intervention stands in the repayment plan or among the investments yet. Grant an application, or fill in the table.',
  unitsDiffer: (one, other) =>
    `The tables ${one} and ${other} have amounts in different units and cannot be added in one sheet. Convert one of them.`,
};
