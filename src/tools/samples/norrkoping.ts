/** The sample workbook: Norrköping's own published figures, with live functions. */
import { appraisalSheets } from './chain';
import data from './norrkoping.json';
import { Sheet } from './sheet';
import type { Table } from './sheet';
import type { LookName } from './styles';

/** Posting years are not given by the source: the order of the decisions is known, the years are assumptions. */
const ASSUMED_GRANT_YEARS = [2011, 2012, 2012, 2013];
const ASSUMED_EARMARK_YEARS = [2010, 2011];
const MISSING = 'År: antagande';

const column = (index: number): string => String.fromCharCode(65 + index);

export function norrkopingSheets(): readonly Sheet[] {
  return [fund(), repayment(), frameReduction(), budget(), ...appraisalSheets()];
}

function heading(sheet: Sheet, title: string, lead: string): Sheet {
  return sheet.put('A1', title, 'title').put('A2', lead, 'lead');
}

/** What colours mean, said in words too. */
function legend(sheet: Sheet, row: number): void {
  sheet.put(
    `A${row}`,
    'Gul cell: indata. Orange cell: antagande som källan inte ger. Övriga celler räknas ut.',
    'note',
  );
}

/** Whom the investment is for, in the source's own words and numbers. */
function about(investment: (typeof data.investments)[number]): string {
  const { targetGroup, ageFrom, ageTo, participants, targetSuccesses } = investment;
  if (targetGroup) return targetGroup;
  return ageFrom
    ? `Unga ${ageFrom}–${ageTo} år`
    : `${participants} deltagare, mål ${targetSuccesses} till arbete eller studier`;
}

function fund(): Sheet {
  const sheet = heading(
    new Sheet('Fond'),
    'Social investeringsfond',
    `Norrköpings kommun · belopp i mkr · öronmärkta medel inom eget kapital, beslut i ${data.fund.decidedBy.toLowerCase()} ${data.fund.decided}`,
  );
  sheet.widths = [26, 16, 15, 13, 14, 32, 13, 11, 12, 16, 13];
  sheet.frozenRows = 2;
  const columns = ['Datum', 'Slag', 'Belopp', 'Status', 'Nämnd', 'Insats', 'Anteckning'];
  const earmarked = data.fund.allocations.map((a, i) => [
    ASSUMED_EARMARK_YEARS[i] as number,
    'Öronmärkning',
    a.amount,
    'Utfall',
    '',
    '',
    `${a.label} (${a.source.replace('slide', 'bild')}). ${MISSING}.`,
  ]);
  const granted = data.investments.map((investment, i) => [
    ASSUMED_GRANT_YEARS[i] as number,
    'Beviljat',
    investment.amount,
    'Utfall',
    '',
    investment.name,
    `${about(investment)} (${investment.source.replace('slide', 'bild')}). ${MISSING}.`,
  ]);
  const rows = [...earmarked, ...granted];
  const head = 19;
  const last = head + rows.length;
  const table: Table = { name: 'Transaktioner', area: `A${head}:G${last}`, columns };
  sheet.put(`A${head - 1}`, 'Transaktioner', 'labelBold');
  sheet.row(`A${head}`, columns, ['head', 'head', 'headNumber', 'head', 'head', 'head', 'head']);
  rows.forEach((row, i) => {
    const looks: readonly LookName[] = [
      'assumedYearLeft',
      'inputText',
      'inputMkr',
      'inputText',
      'inputText',
      'inputWrapped',
      'inputText',
    ];
    sheet.row(`A${head + 1 + i}`, row, looks);
    if (String(row[5]).length > 34) sheet.heights.set(head + 1 + i, 30);
  });
  sheet.tables.push(table);
  sheet.choices.push({
    area: `B${head + 1}:B${last}`,
    words: ['Öronmärkning', 'Beviljat', 'Upparbetat', 'Återlämnat', 'Återföring', 'Justering'],
  });
  sheet.choices.push({ area: `D${head + 1}:D${last}`, words: ['Utfall', 'Plan'] });

  sheet.put('A4', 'Bokfört', 'labelBold');
  sheet.sif('B4', 'FONDSALDO', [{ table }], () => 'mkrBold');
  sheet.put('C4', 'öronmärkning + återföring + justering − upparbetat', 'sideNote');
  sheet.put('A5', 'Beviljat, ej upparbetat', 'label');
  sheet.sif('B5', 'FONDSALDO', [{ table }, null, 'åtaganden'], () => 'mkr');
  sheet.put('C5', 'per insats, minst noll: en överdragen insats döljer inte en annan', 'sideNote');
  sheet.put('A6', 'Disponibelt', 'labelBold');
  sheet.sif('B6', 'FONDSALDO', [{ table }, null, 'disponibelt'], () => 'mkrBold');
  sheet.put('C6', 'bokfört − beviljat, ej upparbetat', 'sideNote');
  sheet.put('A7', 'Kontroll (ska vara 0)', 'checkLabel');
  sheet.formula('B7', 'ROUND(B4-B5-B6,6)', 0, 'check');
  sheet.checks.push({ area: 'B7' });

  sheet.put('A9', 'Utveckling år för år', 'labelBold');
  sheet.sif('A10', 'FONDUTVECKLING', [{ table }, 2010, 2013], (r, c) =>
    r === 0 ? (c === 0 ? 'head' : 'headNumber') : c === 0 ? 'year' : c === 6 || c === 10 ? 'mkrStrong' : 'mkr',
  );
  sheet.put('A15', 'Kontroll: utgående sista året − bokfört (ska vara 0)', 'checkLabel');
  sheet.formula('G15', 'ROUND(G14-B4,6)', 0, 'check');
  sheet.checks.push({ area: 'G15' });
  sheet.put(
    'A16',
    'Källan anger fonden till 40 mkr; avsatt är 33,8 + 6 = 39,8. 40 är ett avrundat tal, så inget bokförs för skillnaden.',
    'note',
  );
  legend(sheet, last + 2);
  sheet.put(
    `A${last + 3}`,
    'Budgeterade återbetalningar (bladet Budget 2013-2016) är en budget och bokförs inte här. Nämnd är tom: källan anger kontor, inte nämnder.',
    'note',
  );
  return sheet;
}

