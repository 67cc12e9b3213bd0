/**
 * A workbook with the real Office.js on top, for tests: import this file and use Excel, Office and CustomFunctions as an
 * add-in does. Office.js starts once a file; each test begins with an empty sheet, Blad1.
 */
import type { FunctionsMetadata } from '../../src/workbench/engine';
import { createEngine } from '../../src/workbench/grid/createEngine';
import type { EngineData } from '../../src/workbench/grid/createEngine';
import { emptyWorkbook } from '../../src/workbench/grid/grid';
import { workbookFile } from '../../src/workbench/files/workbookFile';
import { DocumentStore } from '../../src/workbench/host/documentStore';
import { installExternal } from '../../src/workbench/host/bridge';
import { createHost } from '../../src/workbench/host/host';
import type { Host } from '../../src/workbench/host/host';
import { refuseNewerApi } from './refuseNewerApi';

declare global {
  var loadOffice: () => void;
}

export const engine = createEngine();
const documentStore = new DocumentStore();
/** The add-in of manifest.xml: what it keeps goes with the file. */
export const ADDIN = { id: 'e98ad257-4b7c-4711-ad50-638652d72700', version: '0.1.0.0' };
export const file = workbookFile(engine, documentStore, () => ADDIN);
export const host: Host = createHost(engine, { documentStore, file: () => Promise.resolve(file.save()) });

/** Lets what has been pushed to the add-in arrive there. */
export const pushed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** functions.json of a few functions, with the rest of each entry filled in. */
export function functionsOf(
  ...functions: (Pick<FunctionsMetadata['functions'][number], 'id'> & Partial<FunctionsMetadata['functions'][number]>)[]
): FunctionsMetadata {
  return { functions: functions.map((f) => ({ name: f.id, parameters: [], result: {}, ...f })) };
}

/** The displayed values of an area of Blad1 by Office.js, without loading anything else. */
export async function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Blad1').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

beforeAll(async () => {
  installExternal(window, host.start(), {
    execute: (batch) => Promise.resolve(host.execute(batch)),
    listen: (receive) => host.onMessages(receive),
    saveSettings: (settings) => host.saveSettings(settings),
    file: () => host.file(),
    report: (problem) => host.report(problem),
  });
  globalThis.loadOffice();
  await Office.onReady();
  refuseNewerApi();
});

/** An empty workbook in place of the present one. */
export function startAfresh(): void {
  engine.load({ data: emptyWorkbook('Blad1') as EngineData, tables: [], names: [] });
  host.workbookReplaced();
  host.documentStore.replace({}, []);
  host.clearProblems();
}

beforeEach(startAfresh);
