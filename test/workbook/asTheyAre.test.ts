/** The user's own workbooks as they are, mapped and read in the real Office.js: each kind is handled, or refused in words. */
import { texts } from '../../src/i18n';
import { problemText } from '../../src/i18n/problems';
import { workbookText } from '../../src/taskpane/session/workbookText';
import { overviewOf, readFundBook, readPlace } from '../../src/workbook';
import type { FundBook } from '../../src/workbook';
import { LARGE_ROWS } from '../fixtures/workbooks/asTheyAre';
import { asItIs, inExcel, look, map, open, read, TODAY } from './mapped';
import { engine, host } from './workbench';

jest.setTimeout(60_000);
afterEach(() => {
  host.limitAnswers(undefined);
  expect(host.problems()).toEqual([]);
});

const booked = (book: FundBook): number | undefined => overviewOf(book).now?.booked;
const amounts = ({ transactions }: FundBook): readonly number[] => transactions?.rows.columns.amount ?? [];
const told = ({ problems }: FundBook): readonly (readonly [string, string])[] =>
  problems.map(({ address, problem }) => [address, problemText(problem, 'sv')]);

describe('hidden, filtered and grouped rows, and hidden columns', () => {
  it('count, are told of before the mapping is saved, and stay as they are', async () => {
    open('hidden');
    const before = await asItIs('Huvudbok');
    const { view } = await look('Huvudbok!A5');
    expect([view.isPartlyHidden, view.counts.read]).toEqual([true, 5]);
    await map('Huvudbok!A5');
    expect(amounts(await read())).toEqual([33800, 3900, 1240.5, 2750, 700]);
    expect(await asItIs('Huvudbok')).toEqual(before);
    expect(before).toMatchObject({
      hidden: [
        [false, false, false, false, true, true, false, true],
        [false, true, false, false],
      ],
    });
  });

  it('are not told of where nothing is hidden', async () => {
    open('wholeColumns');
    expect((await look('Huvudbok!A5')).view.isPartlyHidden).toBe(false);
  });
});

it('merged titles, headings and names are read as they look, and stay merged', async () => {
  open('merged');
  const before = await asItIs('Uppföljning');
  await map('Uppföljning!D5', { fill: { intervention: true, committee: true } });
  const { followUp, problems } = await read();
  expect([problems, followUp?.rows.columns.intervention, followUp?.rows.columns.planned]).toEqual([
    [],
    ['Skolfam', 'Skolfam', 'Unga till arbete', 'Unga till arbete'],
    [450, 450, 300, 300],
  ]);
  expect(await asItIs('Uppföljning')).toEqual(before);
  expect(engine.model.getters.getMerges(engine.sheets()[0]?.id ?? '')).toHaveLength(9);
});

it('an error in a cell is told where it stands, also where a name should be, and the rest is read', async () => {
  open('errors');
  await map('Huvudbok!A2');
  const book = await read();
  expect(told(book)).toMatchInlineSnapshot(`
   [
     [
       "Huvudbok!C7",
       "Rad 7, kolumnen Belopp (tkr) i Huvudbok visar felet #N/A i stället för ett värde. Rätta formeln i cellen, eller de celler som den läser.",
     ],
     [
       "Huvudbok!A8",
       "Rad 8, kolumnen Datum i Huvudbok visar felet #VALUE! i stället för ett värde. Rätta formeln i cellen, eller de celler som den läser.",
     ],
     [
       "Huvudbok!B9",
       "Rad 9, kolumnen Slag i Huvudbok visar felet #REF! i stället för ett värde. Rätta formeln i cellen, eller de celler som den läser.",
     ],
     [
       "Huvudbok!D10",
       "Rad 10, kolumnen Insats i Huvudbok visar felet #N/A i stället för ett värde. Rätta formeln i cellen, eller de celler som den läser.",
     ],
   ]
  `);
  expect(amounts(book)).toEqual([33800, 3900, 1240.5, 2750, 700]);
});

