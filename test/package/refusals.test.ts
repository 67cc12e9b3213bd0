import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '../../src/package/limits';
import { openPackage } from '../../src/package/openPackage';
import type { PackageProblem } from '../../src/package/problem';
import { crc32 } from '../../src/package/zip/crc';
import type { ZipEntry } from '../../src/package/zip/readZip';
import { packed, writeZip } from '../../src/package/zip/writeZip';
import { cpuSeconds } from '../cpuSeconds';
import { fixture, zipped } from './fixture';
import type { Files } from './fixture';

/**
 * A refusal comes within a second or two, whatever the file, and so does what is just within the limits. Seconds of the
 * processor: whatever else the machine does counts for nothing, and no clock of the test's could stop work that never lets go.
 */
const PATIENCE = 5;
/** How deep elements may nest (src/package/xml/scan.ts). */
const DEEPEST = 200;

function timed(bytes: Uint8Array, limits: Parameters<typeof openPackage>[1] = {}): ReturnType<typeof openPackage> {
  let result: ReturnType<typeof openPackage> | undefined;
  const seconds = cpuSeconds(() => (result = openPackage(bytes, limits)), PATIENCE);
  expect(seconds).toBeLessThan(PATIENCE);
  if (!result) throw new Error('never opened');
  return result;
}

function problemOf(bytes: Uint8Array, limits: Parameters<typeof openPackage>[1] = {}): PackageProblem {
  const result = timed(bytes, limits);
  if (result.ok) throw new Error('it was opened');
  return result.problem;
}

const withParts = (parts: Files): Uint8Array => zipped({ ...fixture(), ...parts });
const without = (...paths: readonly string[]): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(fixture()).filter(([path]) => !paths.includes(path))));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Where a text first stands in bytes. */
const find = (bytes: Uint8Array, text: string, from = 0): number => Buffer.from(bytes).indexOf(text, from, 'latin1');

describe('what is no .xlsx is told by what it is', () => {
  const compound = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
      2048,
    );
    return bytes;
  };

  it.each<[string, Uint8Array, PackageProblem]>([
    ['nothing', new Uint8Array(), { kind: 'not-a-workbook', looksLike: 'empty' }],
    ['a text file', strToU8('År;Belopp\r\n2013;9\r\n'), { kind: 'not-a-workbook', looksLike: 'text' }],
    ['some other binary', latin('%PDF-1.7\n\x00\x01'), { kind: 'not-a-workbook', looksLike: 'other' }],
    ['an .xls', compound('Workbook'), { kind: 'not-a-workbook', looksLike: 'old-excel' }],
    ['a workbook with a password', compound('EncryptedPackage'), { kind: 'encrypted' }],
    ['some other zip', zipSync({ 'a.txt': strToU8('a') }), { kind: 'not-a-workbook', looksLike: 'other' }],
    [
      'an .xlsb',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.bin': strToU8('a') }),
      { kind: 'not-a-workbook', looksLike: 'binary-excel' },
    ],
    [
      'an .ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') }),
      { kind: 'not-a-workbook', looksLike: 'open-document' },
    ],
    [
      'a workbook in strict form',
      withParts({
        'xl/workbook.xml': '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheets/></workbook>',
      }),
      { kind: 'not-a-workbook', looksLike: 'strict' },
    ],
  ])('%s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });
});

describe('a damaged file', () => {
  const whole = zipped(fixture());

  it('that is cut off anywhere is refused, never half read', () => {
    for (let part = 1; part < 20; part++) {
      expect(problemOf(whole.subarray(0, Math.floor((whole.length * part) / 20))).kind).toBe('damaged');
    }
  });

  it('with one byte changed anywhere in a part is refused or has lost nothing', () => {
    const plain = writeZip(
      Object.entries(fixture()).map(([path, content]) =>
        packed(path, typeof content === 'string' ? strToU8(content) : content),
      ),
    );
    const start = find(plain, 'xl/worksheets/sheet1.xml') + 40;
    for (let at = start; at < start + 1500; at += 37) {
      const bytes = Uint8Array.from(plain);
      bytes[at] = (bytes[at] ?? 0) ^ 0x20;
      expect(problemOf(bytes)).toEqual({ kind: 'damaged', part: 'xl/worksheets/sheet1.xml' });
    }
  });

  it.each([
    ['cut off', '<worksheet><sheetData>'],
    ['with a tag that is never closed', '<worksheet><sheetData><row r="1"></sheetData></worksheet>'],
    ['with a quote that is never closed', '<worksheet a="><sheetData/></worksheet>'],
    ['that is empty', ''],
    ['that is no XML', 'PK'],
    ['with two roots', '<worksheet/><worksheet/>'],
  ])('with a sheet %s is refused by the name of the part', (_, xml) => {
    expect(problemOf(withParts({ 'xl/worksheets/sheet2.xml': xml }))).toEqual({
      kind: 'damaged',
      part: 'xl/worksheets/sheet2.xml',
    });
  });

  it('without a part it needs is refused by the name of the part', () => {
    expect(problemOf(without('xl/workbook.xml'))).toEqual({ kind: 'missing-part', part: 'xl/workbook.xml' });
    expect(problemOf(without('xl/worksheets/sheet2.xml'))).toEqual({
      kind: 'missing-part',
      part: 'xl/worksheets/sheet2.xml',
    });
  });
});

