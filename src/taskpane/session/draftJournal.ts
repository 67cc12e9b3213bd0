import { keptDraftFrom } from '../../workbook';
import type { KeptDraft } from '../../workbook';

/** Notes of one workbook's drafts are under one of its names. */
type Names = readonly string[];

const prefixOf = (name: string): string => `social-investering.utkast.${encodeURIComponent(name)}|`;
const keysOf = (names: Names, id: string): readonly string[] => names.map((name) => `${prefixOf(name)}${id}`);

/**
 * A draft as it was last typed, until the workbook has it: written at once, as nothing in the workbook can be, and all there
 * is of it where the workbook cannot be written. Storage that a browser's privacy rules refuse is done without.
 */
export function noteDraft(storage: () => Storage, names: Names, kept: KeptDraft): void {
  try {
    const [key = '', ...others] = keysOf(names, kept.id);
    storage().setItem(key, JSON.stringify(kept));
    for (const other of others) storage().removeItem(other);
  } catch {
    // Refused storage: the workbook has the draft a moment later.
  }
}

/** The workbook's drafts as they were last typed on this computer, and those that it does not have. */
export function latestDrafts(storage: () => Storage, names: Names, drafts: readonly KeptDraft[]): readonly KeptDraft[] {
  const noted = new Map(notesIn(storage, names).map((kept) => [kept.id, kept]));
  const known = new Set(drafts.map(({ id }) => id));
  return [
    ...drafts.map((kept) => noted.get(kept.id) ?? kept),
    ...[...noted.values()].filter(({ id }) => !known.has(id)),
  ];
}

function notesIn(storage: () => Storage, names: Names): readonly KeptDraft[] {
  try {
    const all = storage();
    const keys = Array.from({ length: all.length }, (_, i) => all.key(i) ?? '');
    // The most reliable name last, for what is noted under it is what holds.
    return [...names].reverse().flatMap((name) =>
      keys
        .filter((key) => key.startsWith(prefixOf(name)))
        .sort()
        .flatMap((key) => noteAt(all, key) ?? []),
    );
  } catch {
    return [];
  }
}

/** What something else has put there is no note. */
function noteAt(all: Storage, key: string): KeptDraft | undefined {
  try {
    return keptDraftFrom(JSON.parse(all.getItem(key) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** The workbook has what was noted, or nobody wants it any more. What has been typed since `kept` stays. */
export function forgetNote(storage: () => Storage, names: Names, id: string, kept?: KeptDraft): void {
  try {
    for (const key of keysOf(names, id)) {
      if (kept === undefined || storage().getItem(key) === JSON.stringify(kept)) storage().removeItem(key);
    }
  } catch {
    // Refused storage holds nothing.
  }
}
