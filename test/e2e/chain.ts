/**
 * The whole chain as steps, each from what the one before it left in the workbook: fund book, application, decision, frames,
 * accounts, follow-up, adjusted repayment, yearly report. Skolfam's 3,9 mkr and 23 children are the fund's own; years,
 * committees and effects are assumptions. Walked with any hand, and with anything between two steps.
 */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../../src/tools/e2e/session';
import type { CellValue } from '../../src/workbench/engine';
import type { Hand } from './hands';

export interface Walker {
  readonly workbench: Workbench;
  readonly hand: Hand;
}

export interface Step {
  /** What the other files know the step by. */
  readonly key: string;
  readonly name: string;
  readonly walk: (walker: Walker) => Promise<void>;
  /** What must be seen in the pane whatever has come after the step; the cells are held by whoever walks. */
  readonly stands?: (walker: Walker) => Promise<void>;
}

type Row = readonly CellValue[];

const SHEET = 'Ansökan Skolfam';
const SLOW = { timeout: 50_000 };

const place = ({ workbench: { pane } }: Walker, name: string): Locator =>
  pane.getByRole('navigation', { name: 'Platser' }).getByRole('button', { name, exact: true });
export const goTo = async (walker: Walker, name: string): Promise<void> => {
  const { pane } = walker.workbench;
  const back = pane.getByRole('button', { name: 'Tillbaka', exact: true });
  const there = place(walker, name);
  await back.or(there).first().waitFor(SLOW);
  // A page opened from another has a way back instead of the places.
  while (!(await there.isVisible())) {
    await walker.hand.press(back);
    await back.or(there).first().waitFor();
  }
  await walker.hand.press(there);
  // What was shown stays until the next page is there.
  await there.and(pane.locator('[aria-current="page"]')).waitFor(SLOW);
};
const button = ({ workbench: { pane } }: Walker, name: string | RegExp): Locator => pane.getByRole('button', { name });
const box = ({ workbench: { pane } }: Walker, name: string | RegExp): Locator => pane.getByRole('textbox', { name });
const says = ({ workbench: { pane } }: Walker, text: string | RegExp): Promise<void> =>
  pane.getByText(text).first().waitFor(SLOW);
/** A section of the application's form, open. */
export const section = async (walker: Walker, name: string): Promise<void> => {
  const heading = walker.workbench.pane.getByRole('heading', { name, exact: true }).getByRole('button');
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await walker.hand.press(heading);
};

/** The rows of a sheet as objects by the headings of its table. */
async function rowsOf({ workbench }: Walker, sheet: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const cells = await workbench.values(`${sheet}!A4:Y60`);
  const [headings = [], ...rows] = cells;
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headings.map((heading, i) => [String(heading), row[i]])));
}
/** What a formula answers in a free cell of the first sheet. */
async function answer({ workbench }: Walker, formula: string): Promise<unknown> {
  await workbench.enter('Blad1!A1', formula);
  return (await workbench.values('Blad1!A1'))[0]?.[0];
}
/** The same, where the answer fills several rows. */
async function table(walker: Walker, formula: string): Promise<readonly Row[]> {
  await walker.workbench.enter('Blad1!A1', formula);
  return block(await walker.workbench.values('Blad1!A1:N40'), 0);
}

/** The rows of a sheet, what stands to the right of the last filled cell left out. */
const cellsOf = async ({ workbench }: Walker, sheet: string): Promise<readonly Row[]> =>
  (await workbench.values(`'${sheet}'!A1:Z140`)).map(trimmed);
function trimmed(row: Row): Row {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  return row.slice(0, end);
}
/** The rows from one on, down to the first that begins with nothing. */
function block(rows: readonly Row[], from: number): readonly Row[] {
  const end = rows.findIndex(([first = ''], i) => i >= from && first === '');
  return rows.slice(from, end < 0 ? undefined : end).map(trimmed);
}
const below = (rows: readonly Row[], title: string): readonly Row[] =>
  block(rows, rows.map(([first]) => String(first).startsWith(title)).lastIndexOf(true) + 1);

