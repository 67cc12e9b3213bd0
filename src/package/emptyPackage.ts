import { EMPTY_STYLES, EMPTY_WORKSHEET } from './emptyParts';
import { openPackage } from './openPackage';
import type { Package } from './openPackage';
import { TYPE } from './parts/contentTypes';
import { RELATIONSHIPS } from './parts/relationships';
import { document, encodeXml } from './xml/text';
import { escapeAttribute } from './xml/xml';
import { packed, writeZip } from './zip/writeZip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A new workbook with one empty sheet: what is saved when no file was opened is made from it. */
export function emptyPackage(firstSheet: string): Package {
  const opened = openPackage(writeZip(parts(firstSheet).map(([path, xml]) => packed(path, encodeXml(xml)))));
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

const override = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

const parts = (firstSheet: string): readonly (readonly [path: string, xml: string])[] => [
  [
    '[Content_Types].xml',
    document(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', WORKBOOK)}` +
        `${override('xl/worksheets/sheet1.xml', TYPE.worksheet)}${override('xl/styles.xml', TYPE.styles)}</Types>`,
    ),
  ],
  [
    '_rels/.rels',
    document(
      `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
  ],
  [
    'xl/workbook.xml',
    document(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr defaultThemeVersion="166925"/>` +
        '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
        `<sheets><sheet name="${escapeAttribute(firstSheet)}" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
    ),
  ],
  [
    'xl/_rels/workbook.xml.rels',
    document(
      `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    ),
  ],
  ['xl/worksheets/sheet1.xml', EMPTY_WORKSHEET],
  ['xl/styles.xml', EMPTY_STYLES],
];
