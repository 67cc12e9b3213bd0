/**
 * The chain from effect to repayment to fund, in live cells: cost estimate, net present value and sensitivity, simulation,
 * repayment in step with the effect, follow-up. What the source does not give is an assumption, in colour and in a column.
 */
import data from './norrkoping.json';
import { a1, Sheet } from './sheet';
import type { Table, Value } from './sheet';
import type { LookName } from './styles';

const FIRST = 2013;
const LAST = 2022;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
/** Year columns B to K, Summa in L. */
const yearColumn = (i: number): string => a1(0, 1 + i).replace('1', '');
const FIRST_YEAR_COLUMN = yearColumn(0);
const LAST_YEAR_COLUMN = yearColumn(YEARS.length - 1);
const SUM_COLUMN = yearColumn(YEARS.length);

const EDUCATION = 'Utbildningsnämnden (exempel)';
const SOCIAL = 'Socialnämnden (exempel)';
const LABOUR = 'Arbetsmarknadsnämnden (exempel)';
const [SKOLFAM, SCHOOL, CENTRE, TRAINEE] = data.investments.map(({ name }) => name) as [string, string, string, string];

const number = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

function heading(sheet: Sheet, title: string, lead: string): Sheet {
  sheet.frozenRows = 2;
  return sheet.put('A1', title, 'title').put('A2', lead, 'lead');
}

const tableLook =
  (lastRow: number) =>
  (row: number, column: number): LookName => {
    if (row === 0) return column === 0 ? 'head' : 'headNumber';
    if (row === lastRow) return column === 0 ? 'total' : 'tkrTotal';
    return column === 0 ? 'text' : column > YEARS.length ? 'tkrStrong' : 'tkr';
  };

interface EffectRow {
  readonly insats: string;
  readonly committee: string;
  readonly outcome: string;
  readonly number: number;
  readonly numberFrom?: string;
  readonly effect: readonly [low: number, likely: number, high: number];
  readonly effectFrom?: string;
  readonly unitCost: readonly [low: number, likely: number, high: number];
  readonly start: number;
  readonly duration: number;
}

const EFFECTS: readonly EffectRow[] = [
  {
    insats: SKOLFAM,
    committee: SOCIAL,
    outcome: 'Placeringar',
    number: data.investments[0]?.participants ?? 0,
    numberFrom: 'antal: bild 13',
    effect: [0.1, 0.25, 0.35],
    unitCost: [150, 220, 300],
    start: 2013,
    duration: 8,
  },
  {
    insats: SKOLFAM,
    committee: EDUCATION,
    outcome: 'Särskilt stöd i skolan',
    number: data.investments[0]?.participants ?? 0,
    numberFrom: 'antal: bild 13',
    effect: [0.2, 0.3, 0.5],
    unitCost: [60, 90, 120],
    start: 2013,
    duration: 6,
  },
  {
    insats: SCHOOL,
    committee: EDUCATION,
    outcome: 'Skolfrånvaro',
    number: 60,
    effect: [0.2, 0.35, 0.5],
    unitCost: [90, 140, 180],
    start: 2013,
    duration: 7,
  },
  {
    insats: CENTRE,
    committee: SOCIAL,
    outcome: 'Öppenvård och placeringar',
    number: 80,
    effect: [0.1, 0.2, 0.3],
    unitCost: [180, 240, 320],
    start: 2014,
    duration: 8,
  },
  {
    insats: CENTRE,
    committee: LABOUR,
    outcome: 'Försörjningsstöd',
    number: 80,
    effect: [0.05, 0.1, 0.2],
    unitCost: [80, 110, 130],
    start: 2015,
    duration: 8,
  },
  {
    insats: TRAINEE,
    committee: LABOUR,
    outcome: 'Försörjningsstöd',
    number: data.investments[3]?.participants ?? 0,
    numberFrom: 'antal: bild 16',
    effect: [0.4, (data.investments[3]?.targetSuccesses ?? 0) / (data.investments[3]?.participants ?? 1), 0.7],
    effectFrom: 'effekt: målet 18 av 30, bild 16',
    unitCost: [90, 110, 130],
    start: 2014,
    duration: 5,
  },
];

