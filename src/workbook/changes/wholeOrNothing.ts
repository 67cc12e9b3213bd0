import { survey } from '../fundBook/survey';
import type { Survey } from '../fundBook/survey';
import { inTurn } from '../inTurn';
import { done, refuse } from '../result';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { begunFrom, begunSetting } from './begun';
import { lastWriteSetting, receiptIn } from './lastWrite';
import type { ChangesOutcome, Receipt } from './receipt';
import { takeBack } from './takeBack';

/** Told of what a write will have written, just before it is sent to Excel. */
export type Sent = (expected: Receipt) => void;

/**
 * A write of several round trips, after which the workbook is complete or as before. Excel undoes nothing of a batch that it
 * refuses half-way, and an answer may be lost: where the write does not end well the workbook is asked what became of it, and
 * what is there of it is taken back.
 */
export const wholeOrNothing = (
  work: (sent: Sent) => Promise<WorkbookResult<ChangesOutcome>>,
): Promise<WorkbookResult<ChangesOutcome>> =>
  inTurn(async () => {
    const sent: { receipt?: Receipt } = {};
    const result = await work((expected) => (sent.receipt = expected));
    const { receipt } = sent;
    if (result.ok || !receipt) return result;
    const settled = await run('', (context) => settle(context, receipt), { isOneStep: true });
    if (!settled.ok) return refuse({ kind: 'half-written', why: result.problem });
    if (settled.value.kind === 'complete') return done({ kind: 'written', receipt: settled.value.receipt });
    if (settled.value.kind === 'nothing') return result;
    return refuse({ kind: 'broken-off', why: result.problem, kept: settled.value.kept });
  });

type Settled =
  | { readonly kind: 'complete'; readonly receipt: Receipt }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'as-before'; readonly kept: readonly string[] };

async function settle(context: Excel.RequestContext, sent: Receipt): Promise<Settled> {
  const [setting, last] = [begunSetting(context), lastWriteSetting(context)];
  await context.sync();
  const begun = begunFrom(setting);
  if (begun?.state === 'writing') return { kind: 'as-before', kept: (await takeBack(context, begun.receipt)).kept };
  const written = receiptIn(last);
  return written?.id === sent.id && written ? { kind: 'complete', receipt: written } : { kind: 'nothing' };
}

/** Nothing is written on top of what is half-done. */
export async function settleFirst(context: Excel.RequestContext, surveyed: Survey): Promise<Survey> {
  if (!surveyed.begun) return surveyed;
  await takeBack(context, surveyed.begun.receipt);
  return survey(context);
}
