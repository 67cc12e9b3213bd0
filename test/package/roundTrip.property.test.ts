/** Any edits at all, saved and opened again: each cell holds what was put there, and no other cell has changed. */
import fc from 'fast-check';
import type { CellChange, CellContent } from '../../src/package/changes';
import { displayFormula } from '../../src/package/formula/displayFormula';
import { isDynamic, storedFormula } from '../../src/package/formula/storedFormula';
import { openPackage } from '../../src/package/openPackage';
import type { Package } from '../../src/package/openPackage';
import { savePackage } from '../../src/package/savePackage';
import { readCells, sharedStrings } from '../../src/package/sheet/readCells';
import type { ReadCell } from '../../src/package/sheet/readCells';
import { fixture, zipped } from './fixture';

function opened(bytes: Uint8Array): Package {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const file = opened(zipped(fixture()));
const key = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;
const cellsOf = (from: Package): ReadonlyMap<string, ReadCell> => {
  const strings = sharedStrings(from.parts.text('xl/sharedStrings.xml') ?? '');
  const xml = from.parts.text('xl/worksheets/sheet1.xml') ?? '';
  return new Map(readCells(xml, strings).map((cell) => [key(cell), cell]));
};

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
  fc.constantFrom('_x000D_', 'rad 1\nrad 2', '=SUM(A1)', '007', ' mellanslag ', "'citat'", '<&">', ']]>', '1 667,5'),
);
const value: fc.Arbitrary<CellContent> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.integer(),
  fc.boolean(),
  text,
  fc.constantFrom<CellContent>({ error: '#N/A' }, { error: '#VALUE!' }),
);
const quoted = text.map((t) => `"${t.replaceAll('"', '""').replace(/[\u0000-\u001f\ufffe\uffff]/g, '')}"`);
const reference = fc.constantFrom(
  'A1',
  '$B$2',
  'B17:B18',
  "'Åsas blad'!C3",
  'D1#',
  'Poster[Summa]',
  'Belopp',
  'Dold!A:A',
);
const atom = fc.oneof(reference, quoted, fc.integer().map(String), fc.constantFrom('TRUE', '2.5', '#N/A', '{1,2;3,4}'));
const formula = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3 },
    atom,
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '&', '<=', ' '), tie('formula'))
      .map(([a, op, b]) => `${a}${op}${b}`),
    fc
      .tuple(
        fc.constantFrom(
          'SUM',
          'IFNA',
          'SIF.PLAN',
          'FILTER',
          'XLOOKUP',
          'NORM.DIST',
          'MYNAME',
          'VLOOKUP',
          'SIF.FONDSALDO',
        ),
        fc.array(tie('formula'), { maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(',')})`),
    tie('formula').map((body) => `LET(x,5,${body}+x)`),
  ),
})).formula;

const change: fc.Arbitrary<CellChange> = fc
  .record({ row: fc.nat({ max: 40 }), column: fc.nat({ max: 9 }) })
  .chain((at) =>
    fc.oneof(
      value.map((v) => ({ ...at, formula: null, value: v })),
      fc.tuple(formula, value).map(([f, v]) => ({ ...at, formula: f, value: v })),
      fc.constant({ ...at, style: { bold: true, numberFormat: '0.0' } }),
    ),
  );

test('cells hold what was put there, and the others what they held', () => {
  fc.assert(
    fc.property(fc.uniqueArray(change, { maxLength: 30, selector: key }), (cells) => {
      const before = cellsOf(file);
      const after = cellsOf(
        opened(
          savePackage(file, {
            sheets: [
              { from: 'Kalkyl', name: 'Kalkyl', cells },
              { from: 'Dold', name: 'Dold' },
            ],
          }),
        ),
      );
      const changed = new Map(cells.map((cell) => [key(cell), cell]));
      for (const place of new Set([...before.keys(), ...after.keys()])) {
        const wanted = changed.get(place);
        const was = before.get(place);
        const is = after.get(place);
        if (!wanted || wanted.value === undefined) {
          expect(is?.value ?? '').toEqual(was?.value ?? '');
          expect(is?.formula).toEqual(was?.formula);
        } else {
          expect(is?.value ?? '').toEqual(wanted.value);
          expect(is?.formula).toEqual(wanted.formula ?? undefined);
          expect(is?.isDynamic ?? false).toBe(typeof wanted.formula === 'string' && isDynamic(wanted.formula));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a formula is shown as it was before it was stored', () => {
  fc.assert(
    fc.property(formula, (shown) => {
      expect(displayFormula(storedFormula(shown))).toBe(shown);
      expect(storedFormula(displayFormula(storedFormula(shown)))).toBe(storedFormula(shown));
    }),
    { numRuns: 1000 },
  );
});

test('no bytes at all make opening break or hang', () => {
  const whole = zipped(fixture());
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 }),
      (edits) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of edits) bytes[at] = byte;
        openPackage(bytes);
      },
    ),
    { numRuns: 200 },
  );
});
