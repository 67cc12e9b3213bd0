/** Whatever is typed in an application, its sheet is read back as the same application. */
import fc from 'fast-check';
import { emptyDraft, isBlankRow, LIST_NAMES, LISTS, POINTS, SINGLE_FIELDS } from '../../src/core/application';
import type { Draft, Field, FieldKind } from '../../src/core/application';
import { AMOUNT_UNITS } from '../../src/core/money';
import { textOfCell } from '../../src/workbook/application/cellText';
import { applicationPicture } from '../../src/workbook/application/layout';
import { readForm } from '../../src/workbook/application/readForm';
import { recognise } from '../../src/workbook/application/recognise';
import { rateFor } from '../../src/workbook/application/rate';
import { TYPING } from '../../src/workbook/application/typing';

const words = fc
  .oneof(fc.string({ maxLength: 40 }), fc.constantFrom('=1+1', '12', '3,5 %', 'Nämnd; 1', '#REF!', 'år 2013', '-'))
  .map((text) => text.trim());
const lines = fc.array(words, { maxLength: 3 }).map((texts) => texts.join('\n').trim());
const number = (kind: FieldKind, values: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constant(''),
    values.map((value) => textOfCell(kind, value, 'sv')),
  );
const hundredths = (from: number, to: number) => fc.integer({ min: from * 100, max: to * 100 }).map((n) => n / 100);

function typed({ kind }: Field): fc.Arbitrary<string> {
  switch (kind) {
    case 'text':
      return words;
    case 'long':
      return lines;
    case 'date':
      return number(kind, fc.integer({ min: 32874, max: 54788 }));
    case 'year':
      return number(kind, fc.integer({ min: 1990, max: 2049 }));
    case 'whole':
      return number(kind, fc.nat(99_999));
    case 'share':
    case 'rate':
    case 'change':
      return number(kind, hundredths(0, 1));
    default:
      return number(kind, hundredths(0, 99_999));
  }
}
const all = (fields: Readonly<Record<string, Field>>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, typed(field)])));
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    unit: fc.constantFrom(...AMOUNT_UNITS),
    single: all(SINGLE_FIELDS),
    points: fc.record(Object.fromEntries(POINTS.map((point) => [point, lines]))),
    ...Object.fromEntries(
      LIST_NAMES.map((list) => [
        list,
        fc.array(
          all(LISTS[list]).filter((row) => !isBlankRow(row)),
          { maxLength: 8 },
        ),
      ]),
    ),
  })
  .map((draft) => ({ ...emptyDraft('tkr'), ...(draft as unknown as Draft) }));

/** The sheet as it stands before anything is calculated: formulas show nothing. */
function readBack(draft: Draft) {
  const { source } = rateFor(TYPING.share(draft.single.rate), undefined, undefined);
  const { cells } = applicationPicture({ draft, typing: TYPING, rate: source });
  const isFormula = (cell: string | number): boolean => typeof cell === 'string' && cell.startsWith('=');
  const sheet = { values: cells.map((row) => row.map((cell) => (isFormula(cell) ? '' : cell))), formulas: cells };
  return readForm(sheet, recognise(sheet), 'kr', 'sv');
}

test('an application is read back from its sheet as it was typed', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { draft: read, isUnitStated, decision } = readBack(draft);
      const rate = draft.single.rate === '' ? '3\u00a0%' : draft.single.rate;
      expect(read).toEqual({ ...draft, single: { ...draft.single, rate } });
      expect(isUnitStated).toBe(true);
      expect(Object.values(decision).join('')).toBe('');
    }),
    { numRuns: 100 },
  );
});
