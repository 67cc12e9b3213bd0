import type { WorkbookResult } from './result';
import { run } from './run';
import { heldIn, keepSetting, settingOf } from './setting';

/** What tells this workbook from others. */
export interface WorkbookIdentity {
  /** Kept by the workbook itself; undefined until it keeps one. */
  readonly id: string | undefined;
  /** Where the file is, else what it is called: all there is where the workbook cannot be written. */
  readonly place: string;
}

/** The document setting that holds the id. */
const KEY = 'socialInvestering.identitet';

/** One sync. */
export const readIdentity = (): Promise<WorkbookResult<WorkbookIdentity>> => run('', identityIn);

/** The workbook keeps the id from now on, unless it keeps one already. At most two syncs. */
export const keepIdentity = (id: string): Promise<WorkbookResult<WorkbookIdentity>> =>
  run('', async (context) => {
    const found = await identityIn(context);
    if (found.id !== undefined) return found;
    keepSetting(context, KEY, id);
    await context.sync();
    return { ...found, id };
  });

async function identityIn(context: Excel.RequestContext): Promise<WorkbookIdentity> {
  const setting = settingOf(context, KEY);
  const workbook = context.workbook.load('name');
  await context.sync();
  const id = heldIn(setting);
  // The types promise an address; a workbook that has never been saved has none.
  const { url } = Office.context.document as { readonly url?: string };
  return { id: typeof id === 'string' && id !== '' ? id : undefined, place: url || workbook.name };
}