const DEADWEIGHT = 0.2;
const REALISABLE = 0.7;

interface Estimate {
  readonly sheet: Sheet;
  readonly effects: Table;
  /** Rows of the committees in the estimate by committee, and its sum row. */
  readonly committeeRows: readonly [first: number, last: number];
  readonly sumRow: number;
  /** Row of each investment in the estimate by investment. */
  readonly rowOf: ReadonlyMap<string, number>;
}

function estimate(): Estimate {
  const sheet = heading(
    new Sheet('Kostnadskalkyl'),
    'Vad insatserna väntas spara',
    'Belopp i tkr per år · allt annat lika · bara fondens egna tal är källbelagda, resten är antaganden',
  );
  sheet.widths = [60, 32, 27, 12, 12, 13, 13, 18, 18, 18, 13, 15, 13, 13, 14, 34, 48];
  const columns = [
    'Insats',
    'Nämnd',
    'Effektområde',
    'Antal',
    'Effekt',
    'Effekt låg',
    'Effekt hög',
    'Enhetskostnad',
    'Enhetskostnad låg',
    'Enhetskostnad hög',
    'Startår',
    'Varaktighet',
    'Infasning',
    'Dödvikt',
    'Realiserbar andel',
    'Källa',
    'Antagande',
  ];
  const top = 5;
  sheet.put('A4', 'Effekter', 'labelBold');
  sheet.row(
    `A${top}`,
    columns,
    columns.map((_, c) => (c < 3 || c > 14 ? 'head' : 'headNumber')),
  );
  sheet.heights.set(top, 32);
  EFFECTS.forEach((e, i) => {
    const source = [e.numberFrom, e.effectFrom].filter((text) => text !== undefined).join('; ');
    const assumed = [
      'nämnd',
      ...(e.numberFrom ? [] : ['antal']),
      ...(e.effectFrom ? [] : ['effekt']),
      'intervall',
      'enhetskostnad',
      'tid',
      'andelar',
    ];
    const known = (isKnown: boolean, yes: LookName, no: LookName): LookName => (isKnown ? yes : no);
    sheet.row(
      `A${top + 1 + i}`,
      [
        e.insats,
        e.committee,
        e.outcome,
        e.number,
        e.effect[1],
        e.effect[0],
        e.effect[2],
        e.unitCost[1],
        e.unitCost[0],
        e.unitCost[2],
        e.start,
        e.duration,
        2,
        DEADWEIGHT,
        REALISABLE,
        source || 'saknas',
        assumed.join(', '),
      ],
      [
        'inputText',
        'assumedText',
        'assumedText',
        known(e.numberFrom !== undefined, 'inputCount', 'assumedCount'),
        known(e.effectFrom !== undefined, 'inputShare', 'assumedShare'),
        'assumedShare',
        'assumedShare',
        'assumedTkr',
        'assumedTkr',
        'assumedTkr',
        'assumedYear',
        'assumedCount',
        'assumedCount',
        'assumedShare',
        'assumedShare',
        'note',
        'note',
      ],
    );
  });
  const effects: Table = { name: 'Effekter', area: `A${top}:Q${top + EFFECTS.length}`, columns };
  sheet.tables.push(effects);

  const byCommittee = top + EFFECTS.length + 3;
  sheet.put(`A${byCommittee - 1}`, 'Väntad minskning per nämnd och år, hela tkr', 'labelBold');
  const committees = new Set(EFFECTS.map((e) => e.committee)).size;
  sheet.sif(
    `A${byCommittee}`,
    'KOSTNADSKALKYL',
    [{ table: effects }, FIRST, LAST, 'nämnd', 0],
    tableLook(committees + 1),
  );
  const sumRow = byCommittee + committees + 1;

  const byInsats = sumRow + 3;
  const insatser = [...new Set(EFFECTS.map((e) => e.insats))];
  sheet.put(`A${byInsats - 1}`, 'Samma minskning per insats', 'labelBold');
  sheet.sif(
    `A${byInsats}`,
    'KOSTNADSKALKYL',
    [{ table: effects }, FIRST, LAST, 'insats', 0],
    tableLook(insatser.length + 1),
  );
  const total = byInsats + insatser.length + 1;
  sheet.put(`A${total + 1}`, 'Kontroll: per nämnd − per insats (ska vara 0)', 'checkLabel');
  sheet.formula(`${SUM_COLUMN}${total + 1}`, `${SUM_COLUMN}${sumRow}-${SUM_COLUMN}${total}`, 0, 'check');
  sheet.checks.push({ area: `${SUM_COLUMN}${total + 1}` });
  sheet.put(
    `A${total + 3}`,
    'Gul cell: från fondens presentation. Orange cell: antagande som källan inte ger. Ett enskilt år kan skilja en tkr mellan tabellerna: de avrundas var för sig.',
    'note',
  );
  return {
    sheet,
    effects,
    committeeRows: [byCommittee + 1, byCommittee + committees],
    sumRow,
    rowOf: new Map(insatser.map((name, i) => [name, byInsats + 1 + i])),
  };
}

