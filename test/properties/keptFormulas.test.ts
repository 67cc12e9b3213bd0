/** Laws of formulas that become values and come back, over random sheets and edits. */
import fc from 'fast-check';
import { NOTHING_KEPT, keptFrom, keptXml, sizeOf, withoutMarks } from '../../src/workbook/sharing/keptFormulas';
import type { KeptFormula, KeptFormulas } from '../../src/workbook/sharing/keptFormulas';
import { addinFormulas, planFreeze } from '../../src/workbook/sharing/planFreeze';
import { planThaw } from '../../src/workbook/sharing/planThaw';
import type { ThawItem } from '../../src/workbook/sharing/planThaw';
import { cellIn, placeOf, placesIn } from '../../src/workbook/sharing/sheetCells';
import type { SheetCell, SheetCells, Size } from '../../src/workbook/sharing/sheetCells';

const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ maxLength: 6 }),
  fc.boolean(),
  fc.constant({ error: '#N/A' }),
);
/** Excel and files know one zero. */
const plainZero = (content: unknown): unknown => (content === 0 ? 0 : content);

const format = fc.constantFrom('General', '0.00', '#,##0 "kr"', 'yyyy-mm-dd', '@');

const HEIGHT = 12;
const WIDTH = 6;

/** A sheet of typed values with formulas of the add-in among them, each with the cells that it fills. */
const sheetOf = (name: string): fc.Arbitrary<SheetCells> =>
  fc
    .record({
      typed: fc.array(fc.tuple(fc.nat(HEIGHT), fc.nat(WIDTH), value, format), { maxLength: 30 }),
      formulas: fc.array(
        fc.tuple(
          fc.nat(HEIGHT),
          fc.nat(WIDTH),
          fc.integer({ min: 1, max: 3 }),
          fc.integer({ min: 1, max: 2 }),
          fc.constantFrom('=SIF.PLAN(A1,2)', '=ROUND(SIF.ADDERA(B2:C4,$A$1),2)*2', "=SIF.SUMMERA('Budget 2013'!A1:B9)"),
          fc.array(value, { minLength: 6, maxLength: 6 }),
          format,
        ),
        { maxLength: 6 },
      ),
    })
    .map(({ typed, formulas }) => {
      const cells = new Map<string, SheetCell>(
        typed.map(([row, column, content, own]) => [placeOf(row, column), { value: content, format: own }]),
      );
      const spills = new Map<string, Size>();
      const taken = new Set<string>();
      for (const [row, column, rows, columns, formula, answers, own] of formulas) {
        const places = [...placesIn(row, column, { rows, columns })].map(([r, c]) => placeOf(r, c));
        if (places.some((place) => taken.has(place))) continue;
        places.forEach((place, i) => {
          taken.add(place);
          cells.set(place, { value: answers[i] ?? '', format: own, ...(i === 0 && { formula }) });
        });
        if (rows * columns > 1) spills.set(placeOf(row, column), { rows, columns });
      }
      return { id: name, name, cells, spills };
    });

const workbook = fc.tuple(sheetOf('Blad1'), sheetOf('Budget 2013'));

interface FrozenBook {
  readonly kept: KeptFormulas;
  readonly sheets: readonly SheetCells[];
}

/** As freeze does it, kept as the file keeps it. */
function frozen(sheets: readonly SheetCells[]): FrozenBook {
  const plan = planFreeze(sheets, addinFormulas(sheets, new Map()), NOTHING_KEPT, '2026-11-26');
  const kept = keptFrom(keptXml(withoutMarks(plan.kept)));
  if (!kept) throw new Error('What was kept cannot be read.');
  return {
    kept,
    sheets: sheets.map((sheet) => {
      const cells = new Map(sheet.cells);
      for (const { formula, sheet: own } of plan.fresh) {
        if (own !== sheet) continue;
        for (const [r, c] of placesIn(formula.row, formula.column, {
          rows: formula.contents.length,
          columns: formula.contents[0]?.length ?? 0,
        })) {
          const { value: shown, format: look } = cellIn(sheet, r, c);
          cells.set(placeOf(r, c), { value: shown, format: look });
        }
      }
      return { ...sheet, cells, spills: new Map() };
    }),
  };
}

const places = (sheets: readonly SheetCells[]): readonly string[] =>
  addinFormulas(sheets, new Map())
    .map(
      ({ sheet, row, column, formula, rows, columns }) =>
        `${sheet.name}!${row},${column} ${rows}x${columns} ${formula}`,
    )
    .sort();

