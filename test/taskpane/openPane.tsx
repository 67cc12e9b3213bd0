import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TraceEntry } from '../../src/functions/trace';
import { Trace } from '../../src/functions/trace';
import { Pane } from '../../src/taskpane/Pane';
import { fakeCatalogue } from './fakeCatalogue';
import { FakeWorkbook } from './fakeWorkbook';

interface Start {
  readonly workbook?: FakeWorkbook;
  readonly traced?: readonly TraceEntry[];
  readonly displayLanguage?: string;
}

/** The pane as it opens beside a workbook, with the functions' trace and all that can be asked of it afterwards. */
export async function openPane({ workbook = new FakeWorkbook(), traced = [], displayLanguage = 'sv-SE' }: Start = {}) {
  const trace = new Trace();
  for (const entry of traced) trace.record(entry);
  const spoken: string[] = [];
  const functions = { version: '0.1.0', trace, setLanguage: (language: string) => void spoken.push(language) };
  const surroundings = {
    workbook,
    functions,
    catalogue: fakeCatalogue,
    displayLanguage,
    hostTheme: () => undefined,
  };
  const { container, unmount } = render(<Pane surroundings={surroundings} />);
  await screen.findByRole('heading', { level: 1 });
  return { workbook, trace, spoken, container, unmount, user: userEvent.setup() };
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
