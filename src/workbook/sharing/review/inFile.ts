import type { Package } from '../../../package/openPackage';
import { relationshipsOf } from '../../../package/parts/relationships';
import { namespaceOf } from '../../../package/parts/xmlParts';
import { elementsOf, unescapeXml } from '../../../package/xml/xml';
import { APPLICATION_KEY, applicationMemoryFrom } from '../../application/memory';
import { isFormula, KEPT_NAMESPACE, keptFrom } from '../keptFormulas';
import { personalDataIn, personalDataInNumber } from './personalData';

/** What a file carries that stands on no sheet. */
export type InFile =
  /** `what`: a draft of an application by its name, or personal data that the add-in keeps out of sight. */
  | { readonly kind: 'kept'; readonly what: 'draft' | 'memory' | 'formulas'; readonly text: string }
  /** What another program has put there; `text` is its namespace. */
  | { readonly kind: 'custom-xml'; readonly text: string }
  | { readonly kind: 'macros' }
  /** Where data are fetched from. */
  | { readonly kind: 'connection'; readonly text: string }
  /** Who has written comments and notes. */
  | { readonly kind: 'comment-author'; readonly name: string }
  /** `name` as the file has it: Company, Manager, or what someone has called it. */
  | { readonly kind: 'property'; readonly name: string; readonly text: string };

export const inFile = (file: Package): readonly InFile[] => [
  ...kept(file),
  ...otherXml(file),
  ...(relationshipsOf(file.parts, file.path).some(({ type }) => type.endsWith('/vbaProject'))
    ? [{ kind: 'macros' } as const]
    : []),
  ...connections(file),
  ...commentAuthors(file),
  ...properties(file),
];

/** Our settings, whoever the file calls us: a shop gives an add-in another id. */
const OURS = 'socialInvestering.';

function kept(file: Package): readonly InFile[] {
  const settings = file.webExtensions
    .flatMap((extension) => Object.entries(extension.settings))
    .filter(([key]) => key.startsWith(OURS))
    .map(([key, json]) => [key, parsed(json)] as const);
  const drafts = settings
    .filter(([key]) => key === APPLICATION_KEY)
    .flatMap(([, value]) => applicationMemoryFrom(value).drafts)
    .map(({ draft }): InFile => ({ kind: 'kept', what: 'draft', text: draft.single.name }));
  const formulas = file.xmlParts
    .filter(({ xml }) => namespaceOf(xml) === KEPT_NAMESPACE)
    .flatMap(({ xml }) => keptFrom(xml)?.formulas ?? [])
    .flatMap(({ formula, contents, earlier = [] }) => [
      formula,
      ...[...contents, ...earlier].flat().map((content) => (isFormula(content) ? content.formula : content)),
    ]);
  const found = (what: 'memory' | 'formulas', value: unknown): readonly InFile[] =>
    [...new Set(personalIn(value))].map((text) => ({ kind: 'kept', what, text }));
  return [
    ...drafts,
    ...found(
      'memory',
      settings.map(([, value]) => value),
    ),
    ...found('formulas', formulas),
  ];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** Personal data anywhere in what was kept as JSON. */
function personalIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return personalDataIn(value).map(({ text }) => text);
  if (typeof value === 'number') return personalDataInNumber(value).map(({ text }) => text);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(personalIn) : [];
}

/** Power Query keeps its questions, and where it asks them, in a part of its own. */
const QUERIES = 'http://schemas.microsoft.com/DataMashup';

const otherXml = (file: Package): readonly InFile[] =>
  file.xmlParts.flatMap(({ xml, path }): InFile[] => {
    const text = namespaceOf(xml);
    if (text === KEPT_NAMESPACE) return [];
    return [
      text === QUERIES ? { kind: 'connection', text: 'Power Query' } : { kind: 'custom-xml', text: text || path },
    ];
  });

const connections = (file: Package): readonly InFile[] =>
  relationshipsOf(file.parts, file.path)
    .filter(({ type }) => type.endsWith('/connections'))
    .flatMap(({ path }) => elementsOf(file.parts.text(path) ?? '', 'connection'))
    .map(({ attributes, body }) => {
      const from = ['dbPr', 'webPr', 'textPr', 'olapPr'].flatMap((name) =>
        elementsOf(body, name).flatMap(({ attributes: to }) =>
          ['connection', 'url', 'sourceFile'].flatMap((key) => to[key] ?? []),
        ),
      );
      return { kind: 'connection', text: [attributes['name'] ?? '', ...from].join(' ').trim() };
    });

function commentAuthors(file: Package): readonly InFile[] {
  const people = relationshipsOf(file.parts, file.path)
    .filter(({ type }) => type.endsWith('/person'))
    .flatMap(({ path }) => elementsOf(file.parts.text(path) ?? '', 'person'))
    .map(({ attributes }) => attributes['displayName'] ?? '');
  const authors = file.sheets
    .flatMap(({ path }) => relationshipsOf(file.parts, path))
    .filter(({ type }) => type.endsWith('/comments'))
    .flatMap(({ path }) => elementsOf(file.parts.text(path) ?? '', 'author'))
    .map(({ body }) => unescapeXml(body))
    // The note beside a comment, for older programs, has its id for an author.
    .filter((name) => !name.startsWith('tc='));
  return [...new Set([...people, ...authors].map((name) => name.trim()))]
    .filter((name) => name !== '')
    .map((name) => ({ kind: 'comment-author', name }));
}

/** Standard properties that tell of the sender; who made and saved the file is told apart. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'core-properties': ['title', 'subject', 'description', 'keywords', 'category'],
  'extended-properties': ['Company', 'Manager', 'HyperlinkBase'],
};

function properties(file: Package): readonly InFile[] {
  const parts = relationshipsOf(file.parts, '');
  const xmlOf = (type: string): string =>
    parts
      .filter((part) => part.type.endsWith(`/${type}`))
      .map(({ path }) => file.parts.text(path) ?? '')
      .join('');
  const standard = Object.entries(TOLD).flatMap(([type, names]) => {
    const xml = xmlOf(type);
    return names.map((name) => ({ name, text: unescapeXml(elementsOf(xml, name)[0]?.body ?? '').trim() }));
  });
  const own = elementsOf(xmlOf('custom-properties'), 'property').map(({ attributes, body }) => ({
    name: attributes['name'] ?? '',
    text: unescapeXml(body.replace(/<[^>]*>/g, '')).trim(),
  }));
  return [...standard, ...own].flatMap(({ name, text }): InFile[] =>
    text === '' ? [] : [{ kind: 'property', name, text }],
  );
}