describe('a file made to harm', () => {
  it('that unpacks to far more than it is: refused before it is unpacked', () => {
    const bytes = withParts({ 'xl/media/huge.bin': new Uint8Array(20_000_000) });
    expect(bytes.length).toBeLessThan(100_000);
    expect(problemOf(bytes)).toEqual({ kind: 'unsafe', why: 'compression', part: 'xl/media/huge.bin' });
  });

  it('that says it is small and unpacks to far more: stopped when it has grown past what it says', () => {
    const zeros = packed('xl/worksheets/sheet2.xml', new Uint8Array(30_000_000));
    const entries = Object.entries(fixture()).map(([path, content]) =>
      path === zeros.name
        ? { ...zeros, size: 5000 }
        : packed(path, typeof content === 'string' ? strToU8(content) : content),
    );
    expect(problemOf(writeZip(entries))).toEqual({ kind: 'unsafe', why: 'compression', part: zeros.name });
  });

  it('whose parts share their data', () => {
    const bytes = zipped(fixture());
    const end = bytes.length - 22;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const first = view.getUint32(end + 16, true);
    const nameLength = view.getUint16(first + 28, true);
    const second = first + 46 + nameLength;
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(problemOf(bytes).kind).toMatch(/unsafe|damaged/);
  });

  it.each(['../../etc/passwd', '/xl/a.xml', 'C:\\a.xml', 'xl/..\\..\\a.xml', 'xl/a\nb.xml'])(
    'with a part that leaves the package: %s',
    (part) => {
      expect(problemOf(withParts({ [part]: '<a/>' }))).toEqual({ kind: 'unsafe', why: 'path', part });
    },
  );

  it('with entities that expand without end', () => {
    const lol = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const xml = `<?xml version="1.0"?>\n<!-- a --><!DOCTYPE lolz [<!ENTITY l0 "lol">${lol}]><sst><si><t>&l20;</t></si></sst>`;
    expect(problemOf(withParts({ 'xl/sharedStrings.xml': xml }))).toEqual({
      kind: 'unsafe',
      why: 'document-type',
      part: 'xl/sharedStrings.xml',
    });
  });

  it('with a document type in another encoding or in a custom part', () => {
    const xml = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...xml].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    const refused = { kind: 'unsafe', why: 'document-type', part: 'customXml/item1.xml' };
    expect(problemOf(withParts({ 'customXml/item1.xml': utf16 }))).toEqual(refused);
    expect(problemOf(withParts({ 'customXml/item1.xml': xml }))).toEqual(refused);
  });

  it('with elements nested without end', () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    expect(problemOf(withParts({ 'customXml/item1.xml': deep }))).toEqual({
      kind: 'unsafe',
      why: 'nesting',
      part: 'customXml/item1.xml',
    });
  });

  it.each([
    ['tags that are never closed', '<row><c><f>'.repeat(500_000)],
    ['quotes that are never closed', '<c r="'.repeat(1_000_000)],
    ['comments that are never closed', '<!--'.repeat(1_000_000)],
    ['entities in great number', `<sheetData>${'&amp;&#1;&x;'.repeat(1_000_000)}</sheetData`],
  ])('with %s takes no longer than one reading', (_, xml) => {
    expect(problemOf(withParts({ 'xl/worksheets/sheet2.xml': xml })).kind).toMatch(/damaged|unsafe/);
  });
});

describe('a file too large', () => {
  it.each<[Parameters<typeof openPackage>[1], PackageProblem['kind'], string]>([
    [{ file: 1000 }, 'too-large', 'file'],
    [{ contents: 1000 }, 'too-large', 'contents'],
    [{ parts: 5 }, 'too-large', 'parts'],
    [{ cells: 10 }, 'too-large', 'cells'],
  ])('%j', (limits, kind, what) => {
    expect(problemOf(zipped(fixture()), limits)).toMatchObject({ kind, what });
  });

  it('by its bytes alone is refused at once', () => {
    expect(problemOf(new Uint8Array(LIMITS.file + 1))).toMatchObject({ kind: 'too-large', what: 'file' });
  });
});

