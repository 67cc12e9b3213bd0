/** What a finished copy tells that it still names: another committee in any text or attribute of any part. */
import { texts } from '../../src/i18n';
import { copyOptions } from '../../src/workbook/sharing/copy/copyChoices';
import { copySheets } from '../../src/workbook/sharing/copy/copySheets';
import { makeCopy } from '../../src/workbook/sharing/copy/makeCopy';
import { mentionsInCells, mentionsInParts } from '../../src/workbook/sharing/copy/mentions';
import { catalogue } from '../../src/functions/catalogue';
import { opened, sampleBytes } from '../savedFiles';
import { fixture, zipped } from './fixture';
import type { Files } from './fixture';

const { native, share } = texts('sv');
const words = share.basis.mentionedIn;
const OTHER = 'Skol- & kulturnämnden';
const STORED = OTHER.replace('&', '&amp;');
const others = { own: 'socialnämnden', names: [OTHER.toLowerCase(), 'bn', '12'] };

const told = (files: Files) => mentionsInParts(opened(zipped(files)), new Set(['Kalkyl', 'Dold']), others, words);
function withText(path: string, from: string | RegExp, to: string): Files {
  const files = fixture();
  const before = String(files[path]);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  return { ...files, [path]: after };
}
const SHEET = 'xl/worksheets/sheet1.xml';
const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';

test('nothing is told where nobody is named', () => {
  expect(told(fixture())).toEqual([]);
});

test.each<[string, string, string | RegExp, string]>([
  ['Kalkyl: listor och villkor för inmatning', SHEET, 'Väg,VA,Skola', `Väg,${STORED}`],
  ['Kalkyl: listor och villkor för inmatning', SHEET, 'Välj i listan', `Fråga ${STORED}`],
  [
    'Kalkyl: listor och villkor för inmatning',
    SHEET,
    '</ext></extLst></worksheet>',
    `</ext><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation><x14:formula1><xm:f>"${STORED}"</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
  ],
  ['Kalkyl: villkorsstyrd formatering', SHEET, '<formula>Dold!$A$1</formula>', `<formula>"${STORED}"</formula>`],
  ['Kalkyl: sidhuvud eller sidfot', SHEET, '&amp;P av &amp;N', `&amp;L${STORED}`],
  ['Kalkyl: länkar', SHEET, 'display="dit"', `display="Till ${STORED}"`],
  [
    'Kalkyl: länkar',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'https://www.norrkoping.se/',
    'https://a.se/Skol-%20%26%20kulturn%C3%A4mnden',
  ],
  [
    'Kalkyl: filter',
    SHEET,
    '<mergeCells',
    `<autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="${STORED}"/></filters></filterColumn></autoFilter><mergeCells`,
  ],
  ['Kalkyl: annat i filen', SHEET, '<sheetPr>', `<sheetPr codeName="${STORED}">`],
  ['Kalkyl: tabellens rubriker eller formler', 'xl/tables/table1.xml', 'name="Summa"', `name="${STORED}"`],
  [
    'Kalkyl: kommentarer och anteckningar',
    'xl/comments1.xml',
    '<t>enligt beslut</t>',
    '<r><t>Skol- &amp; </t></r><r><rPr><b/></rPr><t>kulturnämnden</t></r>',
  ],
  [
    'Kalkyl: textrutor och bilder',
    DRAWING,
    /<xdr:wsDr([^>]*)\/>/,
    `<xdr:wsDr xmlns:xdr="x"><xdr:cNvPr descr="${STORED}"/></xdr:wsDr>`,
  ],
  ['Kalkyl: textrutor och bilder', 'xl/drawings/vmlDrawing1.vml', '<br>', `<br>${STORED}<br>`],
  ['Kalkyl: diagram', CHART, '<c:plotArea>', `<c:title><a:t xmlns:a="x">${STORED}</a:t></c:title><c:plotArea>`],
  ['Moms: namn på celler eller formel', 'xl/workbook.xml', '>0.25<', `>"${STORED}"<`],
  ['BN_ram: namn på celler eller formel', 'xl/workbook.xml', 'name="Moms"', 'name="BN_ram"'],
  ['cellformat', 'xl/styles.xml', 'name="Normal"', `name="${STORED}"`],
  ['filens egenskaper', 'docProps/custom.xml', 'KS 2013/12', OTHER.replace('&', '&amp;')],
  ['annat i filen', 'customXml/item1.xml', 'Väg 50', STORED],
])('%s', (expected, path, from, to) => {
  expect(told(withText(path, from, to))).toEqual([expected]);
});

test('a sheet is told by its name, and cells that nobody has looked at by theirs', () => {
  const files = withText('xl/workbook.xml', 'name="Dold"', `name="${STORED}"`);
  expect(told(files)).toContain(`${OTHER}: bladets namn`);
  const cells = mentionsInParts(
    opened(zipped(withText('xl/sharedStrings.xml', 'Indata', STORED))),
    new Set(),
    others,
    words,
  );
  expect(cells).toContain('Kalkyl!A1');
});

test('short names are words of their own, figures whole cells, and the own committee is no other', () => {
  const cellsOf = (...values: readonly string[]) =>
    new Map(values.map((value, row) => [`${row},0`, { value, format: '' }] as const));
  const names = { own: 'barn- och skolnämnden', names: ['skolnämnden', 'bn', '12', 'norra barn- och skolnämnden'] };
  const mentions = (...values: readonly string[]) => mentionsInCells('Plan', cellsOf(...values), names);
  expect(mentions('abnorm', 'år 12', 'Barn- och skolnämnden')).toEqual([]);
  expect(mentions('enligt BN.', '12', 'Skolnämnden', 'Norra barn- och  skolnämnden')).toHaveLength(4);
  const formula = new Map([['0,0', { value: 3, formula: '=SUMIF(A:A,"Skolnämnden",B:B)', format: '' }]]);
  expect(mentionsInCells('Plan', formula, names)).toEqual(['Plan!A1']);
});

test('nobody is named untold in a copy of the fund’s workbook', () => {
  const sample = opened(sampleBytes());
  const { committees } = copyOptions(sample);
  const sheets = sample.sheets.map(({ name }) => name);
  for (const committee of committees) {
    const choices = { sheets, committee, formulas: 'values', withoutContacts: true, withoutComments: true } as const;
    const made = makeCopy(sample, choices, {
      words: share.basis,
      reason: native.reason,
      language: 'sv',
      catalogue,
      version: '0.1.0',
      date: '2026-11-26',
      localFormula: () => undefined,
    });
    if (!made.ok) throw new Error(made.problem.kind);
    const copy = opened(made.value.bytes);
    const copied = copySheets(sample, choices, '', []);
    const mentions = [...copied.mentions, ...mentionsInParts(copy, new Set(sheets), copied.others, words)];
    // Each part that names another is a sheet that is told of; the shared strings are those of its cells.
    const naming = copy.parts.paths.filter((path) => {
      const text = path.endsWith('sharedStrings.xml') ? '' : (copy.parts.text(path) ?? '').toLowerCase();
      return committees.some((other) => other !== committee && text.includes(other.toLowerCase()));
    });
    expect(naming.length).toBeGreaterThan(0);
    for (const path of naming) {
      const sheet = copy.sheets.find((one) => one.path === path)?.name;
      const isTold = mentions.some((one) => sheet !== undefined && one.replaceAll("'", '').startsWith(sheet));
      expect([committee, path, isTold]).toEqual([committee, path, true]);
    }
  }
});
