import type { FunctionsMetadata } from '../engine';
import { LIMITS } from '../../package/limits';
import type { AddinReference } from '../../package/parts/webExtensions';
import { emptyPackage } from '../../package/emptyPackage';
import { workbookFile } from '../files/workbookFile';
import { createEngine } from '../grid/createEngine';
import { DocumentStore } from '../host/documentStore';
import { startAddin } from './addinFrame';
import { readKept } from './browserStore';
import type { KeptWorkbook } from './browserStore';
import { element } from './elements';
import { keepWorkbook } from './keepWorkbook';
import type { Keeper } from './keepWorkbook';
import { mountGrid } from './mountGrid';
import { letUserOpen } from './openByUser';
import { copyName, download, letUserSave } from './saveByUser';
import './style.css';
import { chosenTexts as texts, fileName, nameFile, sayKept, tell, wireStrip } from './strip';
import { RefusedFile, workbenchApi } from './workbenchApi';

const SAMPLE = 'norrkoping.xlsx';
const SECONDS_FOR_FIGURES = 20;

const engine = createEngine();
const store = new DocumentStore();
let addinReference: AddinReference | undefined;
const workbook = workbookFile(engine, store, () => addinReference);
/** An address that ends so opens the sample, "?nytt=tom" an empty workbook, instead of the one the browser has kept. */
const FRESH = 'nytt';
const EMPTY = 'tom';

async function start(): Promise<void> {
  const wanted = new URLSearchParams(window.location.search).get(FRESH);
  // Begun anew once: a reload from here on opens what has been made since.
  if (wanted !== null) window.history.replaceState(null, '', window.location.pathname);
  const [functions, manifest, sample, keptBefore] = await Promise.all([
    load('/addin/functions.json'),
    load('/addin/manifest.xml'),
    load(`/samples/${SAMPLE}`),
    wanted === null ? readKept() : undefined,
  ]);
  addinReference = manifest && referenceOf(await manifest.text());
  const saved = async (): Promise<Uint8Array> => {
    await settled();
    return workbook.save();
  };
  const addin =
    functions &&
    // The page shows one workbook: another is given to the user as a file.
    startAddin(element('pane'), engine, (await functions.json()) as FunctionsMetadata, SAMPLE, store, saved, (bytes) =>
      download(bytes.slice().buffer, copyName(fileName(), texts().copy)),
    );
  const settled = (): Promise<void> => addin?.settled() ?? Promise.resolve();
  const keeper = keepWorkbook({ name: fileName, save: () => workbook.save(), settled, told: sayKept });
  const api = workbenchApi({
    engine,
    file: workbook,
    settled,
    problems: () => addin?.problems() ?? [],
    shown: async (bytes, name) => {
      // Before it is kept, which may be while it is still being calculated.
      if (name !== undefined) nameFile(name);
      keeper.replaced(bytes);
      await show();
    },
    kept: () => keeper.kept(),
  });
  Object.assign(window, { workbench: api });
  wireStrip(addin);
  const openNamed = (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> =>
    openFile(new File([bytes], name), (given) => api.open(given, name));
  letUserOpen((file) => void openFile(file, (bytes) => api.open(bytes, file.name)));
  letUserSave(
    () => api.save(),
    () => copyName(fileName(), texts().copy),
    () => tell(texts().cannotSave),
  );
  const sampleBytes = sample && new Uint8Array(await sample.arrayBuffer());
  element('new').addEventListener('click', () => {
    if (window.confirm(texts().replace)) void openNamed(`${texts().newWorkbook}.xlsx`, emptyBytes());
  });
  element('sample').addEventListener('click', () => {
    if (sampleBytes && window.confirm(texts().replace)) void openNamed(SAMPLE, sampleBytes);
  });
  const first = keptBefore ?? (wanted !== EMPTY && sampleBytes ? { name: SAMPLE, bytes: sampleBytes } : undefined);
  if (first) openFirst(first, keeper);
  await show();
  nameFile(first?.name ?? texts().newWorkbook);
  engine.subscribe(({ type }) => {
    if (!/^(selected|activated|deactivated)$/.test(type)) keeper.changed();
  });
  store.subscribe(() => keeper.changed());
  if (!functions) tell(texts().notBuilt);
  // Usable means that the figures are there; an add-in that never answers must not keep the page from being used.
  await Promise.race([api.settled(), new Promise((resolve) => setTimeout(resolve, SECONDS_FOR_FIGURES * 1000))]);
  workbook.calculated();
  document.documentElement.dataset['ready'] = 'true';
}

function openFirst({ name, bytes }: KeptWorkbook, keeper: Keeper): void {
  const problem = workbook.open(bytes);
  if (problem) tell(texts().refused(name, problem));
  else keeper.began(bytes);
}

const emptyBytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(emptyPackage('Blad1').bytes);

/** The add-in as files refer to it. */
function referenceOf(manifest: string): AddinReference | undefined {
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  const version = /<Version>([^<]+)<\/Version>/.exec(manifest)?.[1];
  return id === undefined || version === undefined ? undefined : { id, version };
}

const show = (): Promise<void> => mountGrid(element('sheet'), engine.model, tell);

async function load(address: string): Promise<Response | undefined> {
  const response = await fetch(address);
  return response.ok ? response : undefined;
}

async function openFile(file: File, open: (bytes: ArrayBuffer) => Promise<void>): Promise<void> {
  if (file.size > LIMITS.file) {
    // Said before the file is in memory.
    tell(texts().refused(file.name, { kind: 'too-large', what: 'file', got: file.size, max: LIMITS.file }));
    return;
  }
  try {
    await open(await file.arrayBuffer());
  } catch (error) {
    tell(error instanceof RefusedFile ? texts().refused(file.name, error.problem) : texts().cannotOpen(file.name));
  }
}

void start();