const available = '=SIF.FONDSALDO(Transaktioner[[#Rubriker];[#Data]];;"disponibelt")';

const COMMITTEES = ['Socialnämnden', 'Utbildningsnämnden'] as const;
const REPAYING = [2013, 2014, 2015, 2016, 2017] as const;

/** The plan that was granted, per committee and year, as RAMMINSKNING says and ATERBETALNINGSBUDGET too. */
async function grantedPlan(walker: Walker): Promise<readonly Row[]> {
  const plan = await table(walker, '=SIF.RAMMINSKNING(Investeringar!C5:C6;Investeringar!D5:D6;3900;5;2013;;;0)');
  const budget = '=SIF.ATERBETALNINGSBUDGET(Investeringar[[#Rubriker];[#Data]];2013;2017;"nämnd";2021;0)';
  assert.deepEqual(await table(walker, budget), plan);
  return plan;
}
/** The same plan with four fifths of what is left after 2013. */
async function adjustedPlan(walker: Walker): Promise<readonly Row[]> {
  const first = await grantedPlan(walker);
  const left = '=SIF.RAMMINSKNING(Investeringar!C5:C6;Investeringar!D5:D6;0,8*4*780;4;2014;;;0)';
  const rest = await table(walker, left);
  return first.map((row, r) => {
    const years = [...row.slice(0, 2), ...(rest[r] ?? []).slice(1, 5)];
    return [...years, r === 0 ? 'Summa' : years.slice(1).reduce<number>((sum, cell) => sum + Number(cell), 0)];
  });
}

/** The application's sheet says what the functions make of three years of cost and the table of effects given. */
async function holdsApplication(walker: Walker, effects: string): Promise<void> {
  const cells = await cellsOf(walker, SHEET);
  const reductions = await table(walker, `=SIF.KOSTNADSKALKYL(${effects};2011;2020;"nämnd")`);
  assert.deepEqual(
    block(cells, cells.findIndex(([first]) => first === 'Kostnadsminskning per nämnd och år') + 1),
    reductions,
  );
  const yearly = below(cells, 'Kalkyl per år');
  const costs = [...[1300, 1300, 1300], ...Array<number>(7).fill(0), 3900];
  const total = (reductions.at(-1) ?? []).slice(1).map(Number);
  assert.deepEqual(yearly.slice(0, 3), [
    ['År', ...(reductions[0] ?? []).slice(1)],
    ['Kostnad per år', ...costs],
    ['Minskning per år', ...total],
  ]);
  const net = (yearly[3] ?? []).slice(1).map(Number);
  assert.ok(net.every((x, t) => Math.abs(x - ((total[t] ?? 0) - (costs[t] ?? 0))) < 1e-9));
  assert.deepEqual(yearly[4]?.at(-1), 0, 'no cost outside the years');
  // The rows just held, as the functions read them.
  const row = cells.findIndex(([first]) => first === 'Kalkyl per år') + 3;
  const rows = `'${SHEET}'!B${row}:K${row};'${SHEET}'!B${row + 1}:K${row + 1};0,03`;
  assert.deepEqual(below(cells, 'Nyckeltal'), [
    ['Kalkylränta', 0.03],
    ['Total kostnad', 3900],
    // 708,4 in eight years and 347,76 in six.
    ['Beräknad kostnadsminskning', 7753.76],
    ['Nettonuvärde', await answer(walker, `=SIF.NETTONUVARDE(${rows})`)],
    ['Återbetalningstid, år', await answer(walker, `=SIF.PAYBACKTID(${rows})`)],
    ['Brytpunkt, andel av effekten', await answer(walker, `=SIF.BRYTPUNKT(${rows})`)],
  ]);
}

