/** The wire format between office.js and its host, as far as the desktop flavour of office.js 1.1.110 uses it. */

/** What one context.sync() sends. Results of earlier actions stay when a later one fails. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ObjectPath {
  readonly Id: number;
  /** 1 root, 2 service, 3 method, 4 property, 5 indexer, 6 reference id, 7 null object */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 9 update */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as Arguments; a path id where the argument is an object of the host. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** One pushed entry: category, type, target id, message as JSON, id, whether it comes from another user. */
export type Entry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  remote: boolean,
];

export const EVENT_CATEGORY = 65536;
export const CUSTOM_FUNCTION_CATEGORY = 1;
export const CUSTOM_FUNCTION_INVOKE = 1000;

/** What the host tells the add-in's page without being asked. Plain data, so that it passes through postMessage. */
export type HostMessage =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  /** The older document events: 1 settings changed, 2 selection changed. */
  | { readonly kind: 'document-event'; readonly id: number }
  | { readonly kind: 'command'; readonly name: string; readonly controlId: string }
  | { readonly kind: 'start'; readonly start: HostStart };

/** What office.js asks for synchronously, so it must be at hand in the page before any message can be exchanged. */
export interface HostStart {
  readonly uiLocale: string;
  readonly dataLocale: string;
  readonly documentUrl: string;
  /** Requirement set -> highest version: what isSetSupported answers. The client itself refuses no newer member. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly theme: HostTheme;
  /** Office.context.document.settings, each value as JSON. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Office.context.officeTheme; each colour as "#rrggbb". */
export interface HostTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT: HostTheme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#f3f3f3',
  controlForegroundColor: '#262626',
};

export const DARK: HostTheme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#ffffff',
};

/** What the npm copy of office.js knows; LTSC 2021 is the same with ExcelApi 1.14. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.10',
  CustomXmlParts: '1.1',
  Settings: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  AddInCommands: '1.3',
};
