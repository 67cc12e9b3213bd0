import type { FunctionsMetadata } from '../engine';
import { LIMITS } from '../../package/limits';
import type { AddinReference } from '../../package/parts/webExtensions';
import { workbookFile } from '../files/workbookFile';
import { createEngine } from '../grid/createEngine';
import { DocumentStore } from '../host/documentStore';
import { startAddin } from './addinFrame';
import type { AddinFrame } from './addinFrame';
import { makeDivider } from './divider';
import { element } from './elements';
import { mountGrid } from './mountGrid';
import { letUserOpen } from './openByUser';
import { copyName, letUserSave } from './saveByUser';
import './style.css';
import { LANGUAGES } from './texts';
import type { Language, Texts } from './texts';
import { RefusedFile, workbenchApi } from './workbenchApi';

const SAMPLE = 'norrkoping.xlsx';
const MESSAGE_SECONDS = 8;
const SECONDS_FOR_FIGURES = 20;

let texts: Texts = LANGUAGES['sv-SE'];
const engine = createEngine();
const store = new DocumentStore();
let addinReference: AddinReference | undefined;
const workbook = workbookFile(engine, store, () => addinReference);

async function start(): Promise<void> {
  const [functions, manifest, sample] = await Promise.all([
    load('/addin/functions.json'),
    load('/addin/manifest.xml'),
    load(`/samples/${SAMPLE}`),
  ]);
  addinReference = manifest && referenceOf(await manifest.text());
  const addin =
    functions && startAddin(element('pane'), engine, (await functions.json()) as FunctionsMetadata, SAMPLE, store);
  const api = workbenchApi({
    engine,
    file: workbook,
    settled: () => addin?.settled() ?? Promise.resolve(),
    problems: () => addin?.problems() ?? [],
    shown: show,
  });
  Object.assign(window, { workbench: api });
  wireStrip(addin);
  letUserOpen((file) => void openFile(file, (bytes) => api.open(bytes)));
  letUserSave(
    () => api.save(),
    () => copyName(element('file').textContent ?? '', texts.copy),
    () => tell(texts.cannotSave),
  );
  if (sample) openSample(await sample.arrayBuffer());
  await show();
  nameFile(sample ? SAMPLE : texts.newWorkbook);
  if (!functions) tell(texts.notBuilt);
  // Usable means that the figures are there; an add-in that never answers must not keep the page from being used.
  await Promise.race([api.settled(), new Promise((resolve) => setTimeout(resolve, SECONDS_FOR_FIGURES * 1000))]);
  workbook.calculated();
  document.documentElement.dataset['ready'] = 'true';
}

function openSample(bytes: ArrayBuffer): void {
  const problem = workbook.open(new Uint8Array(bytes));
  if (problem) tell(texts.refused(SAMPLE, problem));
}

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
    tell(texts.refused(file.name, { kind: 'too-large', what: 'file', got: file.size, max: LIMITS.file }));
    return;
  }
  try {
    await open(await file.arrayBuffer());
    nameFile(file.name);
  } catch (error) {
    tell(error instanceof RefusedFile ? texts.refused(file.name, error.problem) : texts.cannotOpen(file.name));
  }
}

function nameFile(name: string): void {
  element('file').textContent = name;
  document.title = `${name} – ${texts.tab}`;
}

let hiding: number | undefined;
function tell(text: string): void {
  const message = element('message');
  message.textContent = text;
  message.hidden = false;
  window.clearTimeout(hiding);
  hiding = window.setTimeout(() => (message.hidden = true), MESSAGE_SECONDS * 1000);
}

function wireStrip(addin: AddinFrame | undefined): void {
  const work = document.querySelector('main');
  toggle('toggle-pane', (isShown) => {
    work?.classList.toggle('pane-hidden', !isShown);
    window.dispatchEvent(new Event('resize'));
  });
  toggle('toggle-theme', (isDark) => addin?.setDark(isDark));
  makeDivider(element('divider'));
  const language = element<HTMLSelectElement>('language');
  language.addEventListener('change', () => {
    const chosen = language.value as Language;
    texts = LANGUAGES[chosen];
    label(chosen);
    addin?.setLanguage(chosen);
  });
  label('sv-SE');
}

function toggle(id: string, apply: (isOn: boolean) => void): void {
  const button = element(id);
  button.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOn));
    apply(isOn);
  });
}

function label(language: Language): void {
  document.documentElement.lang = language;
  const say = (id: string, text: string): void => void (element(id).textContent = text);
  const onButton = (id: string, text: string): void => {
    const span = element(id).querySelector('span');
    if (span) span.textContent = text;
  };
  say('tab', texts.tab);
  say('note', texts.note);
  say('group-fund', texts.fund);
  say('group-workbook', texts.workbook);
  say('group-view', texts.view);
  say('language-label', texts.language);
  onButton('toggle-pane', texts.pane);
  onButton('open', texts.open);
  onButton('save', texts.save);
  onButton('toggle-theme', texts.dark);
  element('tabs').setAttribute('aria-label', texts.tabs);
  element('divider').setAttribute('aria-label', texts.divider);
  const drop = element('drop').querySelector('p');
  if (drop) drop.textContent = texts.drop;
}

void start();
