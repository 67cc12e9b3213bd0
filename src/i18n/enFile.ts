import { megabytes } from './fileTexts';
import type { FileTexts } from './fileTexts';
import { formatNumber } from './format';

const number = (n: number): string => formatNumber(n, 'en');

export const enFile: FileTexts = {
  notWorkbook: {
    strict:
      'The workbook is saved as Strict Open XML, which cannot be read. Save it as an Excel workbook (.xlsx), not Strict, and try again.',
    'binary-excel':
      'The workbook is saved in the binary .xlsb format, which cannot be read. Save it as an Excel workbook (.xlsx) and try again.',
    other: 'The workbook is not saved in .xlsx format. Save it as an Excel workbook (.xlsx) and try again.',
  },
  encrypted:
    'The workbook is locked with a password and cannot be read as a file. Remove the password (File, Info, Protect Workbook) and try again.',
  damaged: (part) =>
    `The workbook’s file is damaged${part === undefined ? '' : ` (${part})`}. Save it under a new name, open it in Excel, let Excel repair it and try again.`,
  missingPart: (part) =>
    `The workbook’s file is not whole: ${part} is missing. Save it under a new name, open it in Excel and try again.`,
  tooLarge: {
    file: (got, max) =>
      `The workbook has ${number(megabytes(got))} MB. The limit is ${number(megabytes(max))} MB. Remove pictures and sheets that are not needed.`,
    contents: (_, max) =>
      `Unpacked the workbook has more than ${number(megabytes(max))} MB, which is the limit. Remove pictures, sheets and rows that are not needed.`,
    parts: (got, max) =>
      `The workbook’s file has ${number(got)} parts. The limit is ${number(max)}. Remove sheets, charts and pictures that are not needed.`,
    cells: (_, max) =>
      `The workbook has more than ${number(max)} cells, which is the limit. Remove sheets or rows that are not needed.`,
    extent: () =>
      'A sheet has something very far down or far to the right. Go to the last cell (Ctrl+End), delete the rows and columns where nothing should stand, and save.',
  },
  unsafe: (part) =>
    `The workbook’s file is built so that it may harm whoever opens it (${part}), as no spreadsheet program writes. Ask whoever you got it from.`,
};
