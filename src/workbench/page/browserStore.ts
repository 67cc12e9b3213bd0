/** The workbook on show, as it is kept in this browser. */
export interface KeptWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DATABASE = 'workbench';
const STORE = 'workbooks';
const KEY = 'shown';

/** What was kept last, or undefined when there is nothing or the browser keeps nothing. */
export async function readKept(): Promise<KeptWorkbook | undefined> {
  try {
    return (await request('readonly', (store) => store.get(KEY))) as KeptWorkbook | undefined;
  } catch {
    return undefined;
  }
}

export const writeKept = (workbook: KeptWorkbook): Promise<unknown> =>
  request('readwrite', (store) => store.put(workbook, KEY));

/** Stays open: a page that is going away has no time to open it. */
let opened: Promise<IDBDatabase> | undefined;

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error(DATABASE));
  });

async function request<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await (opened ??= open());
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const asked = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onabort = () => reject(transaction.error ?? new Error(STORE));
  });
}
