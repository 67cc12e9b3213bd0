import { screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);

it('says when it opens what became of a write that was broken off, and what it had to leave', async () => {
  const workbook = new FakeWorkbook();
  workbook.finished = { kind: 'as-before', label: 'Skolfam beviljas', kept: ['Transaktioner'] };
  const { container } = await openPane({ workbook });
  const said = await screen.findByText(/^En skrivning som avbröts är tagen tillbaka: Skolfam beviljas\./);
  expect(said.textContent).toContain('Ändrat sedan dess och lämnat som det är: Transaktioner.');
  expect(said.closest('[role="status"]')).not.toBeNull();
  expect(await axe(container)).toHaveNoViolations();
});

it('says nothing where nothing was broken off', async () => {
  await openPane();
  expect(screen.queryByText(/avbröts/)).toBeNull();
});
