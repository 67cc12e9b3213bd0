import { itemNotFound } from '../apiError';
import type { Book } from '../book';
import { HostCollection, HostObject } from '../hostObject';

/** Excel.SettingCollection: the same store as Office.context.document.settings. */
export class SettingCollection extends HostCollection {
  readonly apiName = 'SettingCollection';
  readonly scalars: readonly string[] = [];
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }
  get items(): readonly HostObject[] {
    return [...this.#book.store.settings.keys()].map((key) => new Setting(this.#book, key));
  }
  getCount(): number {
    return this.#book.store.settings.size;
  }
  add(key: string, value: unknown): HostObject {
    this.#book.store.setSetting(key, JSON.stringify(value ?? null));
    return new Setting(this.#book, key);
  }
  getItemOrNullObject(key: string): HostObject | null {
    return this.#book.store.settings.has(key) ? new Setting(this.#book, key) : null;
  }
  getItem(key: string): HostObject {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }
}

/** Excel.Setting. */
export class Setting extends HostObject {
  readonly apiName = 'Setting';
  readonly scalars = ['key', 'value'];
  readonly #book: Book;

  constructor(
    book: Book,
    readonly key: string,
  ) {
    super({ id: key });
    this.#book = book;
  }
  get value(): unknown {
    const json = this.#book.store.settings.get(this.key);
    if (json === undefined) throw itemNotFound();
    return JSON.parse(json) as unknown;
  }
  set value(value: unknown) {
    this.#book.store.setSetting(this.key, JSON.stringify(value ?? null));
  }
  delete(): void {
    this.#book.store.deleteSetting(this.key);
  }
}
