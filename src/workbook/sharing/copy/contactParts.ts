import { formulaOf, tokensOf } from '../../../package/formula/tokens';
import type { Package } from '../../../package/openPackage';
import { Draft } from '../../../package/save/draft';
import { localName } from '../../../package/xml/scan';
import { spliced, withAttributes, withBody } from '../../../package/xml/edit';
import { attributesOf, elementsOf, escapeXml, unescapeXml } from '../../../package/xml/xml';
import type { Element } from '../../../package/xml/xml';
import { personalDataInNumber } from '../review/personalData';
import { withoutContacts } from './contacts';

/**
 * A copy without contact data outside its cells: in what is typed in lists and prompts, comments, text boxes, charts, headers
 * and footers, names and the register of those who have commented. The cells are cleaned before.
 */
export function withoutContactParts(file: Package, replacement: string): Uint8Array {
  const draft = new Draft(file);
  const clean = (text: string): string => String(withoutContacts(text, replacement));
  for (const path of draft.paths) {
    if (/\/persons?\/[^/]*\.xml$/i.test(path)) draft.edit(path, (xml) => withoutPersons(xml, replacement));
    else if (file.sheets.some((sheet) => sheet.path === path)) draft.edit(path, (xml) => cleanSheet(xml, clean));
    else if (path === file.path) draft.edit(path, (xml) => cleanAttributes(cleanNames(xml, clean), clean));
    else if (IN_TEXT.test(path)) draft.edit(path, (xml) => cleanAttributes(cleanTexts(xml, clean), clean));
    else if (/\.vml$/i.test(path)) draft.edit(path, (xml) => cleanLoose(xml, clean));
    else if (/\/(pivotCache|tables)\//i.test(path)) draft.edit(path, (xml) => cleanAttributes(xml, clean));
  }
  return draft.bytes();
}

type Clean = (text: string) => string;

/** Comments, drawings, charts and diagrams. */
const IN_TEXT =
  /^xl\/(.*\/)?(comments[^/]*|threadedComments\/[^/]*|drawings\/[^/]*|charts?(ex)?\/[^/]*|diagrams\/[^/]*)\.xml$/i;

/** Each element of these names, as its body is to be. */
function edited(xml: string, names: readonly string[], body: (element: Element) => string): string {
  return names.reduce((text, name) => {
    const changed = elementsOf(text, name).flatMap((element) => {
      const now = element.body === '' ? '' : body(element);
      return now === element.body ? [] : [{ start: element.start, end: element.end, text: withBody(element, now) }];
    });
    return spliced(text, changed);
  }, xml);
}

const cleanBody =
  (clean: Clean) =>
  ({ body }: Element): string => {
    const text = unescapeXml(body);
    const now = clean(text);
    return now === text ? body : escapeXml(now);
  };

/** What a worksheet says beside its cells, which are left as they are. */
function cleanSheet(xml: string, clean: Clean): string {
  const [data] = elementsOf(xml, 'sheetData');
  const [before, after] = data ? [xml.slice(0, data.start), xml.slice(data.end)] : ['', xml];
  const cleaned = cleanAttributes(edited(after, FORMULAS, cleanFormula(clean)), clean);
  return before + xml.slice(before.length, xml.length - after.length) + edited(cleaned, HEADERS, cleanHeader(clean));
}

/** The newer kinds hold theirs within <xm:f>. */
const FORMULAS = ['formula1', 'formula2', 'formula', 'f'];
const HEADERS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** Only the constants of a formula are data. */
const cleanFormula =
  (clean: Clean) =>
  ({ body }: Element): string => {
    if (body.includes('<')) return body;
    const tokens = tokensOf(unescapeXml(body));
    const now = tokens.map((token) => {
      if (token.kind === 'text') return { ...token, text: `"${clean(token.text.slice(1, -1))}"` };
      const isNumber = token.kind === 'number' && personalDataInNumber(Number(token.text)).length > 0;
      return isNumber ? { ...token, text: '0' } : token;
    });
    return formulaOf(now) === formulaOf(tokens) ? body : escapeXml(formulaOf(now));
  };

/** The codes of a header stay: "&L", "&"Arial"", "&12". */
const cleanHeader = (clean: Clean) =>
  cleanBody((text) =>
    text
      .split(/(&(?:"[^"]*"|\d{1,3}|.))/s)
      .map((piece, i) => (i % 2 === 0 ? clean(piece) : piece))
      .join(''),
  );

const cleanNames = (xml: string, clean: Clean): string => edited(xml, ['definedName'], cleanFormula(clean));

/** A paragraph or a comment may be written in pieces that look different: it is read as a whole. */
function cleanTexts(xml: string, clean: Clean): string {
  const pieces = (name: string) =>
    edited(xml, [name], ({ body }) => {
      const texts = elementsOf(body, 't').map((t) => unescapeXml(t.body));
      const now = texts.map(clean);
      if (clean(texts.join('')) !== now.join('')) now.splice(0, now.length, clean(texts.join('')));
      if (now.join('\n') === texts.join('\n')) return body;
      return spliced(
        body,
        elementsOf(body, 't').map((t, i) => ({
          start: t.start,
          end: t.end,
          text: withBody({ name: t.name, tag: t.tag }, escapeXml(now[i] ?? '')),
        })),
      );
    });
  const written = /<(\w+:)?(comments|ThreadedComments)[\s>]/.test(xml) ? pieces('comment') : pieces('p');
  return edited(written, ['text', 'author', 'v', 'pt'], (element) =>
    element.body.includes('<') ? element.body : cleanBody(clean)(element),
  );
}

/** Attributes that hold text, of any element or of these. */
const TEXTS = new Set(
  'prompt promptTitle error errorTitle tooltip display descr title text comment altText altTextSummary'.split(' '),
);
const VALUES = new Set(['filter.val', 'customFilter.val', 's.v']);
const TAG = /<(?:"[^"]*"|'[^']*'|[^>"'])*>/g;

const cleanAttributes = (xml: string, clean: Clean): string =>
  xml.replace(TAG, (tag) => {
    if (/^<[!?/]/.test(tag)) return tag;
    const element = localName(/^<([^\s/>]+)/.exec(tag)?.[1] ?? '');
    const changed = Object.entries(attributesOf(tag)).flatMap(([name, value]) => {
      if (!TEXTS.has(name) && !VALUES.has(`${element}.${name}`)) return [];
      const now = clean(value);
      return now === value ? [] : [[name, now] as const];
    });
    return changed.length === 0 ? tag : withAttributes(tag, Object.fromEntries(changed));
  });

/** Drawings of the older kind are not well formed: each text between two tags by itself. */
const cleanLoose = (xml: string, clean: Clean): string =>
  cleanAttributes(
    xml.replace(/>([^<>]+)</g, (whole, body: string) => {
      const text = unescapeXml(body);
      const now = clean(text);
      return now === text ? whole : `>${escapeXml(now)}<`;
    }),
    clean,
  );

/** Who has commented is kept with the address that they sign in with. */
const withoutPersons = (xml: string, replacement: string): string =>
  spliced(
    xml,
    elementsOf(xml, 'person').map(({ start, tag }) => ({
      start,
      end: start + tag.length,
      text: withAttributes(tag, { displayName: replacement, userId: replacement, providerId: 'None' }),
    })),
  );
