import type { Package } from '../openPackage';
import type { Parts } from '../parts/parts';
import { CONTENT_TYPES, withContentTypes, withoutUnusedExtensions } from '../parts/contentTypes';
import { ownerOf, relationshipsOf, relationshipsPath, targetOf, withRelationship } from '../parts/relationships';
import { encodeXml } from '../xml/text';
import { spliced } from '../xml/edit';
import { elementsOf } from '../xml/xml';
import { packed, writeZip } from '../zip/writeZip';

/** A package being changed: what has not been touched stays, byte for byte. */
export class Draft implements Pick<Parts, 'text'> {
  readonly #package: Package;
  readonly #changed = new Map<string, string>();
  readonly #added = new Map<string, string>();
  readonly #removed = new Set<string>();

  constructor(from: Package) {
    this.#package = from;
  }

  text(path: string): string | undefined {
    const own = this.#package.parts.find(path) ?? path;
    if (this.#removed.has(own)) return undefined;
    return this.#changed.get(own) ?? this.#package.parts.text(own);
  }

  set(path: string, text: string): void {
    const own = this.#package.parts.find(path) ?? path;
    if (text === this.#package.parts.text(own)) this.#changed.delete(own);
    else this.#changed.set(own, text);
  }

  /** Changes a part that is there. */
  edit(path: string, change: (text: string) => string): void {
    const text = this.text(path);
    if (text !== undefined) this.set(path, change(text));
  }

  /** A path not yet taken: "xl/worksheets/sheet" and ".xml" give "xl/worksheets/sheet3.xml". */
  freePath(head: string, tail: string): string {
    const taken = new Set([...this.paths].map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(`${head}${number}${tail}`.toLowerCase())) number++;
    return `${head}${number}${tail}`;
  }

  /** A new part; one whose content type its extension tells has none of its own. */
  add(path: string, text: string, contentType: string | undefined): void {
    this.#removed.delete(path);
    this.#changed.set(path, text);
    if (contentType !== undefined) this.#added.set(path, contentType);
  }

  /** Points from a part ("" for the package itself) at another; answers the relationship's id. */
  relate(from: string, type: string, to: string): string {
    const path = relationshipsPath(from);
    const { xml, id } = withRelationship(this.text(path), type, targetOf(from, to));
    this.#changed.set(this.#package.parts.find(path) ?? path, xml);
    return id;
  }

  /** Takes away what a part points at by this id; the target goes too when nothing else points at it. */
  unrelate(from: string, id: string): void {
    this.edit(relationshipsPath(from), (xml) =>
      spliced(
        xml,
        elementsOf(xml, 'Relationship')
          .filter(({ attributes }) => attributes['Id'] === id)
          .map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }

  get paths(): readonly string[] {
    const stored = this.#package.parts.paths.filter((path) => !this.#removed.has(path));
    return [...stored, ...[...this.#changed.keys()].filter((path) => this.#package.parts.find(path) === undefined)];
  }

  /** The file. The same bytes as before when nothing has changed. */
  bytes(): Uint8Array {
    if (this.#changed.size === 0) return this.#package.bytes;
    this.#dropUnreachable();
    return this.#packed();
  }

  /** The file with nothing but what its parts lead to: programs leave behind parts that nothing points at. */
  bytesWithoutStrays(): Uint8Array {
    this.#dropUnreachable();
    const now = reachable(this);
    for (const path of this.paths) {
      const owner = ownerOf(path);
      if (path !== CONTENT_TYPES && owner !== '' && !now.has((owner ?? path).toLowerCase())) this.#drop(path);
    }
    this.edit(CONTENT_TYPES, (xml) => withoutUnusedExtensions(xml, this.paths));
    return this.#packed();
  }

  #packed(): Uint8Array {
    const gone = [...this.#removed];
    if (this.#added.size > 0 || gone.length > 0) {
      const types = this.text(CONTENT_TYPES) ?? '';
      this.set(CONTENT_TYPES, withContentTypes(types, this.#added, gone));
    }
    const entries = this.paths.map((path) => {
      const text = this.#changed.get(path);
      const entry = this.#package.parts.entries.get(path);
      return text === undefined && entry ? entry : packed(path, encodeXml(text ?? ''));
    });
    return writeZip(entries);
  }

  /** Parts that were in use and no longer are, with all that only they used. */
  #dropUnreachable(): void {
    const before = reachable(this.#package.parts);
    const now = reachable(this);
    for (const path of this.#package.parts.paths) {
      const key = path.toLowerCase();
      if (!before.has(key) || now.has(key)) continue;
      for (const gone of [path, this.#package.parts.find(relationshipsPath(path))])
        if (gone !== undefined) this.#drop(gone);
    }
  }

  #drop(path: string): void {
    this.#removed.add(path);
    this.#changed.delete(path);
    this.#added.delete(path);
  }
}

function reachable(parts: Pick<Parts, 'text'>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const target of relationshipsOf(parts, path)) {
      const key = target.path.toLowerCase();
      if (target.isExternal || found.has(key)) continue;
      found.add(key);
      waiting.push(target.path);
    }
  }
  return found;
}
