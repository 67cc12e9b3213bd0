/**
 * window.external of desktop Excel, which office.js finds and talks to. It must be in place before office.js runs; whether
 * the host is in the same window or beyond a postMessage is the transport's business.
 */
import type { HostMessage, HostStart, HostTheme } from './protocol';
import { toSafeArray } from './safeArray';

export interface Transport {
  execute(batchJson: string): Promise<string>;
  /** Called once; the handler is to get every message of the host. */
  listen(receive: (message: HostMessage) => void): void;
  saveSettings(settings: Readonly<Record<string, string>>): void;
  /** The workbook as an .xlsx, as it is now. */
  file(): Promise<Uint8Array>;
  report(problem: string): void;
}

/** Dispatch ids of office.js's desktop flavour. */
const EXECUTE = { getFile: 77, getSlice: 80, closeFile: 81, batch: 93, commandCompleted: 94 } as const;
const REGISTER = { settingsChanged: 1, selectionChanged: 2, messages: 33, command: 39 } as const;
const NOT_SUPPORTED = 5100;
const INTERNAL_ERROR = 5001;
/** Office.FileType.Compressed. */
const COMPRESSED = 5;

type Callback = (result: unknown) => void;
type Handler = (id: number, payload: unknown) => void;

export function installExternal(target: object, initial: HostStart, transport: Transport): void {
  let start = initial;
  const handlers = new Map<number, Handler>();
  const files = new Map<number, Uint8Array>();
  let lastFile = 0;
  transport.listen((message) => {
    if (message.kind === 'start') start = message.start;
    else if (message.kind === 'entries') handlers.get(REGISTER.messages)?.(33, toSafeArray(message.entries));
    else if (message.kind === 'document-event') handlers.get(message.id)?.(message.id, toSafeArray([]));
    else {
      const event = JSON.stringify({ source: { id: message.controlId } });
      handlers.get(REGISTER.command)?.(39, toSafeArray([message.controlId, message.name, event]));
    }
  });
  const later = (callback: Callback, status: number): void => void setTimeout(() => callback(toSafeArray([status])), 0);

  const external = {
    GetContext: () => context(() => start, transport),
    GetHostInfo: () => `Excel$Win32$16.01$${start.uiLocale}$workbench$$$3`,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: readonly unknown[], callback: Callback) {
      if (id === EXECUTE.batch) {
        // The request is [custom data, flags, method, path, body, headers].
        void transport
          .execute(String((params[0] as readonly unknown[])[4]))
          .then((body) => callback(toSafeArray([0, 200, [], body])));
      } else if (id === EXECUTE.getFile && Number(params[0]) === COMPRESSED) {
        transport.file().then(
          (bytes) => {
            files.set(++lastFile, bytes);
            callback(toSafeArray([0, lastFile, bytes.length]));
          },
          () => later(callback, INTERNAL_ERROR),
        );
      } else if (id === EXECUTE.getSlice) {
        const [file, offset, length] = params.map(Number);
        const slice = files.get(file ?? 0)?.subarray(offset, (offset ?? 0) + (length ?? 0));
        if (slice) setTimeout(() => callback(toSafeArray([0, Array.from(slice), slice.length])), 0);
        else later(callback, INTERNAL_ERROR);
      } else if (id === EXECUTE.closeFile) {
        files.delete(Number(params[0]));
        later(callback, 0);
      } else if (id === EXECUTE.commandCompleted) {
        later(callback, 0);
      } else {
        transport.report(`The workbench lacks the Office method with dispatch id ${id}.`);
        later(callback, NOT_SUPPORTED);
      }
    },
    RegisterEvent(id: number, _target: string, handler: Handler, callback: Callback) {
      const isKnown = Object.values(REGISTER).includes(id as 33);
      if (isKnown) handlers.set(id, handler);
      else transport.report(`The workbench lacks the Office event with dispatch id ${id}.`);
      later(callback, isKnown ? 0 : NOT_SUPPORTED);
    },
    UnregisterEvent(id: number, _target: string, callback: Callback) {
      handlers.delete(id);
      later(callback, 0);
    },
    MessageParent: () => undefined,
    MessageParent2: () => undefined,
    MessageChild: () => undefined,
    MessageChild2: () => undefined,
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true, writable: true });
}

/** The add-in's context: what Office.context is made of. */
function context(start: () => HostStart, transport: Transport): object {
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => start().uiLocale,
    GetAppDataLocale: () => start().dataLocale,
    GetDocUrl: () => start().documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(start().requirements),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.16000.10000',
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: '1.2' }),
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => themeInfo(start().theme),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(start().settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        transport.saveSettings(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ''])));
      },
    }),
  };
}

/** Colours as numbers: office.js turns them into "#rrggbb" again. */
function themeInfo(theme: HostTheme): string {
  const numbers = Object.entries(theme).map(([name, color]) => [name, parseInt(String(color).slice(1), 16)]);
  return JSON.stringify(Object.fromEntries(numbers));
}
