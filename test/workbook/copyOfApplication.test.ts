/** A copy of an application, saved as a sheet or written in the blank form: the contact goes, every label stays. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import { texts } from '../../src/i18n';
import { columnNumber } from '../../src/package/address';
import { savePackage } from '../../src/package/savePackage';
import { copyWorkbook, exampleDraft, planSaving, writeChanges } from '../../src/workbook';
import { makeCopy } from '../../src/workbook/sharing/copy/makeCopy';
import { cellsOf, opened } from '../savedFiles';
import { defineFunctions } from './liveFunctions';
import { value } from './mapped';
import { host } from './workbench';

jest.setTimeout(60_000);
beforeEach(defineFunctions);
afterEach(() => expect(host.problems()).toEqual([]));

const { native, share } = texts('sv');
const sayings = { words: share.basis, reason: native.reason, language: 'sv', catalogue, version: '0.1.0' } as const;
const about = { ...sayings, date: '2026-11-27' };
const GONE = share.basis.replacement;
const choicesOf = (sheet: string) =>
  ({
    sheets: [sheet],
    committee: undefined,
    formulas: 'values',
    withoutContacts: true,
    withoutComments: true,
  }) as const;
/** The first two cells of the lines 5 to 16: "Om ansökan". */
const basics = (bytes: Uint8Array, sheet: string) => {
  const cells = cellsOf(opened(bytes));
  return Array.from({ length: 12 }, (_, i) =>
    [0, 1].map((column) => cells.get(`${sheet} ${4 + i},${column}`)?.value ?? ''),
  );
};

it('saved as a sheet', async () => {
  const { changes } = planSaving(exampleDraft(), undefined, undefined, 'sv');
  await value(writeChanges({ changes, unit: undefined, label: 'Sparad' }));
  const sheet = 'Ansökan Skolfam';
  const copy = await value(copyWorkbook(choicesOf(sheet), about));
  expect(basics(copy.bytes, sheet)).toEqual([
    ['Insatsens namn', 'Skolfam'],
    ['Sökande nämnd', 'Socialnämnden (exempel)'],
    ['Sökande kontor', 'Socialkontoret (antagande)'],
    ['Kontaktperson', GONE],
    ['E-post', GONE],
    ['Telefon', ''],
    ['Samverkande parter', 'Utbildningskontoret (antagande)'],
    ['Startdatum', 40544],
    ['Slutdatum', 41639],
    ['Sökt belopp', 3900],
    ['Målgruppens storlek', 23],
    ['Insatsens mål', 'Godkända betyg i grundskolan'],
  ]);
  expect(copy.replaced).toBe(2);
  const file = opened(copy.bytes);
  const text = file.parts.paths.map((part) => file.parts.text(part) ?? '').join('\n');
  expect([text.includes('Anna Exempel'), text.includes('anna@example')]).toEqual([false, false]);
});

describe('in the blank form', () => {
  const form = opened(new Uint8Array(readFileSync(path.join(__dirname, '../../assets/templates/ansokan.xlsx'))));
  const [sheet = ''] = form.sheets.map(({ name }) => name);
  const copyOf = (typed: Readonly<Record<string, string>>) => {
    const cells = Object.entries(typed).map(([address, text]) => ({
      row: Number(address.slice(1)) - 1,
      column: columnNumber(address.slice(0, 1)),
      value: text,
    }));
    const made = makeCopy(
      opened(savePackage(form, { sheets: [{ from: sheet, name: sheet, cells }] })),
      choicesOf(sheet),
      {
        ...about,
        localFormula: () => undefined,
      },
    );
    if (!made.ok) throw new Error(made.problem.kind);
    return made.value;
  };

  it('with nothing written in it nothing is left out', () => {
    expect(copyOf({}).replaced).toBe(0);
  });

  it('with a contact written in it', () => {
    const copy = copyOf({ B5: 'Läslust', B8: 'Bo', B9: 'bo@exempel.se', B10: 'anknytning 12', B11: 'Biblioteket' });
    expect(basics(copy.bytes, sheet).slice(0, 8)).toEqual([
      ['Insatsens namn', 'Läslust'],
      ['Sökande nämnd', ''],
      ['Sökande kontor', ''],
      ['Kontaktperson', GONE],
      ['E-post', GONE],
      ['Telefon', GONE],
      ['Samverkande parter', 'Biblioteket'],
      ['Startdatum', ''],
    ]);
    expect(copy.replaced).toBe(3);
  });
});