interface Appraisal {
  readonly sheet: Sheet;
  readonly parameters: Table;
  /** Area of the costs a year and the cell of the rate. */
  readonly costs: string;
  readonly rate: string;
}

function appraisal(from: Estimate): Appraisal {
  const sheet = heading(
    new Sheet('Nettonuvärde och känslighet'),
    'Är insatserna värda sin kostnad?',
    'Belopp i tkr · de fyra insatserna tillsammans · kostnadens fördelning på år och kalkylräntan är antaganden',
  );
  sheet.widths = [44, 14, ...YEARS.map(() => 11), 11];
  const parameters: Table = {
    name: 'Parametrar',
    area: 'A5:E8',
    columns: ['Namn', 'Gäller från', 'Värde', 'Enhet', 'Källa'],
  };
  sheet.put('A4', 'Parametrar', 'labelBold');
  sheet.row('A5', parameters.columns, ['head', 'head', 'headNumber', 'head', 'head']);
  sheet.row(
    'A6',
    ['Kalkylränta', 2010, 0.04, 'andel', 'antagande'],
    ['text', 'assumedYearLeft', 'assumedShare', 'text', 'note'],
  );
  sheet.row(
    'A7',
    ['Kalkylränta', 2014, 0.03, 'andel', 'antagande'],
    ['text', 'assumedYearLeft', 'assumedShare', 'text', 'note'],
  );
  sheet.row(
    'A8',
    ['Brytår', 2010, 2021, 'år', 'återföring gäller insatser som startat före 2021; startåret 2021 är inte reglerat'],
    ['text', 'assumedYearLeft', 'inputYear', 'text', 'note'],
  );
  sheet.tables.push(parameters);

  sheet.put('A10', 'Kalkylränta när insatserna startar', 'label');
  sheet.sif('B10', 'PARAMETER', ['Kalkylränta', FIRST, { table: parameters }], () => 'share');
  sheet.row('A12', ['tkr', ...YEARS], ['head', ...YEARS.map((): LookName => 'headNumber')]);
  const granted = data.investments.reduce((tenths, { amount }) => tenths + Math.round(amount * 10), 0) * 100;
  const costYears = 3;
  sheet.put('A13', 'Kostnad: beviljat jämnt på tre år (antagande)', 'label');
  sheet.put('A14', 'Minskning (från Kostnadskalkyl)', 'label');
  sheet.put('A15', 'Netto', 'labelBold');
  YEARS.forEach((_, i) => {
    const at = yearColumn(i);
    const cost = i < costYears ? granted / costYears : 0;
    sheet.put(`${at}13`, cost, 'assumedTkr');
    sheet.link(`${at}14`, `${at}${from.sumRow}`, 'tkr', from.sheet);
    sheet.formula(`${at}15`, `${at}14-${at}13`, number(sheet.value(`${at}14`)) - cost, 'tkrTotal');
  });
  const costs = `${FIRST_YEAR_COLUMN}13:${LAST_YEAR_COLUMN}13`;
  const savings = `${FIRST_YEAR_COLUMN}14:${LAST_YEAR_COLUMN}14`;
  const both = [{ ref: costs }, { ref: savings }] as const;
  const answers: readonly (readonly [
    string,
    string,
    readonly ((typeof both)[number] | { ref: string })[],
    LookName,
    string,
  ])[] = [
    ['Nettonuvärde', 'NETTONUVARDE', [...both, { ref: 'B10' }], 'tkrStrong', 'tkr, första året odiskonterat'],
    [
      'Nytta per krona',
      'NYTTOKOSTNADSKVOT',
      [...both, { ref: 'B10' }],
      'ratio',
      'nuvärde av minskningar / nuvärde av kostnader',
    ],
    ['Återbetalningstid', 'PAYBACKTID', [...both, { ref: 'B10' }], 'ratio', 'år, diskonterat'],
    ['Brytpunkt', 'BRYTPUNKT', [...both, { ref: 'B10' }], 'share', 'så stor del av effekten måste slå in'],
    ['Internränta', 'INTERNAVKASTNING', [...both], 'share', 'räntan där nettonuvärdet är noll'],
  ];
  answers.forEach(([label, id, args, look, note], i) => {
    sheet.put(`A${17 + i}`, label, 'label');
    sheet.sif(`B${17 + i}`, id, args, () => look);
    sheet.put(`C${17 + i}`, note, 'sideNote');
  });

  sheet.put('A24', 'Känslighet: vad nettonuvärdet hänger på (±20 %)', 'labelBold');
  sheet.sif(
    'A25',
    'KANSLIGHET',
    [{ table: from.effects, on: from.sheet }, { ref: costs }, { ref: 'B10' }, FIRST, null, null, LAST],
    (r, c) => (r === 0 ? (c === 0 ? 'head' : 'headNumber') : c === 0 ? 'text' : c === 4 ? 'tkrStrong' : 'tkr'),
  );
  sheet.put('A34', 'Vitt: räknas ut. Gult: från källan. Orange: antagande.', 'note');
  return { sheet, parameters, costs, rate: 'B10' };
}

