import { screen } from '@testing-library/react';
import { keepSettings, loadSettings } from '../../src/taskpane/session/settings';
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
  await user.click(screen.getByRole('radio', { name: 'English' }));
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

it('keeps working where the browser refuses storage', () => {
  const refused = (): Storage => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(loadSettings(refused, 'sv-SE')).toEqual({ language: 'sv', appearance: 'system' });
  expect(() => keepSettings(refused, { language: 'en', appearance: 'dark' })).not.toThrow();
});

it('passes over settings that it does not know', () => {
  window.localStorage.setItem('social-investering.settings', '{"language":"fi","appearance":7}');
  expect(loadSettings(() => window.localStorage, 'sv')).toEqual({ language: 'sv', appearance: 'system' });
});
