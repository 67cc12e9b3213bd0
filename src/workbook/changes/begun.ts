import { keepSetting, objectIn, settingOf } from '../setting';
import type { ChangesTakenBack, Receipt } from './receipt';

/**
 * The document setting that marks what is being written or taken back. It is the first thing that a batch writes and the last
 * that it takes away: Excel stops at the first action that fails and leaves those before it done, so as long as the mark
 * stands, only some of it is done.
 */
const BEGUN_KEY = 'socialInvestering.påbörjat';

export type Begun =
  /** On its way into the workbook. */
  | { readonly state: 'writing'; readonly receipt: Receipt }
  /** On its way out of it: `receipt` is what there was to take back, `done` what has been done by then. */
  | { readonly state: 'taking-back'; readonly receipt: Receipt; readonly done: ChangesTakenBack };

/** Only queues: `begunFrom` reads it after the next sync. */
export const begunSetting = (context: Excel.RequestContext): Excel.Setting => settingOf(context, BEGUN_KEY);

/** Only queues: the caller syncs. */
export const mark = (context: Excel.RequestContext, begun: Begun): void => {
  keepSetting(context, BEGUN_KEY, begun);
};

/** Only queues: the caller syncs. */
export const unmark = (context: Excel.RequestContext): void => {
  context.workbook.settings.getItemOrNullObject(BEGUN_KEY).delete();
};

/** What another program may have put there is no mark. */
export function begunFrom(setting: Excel.Setting): Begun | undefined {
  const held = objectIn(setting);
  const isKnown = held?.['state'] === 'writing' || held?.['state'] === 'taking-back';
  return isKnown && typeof held['receipt'] === 'object' && held['receipt'] !== null
    ? (held as unknown as Begun)
    : undefined;
}
