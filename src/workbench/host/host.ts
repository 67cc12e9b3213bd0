/** Answers Office.js in front of any spreadsheet engine. Knows no transport: batches come in and messages go out. */
import type { Engine, FunctionsMetadata } from '../engine';
import { ProtectedSheet } from '../engine';
import { accessDenied, answerTooLarge } from './apiError';
import { Book } from './book';
import type { Factory } from './book';
import { CustomFunctions } from './customFunctions';
import { DocumentStore } from './documentStore';
import { EngineEvents } from './engineEvents';
import { EventHub } from './eventHub';
import { Interpreter } from './interpreter';
import type { HostObject } from './hostObject';
import { Range } from './objects/range';
import {
  AddinInternalService,
  AppRuntimePersistenceService,
  AppRuntimeService,
  CustomFunctionsService,
} from './objects/services';
import { TableCollection } from './objects/tables';
import { Workbook } from './objects/workbook';
import { Worksheet } from './objects/worksheet';
import type { Batch, HostMessage, HostStart, HostTheme } from './protocol';
import { LIGHT, REQUIREMENTS } from './protocol';
import { TrafficLog } from './trafficLog';
import type { Exchange } from './trafficLog';

export interface HostOptions {
  /** Office.context.displayLanguage, default "sv-SE". */
  readonly uiLocale?: string;
  /** Office.context.contentLanguage, and the language of formulasLocal; default "sv-SE". */
  readonly dataLocale?: string;
  /** Requirement sets with their highest version; default ExcelApi 1.15 and its contemporaries. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly theme?: HostTheme;
  /** Path or address of the document; its last part is the workbook's name. */
  readonly documentUrl?: string;
  /** What add-ins keep in the workbook; a new, empty store when left out. */
  readonly documentStore?: DocumentStore;
  /** The workbook as an .xlsx, as it is now: Office.context.document.getFileAsync. */
  readonly file?: () => Promise<Uint8Array>;
  /** Shows another workbook, given as a file: Excel.createWorkbook. */
  readonly openBeside?: (bytes: Uint8Array) => void;
}

export interface Host {
  /** Runs one batch of Office.js: JSON in, JSON out. Never throws. */
  execute(batchJson: string): string;
  /** The page that is served from now on, afresh: earlier registrations and references are forgotten. */
  onMessages(send: (message: HostMessage) => void): () => void;
  /** What office.js asks for synchronously, as it is now. */
  start(): HostStart;
  /** functions.json as Excel reads it, with the namespace of the manifest. */
  registerFunctions(namespace: string, functionsJson: FunctionsMetadata): void;
  /** Resolves when no custom function is outstanding. */
  settled(): Promise<void>;
  /** True while a custom function has not answered. */
  isBusy(): boolean;
  /** What the host was asked for and lacks; empty in a good run. */
  problems(): readonly string[];
  /** Notes what another part of the connection could not answer. */
  report(problem: string): void;
  clearProblems(): void;
  /** The latest exchanges, oldest first. */
  log(): readonly Exchange[];
  /** Runs what the add-in has associated with a ribbon button (Office.actions.associate). */
  fireCommand(name: string, controlId?: string): void;
  setTheme(theme: HostTheme): void;
  /** Does something to the workbook as another person who has it open: the add-in hears of it with the source Remote. */
  asCoAuthor(work: () => void): void;
  /** Answers of more characters than this are refused, as Excel on the web refuses those of more than 5 MB; undefined: none. */
  limitAnswers(characters: number | undefined): void;
  /** Another workbook has been put into the engine: what was remembered of the former one is forgotten. */
  workbookReplaced(): void;
  /** Office.context.document.settings.saveAsync. */
  saveSettings(settings: Readonly<Record<string, string>>): void;
  /** Stops listening to the engine: another host takes over. */
  dispose(): void;
  /** The workbook as an .xlsx; rejects where the host was given no way to save it. */
  file(): Promise<Uint8Array>;
  readonly documentStore: DocumentStore;
}

const make: Factory = {
  range: (book, area) => new Range(book, area),
  worksheet: (book, sheetId) => new Worksheet(book, sheetId),
  tables: (book, within) => new TableCollection(book, within),
};

