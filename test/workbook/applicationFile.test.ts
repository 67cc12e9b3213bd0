/** An application saved as a sheet, in a workbook saved as a file, is the same application in another workbook. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { emptyDraft, emptyRow } from '../../src/core/application';
import type { Draft } from '../../src/core/application';
import { exampleDraft, importApplication, planSaving, readApplications, writeChanges } from '../../src/workbook';
import type { WorkbookResult } from '../../src/workbook';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import { engine, host } from './workbench';
import { defineFunctions } from './liveFunctions';

async function value<T>(asked: Promise<WorkbookResult<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
async function save(draft: Draft): Promise<string> {
  const { changes } = planSaving(draft, undefined, undefined, 'sv');
  const outcome = await value(writeChanges({ changes, unit: undefined, label: 'Sparad' }));
  const part = outcome.kind === 'written' ? outcome.receipt.parts[0] : undefined;
  if (part?.kind !== 'added-sheet' || part.sheetId === undefined) throw new Error(outcome.kind);
  return part.sheetId;
}
const readSheet = async (id: string): Promise<Draft | undefined> =>
  (await value(readApplications('sv'))).sheets.find(({ sheetId }) => sheetId === id)?.draft;

beforeEach(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

it('is read from the file as it is read from the workbook', async () => {
  const id = await save(exampleDraft());
  const bytes = workbookFile(engine, host.documentStore, () => undefined).save();
  expect(importApplication(bytes, 'sv')).toEqual({
    kind: 'read',
    sheet: 'Ansökan Skolfam',
    draft: await readSheet(id),
    isUnitStated: true,
  });
  expect((await readSheet(id))?.single.name).toBe('Skolfam');
});

it('has its days where they are, also where the other workbook counts them from 1904', async () => {
  await save(exampleDraft());
  const parts = unzipSync(workbookFile(engine, host.documentStore, () => undefined).save());
  const workbook = strFromU8(parts['xl/workbook.xml'] as Uint8Array);
  expect(workbook).not.toContain('date1904');
  parts['xl/workbook.xml'] = strToU8(
    workbook.includes('<workbookPr')
      ? workbook.replace('<workbookPr', '<workbookPr date1904="1"')
      : workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  );
  const read = importApplication(zipSync(parts), 'sv');
  const { start, end } = exampleDraft().single;
  expect([start, end]).toEqual(['2011-01-01', '2013-12-31']);
  // Four years and a day later, as Excel shows the same cells there.
  expect(read.kind === 'read' && [read.draft.single.start, read.draft.single.end]).toEqual([
    '2015-01-02',
    '2018-01-01',
  ]);
});

const text = fc.string({ minLength: 1, maxLength: 30 }).map((one) => one.trim());
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    unit: fc.constantFrom('kr' as const, 'tkr' as const, 'mkr' as const),
    goal: text,
    content: fc.oneof(text, fc.constantFrom('=1+1', "'2013", '2013-01-31', '3,5 %')),
    costs: fc.array(fc.record({ year: fc.integer({ min: 2000, max: 2040 }), amount: fc.nat(999) }), { maxLength: 7 }),
    gains: fc.array(
      text.filter((one) => one !== ''),
      { maxLength: 4 },
    ),
  })
  .map(({ unit, goal, content, costs, gains }) => {
    const { single, points, ...rest } = emptyDraft(unit);
    return {
      ...rest,
      single: { ...single, name: 'Slump', start: '2013-01-31', goal },
      points: { ...points, content },
      costs: costs.map(({ year, amount }) => ({ ...emptyRow('costs'), year: String(year), amount: String(amount) })),
      gains: gains.map((gain) => ({ ...emptyRow('gains'), gain })),
    };
  });

it('is read back from the workbook as it was typed, whatever was', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      const id = await save(draft);
      expect(await readSheet(id)).toEqual({ ...draft, single: { ...draft.single, rate: '3\u00a0%' } });
    }),
    { numRuns: 3 },
  );
}, 60_000);
