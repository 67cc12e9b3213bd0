import { act, screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { emptyDraft } from '../../src/core/application';
import type { Template } from '../../src/workbook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);
jest.setTimeout(30_000);
beforeEach(() => window.localStorage.clear());

const VALUES = [
  ['Projektets namn', ''],
  ['Förvaltning', 'Ange förvaltning'],
  ['Annat', ''],
];
const TEMPLATE: Template = {
  sheetId: 's2',
  sheet: 'Blankett',
  cells: { values: VALUES, formulas: VALUES },
  formats: [],
  names: [],
  mapping: {},
};
const { single, ...rest } = emptyDraft('tkr');
const openWith = async (templates: readonly Template[]) => {
  const workbook = new FakeWorkbook();
  workbook.templates = templates;
  workbook.applications = {
    ...workbook.applications,
    allSheets: templates.map(({ sheetId, sheet }) => ({ sheetId, sheet })),
    drafts: [
      {
        id: 'd1',
        sheetId: undefined,
        draft: { ...rest, single: { ...single, name: 'Skolfam', office: 'Socialkontoret', goal: 'Klarar skolan' } },
      },
    ],
  };
  const opened = await openPane({ workbook, place: 'Ansökan' });
  const { user } = opened;
  await user.click(await screen.findByRole('button', { name: 'Fortsätt med Skolfam' }));
  await user.click(await screen.findByRole('button', { name: 'Fyll i en mall som finns i arbetsboken' }));
  return opened;
};
const open = async () => {
  const opened = await openWith([TEMPLATE]);
  await opened.user.click(await screen.findByRole('radio', { name: 'Blankett' }));
  await screen.findByRole('region', { name: 'Vad som skrivs var' });
  return opened;
};
const cellFor = (field: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `Cell för ${field}` });

describe('filling in a template', () => {
  it('shows which cell each field goes to, what is written and what stands there now', async () => {
    const { container, workbook } = await open();
    const mapping = screen.getByRole('region', { name: 'Vad som skrivs var' });
    expect(cellFor('Insatsens namn').value).toBe('B1');
    expect(within(mapping).getByText('B1: Skolfam (nu: tomt)')).toBeTruthy();
    expect(within(mapping).getByText('B2: Socialkontoret (nu: Ange förvaltning)')).toBeTruthy();
    expect(screen.getByText(/Mallen har ingen plats för allt i: Insatsens mål/)).toBeTruthy();
    expect(screen.getByText('Skriver i 2 celler på bladet Blankett.')).toBeTruthy();
    expect(workbook.calls).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lets every cell be corrected, refuses what is no cell, and remembers the choices when it has written', async () => {
    const { user, workbook, container } = await open();
    await user.type(cellFor('Insatsens mål'), 'b');
    expect(await screen.findByText(/Det är ingen cell/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fyll i mallen' }));
    expect(workbook.calls).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
    await user.type(cellFor('Insatsens mål'), '3');
    await user.clear(cellFor('Insatsens namn'));
    expect(screen.getByText('B3: Klarar skolan (nu: tomt)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fyll i mallen' }));
    expect(await screen.findByText('Mallen Blankett är ifylld.')).toBeTruthy();
    expect(workbook.calls).toEqual(['write set-cells, set-cells']);
    await waitFor(() =>
      expect(workbook.applications.mappings).toEqual({ s2: { 'single-goal': 'b3', 'single-name': '' } }),
    );
  });

  it('shows the sheet that was chosen last, whichever is read last', async () => {
    const { user, workbook } = await openWith([TEMPLATE, { ...TEMPLATE, sheetId: 's3', sheet: 'Annan blankett' }]);
    const { readTemplate } = workbook;
    let answer = (): void => undefined;
    workbook.readTemplate = async (id) => {
      if (id === 's2') await new Promise<void>((resolve) => (answer = resolve));
      return readTemplate(id);
    };
    await user.click(await screen.findByRole('radio', { name: 'Blankett' }));
    await user.click(screen.getByRole('radio', { name: 'Annan blankett' }));
    await screen.findByText('Skriver i 2 celler på bladet Annan blankett.');
    await act(async () => answer());
    expect(screen.getByText('Skriver i 2 celler på bladet Annan blankett.')).toBeTruthy();
  });

  it('says where two fields are meant for one cell, and goes back to the draft', async () => {
    const { user } = await open();
    await user.type(cellFor('Insatsens mål'), 'B1');
    expect(await screen.findByText(/Flera fält ska stå i B1/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Tillbaka/ }));
    const button = await screen.findByRole('button', { name: 'Fyll i en mall som finns i arbetsboken' });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });
});
