import { screen } from '@testing-library/react';
import { keepSettings, loadSettings } from '../../src/taskpane/session/settings';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

beforeEach(() => window.localStorage.clear());

it('opens in the language of Excel', async () => {
  const { spoken } = await openPane({ displayLanguage: 'en-GB' });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Functions and explanation');
  expect(document.documentElement.lang).toBe('en');
  expect(spoken).toEqual(['en']);
});

it('changes language at once, for the functions’ messages too, and keeps it', async () => {
  const { user, spoken, unmount } = await openPane();
  await user.click(screen.getByRole('button', { name: 'Inställningar' }));
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
  expect(spoken).toEqual(['sv', 'en']);
  unmount();
  await openPane();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Functions and explanation');
});

it('becomes dark when asked to', async () => {
  const { user, container } = await openPane();
  await user.click(screen.getByRole('button', { name: 'Inställningar' }));
  await user.click(screen.getByRole('radio', { name: 'Mörkt' }));
  expect(container.querySelector<HTMLElement>('.fui-FluentProvider')?.style.colorScheme).toBe('dark');
});

it('shows the overview’s amounts in the unit that was chosen, exactly', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = {
    ...fakeBook({
      transactions: [
        ['Datum', 'Slag', 'Belopp'],
        [2010, 'Öronmärkning', 33.8],
      ],
    }),
    unit: 'mkr',
  };
  const { user } = await openPane({ workbook, place: 'Översikt' });
  expect((await screen.findAllByText('33,8')).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Inställningar' }));
  await user.click(screen.getByRole('radio', { name: /tusental/ }));
  await user.click(screen.getByRole('button', { name: 'Tillbaka' }));
  expect((await screen.findAllByText('33 800')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Belopp i tkr').length).toBeGreaterThan(0);
});

it('keeps working where the browser refuses storage', () => {
  const refused = (): Storage => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(loadSettings(refused, 'sv-SE')).toEqual({ language: 'sv', appearance: 'system', amounts: 'workbook' });
  expect(() => keepSettings(refused, { language: 'en', appearance: 'dark', amounts: 'tkr' })).not.toThrow();
});

it('passes over settings that it does not know', () => {
  window.localStorage.setItem('social-investering.settings', '{"language":"fi","appearance":7}');
  expect(loadSettings(() => window.localStorage, 'sv')).toEqual({
    language: 'sv',
    appearance: 'system',
    amounts: 'workbook',
  });
});

it('says what the workbook rounds to, and where that is decided', async () => {
  const workbook = new FakeWorkbook();
  workbook.book = fakeBook(
    {
      parameters: [
        ['Namn', 'Gäller från', 'Värde', 'Enhet', 'Källa'],
        ['Avrundning', 2010, 0, '', ''],
      ],
    },
    'tkr',
  );
  const { user } = await openPane({ workbook, place: 'Översikt' });
  await user.click(screen.getByRole('button', { name: 'Inställningar' }));
  expect(await screen.findByText(/avrundas till hela tkr/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Gå till Parametrar!C5' }));
  expect(workbook.calls).toEqual(['select Parametrar!C5']);
});
