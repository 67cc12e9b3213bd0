import { screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane, planFormula, planTrace } from './openPane';

expect.extend(toHaveNoViolations);
beforeEach(() => window.localStorage.clear());

const problem = { kind: 'not-a-share', at: { argument: 'ranta' }, got: 3 } as const;

const openOnPlan = (failing: boolean, displayLanguage: string) => {
  const workbook = new FakeWorkbook();
  workbook.put('Fond!B4', { value: failing ? '#VALUE!' : 1, formula: planFormula });
  workbook.select('Fond!B4');
  return openPane({ workbook, displayLanguage, traced: [failing ? { ...planTrace, problem } : planTrace] });
};

it.each([
  ['sv-SE', false],
  ['sv-SE', true],
  ['en-US', true],
])('the explanation has no faults that axe sees (%s, failing: %s)', async (displayLanguage, failing) => {
  const { container } = await openOnPlan(failing, displayLanguage);
  await screen.findByRole('heading', { level: 3, name: /Återbetalningsplan|Repayment plan/ });
  expect(await axe(container)).toHaveNoViolations();
});

it('a function’s page has none, nor while it asks', async () => {
  const { container, user } = await openOnPlan(false, 'sv-SE');
  await user.click(await screen.findByRole('button', { name: /SIF.FORDELA/ }));
  expect(await axe(container)).toHaveNoViolations();
  await user.click(await screen.findByRole('button', { name: 'Infoga i markerad cell' }));
  await screen.findByText('Skriva över?');
  expect(await axe(container)).toHaveNoViolations();
});

it('the settings have none', async () => {
  const { container, user } = await openPane();
  await user.click(screen.getByRole('button', { name: 'Inställningar' }));
  expect(await axe(container)).toHaveNoViolations();
});

it('a function is found, inserted and taken back by keyboard alone', async () => {
  const { user, workbook } = await openPane();
  for (const name of ['Översikt', 'Ansökan', 'Fond', 'Uppföljning', 'Dela', 'Funktioner', 'Inställningar']) {
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name }));
  }
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await user.keyboard('plan');
  await user.tab();
  await user.keyboard('{Enter}');
  const title = screen.getByRole('heading', { level: 1, name: 'Återbetalningsplan' });
  expect(document.activeElement).toBe(title);

  const action = await screen.findByRole('button', { name: 'Infoga i markerad cell' });
  for (let step = 0; step < 10 && document.activeElement !== action; step += 1) await user.tab();
  expect(document.activeElement).toBe(action);
  await user.keyboard('{Enter}');
  const undo = await screen.findByRole('button', { name: 'Ångra' });
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(undo);
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Fond!G2 är som innan.')).toBeTruthy();
  expect(workbook.calls).toHaveLength(2);

  await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /SIF.ATERBETALNINGSPLAN/ }));
});

it('the focus goes to the settings and back to the gear', async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole('button', { name: 'Inställningar' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Inställningar' }));
});
