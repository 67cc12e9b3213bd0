import { freeze, readFormulaStatus, thaw } from '../../src/workbook';
import type { FormulaStatus } from '../../src/workbook';
import { everything, formulasOf, inSheet, killAt, registerTestFunctions, value, write } from './freezing';
import type { Killing } from './freezing';
import { host, startAfresh, valuesOf } from './workbench';

beforeAll(registerTestFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

jest.setTimeout(120_000);

const DATE = '2026-11-26';

const freezeAll = () => value(freeze({ kind: 'all' }, DATE));
const thawAll = (...agreed: number[]) => value(thaw({ agreed }));
const status = (): Promise<FormulaStatus> => value(readFormulaStatus());

/** Inputs, a single figure, a spill, a text, an error, and formulas of Excel's own that read them. */
async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B13').formulas = [
      ['Belopp', 1200],
      ['Andel', 0.25],
      ['Period', 3],
      ['', ''],
      ['Plan', '=SIF.PLAN(B3,2014)'],
      ['', ''],
      ['', ''],
      ['', ''],
      ['Summa', '=ROUND(SIF.ADDERA(B1,B2),1)*2'],
      ['Datum', '=SIF.ORD("2013-01-31")'],
      ['Kod', '=SIF.ORD("007")'],
      ['Fel', '=SIF.FEL()'],
      ['Eget', '=B9+1'],
    ];
    sheet.getRange('B9').numberFormat = [['#,##0.0 "kr"']];
    sheet.getRange('B6:C6').numberFormat = [['0', '0.00']];
    const budget = context.workbook.worksheets.add('Budget 2013');
    budget.getRange('A1:B2').formulas = [
      ['Från Blad1', '=SIF.SUMMERA(Blad1!B1:B3)'],
      ['Tomt', '=SIF.ORD("")'],
    ];
    await context.sync();
  });
  await host.settled();
}

describe('freezing all', () => {
  it('leaves values, whole spills included, and no formula of the add-in', async () => {
    await fill();
    const before = await valuesOf('A1:C13');
    const { addresses } = await freezeAll();
    expect(addresses).toEqual([
      'Blad1!B5:C7',
      'Blad1!B9',
      'Blad1!B10',
      'Blad1!B11',
      'Blad1!B12',
      "'Budget 2013'!B1",
      "'Budget 2013'!B2",
    ]);
    expect(await valuesOf('A1:C13')).toEqual(before);
    expect((await formulasOf('B5:B13')).flat()).toEqual([
      2014,
      2015,
      2016,
      '',
      2400.6,
      '2013-01-31',
      '007',
      '#N/A',
      '=B9+1',
    ]);
    expect((await status()).live).toEqual([]);
    expect((await status()).kept).toHaveLength(7);
  });

  it('and thawing gives back every formula, value and format, and keeps nothing', async () => {
    await fill();
    const before = await everything();
    await freezeAll();
    expect(await everything()).not.toEqual(before);
    expect(await thawAll()).toMatchObject({ left: 0 });
    expect(await everything()).toEqual(before);
  });

  it('touches nothing where there is nothing to freeze', async () => {
    await write('A1', [['=1+1']]);
    expect(await freezeAll()).toEqual({ addresses: [] });
    expect(host.documentStore.xmlParts).toEqual([]);
  });

  it('lets formulas that read a whole answer read its cells, and puts them back with it', async () => {
    await fill();
    await write('E1:E2', [['=SUM($B$5#)'], ['=SUM(C5:C7)']]);
    await write('A4', [['=COUNTA(Blad1!B5#)']], 'Budget 2013');
    const before = await everything();
    const [shown, elsewhere] = [await valuesOf('E1:E2'), await formulasOf('A4', 'Budget 2013')];
    await freezeAll();
    expect(await formulasOf('E1:E2')).toEqual([['=SUM($B$5:$C$7)'], ['=SUM(C5:C7)']]);
    expect(await valuesOf('E1:E2')).toEqual(shown);
    expect(await formulasOf('A4', 'Budget 2013')).toEqual([['=COUNTA(Blad1!B5:C7)']]);
    await thawAll();
    expect(await formulasOf('A4', 'Budget 2013')).toEqual(elsewhere);
    expect(await everything()).toEqual(before);
  });

  it('takes a formula whose name calls the add-in, too', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('Saldo', '=SIF.ADDERA(1,2)');
      await context.sync();
    });
    await write('A1', [['=Saldo*2']]);
    expect((await freezeAll()).addresses).toEqual(['Blad1!A1']);
  });

  it('gives back the format of a formula in a cell that was formatted as text later', async () => {
    await write('A1', [['=SIF.ADDERA(1,2)']]);
    await inSheet((sheet) => (sheet.getRange('A1').numberFormat = [['@']]));
    const [before, shown] = [await everything(), await valuesOf('A1')];
    await freezeAll();
    expect(await valuesOf('A1')).toEqual(shown);
    await thawAll();
    expect(await everything()).toEqual(before);
  });
});

