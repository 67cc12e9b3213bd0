import type { BasisTexts } from '../../../i18n/shareTexts';
import { openPackage } from '../../../package/openPackage';
import type { PackageResult } from '../../../package/problem';
import { withoutContactParts } from './contactParts';
import type { CopyChoices } from './copyChoices';
import type { CopiedSheets } from './copySheets';
import { mentionsInParts } from './mentions';

export interface FinishedCopy {
  readonly bytes: Uint8Array;
  /** Where it names other committees, in cells and elsewhere. */
  readonly mentions: readonly string[];
}

/** The last of a copy's making, when its cells and traces are as they are to be: what stands outside the cells. */
export function finishCopy(
  bytes: Uint8Array,
  { sheets, withoutContacts }: CopyChoices,
  { mentions, others }: Pick<CopiedSheets, 'mentions' | 'others'>,
  { replacement, mentionedIn }: Pick<BasisTexts, 'replacement' | 'mentionedIn'>,
): PackageResult<FinishedCopy> {
  const saved = openPackage(bytes);
  if (!saved.ok) return saved;
  const clean = withoutContacts ? withoutContactParts(saved.value, replacement) : bytes;
  const finished = clean === bytes ? saved : openPackage(clean);
  if (!finished.ok) return finished;
  const elsewhere = mentionsInParts(finished.value, new Set(sheets), others, mentionedIn);
  return { ok: true, value: { bytes: clean, mentions: [...mentions, ...elsewhere] } };
}
