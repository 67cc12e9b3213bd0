import { act, renderHook } from '@testing-library/react';
import { useProposal } from '../../src/taskpane/session/useProposal';
import type { ChangesOutcome, Receipt, WorkbookResult } from '../../src/workbook';
import { FakeWorkbook } from './fakeWorkbook';

const receiptOf = (label: string): Receipt => ({ label, parts: [] });

/** Something that Excel takes its time to write. */
function slowly(label: string) {
  let finish = (): void => undefined;
  const written = new Promise<WorkbookResult<ChangesOutcome>>((resolve) => {
    finish = () => resolve({ ok: true, value: { kind: 'written', receipt: receiptOf(label) } });
  });
  return { work: jest.fn(() => written), finish: () => act(async () => finish()) };
}
const open = () => {
  const workbook = new FakeWorkbook();
  const { result } = renderHook(() => useProposal(workbook));
  return { workbook, steps: () => result.current };
};

describe('while Excel writes', () => {
  it('nothing else is written', async () => {
    const { steps } = open();
    const [first, second] = [slowly('Första'), slowly('Andra')];
    await act(async () => void steps().write(first.work));
    await act(async () => void steps().write(second.work));
    expect(second.work).not.toHaveBeenCalled();
    await first.finish();
    expect(steps().state).toMatchObject({ kind: 'written', receipt: { label: 'Första' } });
  });

  it('a second press before the page is drawn again is not a second writing', async () => {
    const { steps } = open();
    const [first, second] = [slowly('Första'), slowly('Andra')];
    await act(async () => {
      void steps().write(first.work);
      void steps().write(second.work);
    });
    expect(second.work).not.toHaveBeenCalled();
  });

  it('a choice does not end it: it is told of when it is done, and the new proposal can be written', async () => {
    const { steps } = open();
    const first = slowly('Första');
    await act(async () => void steps().write(first.work));
    act(() => steps().reset());
    expect(steps()).toMatchObject({ state: { kind: 'working' }, isBusy: true });
    await first.finish();
    expect(steps()).toMatchObject({ state: { kind: 'written' }, isBusy: false, isDone: false });
    act(() => steps().reset());
    expect(steps().state.kind).toBe('ready');
  });

  it('what is cancelled is taken back, whatever else is asked for meanwhile', async () => {
    const { steps, workbook } = open();
    const [first, second] = [slowly('Första'), slowly('Andra')];
    await act(async () => void steps().write(first.work));
    act(() => steps().cancel());
    act(() => steps().reset());
    await act(async () => void steps().write(second.work));
    await act(async () => steps().takeBack(receiptOf('Tidigare')));
    expect(steps().state.kind).toBe('cancelling');
    await first.finish();
    expect(second.work).not.toHaveBeenCalled();
    expect(workbook.calls).toEqual(['take back Första']);
    expect(steps().state.kind).toBe('taken-back');
  });
});

it('what is written is done until something is changed', async () => {
  const { steps } = open();
  const first = slowly('Första');
  await act(async () => void steps().write(first.work));
  await first.finish();
  expect(steps().isDone).toBe(true);
  act(() => steps().reset());
  expect(steps()).toMatchObject({ state: { kind: 'ready' }, isDone: false });
});