function simulation(from: Estimate, given: Appraisal): Sheet {
  const sheet = heading(
    new Sheet('Simulering'),
    'Hur osäker är kalkylen?',
    'Belopp i tkr · 10 000 dragningar ur kalkylens låga, troliga och höga värden · samma frö ger samma svar',
  );
  sheet.widths = [58, 18, 40];
  sheet.put('A4', 'Dragningar').put('B4', 10000, 'inputTkr');
  sheet.put('A5', 'Frö').put('B5', 1, 'inputCount');
  sheet.sif(
    'A7',
    'SIMULERING',
    [
      { table: from.effects, on: from.sheet },
      { ref: given.costs, on: given.sheet },
      { ref: given.rate, on: given.sheet },
      FIRST,
      { ref: 'B4' },
      { ref: 'B5' },
      null,
      LAST,
    ],
    (r, c) => (r === 0 ? (c === 0 ? 'head' : 'headNumber') : c === 0 ? 'text' : r === 8 ? 'share' : 'tkr'),
  );
  sheet.put('C8', 'nettonuvärde, hela perioden', 'sideNote');
  sheet.put('C15', 'del av dragningarna med nettonuvärde över 0', 'sideNote');
  sheet.put('A27', 'Intervallen är antaganden: simuleringen visar vad de innebär, inte hur sannolika de är.', 'note');
  return sheet;
}

interface Repayment {
  readonly sheet: Sheet;
  /** Row of the fund's total repayment a year. */
  readonly totalRow: number;
}

