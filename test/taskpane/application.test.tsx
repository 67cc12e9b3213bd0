import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);
// The form has many fields, which a busy computer takes its time to draw.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });
beforeEach(() => window.localStorage.clear());

const begin = async (workbook = new FakeWorkbook()) => {
  const opened = await openPane({ workbook, place: 'Ansökan' });
  await opened.user.click(await screen.findByRole('button', { name: 'Skriv en ny ansökan' }));
  await screen.findByRole('textbox', { name: 'Insatsens namn' });
  return opened;
};

/** Excel takes its time to write, until it is told to finish. */
function holdWriting(workbook: FakeWorkbook): () => void {
  const { writeChanges } = workbook;
  let finish = (): void => undefined;
  workbook.writeChanges = async (changes) => {
    await new Promise<void>((resolve) => (finish = resolve));
    return writeChanges(changes);
  };
  return () => finish();
}

describe('the place Ansökan', () => {
  it('teaches where there is nothing, without writing', async () => {
    const { workbook, container } = await openPane({ place: 'Ansökan' });
    expect(await screen.findByText(/Fonden frågar efter tio punkter/)).toBeTruthy();
    expect(workbook.applications.drafts).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('keeps what is typed in the workbook, with every field as it was typed', async () => {
    const { workbook, user } = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Sökt belopp' }), '3,9 mk');
    await waitFor(() => expect(workbook.applications.drafts[0]?.draft.single.appliedAmount).toBe('3,9 mk'), {
      timeout: 3000,
    });
  });

  it('has the last keystrokes on the computer before the workbook has them', async () => {
    const { user, unmount, workbook } = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Insatsens namn' }), 'Skol');
    workbook.keepDraft = async () => ({ ok: false, problem: { kind: 'editing' } });
    await user.type(screen.getByRole('textbox', { name: 'Insatsens namn' }), 'fam');
    unmount();
    const { user: again } = await openPane({ workbook, place: 'Ansökan' });
    await again.click(await screen.findByRole('button', { name: 'Fortsätt med Skolfam' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Insatsens namn' }).value).toBe('Skolfam');
  });

  it('lists what is missing, and a link there moves the focus to the field in its section', async () => {
    const { user } = await begin();
    const missing = screen.getByRole('region', { name: 'Vad som saknas' });
    expect(within(missing).getByText('0 av fondens 10 punkter är besvarade.')).toBeTruthy();
    await user.click(within(missing).getByRole('button', { name: 'Målgrupp' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '3. Målgrupp' })));
  });

  it('writes nothing as long as a field cannot be read, and says which at the field and in a summary', async () => {
    const { user, workbook, container } = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Startdatum' }), 'i våras');
    await user.click(screen.getByRole('button', { name: 'Spara som blad' }));
    const summary = await screen.findByText('2 fält behöver rättas');
    await waitFor(() => expect(document.activeElement?.contains(summary)).toBe(true));
    expect(workbook.calls).toEqual([]);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getAllByRole('button', { name: 'Startdatum' })[0] as HTMLElement);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Startdatum' })));
  });

  it('shows the example, counted as it stands, and saves it as a sheet', async () => {
    const { user, workbook, container } = await openPane({ place: 'Ansökan' });
    await user.click(await screen.findByRole('button', { name: 'Prova med Norrköpings exempel' }));
    const figures = await screen.findByRole('region', { name: 'Vad ansökan kommer fram till' });
    expect(within(figures).getByText('7 754')).toBeTruthy();
    expect(within(figures).getByText('3 900')).toBeTruthy();
    expect(screen.getByText('Inget saknas. Alla tio punkter är besvarade.')).toBeTruthy();
    expect(screen.getByText(/Skriver ett nytt blad sist i arbetsboken: Ansökan Skolfam/)).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Spara som blad' }));
    expect(await screen.findByText('Ansökan Skolfam är sparad.')).toBeTruthy();
    expect(workbook.calls).toEqual(['write add-sheet']);
    expect(workbook.applications.drafts).toEqual([]);
  });

  it('keeps one draft, and the same one, where the saving of it is cancelled', async () => {
    const { user, workbook } = await openPane({ place: 'Ansökan' });
    await user.click(await screen.findByRole('button', { name: 'Prova med Norrköpings exempel' }));
    await waitFor(() => expect(workbook.applications.drafts).toHaveLength(1), { timeout: 3000 });
    const [before] = workbook.applications.drafts;
    workbook.written = {
      kind: 'written',
      receipt: {
        label: 'Ansökan Skolfam är sparad',
        parts: [{ kind: 'added-sheet', sheetId: 's9', sheet: 'Ansökan Skolfam', fingerprint: '' }],
      },
    };
    workbook.takenBack = { sheets: ['Ansökan Skolfam'], restored: 0, kept: [] };
    const finish = holdWriting(workbook);
    await user.click(screen.getByRole('button', { name: 'Spara som blad' }));
    await user.click(await screen.findByRole('button', { name: 'Avbryt' }));
    finish();
    await screen.findByText(/Bladet Ansökan Skolfam är borttaget/);
    await user.click(screen.getByRole('button', { name: /Tillbaka/ }));
    expect(await screen.findAllByRole('button', { name: 'Fortsätt med Skolfam' })).toHaveLength(1);
    await waitFor(() => expect(workbook.applications.drafts).toHaveLength(1), { timeout: 3000 });
    expect(workbook.applications.drafts[0]).toMatchObject({ id: before?.id, sheetId: undefined });
  });

  it('is saved once however often the button is pressed', async () => {
    const { user, workbook } = await openPane({ place: 'Ansökan' });
    await user.click(await screen.findByRole('button', { name: 'Prova med Norrköpings exempel' }));
    const button = screen.getByRole('button', { name: 'Spara som blad' });
    act(() => {
      button.click();
      button.click();
    });
    await screen.findByText('Ansökan Skolfam är sparad.');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(workbook.calls).toEqual(['write add-sheet']);
    expect(workbook.applications.drafts).toEqual([]);
  });

  it('a draft that is thrown away while it is kept does not come back', async () => {
    const { user, workbook } = await begin();
    await waitFor(() => expect(workbook.applications.drafts).toHaveLength(1), { timeout: 3000 });
    const { keepDraft } = workbook;
    const slow: (() => void)[] = [];
    workbook.keepDraft = async (kept) => {
      await new Promise<void>((resolve) => slow.push(resolve));
      return keepDraft(kept);
    };
    await user.type(screen.getByRole('textbox', { name: 'Insatsens namn' }), 'Skolfam');
    await new Promise((resolve) => setTimeout(resolve, 700));
    await user.click(screen.getByRole('button', { name: 'Kasta utkastet' }));
    act(() => slow.forEach((finish) => finish()));
    await screen.findByRole('button', { name: 'Skriv en ny ansökan' });
    await waitFor(() => expect(workbook.applications.drafts).toEqual([]));
    expect(screen.queryByRole('button', { name: 'Fortsätt med Skolfam' })).toBeNull();
  });

  it('tells of a draft that could not be thrown away', async () => {
    const { user, workbook } = await begin();
    await user.type(screen.getByRole('textbox', { name: 'Insatsens namn' }), 'Skolfam');
    await waitFor(() => expect(workbook.applications.drafts[0]?.draft.single.name).toBe('Skolfam'), { timeout: 3000 });
    workbook.forgetDraft = async () => ({ ok: false, problem: { kind: 'protected' } });
    await user.click(screen.getByRole('button', { name: 'Kasta utkastet' }));
    expect(await screen.findByText(/^Utkastet kunde inte tas bort ur arbetsboken/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Fortsätt med Skolfam' })).toBeTruthy();
  });

  it('a draft that the workbook cannot keep is on this computer, for that workbook, until it is thrown away', async () => {
    const readOnly = (place: string): FakeWorkbook => {
      const workbook = new FakeWorkbook();
      const refused = { ok: false, problem: { kind: 'no-access' } } as const;
      workbook.identity = { id: undefined, place };
      workbook.keepIdentity = async () => refused;
      workbook.keepDraft = async () => refused;
      workbook.forgetDraft = async () => refused;
      return workbook;
    };
    const first = await begin(readOnly('Fond A.xlsx'));
    await first.user.type(screen.getByRole('textbox', { name: 'Insatsens namn' }), 'Skolfam');
    expect(await screen.findByText(/^Utkastet kunde inte sparas i arbetsboken/)).toBeTruthy();
    first.unmount();

    const other = await openPane({ workbook: readOnly('Fond B.xlsx'), place: 'Ansökan' });
    await screen.findByRole('button', { name: 'Skriv en ny ansökan' });
    expect(screen.queryByRole('button', { name: 'Fortsätt med Skolfam' })).toBeNull();
    other.unmount();

    const { user } = await openPane({ workbook: readOnly('Fond A.xlsx'), place: 'Ansökan' });
    await user.click(await screen.findByRole('button', { name: 'Fortsätt med Skolfam' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Insatsens namn' }).value).toBe('Skolfam');
    await user.click(screen.getByRole('button', { name: 'Kasta utkastet' }));
    await screen.findByRole('button', { name: 'Skriv en ny ansökan' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Fortsätt med Skolfam' })).toBeNull());
    expect(screen.queryByText(/kunde inte tas bort/)).toBeNull();
  });

  it('loses nothing that is typed while it is being saved', async () => {
    const { user, workbook } = await openPane({ place: 'Ansökan' });
    await user.click(await screen.findByRole('button', { name: 'Prova med Norrköpings exempel' }));
    const finish = holdWriting(workbook);
    await user.click(screen.getByRole('button', { name: 'Spara som blad' }));
    const contact = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Kontaktperson' });
    await user.clear(contact());
    await user.type(contact(), 'Bo Exempel');
    finish();
    await screen.findByText('Ansökan Skolfam är sparad.');
    expect(contact().value).toBe('Bo Exempel');
    await waitFor(() => expect(workbook.applications.drafts[0]?.draft.single.contactName).toBe('Bo Exempel'), {
      timeout: 3000,
    });
  });
});
