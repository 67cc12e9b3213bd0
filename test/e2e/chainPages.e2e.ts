/**
 * Every page that the chain leads through, at 320 px: light, dark, in forced colours, and with the text twice as large. axe
 * finds nothing, nothing is cut off, whatever has the focus can be seen, and it can be seen that it has it.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { buildOptions } from '../../src/tools/buildOptions';
import type { Check } from '../../src/tools/e2e';
import { CHAIN, goTo, section } from './chain';
import type { Walker } from './chain';
import { mouse } from './hands';
import { focusUnseen, hidden, LOOKS, setLook, setTextSize, setWidth, tooWide, violations } from './looks';
import { openEmpty } from './steps';

const { build } = buildOptions('production');

const LARGE = 'light, text twice as large';
const WALKS = [...LOOKS, LARGE] as const;

/** Pages with every kind of place to stop at between them: what Tab does there is looked at too. */
const TABBED: readonly string[] = ['application', 'decision', 'overview', 'share'];

type Inspect = (walker: Walker, name: string) => Promise<void>;

/** Looks at what is shown and tells of every fault; the walk goes on, so that one page does not hide the next. */
const inspectIn =
  (look: (typeof WALKS)[number], faults: string[]): Inspect =>
  async ({ workbench }, name) => {
    const file = `chain-${look.replace(/\W+/g, '-')}-${name}.png`;
    await workbench.frame.screenshot({ path: path.join(build, 'e2e', file) });
    const tell = (what: string, found: readonly string[]): void =>
      void faults.push(...found.map((one) => `${name} ${what}: ${one}`));
    tell('breaks a rule', await violations(workbench));
    tell('is wider than the pane', await tooWide(workbench));
    if (look === 'light' || look === LARGE) tell('covers what has the focus', await hidden(workbench));
    if ((look === 'light' || look === 'forced colours') && TABBED.includes(name)) {
      tell('does not show the focus', await focusUnseen(workbench));
    }
  };

