import { Spreadsheet } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import * as charts from 'chart.js/auto';
import 'bootstrap/dist/css/bootstrap.min.css';
import 'font-awesome/css/font-awesome.min.css';
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css';
import type { Model } from '../grid/library';
import { inSwedish } from '../grid/translations';

// The engine draws its charts with what it finds by this name, its parts on it; without it a workbook with a chart breaks the page.
Object.assign(window, { Chart: Object.assign(charts.Chart, { ...charts }) });

/** Shows the model in the element, in place of the one that was there. Resolves when it is painted. */
export async function mountGrid(target: HTMLElement, model: Model, tell: (text: string) => void): Promise<void> {
  mounted?.destroy();
  target.replaceChildren();
  const app = new App(Spreadsheet, {
    props: {
      model,
      notifyUser: ({ text }: { readonly text: string }) => tell(text),
      raiseError: (text: string) => tell(text),
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        window.confirm(text) ? confirm() : cancel?.(),
    },
    templates,
    translateFn: inSwedish,
    warnIfNoStaticProps: false,
  });
  mounted = app;
  await app.mount(target);
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

let mounted: { destroy(): void } | undefined;
