import { createRoot } from 'react-dom/client';
import type { CatalogueEntry } from '../functions/catalogue/types';
import type { FunctionsRuntime } from '../functions/trace';
import { Pane } from './Pane';
import { fetchedOnce } from './session/fetched';
import { today } from './session/today';
import { hostWorkbook } from './session/workbook';

/** Light or dark as Excel is; Excel on the web does not tell. */
function hostTheme(): 'light' | 'dark' | undefined {
  const color = typeof Office === 'undefined' ? undefined : Office.context.officeTheme?.bodyBackgroundColor;
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const brightness = [red, green, blue].reduce((sum, part) => sum + parseInt(part, 16), 0) / 3;
  return brightness < 128 ? 'dark' : 'light';
}

/** Names, help and examples of every function: not needed before someone looks at one. */
const catalogue = fetchedOnce(
  async (): Promise<readonly CatalogueEntry[]> => (await import('../functions/catalogue')).catalogue,
);
const reload = (): void => window.location.reload();

function show(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const { SIF: functions } = globalThis as { readonly SIF?: FunctionsRuntime };
  const displayLanguage = typeof Office === 'undefined' ? undefined : Office.context.displayLanguage;
  createRoot(root).render(
    <Pane surroundings={{ workbook: hostWorkbook, functions, catalogue, displayLanguage, hostTheme, today, reload }} />,
  );
}

// Without Office.js, as where the network keeps it away, the pane still opens and says what is missing.
if (typeof Office === 'undefined') show();
else void Office.onReady().then(show);
