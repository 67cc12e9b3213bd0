/** What is not in the first file: pages and descriptions that are fetched when they are needed, and are not there. */
import { act, screen, waitFor } from '@testing-library/react';
import type { CatalogueEntry } from '../../src/functions/catalogue/types';
import { fetchedOnce } from '../../src/taskpane/session/fetched';
import { fakeCatalogue } from './fakeCatalogue';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane, planFormula } from './openPane';

const mockServer = { isAway: false };
jest.mock('../../src/taskpane/pages/FundPage', () => {
  if (mockServer.isAway) throw new Error('Loading chunk 7 failed.');
  return jest.requireActual<object>('../../src/taskpane/pages/FundPage');
});
jest.mock('../../src/taskpane/pages/SettingsPage', () => {
  if (mockServer.isAway) throw new Error('Loading chunk 8 failed.');
  return jest.requireActual<object>('../../src/taskpane/pages/SettingsPage');
});

beforeEach(() => {
  window.localStorage.clear();
  mockServer.isAway = true;
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const press = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('a page that is not there', () => {
  it('leaves the other places within reach, and loads the pane anew', async () => {
    const { user, reloads } = await openPane({ place: undefined });
    await user.click(press('Fond'));
    expect(await screen.findByText('En del av panelen kunde inte hämtas')).toBeTruthy();
    await user.click(press('Läs in panelen på nytt'));
    expect(reloads()).toBe(1);
    await user.click(press('Dela'));
    expect(await screen.findByRole('heading', { level: 1, name: /^Dela/ })).toBeTruthy();
  });

  it('is asked for again when the user comes back, or presses the place once more', async () => {
    const { user } = await openPane({ place: undefined });
    await user.click(press('Fond'));
    await screen.findByText('En del av panelen kunde inte hämtas');
    mockServer.isAway = false;
    await user.click(press('Fond'));
    expect(await screen.findByRole('heading', { level: 1, name: /^Fond/ })).toBeTruthy();
  });

  it('leaves the way back from the settings', async () => {
    const { user } = await openPane({ place: 'Dela' });
    await user.click(press('Inställningar'));
    await screen.findByText('En del av panelen kunde inte hämtas');
    await user.click(press('Dela'));
    expect(await screen.findByRole('heading', { level: 1, name: /^Dela/ })).toBeTruthy();
  });
});

describe('descriptions that are not there', () => {
  const away = () => {
    const asked = { count: 0 };
    const catalogue = fetchedOnce(async (): Promise<readonly CatalogueEntry[]> => {
      asked.count++;
      if (mockServer.isAway) throw new Error('Loading chunk 9 failed.');
      return fakeCatalogue;
    });
    return { asked, catalogue };
  };

  it('leave the selection followed', async () => {
    const workbook = new FakeWorkbook();
    workbook.put('Fond!B4', { formula: planFormula });
    const { catalogue, asked } = away();
    await openPane({ workbook, catalogue, place: undefined });
    await act(async () => press('Funktioner').click());
    await screen.findByText('En del av panelen kunde inte hämtas');
    workbook.select('Fond!B4');
    await waitFor(() => expect(asked.count).toBeGreaterThan(1));
    mockServer.isAway = false;
    workbook.select('Fond!A1');
    await act(async () => press('Funktioner').click());
    expect(await screen.findByText(/^Fond!A1 är tom/)).toBeTruthy();
    workbook.select('Fond!B4');
    expect(await screen.findByText(/^Formeln har inte räknats/)).toBeTruthy();
  });

  it('end the making of a copy', async () => {
    const { catalogue } = away();
    const { user } = await openPane({ catalogue, place: 'Dela' });
    await user.click(await screen.findByRole('button', { name: 'Välj vad kopian ska innehålla' }));
    await user.click(await screen.findByRole('button', { name: 'Skapa kopian' }));
    expect(await screen.findByText(/^En del av tillägget kunde inte hämtas/)).toBeTruthy();
    expect(press('Skapa kopian')).toBeTruthy();
  });
});
