/** What is shared of a workbook written part by part: spills that are read, and what must not go with a copy. */
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import type { CopyChoices } from '../../src/workbook/sharing/copy/copyChoices';
import { makeCopy } from '../../src/workbook/sharing/copy/makeCopy';
import { packageSheets } from '../../src/workbook/sharing/packageSheets';
import { reviewPackage } from '../../src/workbook/sharing/review/reviewPackage';
import { opened } from '../savedFiles';
import { fixture, zipped } from './fixture';
import { reviewFixture } from './reviewFixture';

const SPILL_READER = '5,1';
const formulaAt = (bytes: Uint8Array, place: string) =>
  packageSheets(opened(bytes))
    .find(({ name }) => name === 'Kalkyl')
    ?.cells.get(place)?.formula;

function copyOf(bytes: Uint8Array, choices: Partial<CopyChoices> = {}) {
  const made = makeCopy(
    opened(bytes),
    {
      sheets: ['Kalkyl'],
      committee: undefined,
      formulas: 'values',
      withoutContacts: true,
      withoutComments: true,
      ...choices,
    },
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
  return made.value;
}

test.each(['values', 'plain'] as const)(
  'a formula that reads a whole answer reads its cells in a copy with %s',
  (formulas) => {
    expect(formulaAt(copyOf(zipped(fixture()), { formulas }).bytes, SPILL_READER)).toBe('=SUM(D1:F4)');
  },
);

test('a copy has nothing left of what the review found in sheets and comments that do not go with it', () => {
  const before = new Set(reviewPackage(opened(zipped(reviewFixture()))).map(({ kind }) => kind));
  const after = new Set(reviewPackage(opened(copyOf(zipped(reviewFixture())).bytes)).map(({ kind }) => kind));
  const gone = [...before].filter((kind) => !after.has(kind)).sort();
  expect(gone).toMatchInlineSnapshot(`
   [
     "author",
     "comment",
     "comment-author",
     "custom-xml",
     "e-mail",
     "external-link",
     "hidden-columns",
     "hidden-rows",
     "hidden-sheet",
     "needs-addin",
     "personal-number",
     "pivot-data",
     "property",
     "telephone",
   ]
  `);
  expect([...after].sort()).toMatchInlineSnapshot(`
   [
     "name",
     "validation",
   ]
  `);
});
