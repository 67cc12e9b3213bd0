import data from '../norrkoping.json';
import { Sheet } from '../sheet';
import type { Table } from '../sheet';
import type { LookName } from '../styles';
import {
  CENTRE,
  EDUCATION,
  FIRST,
  LABOUR,
  LAST,
  SCHOOL,
  SKOLFAM,
  SOCIAL,
  SUM_COLUMN,
  TRAINEE,
  heading,
  tableLook,
} from './layout';

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

export interface Estimate {
  readonly sheet: Sheet;
  readonly effects: Table;
  /** Rows of the committees in the estimate by committee, and its sum row. */
  readonly committeeRows: readonly [first: number, last: number];
  readonly sumRow: number;
  /** Row of each investment in the estimate by investment. */
  readonly rowOf: ReadonlyMap<string, number>;
}

export function estimate(): Estimate {
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
