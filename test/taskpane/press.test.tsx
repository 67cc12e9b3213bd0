/** What moves things on the page waits for a press that is under way: a button that moves between down and up is not pressed. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { TypedField } from '../../src/taskpane/fields/TypedField';

const CANNOT = 'Skriv ett tal.';

function Form() {
  const [text, setText] = useState('');
  return (
    <>
      <TypedField label="Antal" value={text} onChange={setText} reading={{ canRead: () => false, cannot: CANNOT }} />
      <button type="button">Spara</button>
    </>
  );
}

it('a field says that it cannot be read when the press that left it is over', async () => {
  render(<Form />);
  const field = screen.getByRole('textbox', { name: 'Antal' });
  field.focus();
  fireEvent.change(field, { target: { value: 'tre' } });
  fireEvent.pointerDown(screen.getByRole('button', { name: 'Spara' }));
  act(() => field.blur());
  expect(screen.queryByText(CANNOT)).toBeNull();
  fireEvent.pointerUp(screen.getByRole('button', { name: 'Spara' }));
  expect(screen.queryByText(CANNOT)).toBeNull();
  expect(await screen.findByText(CANNOT)).toBeTruthy();
});

it('and at once where it is left by keyboard', () => {
  render(<Form />);
  const field = screen.getByRole('textbox', { name: 'Antal' });
  field.focus();
  fireEvent.change(field, { target: { value: 'tre' } });
  act(() => field.blur());
  expect(screen.getByText(CANNOT)).toBeTruthy();
});
