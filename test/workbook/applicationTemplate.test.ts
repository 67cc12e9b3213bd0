import { emptyDraft, emptyRow } from '../../src/core/application';
import type { Draft } from '../../src/core/application';
import { exampleDraft, planTemplate, readTemplate, takeBackChanges, writeChanges } from '../../src/workbook';
import type { Mapping, Receipt, TemplatePlan, WorkbookResult } from '../../src/workbook';
import { engine, host } from './workbench';

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
/** A municipality's own form: other words, a label above its value, a sum, named cells, a date that is formatted. */
const FORM: readonly (readonly unknown[])[] = [
  ['Kommunens blankett, belopp i kr', '', '', ''],
  ['Projektets namn:', '', 'Diarienr', 'KS 2026/1'],
  ['Förvaltning', '', '', ''],
  ['Insatsen startar', '', '', ''],
  ['Insatsen slutar', '', '', ''],
  ['Ansökt belopp', '=SUM(B16:B18)', '', ''],
  ['1) MÅLGRUPP', '', '', ''],
  ['', '', '', ''],
  ['2) Metod', '', '', ''],
  ['', '', '', ''],
  ['Vem svarar?', '', 'Ring gärna', ''],
  ['', '', '', ''],
  ['', '', '', ''],
  ['', '', '', ''],
  ['År', 'Belopp', 'Kostnadsslag', 'Egen kolumn'],
  ['', '', '', 'x'],
  ['', '', '', 'y'],
  ['', '', '', 'z'],
  ['Summa', '=SUM(B16:B18)', '', ''],
];
const template = async () => {
  const id = engine.sheets().find(({ name }) => name === 'Blankett')?.id ?? '';
  return value(readTemplate(id));
};
const contents = () =>
  engine.sheets().map(({ id, name }) => {
    const used = engine.usedArea(id, true);
    return [name, used && engine.read(used).map((row) => row.map(({ formula, value: shown }) => formula ?? shown))];
  });
const cell = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blankett').getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
async function fill({ changes }: TemplatePlan): Promise<Receipt> {
  const outcome = await value(writeChanges({ changes, unit: undefined, label: 'Ifylld' }));
  if (outcome.kind !== 'written') throw new Error(`Changed at ${outcome.address}`);
  return outcome.receipt;
}
const placed = (plan: TemplatePlan) => Object.fromEntries(plan.fields.map(({ id, cell: at }) => [id, at]));
const draft = (): Draft => {
  const { single, points, ...rest } = emptyDraft('tkr');
  return {
    ...rest,
    single: {
      ...single,
      name: 'Skolfam',
      office: 'Socialkontoret',
      contactName: 'Anna Exempel',
      start: '31 jan 2013',
      end: '2015-12-31',
      appliedAmount: '3 900',
      goal: 'Klarar skolan',
    },
    points: { ...points, targetGroup: '23 barn i familjehem', method: '= kartläggning' },
    costs: [2013, 2014].map((year) => ({ ...emptyRow('costs'), year: String(year), amount: '1 300', purpose: 'Lön' })),
  };
};

beforeEach(async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Blankett');
    sheet.getRange('A1:D19').formulas = FORM.map((row) => [...row]);
    sheet.getRange('B5').numberFormat = [['yyyy-mm-dd']];
    context.workbook.names.add('Ansokan_kontaktperson', sheet.getRange('B11'));
    await context.sync();
  });
});
afterEach(() => expect(host.problems()).toEqual([]));