const PLAIN_WRITES: ReadonlySet<string> = new Set([
  'bold',
  'color',
  'columnWidth',
  'formulas',
  'formulasLocal',
  'horizontalAlignment',
  'indentLevel',
  'italic',
  'merge',
  'numberFormat',
  'numberFormatLocal',
  'rowHeight',
  'size',
  'style',
  'values',
  'verticalAlignment',
  'wrapText',
]);

export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const uiLocale = options.uiLocale ?? 'sv-SE';
  const dataLocale = options.dataLocale ?? 'sv-SE';
  const documentUrl = options.documentUrl ?? 'C:\\Ekonomi\\Bok1.xlsx';
  const store = options.documentStore ?? new DocumentStore();
  const problems = new Set<string>();
  const report = (problem: string): void => void problems.add(problem);
  const log = new TrafficLog();
  const events = new EventHub();
  const functions = new CustomFunctions({ recalculate: () => engine.recalculate() });
  let theme = options.theme ?? LIGHT;
  let send: (message: HostMessage) => void = () => undefined;

  const book = new Book({
    engine,
    store,
    events,
    make,
    locale: dataLocale,
    forgetCalls: (isAffected) => functions.forget(isAffected),
    calculate: () => functions.calculate(),
    report,
    openBeside: (base64) => options.openBeside?.(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))),
  });
  const engineEvents = new EngineEvents(book, () => send({ kind: 'document-event', id: 2 }));
  const eventRange = (referenceId: string): HostObject | null => {
    const area = engineEvents.area(referenceId);
    return area ? make.range(book, area) : null;
  };
  const interpreter = new Interpreter({
    root: new Workbook(book, documentUrl.split(/[\\/]/).at(-1) ?? documentUrl, {
      isCalculating: () => functions.isBusy,
      eventRange,
    }),
    services: new Map<string, HostObject>([
      ['Microsoft.ExcelServices.CustomFunctions', new CustomFunctionsService(functions)],
      ['Microsoft.InternalService.AddinInternalService', new AddinInternalService()],
      ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService()],
      ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService()],
    ]),
    report,
    group: (work) => engine.batch(work),
    isPlainWrite: (property) => PLAIN_WRITES.has(property),
    refusalOf: (error) => (error instanceof ProtectedSheet ? accessDenied() : undefined),
  });

  const start = (): HostStart => ({
    uiLocale,
    dataLocale,
    documentUrl,
    requirements: options.requirements ?? REQUIREMENTS,
    theme,
    settings: Object.fromEntries(store.settings),
  });
  let largestAnswer: number | undefined;
  /** What the batch did stays done: it is its answer that does not come through. */
  const limited = (answer: string): string => {
    if (largestAnswer === undefined || answer.length <= largestAnswer) return answer;
    const { code, message } = answerTooLarge();
    const error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 413 };
    return JSON.stringify({ Results: [], TraceIds: [], Error: error });
  };
  const stopStore = store.subscribe(() => send({ kind: 'start', start: start() }));

  return {
    execute(batchJson) {
      const answer = limited(JSON.stringify(interpreter.run(JSON.parse(batchJson) as Batch)));
      log.note(batchJson, answer);
      return answer;
    },
    onMessages(receive) {
      send = receive;
      interpreter.forget();
      const sendEntries: Parameters<EventHub['connect']>[0] = (entries) => receive({ kind: 'entries', entries });
      events.connect(sendEntries);
      functions.connect(sendEntries);
      return () => {
        if (send === receive) send = () => undefined;
      };
    },
    start,
    registerFunctions(namespace, functionsJson) {
      functions.define(functionsJson);
      engine.defineFunctions(namespace, functionsJson, functions.call);
    },
    settled: () => functions.settled(),
    isBusy: () => functions.isBusy,
    problems: () => [...problems],
    report,
    clearProblems: () => problems.clear(),
    log: () => log.exchanges,
    asCoAuthor: (work) => events.fromCoAuthor(work),
    limitAnswers(characters) {
      largestAnswer = characters;
    },
    fireCommand: (name, controlId = name) => send({ kind: 'command', name, controlId }),
    setTheme(next) {
      theme = next;
      send({ kind: 'start', start: start() });
    },
    workbookReplaced() {
      functions.forget(() => true);
      book.forget();
    },
    saveSettings: (settings) => store.replaceSettings(settings),
    dispose() {
      engineEvents.stop();
      stopStore();
      send = () => undefined;
    },
    documentStore: store,
    file: options.file ?? (() => Promise.reject(new Error('This host saves no files.'))),
  };
}
