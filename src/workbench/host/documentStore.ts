import type { PrintSetup } from '../../package/sheet/print';

/** What a workbook carries for add-ins beside its cells: settings and custom XML parts. Saved and opened with the file. */
export interface XmlPart {
  /** "{0000000A-0000-4000-8000-000000000000}" */
  readonly id: string;
  readonly xml: string;
}

export class DocumentStore {
  readonly #settings = new Map<string, string>();
  readonly #parts = new Map<string, string>();
  readonly #prints = new Map<string, PrintSetup>();
  readonly #listeners = new Set<() => void>();
  #lastPart = 0;

  /** Each value as JSON. Excel.SettingCollection and Office.context.document.settings are the same store. */
  get settings(): ReadonlyMap<string, string> {
    return this.#settings;
  }

  get xmlParts(): readonly XmlPart[] {
    return [...this.#parts].map(([id, xml]) => ({ id, xml }));
  }

  /** How each sheet is printed, by its id: the grid does not print. */
  get prints(): ReadonlyMap<string, PrintSetup> {
    return this.#prints;
  }

  replacePrint(sheetId: string, print: PrintSetup): void {
    this.#prints.set(sheetId, print);
    this.#tell();
  }

  setSetting(key: string, json: string): void {
    this.#settings.set(key, json);
    this.#tell();
  }

  deleteSetting(key: string): void {
    this.#settings.delete(key);
    this.#tell();
  }

  replaceSettings(settings: Readonly<Record<string, string>>): void {
    this.#settings.clear();
    for (const [key, json] of Object.entries(settings)) this.#settings.set(key, json);
    this.#tell();
  }

  /** Answers the new part's id. */
  addXmlPart(xml: string): string {
    let id: string;
    do id = `{${(++this.#lastPart).toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
    while (this.#parts.has(id));
    this.#parts.set(id, xml);
    this.#tell();
    return id;
  }

  setXmlPart(id: string, xml: string): void {
    this.#parts.set(id, xml);
    this.#tell();
  }

  deleteXmlPart(id: string): void {
    this.#parts.delete(id);
    this.#tell();
  }

  /** What an opened file holds, in place of what was there. */
  replace(
    settings: Readonly<Record<string, string>>,
    xmlParts: readonly XmlPart[],
    prints: ReadonlyMap<string, PrintSetup> = new Map(),
  ): void {
    this.#prints.clear();
    for (const [sheetId, print] of prints) this.#prints.set(sheetId, print);
    this.#parts.clear();
    for (const { id, xml } of xmlParts) this.#parts.set(id, xml);
    this.replaceSettings(settings);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