function inStep(from: Estimate, given: Appraisal): Repayment {
  const sheet = heading(
    new Sheet('I takt med effekten'),
    'Återbetalning i takt med effekten',
    'Belopp i tkr · nämndernas ram minskas med en andel av den väntade minskningen, tills insatsen är återbetald',
  );
  sheet.widths = [60, 13, ...YEARS.map(() => 15)];
  const granted = data.investments.reduce((tenths, { amount }) => tenths + Math.round(amount * 10), 0) * 100;
  sheet
    .put('A4', 'Att återbetala (beviljat)')
    .put('B4', granted, 'inputTkr')
    .put('C4', '3,9 + 11,6 + 11,7 + 4,6 mkr', 'sideNote');
  sheet.put('A5', 'Andel av minskningen').put('B5', 0.8, 'assumedShare').put('C5', 'antagande', 'sideNote');
  sheet.put('A6', 'Högst per år').put('B6', 5000, 'assumedTkr').put('C6', 'antagande', 'sideNote');
  const [first, last] = from.committeeRows;
  const count = last - first + 1;
  sheet.row(
    'A8',
    ['Ramminskning', ...YEARS, 'Summa'],
    ['head', ...YEARS.map((): LookName => 'headNumber'), 'headNumber'],
  );
  for (let i = 0; i < count; i++) sheet.link(`A${9 + i}`, `A${first + i}`, 'text', from.sheet);
  sheet.sif(
    'B9',
    'EFFEKTATERBETALNING',
    [
      { ref: `${FIRST_YEAR_COLUMN}${first}:${LAST_YEAR_COLUMN}${last}`, on: from.sheet },
      { ref: 'B4' },
      { ref: 'B5' },
      { ref: 'B6' },
      0,
    ],
    () => 'tkr',
  );
  const totalRow = 9 + count;
  const sumOf = (area: string): number =>
    sheet
      .values(area)
      .flat()
      .reduce((sum: number, x) => sum + number(x ?? 0), 0);
  const addSum = (at: string, area: string, look: LookName): void =>
    void sheet.formula(at, `SUM(${area})`, sumOf(area), look);
  for (let i = 0; i < count; i++) addSum(`${SUM_COLUMN}${9 + i}`, `B${9 + i}:${LAST_YEAR_COLUMN}${9 + i}`, 'tkrStrong');
  sheet.put(`A${totalRow}`, 'Summa', 'total');
  [...YEARS.map((_, i) => yearColumn(i)), SUM_COLUMN].forEach((at) =>
    addSum(`${at}${totalRow}`, `${at}9:${at}${totalRow - 1}`, 'tkrTotal'),
  );
  sheet.put(`A${totalRow + 1}`, 'Kvar att återbetala efter perioden', 'label');
  sheet.formula(
    `B${totalRow + 1}`,
    `B4-${SUM_COLUMN}${totalRow}`,
    number(sheet.value('B4')) - number(sheet.value(`${SUM_COLUMN}${totalRow}`)),
    'tkr',
  );

  planned(sheet, totalRow + 4, given);
  forecast(sheet, totalRow, totalRow + 20, given);
  return { sheet, totalRow };
}

/** The same investments repaid by fixed plans, as the budget line over all of them. */
function planned(sheet: Sheet, top: number, given: Appraisal): void {
  const columns = ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Startår', 'Andel', 'Nämnd'];
  const assumedStart = [2011, 2012, 2012, 2013];
  const committee = [SOCIAL, EDUCATION, SOCIAL, LABOUR];
  sheet.put(`A${top - 1}`, 'Jämför: fasta planer på fem år', 'labelBold');
  sheet.row(`A${top}`, columns, ['head', 'headNumber', 'headNumber', 'headNumber', 'headNumber', 'headNumber', 'head']);
  sheet.heights.set(top, 48);
  data.investments.forEach((investment, i) => {
    const start = assumedStart[i] as number;
    sheet.row(
      `A${top + 1 + i}`,
      [investment.name, Math.round(investment.amount * 10) * 100, start + 2, 5, start, 1, committee[i]],
      ['inputText', 'inputTkr', 'assumedYear', 'assumedCount', 'assumedYear', 'assumedShare', 'assumedText'],
    );
  });
  const last = top + data.investments.length;
  const table: Table = { name: 'Investeringar', area: `A${top}:G${last}`, columns };
  sheet.tables.push(table);
  const breakYear = last + 2;
  sheet.put(`A${breakYear}`, 'Brytår (regim efter startår)', 'label');
  sheet.sif(
    `B${breakYear}`,
    'PARAMETER',
    ['Brytår', FIRST, { table: given.parameters, on: given.sheet }],
    () => 'year',
  );
  sheet.sif(
    `A${breakYear + 1}`,
    'ATERBETALNINGSBUDGET',
    [{ table }, FIRST, LAST, 'nämnd', { ref: `B${breakYear}` }, 0],
    tableLook(4),
  );
}

