import { letters } from '../../../package/address';
import { displayFormula } from '../../../package/formula/displayFormula';
import { tokensOf } from '../../../package/formula/tokens';
import { referencesOf } from '../../../package/formula/references';
import type { Package } from '../../../package/openPackage';
import { relationshipsOf } from '../../../package/parts/relationships';
import { plainText } from '../../../package/xml/text';
import { rowsOf } from '../../../package/sheet/cells';
import { textOf } from '../../../package/sheet/readCells';
import { attributesOf, elementsOf, relationshipId, unescapeXml } from '../../../package/xml/xml';
import { formatAddress } from '../../address';
import { packageNames, packageSheets } from '../packageSheets';
import { addinFormulas } from '../planFreeze';
import { coordinates, placeText } from '../sheetCells';
import type { SheetCells } from '../sheetCells';
import { addressBehind, cellLinks, leadsToFile } from './cellLinks';
import { inFile } from './inFile';
import type { InFile } from './inFile';
import { onSheets } from './onSheets';
import type { OnSheet } from './onSheets';
import { personalDataIn, personalDataInNumber } from './personalData';
import type { PersonalData } from './personalData';

/** Something that whoever receives the workbook will see, or can find. */
export type Finding =
  /** Without the add-in it shows #NAME? as soon as something makes Excel calculate. */
  | { readonly kind: 'needs-addin'; readonly address: string; readonly formula: string }
  /** `isVery`: hidden so that Excel's own menus do not show it. */
  | { readonly kind: 'hidden-sheet'; readonly sheet: string; readonly isVery: boolean }
  | { readonly kind: 'hidden-rows'; readonly address: string }
  | { readonly kind: 'hidden-columns'; readonly address: string }
  | { readonly kind: 'name'; readonly name: string; readonly formula: string; readonly isHidden: boolean }
  | { readonly kind: 'comment'; readonly address: string; readonly text: string }
  | { readonly kind: PersonalData['kind']; readonly address: string; readonly text: string }
  | { readonly kind: 'external-link'; readonly target: string; readonly address: string | undefined }
  /** A pivot table carries the rows that it sums, also those that it does not show. */
  | { readonly kind: 'pivot-data'; readonly sheet: string }
  /** Who made the file and who saved it last. */
  | { readonly kind: 'author'; readonly name: string }
  | OnSheet
  | InFile;

/** All that is to be looked at before the workbook is sent, kind by kind, in the order of the sheets. Changes nothing. */
export function reviewPackage(file: Package): readonly Finding[] {
  const sheets = packageSheets(file);
  const links = cellLinks(file);
  const beside = onSheets(file);
  return [
    ...addinFormulas(sheets, packageNames(file)).map(({ sheet, row, column, formula, ...size }): Finding => ({
      kind: 'needs-addin',
      address: placeText(sheet.name, row, column, size),
      formula,
    })),
    ...hiddenSheets(file),
    ...file.sheets.flatMap(({ name, path }) => hiddenLines(name, file.parts.text(path) ?? '')),
    ...file.names.map(({ name, formula, visible }): Finding => ({
      kind: 'name',
      name,
      formula: `=${displayFormula(formula)}`,
      isHidden: !visible,
    })),
    ...commentsOf(file),
    ...sheets.flatMap(personalData),
    ...beside.flatMap((found) => ('address' in found ? personal(found.text, found.address) : [])),
    ...links.flatMap((link) => personal(addressBehind(link), link.address)),
    ...externalLinks(file, sheets),
    ...links.filter(leadsToFile).map(({ address, target }): Finding => ({ kind: 'external-link', target, address })),
    ...file.sheets.flatMap(({ name, path }): Finding[] =>
      relationshipsOf(file.parts, path).some(({ type }) => type.endsWith('/pivotTable'))
        ? [{ kind: 'pivot-data', sheet: name }]
        : [],
    ),
    ...beside,
    ...inFile(file),
    ...authors(file),
  ];
}

const hiddenSheets = (file: Package): readonly Finding[] =>
  elementsOf(file.parts.text(file.path) ?? '', 'sheet').flatMap(({ attributes }): Finding[] => {
    const { name = '', state = 'visible' } = attributes;
    return state === 'visible' ? [] : [{ kind: 'hidden-sheet', sheet: name, isVery: state === 'veryHidden' }];
  });

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Rows and columns that lie next to each other are told together. */
function hiddenLines(sheet: string, xml: string): readonly Finding[] {
  const sheetData = elementsOf(xml, 'sheetData')[0];
  const rows = (sheetData ? rowsOf(xml, sheetData) : []).flatMap(({ row, tag }) =>
    tag.includes('hidden') && isTrue(attributesOf(tag)['hidden']) ? [[row, row] as const] : [],
  );
  const columns = elementsOf(elementsOf(xml, 'cols')[0]?.body ?? '', 'col').flatMap(({ attributes }) =>
    isTrue(attributes['hidden']) ? [[Number(attributes['min']) - 1, Number(attributes['max']) - 1] as const] : [],
  );
  const at = (cells: string): string => formatAddress({ sheet, cells });
  return [
    ...joined(rows).map(([from, to]): Finding => ({ kind: 'hidden-rows', address: at(`${from + 1}:${to + 1}`) })),
    ...joined(columns).map(([from, to]): Finding => ({
      kind: 'hidden-columns',
      address: at(`${letters(from)}:${letters(to)}`),
    })),
  ];
}