describe('freezing a part', () => {
  it('takes the sheet, or what a selected cell shows', async () => {
    await fill();
    await inSheet((sheet) => sheet.getRange('C6').select());
    expect((await value(freeze({ kind: 'selection' }, DATE))).addresses).toEqual(['Blad1!B5:C7']);
    expect((await value(freeze({ kind: 'sheet', sheet: 'Budget 2013' }, DATE))).addresses).toHaveLength(2);
    expect((await status()).live.map(({ address }) => address)).toEqual([
      'Blad1!B9',
      'Blad1!B10',
      'Blad1!B11',
      'Blad1!B12',
    ]);
    expect((await status()).kept).toHaveLength(3);
  });
});

describe('refusals', () => {
  it('name the protected sheets, before anything is written', async () => {
    await fill();
    const before = await everything();
    await inSheet((sheet) => sheet.protection.protect(), 'Budget 2013');
    expect(await freeze({ kind: 'all' }, DATE)).toEqual({
      ok: false,
      problem: { kind: 'protected-sheets', sheets: ['Budget 2013'] },
    });
    expect(await everything()).toEqual(before);
    expect(await freeze({ kind: 'sheet', sheet: 'Blad1' }, DATE)).toMatchObject({ ok: true });
  });

  it('wait for figures that are being calculated', async () => {
    await write('A1', [['=SIF.ADDERA(1,2)']]);
    await inSheet((sheet) => (sheet.getRange('A1').formulas = [['=SIF.ADDERA(3,4)']]));
    expect(await freeze({ kind: 'all' }, DATE)).toEqual({ ok: false, problem: { kind: 'calculating' } });
    await host.settled();
  });

  it('leave alone what a newer version keeps', async () => {
    await write('A1', [['=SIF.ADDERA(1,2)']]);
    const xml = '<keptFormulas xmlns="urn:social-investering:kept-formulas" version="2">{}</keptFormulas>';
    host.documentStore.addXmlPart(xml);
    expect(await freeze({ kind: 'all' }, DATE)).toEqual({ ok: false, problem: { kind: 'newer-version' } });
    expect(host.documentStore.xmlParts.map((part) => part.xml)).toEqual([xml]);
  });
});

