import { writeKept } from './browserStore';

/** Rest after the latest change before the workbook is kept; longer where saving itself takes long. */
const SHORTEST_REST = 800;
const REST_PER_SAVING = 10;

interface Surroundings {
  readonly name: () => string;
  /** The workbook as a file; everything must be calculated. */
  readonly save: () => Uint8Array;
  readonly settled: () => Promise<void>;
  readonly told: (outcome: Date | 'failed') => void;
}

export interface Keeper {
  /** Something in the workbook may be different. */
  changed(): void;
  /** What the page opens with: kept before, or what anyone gets. It is saved as this as long as nobody touches it. */
  began(bytes: Uint8Array): void;
  /** Another workbook has been put in, saved as this as long as nobody touches it; the one kept before is not on show. */
  replaced(bytes: Uint8Array): void;
  /** Resolves when the latest change is kept. */
  kept(): Promise<void>;
}

/** Keeps the workbook on show in the browser, so that a reload of the page loses nothing. */
export function keepWorkbook({ name, save, settled, told }: Surroundings): Keeper {
  let isDue = false;
  let rest = SHORTEST_REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Uint8Array | undefined;
  let isFresh = false;

  /** From here to the browser's store nothing waits, so that it is done even while the page goes away. */
  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    if (!isDue) return;
    isDue = false;
    try {
      const start = performance.now();
      const bytes = save();
      rest = Math.max(SHORTEST_REST, (performance.now() - start) * REST_PER_SAVING);
      if (!isFresh && same(bytes, last)) return;
      await writeKept({ name: name(), bytes });
      [last, isFresh] = [bytes, false];
      told(new Date());
    } catch {
      isDue = true;
      told('failed');
    }
  };
  let queue = Promise.resolve();
  const keepInTurn = (): Promise<void> =>
    (queue = queue.then(async () => {
      if (isDue) await settled();
      await keep();
    }));
  window.addEventListener('pagehide', () => void keep());

  return {
    changed() {
      isDue = true;
      clearTimeout(timer);
      timer = setTimeout(() => void keepInTurn(), rest);
    },
    began(bytes) {
      [last, isDue] = [bytes, true];
    },
    replaced(bytes) {
      [last, isFresh, isDue] = [bytes, true, true];
    },
    kept: keepInTurn,
  };
}

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  a === b || (a.length === b?.length && a.every((byte, i) => byte === b[i]));
