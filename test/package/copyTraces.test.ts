/** What a copy must not tell beside its cells, part by part, and that it stays a file that Excel opens. */
import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import type { CopyChoices } from '../../src/workbook/sharing/copy/copyChoices';
import { makeCopy } from '../../src/workbook/sharing/copy/makeCopy';
import { opened, sampleBytes } from '../savedFiles';
import { ADDIN, unzipped, zipped } from './fixture';
import { reviewFixture } from './reviewFixture';
import {
  Book,
  NOTE,
  withHeaderPicture,
  withMacros,
  withNotes,
  withObject,
  withOtherAddin,
  withPivot,
  withProperties,
  withSettings,
} from './traceFixture';
import { unsound } from './unsound';

const CHOICES: CopyChoices = {
  sheets: ['Kalkyl'],
  committee: undefined,
  formulas: 'values',
  withoutContacts: true,
  withoutComments: true,
};

function copyOf(book: Book | Uint8Array, choices: Partial<CopyChoices> = {}): Record<string, string> {
  const made = makeCopy(
    opened(book instanceof Book ? zipped(book.files) : book),
    { ...CHOICES, ...choices },
    {
      words: texts('sv').share.basis,
      reason: texts('sv').native.reason,
      language: 'sv',
      catalogue,
      version: '0.1.0',
      date: '2026-11-26',
      localFormula: () => undefined,
    },
  );
  if (!made.ok) throw new Error(made.problem.kind);
  expect(unsound(made.value.bytes)).toEqual([]);
  return unzipped(made.value.bytes);
}

const allText = (parts: Record<string, string>): string => Object.entries(parts).flat().join('\n');
const SHEET = 'xl/worksheets/sheet1.xml';

describe('the add-in in a copy', () => {
  it.each([
    ['with formulas of ours', { live: true }],
    ['without', { live: false }],
    ['without, under the id of a shop', { live: false, addinId: 'WA200000001' }],
  ])('is gone with all that it kept, %s', (_, options) => {
    const text = allText(copyOf(withSettings(new Book(), options)));
    for (const gone of [
      'socialInvestering',
      'Kerstin',
      'Fond!B4 var',
      'webextension',
      'taskpane',
      '_xldudf_',
      ADDIN.id,
    ])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });

  it('is gone from a copy of the sample', () => {
    const parts = copyOf(sampleBytes(), { sheets: opened(sampleBytes()).sheets.map(({ name }) => name) });
    expect(['webextension', '_xldudf_'].filter((gone) => allText(parts).includes(gone))).toEqual([]);
  });

  it('goes with those of others, their ribbons and their custom XML', () => {
    const text = allText(copyOf(withOtherAddin(withSettings(new Book(), { live: true }))));
    for (const gone of ['Annan tilläggstext', 'RibbonFlik', 'DataMashup', 'urn:sif:modell', 'customXml', 'customUI'])
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
  });
});