function repayment(): Sheet {
  const { social, physical, source } = data.accountingExample;
  const sheet = heading(
    new Sheet('Återbetalning'),
    'Social investering bredvid fysisk',
    `Belopp i kr · fondens räkneexempel (${source.replace('slide', 'bild')}): samma belopp, olika tid`,
  );
  sheet.widths = [24, 16, 12, 16, 16, 16, 4, 24, 16, 16, 16];
  sheet.frozenRows = 2;
  const million = 1_000_000;
  sheet
    .put('A4', social.label, 'labelBold')
    .put('H4', `Fysisk investering (${physical.label.toLowerCase()})`, 'labelBold');
  sheet.put('A5', 'Belopp').put('B5', social.amount * million, 'inputKr');
  sheet.put('A6', 'Antal år').put('B6', social.years, 'inputCount');
  sheet.put('A7', 'Första år').put('B7', 2014, 'assumedYear').put('C7', 'antagande', 'sideNote');
  sheet.put('A8', 'Metod').put('B8', 'linjär', 'inputText').put('C8', social.method, 'sideNote');
  sheet.put('H5', 'Anskaffningsvärde').put('I5', physical.amount * million, 'inputKr');
  sheet.put('H6', 'Antal år').put('I6', physical.years, 'inputCount');
  sheet.put('H7', 'Första år').put('I7', 2014, 'assumedYear').put('J7', 'antagande', 'sideNote');
  sheet.put('H8', 'Metod').put('I8', physical.method, 'sideNote');

  const planLook = (_: number, c: number): LookName => (c === 0 ? 'year' : c === 4 ? 'krStrong' : 'kr');
  const headLook = (c: number): LookName => (c === 0 ? 'head' : 'headNumber');
  sheet.sif('A12', 'ATERBETALNINGSPLAN', [{ ref: 'B5' }, { ref: 'B6' }, { ref: 'B7' }, { ref: 'B8' }], (r, c) =>
    r === 0 ? headLook(c) : planLook(r, c),
  );
  sheet.ready('A13:F42', (c) => planLook(1, c));
  sheet.sif('H12', 'AVSKRIVNINGSPLAN', [{ ref: 'I5' }, { ref: 'I6' }, { ref: 'I7' }], (r, c) =>
    r === 0 ? headLook(c) : c === 0 ? 'year' : c === 2 ? 'krStrong' : 'kr',
  );
  sheet.ready('H13:K42', (c) => (c === 0 ? 'year' : c === 2 ? 'krStrong' : 'kr'));
  sheet.put('A10', 'Kontroll: summa återbetalning − belopp (ska vara 0)', 'checkLabel');
  sheet.formula('E10', 'ROUND(SUM(D13:D112)-B5,2)', 0, 'check');
  sheet.put('H10', 'Kontroll: summa avskrivning − värde (ska vara 0)', 'checkLabel');
  sheet.formula('K10', 'ROUND(SUM(J13:J112)-I5,2)', 0, 'check');
  sheet.checks.push({ area: 'E10' }, { area: 'K10' });
  legend(sheet, 44);
  return sheet;
}

