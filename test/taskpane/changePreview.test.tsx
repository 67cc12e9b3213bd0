import { render, screen } from '@testing-library/react';
import { ChangePreview } from '../../src/taskpane/components/ChangePreview';
import { SessionContext } from '../../src/taskpane/session/session';
import type { Session } from '../../src/taskpane/session/session';
import { texts } from '../../src/i18n';

it('says of what a cell holds now that it does, in words that can be heard, and gives the deletion no name', () => {
  const session = { words: texts('sv'), language: 'sv' } as Session;
  const cell = { heading: 'Belopp', look: 'text', value: '5', was: '4' } as const;
  render(
    <SessionContext value={session}>
      <ChangePreview
        previews={[
          {
            kind: 'rows',
            role: 'transactions',
            change: 'change-row',
            table: 'Transaktioner',
            sheet: 'Transaktioner',
            unit: undefined,
            rows: [[cell]],
            lacking: [],
          },
        ]}
      />
    </SessionContext>,
  );
  const was = screen.getByRole('deletion');
  expect(was.getAttribute('aria-label')).toBeNull();
  expect(was.textContent).toBe('Nu 4');
});
