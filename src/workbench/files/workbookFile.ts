import { blockOf } from '../../package/address';
import { emptyPackage } from '../../package/emptyPackage';
import { openPackage } from '../../package/openPackage';
import type { Package } from '../../package/openPackage';
import type { AddinReference } from '../../package/parts/webExtensions';
import type { PackageProblem } from '../../package/problem';
import { addinOf } from '../../package/save/saveAddin';
import { printNames } from '../../package/save/savePrintNames';
import { savePackage } from '../../package/savePackage';
import { readPrint } from '../../package/sheet/print';
import type { PrintSetup } from '../../package/sheet/print';
import { extentOf } from '../../package/sheet/extent';
import type { OSpreadsheetEngine } from '../grid/createEngine';
import { MINIMUM_COLUMNS, MINIMUM_ROWS } from '../grid/grid';
import type { DocumentStore } from '../host/documentStore';
import { figuresOf } from './cellChanges';
import { readWorkbook } from './openWorkbook';
import { emptySheet, takePicture } from './picture';
import { workbookChanges } from './saveWorkbook';
import type { OpenedFile } from './openedFile';

/** The file behind the workbook on show: opened, and saved as that file with changes. */
export interface WorkbookFile {
  /** Puts another workbook in place of the present one, or says why not and leaves it. */
  open(bytes: Uint8Array): PackageProblem | undefined;
  /** To be called when all of a workbook that has just been opened is calculated. */
  calculated(): void;
  /** The workbook on show, as a file. Everything must be calculated. */
  save(): Uint8Array;
}

/** Beyond these the engine would keep the page from answering for more than some seconds. */
const MOST_CELLS = 200_000;
const LARGEST_SHEET = 10_000_000;

/** The engine makes every sheet at least this large. */
const tooLarge = ({ sheets, tables, parts }: Package): PackageProblem | undefined => {
  const extents = [
    ...sheets.map(({ path }) => extentOf(parts.text(path) ?? '')),
    ...tables.flatMap(({ reference }) => blockOf(reference.replaceAll('$', '')) ?? []),
  ];
  for (const { rows, columns } of extents) {
    const got = Math.max(rows, MINIMUM_ROWS) * Math.max(columns, MINIMUM_COLUMNS);
    if (got > LARGEST_SHEET) return { kind: 'too-large', what: 'extent', got, max: LARGEST_SHEET };
  }
  return undefined;
};

const printsOf = (engine: OSpreadsheetEngine, file: Package): ReadonlyMap<string, PrintSetup> =>
  new Map(
    file.sheets.map(({ name, path }) => [
      engine.sheetIdByName(name) ?? '',
      { ...readPrint(file.parts.text(path) ?? ''), ...printNames(file, name) },
    ]),
  );

export function workbookFile(
  engine: OSpreadsheetEngine,
  store: DocumentStore,
  addin: () => AddinReference | undefined,
): WorkbookFile {
  let opened: OpenedFile | undefined;
  let isTouched = false;
  let prints: ReadonlyMap<string, PrintSetup> = new Map();
  engine.subscribe(({ type }) => {
    if (type === 'changed') isTouched = true;
  });

  const base = (): OpenedFile => {
    if (opened) return opened;
    // Nothing was opened: the workbook is held against an empty one with the same first sheet.
    const { id = '', name = 'Blad1' } = engine.sheets()[0] ?? {};
    return {
      package: emptyPackage(name),
      picture: { sheets: new Map([[id, emptySheet(name)]]), tables: [], names: [], charts: [] },
      figures: undefined,
    };
  };

  const printChange = (name: string): { readonly print?: PrintSetup } => {
    const id = engine.sheetIdByName(name) ?? '';
    const print = store.prints.get(id);
    return print && JSON.stringify(print) !== JSON.stringify(prints.get(id)) ? { print } : {};
  };

  return {
    open(bytes) {
      const read = openPackage(bytes, { cells: MOST_CELLS });
      if (!read.ok) return read.problem;
      const file = read.value;
      const problem = tooLarge(file);
      if (problem) return problem;
      let content;
      try {
        content = readWorkbook(file);
      } catch {
        // Whole as a package, but the sheets say what no spreadsheet program writes.
        return { kind: 'damaged' };
      }
      engine.load(content);
      const ours = addinOf(file, addin()?.id);
      store.replace(
        ours?.settings ?? {},
        file.xmlParts.map(({ id, xml }) => ({ id, xml })),
        printsOf(engine, file),
      );
      prints = new Map(store.prints);
      opened = { package: file, picture: takePicture(engine), figures: undefined };
      isTouched = false;
      return undefined;
    },
    calculated() {
      if (!opened || opened.figures || isTouched) return;
      const { sheets } = opened.picture;
      opened = { ...opened, figures: new Map([...sheets].map(([id, sheet]) => [id, figuresOf(engine, id, sheet)])) };
    },
    save() {
      const { from, ...changes } = workbookChanges(engine, base());
      const reference = addin();
      return savePackage(from, {
        ...changes,
        sheets: (changes.sheets ?? []).map((sheet) => ({ ...sheet, ...printChange(sheet.name) })),
        settings: Object.fromEntries(store.settings),
        xmlParts: store.xmlParts,
        ...(reference ? { addin: reference } : {}),
      });
    },
  };
}
