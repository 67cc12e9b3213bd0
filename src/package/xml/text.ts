import { strFromU8, strToU8 } from 'fflate';

/** A part's bytes as text: UTF-8, or UTF-16 where a byte order mark says so. Those are the encodings a package may use. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, true);
  if (first === 0xfe && second === 0xff) return utf16(bytes, false);
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return strFromU8(hasMark ? bytes.subarray(3) : bytes);
}

export const encodeXml = (text: string): Uint8Array =>
  strToU8(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[^"']*/i, '$1UTF-8'));

function utf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 2; at + 1 < bytes.length;) {
    const codes: number[] = [];
    for (; at + 1 < bytes.length && codes.length < 8192; at += 2) codes.push(view.getUint16(at, isLittleEndian));
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A new part. */
export const document = (root: string): string => HEAD + root;

/** What XML cannot hold is written as _x000B_, and what looks like that is told apart, as Excel does. */
export function cellText(text: string): string {
  return text
    .replace(/_x[0-9a-f]{4}_/gi, (code) => `_x005F${code}`)
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, coded)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** The text behind _x000B_ and the like. */
export const plainText = (stored: string): string =>
  stored.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const coded = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