/** Every row of the tables Återbetalningsplan and Uppföljning says what the plan does. */
async function holdsPlan(walker: Walker, plan: readonly Row[]): Promise<void> {
  const wanted = COMMITTEES.flatMap((committee, c) =>
    REPAYING.map((year, t) => ['Skolfam', committee, year, plan[c + 1]?.[t + 1]]),
  );
  const rows = await rowsOf(walker, 'Återbetalningsplan');
  const of = (key: string) => rows.map((row) => [row['Insats'], row['Nämnd'], row['År'], row[key]]);
  assert.deepEqual(of('Ramminskning'), wanted);
  assert.deepEqual(of('Återbetalning'), wanted);
  assert.ok(rows.every((row) => row['Ränta'] === 0));
  assert.deepEqual(
    (await rowsOf(walker, 'Uppföljning')).map((row) => [
      row['Insats'],
      row['Nämnd'],
      row['År'],
      row['Planerad återföring'],
    ]),
    wanted,
  );
}

/** The whole sheet Ramjustering, budget year 2014 and five years on, says what the plan does. */
async function holdsFrames(walker: Walker, plan: readonly Row[]): Promise<void> {
  const cells = await cellsOf(walker, 'Ramjustering');
  const names = [...COMMITTEES, 'Summa'];
  const amounts = names.map((_, r) => [...(plan[r + 1] ?? []).slice(1, 6).map(Number), 0]);
  const none = amounts.map((row) => row.map(() => 0));
  const rows = (figures: readonly Row[]): readonly Row[] => figures.map((row, r) => [names[r] ?? '', '', ...row]);
  const parts: Readonly<Record<string, readonly Row[]>> = {
    'Ramminskning, nivå': amounts,
    'Förändring mot året före': amounts.map((row) => row.map((x, t) => (t === 0 ? '' : x - (row[t - 1] ?? 0)))),
    'Ramminskning enligt planen': amounts,
    'varav nya': none,
    'varav äldre': amounts,
    'varav kommande': none,
    'Permanent sänkt': none,
    'Återställd ram': amounts.map((row) => [0, 0, 0, 0, 0, row[4] ?? 0]),
    'Ej beslutat': none,
  };
  for (const [title, figures] of Object.entries(parts)) assert.deepEqual(below(cells, title), rows(figures), title);
  assert.deepEqual(cells[7]?.slice(2, 8), [...REPAYING, 2018]);
  assert.deepEqual(
    below(cells, 'Per insats och nämnd'),
    COMMITTEES.map((name, c) => [
      ...['Skolfam', name, ...(amounts[c] ?? [])],
      ...[2013, 2017, 'Återställs', 'Plan', amounts[c]?.[4] ?? 0],
    ]),
  );
  const checks = below(cells, 'Kontroller');
  assert.equal(checks.length, 6);
  for (const [name, word, ...figures] of checks) {
    assert.equal(word, 'Stämmer', String(name));
    assert.ok(
      figures.every((x) => x === 0),
      String(name),
    );
  }
}

/** The whole sheet Bokslutsunderlag, 2010 to 2014, says what FONDUTVECKLING does. */
async function holdsAccounts(walker: Walker): Promise<void> {
  const own = await table(walker, '=SIF.FONDUTVECKLING(Transaktioner[[#Rubriker];[#Data]];2010;2014)');
  const cells = await cellsOf(walker, 'Bokslutsunderlag');
  assert.deepEqual(below(cells, 'Kolumnerna till och med'), own);
  const years = own.slice(1).map((row) => {
    const flows = row.slice(0, 7).map(Number);
    return [...flows, Number(row[3]) - Number(row[4]), 0, 'Stämmer'];
  });
  const sum = (c: number): number => years.reduce((all, row) => all + Number(row[c]), 0);
  const total = ['Summa', 0, sum(2), sum(3), sum(4), sum(5), years.at(-1)?.[6] ?? 0, sum(7), 0, 'Stämmer'];
  assert.deepEqual(block(cells, 8), [...years, total]);
}

