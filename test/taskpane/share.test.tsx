import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { FormulaStatus, KeptListing } from '../../src/workbook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);
beforeEach(() => window.localStorage.clear());

const live: FormulaStatus['live'] = [
  { sheet: 'Fond', address: 'Fond!B4', formula: '=SIF.FONDSALDO(Transaktioner)' },
  { sheet: 'Fond', address: 'Fond!A10:K14', formula: '=SIF.FONDUTVECKLING(Transaktioner,2010,2013)' },
  { sheet: 'Simulering', address: 'Simulering!A7:B20', formula: '=SIF.SIMULERING(Effekter)' },
];

const keptIn = (id: number, address: string, more: Partial<KeptListing> = {}): KeptListing => ({
  id,
  kind: 'ready',
  sheet: 'Fond',
  address,
  formula: '=SIF.FONDSALDO(Transaktioner)',
  date: '2026-11-26',
  why: undefined,
  isPlain: false,
  changed: [],
  ...more,
});

async function openShare(workbook: FakeWorkbook, displayLanguage = 'sv-SE') {
  const pane = await openPane({ workbook, displayLanguage, place: displayLanguage === 'sv-SE' ? 'Dela' : 'Share' });
  await screen.findByRole('heading', { level: 2, name: /^(Ersätt formler|Replace formulas)$/ });
  return pane;
}

const withFormulas = (): FakeWorkbook => {
  const workbook = new FakeWorkbook();
  workbook.status = { live, kept: [], finished: undefined, protectedSheets: [] };
  workbook.withoutPlain = [{ sheet: 'Simulering', address: 'Simulering!A7:B20', why: { kind: 'drawn' } }];
  return workbook;
};