test('what is frozen goes back to where it stood, whatever stands around it', () => {
  fc.assert(
    fc.property(workbook, (sheets) => {
      const book = frozen(sheets);
      const back = planThaw(book.kept, book.sheets).map((item) => {
        if (item.kind !== 'ready') throw new Error(item.kind);
        const { contents } = item.kept;
        return `${item.sheet.name}!${item.row},${item.column} ${contents.length}x${contents[0]?.length ?? 0} ${item.formula}`;
      });
      expect(back.sort()).toEqual(places(sheets));
      expect(places(book.sheets)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

/** Which of the book's two sheets a formula stood in. */
const bookSheet = (item: ThawItem): number =>
  ['Blad1', 'Budget 2013'].indexOf(item.kind === 'lost' ? item.sheetName : item.sheet.name);

const isWithin = (kept: KeptFormula, row: number, column: number): boolean =>
  row >= kept.row &&
  row < kept.row + sizeOf(kept).rows &&
  column >= kept.column &&
  column < kept.column + sizeOf(kept).columns;

/** With a text of its own in each row, as the rows of real sheets have. */
const labelled = (sheet: SheetCells): SheetCells => ({
  ...sheet,
  cells: new Map([
    ...sheet.cells,
    ...Array.from(
      { length: HEIGHT + 4 },
      (_, row) => [placeOf(row, WIDTH + 3), { value: `Rad ${row}`, format: 'General' }] as const,
    ),
  ]),
});

test('edits and formulas are never lost silently: an edited cell is no cell that a formula goes back over by itself', () => {
  fc.assert(
    fc.property(
      workbook,
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(1), fc.nat(HEIGHT), fc.nat(WIDTH), value), { minLength: 1, maxLength: 5 }),
      (plain, isLabelled, edits) => {
        const sheets = isLabelled ? plain.map(labelled) : plain;
        const book = frozen(sheets);
        const edited = book.sheets.map((sheet, s) => {
          const cells = new Map(sheet.cells);
          for (const [at, row, column, content] of edits)
            if (at === s) cells.set(placeOf(row, column), { value: content, format: 'General' });
          return { ...sheet, cells };
        });
        const items = planThaw(book.kept, edited);
        // Every formula is told of, once.
        expect(items.map(({ kept }) => kept.id).sort()).toEqual(book.kept.formulas.map(({ id }) => id).sort());
        for (const item of items) {
          const isEdited = edits.some(
            ([at, row, column]) => at === bookSheet(item) && isWithin(item.kept, row, column),
          );
          // Where every row has a landmark, a formula whose cells nobody has touched is never in doubt.
          if (isLabelled && !isEdited) expect([item.kept.formula, item.kind]).toEqual([item.kept.formula, 'ready']);
          if (item.kind !== 'ready') continue;
          item.kept.contents.forEach((line, r) =>
            line.forEach((content, c) =>
              expect([cellIn(item.sheet, item.row + r, item.column + c).value].map(plainZero)).toEqual(
                [content].map(plainZero),
              ),
            ),
          );
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('rows put in anywhere move what is frozen with its neighbours, or it is told that the place is uncertain', () => {
  fc.assert(
    fc.property(workbook, fc.nat(HEIGHT), fc.integer({ min: 1, max: 4 }), (sheets, at, count) => {
      const book = frozen(sheets.map(labelled));
      const moved = (row: number): number => (row >= at ? row + count : row);
      const shiftedSheets = book.sheets.map((sheet) =>
        sheet.name !== 'Blad1'
          ? sheet
          : {
              ...sheet,
              cells: new Map(
                [...sheet.cells].map(([place, cell]) => {
                  const [row = 0, column = 0] = place.split(',').map(Number);
                  return [placeOf(moved(row), column), cell] as const;
                }),
              ),
            },
      );
      for (const item of planThaw(book.kept, shiftedSheets)) {
        const isHere = bookSheet(item) === 0;
        const isParted = isHere && at > item.kept.row && at < item.kept.row + sizeOf(item.kept).rows;
        // Rows that part an answer change it, and that is told. Nothing else is in doubt where every row has a landmark.
        if (!isParted) expect([item.kept.formula, item.kind]).toEqual([item.kept.formula, 'ready']);
        if (item.kind !== 'ready') continue;
        expect(item.row).toBe(isHere ? moved(item.kept.row) : item.kept.row);
      }
    }),
    { numRuns: 200 },
  );
});
