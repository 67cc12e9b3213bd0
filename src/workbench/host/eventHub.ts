import type { EventSwitch } from './hostObject';
import type { Entry } from './protocol';
import { EVENT_CATEGORY } from './protocol';

/** Event numbers of office.js (OfficeExtension event types of the Excel library). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target id of events that concern the whole workbook. */
export const WORKBOOK = 'Workbook';

/** Who listens to what, and the sending of it. Only events that the client has registered for are sent, as in Excel. */
export class EventHub {
  /** How many have registered for each: one who leaves does not silence the others. */
  readonly #subscribed = new Map<string, number>();
  #send: (entries: readonly Entry[]) => void = () => undefined;
  #isRemote = false;

  /** Where what happens now comes from, as Excel.EventSource says it. */
  get origin(): 'Local' | 'Remote' {
    return this.#isRemote ? 'Remote' : 'Local';
  }

  /** What is done here is another person's doing, who has the workbook open too. */
  fromCoAuthor(work: () => void): void {
    this.#isRemote = true;
    try {
      work();
    } finally {
      this.#isRemote = false;
    }
  }

  /** Starts afresh towards a new page. */
  connect(send: (entries: readonly Entry[]) => void): void {
    this.#subscribed.clear();
    this.#send = send;
  }

  /** The switch of one object. `names` are those of the client's _Register...Event methods. */
  source(target: string, names: Readonly<Record<string, number>>): EventSwitch {
    const turn = (name: string, work: (key: string) => void): boolean => {
      const type = names[name];
      if (type !== undefined) work(`${type}:${target}`);
      return type !== undefined;
    };
    return {
      register: (name) => turn(name, (key) => this.#count(key, 1)),
      unregister: (name) => turn(name, (key) => this.#count(key, -1)),
    };
  }

  #count(key: string, change: 1 | -1): void {
    const count = (this.#subscribed.get(key) ?? 0) + change;
    if (count > 0) this.#subscribed.set(key, count);
    else this.#subscribed.delete(key);
  }

  hasListener(type: number, target: string): boolean {
    return this.#subscribed.has(`${type}:${target}`);
  }

  /** Tells each target that listens. */
  emit(type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    for (const target of targets) {
      if (!this.hasListener(type, target)) continue;
      this.#send([[EVENT_CATEGORY, type, target, JSON.stringify(message), 0, this.#isRemote]]);
    }
  }
}
