/** The whole sample made plain by Office.js, calculated by LibreOffice without the add-in, and put back. */
import { findWithoutPlain, makePlain, readFormulaStatus, thaw } from '../../src/workbook';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import { cellsOf, differences, inLibreOffice, opened, sampleBytes } from '../savedFiles';
import { value } from './freezing';
import { defineFunctions } from './liveFunctions';
import { engine, host } from './workbench';

jest.setTimeout(300_000);

test('has every figure as a plain workbook, and afterwards every formula, format and part again', async () => {
  defineFunctions();
  const sample = opened(sampleBytes());
  const file = workbookFile(engine, host.documentStore, () => undefined);
  expect(file.open(sample.bytes)).toBeUndefined();
  host.workbookReplaced();
  await host.settled();
  file.calculated();
  const { live } = await value(readFormulaStatus());
  expect(live.length).toBeGreaterThan(20);
  const foreseen = await value(findWithoutPlain());

  const made = await value(makePlain({ kind: 'all' }, '2026-11-26'));
  const { kept } = await value(readFormulaStatus());
  expect(made.addresses).toEqual(live.map(({ address }) => address));
  // Nothing differed: those that became values are the ones that have no plain formula, and they were told beforehand.
  const became = kept.filter(({ why }) => why !== undefined);
  expect(became.map(({ address }) => address)).toEqual(foreseen.map(({ address }) => address));
  expect(made.values).toBe(became.length);
  expect(live.length - made.values).toBeGreaterThan(10);

  const plain = file.save();
  const [before, after] = [cellsOf(sample), cellsOf(opened(plain))];
  expect([...after.values()].filter(({ formula }) => formula?.includes('SIF'))).toEqual([]);
  expect(differences(before, after)).toEqual([]);
  const theirs = await inLibreOffice(plain);
  expect([...theirs].filter(([, cell]) => typeof cell.value === 'object')).toEqual([]);
  expect(differences(before, theirs)).toEqual([]);

  expect(await value(thaw({ agreed: [] }))).toMatchObject({ left: 0 });
  await host.settled();
  const again = opened(file.save());
  expect([...cellsOf(again)]).toEqual([...before]);
  expect([...again.parts.paths].sort()).toEqual([...sample.parts.paths].sort());
  const isCell = (part: string): boolean => /worksheets\/sheet|workbook\.xml$|Content_Types/.test(part);
  for (const part of sample.parts.paths.filter((name) => !isCell(name)))
    expect([part, again.parts.text(part)]).toEqual([part, sample.parts.text(part)]);
  expect(host.problems()).toEqual([]);
});