const BASICS: readonly (readonly [label: string, text: string])[] = [
  ['Insatsens namn', 'Skolfam'],
  ['Sökande nämnd', 'Socialnämnden'],
  ['Sökande kontor', 'Socialkontoret'],
  ['Kontaktperson', 'Anna Exempel'],
  ['Startdatum', '1 jan 2011'],
  ['Slutdatum', '2013-12-31'],
  ['Sökt belopp', '3,9 mkr'],
  ['Målgruppens storlek', '23'],
  ['Insatsens mål', 'Godkända betyg i grundskolan'],
];

/** So many of the points are written before whatever comes between two steps, the rest after it. */
const HALF = 5;
const POINTS: readonly (readonly [label: RegExp, text: string])[] = [
  [/^1\. /, 'Ett team kartlägger varje barns förutsättningar i skolan.'],
  [/^2\. /, 'Arbetsmodellen Skolfam.'],
  [/^3\. /, 'Familjehemsplacerade barn, 23 deltagare.'],
  [/^4\. /, 'Socialkontoret vet vilka barn som är placerade.'],
  [/^5\. /, 'Socialkontoret och utbildningskontoret.'],
  [/^6\. /, '3,9 mkr, lika mycket varje år i tre år.'],
  [/^7\. /, 'Fler barn når godkända betyg i grundskolan.'],
  [/^8\. /, 'Från det tredje året.'],
  [/^9\. /, 'Betyg i årskurs 9.'],
  [/^10\. /, 'Färre placeringar och mindre särskilt stöd.'],
];

/** The draft follows the workbook from here on. */
const draftIsKept = (walker: Walker): Promise<void> =>
  says(walker, 'Utkastet ligger i arbetsboken och följer med när du sparar den.');

const EFFECTS = [
  { Nämnd: 'Socialnämnden', Effekt: '25 %', 'Enhetskostnad per år': '220 tkr', 'Varaktighet, år': '8' },
  { Nämnd: 'Utbildningsnämnden', Effekt: '30 %', 'Enhetskostnad per år': '90 tkr', 'Varaktighet, år': '6' },
] as const;

