import type { Limits } from '../limits';
import { Refusal } from '../problem';
import { checkDocument } from '../xml/scan';
import { decodeXml } from '../xml/text';
import { readZip, unpack } from '../zip/readZip';
import type { ZipEntry } from '../zip/readZip';

/** What a package holds, by path ("xl/workbook.xml"), whatever the path's case. */
export interface Parts {
  readonly paths: readonly string[];
  /** The path as the package writes it. */
  find(path: string): string | undefined;
  /** An XML part as text, without a byte order mark. */
  text(path: string): string | undefined;
  bytes(path: string): Uint8Array | undefined;
}

/** The parts of a package as it was opened, with what is needed to copy them as they are. */
export interface StoredParts extends Parts {
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

export const isXml = (path: string): boolean => /\.(xml|rels)$/i.test(path);

/** Opens a package, and checks every XML part in it: a refusal comes now or never. */
export function readParts(bytes: Uint8Array, limits: Limits): StoredParts {
  const entries = readZip(bytes, limits);
  const paths = [...entries.keys()];
  const byName = new Map(paths.map((path) => [path.toLowerCase(), path]));
  const texts = new Map<string, string>();
  let cells = 0;
  for (const [path, entry] of entries) {
    if (!isXml(path)) continue;
    const text = decodeXml(unpack(entry));
    const counted = checkDocument(text, path).cells;
    if (/worksheets\//i.test(path)) cells += counted;
    if (cells > limits.cells) throw new Refusal({ kind: 'too-large', what: 'cells', got: cells, max: limits.cells });
    texts.set(path, text);
  }
  const find = (path: string): string | undefined => byName.get(path.toLowerCase());
  return {
    entries,
    paths,
    find,
    text(path) {
      const own = find(path) ?? '';
      const entry = entries.get(own);
      // Drawings of the older kind are not well formed, so they are read only when asked for.
      return texts.get(own) ?? (entry && /\.vml$/i.test(own) ? decodeXml(unpack(entry)) : undefined);
    },
    bytes(path) {
      const entry = entries.get(find(path) ?? '');
      return entry && unpack(entry);
    },
  };
}
