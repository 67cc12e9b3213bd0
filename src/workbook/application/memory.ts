import { emptyRow, LIST_NAMES, POINTS, SINGLE_NAMES } from '../../core/application';
import type { Draft } from '../../core/application';
import { AMOUNT_UNITS } from '../../core/money';

/** An application that someone is writing and has not saved as a sheet yet. */
export interface KeptDraft {
  readonly id: string;
  /** The sheet that it was opened from and will be saved to; undefined for a new one. */
  readonly sheetId: string | undefined;
  readonly draft: Draft;
  /** The sheet as it was when the draft was opened from it: what differs from it is typed. */
  readonly base?: Draft | undefined;
}

/** Where a field's value stands on a template, by the user's own choice: "B7", or "" for nowhere. By the field's spotId. */
export type Mapping = Readonly<Record<string, string>>;

/** What the workbook itself remembers of applications. */
export interface ApplicationMemory {
  readonly drafts: readonly KeptDraft[];
  /** By the template's sheet id. */
  readonly mappings: Readonly<Record<string, Mapping>>;
}

/** The document setting that holds it. */
export const APPLICATION_KEY = 'socialInvestering.ansokningar';

/** The setting's value as memory; what another program or another version has put there is no memory. */
export function applicationMemoryFrom(value: unknown): ApplicationMemory {
  const { drafts, mappings } = asRecord(value);
  return {
    drafts: (Array.isArray(drafts) ? (drafts as unknown[]) : []).flatMap((kept) => keptDraftFrom(kept) ?? []),
    mappings: Object.fromEntries(
      Object.entries(asRecord(mappings)).map(([sheetId, mapping]) => [sheetId, textsIn(mapping)]),
    ),
  };
}

/** Undefined for what is no draft. */
export function keptDraftFrom(value: unknown): KeptDraft | undefined {
  const { id, sheetId, draft, base } = asRecord(value);
  const read = draftFrom(draft);
  if (typeof id !== 'string' || !read) return undefined;
  return { id, sheetId: typeof sheetId === 'string' ? sheetId : undefined, draft: read, base: draftFrom(base) };
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const textsIn = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(asRecord(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** A draft of which every field is there, blank where it was not kept; undefined for what is no draft. */
function draftFrom(value: unknown): Draft | undefined {
  const kept = asRecord(value);
  const unit = AMOUNT_UNITS.find((one) => one === kept['unit']);
  if (!unit) return undefined;
  const texts = (keys: readonly string[], from: unknown): Readonly<Record<string, string>> => {
    const given = textsIn(from);
    return Object.fromEntries(keys.map((key) => [key, given[key] ?? '']));
  };
  const lists = LIST_NAMES.map((list) => {
    const rows: readonly unknown[] = Array.isArray(kept[list]) ? (kept[list] as unknown[]) : [];
    return [list, rows.map((row) => texts(Object.keys(emptyRow(list)), row))];
  });
  return {
    unit,
    single: texts(SINGLE_NAMES, kept['single']) as Draft['single'],
    points: texts(POINTS, kept['points']) as Draft['points'],
    ...(Object.fromEntries(lists) as Pick<Draft, (typeof LIST_NAMES)[number]>),
  };
}
