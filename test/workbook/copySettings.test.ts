/** What the add-in keeps in the workbook goes with its file, and with no copy of it. */
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import { copyWorkbook } from '../../src/workbook';
import { opened } from '../savedFiles';
import { map, open, value } from './mapped';
import { file } from './workbench';

const KEEPS = /socialInvestering|webextension/;
const textOf = (bytes: Uint8Array): string => {
  const { parts } = opened(bytes);
  return parts.paths.map((path) => `${path}\n${parts.text(path) ?? ''}`).join('\n');
};

test('a copy of a mapped workbook has none of the settings that the workbook has', async () => {
  open('committees');
  await map('Beslut!A4', { fill: { committee: true } });
  expect(KEEPS.test(textOf(file.save()))).toBe(true);
  const { native, share } = texts('sv');
  const made = await value(
    copyWorkbook(
      { sheets: ['Beslut'], committee: undefined, formulas: 'values', withoutContacts: false, withoutComments: false },
      { words: share.basis, reason: native.reason, language: 'sv', catalogue, version: '0.1.0', date: '2026-11-27' },
    ),
  );
  expect(KEEPS.test(textOf(made.bytes))).toBe(false);
});
