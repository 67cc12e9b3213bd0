import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a package by path ("xl/workbook.xml"), as text without a byte order mark. */
export type Parts = Readonly<Record<string, string>>;

/** Opens a package (.xlsx) and answers its XML parts; pictures and other binaries are left out. Throws when it is no zip. */
export function readParts(bytes: Uint8Array): Parts {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) });
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path.replaceAll('\\', '/'),
      strFromU8(content).replace(/^\ufeff/, ''),
    ]),
  );
}
