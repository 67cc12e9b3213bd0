import { listed } from './listed';
import type { FieldTexts, ProposalTexts } from './proposalTexts';

const and = (names: readonly string[]): string => listed(names, 'and');
const rows = (count: number): string => (count === 1 ? 'one new row' : `${count} new rows`);

export const enProposal: ProposalTexts = {
  working: 'Writing in the workbook …',
  cancel: 'Cancel',
  cancelling: 'Cancelling: what has been written is taken back …',
  takeBack: 'Take back',
  written: (label) => `${label}.`,
  takenBack: (sheets, restored) =>
    [
      sheets.length > 0 &&
        (sheets.length === 1
          ? `The sheet ${and(sheets)} has been removed.`
          : `The sheets ${and(sheets)} have been removed.`),
      restored > 0 && 'What was written in tables and cells is gone, and what stood there is back.',
    ]
      .filter(Boolean)
      .join(' '),
  nothingTakenBack: 'Nothing was taken back.',
  resumed: 'What you typed here last is still here. It is not written in the workbook yet.',
  startAgain: 'Start again',
  kept: (names) => `Changed since then and left as it is: ${and(names)}.`,
  changed: (address) =>
    `${address === '' ? 'The workbook' : address} changed while you were reading. Nothing has been written. Look at the proposal again, and write it if it is right.`,
  finished: {
    'as-before': (label) => `A write that was broken off is taken back: ${label}. The workbook is as it was before it.`,
    'taken-back': (label) => `What was being taken back is now taken back altogether: ${label}.`,
  },
  lastTitle: 'Last written by the pane',
  lastText: (label) => `${label}. It can be taken back as long as no one has changed it.`,
  preview: {
    title: 'This will be written',
    addRows: (table, count) => `${table}: ${rows(count)} last in the table`,
    changeRow: (table) => `${table}: one row changes`,
    onSheet: (sheet) => `The sheet ${sheet}`,
    amountsIn: (unit) => `Amounts in ${unit}`,
    lacking: (headings) =>
      `The table lacks the ${headings.length === 1 ? 'column' : 'columns'} ${and(headings)}: what would stand there is not written. Add the ${headings.length === 1 ? 'column' : 'columns'} to the table if it is to be kept.`,
    noTable: (table) =>
      `The fund book’s table ${table} is not in the workbook, so nothing can be written there. Lay it under Fund first.`,
    addSheet: (name) => `A new sheet last in the workbook: ${name}`,
    setCell: (address, was, becomes) => `The cell ${address}: ${was === '' ? 'blank' : was} becomes ${becomes}`,
    addColumn: (table, heading) => `${table}: the column ${heading} is added last`,
    remember: (table, role) => `The table ${table} is used as the fund book’s ${role}. Nothing in it is changed.`,
    setCells: (address) => `The cells ${address} change`,
    map: (role, name) => `${role} is read from ${name}. No cells are changed.`,
    unmap: (role) => `The mapping of ${role} is removed. No cells are changed.`,
    now: 'Now',
    blank: 'blank',
  },
};

export const enFields: FieldTexts = {
  number: 'This cannot be read as a number. Type for example 23 or 1,667.5.',
  amount: 'This cannot be read as an amount. Type for example 3.9 mkr, 3 900 tkr or 3 900 000 kr.',
  share: 'This cannot be read as a share. Type for example 80% or 0.8.',
  year: 'This cannot be read as a year. Type for example 2024.',
  day: 'This cannot be read as a day. Type for example 2024-01-31 or 31 Jan 2024.',
  amountHint: 'for example 3.9 mkr',
  dayHint: 'YYYY-MM-DD',
};
