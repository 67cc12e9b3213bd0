import type { AddinFrame } from './addinFrame';
import { makeDivider } from './divider';
import { element } from './elements';
import { LANGUAGES } from './texts';
import type { Language, Texts } from './texts';

const MESSAGE_SECONDS = 8;
let texts: Texts = LANGUAGES['sv-SE'];

/** The words of the language that the user has chosen. */
export const chosenTexts = (): Texts => texts;

export const fileName = (): string => element('file').textContent ?? '';

/** Says when the workbook was last kept in the browser, or that it was not. */
export function sayKept(outcome: Date | 'failed'): void {
  const time = outcome === 'failed' ? '' : outcome.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
  keptText = (all) => (outcome === 'failed' ? all.notKept : all.kept(time));
  element('kept').textContent = keptText(texts);
}
let keptText: (texts: Texts) => string = () => '';

export function nameFile(name: string): void {
  element('file').textContent = name;
  document.title = `${name} – ${texts.tab}`;
}

let hiding: number | undefined;
/** Says something for some seconds. */
export function tell(text: string): void {
  const message = element('message');
  message.textContent = text;
  message.hidden = false;
  window.clearTimeout(hiding);
  hiding = window.setTimeout(() => (message.hidden = true), MESSAGE_SECONDS * 1000);
}

/** The strip's own buttons: what is shown, how, and in which language. */
export function wireStrip(addin: AddinFrame | undefined): void {
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
  say('kept', keptText(texts));
  onButton('new', texts.empty);
  onButton('sample', texts.sample);
  onButton('open', texts.open);
  onButton('save', texts.save);
  onButton('toggle-theme', texts.dark);
  element('tabs').setAttribute('aria-label', texts.tabs);
  element('divider').setAttribute('aria-label', texts.divider);
  const drop = element('drop').querySelector('p');
  if (drop) drop.textContent = texts.drop;
}
