/**
 * What the workbook itself remembers, a document setting by its key. Only queues: `heldIn` reads it after the next sync.
 */
export const settingOf = (context: Excel.RequestContext, key: string): Excel.Setting =>
  context.workbook.settings.getItemOrNullObject(key).load('value');

/** What a setting holds; undefined where there is none. Another program may have put anything there. */
export const heldIn = (setting: Excel.Setting): unknown =>
  setting.isNullObject ? undefined : (setting.value as unknown);

/** The same where it holds an object; undefined for anything else. */
export function objectIn(setting: Excel.Setting): Readonly<Record<string, unknown>> | undefined {
  const value = heldIn(setting);
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** Excel's own document setting: whoever opens the workbook without the add-in is not asked to trust and install it. */
export const NEVER_ASK = 'Office.DisableTrustUX';

/**
 * The workbook remembers this from now on, and with it never to ask for the add-in: what we keep makes the workbook name us.
 * Only queues: the caller syncs.
 */
export function keepSetting(context: Excel.RequestContext, key: string, value: unknown): void {
  const { settings } = context.workbook;
  settings.add(key, value);
  settings.add(NEVER_ASK, true);
}
