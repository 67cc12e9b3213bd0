import { AMOUNT_UNITS } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import type { Language } from '../../i18n/language';
import { languageOf } from '../../i18n/language';

/** What the overview's amounts are shown in: as the workbook has them, or always the same. */
export type ShownUnit = 'workbook' | AmountUnit;

export type Appearance = 'system' | 'light' | 'dark';

/** What the user has chosen about the pane itself; kept on the computer, never in the workbook. */
export interface Settings {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly amounts: ShownUnit;
}

const KEY = 'social-investering.settings';

const isLanguage = (value: unknown): value is Language => value === 'sv' || value === 'en';
const isAppearance = (value: unknown): value is Appearance =>
  value === 'system' || value === 'light' || value === 'dark';

const isUnit = (value: unknown): value is AmountUnit => AMOUNT_UNITS.some((unit) => unit === value);

/** Settings in the given storage, which a browser's privacy rules may refuse; then they last as long as the page. */
export function loadSettings(storage: () => Storage, displayLanguage: string | undefined): Settings {
  let kept: { readonly language?: unknown; readonly appearance?: unknown; readonly amounts?: unknown } = {};
  try {
    const parsed: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) kept = parsed;
  } catch {
    kept = {};
  }
  return {
    language: isLanguage(kept.language) ? kept.language : languageOf(displayLanguage),
    appearance: isAppearance(kept.appearance) ? kept.appearance : 'system',
    amounts: isUnit(kept.amounts) ? kept.amounts : 'workbook',
  };
}

export function keepSettings(storage: () => Storage, settings: Settings): void {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
  } catch {
    // Refused storage: the choice lasts as long as the page.
  }
}
