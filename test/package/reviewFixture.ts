/** The fixture with what a review is to find: data of people, links, comments, a pivot table, and what Excel does not show. */
import { fixture } from './fixture';
import type { Files } from './fixture';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (...items: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string, isExternal = false): string =>
  `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${RELATIONS}/${type}`}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

const REGISTER =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><cols><col min="3" max="4" width="9" hidden="1"/></cols><sheetData>` +
  `<row r="1">${text('A1', 'Namn')}${text('B1', 'Kontakt')}</row>` +
  `<row r="2">${text('A2', 'Anna, 811218-9876')}${text('B2', 'anna.berg@norrkoping.se eller 011-15 00 00')}</row>` +
  '<row r="3" hidden="1"><c r="A3"><v>198112189876</v></c></row>' +
  '<row r="4" hidden="1"><c r="A4"><f>[1]Löner!$B$7*12</f><v>420000</v></c></row>' +
  '<row r="5"><c r="A5"><f>SUM(C1:D1)</f><v>0</v></c></row>' +
  `</sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1" r:id="rId2"/></hyperlinks></worksheet>`;

export function reviewFixture(): Files {
  const files = fixture();
  const changed = (path: string, from: string, to: string): void => {
    const before = String(files[path]);
    if (!before.includes(from)) throw new Error(`${path} has no ${from}`);
    files[path] = before.replace(from, to);
  };
  const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  changed(
    '[Content_Types].xml',
    '</Types>',
    override('xl/worksheets/sheet3.xml', `${SHEETML}.worksheet+xml`) +
      override('xl/externalLinks/externalLink1.xml', `${SHEETML}.externalLink+xml`) +
      override('xl/pivotTables/pivotTable1.xml', `${SHEETML}.pivotTable+xml`) +
      override('xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml') +
      '</Types>',
  );
  changed(
    'xl/workbook.xml',
    '</sheets>',
    '<sheet name="Register" sheetId="3" state="veryHidden" r:id="rId20"/></sheets>',
  );
  changed(
    'xl/workbook.xml',
    '<definedNames>',
    '<externalReferences><externalReference r:id="rId21"/></externalReferences><definedNames><definedName name="Hemligt" hidden="1">Register!$A$2</definedName>',
  );
  changed(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `${relation('rId20', 'worksheet', 'worksheets/sheet3.xml')}${relation('rId21', 'externalLink', 'externalLinks/externalLink1.xml')}</Relationships>`,
  );
  changed(
    'xl/worksheets/_rels/sheet1.xml.rels',
    '</Relationships>',
    relation('rId30', 'pivotTable', '../pivotTables/pivotTable1.xml') +
      relation(
        'rId31',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ) +
      '</Relationships>',
  );
  return {
    ...files,
    'xl/worksheets/sheet3.xml': REGISTER,
    'xl/worksheets/_rels/sheet3.xml.rels': relations(
      relation('rId1', 'hyperlink', 'mailto:bo.ek@norrkoping.se', true),
      relation('rId2', 'hyperlink', 'file:///G:\\Ekonomi\\kontakter.docx', true),
    ),
    'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONS}" r:id="rId1"><sheetNames><sheetName val="Löner"/></sheetNames></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relations(
      relation('rId1', 'externalLinkPath', 'file:///G:\\Ekonomi\\Loner.xlsx', true),
    ),
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot"/>`,
    'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C5" id="{1}"><text>Fråga Bo, 070-123 45 67</text></threadedComment></ThreadedComments>`,
  };
}
