/** The workbook says that its receivers are not to be asked for the add-in as soon as a formula of ours has answered in it. */
import { act, waitFor } from '@testing-library/react';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane, planTrace } from './openPane';

jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());

it('says nothing in a workbook without our formulas, and it once with the first answer', async () => {
  const { workbook, trace } = await openPane();
  expect(workbook.neverAsked).toBe(0);
  act(() => {
    trace.record(planTrace);
    trace.record({ ...planTrace, address: 'Fond!B5' });
  });
  expect(workbook.neverAsked).toBe(1);
});

it('says it where formulas had answered before the pane opened, and once where the workbook refuses', async () => {
  const workbook = new FakeWorkbook();
  workbook.problem = { kind: 'no-access' };
  const { trace } = await openPane({ workbook, traced: [planTrace] });
  await waitFor(() => expect(workbook.neverAsked).toBe(1));
  act(() => trace.record({ ...planTrace, address: 'Fond!B5' }));
  expect(workbook.neverAsked).toBe(1);
});