function joined(spans: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = out.at(-1);
    if (last && last[1] === from - 1) last[1] = to;
    else out.push([from, to]);
  }
  return out;
}

export interface StoredComment {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** Comments with their answers, and notes. A comment stands as a note too, for older programs: that is left out. */
export function storedComments(file: Package): readonly StoredComment[] {
  return file.sheets.flatMap(({ name, path }) => {
    const parts = relationshipsOf(file.parts, path);
    const threads = parts
      .filter(({ type }) => type.endsWith('/threadedComment'))
      .flatMap((target) => elementsOf(file.parts.text(target.path) ?? '', 'threadedComment'))
      .map(({ attributes, body }) => ({
        sheet: name,
        cell: attributes['ref'] ?? '',
        text: plainText(unescapeXml(elementsOf(body, 'text')[0]?.body ?? '')),
      }));
    const threaded = new Set(threads.map(({ cell }) => cell));
    const notes = parts
      .filter(({ type }) => type.endsWith('/comments'))
      .flatMap((target) => elementsOf(file.parts.text(target.path) ?? '', 'comment'))
      .map(({ attributes, body }) => ({ sheet: name, cell: attributes['ref'] ?? '', text: textOf(body) }))
      .filter(({ cell }) => !threaded.has(cell));
    return [...threads, ...notes];
  });
}

const commentsOf = (file: Package): readonly Finding[] =>
  storedComments(file).flatMap(({ sheet, cell, text }): Finding[] => {
    const address = formatAddress({ sheet, cells: cell });
    return [{ kind: 'comment', address, text }, ...personal(text, address)];
  });

const personal = (text: string, address: string): readonly Finding[] =>
  personalDataIn(text).map((data): Finding => ({ kind: data.kind, address, text: data.text }));

const ONE = { rows: 1, columns: 1 };

/** What the cell shows, and what its formula is written with. */
const personalData = ({ name, cells }: SheetCells): readonly Finding[] =>
  [...cells].flatMap(([place, { value, formula = '' }]) => {
    const shown =
      typeof value === 'string' ? personalDataIn(value) : typeof value === 'number' ? personalDataInNumber(value) : [];
    const written = personalDataWritten(formula).filter(({ text }) => !shown.some((data) => data.text === text));
    const { row, column } = coordinates(place);
    return [...shown, ...written].map(({ kind, text }): Finding => ({
      kind,
      text,
      address: placeText(name, row, column, ONE),
    }));
  });

const personalDataWritten = (formula: string): readonly PersonalData[] =>
  formula === ''
    ? []
    : tokensOf(formula.slice(1)).flatMap(({ kind, text }) => {
        if (kind === 'text') return personalDataIn(text.slice(1, -1));
        return kind === 'number' ? personalDataInNumber(Number(text)) : [];
      });

/** Other workbooks that cells read, each with the first cell that does. */
function externalLinks(file: Package, sheets: readonly SheetCells[]): readonly Finding[] {
  // The number in "[1]Blad1!A1" is the place in this list.
  const targets = new Map(relationshipsOf(file.parts, file.path).map(({ id, path }) => [id, path]));
  const books = elementsOf(file.parts.text(file.path) ?? '', 'externalReference').map(({ attributes }) => {
    const path = targets.get(relationshipId(attributes)) ?? '';
    return relationshipsOf(file.parts, path).find(({ isExternal }) => isExternal)?.path ?? path;
  });
  const readers = new Map<string, string>();
  for (const { name, cells } of sheets) {
    for (const [place, { formula }] of cells) {
      if (!formula?.includes('[')) continue;
      const { row, column } = coordinates(place);
      for (const { sheet = '', isExternal } of referencesOf(formula.slice(1))) {
        const number = /\[(\d+)\]/.exec(sheet)?.[1];
        if (isExternal && number !== undefined && !readers.has(number))
          readers.set(number, placeText(name, row, column, ONE));
      }
    }
  }
  return books.map((target, i) => ({ kind: 'external-link', target, address: readers.get(String(i + 1)) }));
}

function authors(file: Package): readonly Finding[] {
  const target = relationshipsOf(file.parts, '').find(({ type }) => type.endsWith('/core-properties'));
  const xml = (target && file.parts.text(target.path)) ?? '';
  const names = ['creator', 'lastModifiedBy'].map((name) => unescapeXml(elementsOf(xml, name)[0]?.body ?? '').trim());
  return [...new Set(names)].filter((name) => name !== '').map((name) => ({ kind: 'author', name }));
}
