import { emptyDraft, isBlankRow, LIST_NAMES, rowsOf } from '../../src/core/application';
import type { Draft } from '../../src/core/application';
import {
  draftFigures,
  exampleDraft,
  planSaving,
  readApplications,
  takeBackChanges,
  writeChanges,
} from '../../src/workbook';
import type { ApplicationSheet, Receipt, WorkbookResult } from '../../src/workbook';
import { engine, host } from './workbench';
import { defineFunctions } from './liveFunctions';

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
const read = async (): Promise<ApplicationSheet> => {
  const { sheets } = await value(readApplications('sv'));
  expect(sheets).toHaveLength(1);
  return sheets[0] as ApplicationSheet;
};
async function save(draft: Draft, sheet?: ApplicationSheet): Promise<Receipt> {
  const { changes, unplaced } = planSaving(draft, sheet, undefined, 'sv');
  expect(unplaced).toEqual([]);
  const outcome = await value(writeChanges({ changes, unit: undefined, label: 'Sparad' }));
  if (outcome.kind !== 'written') throw new Error(`Changed at ${outcome.address}`);
  return outcome.receipt;
}
const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Ansökan Skolfam'));
    await context.sync();
  });
/** The cell right of a label in the first column. */
const beside = (sheet: ApplicationSheet, label: string): unknown =>
  sheet.cells.values.find(([first]) => first === label)?.[1];
const contents = () =>
  engine.sheets().map(({ id, name }) => {
    const used = engine.usedArea(id, true);
    return [name, used && engine.read(used).map((row) => row.map(({ formula, value }) => formula ?? value))];
  });
/** As the sheet writes what was typed: amounts in its unit, the assumed rate filled in. */
const saved = (): Draft => {
  const draft = exampleDraft();
  return {
    ...draft,
    single: { ...draft.single, appliedAmount: '3\u00a0900', rate: '3\u00a0%' },
    costs: draft.costs.map((row) => ({ ...row, amount: '1\u00a0300' })),
  };
};

beforeEach(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

describe('an application saved as a sheet', () => {
  it('is read back as it was written, and its figures are those that the pane shows', async () => {
    await save(exampleDraft());
    const sheet = await read();
    expect(sheet.sheet).toBe('Ansökan Skolfam');
    expect(JSON.parse(JSON.stringify(sheet.draft).replaceAll('\u00a0', ' '))).toEqual(
      JSON.parse(JSON.stringify(saved()).replaceAll('\u00a0', ' ')),
    );
    const figures = draftFigures(exampleDraft(), undefined)?.figures;
    expect([
      beside(sheet, 'Total kostnad'),
      beside(sheet, 'Beräknad kostnadsminskning'),
      beside(sheet, 'Nettonuvärde'),
      beside(sheet, 'Återbetalningstid, år'),
      beside(sheet, 'Brytpunkt, andel av effekten'),
    ]).toEqual([3900, figures?.reductions.total, figures?.netPresentValue, figures?.payback, figures?.breakEven]);
    expect(figures?.reductions.total).toBe(7753.76);
    expect(sheet.cells.values.find(([first]) => String(first).startsWith('Kontroll'))?.[11]).toBe(0);
  });

  it('is not written again where nothing has changed, and only where something has', async () => {
    await save(exampleDraft());
    const sheet = await read();
    expect(planSaving(sheet.draft, sheet, undefined, 'sv').changes).toEqual([]);
    const changed: Draft = { ...sheet.draft, single: { ...sheet.draft.single, appliedAmount: '4 mkr' } };
    const { changes } = planSaving(changed, sheet, undefined, 'sv');
    expect(changes).toEqual([
      { kind: 'set-cells', address: "'Ansökan Skolfam'!B14", was: [[3900]], contents: [[4000]] },
    ]);
  });

  it('survives rows put in above, a label in capitals, a cell changed by hand and an effect typed in a blank row', async () => {
    await save(exampleDraft());
    await onSheet((sheet) => {
      sheet.getRange('53:53').getCell(0, 0).getResizedRange(0, 6).values = [
        ['Arbetsmarknadsnämnden', '', 10, 0.1, 110, '', 2014],
      ] as unknown[][];
      sheet.getRange('B15').values = [[25]];
      sheet.getRange('A3').values = [['']];
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('A7').values = [['INSATSENS NAMN:']];
    });
    const { draft } = await read();
    expect(draft.single.name).toBe('Skolfam');
    expect(draft.single.targetGroupSize).toBe('25');
    expect(draft.effects.map(({ committee, number, effect, start }) => [committee, number, effect, start])).toEqual([
      ['Socialnämnden (exempel)', '23', '25\u00a0%', '2013'],
      ['Utbildningsnämnden (exempel)', '23', '30\u00a0%', '2013'],
      ['Arbetsmarknadsnämnden', '10', '10\u00a0%', '2014'],
    ]);
  });

  it('takes more effects than it had rows for, counts with them all, and is taken back exactly', async () => {
    await save(exampleDraft());
    const sheet = await read();
    const before = contents();
    const one = sheet.draft.effects[0] as Draft['effects'][number];
    const more: Draft = {
      ...sheet.draft,
      effects: Array.from({ length: 8 }, (_, i) => ({ ...one, committee: `Nämnd ${i}` })),
    };
    const receipt = await save(more, sheet);
    const grown = await read();
    expect(grown.draft.effects.map(({ committee }) => committee)).toEqual(
      more.effects.map(({ committee }) => committee),
    );
    expect(beside(grown, 'Beräknad kostnadsminskning')).toBe(draftFigures(more, undefined)?.figures.reductions.total);
    await value(takeBackChanges(receipt));
    expect(contents()).toEqual(before);
  });

  it('of a blank form says nothing wrong, and has a place for every field', async () => {
    const draft = emptyDraft('mkr');
    await save({ ...draft, single: { ...draft.single, name: 'Tom' } });
    const sheet = await read();
    expect(sheet.cells.values.flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    expect(LIST_NAMES.every((list) => rowsOf(sheet.draft, list).every(isBlankRow))).toBe(true);
    expect(Object.keys(sheet.form.lists).sort()).toEqual([...LIST_NAMES].sort());
    expect(sheet.draft.unit).toBe('mkr');
    expect(Object.values(sheet.decision).join('')).toBe('');
  });
});
