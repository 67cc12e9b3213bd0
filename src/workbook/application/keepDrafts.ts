import { inTurn } from '../inTurn';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { heldIn, keepSetting, settingOf } from '../setting';
import { APPLICATION_KEY, applicationMemoryFrom } from './memory';
import type { ApplicationMemory, KeptDraft, Mapping } from './memory';

/** Keeps a draft in the workbook, in place of one with the same id. Two syncs. */
export const keepDraft = (kept: KeptDraft): Promise<WorkbookResult<void>> =>
  change((drafts) => {
    const others = drafts.filter(({ id }) => id !== kept.id);
    return others.length === drafts.length
      ? [...drafts, kept]
      : drafts.map((other) => (other.id === kept.id ? kept : other));
  });

/** Forgets a draft that is thrown away. Two syncs. */
export const forgetDraft = (id: string): Promise<WorkbookResult<void>> =>
  change((drafts) => drafts.filter((kept) => kept.id !== id));

/** In turn: of two that read before either has written, the first would be lost. */
const change = (drafts: (drafts: readonly KeptDraft[]) => readonly KeptDraft[]): Promise<WorkbookResult<void>> =>
  inTurn(() =>
    run('', async (context) => {
      const setting = applicationSetting(context);
      await context.sync();
      const memory = memoryIn(setting);
      keepSetting(context, APPLICATION_KEY, { ...memory, drafts: drafts(memory.drafts) });
      await context.sync();
    }),
  );

/** What the workbook remembers of applications once something of theirs has been written. */
export interface ApplicationsWritten {
  /** The draft that became a sheet, and is a draft no longer. */
  readonly draftId?: string;
  /** Where the fields of the template that was filled in stand. */
  readonly mapping?: { readonly sheetId: string; readonly chosen: Mapping };
}

/** Only queues: for `rememberWritten` after the next sync. */
export const applicationSetting = (context: Excel.RequestContext): Excel.Setting => settingOf(context, APPLICATION_KEY);

/** Only queues: the caller syncs. */
export function rememberWritten(
  context: Excel.RequestContext,
  setting: Excel.Setting,
  { draftId, mapping }: ApplicationsWritten,
): void {
  const { drafts, mappings } = memoryIn(setting);
  keepSetting(context, APPLICATION_KEY, {
    drafts: drafts.filter(({ id }) => id !== draftId),
    mappings: mapping ? { ...mappings, [mapping.sheetId]: mapping.chosen } : mappings,
  });
}

const memoryIn = (setting: Excel.Setting): ApplicationMemory => applicationMemoryFrom(heldIn(setting));
