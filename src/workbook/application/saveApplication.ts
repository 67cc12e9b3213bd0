import { applicationOf } from '../../core/application';
import type { ApplicationResult, Draft } from '../../core/application';
import type { Change } from '../changes/change';
import type { FundBook } from '../fundBook/book';
import type { Language } from '../../i18n/language';
import { drawPicture } from './drawPicture';
import { figuresOf } from './figures';
import type { ApplicationFigures } from './figures';
import { SHEET_WORD } from './labels';
import { applicationPicture } from './layout';
import { rateFor } from './rate';
import type { RateInForce } from './rate';
import { UNSTATED_UNIT } from './readApplications';
import type { ApplicationSheet } from './readApplications';
import { savingChanges } from './savingChanges';
import type { Saving } from './savingChanges';
import { TYPING } from './typing';

/** The application that a draft is, or what in it cannot be read. */
export const readDraft = (draft: Draft): ApplicationResult => applicationOf(draft, TYPING);

/** What a draft comes to, with the rate of discount that was used; undefined as long as it cannot be counted. */
export function draftFigures(
  draft: Draft,
  book: FundBook | undefined,
): { readonly figures: ApplicationFigures; readonly rate: RateInForce } | undefined {
  const read = readDraft(draft);
  if (!read.ok) return undefined;
  const rate = rateFor(read.application.rate, read.application.start, book);
  const figures = figuresOf(read.application, rate.rate);
  return figures && { figures, rate };
}

/** The sheet's name, as Excel can have it: at most 31 characters, none of : \ / ? * [ ]. */
export const sheetNameOf = (draft: Draft): string =>
  `${SHEET_WORD} ${draft.single.name
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}`
    .slice(0, 31)
    .replace(/'+$/, '')
    .trim();

/** Saving an application: a new sheet, or the cells that differ on the sheet that it was opened from. */
export function planSaving(
  draft: Draft,
  sheet: ApplicationSheet | undefined,
  book: FundBook | undefined,
  language: Language,
): Saving {
  if (sheet) {
    const { unit = UNSTATED_UNIT } = sheet.form;
    return savingChanges(draft, { ...sheet, unit, mayGrow: true, mayEmpty: true }, TYPING, language);
  }
  const read = readDraft(draft);
  const own = read.ok ? read.application.rate : undefined;
  const { source } = rateFor(own, read.ok ? read.application.start : undefined, book);
  const picture = applicationPicture({ draft, typing: TYPING, rate: source });
  const change: Change = { kind: 'add-sheet', name: sheetNameOf(draft), draw: (added) => drawPicture(added, picture) };
  return { changes: [change], unplaced: [] };
}
