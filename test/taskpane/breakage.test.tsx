import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { texts } from '../../src/i18n';
import { BreakageGuard } from '../../src/taskpane/components/BreakageGuard';

it('shows a way on instead of an empty pane when a part of it breaks', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let isBroken = true;
  const Part = () => {
    if (isBroken) throw new Error('broken');
    return <p>Sidan</p>;
  };
  render(
    <BreakageGuard words={texts('sv').broken} visits={0} onReload={() => undefined}>
      <Part />
    </BreakageGuard>,
  );
  expect(screen.getByText('Något gick fel i panelen')).toBeTruthy();
  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Visa på nytt' }));
  expect(screen.getByText('Sidan')).toBeTruthy();
  quiet.mockRestore();
});
