import { inTurn } from '../inTurn';
import { refuse } from '../result';
import type { WorkbookResult } from '../result';
import { run } from '../run';
import { tellRemembered } from '../watchWorkbook';
import { begunFrom, begunSetting } from './begun';
import type { ChangesTakenBack, Receipt } from './receipt';
import { takeBack } from './takeBack';

/**
 * Takes back what was written: rows, cells and sheets are as they were before. What someone has changed since, or removed, is
 * left as it is and named. A table that has been sorted gives its rows back all the same. Nothing is taken back where a sheet
 * is protected; where Excel refuses half-way, the rest is taken back by asking again, or at the pane's next look.
 */
export const takeBackChanges = (receipt: Receipt): Promise<WorkbookResult<ChangesTakenBack>> =>
  inTurn(async () => {
    const result = await run('', (context) => takeBack(context, receipt), { isOneStep: true });
    if (result.ok) {
      if (receipt.parts.some(({ kind }) => kind === 'remembered-table')) tellRemembered();
      return result;
    }
    const begun = await run('', async (context) => {
      const setting = begunSetting(context);
      await context.sync();
      return begunFrom(setting);
    });
    const isHalf = !begun.ok || begun.value !== undefined;
    return isHalf ? refuse({ kind: 'half-written', why: result.problem }) : result;
  });
