import { invalidArgument, invalidOperation, itemNotFound } from '../apiError';
import type { Book } from '../book';
import type { XmlPart } from '../documentStore';
import { HostCollection, HostObject } from '../hostObject';

abstract class Parts extends HostCollection {
  readonly scalars: readonly string[] = [];

  constructor(
    protected readonly book: Book,
    private readonly list: () => readonly XmlPart[],
  ) {
    super();
  }
  get items(): readonly HostObject[] {
    return this.list().map((part) => new CustomXmlPart(this.book, part.id));
  }
  getCount(): number {
    return this.list().length;
  }
  getItemOrNullObject(id: string): HostObject | null {
    return this.list().some((part) => part.id === id) ? new CustomXmlPart(this.book, id) : null;
  }
  getItem(id: string): HostObject {
    const item = this.getItemOrNullObject(id);
    if (!item) throw itemNotFound();
    return item;
  }
}

/** Excel.CustomXmlPartCollection. */
export class CustomXmlPartCollection extends Parts {
  readonly apiName = 'CustomXmlPartCollection';

  constructor(book: Book) {
    super(book, () => book.store.xmlParts);
  }
  add(xml: string): HostObject {
    if (!isXml(xml)) throw invalidArgument();
    return new CustomXmlPart(this.book, this.book.store.addXmlPart(xml));
  }
  getByNamespace(namespaceUri: string): HostCollection {
    return new CustomXmlPartScopedCollection(this.book, namespaceUri);
  }
}

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
class CustomXmlPartScopedCollection extends Parts {
  readonly apiName = 'CustomXmlPartScopedCollection';

  constructor(book: Book, namespaceUri: string) {
    super(book, () => book.store.xmlParts.filter((part) => rootNamespace(part.xml) === namespaceUri));
  }
  getOnlyItemOrNullObject(): HostObject | null {
    return this.items.length === 1 ? (this.items[0] ?? null) : null;
  }
  getOnlyItem(): HostObject {
    const item = this.getOnlyItemOrNullObject();
    if (!item) throw invalidOperation('There is not exactly one custom XML part of that namespace.');
    return item;
  }
}

/** Excel.CustomXmlPart. */
class CustomXmlPart extends HostObject {
  readonly apiName = 'CustomXmlPart';
  readonly scalars = ['id', 'namespaceUri'];
  readonly #book: Book;

  constructor(
    book: Book,
    readonly id: string,
  ) {
    super({ id });
    this.#book = book;
  }
  get namespaceUri(): string {
    return rootNamespace(this.getXml());
  }
  getXml(): string {
    const part = this.#book.store.xmlParts.find(({ id }) => id === this.id);
    if (!part) throw itemNotFound();
    return part.xml;
  }
  setXml(xml: string): void {
    if (!isXml(xml)) throw invalidArgument();
    this.#book.store.setXmlPart(this.id, xml);
  }
  delete(): void {
    this.#book.store.deleteXmlPart(this.id);
  }
}

const isXml = (text: string): boolean => /<[\p{L}_]/u.test(text);

/** The namespace of the root element, prefixed or not; "" when it has none. */
function rootNamespace(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  const name = root?.[1] ? `xmlns:${root[1]}` : 'xmlns';
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root?.[2] ?? '')?.[1] ?? '';
}
