import { withoutMarks } from './keptFormulas';
import type { KeptFormulas } from './keptFormulas';
import type { KeptPart } from './keptPart';
import { planThaw } from './planThaw';
import type { SheetCells } from './sheetCells';
import { putBack } from './thaw';
import type { Placed } from './thaw';

/** What was begun and not done, and how it ended now. */
export type Finished =
  /** All values were there: the formulas are kept. */
  | { readonly kind: 'frozen'; readonly count: number }
  /** Only some were there, or plain formulas had not been compared: the formulas stand in their cells again. */
  | { readonly kind: 'taken-back'; readonly count: number }
  /** Formulas were on their way back: now all of them are. */
  | { readonly kind: 'thawed'; readonly count: number };

/** True when the workbook was closed, or Excel stopped, in the middle of a write. */
export const isBegun = ({ rounds, formulas }: KeptFormulas): boolean =>
  rounds.some(({ freezing }) => freezing) || formulas.some(({ thawing }) => thawing);

/** Brings what was begun to an end: to where it was going if all of it is there, else back. Writes nothing when nothing was. */
export async function finishBegun(
  context: Excel.RequestContext,
  part: KeptPart,
  sheets: readonly SheetCells[],
): Promise<Finished | undefined> {
  if (!isBegun(part.kept)) return undefined;
  const items = planThaw(part.kept, sheets);
  const begun = new Set(part.kept.rounds.flatMap(({ id, freezing }) => (freezing ? [id] : [])));
  const ofFreeze = items.filter(({ kept }) => begun.has(kept.round));
  const untouched = ofFreeze.filter(({ kind }) => kind === 'back');
  const kept = withoutMarks(part.kept);
  // Plain formulas whose answers nobody has compared do not stay.
  const isUnchecked = part.kept.rounds.some(({ checking }) => checking);
  const isFrozen = begun.size > 0 && untouched.length === 0 && !isUnchecked;
  const returning = items.filter((item): item is Placed => {
    const isOurs = item.kept.thawing === true || (begun.has(item.kept.round) && !isFrozen);
    return isOurs && (item.kind === 'ready' || item.kind === 'back');
  });
  await (returning.length > 0 ? putBack(context, part, returning, kept) : part.write(kept));
  if (isFrozen) return { kind: 'frozen', count: ofFreeze.length };
  return { kind: begun.size > 0 ? 'taken-back' : 'thawed', count: returning.length };
}
