import type { ShareTexts } from './shareTexts';

const formulas = (n: number): string => (n === 1 ? '1 formula' : `${n} formulas`);
const rows = (n: number): string => (n === 1 ? '1 row' : `${n} rows`);
const are = (n: number): string => (n === 1 ? 'is' : 'are');
const becomeValues = (n: number): string =>
  n === 1 ? 'This formula becomes a value' : `These ${n} formulas become values`;
const becomePlain = (n: number): string =>
  `${n === 1 ? 'This formula is' : `These ${n} formulas are`} replaced with plain Excel formulas`;

export const enShare: ShareTexts = {
  title: 'Share the workbook',
  intro:
    'Whoever lacks the add-in cannot calculate its formulas. Here you make the workbook ready to be sent, to anyone.',
  reading: 'Reading the workbook …',
  review: {
    title: 'Review before sending',
    about: 'Shows what the receiver will see or can find. Nothing is removed.',
    start: 'Review the workbook',
    again: 'Review again',
    working: 'Reviewing …',
    clean: 'Nothing to look over was found.',
    refused: 'The workbook could not be read for the review.',
    headings: {
      'needs-addin': 'Formulas that need the add-in. They may become #NAME? for the receiver: replace them.',
      'hidden-sheet': 'Hidden sheets',
      'hidden-rows': 'Hidden rows',
      'hidden-columns': 'Hidden columns',
      name: 'Names of cells and formulas',
      comment: 'Comments and notes',
      'personal-number': 'Swedish personal and coordination numbers',
      'e-mail': 'E-mail addresses',
      telephone: 'Telephone numbers',
      'external-link': 'Links to other workbooks and files',
      'pivot-data': 'Pivot tables, which carry all their source rows',
      drawing: 'Text boxes and pictures',
      'header-footer': 'Headers and footers, shown in print',
      validation: 'Lists and hints in cells (data validation)',
      embedded: 'Embedded files and objects',
      slicer: 'Slicers and timelines, which also show what is filtered out',
      connection: 'Connections and queries, which show where data are fetched from',
      macros: 'Macros',
      kept: 'Kept by the add-in outside the cells',
      'custom-xml': 'Data from other programs, outside the cells',
      author: 'People whom the file names as authors',
      'comment-author': 'People who have written comments and notes',
      property: 'Properties of the file (File, Info)',
    },
    more: (count) => `and ${count} more`,
    showAll: (count) => `Show all ${count}`,
    showFewer: 'Show fewer',
    picture: 'picture',
    macros: 'The workbook has macros (VBA). The receiver can read them, and many mail systems stop the file.',
    kept: {
      draft: (name) => `Draft of an application: ${name === '' ? 'without a name' : name}`,
      memory: (text) => `Personal data in the add-in’s memory: ${text}`,
      formulas: (text) => `Personal data in a replaced formula or its answer: ${text}`,
    },
    properties: {
      title: 'Title',
      subject: 'Subject',
      description: 'Comments',
      keywords: 'Keywords',
      category: 'Category',
      Company: 'Company',
      Manager: 'Manager',
      HyperlinkBase: 'Hyperlink base',
    },
    veryHidden: 'not shown by Excel’s menus',
    hiddenName: 'hidden',
  },
  freeze: {
    title: 'Replace formulas',
    replacement: 'Replace with',
    replacements: { values: 'Values', plain: 'Plain Excel formulas' },
    about: {
      values: 'The formulas become values. They are kept in the workbook and can be put back at any time.',
      plain:
        'The formulas become plain Excel formulas, which calculate without the add-in. The answers are compared: what would get ' +
        'another answer, or has no plain formula, becomes values. The add-in’s formulas are kept in the workbook and can be put back at any time.',
    },
    none: 'The workbook has no formulas of the add-in right now.',
    scope: 'Which formulas',
    all: (n) => `All (${formulas(n)})`,
    sheet: (sheet, n) => `${sheet} (${formulas(n)})`,
    selection: 'The selected cells',
    preview: { values: (n) => `${becomeValues(n)}.`, plain: (n) => `${becomePlain(n)}.` },
    listed: { values: (n) => `${becomeValues(n)}:`, plain: (n) => `${becomePlain(n)}:` },
    previewSelection: {
      values: 'The formulas that fill the selected cells become values.',
      plain: 'The formulas that fill the selected cells are replaced with plain Excel formulas.',
    },
    withoutPlain: (n) =>
      n === 1
        ? '1 formula has no plain formula and becomes a value:'
        : `${n} formulas have no plain formula and become values:`,
    start: { values: 'Replace with values', plain: 'Replace with plain formulas' },
    done: (n) => `${formulas(n)} ${are(n)} replaced with ${n === 1 ? 'its value' : 'values'}.`,
    donePlain: (n, values) =>
      `${formulas(n)} ${are(n)} replaced: ${n - values} with ${n - values === 1 ? 'a plain formula' : 'plain formulas'}, ${values} with ${values === 1 ? 'its value' : 'values'}.${values > 0 ? ' The reasons stand below.' : ''}`,
    nothing: 'There was no formula of the add-in there. Nothing has been changed.',
  },
  thaw: {
    title: 'Put formulas back',
    about: (n) => `${formulas(n)} of the add-in ${are(n)} replaced and kept.`,
    start: (n) => `Put back ${formulas(n)}`,
    done: (n, left) =>
      `${formulas(n)} ${are(n)} back.${left > 0 ? ` ${left} ${left === 1 ? 'is left and stands' : 'are left and stand'} below.` : ''}`,
    becameValues: (n) =>
      `${formulas(n)} became ${n === 1 ? 'a value instead of a plain formula' : 'values instead of plain formulas'}:`,
    changed:
      'The cell has been changed since the formula was replaced. The change is kept unless you put the formula back.',
    doubtful:
      'It cannot be told for certain where the formula belongs or what it should read. Check before you put it back.',
    lost: (sheet) =>
      `The cell in the sheet ${sheet} is no longer there. The formula is kept and can be copied from here.`,
    cell: (was, now) => `was ${was}, is now ${now}`,
    empty: 'empty',
    restore: (address) => `Put back in ${address} anyway`,
    finished: {
      frozen: (n) =>
        `Work that was interrupted is finished: ${formulas(n)} ${are(n)} replaced with ${n === 1 ? 'its value' : 'values'} and kept.`,
      'taken-back': (n) => `Work that was interrupted is taken back: ${formulas(n)} ${are(n)} as before.`,
      thawed: (n) => `Putting back was interrupted and is finished: ${formulas(n)} ${are(n)} back.`,
    },
  },
  copy: {
    title: 'Share a copy',
    about:
      'A new file with the sheets and rows that a committee is to have, and a sheet that shows what the figures rest on. Your workbook is not changed.',
    start: 'Choose what the copy is to hold',
    sheets: 'Sheets in the copy',
    hidden: 'hidden',
    committee: 'Committee',
    allCommittees: 'All committees',
    contacts: 'Leave out personal numbers, e-mail addresses and telephone numbers',
    comments: 'Leave out comments and notes',
    replacement: 'In the copy the add-in’s formulas become',
    aboutPlain:
      'What reads something that does not go with the copy becomes values. In a copy the answers cannot be compared before Excel opens ' +
      'it: to have them compared, first replace the formulas in the workbook, make the copy, and then put them back.',
    holds: (sheets, committee, replacement) =>
      `The copy gets ${sheets === 1 ? '1 sheet' : `${sheets} sheets`} and the sheet Basis, with ${replacement === 'plain' ? 'plain formulas' : 'values'} in place of the add-in’s formulas${committee === undefined ? '' : ` and no rows of other committees than ${committee}`}.`,
    make: 'Make the copy',
    working: 'Making the copy …',
    noSheets: 'Choose at least one sheet.',
    done: (name) => `The copy ${name} is ready.`,
    opened: 'The copy is ready, in a workbook of its own. Save it under a name that suits the receiver.',
    leftOut: (n, sheets) => `${rows(n)} about other committees ${are(n)} left out (${sheets}).`,
    replaced: (n) => `Data about people are left out in ${n === 1 ? '1 cell' : `${n} cells`}.`,
    mentions:
      'Other committees, or interventions that are theirs alone, are still named here (cells and parts of the copy):',
    madePlain: (n) =>
      `${formulas(n)} ${n === 1 ? 'is a plain Excel formula' : 'are plain Excel formulas'} in the copy.`,
    becameValues: (n) => `${formulas(n)} became ${n === 1 ? 'a value' : 'values'} in the copy:`,
    fileName: (workbook, committee) => `${workbook} – ${committee ?? 'copy'}.xlsx`,
  },
  basis: {
    sheet: 'Basis',
    title: 'What the figures rest on',
    made: (date, version) => `The copy was made ${date} with Social investment fund ${version}.`,
    values: 'The add-in’s formulas are replaced with their values. Here is what each figure rests on.',
    plain:
      'The add-in’s formulas are replaced with plain Excel formulas, or with their values where that is told. Here is what each figure ' +
      'rests on and what the add-in answered.',
    inCopy: 'In the copy',
    isPlain: 'plain Excel formula',
    isValue: (why) => (why === '' ? 'value' : `value. ${why}`),
    committee: (committee) => `The copy is made for ${committee}.`,
    leftOut: (sheet, n) => `${rows(n)} about other committees ${are(n)} left out of the sheet ${sheet}.`,
    sheetsLeftOut: (n) => `${n === 1 ? '1 sheet' : `${n} sheets`} of the workbook ${are(n)} left out.`,
    totals: 'Sums and other figures were calculated before anything was left out and are about the whole workbook.',
    replaced: (n) => `Data about people are left out in ${n === 1 ? '1 cell' : `${n} cells`}.`,
    addresses: 'The addresses are those of the workbook that the copy was made from.',
    headings: ['Cell', 'Answers', 'Value', 'Formula', 'Inputs', 'Rounding', 'Source'],
    table: (r, c) => `table, ${r} × ${c} cells`,
    notInCopy: 'not in the copy as a whole',
    replacement: '(left out)',
    mentionedIn: {
      'sheet-name': 'the sheet’s name',
      name: 'name of cells or a formula',
      table: 'the table’s headings or formulas',
      validation: 'lists and rules for what is typed',
      'conditional-format': 'conditional formatting',
      filter: 'filters',
      link: 'links',
      'header-footer': 'header or footer',
      chart: 'charts',
      drawing: 'text boxes and pictures',
      comment: 'comments and notes',
      'pivot-data': 'pivot tables',
      styles: 'cell styles',
      properties: 'the file’s properties',
      other: 'something else in the file',
    },
  },
};
