import type { FundBookState } from './useFundBook';
import type { Selection } from './useSelection';

/** The pane's places, one level. */
export const PLACES = ['overview', 'application', 'fund', 'followUp', 'share', 'functions'] as const;
export type Place = (typeof PLACES)[number];

/** Where the pane opens: at what the selection is about. Undefined until that is known. */
export function openingPlace(selection: Selection, fundBook: FundBookState): Place | undefined {
  if (selection.kind === 'reading') return undefined;
  if (selection.kind === 'failed') return 'functions';
  const { kind } = selection.explanation;
  if (kind !== 'empty' && kind !== 'no-function') return 'functions';
  if (fundBook.kind === 'reading') return undefined;
  const isInBook = fundBook.kind === 'read' && fundBook.book.sheets.includes(selection.cell.sheet);
  return isInBook ? 'fund' : 'overview';
}
