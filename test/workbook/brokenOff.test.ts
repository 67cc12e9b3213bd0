/** A write, or its taking back, that is refused or broken off: the workbook is as before or complete, and which is told. */
import { serialOf } from '../../src/core/calendar/serial';
import { finishBroken, readFundBook, readLastWrite, takeBackChanges, writeChanges } from '../../src/workbook';
import type { Change, ChangesToWrite, FinishedWrite, FundBook, Receipt } from '../../src/workbook';
import { everything, inSheet, killAt, value } from './freezing';
import { host } from './workbench';

jest.setTimeout(60_000);

const today = serialOf(2014, 6, 1);
const read = (): Promise<FundBook> => value(readFundBook(today));
const added: Change = {
  kind: 'add-rows',
  role: 'transactions',
  rows: [
    { Datum: serialOf(2014, 5, 2), Slag: 'Beviljat', Belopp: 3900, Insats: 'Skolfam', Status: 'Utfall' },
    { Datum: 2015, Slag: 'Upparbetat', Belopp: 100.5, Insats: 'Skolfam', Status: 'Plan', Beslut: '10-12' },
  ],
};
const cells: Change = {
  kind: 'set-cells',
  address: 'Blad1!B2:C2',
  was: [['0111234567', '10-12']],
  contents: [[{ formula: '=1+1' }, 'en anteckning']],
};
const sheet: Change = {
  kind: 'add-sheet',
  name: 'Rapport',
  draw: (drawn) => void (drawn.getRange('A1:B1').formulas = [['Rapport', '=1+2']]),
};
/** Excel refuses it: two cells are given one. */
const invalid: Change = {
  kind: 'add-sheet',
  name: 'Felaktigt',
  draw: (drawn) => {
    drawn.getRange('A1').values = [['Halvt']];
    drawn.getRange('A2:A3').values = [[1]];
  },
};
const inserted: Change = {
  kind: 'insert-rows',
  address: 'Blad1!A5:B5',
  was: [['rad', 1]],
  contents: [['ny rad', 2]],
};

async function changesOf(...more: readonly Change[]): Promise<readonly Change[]> {
  const { transactions } = await read();
  return [
    { kind: 'add-column', role: 'transactions', heading: 'Ny kolumn' },
    added,
    {
      kind: 'change-row',
      role: 'transactions',
      row: 3,
      was: transactions?.cells[2] ?? [],
      values: { Belopp: 7, Beslut: 'ändrat' },
    },
    cells,
    sheet,
    ...more,
  ];
}

async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Huvudbok');
    sheet.getRange('A1').values = [['Belopp i tkr']];
    sheet.getRange('A3:G5').values = [
      ['Datum', 'Slag', 'Belopp', 'Insats', 'Status', 'Beslut', 'Anteckning'],
      [2010, 'Öronmärkning', 39800, '', 'Utfall', "'2009-12-01", "'0701234567"],
      [2011, 'Beviljat', 3900, 'Skolfam', 'Utfall', "'10-12", "'=> se § 12"],
    ];
    sheet.tables.add('A3:G5', true).name = 'Huvudbok';
    await context.sync();
  });
  await written(
    [{ kind: 'add-rows', role: 'transactions', rows: [{ Datum: 2012, Slag: 'Justering', Belopp: 5 }] }],
    'Förra',
  );
  await inSheet((blad) => {
    blad.getRange('B2:C2').values = [["'0111234567", "'10-12"]];
    blad.getRange('A5:B6').values = [
      ['rad', 1],
      ['summa', 1],
    ];
  });
}

const asked = (changes: readonly Change[], label = 'Allt skrivet'): ChangesToWrite => ({ changes, unit: 'tkr', label });
async function written(changes: readonly Change[], label?: string): Promise<Receipt> {
  const outcome = await value(writeChanges(asked(changes, label)));
  if (outcome.kind !== 'written') throw new Error(outcome.address);
  return outcome.receipt;
}
const finish = (): Promise<FinishedWrite | undefined> => value(finishBroken());

beforeEach(fill);

describe('a protected workbook', () => {
  it('is refused before anything is written where a sheet is to be added', async () => {
    const protect = (work: (protection: Excel.WorkbookProtection) => void): Promise<void> =>
      Excel.run(async (context) => {
        work(context.workbook.protection);
        await context.sync();
      });
    const receipt = await written([sheet]);
    const before = await everything();
    await protect((one) => one.protect());
    const refused = { ok: false, problem: { kind: 'protected-structure' } };
    expect(await writeChanges(asked(await changesOf()))).toEqual(refused);
    expect(await takeBackChanges(receipt)).toEqual(refused);
    expect(await everything()).toEqual(before);
    await protect((one) => one.unprotect());
    expect((await value(takeBackChanges(receipt))).sheets).toEqual(['Rapport']);
  });
});

describe('a sheet', () => {
  it('that has another name by now is told of by where its cells were', async () => {
    await inSheet((blad) => (blad.name = 'Omdöpt'));
    expect(await writeChanges(asked([cells]))).toEqual({
      ok: false,
      problem: { kind: 'gone', address: 'Blad1!B2:C2' },
    });
  });
});