/** The forecast of the fund, from the booked balance, the costs and the repayment in step with the effect. In mkr. */
function forecast(sheet: Sheet, totalRow: number, top: number, given: Appraisal): void {
  sheet.put(`A${top - 1}`, 'Fonden när återbetalningen kommer i takt med effekten: prognos i mkr', 'labelBold');
  const columns = ['Slag', 'Datum', 'Belopp', 'Status'];
  const looks: readonly LookName[] = ['text', 'year', 'mkr', 'text'];
  sheet.row(`A${top}`, columns, ['head', 'head', 'headNumber', 'head']);
  let row = top + 1;
  sheet.row(`A${row}`, ['Öronmärkning', FIRST - 1, undefined, 'Utfall'], looks);
  sheet.formula(`C${row}`, "'Fond'!B4", 39.8, 'mkr');
  YEARS.forEach((year, i) => {
    const at = yearColumn(i);
    const cost = number(given.sheet.value(`${at}13`));
    if (cost > 0) {
      row++;
      sheet.row(`A${row}`, ['Upparbetat', year, undefined, 'Plan'], looks);
      sheet.formula(`C${row}`, `'${given.sheet.name}'!${at}13/1000`, cost / 1000, 'mkr');
    }
    row++;
    sheet.row(`A${row}`, ['Återföring', year, undefined, 'Plan'], looks);
    sheet.formula(`C${row}`, `${at}${totalRow}/1000`, number(sheet.value(`${at}${totalRow}`)) / 1000, 'mkr');
  });
  const table: Table = { name: 'Prognos', area: `A${top}:D${row}`, columns };
  sheet.tables.push(table);
  sheet.sif(`F${top}`, 'FONDUTVECKLING', [{ table }, FIRST, LAST, 1, null, true], (r, c) =>
    r === 0 ? (c === 0 ? 'head' : 'headNumber') : c === 0 ? 'year' : c === 6 ? 'mkrStrong' : 'mkr',
  );
  sheet.put(`F${top + YEARS.length + 2}`, 'Planerade rader är prognos: de bokförs aldrig på bladet Fond.', 'note');
}