describe('a file just within a limit, and one more', () => {
  const sheetOf = (rows: number, columns: number): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${Array.from(
      { length: rows },
      (_, r) => `<row r="${r + 1}">${'<c><v>1</v></c>'.repeat(columns)}</row>`,
    ).join('')}</sheetData></worksheet>`;
  const entry = (path: string, content: string | Uint8Array): ZipEntry =>
    packed(path, typeof content === 'string' ? strToU8(content) : content);
  const known = Object.entries(fixture()).map(([path, content]) => entry(path, content));
  /** The fixture with these parts, in place of its own of the same name. */
  const holding = (...entries: readonly ZipEntry[]): Uint8Array =>
    writeZip([...known.filter(({ name }) => !entries.some((other) => other.name === name)), ...entries]);
  /** Bytes that cannot be packed. */
  const noise = (length: number): Uint8Array => {
    const bytes = new Uint8Array(length);
    let seed = 1;
    for (let i = 0; i < length; i++) {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) | 0;
      bytes[i] = seed >> 16;
    }
    return bytes;
  };

  it('of cells', () => {
    // The fixture's other sheet has less than a hundred.
    const sheet = (rows: number): Uint8Array => holding(entry('xl/worksheets/sheet2.xml', sheetOf(rows, 100)));
    expect(timed(sheet(LIMITS.cells / 100 - 1)).ok).toBe(true);
    expect(problemOf(sheet(LIMITS.cells / 100 + 1))).toMatchObject({ kind: 'too-large', what: 'cells' });
  });

  it('of parts', () => {
    const one = entry('', '<a/>');
    const media = (count: number): Uint8Array =>
      holding(...Array.from({ length: count }, (_, i) => ({ ...one, name: `xl/media/${i}.xml` })));
    const most = LIMITS.parts - known.length;
    expect(timed(media(most)).ok).toBe(true);
    expect(problemOf(media(most + 1))).toMatchObject({ kind: 'too-large', what: 'parts' });
  });

  it('of bytes as they are stored', () => {
    // Not packed, as pictures are.
    const million = noise(1_000_000);
    const all = new Uint8Array(LIMITS.file);
    for (let at = 0; at < all.length; at += million.length) all.set(million.subarray(0, all.length - at), at);
    const picture = (length: number): Uint8Array => {
      const bytes = all.subarray(0, length);
      return holding({ ...entry('xl/media/a.bin', ''), method: 0, crc: crc32(bytes), packed: bytes, size: length });
    };
    const frame = picture(0).length;
    expect(timed(picture(LIMITS.file - frame)).ok).toBe(true);
    expect(problemOf(picture(LIMITS.file - frame + 1))).toMatchObject({ kind: 'too-large', what: 'file' });
  });

  it('of bytes unpacked', () => {
    // As regular as a part may be, so that the file itself is small; the same bytes many times over.
    const size = 16 * 1024 * 1024;
    const line = noise(30_000);
    const bytes = Uint8Array.from({ length: size }, (_, i) => line[i % line.length] as number);
    const one = entry('', bytes);
    const media = (count: number): Uint8Array =>
      holding(...Array.from({ length: count }, (_, i) => ({ ...one, name: `xl/media/${i}.bin` })));
    expect(timed(media(LIMITS.contents / size - 1)).ok).toBe(true);
    expect(problemOf(media(LIMITS.contents / size))).toMatchObject({ kind: 'too-large', what: 'contents' });
  });

  it('of how far a part is packed', () => {
    const sparse = (every: number): ZipEntry => {
      const bytes = new Uint8Array(20_000_000);
      noise(bytes.length / every).forEach((mark, i) => (bytes[i * every] = mark));
      return entry('xl/media/a.bin', bytes);
    };
    const ratio = ({ size, packed: small }: ZipEntry): number => size / small.length;
    const [within, beyond] = [sparse(1000), sparse(2000)];
    expect([ratio(within) > LIMITS.ratio / 2, ratio(within) < LIMITS.ratio]).toEqual([true, true]);
    expect([ratio(beyond) > LIMITS.ratio, ratio(beyond) < LIMITS.ratio * 2]).toEqual([true, true]);
    expect(timed(holding(within)).ok).toBe(true);
    expect(problemOf(holding(beyond))).toMatchObject({ kind: 'unsafe', why: 'compression' });
  });

  it('of nesting', () => {
    const deep = (levels: number): Uint8Array =>
      holding(entry('customXml/item1.xml', '<a>'.repeat(levels) + '</a>'.repeat(levels)));
    expect(timed(deep(DEEPEST)).ok).toBe(true);
    expect(problemOf(deep(DEEPEST + 1))).toMatchObject({ kind: 'unsafe', why: 'nesting' });
  });

  it('a text of millions of letters in one cell is no harm', () => {
    // Of varying letters: a regular text of this size is refused for how far it is packed.
    const text = [...noise(3_000_000)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
    const cell = `<c r="A1" t="inlineStr"><is><t>${text.replaceAll('a', '&amp;')}</t></is></c>`;
    const sheet = sheetOf(0, 0).replace('<sheetData>', `<sheetData><row r="1">${cell}</row>`);
    expect(timed(holding(entry('xl/worksheets/sheet2.xml', sheet))).ok).toBe(true);
  });
});
