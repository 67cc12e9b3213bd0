/**
 * The whole chain from an empty workbook, and between any two steps everything that may come there: the pane closed and opened,
 * the page reloaded, the workbook saved and opened where nothing else is known of it. Nothing may be lost.
 */
import assert from 'node:assert/strict';
import type { Check } from '../../src/tools/e2e';
import { CHAIN } from './chain';
import type { Step } from './chain';
import { contents, GAPS } from './gaps';
import { mouse } from './hands';
import { openEmpty } from './steps';

const step = ({ name, walk }: Step, i: number): Check => ({
  name,
  run: async (session) => {
    const workbench = await session.workbench();
    if (i === 0) await openEmpty(workbench);
    await walk({ workbench, hand: mouse });
    assert.deepEqual(await workbench.problems(), []);
  },
});

const gap = ({ key, stands }: Step): Check => ({
  name: `after the step ${key}: ${GAPS.map(({ name }) => name).join(', ')}, and every cell and every draft is there`,
  run: async (session) => {
    const workbench = await session.workbench();
    const before = await contents(workbench);
    for (const { name, pass } of GAPS) {
      await pass(workbench);
      assert.deepEqual(await contents(workbench), before, name);
      await stands?.({ workbench, hand: mouse });
    }
    assert.deepEqual(await workbench.problems(), []);
    assert.deepEqual(workbench.errors, []);
  },
});

export const checks: readonly Check[] = CHAIN.flatMap((one, i) =>
  i === CHAIN.length - 1 ? [step(one, i)] : [step(one, i), gap(one)],
);