function followUp(from: Estimate, repayment: Repayment): Sheet {
  const sheet = heading(
    new Sheet('Uppföljning'),
    'Uppföljning av det som planerades',
    'Belopp i tkr · planen hämtas ur kalkylen; utfallen är exempel som visar hur det blir',
  );
  sheet.widths = [44, 21, 24, 24, 33, 28, 14, 14, 22, 22];
  const columns = [
    'Insats',
    'År',
    'Planerad minskning',
    'Verifierad minskning',
    'Nämnd',
    'Indikator',
    'Mål',
    'Utfall',
    'Planerad återföring',
    'Verklig återföring',
  ];
  const rows: readonly {
    insats: string;
    year: number;
    share: number | undefined;
    committee: string;
    indicator: string;
    goal: string;
    outcome: string;
  }[] = [
    {
      insats: TRAINEE,
      year: 2014,
      share: 0.8,
      committee: LABOUR,
      indicator: 'Till arbete eller studier',
      goal: '18 av 30',
      outcome: '15 av 30',
    },
    {
      insats: TRAINEE,
      year: 2015,
      share: 0.9,
      committee: LABOUR,
      indicator: 'Till arbete eller studier',
      goal: '18 av 30',
      outcome: '16 av 30',
    },
    {
      insats: SKOLFAM,
      year: 2014,
      share: 1,
      committee: SOCIAL,
      indicator: 'Godkända betyg',
      goal: '23 av 23',
      outcome: '21 av 23',
    },
    {
      insats: SCHOOL,
      year: 2014,
      share: undefined,
      committee: EDUCATION,
      indicator: 'Tillbaka i skolan',
      goal: 'permanent',
      outcome: '',
    },
  ];
  sheet.put('A4', 'Utfall', 'labelBold');
  sheet.row(
    'A5',
    columns,
    columns.map((name) => (/minskning|återföring/.test(name) ? 'headNumber' : 'head')),
  );
  rows.forEach((r, i) => {
    const row = 6 + i;
    const column = yearColumn(r.year - FIRST);
    sheet.row(
      `A${row}`,
      [r.insats, r.year, undefined, undefined, r.committee, r.indicator, r.goal, r.outcome, undefined, undefined],
      ['text', 'year', 'tkr', 'assumedTkr', 'assumedText', 'text', 'text', 'assumedText', 'tkr', 'assumedTkr'],
    );
    sheet.link(`C${row}`, `${column}${from.rowOf.get(r.insats) ?? 0}`, 'tkr', from.sheet);
    const plan = number(sheet.value(`C${row}`));
    if (r.share !== undefined) sheet.put(`D${row}`, Math.round(plan * r.share), 'assumedTkr');
    // The plan's own share of the repayment that year, by the investment's share of the year's reduction.
    const sumAt = `${column}${from.sumRow}`;
    const totalAt = `${column}${repayment.totalRow}`;
    const total = number(repayment.sheet.value(totalAt));
    const planned = Math.round((total * plan) / number(from.sheet.value(sumAt)));
    sheet.formula(
      `I${row}`,
      `ROUND('${repayment.sheet.name}'!${totalAt}*C${row}/'${from.sheet.name}'!${sumAt},0)`,
      planned,
      'tkr',
    );
    if (r.share !== undefined) sheet.put(`J${row}`, Math.round(planned * r.share), 'assumedTkr');
  });
  const table: Table = { name: 'Uppföljning', area: `A5:J${5 + rows.length}`, columns };
  sheet.tables.push(table);

  sheet.put('A12', 'Samlad uppföljning', 'labelBold');
  const insatser = new Set(rows.map((r) => r.insats)).size;
  sheet.sif('A13', 'SAMLADUPPFOLJNING', [{ table }], (r, c) => {
    if (r === 0) return c === 0 ? 'head' : 'headNumber';
    const isTotal = r === insatser + 1;
    return c === 0
      ? isTotal
        ? 'total'
        : 'text'
      : c === 3
        ? isTotal
          ? 'shareTotal'
          : 'share'
        : isTotal
          ? 'tkrTotal'
          : 'tkr';
  });
  sheet.put('A19', 'Realiseringsgrad, Servicetrainee båda åren', 'label');
  sheet.sif('B19', 'REALISERINGSGRAD', [{ ref: 'C6:C7' }, { ref: 'D6:D7' }], () => 'share');
  sheet.put('C19', 'verifierad / planerad minskning', 'sideNote');

  sheet.put('A21', 'Uppföljningsplan för Servicetrainee', 'labelBold');
  sheet.put('A22', 'Start').put('B22', 41640, 'assumedDate').put('C22', 'antagande', 'sideNote');
  sheet.put('A23', 'Slut').put('B23', 42735, 'assumedDate').put('C23', 'antagande', 'sideNote');
  sheet.put('A24', 'Månader mellan uppföljningar').put('B24', 12, 'inputCount');
  sheet.sif('A25', 'UPPFOLJNINGSPLAN', [{ ref: 'B22' }, { ref: 'B23' }, { ref: 'B24' }], (r, c) =>
    r === 0 ? 'head' : c === 1 ? 'date' : 'year',
  );
  sheet.put('A31', 'En tom verifierad minskning är inte uppföljd än och räknas inte i realiseringsgraden.', 'note');
  return sheet;
}

/** The sheets of the chain, in order. */
export function appraisalSheets(): readonly Sheet[] {
  const effects = estimate();
  const given = appraisal(effects);
  const repayment = inStep(effects, given);
  return [effects.sheet, given.sheet, simulation(effects, given), repayment.sheet, followUp(effects, repayment)];
}
