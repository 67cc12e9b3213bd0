import { createRoot } from 'react-dom/client';
import { catalogue } from '../functions/catalogue';
import type { FunctionsRuntime } from '../functions/trace';
import * as workbook from '../workbook';
import { Pane } from './Pane';
import { today } from './session/today';

/** Light or dark as Excel is; Excel on the web does not tell. */
function hostTheme(): 'light' | 'dark' | undefined {
  const color = typeof Office === 'undefined' ? undefined : Office.context.officeTheme?.bodyBackgroundColor;
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const brightness = [red, green, blue].reduce((sum, part) => sum + parseInt(part, 16), 0) / 3;
  return brightness < 128 ? 'dark' : 'light';
}

function show(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const { SIF: functions } = globalThis as { readonly SIF?: FunctionsRuntime };
  const displayLanguage = typeof Office === 'undefined' ? undefined : Office.context.displayLanguage;
  createRoot(root).render(
    <Pane surroundings={{ workbook, functions, catalogue, displayLanguage, hostTheme, today }} />,
  );
}

// Without Office.js, as where the network keeps it away, the pane still opens and says what is missing.
if (typeof Office === 'undefined') show();
else void Office.onReady().then(show);