describe('formulas that read another workbook', () => {
  it('count with what they show, an error among them is told, and none is written over', async () => {
    open('linked');
    const before = await asItIs('Huvudbok');
    await map('Huvudbok!A2');
    const book = await read();
    expect(told(book).map(([address]) => address)).toEqual(['Huvudbok!C8']);
    expect(amounts(book).at(-1)).toBe(420);
    expect(await asItIs('Huvudbok')).toEqual(before);
  });
});

it('days counted from 1904 are read as they are shown, wherever they stand', async () => {
  open('counted1904');
  await map("'Gammal bok'!AF73");
  const book = await read();
  expect([book.problems, book.transactions?.rows.columns.date]).toEqual([[], [40543, 40617, 41274]]);
});

describe('what is pointed at', () => {
  beforeEach(() => open('wholeColumns'));
  const select = (address: string) =>
    inExcel(({ worksheets }) => worksheets.getItem('Huvudbok').getRange(address).select());

  it.each(['A:D', 'A:XFD', '1:20', 'A1:D400'])('is the table in it where it is %s', async (address) => {
    await select(address);
    await map(undefined);
    expect([(await read()).mappings[0]?.headingRow, booked(await read())]).toEqual(['Huvudbok!A3:D3', 31859.5]);
  });

  it('is refused in words where it is several areas', async () => {
    await select('A3:D5');
    engine.model.selection.addCellToSelection(9, 0);
    const result = await readPlace();
    expect(result).toEqual({ ok: false, problem: { kind: 'several-areas' } });
    if (result.ok) throw new Error('It is read.');
    for (const language of ['sv', 'en'] as const)
      expect(workbookText(result.problem, texts(language))).toMatchSnapshot(language);
  });
});

describe('several hundred sheets', () => {
  it('are mapped and read in as many round trips as one, and few of them are read', async () => {
    open('manySheets');
    await map("'Sociala investeringar'!A3");
    const sync = jest.spyOn(Excel.RequestContext.prototype, 'sync');
    const ranges = jest.spyOn(Excel.Worksheet.prototype, 'getRange');
    const used = jest.spyOn(Excel.Worksheet.prototype, 'getUsedRangeOrNullObject');
    const book = await read();
    const counts = [sync, ranges, used].map(({ mock }) => mock.calls.length);
    for (const spy of [sync, ranges, used]) spy.mockRestore();
    // The last round trip ends the run.
    expect(counts[0]).toBe(4);
    expect(counts[1]).toBeLessThanOrEqual(42);
    expect(counts[2]).toBe(1);
    expect([booked(book), book.mappings[0]?.headingRow]).toEqual([31859.5, "'Sociala investeringar'!A1:D1"]);
  });
});

it('a sheet with a cell far out is refused in words, before its millions of cells are read', async () => {
  open('wholeColumns');
  await inExcel(({ worksheets }) => void (worksheets.getItem('Huvudbok').getRange('XFC130').values = [['kvar']]));
  const load = jest.spyOn(Excel.Range.prototype, 'load');
  expect(await readPlace('Huvudbok!A5')).toEqual({
    ok: false,
    problem: { kind: 'too-large', address: 'Huvudbok!A1:XFC130' },
  });
  expect(load.mock.calls.filter(([asked]) => String(asked).includes('values'))).toEqual([]);
  load.mockRestore();
});

describe('a sheet too large for one answer', () => {
  it('is read in parts, when it is mapped and ever after', async () => {
    open('large');
    host.limitAnswers(30_000);
    await map('Huvudbok!A2');
    const book = await read();
    expect([amounts(book).length, booked(book)]).toEqual([LARGE_ROWS, 33800 - (LARGE_ROWS - 1)]);
  });

  it('is refused in words where its parts are too large too', async () => {
    open('large');
    host.limitAnswers(600);
    const result = await readFundBook(TODAY);
    expect(result).toEqual({ ok: false, problem: { kind: 'too-large' } });
    if (result.ok) throw new Error('It is read.');
    for (const language of ['sv', 'en'] as const)
      expect(workbookText(result.problem, texts(language))).toMatchSnapshot(language);
  });
});