function frameReduction(): Sheet {
  const sheet = heading(
    new Sheet('Ramminskning'),
    'Ramminskning per nämnd och år',
    'Belopp i tkr · exempel: planens ramminskning fördelad efter vikt, avrundad så att allt summerar åt båda hållen',
  );
  sheet.widths = [38, 12, 12, 12, 12, 12, 12, 12, 12];
  sheet.frozenRows = 2;
  sheet.put('A4', 'Belopp (tkr)').put('B4', 10000, 'inputTkr').put('C4', 'fondens räkneexempel, 10 mkr', 'sideNote');
  sheet.put('A5', 'Antal år').put('B5', 6, 'assumedCount').put('C5', 'exempel', 'sideNote');
  sheet.put('A6', 'Första år').put('B6', 2014, 'assumedYear').put('C6', 'exempel', 'sideNote');
  sheet.put('A7', 'Decimaler').put('B7', 0, 'inputCount').put('C7', '0 = hela tkr', 'sideNote');
  const committees = ['Utbildningsnämnden (exempel)', 'Socialnämnden (exempel)', 'Arbetsmarknadsnämnden (exempel)'];
  const weights = [50, 30, 20];
  sheet.row('A9', ['Nämnd', 'Vikt'], ['head', 'headNumber']);
  committees.forEach((name, i) => sheet.row(`A${10 + i}`, [name, weights[i]], ['inputText', 'assumedWeight']));
  const answer = sheet.sif(
    'A15',
    'RAMMINSKNING',
    [{ ref: 'A10:A12' }, { ref: 'B10:B12' }, { ref: 'B4' }, { ref: 'B5' }, { ref: 'B6' }, null, null, { ref: 'B7' }],
    (r, c) =>
      r === 0
        ? c === 0
          ? 'head'
          : 'headNumber'
        : r === 4
          ? c === 0
            ? 'total'
            : 'tkrTotal'
          : c === 0
            ? 'text'
            : c === 7
              ? 'tkrStrong'
              : 'tkr',
  );
  const columns = Array.isArray(answer) ? (answer[0] as readonly unknown[]).length : 0;
  sheet.put('A21', 'Kontroll: nämnder − Summa (ska vara 0)', 'checkLabel');
  for (let c = 1; c < columns; c++) {
    const at = column(c);
    sheet.formula(`${at}21`, `SUM(${at}16:${at}18)-${at}19`, 0, 'check');
  }
  sheet.put('I15', 'Kontroll', 'headNumber');
  for (const row of [16, 17, 18, 19]) sheet.formula(`I${row}`, `SUM(B${row}:G${row})-H${row}`, 0, 'check');
  sheet.checks.push({ area: 'B21:H21' }, { area: 'I16:I19' });
  legend(sheet, 23);
  sheet.put('A24', 'Källan anger kontor, inte nämnder: nämnderna och vikterna är exempel.', 'note');
  return sheet;
}

