import { fetched } from '../fetched';
import { inTurn } from '../inTurn';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { tellRemembered } from '../watchWorkbook';
import { begunFrom, begunSetting } from './begun';

/** What was begun and not done, brought to an end. */
export interface FinishedWrite {
  /** A write that was broken off is taken back; a taking back that was broken off is done. */
  readonly kind: 'as-before' | 'taken-back';
  /** What had been begun, as Receipt.label. */
  readonly label: string;
  readonly kept: readonly string[];
}

/** Brings to an end what was broken off half-way, by whomever. One sync where there is nothing, as there hardly ever is. */
export const finishBroken = (): Promise<WorkbookResult<FinishedWrite | undefined>> =>
  inTurn(() =>
    run(
      '',
      async (context) => {
        const setting = begunSetting(context);
        await context.sync();
        const begun = begunFrom(setting);
        if (!begun) return undefined;
        const { takeBack } = await fetched(() => import('./takeBack'));
        const { kept } = await takeBack(context, begun.receipt);
        tellRemembered();
        const kind = begun.state === 'writing' ? 'as-before' : 'taken-back';
        return { kind, label: begun.receipt.label, kept };
      },
      { isOneStep: true },
    ),
  );
