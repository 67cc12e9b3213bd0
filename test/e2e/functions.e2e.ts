/** Every function of the catalogue answers in a cell of the workbench as its example says, through the real Office.js. */
import assert from 'node:assert/strict';
import { catalogue } from '../../src/functions/catalogue';
import { exampleFormula } from '../../src/functions/catalogue/formula';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import type { Check } from '../../src/tools/e2e';

/** Right of and below everything in the sample. */
const SHEET = 'Budget 2013-2016';
const FIRST_ROW = 40;
const FIRST_COLUMN = 'H';

const columnAfter = (letter: string, count: number): string => String.fromCharCode(letter.charCodeAt(0) + count);

export const checks: readonly Check[] = catalogue.map((entry) => ({
  name: `SIF.${entry.id} answers its examples in a cell`,
  run: async (session) => {
    const workbench = await session.workbench();
    for (const example of entry.examples) {
      const cell = `${SHEET}!${FIRST_COLUMN}${FIRST_ROW}`;
      await workbench.enter(cell, exampleFormula(entry.id, example.args, 'sv'));
      const expected = (Array.isArray(example.answer) ? example.answer : [[example.answer]]) as CellMatrix;
      const lastColumn = columnAfter(FIRST_COLUMN, (expected[0]?.length ?? 1) - 1);
      const area = `${SHEET}!${FIRST_COLUMN}${FIRST_ROW}:${lastColumn}${FIRST_ROW + expected.length - 1}`;
      assert.deepEqual(await workbench.values(area), expected);
      await workbench.enter(cell, '');
    }
    assert.deepEqual(await workbench.problems(), []);
  },
}));
