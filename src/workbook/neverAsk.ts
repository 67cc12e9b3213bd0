import type { WorkbookResult } from './result';
import { run } from './run';
import { heldIn, NEVER_ASK, settingOf } from './setting';

/**
 * For a workbook that has formulas of ours: Excel asks no receiver to trust and install the add-in. Written only where it is
 * not said yet; a workbook that cannot be written stays as it is.
 */
export const neverAsk = (): Promise<WorkbookResult<void>> =>
  run('', async (context) => {
    const setting = neverAskSetting(context);
    await context.sync();
    if (!wouldAsk(setting)) return;
    context.workbook.settings.add(NEVER_ASK, true);
    await context.sync();
  });

/** Only queues: `wouldAsk` reads it after the next sync. */
export const neverAskSetting = (context: Excel.RequestContext): Excel.Setting => settingOf(context, NEVER_ASK);

export const wouldAsk = (setting: Excel.Setting): boolean => heldIn(setting) !== true;
