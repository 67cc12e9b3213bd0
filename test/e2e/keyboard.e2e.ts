/** The whole chain once more with the keyboard alone. Figures that the fund has from elsewhere are entered in the cells. */
import type { Check } from '../../src/tools/e2e';
import { CHAIN } from './chain';
import { keyboard } from './hands';
import { openEmpty } from './steps';

export const checks: readonly Check[] = CHAIN.map(({ name, walk }, i) => ({
  name: `by keyboard alone: ${name}`,
  run: async (session) => {
    const workbench = await session.workbench();
    const { page } = workbench;
    if (i === 0) await openEmpty(workbench);
    // As F6 in Excel: the focus goes to the pane.
    await workbench.frame.focus();
    await walk({ workbench, hand: keyboard(page) });
  },
}));
