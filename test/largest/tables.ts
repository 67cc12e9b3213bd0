/** Ranges and tables with so many rows, valid throughout, as wide and with as long names as makes them slow. */
import type { CellValue } from '../../src/core/problem';
import type { CellMatrix } from '../../src/functions/catalogue/types';
import { amountsOf, several, sharesOf } from './sizes';
import type { Size } from './sizes';

const FIRST = 1900;
const YEARS = 301;
const NAME = 'Insats för barn och unga i samverkan mellan flera nämnder '.repeat(4);

const rows = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

export const row = (size: Size, count: number, seed?: number): CellMatrix => [several(count, amountsOf(size, seed))];
export const column = (size: Size, count: number, seed?: number): CellMatrix =>
  several(count, amountsOf(size, seed)).map((amount) => [amount]);
export const shareRow = (size: Size, count: number): CellMatrix => [several(count, sharesOf(size))];
export const names = (count: number): CellMatrix => rows(count, (i) => [`${NAME}${i}`]);

/** Amounts of both signs. */
export function signed(size: Size, count: number, columns: number): CellMatrix {
  const amount = amountsOf(size);
  return rows(count, () => rows(columns, (j) => (j % 3 === 1 ? -amount() : amount())));
}

const KINDS = ['Öronmärkning', 'Beviljat', 'Upparbetat', 'Återlämnat', 'Återföring', 'Justering'];

export function transactions(size: Size, count: number, interventions: number): CellMatrix {
  const amount = amountsOf(size);
  return [
    ['Datum', 'Slag', 'Belopp', 'Insats', 'Status'],
    ...rows(count, (i) => [
      FIRST + (i % YEARS),
      KINDS[i % KINDS.length] as string,
      amount(),
      `${NAME}${i % interventions}`,
      i % 5 === 0 ? 'Plan' : 'Utfall',
    ]),
  ];
}

export function followUps(size: Size, count: number, interventions: number): CellMatrix {
  const amount = amountsOf(size);
  return [
    ['Insats', 'År', 'Planerad minskning', 'Verifierad minskning', 'Planerad återföring', 'Verklig återföring'],
    ...rows(count, (i) => [
      ...[`${NAME}${i % interventions}`, FIRST + (i % YEARS)],
      ...[amount(), i % 4 === 0 ? '' : amount(), amount(), amount()],
    ]),
  ];
}

const EFFECT_HEADINGS = [
  ...['Nämnd', 'Insats', 'Startår', 'Infasning', 'Antal', 'Effekt', 'Enhetskostnad', 'Dödvikt'],
  ...['Avklingning', 'Undanträngning', 'Egen andel', 'Realiserbar andel', 'Indexering'],
];
const BOUNDS = ['Antal låg', 'Antal hög', 'Effekt låg', 'Effekt hög', 'Enhetskostnad hög', 'Dödvikt låg'];

/**
 * Effects that all come and go in ways of their own, so that none can be added before it is spread over the years; with
 * ranges around what is uncertain.
 */
export function effects(size: Size, count: number, committees: number): CellMatrix {
  const amount = amountsOf(size);
  const share = sharesOf(size);
  return [
    [...EFFECT_HEADINGS, ...BOUNDS],
    ...rows(count, (i) => {
      const [number, effect, unitCost, deadweight] = [amount(), share(), amount(), share()];
      return [
        ...[`${NAME}${i % committees}`, `Insats ${i}`, FIRST, 1 + (i % 97), number, effect, unitCost, deadweight],
        ...several(5, share),
        ...[number / 2, number * 1.5, effect / 2, effect * 1.5, unitCost * 2, deadweight / 2],
      ];
    }),
  ];
}

/** Every intervention split on as many committees as there are rows for, each row a committee of its own. */
export function investments(
  size: Size,
  count: number,
  interventions: number,
  years: number,
  profile: string,
): CellMatrix {
  const [amount, rate] = [amountsOf(size), sharesOf(size)];
  const committees = Math.floor(count / interventions);
  const part = Number((1 / committees).toPrecision(15));
  return [
    ['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år', 'Profil', 'Ränta', 'Nämnd', 'Andel'],
    ...rows(interventions, (i) => [`${NAME}${i}`, amount(), FIRST + (i % 201), years, profile, rate()]).flatMap(
      (terms) =>
        rows(committees, (c): CellValue[] => [...terms, `Nämnd ${c}`, c === 0 ? 1 - part * (committees - 1) : part]),
    ),
  ];
}

export const indices = (count: number): CellMatrix => [
  ['År', 'Index'],
  ...rows(count, (i) => [FIRST + (i % YEARS), Number((100 / 3 + (i % YEARS)).toPrecision(15))]),
];

export const ruleValues = (count: number): CellMatrix => [
  ['Namn', 'Gäller från', 'Värde'],
  ...rows(count, (i) => [`${NAME}${i % 50}`, FIRST + (i % YEARS), i / 3]),
];
/** A name that stands in them. */
export const RULE = `${NAME}7`;
