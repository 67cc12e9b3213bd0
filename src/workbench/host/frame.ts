/**
 * The add-in's page stands in a frame of its own, perhaps from another origin, so host and page talk by postMessage.
 * What office.js wants to know at once (languages, theme, settings) is handed over in the frame's name, which a page can
 * read before any message has come.
 */
import { installExternal } from './bridge';
import type { Host } from './host';
import type { HostMessage, HostStart } from './protocol';

const MARK = 'workbench-host';

/** From the add-in's page to the workbench. */
type PageMessage =
  | { readonly mark: typeof MARK; readonly kind: 'hello' }
  | { readonly mark: typeof MARK; readonly kind: 'execute'; readonly id: number; readonly batch: string }
  | { readonly mark: typeof MARK; readonly kind: 'settings'; readonly settings: Readonly<Record<string, string>> }
  | { readonly mark: typeof MARK; readonly kind: 'file'; readonly id: number }
  | { readonly mark: typeof MARK; readonly kind: 'problem'; readonly problem: string };

/** From the workbench to the add-in's page. */
type WorkbenchMessage =
  | { readonly mark: typeof MARK; readonly kind: 'answer'; readonly id: number; readonly answer: string }
  /** Undefined where the workbook cannot be saved. */
  | { readonly mark: typeof MARK; readonly kind: 'file'; readonly id: number; readonly bytes: Uint8Array | undefined }
  | { readonly mark: typeof MARK; readonly kind: 'message'; readonly message: HostMessage };

/**
 * The workbench's half. Call it before the frame gets its src, for the page reads the frame's name as it loads. A page
 * that loads again in the same frame is served afresh. Answers how to end the connection.
 */
export function connectFrame(iframe: HTMLIFrameElement, host: Host): () => void {
  const post = (message: WorkbenchMessage): void => iframe.contentWindow?.postMessage(message, '*');
  const writeName = (): void => {
    iframe.name = JSON.stringify({ [MARK]: host.start() });
  };
  let disconnect = (): void => undefined;
  const serve = (): void => {
    disconnect();
    disconnect = host.onMessages((message) => {
      if (message.kind === 'start') writeName();
      post({ mark: MARK, kind: 'message', message });
    });
    // A frame keeps the name it was made with: a page that loads again learns here what has changed since.
    post({ mark: MARK, kind: 'message', message: { kind: 'start', start: host.start() } });
  };
  const receive = (event: MessageEvent): void => {
    if (event.source !== iframe.contentWindow || !isMarked<PageMessage>(event.data)) return;
    const message = event.data;
    if (message.kind === 'hello') serve();
    else if (message.kind === 'execute')
      post({ mark: MARK, kind: 'answer', id: message.id, answer: host.execute(message.batch) });
    else if (message.kind === 'file') {
      const answer = (bytes: Uint8Array | undefined): void => post({ mark: MARK, kind: 'file', id: message.id, bytes });
      host.file().then(answer, () => answer(undefined));
    } else if (message.kind === 'settings') host.saveSettings(message.settings);
    else host.report(message.problem);
  };
  writeName();
  const view = iframe.ownerDocument.defaultView;
  view?.addEventListener('message', receive);
  return () => {
    view?.removeEventListener('message', receive);
    disconnect();
  };
}

/** The page's half; runs before office.js. */
export function installFrameHost(page: Window): void {
  const waiting = new Map<number, (answer: string) => void>();
  const waitingForFile = new Map<number, (bytes: Uint8Array | undefined) => void>();
  let receiveMessage: (message: HostMessage) => void = () => undefined;
  let lastRequest = 0;
  const post = (message: PageMessage): void => page.parent.postMessage(message, '*');
  page.addEventListener('message', (event) => {
    if (event.source !== page.parent || !isMarked<WorkbenchMessage>(event.data)) return;
    const message = event.data;
    if (message.kind === 'message') return receiveMessage(message.message);
    if (message.kind === 'file') {
      waitingForFile.get(message.id)?.(message.bytes);
      waitingForFile.delete(message.id);
      return;
    }
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  });
  installExternal(page, startOf(page.name), {
    execute: (batch) =>
      new Promise((resolve) => {
        const id = ++lastRequest;
        waiting.set(id, resolve);
        post({ mark: MARK, kind: 'execute', id, batch });
      }),
    file: () =>
      new Promise((resolve, reject) => {
        const id = ++lastRequest;
        waitingForFile.set(id, (bytes) => (bytes ? resolve(bytes) : reject(new Error('The workbook was not saved.'))));
        post({ mark: MARK, kind: 'file', id });
      }),
    listen: (receive) => {
      receiveMessage = receive;
    },
    saveSettings: (settings) => post({ mark: MARK, kind: 'settings', settings }),
    report: (problem) => post({ mark: MARK, kind: 'problem', problem }),
  });
  post({ mark: MARK, kind: 'hello' });
}

function startOf(name: string): HostStart {
  return (JSON.parse(name) as Readonly<Record<string, HostStart>>)[MARK] as HostStart;
}

function isMarked<T extends { readonly mark: typeof MARK }>(data: unknown): data is T {
  return typeof data === 'object' && data !== null && (data as { readonly mark?: unknown }).mark === MARK;
}
