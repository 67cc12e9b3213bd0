/** Laws of formulas that are replaced and come back, over random workbooks and edits, by Office.js. */
import fc from 'fast-check';
import { freeze, makePlain, readFormulaStatus, thaw } from '../../src/workbook';
import { addressOf } from '../../src/package/address';
import { everything, value } from './freezing';
import { defineFunctions } from './liveFunctions';
import { host, startAfresh } from './workbench';

jest.setTimeout(600_000);

const RUNS = Number(process.env['SIF_RUNS'] ?? 15);
const DATE = '2026-11-26';
const SHEETS = ['Blad1', 'Budget 2013'] as const;
/** Inputs stand in the first rows; below them each formula has room of its own. */
const INPUT_ROWS = 5;
const ROOM = 7;
const WIDTH = 4;

const typed = fc.oneof(
  fc.integer({ min: -3, max: 2000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom('Skolfam', 'år', '007', '', '2013-01-31', "'=1+1", 'sant', 'Ränta'),
  fc.boolean(),
);
const format = fc.constantFrom('General', '0.00', '#,##0 "kr"', 'yyyy-mm-dd', '@');

const FORMULAS = [
  '=SIF.NUVARDE(A1:C1,0.03)',
  '=SIF.NUVARDE($A$2:$D$2,B3)',
  '=ROUND(SIF.NUVARDE(A3:C3,0.1),2)*2+A1',
  "=SIF.NETTONUVARDE('Budget 2013'!A1:C1,A2:C2,0.05)",
  '=SIF.ATERBETALNINGSPLAN(1200,3,2014,0.02)',
  '=SIF.ATERBETALNINGSPLAN(Blad1!A1,4,2013)',
  '=SIF.ATERBETALNINGSPLAN(1000,3,2014,0.03,"annuitet",,FALSE,0)',
  '=SIF.FORDELA(100,A1:D1,0)',
  '=SIF.INDEXERA(A1,2013,2016,0.02)',
  '=SIF.PAYBACKTID(A4:D4,A5:D5)',
  '=SIF.INTERNAVKASTNING(A4:D4,A5:D5)',
  '=SIF.REALISERINGSGRAD(A1:D1,A2:D2)',
  '=IF(A1>0,SIF.NUVARDE(A1:D1,0.03),"–")',
  '=SIF.VERSION()',
];

interface RandomSheet {
  readonly inputs: readonly (readonly (number | string | boolean)[])[];
  readonly inputFormats: readonly (readonly string[])[];
  readonly formulas: readonly { readonly formula: string; readonly column: number; readonly format: string }[];
}

const block = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(of, { minLength: WIDTH, maxLength: WIDTH }), { minLength: INPUT_ROWS, maxLength: INPUT_ROWS });

const randomSheet: fc.Arbitrary<RandomSheet> = fc.record({
  inputs: block(typed),
  inputFormats: block(format),
  formulas: fc.array(fc.record({ formula: fc.constantFrom(...FORMULAS), column: fc.nat(3), format }), {
    minLength: 1,
    maxLength: 5,
  }),
});
const workbook = fc.tuple(randomSheet, randomSheet);

async function fill(sheets: readonly RandomSheet[]): Promise<number> {
  startAfresh();
  defineFunctions();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(SHEETS[1]);
    await context.sync();
    sheets.forEach(({ inputs, inputFormats, formulas }, s) => {
      const sheet = context.workbook.worksheets.getItem(SHEETS[s] ?? '');
      const area = sheet.getRangeByIndexes(0, 0, INPUT_ROWS, WIDTH);
      area.numberFormat = inputFormats.map((row) => [...row]);
      area.formulas = inputs.map((row) => [...row]);
      formulas.forEach((one, i) => {
        const row = INPUT_ROWS + 1 + i * ROOM;
        sheet.getRangeByIndexes(row, 5, 1, 1).values = [[`Rad ${s} ${i}`]];
        const cell = sheet.getRangeByIndexes(row, 6 + one.column, 1, 1);
        cell.formulas = [[one.formula]];
        cell.numberFormat = [[one.format]];
      });
    });
    await context.sync();
  });
  await host.settled();
  return sheets.reduce((count, { formulas }) => count + formulas.length, 0);
}

const WAYS = [
  ['values', freeze],
  ['plain formulas', makePlain],
] as const;

describe.each(WAYS)('replaced with %s', (_, replace) => {
  test('what is replaced and put back is the workbook that it was', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (sheets) => {
        const count = await fill(sheets);
        const before = await everything();
        expect((await value(replace({ kind: 'all' }, DATE))).addresses).toHaveLength(count);
        expect(await value(readFormulaStatus())).toMatchObject({ live: [], finished: undefined });
        expect(await value(thaw({ agreed: [] }))).toMatchObject({ left: 0 });
        expect(await everything()).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  const edit = fc.record({
    sheet: fc.nat(1),
    row: fc.nat(INPUT_ROWS + 3 * ROOM),
    column: fc.nat(10),
    content: fc.oneof(typed, fc.constantFrom('=1+1', '=A1*2', '')),
  });

  test('edits in between stay, and each formula is back in its cell or told of', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, fc.array(edit, { minLength: 1, maxLength: 4 }), async (sheets, edits) => {
        const count = await fill(sheets);
        await value(replace({ kind: 'all' }, DATE));
        const places = new Map(
          edits.map((one) => {
            const cell = addressOf({ row: one.row, column: one.column, rows: 1, columns: 1 });
            return [`${SHEETS[one.sheet] ?? ''}!${cell}` as string, one] as const;
          }),
        );
        const untouched = await contents([...places.keys()]);
        for (const [place, { content }] of places) await type(place, content);
        const edited = await contents([...places.keys()]);
        await value(thaw({ agreed: [] }));
        await host.settled();
        const { live, kept } = await value(readFormulaStatus());
        expect(live.length + kept.length).toBe(count);
        const after = await contents([...places.keys()]);
        edited.forEach((content, i) => {
          // What is typed over itself is no edit.
          if (content !== untouched[i]) expect(after[i]).toEqual(content);
        });
        // A formula that is not back is told of with the cell that was changed, or with what is uncertain.
        for (const { kind, changed } of kept) {
          if (kind !== 'changed') expect(['doubtful', 'lost']).toContain(kind);
          else expect(changed.some(({ address }) => places.has(address.replaceAll("'", '')))).toBe(true);
        }
        // Said so, the rest comes back as well.
        await value(thaw({ agreed: kept.map(({ id }) => id) }));
        const lost = kept.filter(({ kind }) => kind === 'lost').length;
        expect((await value(readFormulaStatus())).kept.filter(({ kind }) => kind !== 'lost')).toEqual([]);
        expect((await value(readFormulaStatus())).live).toHaveLength(count - lost);
      }),
      { numRuns: RUNS },
    );
  });
});

const parts = (place: string): readonly [sheet: string, cell: string] => {
  const [sheet = '', cell = ''] = place.split('!');
  return [sheet, cell];
};

async function type(place: string, content: unknown): Promise<void> {
  await Excel.run(async (context) => {
    const [sheet, cell] = parts(place);
    context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[content]];
    await context.sync();
  });
  await host.settled();
}

async function contents(places: readonly string[]): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const read = places.map((place) => {
      const [sheet, cell] = parts(place);
      return context.workbook.worksheets.getItem(sheet).getRange(cell).load('formulas');
    });
    await context.sync();
    return read.map(({ formulas }) => formulas[0]?.[0] as unknown);
  });
}