/** Opens everything that is folded: tables of pictures, further assumptions. */
async function unfold({ workbench: { pane } }: Walker): Promise<void> {
  const folded = pane.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** What is looked at before and after a step of the chain, by the step's key. */
type Looking = Readonly<Record<string, (walker: Walker, inspect: Inspect) => Promise<void>>>;

const BEFORE: Looking = {
  decision: async (walker, inspect) => {
    const { pane } = walker.workbench;
    await goTo(walker, 'Ansökan');
    await pane.getByRole('button', { name: 'Besluta om Skolfam' }).waitFor();
    await inspect(walker, 'applications');
    await pane.getByRole('button', { name: 'Besluta om Skolfam' }).click();
    await inspect(walker, 'decision-begun');
    await pane.getByRole('textbox', { name: /^Beslutsinstans/ }).fill('Kommunstyrelsen');
    await pane.getByRole('textbox', { name: /^Beslutsdatum/ }).fill('2011-01-10');
    await pane.getByRole('radio', { name: 'Avslå' }).click();
    await pane.getByRole('button', { name: 'Skriv avslaget' }).waitFor();
    await inspect(walker, 'decision-rejecting');
    await pane.getByRole('radio', { name: 'Bevilja, helt eller delvis' }).click();
    await pane.getByRole('heading', { name: 'Det här skrivs' }).waitFor();
    await inspect(walker, 'decision');
  },
  reports: async (walker, inspect) => {
    const { pane } = walker.workbench;
    await goTo(walker, 'Fond');
    await inspect(walker, 'fund-book');
    for (const [title, name] of [
      ['Ramjustering', 'report-frames'],
      ['Bokslutsunderlag', 'report-accounts'],
    ] as const) {
      await goTo(walker, 'Fond');
      await pane.getByRole('button', { name: `Förbered ${title}` }).click();
      await pane.getByRole('button', { name: `Skapa ${title}` }).waitFor();
      await inspect(walker, name);
    }
  },
  'follow-up': async (walker, inspect) => {
    const { pane } = walker.workbench;
    await goTo(walker, 'Uppföljning');
    await inspect(walker, 'follow-up');
    await pane.getByRole('button', { name: 'Registrera utfall för Skolfam, Socialnämnden, 2013' }).click();
    await pane.getByRole('textbox', { name: /^Verifierad minskning/ }).fill('en miljon');
    await pane.getByRole('textbox', { name: 'Verifierad av' }).fill('Controllern');
    await inspect(walker, 'outcome-refused');
    await pane.getByRole('textbox', { name: /^Verifierad minskning/ }).fill('567,2');
    await pane.getByRole('heading', { name: 'Det här skrivs' }).waitFor();
    await inspect(walker, 'outcome');
  },
  adjustment: async (walker, inspect) => {
    await goTo(walker, 'Uppföljning');
    await walker.workbench.pane.getByRole('button', { name: 'Justera återbetalningen för Skolfam' }).click();
    await unfold(walker);
    await inspect(walker, 'adjustment');
  },
  'yearly-report': async (walker, inspect) => {
    await goTo(walker, 'Uppföljning');
    await walker.workbench.pane.getByRole('button', { name: 'Gör årets samlade uppföljning' }).click();
    await inspect(walker, 'yearly-report');
  },
};

const AFTER: Looking = {
  'fund-book': (walker, inspect) => inspect(walker, 'fund-book-laid'),
  application: async (walker, inspect) => {
    const { pane } = walker.workbench;
    for (const [title, add, field, text] of [
      ['Mänskliga vinster', 'Lägg till en mänsklig vinst', 'Mänsklig vinst', 'Barnen trivs i skolan'],
      ['Vetenskaplig granskning', 'Lägg till en granskning', 'Granskad av', 'Linköpings universitet'],
      ['Hur och när det mäts', 'Lägg till en indikator', 'Indikator', 'Betyg i årskurs 9'],
    ] as const) {
      await section(walker, title);
      await pane.getByRole('button', { name: add }).click();
      await pane.getByRole('textbox', { name: field, exact: true }).fill(text);
    }
    await unfold(walker);
    await inspect(walker, 'application');
  },
  saved: (walker, inspect) => inspect(walker, 'application-saved'),
  decision: (walker, inspect) => inspect(walker, 'granted'),
  overview: async (walker, inspect) => {
    const { pane } = walker.workbench;
    await unfold(walker);
    // The words in a picture do not grow with the reader's text; the table that goes with each does.
    const figures = pane.getByRole('figure');
    assert.equal(await figures.count(), 3);
    for (const figure of await figures.all()) await figure.getByRole('table').waitFor();
    await inspect(walker, 'overview');
    await walker.workbench.enter('Transaktioner!C4', 'Hur mycket');
    await pane.getByRole('button', { name: /^Döp om / }).click();
    await pane.getByRole('button', { name: 'Skriv', exact: true }).waitFor();
    await inspect(walker, 'mend');
    await pane.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await walker.workbench.enter('Transaktioner!C4', 'Belopp');
  },
  adjustment: (walker, inspect) => inspect(walker, 'adjusted'),
  'yearly-report': async (walker, inspect) => {
    const { pane } = walker.workbench;
    await goTo(walker, 'Dela');
    await pane.getByRole('button', { name: 'Granska arbetsboken' }).click();
    await pane.getByRole('heading', { name: /^Formler som kräver tillägget/ }).waitFor();
    await inspect(walker, 'share');
    await pane.getByRole('button', { name: 'Välj vad kopian ska innehålla' }).click();
    await pane.getByRole('radio', { name: 'Utbildningsnämnden' }).click();
    await inspect(walker, 'share-copy');
  },
};

const TITLES: Readonly<Record<string, string>> = {
  'fund-book': 'the fund book',
  'application-begun': 'the application begun',
  application: 'the application with all its sections',
  saved: 'the saved application',
  decision: 'granting and rejecting',
  overview: 'the overview, its tables and a mend',
  reports: 'the reports',
  'follow-up': 'the follow-up',
  adjustment: 'the adjustment',
  'yearly-report': 'the yearly report, the place Dela and a copy',
};

// The look of the workbench's pane is chosen once a walk: changing it opens the pane anew.
export const checks: readonly Check[] = WALKS.flatMap((look) =>
  CHAIN.map(({ key, walk }, i): Check => ({
    name: `at 320 px, ${look}: ${TITLES[key] ?? key}`,
    run: async (session) => {
      const workbench = await session.workbench();
      if (i === 0) {
        await openEmpty(workbench);
        await setLook(workbench, look === LARGE ? 'light' : look);
        await setWidth(workbench, 320);
        await setTextSize(workbench, look === LARGE ? 32 : 16);
      }
      const walker: Walker = { workbench, hand: mouse };
      const faults: string[] = [];
      const inspect = inspectIn(look, faults);
      await BEFORE[key]?.(walker, inspect);
      await walk(walker);
      await AFTER[key]?.(walker, inspect);
      assert.deepEqual(faults, []);
    },
  })),
);
