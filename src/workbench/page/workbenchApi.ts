import type { PackageProblem } from '../../package/problem';
import type { WorkbookFile } from '../files/workbookFile';
import { parseAddress } from '../grid/addresses';
import type { OSpreadsheetEngine } from '../grid/createEngine';
import type { Area, CellState, CellValue } from '../engine';

/** What the page offers to scripts and tests as `window.workbench`; addresses such as "Fond!A1:E9". */
export interface WorkbenchApi {
  sheets(): string[];
  /** Errors as "#VALUE!" and so on, empty cells as "". */
  values(address: string): CellValue[][];
  /** As Range.formulas: English names and commas; the content where there is no formula. */
  formulas(address: string): string[][];
  /** As displayed, in Swedish. */
  text(address: string): string[][];
  /** As a user types it, with Swedish separators; resolves when everything is calculated. */
  enter(address: string, input: string): Promise<void>;
  select(address: string): void;
  /** Resolves when nothing is calculating: no cell says #BUSY!. */
  settled(): Promise<void>;
  /** Puts a file in place of the workbook, which keeps its name where the file is given none. */
  open(file: ArrayBuffer, name?: string): Promise<void>;
  /** An .xlsx: the opened file with the changes made since. */
  save(): Promise<ArrayBuffer>;
  /** Resolves when the latest change is kept in the browser: a reload of the page then loses nothing. */
  kept(): Promise<void>;
  /** What the host was asked and did not know; empty in a good run. */
  problems(): readonly string[];
}

/** Why `open` was rejected. */
export class RefusedFile extends Error {
  constructor(readonly problem: PackageProblem) {
    super(`The file was refused: ${JSON.stringify(problem)}`);
    this.name = 'RefusedFile';
  }
}

interface Surroundings {
  readonly engine: OSpreadsheetEngine;
  readonly file: WorkbookFile;
  readonly settled: () => Promise<void>;
  readonly problems: () => readonly string[];
  /** Called after another workbook has been put in. */
  readonly shown: (bytes: Uint8Array, name: string | undefined) => Promise<void>;
  readonly kept: () => Promise<void>;
}

export function workbenchApi({ engine, file, settled, problems, shown, kept }: Surroundings): WorkbenchApi {
  const areaOf = (address: string): Area => {
    const parsed = parseAddress(address) ?? named(engine, address);
    if (!parsed) throw new Error(`${address} is no address`);
    const { sheet, ...cells } = parsed;
    const sheetId = sheet === undefined ? engine.activeSheet() : engine.sheetIdByName(sheet);
    if (sheetId === undefined) throw new Error(`There is no sheet ${sheet ?? ''}`);
    return { ...cells, sheetId };
  };
  const read = <T>(address: string, of: (cell: CellState) => T): T[][] =>
    engine.read(areaOf(address)).map((row) => row.map(of));

  return {
    sheets: () => engine.sheets().map(({ name }) => name),
    values: (address) => read(address, ({ value }) => value),
    formulas: (address) => read(address, ({ formula, value }) => formula ?? String(value)),
    text: (address) => read(address, ({ text }) => text),
    async enter(address, input) {
      engine.enter({ ...areaOf(address), rows: 1, columns: 1 }, input);
      await settled();
    },
    select: (address) => engine.select(areaOf(address)),
    settled,
    async open(bytes, name) {
      const given = new Uint8Array(bytes);
      const problem = file.open(given);
      if (problem) throw new RefusedFile(problem);
      await shown(given, name);
      await settled();
      file.calculated();
    },
    async save() {
      await settled();
      const bytes = file.save();
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    },
    kept,
    problems,
  };
}

function named(engine: OSpreadsheetEngine, name: string): ReturnType<typeof parseAddress> {
  const found = engine.names().find((candidate) => candidate.name.toUpperCase() === name.toUpperCase());
  return found && parseAddress(found.formula.replace(/^=/, ''));
}
