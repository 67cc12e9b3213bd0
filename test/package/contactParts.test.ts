/** Contact data outside the cells of a copy: wherever a file may hold text, and nothing else is changed. */
import { texts } from '../../src/i18n';
import { withoutContactParts } from '../../src/workbook/sharing/copy/contactParts';
import { finishCopy } from '../../src/workbook/sharing/copy/finishCopy';
import { opened } from '../savedFiles';
import { fixture, unzipped, zipped } from './fixture';
import type { Files } from './fixture';

const GONE = '(utelämnat)';
const SHEET = 'xl/worksheets/sheet1.xml';

function withText(path: string, from: string | RegExp, to: string, files: Files = fixture()): Files {
  const before = String(files[path]);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path} has no ${String(from)}`);
  return { ...files, [path]: after };
}
const cleaned = (files: Files) => unzipped(withoutContactParts(opened(zipped(files)), GONE));

/** Written where "from" stands, and what is to stand there. */
const IN_PARTS: readonly (readonly [
  what: string,
  path: string,
  from: string | RegExp,
  written: string,
  expected: string,
])[] = [
  ['a prompt', SHEET, 'Välj i listan', 'Fråga anna@exempel.se', `Fråga ${GONE}`],
  ['a list', SHEET, '"Väg,VA,Skola"', '"anna@exempel.se,Kontakt: Bo"', `&quot;${GONE},Kontakt: Bo&quot;`],
  [
    'a list of the newer kind',
    SHEET,
    '</ext></extLst></worksheet>',
    '</ext><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation prompt="Ring 011-15 00 00"><x14:formula1><xm:f>"anna@exempel.se"</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>',
    `</ext><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation prompt="Ring ${GONE}"><x14:formula1><xm:f>&quot;${GONE}&quot;</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`,
  ],
  [
    'a rule of formatting',
    SHEET,
    '<formula>Dold!$A$1</formula>',
    '<formula>AND(A1=8112189876,B1="anna@exempel.se")</formula>',
    `<formula>AND(A1=0,B1=&quot;${GONE}&quot;)</formula>`,
  ],
  [
    'a footer',
    SHEET,
    '&amp;P av &amp;N',
    '&amp;L&amp;"Arial"&amp;12 anna@exempel.se&amp;Ranna@exempel.se &amp;P',
    `&amp;L&amp;&quot;Arial&quot;&amp;12 ${GONE}&amp;R${GONE} &amp;P`,
  ],
  ['a list with a label', SHEET, '"Väg,VA,Skola"', '"Kontakt: Bo"', `&quot;Kontakt: ${GONE}&quot;`],
  [
    'a link’s words',
    SHEET,
    'display="dit"',
    'display="dit" tooltip="anna@exempel.se"',
    `display="dit" tooltip="${GONE}"`,
  ],
  ['a note', 'xl/comments1.xml', 'enligt beslut', 'Kontaktperson: Anna Berg', `Kontaktperson: ${GONE}`],
  [
    'a note in pieces',
    'xl/comments1.xml',
    '<t>enligt beslut</t>',
    '<r><t>Skriv: anna@</t></r><r><t>exempel.se</t></r>',
    `<r><t>Skriv: ${GONE}</t></r><r><t/></r>`,
  ],
  ['who wrote a note', 'xl/comments1.xml', '<author>Åsa<', '<author>asa@exempel.se<', `<author>${GONE}<`],
  [
    'a text box',
    'xl/drawings/drawing1.xml',
    /\/>$/,
    '><a:p xmlns:a="x"><a:r><a:t>Ring 011-15 00 00</a:t></a:r></a:p></xdr:wsDr>',
    `><a:p xmlns:a="x"><a:r><a:t>Ring ${GONE}</a:t></a:r></a:p></xdr:wsDr>`,
  ],
  [
    'a picture’s words',
    'xl/drawings/drawing1.xml',
    /\/>$/,
    '><xdr:cNvPr id="1" name="Bild 1" descr="anna@exempel.se"/></xdr:wsDr>',
    `><xdr:cNvPr id="1" name="Bild 1" descr="${GONE}"/></xdr:wsDr>`,
  ],
  ['an older drawing', 'xl/drawings/vmlDrawing1.vml', '<br>', '<br>Ring 011-15 00 00<br>', `<br>Ring ${GONE}<br>`],
  [
    'a chart',
    'xl/charts/chart1.xml',
    '<c:ser>',
    '<c:title><a:p xmlns:a="x"><a:t>anna@exempel.se</a:t></a:p></c:title><c:ser><c:tx><c:v>Bo, 070-123 45 67</c:v></c:tx>',
    `<c:title><a:p xmlns:a="x"><a:t>${GONE}</a:t></a:p></c:title><c:ser><c:tx><c:v>Bo, ${GONE}</c:v></c:tx>`,
  ],
  ['a name', 'xl/workbook.xml', '>0.25<', '>"anna@exempel.se"<', `>&quot;${GONE}&quot;<`],
  ['what a name says of itself', 'xl/workbook.xml', 'momssats', 'fråga anna@exempel.se', `fråga ${GONE}`],
];

test.each(IN_PARTS)('%s', (_, path, from, written, expected) => {
  const parts = cleaned(withText(path, from, written));
  const before = unzipped(zipped(withText(path, from, expected)));
  // All else is as it was.
  expect(parts[path]).toBe(before[path]);
  for (const other of Object.keys(before).filter((one) => one !== path)) expect(parts[other]).toBe(before[other]);
});

test('a file without contact data outside its cells comes back byte for byte', () => {
  const bytes = zipped(withText('xl/sharedStrings.xml', 'Indata', 'anna@exempel.se'));
  expect(withoutContactParts(opened(bytes), GONE)).toBe(bytes);
});

test('those who have commented, and what they wrote', () => {
  const related = withText(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
  );
  const parts = cleaned({
    ...withText(
      'xl/worksheets/_rels/sheet1.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      related,
    ),
    'xl/persons/person.xml':
      '<personList><person displayName="Anna Berg" id="{1}" userId="S::anna@exempel.se::1" providerId="AD"/></personList>',
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="C5" personId="{1}" id="{2}"><text>Fråga Bo, 070-123 45 67</text></threadedComment></ThreadedComments>',
  });
  expect(parts['xl/persons/person.xml']).toBe(
    `<personList><person displayName="${GONE}" id="{1}" userId="${GONE}" providerId="None"/></personList>`,
  );
  expect(parts['xl/threadedComments/threadedComment1.xml']).toContain(`<text>Fråga Bo, ${GONE}</text>`);
});

test('a copy is finished with the contacts gone where that is asked for, and with all that it names told', () => {
  const { basis } = texts('sv').share;
  const files = withText(SHEET, 'Välj i listan', 'Fråga Skolnämnden, anna@exempel.se');
  const copied = { mentions: ['Kalkyl!A1'], others: { own: 'socialnämnden', names: ['skolnämnden'] } };
  const choices = {
    sheets: ['Kalkyl', 'Dold'],
    committee: 'Socialnämnden',
    formulas: 'values',
    withoutComments: false,
  } as const;
  const finish = (withoutContacts: boolean) => {
    const made = finishCopy(zipped(files), { ...choices, withoutContacts }, copied, basis);
    if (!made.ok) throw new Error(made.problem.kind);
    return made.value;
  };
  const told = ['Kalkyl!A1', 'Kalkyl: listor och villkor för inmatning'];
  expect(finish(true).mentions).toEqual(told);
  expect(unzipped(finish(true).bytes)[SHEET]).toContain(`error="Fråga Skolnämnden, ${GONE}"`);
  expect(finish(false).mentions).toEqual(told);
  expect(unzipped(finish(false).bytes)[SHEET]).toContain('anna@exempel.se');
});
