/** The whole sample with its formulas replaced by Office.js, calculated by LibreOffice without the add-in, and put back. */
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import type { Package } from '../../src/package/openPackage';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import type { WorkbookFile } from '../../src/workbench/files/workbookFile';
import { copyWorkbook, findWithoutPlain, freeze, makePlain, readFormulaStatus, thaw } from '../../src/workbook';
import type { FormulaStatus, MadeCopy } from '../../src/workbook';
import { cellsOf, differences, inLibreOffice, opened, sampleBytes } from '../savedFiles';
import { value } from './freezing';
import { defineFunctions } from './liveFunctions';
import { engine, host } from './workbench';

jest.setTimeout(300_000);
beforeAll(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

const sample = opened(sampleBytes());
const before = cellsOf(sample);
const DATE = '2026-11-26';
const ALL = { kind: 'all' } as const;

async function openSample(): Promise<{ readonly file: WorkbookFile; readonly live: FormulaStatus['live'] }> {
  const file = workbookFile(engine, host.documentStore, () => undefined);
  expect(file.open(sample.bytes)).toBeUndefined();
  host.workbookReplaced();
  await host.settled();
  file.calculated();
  const { live } = await value(readFormulaStatus());
  expect(live.length).toBeGreaterThan(20);
  return { file, live };
}

/** No formula of ours is left, and every figure is there, also when all of it is calculated without the add-in. */
async function expectEveryFigure(bytes: Uint8Array): Promise<void> {
  const after = cellsOf(opened(bytes));
  expect([...after.values()].filter(({ formula }) => formula?.includes('SIF'))).toEqual([]);
  expect(differences(before, after)).toEqual([]);
  const theirs = await inLibreOffice(bytes);
  expect([...theirs].filter(([, cell]) => typeof cell.value === 'object')).toEqual([]);
  expect(differences(before, theirs)).toEqual([]);
}

async function expectAllBack(file: WorkbookFile): Promise<void> {
  expect(await value(thaw({ agreed: [] }))).toMatchObject({ left: 0 });
  await host.settled();
  const again = opened(file.save());
  expect([...cellsOf(again)]).toEqual([...before]);
  expect([...again.parts.paths].sort()).toEqual([...sample.parts.paths].sort());
  const isCell = (part: string): boolean => /worksheets\/sheet|workbook\.xml$|Content_Types/.test(part);
  for (const part of sample.parts.paths.filter((name) => !isCell(name)))
    expect([part, again.parts.text(part)]).toEqual([part, sample.parts.text(part)]);
}

async function copyOfAll(formulas: 'values' | 'plain'): Promise<MadeCopy & { readonly file: Package }> {
  const { share, native } = texts('sv');
  const sayings = {
    words: share.basis,
    reason: native.reason,
    language: 'sv',
    catalogue,
    version: '0.1.0',
    date: DATE,
  } as const;
  const sheets = sample.sheets.map(({ name }) => name);
  const choices = { sheets, committee: undefined, formulas, withoutContacts: false, withoutComments: false } as const;
  const copy = await value(copyWorkbook(choices, sayings));
  return { ...copy, file: opened(copy.bytes) };
}

test('with values it has every figure, and afterwards every formula, format and part again', async () => {
  const { file, live } = await openSample();
  const frozen = await value(freeze(ALL, DATE));
  expect(frozen.addresses).toEqual(live.map(({ address }) => address));
  await expectEveryFigure(file.save());
  await expectAllBack(file);
});

test('with plain formulas too', async () => {
  const { file, live } = await openSample();
  const foreseen = await value(findWithoutPlain());
  const made = await value(makePlain(ALL, DATE));
  const { kept } = await value(readFormulaStatus());
  expect(made.addresses).toEqual(live.map(({ address }) => address));
  // Nothing differed: those that became values are the ones that have no plain formula, and they were told beforehand.
  const became = kept.filter(({ why }) => why !== undefined);
  expect(became.map(({ address }) => address)).toEqual(foreseen.map(({ address }) => address));
  expect(made.values).toBe(became.length);
  expect(live.length - made.values).toBeGreaterThan(10);
  await expectEveryFigure(file.save());
  await expectAllBack(file);
});

test('a copy of all sheets with values has every figure, and the workbook all its formulas', async () => {
  const { file } = await openSample();
  const copy = await copyOfAll('values');
  expect([...copy.file.sheets.map(({ name }) => name)]).toEqual([...sample.sheets.map(({ name }) => name), 'Underlag']);
  await expectEveryFigure(copy.bytes);
  expect([...cellsOf(opened(file.save()))]).toEqual([...before]);
});

test('the sheet Underlag says what each figure rests on, also those that were values already', async () => {
  await openSample();
  const basisOf = ({ file }: { readonly file: Package }) =>
    [...cellsOf(file)].filter(([place]) => place.startsWith('Underlag '));
  const live = await copyOfAll('values');
  await value(freeze(ALL, DATE));
  const frozen = await copyOfAll('values');
  expect(live.figures).toBeGreaterThan(20);
  expect(frozen.figures).toBe(live.figures);
  expect(basisOf(frozen)).toEqual(basisOf(live));
  const line = basisOf(live).filter(([place]) => /^Underlag 6,/.test(place));
  expect(line.map(([, cell]) => cell.value)).toMatchInlineSnapshot(`
   [
     "Fond!B4",
     "Fondens saldo",
     39.8,
     "=SIF.FONDSALDO(Transaktioner[[#Headers];[#Data]])",
     "Fond!A19:G25: tabell, 7 × 7 celler",
     "Svaret är exakt och avrundas inte.",
     "Fondens presentation, bild 3 (avsatta medel) och bild 13–16 (beviljade insatser).",
   ]
  `);
});
