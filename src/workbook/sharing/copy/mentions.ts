import { sameName } from '../../../functions/tables/names';
import type { MentionedIn } from '../../../i18n/shareTexts';
import type { Package } from '../../../package/openPackage';
import { ownerOf, relationshipsOf } from '../../../package/parts/relationships';
import { spliced } from '../../../package/xml/edit';
import { attributesOf, elementsOf, unescapeXml } from '../../../package/xml/xml';
import { packageSheets } from '../packageSheets';
import { coordinates, placeText } from '../sheetCells';
import type { SheetCell } from '../sheetCells';

/** Who is not to be named in a copy without that being told. */
export interface Others {
  /** The committee that the copy is for, as `sameName`. */
  readonly own: string;
  /** The other committees, and the interventions that are theirs alone, as `sameName`. */
  readonly names: readonly string[];
}

/** A name that is shorter than this may be a part of any word: it is looked for as a word of its own. */
export const TELLING = 4;

/** True where a text names one of them. That a name is a part of the own committee's is no mention. */
function namesOne(text: string, { own, names }: Others): boolean {
  const all = sameName(text);
  const rest = own === '' ? all : all.replaceAll(own, '\n');
  return names.some((name) => {
    const where = name.includes(own) ? all : rest;
    if (name.length >= TELLING) return where.includes(name);
    // Files are full of figures.
    return /^\d+$/.test(name) ? where === name : where.split(/[^\p{L}\p{N}]+/u).includes(name);
  });
}

/** The cells that name others, in what they show or in their formula: "Fond!A3". */
export const mentionsInCells = (
  sheet: string,
  cells: ReadonlyMap<string, SheetCell>,
  others: Others,
): readonly string[] =>
  [...cells].flatMap(([place, { value, formula = '' }]) => {
    const isOne = [value, formula].some((text) => typeof text === 'string' && text !== '' && namesOne(text, others));
    const { row, column } = coordinates(place);
    return isOne ? [placeText(sheet, row, column, { rows: 1, columns: 1 })] : [];
  });

type Words = Readonly<Record<MentionedIn, string>>;

/**
 * Where a finished copy names others outside the cells of the sheets that were copied: "Fond: listor att välja ur". Every text
 * and attribute of every part is looked at. `copied` are the sheets whose cells have been looked at.
 */
export function mentionsInParts(
  file: Package,
  copied: ReadonlySet<string>,
  others: Others,
  words: Words,
): readonly string[] {
  if (others.names.length === 0) return [];
  const unseen = file.sheets.filter(({ name }) => !copied.has(name));
  const found = packageSheets({ ...file, sheets: unseen }).flatMap(({ name, cells }) =>
    mentionsInCells(name, cells, others),
  );
  const tell = (kind: MentionedIn, texts: readonly string[], sheet?: string): void => {
    if (texts.some((text) => namesOne(text, others)))
      found.push(sheet === undefined ? words[kind] : `${sheet}: ${words[kind]}`);
  };
  for (const { name, path } of file.sheets) {
    tell('sheet-name', [name], name);
    let rest = withoutElements(file.parts.text(path) ?? '', ['sheetData']);
    for (const [kind, elements] of SHEET_PARTS) {
      for (const element of elements) {
        for (const { tag, body } of elementsOf(rest, element)) tell(kind, textsIn(tag + body), name);
        rest = withoutElements(rest, [element]);
      }
    }
    tell('other', textsIn(rest), name);
  }
  for (const { name, formula, comment } of file.names)
    tell('name', [name, name.replaceAll('_', ' '), formula, comment], name);
  tell('other', textsIn(withoutElements(file.parts.text(file.path) ?? '', ['sheets', 'definedNames'])));
  const owners = ownersOf(file);
  for (const path of file.parts.paths) {
    if (path === file.path || file.sheets.some((sheet) => sheet.path === path)) continue;
    // The strings are those of the cells.
    if (/sharedStrings\.xml$|\[Content_Types\]\.xml$/i.test(path)) continue;
    const linked = ownerOf(path);
    if (linked !== undefined) {
      const targets = relationshipsOf(file.parts, linked).flatMap((to) => (to.isExternal ? [decoded(to.path)] : []));
      tell('link', targets, owners.get(linked)?.sheet);
      continue;
    }
    const { kind, sheet } = owners.get(path) ?? { kind: kindOf(path), sheet: undefined };
    tell(kind, textsIn(file.parts.text(path) ?? ''), sheet);
  }
  return [...new Set(found)];
}

/** What stands in a sheet's own part beside its cells, in the order in which it is taken out. */
const SHEET_PARTS: readonly (readonly [MentionedIn, readonly string[]])[] = [
  ['validation', ['dataValidations']],
  ['conditional-format', ['conditionalFormatting', 'conditionalFormattings']],
  ['filter', ['autoFilter', 'sortState']],
  ['link', ['hyperlinks']],
  ['header-footer', ['headerFooter']],
];

const withoutElements = (xml: string, names: readonly string[]): string =>
  names.reduce((text, name) => {
    const gone = elementsOf(text, name);
    return spliced(
      text,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    );
  }, xml);

const KINDS: readonly (readonly [RegExp, MentionedIn])[] = [
  [/comment|\/persons\//i, 'comment'],
  [/\/charts?(ex)?\//i, 'chart'],
  [/pivot/i, 'pivot-data'],
  [/\/tables\//i, 'table'],
  [/\/(drawings|diagrams|media|ctrlProps|activeX|embeddings)\//i, 'drawing'],
  [/\/styles\.xml$/i, 'styles'],
  [/^docProps\//i, 'properties'],
];

const kindOf = (path: string): MentionedIn => KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';

interface Owner {
  readonly kind: MentionedIn;
  readonly sheet: string;
}

/** Which sheet each part belongs to: those that the sheet points at, and what they point at. */
function ownersOf(file: Package): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const own = new Set([file.path, ...file.sheets.map(({ path }) => path)]);
  for (const { name, path } of file.sheets) {
    owners.set(path, { kind: 'other', sheet: name });
    const waiting = [path];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      for (const target of relationshipsOf(file.parts, from)) {
        const part = target.isExternal ? undefined : file.parts.find(target.path);
        if (part === undefined || own.has(part) || owners.has(part)) continue;
        // What a chart holds beside itself is of the chart.
        const kind = owners.get(from)?.kind === 'chart' ? 'chart' : kindOf(part);
        owners.set(part, { kind, sheet: name });
        waiting.push(part);
      }
    }
  }
  return owners;
}

const TAG = /<(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

/** Every attribute of a part, and its whole text in one: a name may be written in pieces that look different. */
function textsIn(xml: string): readonly string[] {
  const attributes: string[] = [];
  const text = xml.replace(TAG, (tag) => {
    if (/^<[!?]/.test(tag)) return tag.startsWith('<!') ? tag : '';
    for (const [name, value] of Object.entries(attributesOf(tag)))
      if (!name.startsWith('xmlns')) attributes.push(value);
    return '';
  });
  return [...attributes, unescapeXml(text)];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