describe("a municipality's own template", () => {
  it('is recognised by its labels, whatever they say, and by named cells', async () => {
    const plan = planTemplate(draft(), await template(), {}, 'sv');
    expect(placed(plan)).toEqual({
      'single-name': 'B2',
      'single-office': 'B3',
      'single-contactName': 'B11',
      'single-start': 'B4',
      'single-end': 'B5',
      'single-appliedAmount': '',
      'single-goal': '',
      'point-targetGroup': 'A8',
      'point-method': 'A10',
      'list-costs': 'A16',
    });
    expect(plan.unit).toBe('kr');
    expect(plan.unplaced).toEqual([
      { kind: 'single', field: 'appliedAmount' },
      { kind: 'single', field: 'goal' },
    ]);
    expect(plan.fields.find(({ id }) => id === 'single-start')?.cells).toEqual([
      { cell: 'B4', value: '2013-01-31', now: '' },
    ]);
  });

  it('is filled in those cells alone, in its own unit, and taken back exactly', async () => {
    const before = contents();
    const plan = planTemplate(draft(), await template(), {}, 'sv');
    const receipt = await fill(plan);
    const expected = FORM.map((row) => [...row]);
    const put = (row: number, column: number, content: unknown): void => {
      (expected[row - 1] as unknown[])[column] = content;
    };
    put(2, 1, 'Skolfam');
    put(3, 1, 'Socialkontoret');
    put(4, 1, '2013-01-31');
    put(5, 1, 42369);
    put(8, 0, '23 barn i familjehem');
    put(10, 0, ' = kartläggning');
    put(11, 1, 'Anna Exempel');
    [2013, 2014].forEach((year, i) => {
      put(16 + i, 0, year);
      put(16 + i, 1, 1300000);
      put(16 + i, 2, 'Lön');
    });
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blankett').getRange('A1:D19').load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    });
    expect(formulas).toEqual(expected);
    expect(await cell('B6')).toBe(2600000);
    expect(planTemplate(draft(), await template(), {}, 'sv').changes).toEqual([]);
    await value(takeBackChanges(receipt));
    expect(contents()).toEqual(before);
  });

  it('keeps what stands in it where nothing is typed', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blankett').getRange('A16:B17').values = [
        [2013, 5],
        [2014, 6],
      ];
      context.workbook.worksheets.getItem('Blankett').getRange('B3').values = [['Skriv förvaltningens namn']];
      await context.sync();
    });
    const one: Draft = { ...draft(), single: emptyDraft('tkr').single, costs: draft().costs.slice(0, 1) };
    await fill(planTemplate(one, await template(), {}, 'sv'));
    expect([await cell('B3'), await cell('B16'), await cell('A17'), await cell('B17')]).toEqual([
      'Skriv förvaltningens namn',
      1300000,
      2014,
      6,
    ]);
  });

  it('goes by what the user has chosen, remembers it, and says what is no cell or meant twice', async () => {
    const chosen: Mapping = {
      'single-goal': 'd11',
      'single-name': '',
      'single-office': 'någonstans',
      'single-contactName': 'D11',
      'list-costs': '',
    };
    const { sheetId } = await template();
    const applications = { mapping: { sheetId, chosen } };
    await value(writeChanges({ changes: [], unit: undefined, label: 'Ifylld', applications }));
    const again = await template();
    expect(again.mapping).toEqual(chosen);
    const plan = planTemplate(draft(), again, again.mapping, 'sv');
    expect(plan.twice).toEqual(['D11']);
    expect(plan.fields.filter(({ isNoCell }) => isNoCell).map(({ id }) => id)).toEqual(['single-office']);
    await fill(planTemplate(draft(), again, { ...chosen, 'single-contactName': '', 'single-office': '' }, 'sv'));
    expect([await cell('B2'), await cell('B3'), await cell('D11'), await cell('A16')]).toEqual([
      '',
      '',
      'Klarar skolan',
      '',
    ]);
  });

  it('never grows: rows without room and lists without headings are told of', async () => {
    const more: Draft = {
      ...exampleDraft(),
      costs: Array.from({ length: 5 }, () => draft().costs[0] ?? emptyRow('costs')),
    };
    const before = await cell('A19');
    const plan = planTemplate(more, await template(), {}, 'sv');
    expect(plan.unplaced).toEqual(
      expect.arrayContaining([
        { kind: 'list', list: 'costs' },
        { kind: 'list', list: 'effects' },
      ]),
    );
    await fill(plan);
    expect(await cell('A19')).toBe(before);
    expect(await cell('A18')).toBe(2013);
  });
});
