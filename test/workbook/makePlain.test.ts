import { freeze, makePlain, readFormulaStatus, thaw } from '../../src/workbook';
import type { FormulaStatus } from '../../src/workbook';
import { everything, formulasOf, inSheet, killAt, value, write } from './freezing';
import type { Killing } from './freezing';
import { defineFunctions } from './liveFunctions';
import { fillWithFunctions } from './plain';
import { host, startAfresh, valuesOf } from './workbench';

beforeEach(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

jest.setTimeout(180_000);

const DATE = '2026-11-26';
const FORMULAS = 8;

const plainAll = () => value(makePlain({ kind: 'all' }, DATE));
const thawAll = (...agreed: number[]) => value(thaw({ agreed }));
const status = (): Promise<FormulaStatus> => value(readFormulaStatus());

describe('making all formulas plain', () => {
  it('leaves plain Excel formulas with the same figures, and none of the add-in', async () => {
    await fillWithFunctions();
    const before = await valuesOf('A1:G17');
    const { addresses, values } = await plainAll();
    expect(addresses).toHaveLength(FORMULAS);
    expect(values).toBe(4);
    expect(await valuesOf('A1:G17')).toEqual(before);
    const formulas = [...(await formulasOf('A1:G17')), ...(await formulasOf('A1:G5', 'Fond 2014'))].flat();
    expect(formulas.filter((formula) => /SIF\./.test(String(formula)))).toEqual([]);
    expect((await formulasOf('B6:G6'))[0]).toEqual([
      '=2014',
      '=$B$1',
      0,
      '=IF(B6>=2014+$B$2-1,C6,$B$1/$B$2)',
      '=D6+E6',
      '=C6-E6',
    ]);
    expect(await formulasOf('B14')).toEqual([['=ROUND((NPV($B$3,B12:D12)*(1+$B$3)),2)*2']]);
    expect((await formulasOf('G1', 'Fond 2014'))[0]?.[0]).toContain('Transaktioner[Belopp]');
    expect((await status()).live).toEqual([]);
  });

  it('says of each formula that became values why it did', async () => {
    await fillWithFunctions();
    await plainAll();
    const became = (await status()).kept.filter(({ why }) => why !== undefined);
    expect(became.map(({ address, why, isPlain }) => [address, why?.kind, isPlain])).toEqual([
      ['Blad1!B13', 'differs', false],
      ['Blad1!B15', 'searched', false],
      ['Blad1!B16', 'differs', false],
      ["'Fond 2014'!G3", 'version', false],
    ]);
    expect(became[0]?.why).toMatchObject({ kind: 'differs', address: 'Blad1!B13', was: '0' });
    expect(await formulasOf('B13')).toEqual([[0]]);
  });

  it('lets the figures follow their inputs', async () => {
    await fillWithFunctions();
    await plainAll();
    await write('B1', [[2400]]);
    expect(await valuesOf('C6:G6')).toEqual([[2400, 0, 800, 800, 1600]]);
  });

  it('and thawing gives back every formula, value and format, and keeps nothing', async () => {
    await fillWithFunctions();
    const before = await everything();
    await plainAll();
    expect(await everything()).not.toEqual(before);
    expect(await thawAll()).toMatchObject({ left: 0 });
    expect(await everything()).toEqual(before);
    expect(host.documentStore.xmlParts).toEqual([]);
  });

  it('gives back the format of a formula in a cell that is formatted as text', async () => {
    await fillWithFunctions();
    await inSheet((sheet) => (sheet.getRange('B13:B14').numberFormat = [['@'], ['@']]));
    const [before, shown] = [await everything(), await valuesOf('B13:B14')];
    await plainAll();
    expect(await valuesOf('B13:B14')).toEqual(shown);
    await thawAll();
    expect(await everything()).toEqual(before);
  });

  it('lets formulas that read a whole answer read its cells, and puts them back with it', async () => {
    await fillWithFunctions();
    await write('I1', [['=SUM(B5#)']]);
    const [before, shown] = [await everything(), await valuesOf('I1')];
    await plainAll();
    expect(await formulasOf('I1')).toEqual([['=SUM(B5:G8)']]);
    expect(await valuesOf('I1')).toEqual(shown);
    await thawAll();
    expect(await everything()).toEqual(before);
  });

  it('counts in manual calculation too', async () => {
    await fillWithFunctions();
    const before = await valuesOf('A1:G17');
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    });
    try {
      expect((await plainAll()).values).toBe(4);
      expect(await valuesOf('A1:G17')).toEqual(before);
    } finally {
      await Excel.run(async (context) => {
        context.workbook.application.calculationMode = 'Automatic';
        await context.sync();
      });
    }
  });
});

describe('a part of the workbook', () => {
  it('is the formulas of a sheet, or those that fill the selected cells', async () => {
    await fillWithFunctions();
    await inSheet((sheet) => sheet.getRange('D7').select());
    expect((await value(makePlain({ kind: 'selection' }, DATE))).addresses).toEqual(['Blad1!B5:G8']);
    expect((await value(makePlain({ kind: 'sheet', sheet: 'Fond 2014' }, DATE))).addresses).toHaveLength(3);
    expect((await status()).live).toHaveLength(4);
    expect(await thawAll()).toMatchObject({ left: 0 });
    expect((await status()).live).toHaveLength(FORMULAS);
  });

  it('can be values while the rest is plain, and all of it comes back', async () => {
    await fillWithFunctions();
    const before = await everything();
    await value(freeze({ kind: 'sheet', sheet: 'Fond 2014' }, DATE));
    await plainAll();
    expect((await status()).kept).toHaveLength(FORMULAS);
    await thawAll();
    expect(await everything()).toEqual(before);
  });

  it('touches nothing where there is no formula of the add-in', async () => {
    await write('A1', [['=1+1']]);
    expect(await plainAll()).toEqual({ addresses: [], values: 0 });
    expect(host.documentStore.xmlParts).toEqual([]);
  });
});

