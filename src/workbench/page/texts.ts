import { refusalInEnglish, refusalInSwedish } from './refusals';
import type { SayRefusal } from './refusals';

/** What the strip says. The add-in's own words are in src/i18n; these are the workbench's. */
export interface Texts {
  readonly tab: string;
  readonly tabs: string;
  readonly pane: string;
  readonly fund: string;
  readonly open: string;
  readonly workbook: string;
  readonly dark: string;
  readonly language: string;
  readonly view: string;
  readonly note: string;
  readonly drop: string;
  readonly divider: string;
  readonly newWorkbook: string;
  readonly notBuilt: string;
  readonly save: string;
  readonly empty: string;
  readonly sample: string;
  /** Asked before another workbook takes the place of the one on show. */
  readonly replace: string;
  readonly kept: (time: string) => string;
  readonly notKept: string;
  /** Ends the name of a copy. */
  readonly copy: string;
  readonly cannotSave: string;
  readonly cannotOpen: (file: string) => string;
  readonly refused: SayRefusal;
}

const sv: Texts = {
  tab: 'Social investering',
  tabs: 'Menyflikar',
  pane: 'Visa panelen',
  fund: 'Fonden',
  open: 'Öppna…',
  workbook: 'Arbetsbok',
  dark: 'Mörk panel',
  language: 'Språk',
  view: 'Visning',
  note: 'Arbetsbänken: tillägget utan Excel',
  drop: 'Släpp arbetsboken här',
  divider: 'Panelens bredd',
  newWorkbook: 'Ny arbetsbok',
  notBuilt: 'Tillägget är inte byggt. Kör npm run build och läs in sidan igen.',
  save: 'Spara en kopia',
  empty: 'Ny',
  sample: 'Exempel',
  replace: 'En annan arbetsbok öppnas i stället för den som visas. Spara först en kopia om den ska finnas kvar.',
  kept: (time) => `Sparad i webbläsaren kl. ${time}`,
  notKept: 'Kunde inte sparas i webbläsaren. Spara en kopia innan sidan stängs.',
  copy: 'kopia',
  cannotSave: 'Kopian gick inte att spara. Arbetsboken är kvar som den är.',
  cannotOpen: (file) => `${file} gick inte att öppna. Välj en arbetsbok i formatet .xlsx.`,
  refused: refusalInSwedish,
};

const en: Texts = {
  tab: 'Social investment',
  tabs: 'Ribbon tabs',
  pane: 'Show the pane',
  fund: 'The fund',
  open: 'Open…',
  workbook: 'Workbook',
  dark: 'Dark pane',
  language: 'Language',
  view: 'View',
  note: 'The workbench: the add-in without Excel',
  drop: 'Drop the workbook here',
  divider: 'Width of the pane',
  newWorkbook: 'New workbook',
  notBuilt: 'The add-in is not built. Run npm run build and reload the page.',
  save: 'Save a copy',
  empty: 'New',
  sample: 'Sample',
  replace: 'Another workbook is opened in place of the one on show. Save a copy first if you want to keep it.',
  kept: (time) => `Kept in the browser at ${time}`,
  notKept: 'Could not be kept in the browser. Save a copy before you close the page.',
  copy: 'copy',
  cannotSave: 'The copy could not be saved. The workbook is left as it is.',
  cannotOpen: (file) => `${file} could not be opened. Choose a workbook in .xlsx format.`,
  refused: refusalInEnglish,
};

export const LANGUAGES = { 'sv-SE': sv, 'en-US': en } as const;
export type Language = keyof typeof LANGUAGES;
