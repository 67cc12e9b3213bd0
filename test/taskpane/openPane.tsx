import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serialOf } from '../../src/core/calendar/serial';
import type { TraceEntry } from '../../src/functions/trace';
import { Trace } from '../../src/functions/trace';
import { Pane } from '../../src/taskpane/Pane';
import type { Surroundings } from '../../src/taskpane/session/session';
import { fakeCatalogue } from './fakeCatalogue';
import { FakeWorkbook } from './fakeWorkbook';

const described = Promise.resolve(fakeCatalogue);

interface Start {
  readonly workbook?: FakeWorkbook;
  readonly traced?: readonly TraceEntry[];
  readonly displayLanguage?: string;
  readonly catalogue?: Surroundings['catalogue'];
  /** The place to go to; undefined stays where the pane opens. */
  readonly place?: string | undefined;
}

/** The pane as it opens beside a workbook, with the functions' trace and all that can be asked of it afterwards. */
export async function openPane({
  workbook = new FakeWorkbook(),
  traced = [],
  displayLanguage = 'sv-SE',
  catalogue = () => described,
  ...start
}: Start = {}) {
  const trace = new Trace();
  for (const entry of traced) trace.record(entry);
  const spoken: string[] = [];
  const reload = jest.fn();
  const functions = { version: '0.1.0', trace, setLanguage: (language: string) => void spoken.push(language) };
  const surroundings = {
    workbook,
    functions,
    catalogue,
    displayLanguage,
    hostTheme: () => undefined,
    today: () => serialOf(2014, 6, 1),
    reload,
  };
  const { container, unmount } = render(<Pane surroundings={surroundings} />);
  const user = userEvent.setup();
  const { place }: { readonly place?: string | RegExp | undefined } = { place: /^(Funktioner|Functions)$/, ...start };
  await screen.findByRole('button', { current: 'page' });
  if (place !== undefined) {
    await user.click(screen.getByRole('button', { name: place }));
    await screen.findByRole('button', { current: 'page', name: place });
    // As a user who has not yet touched the page.
    (document.activeElement as HTMLElement | null)?.blur();
  }
  return { workbook, trace, spoken, container, unmount, user, reloads: () => reload.mock.calls.length };
}

/** The plan of 2.5 in two years from 2014, as the function remembers it. */
export const planTrace: TraceEntry = {
  id: 'ATERBETALNINGSPLAN',
  address: 'Fond!B4',
  args: [
    { value: 2500000, address: 'Fond!A1', rows: 1, columns: 1 },
    { value: 2, rows: 1, columns: 1 },
    { value: 2014, rows: 1, columns: 1 },
    { value: null, rows: 1, columns: 1 },
  ],
  answer: { rows: 3, columns: 2 },
};

export const planFormula = {
  address: 'Fond!B4',
  local: '=SIF.ATERBETALNINGSPLAN(A1;2;2014)',
  functions: ['ATERBETALNINGSPLAN'],
};