describe('rows', () => {
  it('of two changes stand below one another, and are taken back', async () => {
    const before = await everything();
    const receipt = await written([added, added]);
    expect((await read()).transactions?.cells.slice(-4).map((row) => row[2])).toEqual([3900, 100.5, 3900, 100.5]);
    expect(await value(takeBackChanges(receipt))).toEqual({ sheets: [], restored: 4, kept: [] });
    expect(await everything()).toEqual(before);
  });

  it('put in at two places of a sheet are taken back', async () => {
    const before = await everything();
    const above: Change = { ...inserted, address: 'Blad1!B2:C2', was: [['0111234567', '10-12']] };
    const receipt = await written([inserted, above]);
    expect((await value(takeBackChanges(receipt))).kept).toEqual([]);
    expect(await everything()).toEqual(before);
  });
});

describe('a protected sheet', () => {
  it('is named before anything is written, and nothing is', async () => {
    await inSheet((one) => one.protection.protect(), 'Huvudbok');
    const changes = await changesOf();
    const before = await everything();
    const last = await value(readLastWrite());
    expect(await writeChanges(asked(changes))).toEqual({
      ok: false,
      problem: { kind: 'protected-sheets', sheets: ['Huvudbok'] },
    });
    expect(await everything()).toEqual(before);
    expect(await value(readLastWrite())).toEqual(last);
  });

  it('is named before anything is taken back, and nothing is', async () => {
    const receipt = await written(await changesOf());
    await inSheet((one) => one.protection.protect(), 'Blad1');
    const after = await everything();
    expect(await takeBackChanges(receipt)).toEqual({
      ok: false,
      problem: { kind: 'protected-sheets', sheets: ['Blad1'] },
    });
    expect(await everything()).toEqual(after);
    await inSheet((one) => one.protection.unprotect(), 'Blad1');
    expect((await value(takeBackChanges(receipt))).kept).toEqual([]);
  });

  it('does not keep sheets from being added', async () => {
    await inSheet((one) => one.protection.protect(), 'Blad1');
    expect((await written([sheet])).parts).toHaveLength(1);
  });
});

describe('a write that Excel refuses half-way', () => {
  it('is undone at once, and its sheets are gone', async () => {
    const changes = await changesOf(invalid, inserted);
    const before = await everything();
    const last = await value(readLastWrite());
    expect(await writeChanges(asked(changes))).toMatchObject({
      ok: false,
      problem: { kind: 'broken-off', kept: [], why: { kind: 'unexpected' } },
    });
    expect(await everything()).toEqual(before);
    expect(await value(readLastWrite())).toEqual(last);
    expect(await finish()).toBeUndefined();
    // What was refused is no hindrance to what is asked for then.
    expect((await value(takeBackChanges(await written(await changesOf(inserted))))).kept).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('is told of where it cannot be undone, and undone at the next look', async () => {
    const changes = await changesOf(invalid);
    const before = await everything();
    let [more, times] = [true, 0];
    for (let sync = 4; more; sync++) {
      let result: unknown;
      more = await killAt(sync + 1, 'before', async () => (result = await writeChanges(asked(changes))));
      if (more) {
        expect(result).toMatchObject({ ok: false, problem: { kind: 'half-written' } });
        const finished = await finish();
        // The answer to the last step may be lost when all of it is undone.
        if (finished) expect(finished).toEqual({ kind: 'as-before', label: 'Allt skrivet', kept: [] });
        times += finished ? 1 : 0;
      }
      expect(await everything()).toEqual(before);
    }
    expect(times).toBeGreaterThan(2);
  });
});

describe('broken off at any round trip', () => {
  it.each(['before', 'after'] as const)('%s Excel has run it, a write is complete or as before', async (how) => {
    const before = await everything();
    let [more, complete, asBefore] = [true, 0, 0];
    for (let sync = 1; more; sync++) {
      const changes = await changesOf(inserted);
      more = await killAt(sync, how, () => writeChanges(asked(changes)));
      expect(await finish()).toBeUndefined();
      const last = (await value(readLastWrite())) as Receipt;
      if (last.label === 'Allt skrivet') {
        complete++;
        expect((await read()).transactions?.cells.at(-1)).toContain('10-12');
        const { kept } = await value(takeBackChanges(last));
        // What a sheet holds is known only when it has been looked at: until then it is left, and named.
        expect([[], ['Rapport']]).toContainEqual(kept);
        if (kept.length > 0) await inSheet((one) => one.delete(), 'Rapport');
        expect(await everything()).toEqual(before);
      } else {
        asBefore++;
        expect(await everything()).toEqual(before);
      }
    }
    expect([complete > 1, asBefore > 1]).toEqual([true, true]);
  });

  it.each(['before', 'after'] as const)('%s Excel has run it, a taking back is done or not begun', async (how) => {
    const before = await everything();
    let more = true;
    for (let sync = 1; more; sync++) {
      const receipt = await written(await changesOf(inserted));
      const after = await everything();
      more = await killAt(sync, how, () => takeBackChanges(receipt));
      expect(await finish()).toBeUndefined();
      const now = await everything();
      const last = await value(readLastWrite());
      if (last === undefined) {
        expect(now).toEqual(before);
        expect((await value(takeBackChanges(receipt))).kept).toEqual([]);
      } else expect(now).toEqual(after);
      await value(takeBackChanges(receipt));
      expect(await everything()).toEqual(before);
    }
  });
});

afterEach(() => {
  host.clearProblems();
});
