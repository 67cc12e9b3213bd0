import { cleanup, screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import type { FundBook } from '../../src/workbook';
import { fakeBook } from './fakeBook';
import { FakeWorkbook } from './fakeWorkbook';
import { openPane } from './openPane';

expect.extend(toHaveNoViolations);
beforeEach(() => window.localStorage.clear());

const wrong: FundBook = {
  ...fakeBook({
    transactions: [
      ['Datum', 'Slag', 'Belopp', 'Insats'],
      [2010, 'Öronmärkning', 3, ''],
      [2011, 'Beviljat', 3.9, 'Skolfam'],
      [2011, 'Beviljat', 1, 'Servicetrainee'],
      [2012, 'Upparbetat', 1.2, 'Servicetrainee'],
      [2012, 'Gåva', 1, ''],
    ],
    repaymentPlan: [
      ['Insats', 'Nämnd', 'År', 'Återbetalning', 'Ränta', 'Ramminskning'],
      ['Skolfam', 'Socialnämnden', 2013, 4, 0.1, 4.3],
    ],
    effects: [
      ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår'],
      ['Socialnämnden', 1, 1, 4, 2013],
    ],
    followUp: [
      ['Insats', 'År', 'Planerad minskning', 'Verifierad minskning'],
      ['Skolfam', 2013, 1, null],
      ['Skolfam', 2014, 1, null],
    ],
  }),
  lost: [{ role: 'investments', name: 'Investeringar' }],
};

const open = async (book: FundBook) => {
  const workbook = new FakeWorkbook();
  workbook.book = book;
  const opened = await openPane({ workbook, place: undefined });
  return { ...opened, list: within(await screen.findByRole('region', { name: 'Kontroller' })) };
};

it('lists everything that does not add up, with cure and cell', async () => {
  const { list, container } = await open(wrong);
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Tabellen Investeringar finns inte längre/),
    expect.stringMatching(/^Rad 9, kolumnen Slag i Transaktioner är texten "Gåva".*Transaktioner!B9$/),
    expect.stringMatching(/^Mer är beviljat än vad som är disponibelt: 2,1 saknas.*Transaktioner!C7$/),
    expect.stringMatching(/^Servicetrainee: upparbetat och återlämnat är 0,2 mer än beviljat.*Transaktioner!C8$/),
    expect.stringMatching(/^Ramminskningen skiljer 0,2 från återbetalning \+ ränta.*Återbetalningsplan!F5$/),
    expect.stringMatching(/^Skolfam: planen återbetalar 4, mer än de 3,9 som är beviljade.*Återbetalningsplan!A5$/),
    expect.stringMatching(/^Socialnämnden: ramminskningen är 0,3 större.*Effekter!A5$/),
    expect.stringMatching(/^Skolfam: 2013 är inte uppföljt.*Uppföljning!D5$/),
  ]);
  expect(list.getByText('8 saker att se över')).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
});

it('leads to the cell', async () => {
  const { list, user, workbook } = await open(wrong);
  await user.click(list.getByRole('button', { name: 'Gå till Transaktioner!B9' }));
  expect(workbook.calls).toEqual(['select Transaktioner!B9']);
});

it('says when all is well', async () => {
  const { list } = await open(
    fakeBook({
      transactions: [
        ['Datum', 'Slag', 'Belopp'],
        [2010, 'Öronmärkning', 3],
      ],
    }),
  );
  expect(list.getByText('Allt stämmer i det som kontrolleras.')).toBeTruthy();
});

it('asks what happens to the frame when an intervention is repaid, until it is decided', async () => {
  const bookWith = (said: string) =>
    fakeBook({
      investments: [
        ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Nämnd', 'Andel', 'Efter sista året'],
        // Repaid in 2014, this year, and in 2015.
        ['Skolfam', 4, 2013, 2, 'Socialnämnden', 1, said],
        ['Servicetrainee', 4, 2014, 2, 'Socialnämnden', 1, ''],
      ],
    });
  const { list } = await open(bookWith(''));
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Skolfam: sista återbetalningsåret är 2014, och det är inte beslutat.*Investeringar!G5$/),
  ]);
  cleanup();
  expect((await open(bookWith('Permanent'))).list.queryAllByRole('listitem')).toEqual([]);
});

it('tells of all the years that an intervention is not followed up as one thing to do, below the fund as it is now', async () => {
  const { list } = await open({
    ...fakeBook({
      transactions: [
        ['Datum', 'Slag', 'Belopp', 'Insats'],
        [2010, 'Öronmärkning', 9, ''],
      ],
      followUp: [
        ['Insats', 'Nämnd', 'År', 'Planerad minskning', 'Verifierad minskning'],
        ['Skolfam', 'A', 2011, 1, null],
        ['Trainee', 'A', 2012, 1, null],
        ['skolfam', 'B', 2011, 1, null],
        ['Skolfam', 'A', 2012, 1, null],
        ['Skolfam', 'A', 2013, 1, 1],
      ],
    }),
  });
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^Skolfam: 2011 och 2012 är inte uppföljda\..*Uppföljning!E5$/),
    expect.stringMatching(/^Trainee: 2012 är inte uppföljt\..*Uppföljning!E6$/),
  ]);
  const now = screen.getByRole('region', { name: 'Läget nu' });
  const checks = screen.getByRole('region', { name: 'Kontroller' });
  expect(now.compareDocumentPosition(checks) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});