describe('replacing formulas', () => {
  it('shows which become values, and asks for all, a sheet or the selection', async () => {
    const { user, workbook } = await openShare(withFormulas());
    expect(screen.getByText('De här 3 formlerna blir värden:')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ersätt med värden' }));
    expect(await screen.findByText('3 formler är ersatta med värden.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Simulering (1 formel)' }));
    await user.click(screen.getByRole('button', { name: 'Ersätt med värden' }));
    await user.click(screen.getByRole('radio', { name: 'De markerade cellerna' }));
    await user.click(screen.getByRole('button', { name: 'Ersätt med värden' }));
    expect(workbook.calls).toEqual(['freeze all', 'freeze Simulering', 'freeze selection']);
  });

  it('tells before plain formulas are written which become values instead, and why', async () => {
    const { user, workbook } = await openShare(withFormulas());
    expect(screen.queryByText(/slumptal/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Vanliga Excelformler' }));
    expect(await screen.findByText('1 formel har ingen vanlig formel och blir värde:')).toBeTruthy();
    expect(screen.getByText(/^Svaret är draget med slumptal/)).toBeTruthy();
    expect(screen.getByText(/^Vanliga formler räknar om när indata ändras/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Fond (2 formler)' }));
    expect(screen.queryByText(/slumptal\./)).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Alla (3 formler)' }));
    await user.click(screen.getByRole('button', { name: 'Ersätt med vanliga formler' }));
    expect(
      await screen.findByText('3 formler är ersatta: 2 med vanliga formler, 1 med värde. Skälen står nedan.'),
    ).toBeTruthy();
    expect(workbook.calls).toEqual(['make plain all']);
  });

  it('says that there is none', async () => {
    await openShare(new FakeWorkbook());
    expect(screen.getByText('Arbetsboken har inga formler från tillägget just nu.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Ersätt/ })).toBeNull();
  });

  it('says why Excel refused', async () => {
    const workbook = withFormulas();
    const { user } = await openShare(workbook);
    workbook.problem = { kind: 'protected-sheets', sheets: ['Fond'] };
    await user.click(screen.getByRole('radio', { name: 'Vanliga Excelformler' }));
    await user.click(screen.getByRole('button', { name: 'Ersätt med vanliga formler' }));
    expect(await screen.findByText(/^Bladet Fond är skyddat\. Inget har skrivits\./)).toBeTruthy();
  });
});

describe('what is kept', () => {
  const differs = { kind: 'differs', address: 'Fond!B5', was: '0', now: '-2.5e-13' } as const;

  it.each([
    ['sv-SE', 'Den vanliga formeln gav ett annat svar: Fond!B5 visade 0 och skulle ha blivit -2,5e-13.'],
    ['en-US', 'The plain formula gave another answer: Fond!B5 showed 0 and would have become -2.5e-13.'],
  ])('lists those that became values with why (%s)', async (language, reason) => {
    const workbook = new FakeWorkbook();
    const kept = [keptIn(1, 'Fond!B4', { isPlain: true }), keptIn(2, 'Fond!B5', { why: differs })];
    workbook.status = { live: [], kept, finished: undefined, protectedSheets: [] };
    const { user } = await openShare(workbook, language);
    const item = screen.getByText(reason).closest('li');
    await user.click(within(item as HTMLElement).getByRole('button', { name: /Fond!B5/ }));
    expect(workbook.calls).toEqual(['select Fond!B5']);
    await user.click(screen.getByRole('button', { name: /^(Återställ 2 formler|Put back 2 formulas)$/ }));
    expect(workbook.calls).toEqual(['select Fond!B5', 'thaw']);
  });

  it('lists changed cells, and puts their formula back only when told', async () => {
    const workbook = new FakeWorkbook();
    const changed = [{ address: 'Fond!B5', was: '=B4*2', now: '40' }];
    workbook.status = {
      live: [],
      kept: [keptIn(7, 'Fond!B5', { kind: 'changed', isPlain: true, changed })],
      finished: undefined,
      protectedSheets: [],
    };
    const { user } = await openShare(workbook);
    expect(screen.getByText(/^Cellen har ändrats sedan formeln ersattes/)).toBeTruthy();
    expect(screen.getByText(/var =B4\*2, är nu 40/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Återställ ändå i Fond!B5' }));
    expect(workbook.calls).toEqual(['thaw 7']);
  });

  it('says that interrupted work was taken back', async () => {
    const workbook = withFormulas();
    workbook.status = { ...workbook.status, finished: { kind: 'taken-back', count: 3 } };
    await openShare(workbook);
    expect(screen.getByText('Ett avbrutet arbete är taget tillbaka: 3 formler står som de gjorde innan.')).toBeTruthy();
  });
});

describe('a copy', () => {
  it('is made with values, or with plain formulas and a list of those that became values', async () => {
    const workbook = withFormulas();
    const { user } = await openShare(workbook);
    await user.click(screen.getByRole('button', { name: 'Välj vad kopian ska innehålla' }));
    expect(await screen.findByText(/^Kopian får 1 blad .* med värden i stället/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Skapa kopian' }));
    await screen.findByText(/^Kopian Fondbok – kopia\.xlsx är klar/);
    workbook.copy = {
      ...workbook.copy,
      plain: ['Fond!B4', 'Fond!B6'],
      values: [{ address: 'Fond!B5', why: { kind: 'inputs-left-out' } }],
    };
    await user.click(screen.getByRole('radio', { name: 'Vanliga Excelformler' }));
    expect(screen.getByText(/^Kopian får 1 blad .* med vanliga formler i stället/)).toBeTruthy();
    expect(screen.getByText(/^Det som läser något som inte följer med blir värden/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Skapa kopian' }));
    expect(await screen.findByText(/2 formler är vanliga Excelformler i kopian\./)).toBeTruthy();
    expect(screen.getByText('1 formel blev värde i kopian:')).toBeTruthy();
    expect(screen.getByText('Det som formeln läser ingår inte i kopian i sin helhet.')).toBeTruthy();
    expect(workbook.calls).toEqual([
      'copy Fond for all with values',
      'deliver Fondbok – kopia.xlsx',
      'copy Fond for all with plain',
      'deliver Fondbok – kopia.xlsx',
    ]);
  });
});

it.each(['sv-SE', 'en-US'])('axe sees no faults in the place Dela and in the copy (%s)', async (language) => {
  const workbook = withFormulas();
  workbook.status = {
    ...workbook.status,
    kept: [
      keptIn(1, 'Fond!B5', { why: { kind: 'searched' } }),
      keptIn(2, 'Fond!B6', { kind: 'changed', changed: [{ address: 'Fond!B6', was: '1', now: '2' }] }),
    ],
  };
  workbook.copyOptions = { ...workbook.copyOptions, committees: ['Socialnämnden', 'Utbildningsnämnden'] };
  workbook.copy = {
    ...workbook.copy,
    values: [{ address: 'Fond!B5', why: { kind: 'cancels' } }],
    mentions: ['Fond!A3'],
  };
  const { container, user } = await openShare(workbook, language);
  const plain = /^(Vanliga Excelformler|Plain Excel formulas)$/;
  await user.click(screen.getByRole('radio', { name: plain }));
  await screen.findByText(/slumptal|random numbers/);
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: /^(Välj vad kopian|Choose what the copy)/ }));
  await user.click(await screen.findByRole('radio', { name: plain }));
  await user.click(screen.getByRole('button', { name: /^(Skapa kopian|Make the copy)$/ }));
  await screen.findByText(/är klar\.|is ready\./);
  expect(await axe(container)).toHaveNoViolations();
});

it('a workbook whose file is refused says why, and what to do', async () => {
  const { user, workbook } = await openShare(withFormulas());
  workbook.problem = { kind: 'file', problem: { kind: 'too-large', what: 'cells', got: 2_000_001, max: 2_000_000 } };
  await user.click(screen.getByRole('button', { name: 'Granska arbetsboken' }));
  expect(await screen.findByText('Arbetsboken kunde inte läsas för granskning.')).toBeTruthy();
  expect(
    screen.getByText(/Arbetsboken har fler än 2\s000\s000 celler, som är gränsen\. Ta bort blad eller rader/),
  ).toBeTruthy();
});

describe('a list of many cells', () => {
  const many = Array.from({ length: 15 }, (_, i) => ({
    kind: 'comment' as const,
    address: `Fond!A${i + 1}`,
    text: `Not ${i + 1}`,
  }));

  it('is shown whole when someone asks, by the keyboard, and the focus stays', async () => {
    const workbook = withFormulas();
    workbook.findings = many;
    const { user, container } = await openShare(workbook);
    await user.click(screen.getByRole('button', { name: 'Granska arbetsboken' }));
    expect(await screen.findByText('Not 12')).toBeTruthy();
    expect(screen.queryByText('Not 13')).toBeNull();
    expect(screen.getByText(/och 3 till/)).toBeTruthy();
    // The twelve links to cells come first.
    const all = screen.getByRole('button', { name: 'Visa alla 15' });
    screen.getByRole('button', { name: 'Granska igen' }).focus();
    for (let i = 0; i < 13; i++) await user.tab();
    expect(document.activeElement).toBe(all);
    await user.keyboard('{Enter}');
    expect(screen.getByText('Not 15')).toBeTruthy();
    expect(screen.queryByText(/och 3 till/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Visa färre', expanded: true }));
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{Enter}');
    expect(screen.queryByText('Not 13')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Visa alla 15', expanded: false }));
  });

  it('has no button where all of it is shown', async () => {
    const workbook = withFormulas();
    workbook.findings = many.slice(0, 12);
    const { user } = await openShare(workbook);
    await user.click(screen.getByRole('button', { name: 'Granska arbetsboken' }));
    expect(await screen.findByText('Not 12')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Visa alla/ })).toBeNull();
  });
});

it.each(['sv-SE', 'en-US'])('every kind of finding has a heading and words of its own: %s', async (language) => {
  const workbook = withFormulas();
  workbook.findings = [
    { kind: 'drawing', address: 'Fond!C7', text: 'Ring Anna' },
    { kind: 'drawing', address: 'Fond!C9', text: '' },
    { kind: 'header-footer', sheet: 'Fond', text: 'Anna Berg' },
    { kind: 'validation', address: 'Fond!B5', text: 'Anna,Bo' },
    { kind: 'embedded', sheet: 'Fond', text: 'Loner.xlsx' },
    { kind: 'slicer', sheet: 'Fond', text: 'Nämnd' },
    { kind: 'connection', text: 'Power Query' },
    { kind: 'macros' },
    { kind: 'kept', what: 'draft', text: 'Läslust' },
    { kind: 'kept', what: 'draft', text: '' },
    { kind: 'kept', what: 'memory', text: 'bo@exempel.se' },
    { kind: 'kept', what: 'formulas', text: '070-123 45 67' },
    { kind: 'custom-xml', text: 'urn:arkiv' },
    { kind: 'author', name: 'Åsa' },
    { kind: 'comment-author', name: 'Bo Ek' },
    { kind: 'property', name: 'Manager', text: 'Eva' },
    { kind: 'property', name: 'constructor', text: 'Egen' },
  ];
  const { user, container } = await openShare(workbook, language);
  await user.click(screen.getByRole('button', { name: /^(Granska arbetsboken|Review the workbook)$/ }));
  await screen.findByText(/Läslust/);
  const section = container.querySelector('[aria-atomic="false"]');
  const lines = [...(section?.querySelectorAll('h3, li') ?? [])].map((line) => line.textContent?.trim());
  expect(lines).toMatchSnapshot();
});
