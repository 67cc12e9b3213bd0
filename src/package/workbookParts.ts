import type { Parts } from './readParts';
import { elementsOf, unescapeXml } from './xml';

export interface SheetPart {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml" */
  readonly path: string;
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
  readonly sheets: readonly SheetPart[];
  readonly names: readonly NamePart[];
  readonly tables: readonly TablePart[];
}

const WORKBOOK = 'xl/workbook.xml';

/** Which sheets, names and tables a workbook package holds, and where. Throws when it holds no workbook. */
export function workbookParts(parts: Parts): WorkbookParts {
  const workbook = parts[WORKBOOK];
  if (workbook === undefined) throw new Error(`The package has no ${WORKBOOK}`);
  const targets = relationships(parts, WORKBOOK);
  const sheets = elementsOf(workbook, 'sheet').map(({ attributes }) => ({
    name: attributes['name'] ?? '',
    path: targets.find(({ id }) => id === attributes['r:id'])?.path ?? '',
  }));
  const names = elementsOf(workbook, 'definedName').map(({ attributes, body }) => ({
    name: attributes['name'] ?? '',
    formula: unescapeXml(body),
    comment: attributes['comment'] ?? '',
    visible: attributes['hidden'] !== '1' && attributes['hidden'] !== 'true',
    sheet: attributes['localSheetId'] === undefined ? undefined : sheets[Number(attributes['localSheetId'])]?.name,
  }));
  const tables = sheets.flatMap((sheet) =>
    relationships(parts, sheet.path)
      .filter(({ type }) => type.endsWith('/table'))
      .flatMap(({ path }) => tableOf(parts[path] ?? '', sheet.name)),
  );
  // Names of Excel's own, such as print areas, are no names to a user.
  return { sheets, names: names.filter(({ name }) => !name.startsWith('_xlnm.')), tables };
}

function tableOf(xml: string, sheet: string): TablePart[] {
  return elementsOf(xml, 'table').map(({ attributes, body }) => {
    const style = elementsOf(body, 'tableStyleInfo')[0]?.attributes ?? {};
    return {
      name: attributes['displayName'] ?? attributes['name'] ?? '',
      sheet,
      reference: attributes['ref'] ?? 'A1',
      showHeaders: attributes['headerRowCount'] !== '0',
      showTotals: Number(attributes['totalsRowCount'] ?? 0) > 0,
      style: style['name'] ?? '',
      bandedRows: style['showRowStripes'] === '1',
      bandedColumns: style['showColumnStripes'] === '1',
      showFilters: elementsOf(body, 'autoFilter').length > 0,
      columns: elementsOf(body, 'tableColumn').map((column) => columnName(column.attributes['name'] ?? '')),
    };
  });
}

/** A line break in a heading is stored as _x000a_. */
const columnName = (stored: string): string =>
  stored.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

function relationships(parts: Parts, path: string): readonly Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = parts[`${folder}_rels/${path.slice(folder.length)}.rels`] ?? '';
  return elementsOf(xml, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: attributes['Type'] ?? '',
    path: resolved(folder, attributes['Target'] ?? ''),
  }));
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
