import { listed } from './listed';
import type { MappingTexts } from './mappingTexts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const enMapping: MappingTexts = {
  title: 'Map your own tables',
  section: 'Your own tables',
  about:
    'Do you already have the fund’s figures in tables or ranges of your own? Map them, and the pane reads them where they stand. Nothing is moved, renamed or reformatted.',
  open: 'Map a table of your own',
  mapped: (name, role) => `${role} is read from ${name}`,
  lost: (name, role) => `${role} is mapped to ${name}, but the cells are not found`,
  again: (role) => `Map ${role} again`,
  remove: (role) => `Remove the mapping of ${role}`,
  removed: (role) => `The mapping of ${role} is removed`,
  intro:
    'Select a cell in the table, or the whole range, and read it. The pane proposes what it is and what the columns mean. You see what is read and can correct it before you save.',
  selected: (address) => `Selected: ${address}`,
  readSelected: 'Read the selection',
  reading: 'Reading the cells …',
  found: 'These look like the fund’s tables',
  foundPlace: (role, address) => `${role}: ${address}`,
  show: (address) => `Read ${address}`,
  emptySheet: 'There is nothing on the sheet. Select a cell in a table on another sheet.',
  unknown:
    'The cells are not recognised as one of the fund’s tables. Say what they are below, or select another range.',
  noHeadings:
    'There is no heading row in the selection. Select the range from its heading row down, and read it again.',
  role: 'What the table is',
  chooseRole: 'Choose',
  roles: {
    investments: 'Investments: what was granted and how it is repaid',
    effects: 'Effects: expected cost reductions',
    transactions: 'Transactions: earmarking, granted, spent, repayment',
    repaymentPlan: 'Repayment plan: frame reduction by intervention, committee and year',
    followUp: 'Follow-up: planned and verified reduction',
    parameters: 'Parameters: rule values with dates',
    committees: 'Committees: which office works for which committee',
  },
  at: 'The headings stand in',
  columns: 'Columns',
  readAs: (heading, column) => `${heading === '' ? 'No heading' : heading} (column ${column})`,
  notRead: 'Not read',
  spread: 'One column per year or kind',
  required: (field) => `${field} (required)`,
  forAll: 'Holds for all rows',
  constant: (field) => `${field} in all rows`,
  choose: 'Choose',
  unit: 'Amounts are in',
  negate: (field) => `${field}: turn the signs, so that negative figures are read as positive`,
  percent: (field) => `${field}: 80 means 80%`,
  fill: (field) => `${field}: an empty cell means the same as the cell above`,
  doubts: 'Please check',
  doubt: {
    role: (other) => `The table may also be ${other}. Choose what is right.`,
    heading: (heading, field, isTypo) =>
      isTypo ? `“${heading}” is read as ${field}, misspelt.` : `“${heading}” is read as ${field}.`,
    valuesOnly: (heading, field) =>
      `${heading === '' ? 'A column without a heading' : `“${heading}”`} is read as ${field}, by what its cells hold.`,
    unread: (heading, field) => `Many cells in “${heading}” cannot be read as ${field}.`,
    several: (heading, other, field) => `${field} is read from “${heading}”, but it may also be “${other}”.`,
    missing: (field) => `${field} is not found. Choose a column, or give what holds for all rows.`,
    constant: (field, value) => `${field} is taken to be ${value} in all rows.`,
    unit: 'Nothing says what unit the amounts are in. Choose kr, tkr or mkr.',
    negate: (heading) => `All amounts in “${heading}” are negative and are read as positive.`,
    signs: (heading, count) =>
      `${many(count, 'amount', 'amounts')} in “${heading}” ${count === 1 ? 'is negative and is' : 'are negative and are'} subtracted.`,
    percent: (heading) => `The figures in “${heading}” are read as per cent: 80 is 80%.`,
    fill: (heading) => `Empty cells in “${heading}” are read as the cell above.`,
    group: (field, example) =>
      `Rows with a single text, such as “${example}”, are read as the ${field} of the rows below.`,
    spread: (field, columns) =>
      `${many(columns, 'column is', 'columns are')} read as rows: a row per column, with ${field} in the cell.`,
    word: (word, meaning) => `“${word}” is read as ${meaning}.`,
    figures: (heading, isPoint) =>
      `Figures such as 1,234 in “${heading}” are read with a ${isPoint ? 'point' : 'comma'} before the decimals.`,
    below: (row) => `Row ${row} looks like one of the table’s but is not read, for there are empty rows between.`,
  },
  rows: 'This is read',
  row: 'Row',
  hidden: 'Rows and columns of the area that are hidden or filtered away are read like the others.',
  counted: (read) => `${many(read, 'row is', 'rows are')} read.`,
  leftOut: ({ total, note, heading, group }) => {
    const parts = [
      total > 0 && many(total, 'row of sums', 'rows of sums'),
      note > 0 && many(note, 'note', 'notes'),
      heading > 0 && many(heading, 'repeated heading row', 'repeated heading rows'),
      group > 0 && many(group, 'group heading', 'group headings'),
    ].filter((part) => part !== false);
    return parts.length === 0 ? '' : `Not counted as rows: ${listed(parts, 'and')}.`;
  },
  sum: (field, amount, unit) => `${field} sums to ${amount}${unit === '' ? '' : ` ${unit}`}.`,
  first: (shown, all) => (all > shown ? `The first ${shown} of ${all} rows:` : ''),
  unreadable: (count) =>
    count === 1
      ? 'One cell cannot be read. Its row is not in the figures.'
      : `${count} cells cannot be read. Their rows are not in the figures.`,
  more: (count) => `… and ${count} more.`,
  save: 'Save the mapping',
  saved: (role, name) => `${role} is now read from ${name}`,
  preview: (role, sheet) =>
    `The mapping is kept in the workbook: ${role} is read from the sheet ${sheet}. No cells are changed.`,
  replaces: (table) => `The table ${table}, which is read now, is then no longer read.`,
  lacking: (fields) =>
    `First say where ${listed(fields, 'and')} ${fields.length === 1 ? 'stands' : 'stand'}, or what holds for all rows.`,
  lacksUnit: 'First choose what unit the amounts are in.',
  formulas: 'Formulas over your cells',
  formulasText: 'The functions read the cells directly. Copy a formula and paste it into an empty cell.',
  formulasArrays:
    'The headings are not the functions’ own, so the formula puts the columns together. That takes Excel 2024 or Microsoft 365.',
  noFormulas:
    'The functions cannot read the cells as they are: amounts or days are stored as text, rows of sums stand between, or values are only in the mapping. The pane reads them all the same, through the mapping.',
  copy: (id) => `Copy the formula with ${id}`,
  copied: 'The formula is copied.',
  notCopied: 'The formula could not be copied from here. It is selected: copy it with Ctrl+C or ⌘C.',
};
