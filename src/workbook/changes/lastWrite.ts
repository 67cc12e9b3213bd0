import type { WorkbookResult } from '../result';
import { run } from '../run';
import { keepSetting, objectIn, settingOf } from '../setting';
import type { Receipt } from './receipt';

/** The document setting that holds what was written last, so that it can be taken back after a reload. */
const KEY = 'socialInvestering.senast';

/** What the pane wrote last in this workbook; undefined where nothing is left to take back. One sync. */
export const readLastWrite = (): Promise<WorkbookResult<Receipt | undefined>> =>
  run('', async (context) => {
    const setting = lastWriteSetting(context);
    await context.sync();
    return receiptIn(setting);
  });

/** Only queues: `receiptIn` reads it after the next sync. */
export const lastWriteSetting = (context: Excel.RequestContext): Excel.Setting => settingOf(context, KEY);

/** Only queues: the caller syncs. */
export const keepLastWrite = (context: Excel.RequestContext, receipt: Receipt): void => {
  keepSetting(context, KEY, receipt);
};

/** Only queues: the caller syncs. */
export const forgetLastWrite = (context: Excel.RequestContext): void => {
  context.workbook.settings.getItemOrNullObject(KEY).delete();
};

/** What another program may have put there is no receipt. */
export function receiptIn(setting: Excel.Setting): Receipt | undefined {
  const held = objectIn(setting);
  const isReceipt = typeof held?.['label'] === 'string' && Array.isArray(held['parts']);
  return isReceipt ? (held as unknown as Receipt) : undefined;
}