describe('when the workbook has changed meanwhile', () => {
  it('finds the cells after rows have come and a sheet been renamed', async () => {
    await fillWithFunctions();
    await plainAll();
    await inSheet((sheet) => {
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').values = [['Ny rad']];
    });
    await inSheet((sheet) => (sheet.name = 'Fonden'), 'Fond 2014');
    expect(await thawAll()).toMatchObject({ left: 0 });
    expect(await formulasOf('B6')).toEqual([['=SIF.ATERBETALNINGSPLAN(B1,B3,2014)']]);
    expect((await formulasOf('G2', 'Fonden'))[0]?.[0]).toBe('=SIF.FONDSALDO(A:D,,"åtaganden")');
  });

  it('lists a plain formula that was changed, keeps it, and puts ours back only when told', async () => {
    await fillWithFunctions();
    await plainAll();
    await write('E7', [['=B1*2']]);
    expect(await thawAll()).toMatchObject({ left: 1 });
    const [kept] = (await status()).kept;
    expect(kept).toMatchObject({
      kind: 'changed',
      isPlain: true,
      changed: [{ address: 'Blad1!E7', was: '=IF(B7>=2014+$B$2-1;C7;$B$1/$B$2)', now: '=B1*2' }],
    });
    expect(await formulasOf('E7')).toEqual([['=B1*2']]);
    await thawAll(kept?.id ?? 0);
    expect(await formulasOf('B5')).toEqual([['=SIF.ATERBETALNINGSPLAN(B1,B2,2014)']]);
    expect(await valuesOf('E7')).toEqual([[400]]);
  });
});

/** The syncs that write the cells: the plain formulas, and the values of those that differ. */
const FORMULAS_WRITTEN = 9;
const VALUES_WRITTEN = 12;

describe('killed at any sync', () => {
  const killings: readonly Killing[] = ['before', 'after'];

  it.each(killings)(
    '(%s it) while formulas are made plain: as before or complete, and the pane says which',
    async (how) => {
      const outcomes: string[] = [];
      for (let sync = 1, more = true; more; sync++) {
        startAfresh();
        await fillWithFunctions();
        const before = await everything();
        more = await killAt(sync, how, () => makePlain({ kind: 'all' }, DATE));
        const { finished, live, kept } = await status();
        outcomes.push(finished?.kind ?? (live.length > 0 ? 'before' : 'complete'));
        expect([live.length, kept.length]).toEqual(live.length > 0 ? [FORMULAS, 0] : [0, FORMULAS]);
        if (live.length > 0) expect(await everything()).toEqual(before);
        else expect(kept.filter(({ isPlain }) => isPlain)).toHaveLength(4);
        await thawAll();
        expect(await everything()).toEqual(before);
        expect(sync).toBeLessThan(25);
      }
      expect(new Set(outcomes)).toEqual(new Set(['before', 'taken-back', 'complete']));
    },
  );

  it.each(killings)('(%s it) while it is taken back, after it was killed: as before all the same', async (how) => {
    let isTakenBack = false;
    for (let sync = 1, more = true; more; sync++) {
      startAfresh();
      await fillWithFunctions();
      const before = await everything();
      await killAt(VALUES_WRITTEN, 'after', () => makePlain({ kind: 'all' }, DATE));
      more = await killAt(sync, how, () => readFormulaStatus());
      const { live, kept, finished } = await status();
      isTakenBack ||= finished?.kind === 'taken-back';
      expect([live.length, kept.length]).toEqual([FORMULAS, 0]);
      expect(await everything()).toEqual(before);
      expect(sync).toBeLessThan(25);
    }
    expect(isTakenBack).toBe(true);
  });

  it.each(killings)('(%s it) while thawing: nothing is lost, and the rest is done', async (how) => {
    for (let sync = 1, more = true; more; sync++) {
      startAfresh();
      await fillWithFunctions();
      const before = await everything();
      await plainAll();
      more = await killAt(sync, how, () => thaw({ agreed: [] }));
      const { live, kept } = await status();
      expect([live.length, kept.length]).toEqual(live.length > 0 ? [FORMULAS, 0] : [0, FORMULAS]);
      await thawAll();
      expect(await everything()).toEqual(before);
      expect(sync).toBeLessThan(25);
    }
  });

  it.each([FORMULAS_WRITTEN, VALUES_WRITTEN])(
    'with an edit before the next look: it stays (after %i)',
    async (sync) => {
      await fillWithFunctions();
      await killAt(sync, 'after', () => makePlain({ kind: 'all' }, DATE));
      await write('E7', [[999]]);
      const { finished, live, kept } = await status();
      expect(finished).toEqual({ kind: 'taken-back', count: FORMULAS - 1 });
      expect(live).toHaveLength(FORMULAS - 1);
      expect(kept).toMatchObject([{ kind: 'changed', changed: [{ address: 'Blad1!E7', now: '999' }] }]);
      expect(await valuesOf('E7')).toEqual([[999]]);
    },
  );
});