export const CHAIN: readonly Step[] = [
  {
    key: 'fund-book',
    name: 'the fund book is laid in an empty workbook, and the fund’s money entered in the cells',
    walk: async (walker) => {
      const { workbench, hand } = walker;
      await goTo(walker, 'Fond');
      await hand.choose(workbench.pane.getByRole('radio', { name: 'tusental kronor (tkr)' }));
      await hand.press(button(walker, 'Lägg upp fondboken'));
      await says(walker, /^Fondboken är upplagd: 7 nya blad/);
      const ledger = [
        ['2010', 'Öronmärkning', '33 800'],
        ['2011', 'Öronmärkning', '6 000'],
      ];
      for (const [r, cells] of ledger.entries()) {
        for (const [c, text] of cells.entries()) await workbench.enter(`Transaktioner!${'ABC'[c] ?? ''}${5 + r}`, text);
      }
      assert.equal(await answer(walker, available), 39800);
    },
  },
  {
    key: 'application-begun',
    name: 'the application is begun: who asks for how much, and half of the ten points',
    walk: async (walker) => {
      const { hand } = walker;
      await goTo(walker, 'Ansökan');
      await hand.press(button(walker, 'Skriv en ny ansökan'));
      for (const [label, text] of BASICS) await hand.fill(box(walker, label), text);
      await section(walker, 'Fondens tio punkter');
      for (const [label, text] of POINTS.slice(0, HALF)) await hand.fill(box(walker, label), text);
      await draftIsKept(walker);
    },
    stands: async (walker) => {
      await goTo(walker, 'Ansökan');
      await walker.hand.press(button(walker, 'Fortsätt med Skolfam'));
      await section(walker, 'Fondens tio punkter');
      const rest = POINTS.slice(HALF).map(([label]) => [label, ''] as const);
      for (const [label, text] of [...BASICS, ...POINTS.slice(0, HALF), ...rest]) {
        assert.equal(await box(walker, label).inputValue(), text, String(label));
      }
    },
  },
  {
    key: 'application',
    name: 'the application is written to its end: all ten points, three years of cost, effects on two nämnder',
    walk: async (walker) => {
      const { workbench, hand } = walker;
      await goTo(walker, 'Ansökan');
      await hand.press(button(walker, 'Fortsätt med Skolfam'));
      await section(walker, 'Fondens tio punkter');
      for (const [label, text] of POINTS.slice(HALF)) await hand.fill(box(walker, label), text);
      await section(walker, 'Kostnad per år');
      for (const [i, year] of ['2011', '2012', '2013'].entries()) {
        await hand.press(button(walker, 'Lägg till en kostnad'));
        const row = workbench.pane.getByRole('group', { name: `Kostnad ${i + 1}` });
        await hand.fill(row.getByRole('textbox', { name: 'År', exact: true }), year);
        await hand.fill(row.getByRole('textbox', { name: 'Kostnad', exact: true }), '1,3 mkr');
      }
      await section(walker, 'Väntade kostnadsminskningar');
      for (const [i, own] of EFFECTS.entries()) {
        await hand.press(button(walker, 'Lägg till en effekt'));
        const row = workbench.pane.getByRole('group', { name: `Effekt ${i + 1}` });
        const texts = { ...own, Antal: '23', Dödvikt: '20 %', 'Realiserbar andel': '70 %', Startår: '2013' };
        for (const [label, text] of Object.entries(texts)) {
          await hand.fill(row.getByRole('textbox', { name: label, exact: true }), text);
        }
      }
      await draftIsKept(walker);
    },
    stands: async (walker) => {
      const { pane } = walker.workbench;
      await goTo(walker, 'Ansökan');
      await walker.hand.press(button(walker, 'Fortsätt med Skolfam'));
      await section(walker, 'Kostnad per år');
      await section(walker, 'Väntade kostnadsminskningar');
      const value = (row: string, label: string): Promise<string> =>
        pane.getByRole('group', { name: row }).getByRole('textbox', { name: label, exact: true }).inputValue();
      assert.equal(await value('Kostnad 3', 'Kostnad'), '1,3 mkr');
      assert.equal(await value('Effekt 1', 'Enhetskostnad per år'), '220 tkr');
      assert.equal(await value('Effekt 2', 'Nämnd'), 'Utbildningsnämnden');
    },
  },
  {
    key: 'saved',
    name: 'the application is saved as a sheet, whose figures are the functions’ own',
    walk: async (walker) => {
      const { workbench, hand } = walker;
      await goTo(walker, 'Ansökan');
      await hand.press(button(walker, 'Fortsätt med Skolfam'));
      await hand.press(button(walker, 'Spara som blad'));
      await says(walker, 'Ansökan Skolfam är sparad.');
      await workbench.settled();
      await holdsApplication(walker, `'${SHEET}'!A50:AB52`);
      assert.equal(await answer(walker, '=SIF.KOSTNADSMINSKNING(23;0,25;220;0,2;0;1;0,7)'), 708.4);
      assert.equal(await answer(walker, '=SIF.KOSTNADSMINSKNING(23;0,3;90;0,2;0;1;0,7)'), 347.76);
    },
  },
  {
    key: 'decision',
    name: 'it is granted: the fund goes down, and plan, frames and follow-up are there',
    walk: async (walker) => {
      const { workbench, hand } = walker;
      await goTo(walker, 'Ansökan');
      await hand.press(button(walker, 'Besluta om Skolfam'));
      await hand.fill(box(walker, /^Beslutsinstans/), 'Kommunstyrelsen');
      await hand.fill(box(walker, /^Beslutsdatum/), '2011-01-10');
      await hand.fill(box(walker, 'Paragraf'), '112');
      await hand.fill(box(walker, 'Diarienummer'), 'KS 2010/0123');
      await hand.choose(workbench.pane.getByRole('radio', { name: 'Återställs' }));
      await hand.press(button(walker, 'Skriv beslutet'));
      await says(walker, 'Skolfam är beviljad.');
      await workbench.settled();
      assert.equal(await answer(walker, available), 35900);
      await holdsPlan(walker, await grantedPlan(walker));
      // What went into the fund book is what the application's sheet was counted from.
      await holdsApplication(walker, 'Effekter[[#Rubriker];[#Data]]');
      // Rounded as the rule value Avrundning says: 708,4 and 347,76 in whole tkr that add up both ways.
      const estimate = '=SIF.KOSTNADSKALKYL(Effekter[[#Rubriker];[#Data]];2013;2017;"nämnd";0)';
      const reductions = await table(walker, estimate);
      assert.deepEqual(
        (await rowsOf(walker, 'Uppföljning')).map((row) => [row['Nämnd'], row['År'], row['Planerad minskning']]),
        COMMITTEES.flatMap((name, c) => REPAYING.map((year, t) => [name, year, reductions[c + 1]?.[t + 1]])),
      );
    },
  },
  {
    key: 'overview',
    name: 'the overview shows the fund, its frames by nämnd and what each can carry',
    walk: async (walker) => {
      const { workbench } = walker;
      await goTo(walker, 'Översikt');
      const { pane } = workbench;
      await pane.getByRole('region', { name: 'Läget nu' }).getByText('35 900', { exact: true }).waitFor(SLOW);
      for (const title of ['Fonden vid årets slut', 'Ramminskning per nämnd och år']) {
        await pane.getByRole('img', { name: title }).waitFor(SLOW);
      }
      const carrying = pane.getByRole('region', { name: 'Kan nämnden bära det?' });
      await carrying.getByText('Socialnämnden', { exact: true }).first().waitFor(SLOW);
      await carrying
        .getByText(/^Räcker/)
        .first()
        .waitFor(SLOW);
    },
  },
  {
    key: 'reports',
    name: 'the sheets for budget and accounts add up, with checks that are 0',
    walk: async (walker) => {
      const { workbench, hand } = walker;
      // What the intervention has cost, and the first repayment, come from the accounts.
      const booked = [
        ['2011', 'Upparbetat', '1 250', 'Skolfam'],
        ['2012', 'Upparbetat', '1 300', 'Skolfam'],
        ['2013', 'Återföring', '780', 'Skolfam'],
      ];
      for (const [r, cells] of booked.entries()) {
        for (const [c, text] of cells.entries())
          await workbench.enter(`Transaktioner!${'ABCD'[c] ?? ''}${8 + r}`, text);
      }
      await goTo(walker, 'Fond');
      await hand.press(button(walker, 'Förbered Ramjustering'));
      await hand.fill(box(walker, 'Budgetår'), '2014');
      await hand.fill(box(walker, 'Till och med år'), '2018');
      await hand.press(button(walker, 'Skapa Ramjustering'));
      await says(walker, 'Bladet Ramjustering är skapat.');
      await goTo(walker, 'Fond');
      await hand.press(button(walker, 'Förbered Bokslutsunderlag'));
      await hand.fill(box(walker, 'Första år'), '2010');
      await hand.fill(box(walker, 'Till och med år'), '2014');
      await hand.press(button(walker, 'Skapa Bokslutsunderlag'));
      await says(walker, 'Bladet Bokslutsunderlag är skapat.');
      await workbench.settled();
      await holdsFrames(walker, await grantedPlan(walker));
      await holdsAccounts(walker);
    },
  },
  {
    key: 'follow-up',
    name: 'four fifths of the planned reduction is verified, for each nämnd',
    walk: async (walker) => {
      const { workbench, hand } = walker;
      const planned = (await rowsOf(walker, 'Uppföljning')).filter((row) => row['År'] === 2013);
      for (const { Nämnd: committee, 'Planerad minskning': amount } of planned) {
        await goTo(walker, 'Uppföljning');
        await hand.press(button(walker, `Registrera utfall för Skolfam, ${String(committee)}, 2013`));
        await hand.fill(box(walker, /^Indikator/), 'Godkända betyg');
        await hand.fill(box(walker, 'Baslinje'), '10 av 23');
        await hand.fill(box(walker, /^Mål/), '18 av 23');
        await hand.fill(box(walker, /^Utfall/), '16 av 23');
        await hand.fill(box(walker, /^Jämförelse/), 'Två hade klarat det ändå, enligt kullen före.');
        await hand.fill(
          box(walker, /^Verifierad minskning/),
          `${String(Math.round(Number(amount) * 8) / 10).replace('.', ',')} tkr`,
        );
        await hand.fill(box(walker, 'Verifierad av'), 'Controllern');
        await hand.fill(box(walker, 'Datum'), '2014-03-01');
        await hand.press(button(walker, 'Skriv i uppföljningen'));
        await says(walker, 'Skolfam 2013 är uppföljt.');
      }
      await workbench.settled();
      const rate =
        '=SIF.REALISERINGSGRAD(FILTER(Uppföljning[Planerad minskning];Uppföljning[År]=2013);FILTER(Uppföljning[Verifierad minskning];Uppföljning[År]=2013))';
      assert.equal(await answer(walker, rate), 0.8);
    },
  },
  {
    key: 'adjustment',
    name: 'the repayment that is left is adjusted to it, and the years before stay',
    walk: async (walker) => {
      const { workbench, hand } = walker;
      await goTo(walker, 'Uppföljning');
      await hand.press(button(walker, 'Justera återbetalningen för Skolfam'));
      await hand.choose(workbench.pane.getByRole('radio', { name: /^I samma grad som minskningen/ }));
      await hand.choose(workbench.pane.getByRole('radio', { name: 'Återbetalas inte', exact: true }));
      await hand.fill(box(walker, /^Ändra från och med/), '2014');
      await hand.press(button(walker, 'Godta förslaget'));
      await says(walker, 'Återbetalningen för Skolfam är justerad.');
      await workbench.settled();
      const plan = await adjustedPlan(walker);
      assert.deepEqual(plan.at(-1), ['Summa', 780, 624, 624, 624, 624, 3276]);
      await holdsPlan(walker, plan);
      await holdsFrames(walker, plan);
      await holdsAccounts(walker);
      // 35 900 and the 780 that have come back.
      assert.equal(await answer(walker, available), 36680);
    },
  },
  {
    key: 'yearly-report',
    name: 'the yearly report says what the function says',
    walk: async (walker) => {
      const { workbench, hand } = walker;
      await goTo(walker, 'Uppföljning');
      await hand.press(button(walker, 'Gör årets samlade uppföljning'));
      await hand.choose(workbench.pane.getByRole('radio', { name: '2013' }));
      await hand.press(button(walker, /^Gör samlad uppföljning för 2013/));
      await says(walker, /^Den samlade uppföljningen för 2013 är gjord/);
      await workbench.settled();
      const sheet = (await workbench.sheets()).find((name) => name.startsWith('Samlad uppföljning')) ?? '';
      const own = await table(walker, '=SIF.SAMLADUPPFOLJNING(Uppföljning[[#Rubriker];[#Data]];2013)');
      const sum = '=SUMMA.OMF(Uppföljning[Verifierad minskning];Uppföljning[År];2013)';
      assert.equal(own[1]?.[2], await answer(walker, sum));
      assert.deepEqual(below(await cellsOf(walker, sheet), 'Realiseringsgrad = '), own);
      await workbench.select(`'${sheet}'!A1`);
      assert.deepEqual(await workbench.problems(), []);
      assert.deepEqual(workbench.errors, []);
    },
  },
];
