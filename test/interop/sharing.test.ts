/** @jest-environment jsdom */
/** What is shared opens in a spreadsheet program that has no add-in, with every figure. */
import type { Package } from '../../src/package/openPackage';
import { savePackage } from '../../src/package/savePackage';
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import { copyOptions } from '../../src/workbook/sharing/copy/copyChoices';
import type { CopyChoices } from '../../src/workbook/sharing/copy/copyChoices';
import { makeCopy } from '../../src/workbook/sharing/copy/makeCopy';
import type { CopySayings } from '../../src/workbook/sharing/copy/makeCopy';
import { cellsOf, differences, inLibreOffice, opened, sampleBytes } from '../savedFiles';

jest.setTimeout(180_000);

const sample = opened(sampleBytes());

const sayings: CopySayings = {
  words: texts('sv').share.basis,
  reason: texts('sv').native.reason,
  language: 'sv',
  catalogue,
  version: '0.1.0',
  date: '2026-11-26',
  localFormula: (address) => (address === 'Fond!B26' ? '=SIF.PROV(1;2)' : undefined),
};

function copyOf(file: Package, choices: CopyChoices) {
  const made = makeCopy(file, choices, sayings);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return { ...made.value, file: opened(made.value.bytes) };
}

/** Every part of a file as text, to look for what must not be there. */
const allText = (file: Package): string => file.parts.paths.map((part) => file.parts.text(part) ?? '').join('\n');

test('a copy for a committee has its sheets and rows, the same figures, and no word of the others', async () => {
  const { committees, sheets } = copyOptions(sample);
  expect(committees).toMatchInlineSnapshot(`
   [
     "Arbetsmarknadsnämnden (exempel)",
     "Socialnämnden (exempel)",
     "Utbildningsnämnden (exempel)",
   ]
  `);
  const [committee = '', ...others] = committees;
  const chosen = ['Ramminskning', 'Budget 2013-2016'];
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(chosen));
  const copy = copyOf(sample, {
    sheets: chosen,
    committee,
    formulas: 'values',
    withoutContacts: true,
    withoutComments: true,
  });
  expect(copy.file.sheets.map(({ name }) => name)).toEqual([...chosen, 'Underlag']);
  expect(copy.leftOut).toMatchInlineSnapshot(`
   [
     {
       "rows": 4,
       "sheet": "Ramminskning",
     },
   ]
  `);
  expect(copy.mentions).toEqual([]);
  for (const other of others) expect(allText(copy.file).toLowerCase()).not.toContain(other.toLowerCase());
  const cells = cellsOf(copy.file);
  expect([...cells.values()].filter(({ formula }) => formula?.includes('SIF.'))).toEqual([]);
  expect(copy.file.webExtensions).toEqual([]);
  expect(allText(copy.file)).not.toContain('keptFormulas');
  const theirs = await inLibreOffice(copy.bytes);
  expect([...theirs].filter(([, { value }]) => typeof value === 'object')).toEqual([]);
  expect(differences(cells, theirs)).toEqual([]);
  expect(sample.bytes).toEqual(sampleBytes());
});

test('a copy with plain formulas has the same figures when all of it is calculated without the add-in', async () => {
  const choices = { committee: undefined, formulas: 'plain', withoutContacts: true, withoutComments: true } as const;
  const copy = copyOf(sample, { ...choices, sheets: sample.sheets.map(({ name }) => name) });
  expect(copy.plain.length).toBeGreaterThan(10);
  expect([...new Set(copy.values.map(({ why }) => why.kind))].sort()).toMatchInlineSnapshot(`
   [
     "drawn",
     "rounded-table",
     "searched",
     "sorted",
   ]
  `);
  const cells = cellsOf(copy.file);
  expect([...cells.values()].filter(({ formula }) => formula?.includes('SIF'))).toEqual([]);
  expect(cells.get('Fond 3,1')).toMatchObject({
    value: 39.8,
    formula: expect.stringContaining('Transaktioner[Belopp]'),
  });
  const theirs = await inLibreOffice(copy.bytes);
  expect([...theirs].filter(([, { value }]) => typeof value === 'object')).toEqual([]);
  expect(differences(cells, theirs)).toEqual([]);
  // The figures are those of the original, wherever they stand in it.
  const ours = [...cellsOf(sample)].filter(([, { value }]) => typeof value === 'number');
  expect(differences(new Map(ours), theirs)).toEqual([]);
  const said = [...cells].filter(([place]) => place.startsWith('Underlag ')).map(([, { value }]) => value);
  expect(said.filter((value) => value === 'vanlig Excelformel')).toHaveLength(copy.plain.length);
});

test('formulas that read what a copy has not are values in it', () => {
  const choices = { committee: undefined, formulas: 'plain', withoutContacts: true, withoutComments: true } as const;
  const all = sample.sheets.map(({ name }) => name);
  const whole = copyOf(sample, { ...choices, sheets: all });
  const leftOutOf = (copy: typeof whole) =>
    copy.values.filter(({ why }) => why.kind === 'inputs-left-out').map(({ address }) => address);

  const withRates = sample.tables.find(({ name }) => name === 'Parametrar')?.sheet;
  const part = copyOf(sample, { ...choices, sheets: all.filter((name) => name !== withRates) });
  expect(leftOutOf(part)).toMatchInlineSnapshot(`
   [
     "'I takt med effekten'!B22",
   ]
  `);
  expect(leftOutOf(part).filter((address) => !whole.plain.includes(address))).toEqual([]);
  expect(cellsOf(part.file).get('I takt med effekten 21,1')).toMatchObject({ value: 2021, formula: undefined });
  for (const { formula } of cellsOf(part.file).values()) expect(formula ?? '').not.toMatch(/Parametrar|#REF!/);

  // Contact data among the transactions are left out: what reads the table keeps its value.
  const table = sample.tables.find(({ name }) => name === 'Transaktioner');
  const sheets = sample.sheets.map(({ name }) => ({
    from: name,
    name,
    cells: name === table?.sheet ? [{ row: 20, column: 5, value: 'Ring 011-15 00 00' }] : [],
  }));
  const withContact = copyOf(opened(savePackage(sample, { sheets })), { ...choices, sheets: all });
  expect(withContact.replaced).toBe(1);
  expect(leftOutOf(withContact)).toMatchInlineSnapshot(`
   [
     "Fond!B4",
     "Fond!B5",
     "Fond!B6",
     "Fond!A10:K14",
   ]
  `);

  // Excel's own formulas that read them do so too: here one that was made plain before.
  const withOwn = savePackage(sample, {
    sheets: sheets.map((sheet) =>
      sheet.name === table?.sheet
        ? {
            ...sheet,
            cells: [...sheet.cells, { row: 3, column: 1, formula: 'ROUND(SUM(Transaktioner[Belopp]),1)', value: 39.8 }],
          }
        : sheet,
    ),
  });
  const ownCells = cellsOf(copyOf(opened(withOwn), { ...choices, sheets: all }).file);
  expect(ownCells.get('Fond 3,1')).toMatchObject({ value: 39.8, formula: undefined });

  // Rows of other committees go: no formula that stands among them stays one.
  const [committee] = copyOptions(sample).committees;
  const own = copyOf(sample, { ...choices, committee, sheets: all });
  expect(own.leftOut.map(({ sheet }) => sheet)).toContain('Uppföljning');
  expect(leftOutOf(own)).toContain('Uppföljning!A13:G17');
});
