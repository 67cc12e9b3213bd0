import { Refusal } from '../problem';
import { plainText } from '../xml/text';
import { elementsOf, relationshipId, unescapeXml } from '../xml/xml';
import type { Parts } from './parts';
import { relationshipsOf } from './relationships';

export interface SheetPart {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml" */
  readonly path: string;
  readonly visible: boolean;
  /** False for sheets that are one chart or a macro. */
  readonly hasCells: boolean;
}
export interface NamePart {
  readonly name: string;
  /** As stored, without "=": "Fond!$B$2", "0.25". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The name of the sheet it is scoped to, or undefined for the workbook. */
  readonly sheet: string | undefined;
}
export interface TablePart {
  readonly name: string;
  readonly sheet: string;
  readonly path: string;
  /** "A1:C9", headings and totals included. */
  readonly reference: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly showFilters: boolean;
  readonly columns: readonly string[];
}
export interface WorkbookParts {
  readonly path: string;
  readonly sheets: readonly SheetPart[];
  readonly names: readonly NamePart[];
  readonly tables: readonly TablePart[];
  /** Dates are counted from 1904 and not from 1900. */
  readonly dates1904: boolean;
}

const STRICT = 'http://purl.oclc.org/ooxml/';

/** The name of Excel's own, such as a print area: no name to a user. */
export const isBuiltIn = (name: string): boolean => name.startsWith('_xlnm.');

/** Which sheets, names and tables a workbook package holds, and where. */
export function workbookParts(parts: Parts): WorkbookParts {
  const path = workbookPath(parts);
  const workbook = parts.text(path) ?? '';
  const targets = new Map(relationshipsOf(parts, path).map((target) => [target.id, target]));
  const sheets = elementsOf(workbook, 'sheet').map(({ attributes }): SheetPart => {
    const target = targets.get(relationshipId(attributes));
    const found = parts.find(target?.path ?? '');
    if (!target || found === undefined)
      throw new Refusal({ kind: 'missing-part', part: target?.path ?? attributes['name'] ?? '' });
    return {
      name: attributes['name'] ?? '',
      path: found,
      visible: (attributes['state'] ?? 'visible') === 'visible',
      hasCells: target.type.endsWith('/worksheet'),
    };
  });
  if (sheets.length === 0) throw new Refusal({ kind: 'damaged', part: path });
  const names = elementsOf(workbook, 'definedName').map(({ attributes, body }) => ({
    name: attributes['name'] ?? '',
    formula: unescapeXml(body),
    comment: attributes['comment'] ?? '',
    visible: !isTrue(attributes['hidden']),
    sheet: attributes['localSheetId'] === undefined ? undefined : sheets[Number(attributes['localSheetId'])]?.name,
  }));
  const tables = sheets.flatMap((sheet) =>
    relationshipsOf(parts, sheet.path)
      .filter(({ type }) => type.endsWith('/table'))
      .flatMap((target) => tableOf(parts, target.path, sheet.name)),
  );
  return {
    path,
    sheets,
    names: names.filter(({ name }) => !isBuiltIn(name)),
    tables,
    dates1904: isTrue(elementsOf(workbook, 'workbookPr')[0]?.attributes['date1904']),
  };
}

function workbookPath(parts: Parts): string {
  const target = relationshipsOf(parts, '').find(({ type }) => type.endsWith('/officeDocument'));
  const path = parts.find(target?.path ?? 'xl/workbook.xml');
  if (path === undefined) {
    if (parts.find('xl/workbook.bin') !== undefined) notAWorkbook('binary-excel');
    if (parts.find('mimetype') !== undefined) notAWorkbook('open-document');
    if (parts.find('[Content_Types].xml') === undefined) notAWorkbook('other');
    throw new Refusal({ kind: 'missing-part', part: 'xl/workbook.xml' });
  }
  if (/\.bin$/i.test(path)) notAWorkbook('binary-excel');
  const root = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)[^>]*>/.exec((parts.text(path) ?? '').slice(0, 20_000));
  if (root?.[1] !== 'workbook') notAWorkbook('other');
  if (root[0].includes(STRICT)) notAWorkbook('strict');
  return path;
}

function notAWorkbook(looksLike: 'binary-excel' | 'open-document' | 'other' | 'strict'): never {
  throw new Refusal({ kind: 'not-a-workbook', looksLike });
}

function tableOf(parts: Parts, path: string, sheet: string): TablePart[] {
  return elementsOf(parts.text(path) ?? '', 'table').map(({ attributes, body }) => {
    const style = elementsOf(body, 'tableStyleInfo')[0]?.attributes ?? {};
    return {
      name: attributes['displayName'] ?? attributes['name'] ?? '',
      sheet,
      path: parts.find(path) ?? path,
      reference: attributes['ref'] ?? 'A1',
      showHeaders: attributes['headerRowCount'] !== '0',
      showTotals: Number(attributes['totalsRowCount'] ?? 0) > 0,
      style: style['name'] ?? '',
      bandedRows: isTrue(style['showRowStripes']),
      bandedColumns: isTrue(style['showColumnStripes']),
      showFilters: elementsOf(body, 'autoFilter').length > 0,
      // A line break in a heading is stored as _x000a_.
      columns: elementsOf(body, 'tableColumn').map((column) => plainText(column.attributes['name'] ?? '')),
    };
  });
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
