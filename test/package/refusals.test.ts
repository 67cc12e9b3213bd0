import { strToU8, zipSync } from 'fflate';
import { LIMITS } from '../../src/package/limits';
import { openPackage } from '../../src/package/openPackage';
import type { PackageProblem } from '../../src/package/problem';
import { packed, writeZip } from '../../src/package/zip/writeZip';
import { fixture, zipped } from './fixture';
import type { Files } from './fixture';

/** A refusal comes within a second or two, whatever the file; none of these may hang. */
const PATIENCE = 5_000;

function problemOf(bytes: Uint8Array, limits: Parameters<typeof openPackage>[1] = {}): PackageProblem {
  const result = openPackage(bytes, limits);
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
  it(
    'that unpacks to far more than it is: refused before it is unpacked',
    () => {
      const bytes = withParts({ 'xl/media/huge.bin': new Uint8Array(20_000_000) });
      expect(bytes.length).toBeLessThan(100_000);
      expect(problemOf(bytes)).toEqual({ kind: 'unsafe', why: 'compression', part: 'xl/media/huge.bin' });
    },
    PATIENCE,
  );

  it(
    'that says it is small and unpacks to far more: stopped when it has grown past what it says',
    () => {
      const zeros = packed('xl/worksheets/sheet2.xml', new Uint8Array(30_000_000));
      const entries = Object.entries(fixture()).map(([path, content]) =>
        path === zeros.name
          ? { ...zeros, size: 5000 }
          : packed(path, typeof content === 'string' ? strToU8(content) : content),
      );
      expect(problemOf(writeZip(entries))).toEqual({ kind: 'unsafe', why: 'compression', part: zeros.name });
    },
    PATIENCE,
  );

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

  it(
    'with elements nested without end',
    () => {
      const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
      expect(problemOf(withParts({ 'customXml/item1.xml': deep }))).toEqual({
        kind: 'unsafe',
        why: 'nesting',
        part: 'customXml/item1.xml',
      });
    },
    PATIENCE,
  );

  it.each([
    ['tags that are never closed', '<row><c><f>'.repeat(500_000)],
    ['quotes that are never closed', '<c r="'.repeat(1_000_000)],
    ['comments that are never closed', '<!--'.repeat(1_000_000)],
    ['entities in great number', `<sheetData>${'&amp;&#1;&x;'.repeat(1_000_000)}</sheetData`],
  ])(
    'with %s takes no longer than one reading',
    (_, xml) => {
      expect(problemOf(withParts({ 'xl/worksheets/sheet2.xml': xml })).kind).toMatch(/damaged|unsafe/);
    },
    PATIENCE,
  );
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