function budget(): Sheet {
  const b = data.budget;
  const sheet = heading(
    new Sheet('Budget 2013-2016'),
    'Budget 2013–2016 som den trycktes',
    `Belopp i mkr, avdrag negativa som i källan (${b.source.replace('slide', 'bild')})`,
  );
  sheet.widths = [46, 12, 12, 12, 12, 60];
  sheet.frozenRows = 4;
  sheet.titleRows = '1:4';
  sheet.row('A4', ['mkr', ...b.years], ['head', 'headNumber', 'headNumber', 'headNumber', 'headNumber']);
  const inferred = (line: string, year: number): boolean =>
    b.inferred.some((entry) => {
      const [name, span = ''] = entry.split(' ');
      const [from = 0, to = from] = span.split('-').map(Number);
      return name === line && year >= from && year <= to;
    });
  const lines: readonly (readonly [string, string, readonly number[]])[] = [
    ['taxesAndEqualisation', 'Skatteintäkter och utjämning', b.taxesAndEqualisation],
    ['netFinance', 'Finansnetto', b.netFinance],
    ['totalIncome', 'Summa intäkter', b.totalIncome],
    ['pensions', 'Pensioner', b.pensions],
    ['physicalInvestments', 'Fysiska investeringar', b.physicalInvestments],
    ['socialInvestmentRepayment', 'Sociala investeringar, återbetalning', b.socialInvestmentRepayment],
    ['toOperationsAsPrinted', 'Till verksamheten, tryckt', b.toOperationsAsPrinted],
  ];
  lines.forEach(([key, label, values], i) => {
    const row = 5 + i;
    sheet.put(`A${row}`, label, key === 'totalIncome' || key === 'toOperationsAsPrinted' ? 'labelBold' : 'label');
    values.forEach((value, y) => {
      sheet.put(`${column(1 + y)}${row}`, value, inferred(key, b.years[y] as number) ? 'assumedMkr' : 'inputMkr');
    });
  });
  sheet.put('A12', 'Till verksamheten, beräknat', 'labelBold');
  sheet.put('A13', 'Kontroll: tryckt − beräknat', 'labelBold');
  sheet.put('A14', 'Kontroll: skatter + finansnetto − summa intäkter', 'checkLabel');
  b.years.forEach((_, y) => {
    const at = column(1 + y);
    const at10 = (line: readonly number[]): number => Math.round((line[y] as number) * 10);
    const computed =
      at10(b.totalIncome) + at10(b.pensions) + at10(b.physicalInvestments) + at10(b.socialInvestmentRepayment);
    sheet.formula(`${at}12`, `ROUND(${at}7+${at}8+${at}9+${at}10,1)`, computed / 10, 'mkrTotal');
    sheet.formula(`${at}13`, `ROUND(${at}11-${at}12,1)`, (at10(b.toOperationsAsPrinted) - computed) / 10, 'signed');
    sheet.formula(`${at}14`, `${at}5+${at}6-${at}7`, 0, 'check');
  });
  sheet.checks.push({ area: 'B13:E13' }, { area: 'B14:E14' });
  sheet.put('A16', 'Sociala investeringar, återbetalning 2013–2016', 'labelBold');
  sheet.formula('B16', 'ROUND(SUM(B10:E10),1)', -12.3, 'mkrTotal');
  sheet.put('F10', 'Budget, inte utfall: bokförs aldrig som transaktion.', 'sideNote');
  sheet.put(
    'F13',
    '2014: tryckt är 95,0 högre, lika mycket som pensioner och fysiska investeringar (30 + 65).',
    'note',
  );
  sheet.put('A18', 'Orange cell: utläst, inte tryckt i källan. Gul cell: tryckt. Övriga celler räknas ut.', 'note');
  return sheet;
}
