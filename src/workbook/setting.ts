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
