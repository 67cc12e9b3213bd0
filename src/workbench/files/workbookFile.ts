import { emptyPackage } from '../../package/emptyPackage';
import { openPackage } from '../../package/openPackage';
import type { AddinReference } from '../../package/parts/webExtensions';
import type { PackageProblem } from '../../package/problem';
import { addinOf } from '../../package/save/saveAddin';
import { savePackage } from '../../package/savePackage';
import type { OSpreadsheetEngine } from '../grid/createEngine';
import type { DocumentStore } from '../host/documentStore';
import { figuresOf } from './cellChanges';
import { readWorkbook } from './openWorkbook';
import { emptySheet, takePicture } from './picture';
import { workbookChanges } from './saveWorkbook';
import type { OpenedFile } from './saveWorkbook';

/** The file behind the workbook on show: opened, and saved as that file with changes. */
export interface WorkbookFile {
  /** Puts another workbook in place of the present one, or says why not and leaves it. */
  open(bytes: Uint8Array): PackageProblem | undefined;
  /** To be called when all of a workbook that has just been opened is calculated. */
  calculated(): void;
  /** The workbook on show, as a file. Everything must be calculated. */
  save(): Uint8Array;
}

/** Cells beyond this number would keep the page from answering for too long. */
const MOST_CELLS = 300_000;

export function workbookFile(
  engine: OSpreadsheetEngine,
  store: DocumentStore,
  addin: () => AddinReference | undefined,
): WorkbookFile {
  let opened: OpenedFile | undefined;
  let isTouched = false;
  engine.subscribe(({ type }) => {
    if (type === 'changed') isTouched = true;
  });

  const base = (): OpenedFile => {
    if (opened) return opened;
    // Nothing was opened: the workbook is held against an empty one with the same first sheet.
    const { id = '', name = 'Blad1' } = engine.sheets()[0] ?? {};
    return {
      package: emptyPackage(name),
      picture: { sheets: new Map([[id, emptySheet(name)]]), tables: [], names: [] },
      figures: undefined,
    };
  };

  return {
    open(bytes) {
      const read = openPackage(bytes, { cells: MOST_CELLS });
      if (!read.ok) return read.problem;
      const file = read.value;
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
      );
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
      const from = base();
      const reference = addin();
      return savePackage(from.package, {
        ...workbookChanges(engine, from),
        settings: Object.fromEntries(store.settings),
        xmlParts: store.xmlParts,
        ...(reference ? { addin: reference } : {}),
      });
    },
  };
}