describe('when the workbook has changed meanwhile', () => {
  it('finds the cells after rows and columns have come and sheets been renamed', async () => {
    await fill();
    await freezeAll();
    await inSheet((sheet) => {
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('B2:B3').values = [['Ny rad'], ['En till']];
    });
    await inSheet((sheet) => (sheet.name = 'Utfall'), 'Blad1');
    await thawAll();
    expect(await formulasOf('C7', 'Utfall')).toEqual([['=SIF.PLAN(C5,2014)']]);
    expect(await formulasOf('C11', 'Utfall')).toEqual([['=ROUND(SIF.ADDERA(C1,C4),1)*2']]);
    expect(await formulasOf('B1', 'Budget 2013')).toEqual([['=SIF.SUMMERA(Utfall!C1:C5)']]);
    expect((await status()).kept).toEqual([]);
  });

  it('lists changed cells, keeps them, and puts the formula back only when told', async () => {
    await fill();
    await freezeAll();
    await write('C6', [[99]]);
    expect((await thawAll()).left).toBe(1);
    const [kept] = (await status()).kept;
    expect(kept).toMatchObject({
      kind: 'changed',
      address: 'Blad1!B5:C7',
      formula: '=SIF.PLAN(B3;2014)',
      changed: [{ address: 'Blad1!C6', was: '0.1', now: '99' }],
    });
    expect(await valuesOf('C6')).toEqual([[99]]);
    await thawAll(kept?.id ?? 0);
    await host.settled();
    expect(await valuesOf('C6')).toEqual([[0.1]]);
    expect((await status()).kept).toEqual([]);
  });

  it('keeps the formula of a deleted row and says that its place is gone', async () => {
    await fill();
    await freezeAll();
    await inSheet((sheet) => sheet.getRange('9:9').delete('Up'));
    await thawAll();
    expect((await status()).kept).toMatchObject([{ kind: 'lost', formula: '=AVRUNDA(SIF.ADDERA(B1;B2);1)*2' }]);
  });

  it('does not take another cell with the same figure for its own', async () => {
    await write('A1:B2', [
      ['Ett', '=SIF.ADDERA(1,4)'],
      ['Två', '=SIF.ADDERA(2,3)'],
    ]);
    await freezeAll();
    await write('B1', [[7]]);
    await thawAll();
    expect(await formulasOf('B1:B2')).toEqual([[7], ['=SIF.ADDERA(2,3)']]);
    expect((await status()).kept).toMatchObject([{ kind: 'changed', formula: '=SIF.ADDERA(1;4)' }]);
  });

  it('counts a formula that someone has undone to as back', async () => {
    await write('A1', [['=SIF.ADDERA(1,2)']]);
    await freezeAll();
    await write('A1', [['=SIF.ADDERA(1,2)']]);
    expect(await status()).toMatchObject({ kept: [], live: [{ address: 'Blad1!A1' }] });
    await thawAll();
    expect(host.documentStore.xmlParts).toEqual([]);
  });
});

describe('killed at any sync', () => {
  const killings: readonly Killing[] = ['before', 'after'];

  it.each(killings)('(%s it) while freezing: as before or complete, and the pane says which', async (how) => {
    const outcomes: string[] = [];
    for (let sync = 1, more = true; more; sync++) {
      startAfresh();
      await fill();
      const before = await everything();
      more = await killAt(sync, how, () => freeze({ kind: 'all' }, DATE));
      const { finished, live, kept } = await status();
      outcomes.push(finished?.kind ?? (live.length > 0 ? 'before' : 'complete'));
      expect(live.length + kept.length).toBe(7);
      expect([0, 7]).toContain(live.length);
      if (live.length === 7) expect(await everything()).toEqual(before);
      await thawAll();
      expect(await everything()).toEqual(before);
      expect(sync).toBeLessThan(20);
    }
    expect(new Set(outcomes)).toEqual(new Set(['before', 'taken-back', 'frozen', 'complete']));
  });

  it.each(killings)('(%s it) while thawing: nothing is lost, and the rest is done', async (how) => {
    for (let sync = 1, more = true; more; sync++) {
      startAfresh();
      await fill();
      const before = await everything();
      await freezeAll();
      more = await killAt(sync, how, () => thaw({ agreed: [] }));
      const { live, kept } = await status();
      expect(live.length + kept.length).toBe(7);
      expect([0, 7]).toContain(live.length);
      await thawAll();
      expect(await everything()).toEqual(before);
      expect(sync).toBeLessThan(20);
    }
  });

  it('in the middle of a batch, by a sheet that is protected just then: taken back', async () => {
    await fill();
    const before = await everything();
    const { writes } = { writes: host.documentStore.subscribe(() => protect()) };
    const protect = (): void => {
      if (host.documentStore.xmlParts.length > 0) isProtecting = true;
    };
    let isProtecting = false;
    const execute = host.execute.bind(host);
    Object.assign(host, {
      execute: (batch: string) => {
        const answer = execute(batch);
        if (isProtecting) {
          isProtecting = false;
          void inSheet((sheet) => sheet.protection.protect(), 'Budget 2013');
        }
        return answer;
      },
    });
    const result = await freeze({ kind: 'all' }, DATE);
    Object.assign(host, { execute });
    writes();
    expect(result).toEqual({ ok: false, problem: { kind: 'protected' } });
    expect((await status()).finished).toMatchObject({ kind: 'taken-back' });
    expect(await everything()).toEqual(before);
  });
});
