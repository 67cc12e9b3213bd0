import type { FunctionsMetadata } from '../engine';
import { openWorkbook } from '../files/openWorkbook';
import { createEngine } from '../grid/createEngine';
import { startAddin } from './addinFrame';
import type { AddinFrame } from './addinFrame';
import { makeDivider } from './divider';
import { element } from './elements';
import { mountGrid } from './mountGrid';
import { letUserOpen } from './openByUser';
import './style.css';
import { LANGUAGES } from './texts';
import type { Language, Texts } from './texts';
import { workbenchApi } from './workbenchApi';

const SAMPLE = 'norrkoping.xlsx';
const MESSAGE_SECONDS = 8;

let texts: Texts = LANGUAGES['sv-SE'];
const engine = createEngine();

async function start(): Promise<void> {
  const [functions, sample] = await Promise.all([load('/addin/functions.json'), load(`/samples/${SAMPLE}`)]);
  const addin = functions && startAddin(element('pane'), engine, (await functions.json()) as FunctionsMetadata, SAMPLE);
  const api = workbenchApi({
    engine,
    settled: () => addin?.settled() ?? Promise.resolve(),
    problems: () => addin?.problems() ?? [],
    shown: show,
  });
  Object.assign(window, { workbench: api });
  wireStrip(addin);
  letUserOpen((file) => void openFile(file, (bytes) => api.open(bytes)));
  if (sample) openSample(await sample.arrayBuffer());
  await show();
  nameFile(sample ? SAMPLE : texts.newWorkbook);
  if (!functions) tell(texts.notBuilt);
  document.documentElement.dataset['ready'] = 'true';
}

function openSample(bytes: ArrayBuffer): void {
  try {
    openWorkbook(engine, new Uint8Array(bytes));
  } catch {
    tell(texts.cannotOpen(SAMPLE));
  }
}

const show = (): Promise<void> => mountGrid(element('sheet'), engine.model, tell);

async function load(address: string): Promise<Response | undefined> {
  const response = await fetch(address);
  return response.ok ? response : undefined;
}

async function openFile(file: File, open: (bytes: ArrayBuffer) => Promise<void>): Promise<void> {
  try {
    await open(await file.arrayBuffer());
    nameFile(file.name);
  } catch {
    tell(texts.cannotOpen(file.name));
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
  onButton('toggle-theme', texts.dark);
  element('tabs').setAttribute('aria-label', texts.tabs);
  element('divider').setAttribute('aria-label', texts.divider);
  const drop = element('drop').querySelector('p');
  if (drop) drop.textContent = texts.drop;
}

void start();
