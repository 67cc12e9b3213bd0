import type { WorkbookResult } from '../result';
import { run } from '../run';
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
export const lastWriteSetting = (context: Excel.RequestContext): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(KEY).load('value');

/** Only queues: the caller syncs. */
export const keepLastWrite = (context: Excel.RequestContext, receipt: Receipt): void => {
  context.workbook.settings.add(KEY, receipt);
};

/** Only queues: the caller syncs. */
export const forgetLastWrite = (context: Excel.RequestContext): void => {
  context.workbook.settings.getItemOrNullObject(KEY).delete();
};

/** What another program may have put there is no receipt. */
export function receiptIn(setting: Excel.Setting): Receipt | undefined {
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  if (typeof value !== 'object' || value === null) return undefined;
  const { label, parts } = value as { readonly label?: unknown; readonly parts?: unknown };
  return typeof label === 'string' && Array.isArray(parts) ? (value as Receipt) : undefined;
}
