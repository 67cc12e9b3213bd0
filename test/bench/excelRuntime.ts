/**
 * Microsoft's own custom-functions runtime with a stub in Excel's place: calls come in as Excel sends them, and every answer
 * ends in the runtime's buffer.
 */
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | null;
}

/** What the runtime hands over: each action may carry a list of answers. */
interface HandOver {
  readonly id: number;
  readonly type: number;
  readonly message: {
    readonly body: {
      readonly Actions: readonly { readonly ArgumentInfo?: { readonly Arguments: readonly [readonly unknown[]] } }[];
    };
  };
}

export interface ExcelRuntime {
  /** Runs a script of the add-in, such as functions.js. */
  readonly load: (script: string) => void;
  readonly associate: (id: string, called: (...args: readonly unknown[]) => unknown) => void;
  /** A message with calls, as text. */
  readonly message: (id: string, argumentLists: readonly (readonly unknown[])[]) => string;
  /** Sends the messages and waits for all the answers: microseconds of processor time from the first call to the last answer. */
  readonly answered: (messages: readonly string[], calls: number) => Promise<number>;
}

/** Starts the runtime in this process's own globals, where Math is as quick as in a browser. */
export function startRuntime(file: string): ExcelRuntime {
  const nothing = (): undefined => undefined;
  const element = { style: {}, setAttribute: nothing, appendChild: nothing, insertBefore: nothing };
  const src = 'https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js';
  const document = {
    readyState: 'loading',
    addEventListener: nothing,
    getElementsByTagName: (tag: string) => [tag === 'script' ? { src, getAttribute: () => null } : element],
    getElementsByTagNameNS: () => [],
    createElement: () => ({ ...element }),
    head: element,
    body: element,
    documentElement: {},
    cookie: '',
    location: { hash: '', search: '' },
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  let waiting = 0;
  let whenAnswered: () => void = nothing;
  /** Excel's side: takes the answers, says that it has them. */
  const take = (text: string): void => {
    const { id, type, message } = JSON.parse(text) as HandOver;
    for (const { ArgumentInfo } of message.body.Actions) waiting -= ArgumentInfo?.Arguments[0].length ?? 0;
    const body = JSON.stringify({ Results: [{ ActionId: 1, Value: null }] });
    const reply = JSON.stringify({ id, type, flags: 0, message: { statusCode: 200, headers: {}, body } });
    setTimeout(() => bridge.onMessageFromHost?.(reply), 0);
    if (waiting === 0) whenAnswered();
  };
  const bridge: Bridge = { sendMessageToHost: take, onMessageFromHost: null };
  const location = {
    hash: '',
    search: '?_host_Info=Excel$Win32$16.01$en-US',
    href: 'https://localhost/',
    protocol: 'https:',
  };
  const globals: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    document,
    location,
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    external: {},
    history: {},
    name: '',
    Strings: { OfficeOM: {} },
    top: globalThis,
    parent: globalThis,
    XMLHttpRequest: nothing,
    _richApiNativeBridge: bridge,
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Mozilla/5.0 Edg/120' }, configurable: true });
  vm.runInThisContext(readFileSync(file, 'utf8'), { filename: file });
  const { CustomFunctions } = globalThis as unknown as {
    CustomFunctions: { associate(id: string, called: (...args: readonly unknown[]) => unknown): void };
  };
  let invocation = 0;
  return {
    load: (script) => {
      vm.runInThisContext(readFileSync(script, 'utf8'), { filename: script });
    },
    associate: (id, called) => CustomFunctions.associate(id, called),
    message: (id, lists) =>
      JSON.stringify({
        type: 3,
        message: { entries: lists.map((args) => [1, 1000, '', [++invocation, id, args, `Blad1!A${invocation}`, 0]]) },
      }),
    answered: async (messages, calls) => {
      waiting = calls;
      const start = process.cpuUsage();
      const all = new Promise<void>((resolve) => (whenAnswered = resolve));
      for (const message of messages) bridge.onMessageFromHost?.(message);
      await all;
      const { user, system } = process.cpuUsage(start);
      return user + system;
    },
  };
}
