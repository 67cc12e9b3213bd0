/** @jest-environment jsdom */
/** Plain formulas show what our functions answer: every example of the catalogue, and every case that an economist signs. */
import { catalogue } from '../../src/functions/catalogue';
import { translators } from '../../src/workbook/native/translators';
import { createEngine } from '../../src/workbench/grid/createEngine';
import { answeredCases, CANCELLING, noNativeFor, largeDifferences } from '../nativeCases';
import { differences, layCall, LAYOUTS, shownIn, write } from '../native';

test('every function says whether there are plain formulas for it', () => {
  expect(Object.keys(translators).sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

describe.each(catalogue.map(({ id }) => [id] as const))('%s', (id) => {
  test.each(answeredCases(id).map((one) => [one.name, one] as const))('%s', (name, { args, answer }) => {
    const engine = createEngine({ firstSheet: 'Blad1' });
    for (const [i, layout] of LAYOUTS.entries()) {
      const laid = layCall({ sheet: `Fall ${i}`, top: 1 }, id, args, answer, layout);
      const reason = noNativeFor(id, args);
      if (reason !== undefined) {
        expect(laid.native).toMatchObject({ kind: 'none', reason: { kind: reason } });
        continue;
      }
      write(engine, laid);
      const shown = shownIn(engine, laid);
      const found = differences(laid, shown);
      if (CANCELLING.has(`${id}: ${name}`)) {
        expect(found).toHaveLength(1);
        expect(largeDifferences(laid, args, shown)).toEqual([]);
      } else expect(found).toEqual([]);
    }
  });
});
