import { Refusal } from '../problem';

/** One tag of a document, by its place in the text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** With its prefix, as written. */
  readonly name: string;
  readonly start: number;
  /** Just after ">". */
  readonly end: number;
}

const DEEPEST = 200;

/**
 * The next tag at or after a place in the text; comments, instructions and CDATA are passed over. One look at each
 * character, whatever the text. Refuses document type declarations, where entities that expand without end are declared.
 */
export function nextTag(xml: string, from: number, part = ''): Tag | undefined {
  let start = xml.indexOf('<', from);
  while (start >= 0) {
    const next = xml.charCodeAt(start + 1);
    if (next === 0x21 || next === 0x3f) {
      start = xml.indexOf('<', passed(xml, start, part));
      continue;
    }
    const isClose = next === 0x2f;
    const nameStart = isClose ? start + 2 : start + 1;
    let at = nameStart;
    while (at < xml.length && !endsName(xml.charCodeAt(at))) at++;
    const name = xml.slice(nameStart, at);
    let quote = 0;
    for (; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 0x22 || code === 0x27) quote = code;
      else if (code === 0x3e) break;
    }
    if (at >= xml.length || name === '') throw malformed(part);
    const kind = isClose ? 'close' : xml.charCodeAt(at - 1) === 0x2f ? 'empty' : 'open';
    return { kind, name, start, end: at + 1 };
  }
  return undefined;
}

/** The end of the comment, instruction or CDATA that starts here. */
function passed(xml: string, start: number, part: string): number {
  if (/^<!doctype/i.test(xml.slice(start, start + 9)))
    throw new Refusal({ kind: 'unsafe', why: 'document-type', part });
  const [open, close] = xml.startsWith('<!--', start)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', start)
      ? ['<![CDATA[', ']]>']
      : xml.startsWith('<?', start)
        ? ['<?', '?>']
        : [undefined, ''];
  const end = open === undefined ? -1 : xml.indexOf(close, start + open.length);
  if (end < 0) throw malformed(part);
  return end + close.length;
}

const endsName = (code: number): boolean => code <= 0x20 || code === 0x2f || code === 0x3e;

const malformed = (part: string): Refusal => new Refusal(part === '' ? { kind: 'damaged' } : { kind: 'damaged', part });

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Refuses a document whose tags do not match, nest absurdly deep or declare a document type. Answers how many "c" it has. */
export function checkDocument(xml: string, part: string): { readonly cells: number } {
  const open: string[] = [];
  let cells = 0;
  let roots = 0;
  for (let tag = nextTag(xml, 0, part); tag; tag = nextTag(xml, tag.end, part)) {
    if (open.length === 0 && tag.kind !== 'close') roots++;
    if (tag.kind === 'close') {
      if (open.pop() !== tag.name) throw malformed(part);
    } else {
      if (localName(tag.name) === 'c') cells++;
      if (tag.kind === 'open' && open.push(tag.name) > DEEPEST)
        throw new Refusal({ kind: 'unsafe', why: 'nesting', part });
    }
  }
  if (open.length > 0 || roots !== 1) throw malformed(part);
  return { cells };
}
