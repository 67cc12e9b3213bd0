/**
 * Calls through Microsoft's real custom-function runtime, in jsdom before the workbench's host: what a call costs the
 * processor, ours against a function that does nothing. The time that answers wait to be handed over is not counted.
 */
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { CustomCaller, Engine, FunctionsMetadata } from '../../src/workbench/engine';
import { installExternal } from '../../src/workbench/host/bridge';
import { createHost } from '../../src/workbench/host/host';
import { functionsJson } from '../../src/tools/metadata';

const OFFICE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const CALLS = 10000;

interface AddinWindow {
  readonly Office: { onReady(): Promise<unknown> };
  readonly CustomFunctions: typeof CustomFunctions;
}

/** A window with office.js in it, answered by a host whose engine only hands over who calls the functions. */
async function start() {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const { window } = dom;
  let call: CustomCaller | undefined;
  const engine = {
    defineFunctions: (_: string, __: FunctionsMetadata, caller: CustomCaller) => (call = caller),
    recalculate: () => undefined,
    subscribe: () => () => undefined,
    sheets: () => [],
    tables: () => [],
    names: () => [],
  } as unknown as Engine;
  const host = createHost(engine);
  installExternal(window as unknown as Window & typeof globalThis, host.start(), {
    execute: (batch) => Promise.resolve(host.execute(batch)),
    listen: (receive) => host.onMessages(receive),
    saveSettings: (settings) => host.saveSettings(settings),
    report: (problem) => host.report(problem),
  });
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  const load = (file: string): void => void window.eval(fs.readFileSync(path.join(OFFICE, file), 'utf8'));
  head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as HTMLScriptElement;
    if (!script.src?.startsWith(ADDRESS)) return append(node);
    setTimeout(() => {
      load(script.src.slice(ADDRESS.length));
      script.onload?.(new window.Event('load') as unknown as Event);
    }, 0);
    return node;
  };
  const tag = window.document.createElement('script');
  tag.setAttribute('src', `${ADDRESS}office.js`);
  append(tag);
  load('office.js');
  const addin = window as unknown as AddinWindow;
  await addin.Office.onReady();
  return { host, addin, call: () => call, close: () => window.close() };
}

export interface RuntimeCost {
  readonly name: string;
  /** Processor time a call, microseconds. */
  readonly microseconds: number;
}

export async function runtimeCosts(): Promise<readonly RuntimeCost[]> {
  const { host, addin, call, close } = await start();
  Object.assign(globalThis, { CustomFunctions: addin.CustomFunctions });
  await import('../../src/functions/index');
  addin.CustomFunctions.associate('INGENTING', () => 0);
  const nothing = { id: 'INGENTING', name: 'INGENTING', parameters: [], result: {} };
  const metadata = functionsJson('sv', 'https://localhost:3000') as FunctionsMetadata;
  host.registerFunctions('SIF', { functions: [...metadata.functions, nothing] });
  const contests: readonly (readonly [string, string, (i: number) => unknown[]])[] = [
    ['a function that does nothing', 'INGENTING', () => []],
    ['ATERBETALNING', 'ATERBETALNING', (i) => [2016, 1_000_000 + i, 5, 2014]],
    ['KOSTNADSMINSKNING', 'KOSTNADSMINSKNING', (i) => [20 + i, 0.25, 180, 0.2]],
  ];
  const costs: RuntimeCost[] = [];
  for (const [name, id, args] of contests) {
    const rounds: number[] = [];
    for (let round = 0; round < 5; round++) {
      const before = process.cpuUsage();
      for (let i = 0; i < CALLS; i++) {
        call()?.({ id, args: args(i), address: `${id}!A${round * CALLS + i + 1}`, parameterAddresses: [] });
      }
      await host.settled();
      const { user, system } = process.cpuUsage(before);
      rounds.push((user + system) / CALLS);
    }
    rounds.sort((a, b) => a - b);
    costs.push({ name, microseconds: rounds[2] ?? NaN });
  }
  close();
  return costs;
}
