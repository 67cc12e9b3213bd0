/** Both sides of every limit: the readers keep it, and the cases show the last value that is taken and one that is not. */
import { catalogue } from '../../src/functions/catalogue';
import { problemText } from '../../src/i18n/problems';
import type { CellValue, Problem } from '../../src/core/problem';
import type { CellMatrix, Parameter, RawArgument } from '../../src/functions/catalogue/types';
import type { Column } from '../../src/functions/cells';
import { begin } from '../../src/functions/answer';
import { callables } from '../../src/functions/catalogue/callables';
import { ARGUMENTS, COLUMNS, OF_FUNCTION, VALUES, WORDS } from './limits';
import type { Limits } from './limits';
import { casesByFunction, isAnswered } from './readCases';
import type { Case } from './readCases';

const scalars = catalogue.flatMap((entry) =>
  entry.parameters
    .map((parameter, place) => ({ id: entry.id, parameter, place }))
    .filter(({ parameter: { id, shape, words } }) => shape === 'scalar' && !words && !WORDS.includes(id)),
);

function limitsOf(id: string, name: string): Limits {
  const limits = OF_FUNCTION[`${id} ${name}`] ?? ARGUMENTS[name];
  if (!limits) throw new Error(`The limits of ${name} are not written down`);
  return limits;
}

/** An argument, or a column of a table that is one. */
interface Where {
  readonly argument: string;
  readonly place: number;
  readonly heading?: string;
}

/** The numbers that stand there in the cases that are answered, or in those that are refused because of it. */
const numbersIn = (id: string, where: Where, answered: boolean): readonly number[] =>
  (casesByFunction.get(id) ?? [])
    .filter((c) => (answered ? isAnswered(c) : isRefusedAt(id, c, where)))
    .flatMap((c) => cellsOf(c.argument[where.place], where.heading))
    .filter((cell) => typeof cell === 'number');

/** Long work is only begun: what is refused because of an argument is refused before it. */
function beginsWith(id: string, args: readonly RawArgument[]): Problem | undefined {
  const callable = callables.find((c) => c.id === id);
  if (!callable) throw new Error(id);
  const begun = begin(callable, args);
  return 'next' in begun || begun.ok ? undefined : begun.problem;
}

/** The refusals of the cases, each called once though every column is looked for in all of them. */
const refusals = new Map<Case, Problem | undefined>();

function isRefusedAt(id: string, c: Case, { argument, heading }: Where): boolean {
  if (!refusals.has(c)) refusals.set(c, beginsWith(id, c.argument));
  const problem = refusals.get(c);
  if (!problem || !('at' in problem)) return false;
  return problem.at?.argument === argument && (heading === undefined || problem.at.column === heading);
}

function cellsOf(raw: RawArgument, heading: string | undefined): readonly unknown[] {
  if (heading === undefined) return Array.isArray(raw) ? (raw as CellMatrix).flat() : [raw];
  if (!Array.isArray(raw)) return [];
  const [head, ...rows] = raw as CellMatrix;
  const at = head?.indexOf(heading) ?? -1;
  return at < 0 ? [] : rows.map((row) => row[at]);
}

/** Which sides of the limits no case shows. */
function unshown({ taken, refused }: Limits, answered: readonly number[], wrong: readonly number[]): string[] {
  const [lowest, highest] = [Math.min(...taken), Math.max(...taken)];
  const side = (x: number): string => (x < lowest ? 'below' : x > highest ? 'above' : 'between');
  const isShown = (x: number): boolean =>
    wrong.some((y) => side(y) === side(x) && (side(x) !== 'between' || !Number.isInteger(y)));
  return [
    ...taken.filter((x) => !answered.includes(x)).map((x) => `no case is answered with ${x}`),
    ...refused.filter((x) => !isShown(x)).map((x) => `no case is refused ${side(x)} the limits, such as ${x}`),
  ];
}

test.each(scalars)('$id: $parameter.id is read as its limits say', ({ id, parameter: { id: name, read } }) => {
  const { taken, refused } = limitsOf(id, name);
  for (const value of taken) expect([value, read(value, name).ok]).toEqual([value, true]);
  for (const value of refused) {
    const result = read(value, name);
    if (result.ok) throw new Error(`${name} takes ${value}`);
    expect(problemText(result.problem, 'sv')).toContain(name);
  }
});

test.each(scalars)('$id: the cases show both sides of the limits of $parameter.id', ({ id, parameter, place }) => {
  const where = { argument: parameter.id, place };
  expect(unshown(limitsOf(id, parameter.id), numbersIn(id, where, true), numbersIn(id, where, false))).toEqual([]);
});

test.each(Object.entries(VALUES))('the cases show both sides of the limits of each value: %s', (key, limits) => {
  const [id, argument] = key.split(' ') as [string, string];
  const place = catalogue.find((entry) => entry.id === id)?.parameters.findIndex((p) => p.id === argument) ?? -1;
  const where = { argument, place };
  expect(unshown(limits, numbersIn(id, where, true), numbersIn(id, where, false))).toEqual([]);
});

const tables = new Map<string, { readonly parameter: Parameter; readonly uses: (readonly [string, number])[] }>();
for (const entry of catalogue) {
  for (const [place, parameter] of entry.parameters.entries()) {
    if (!parameter.columns) continue;
    const table = tables.get(parameter.id) ?? { parameter, uses: [] };
    table.uses.push([entry.id, place]);
    tables.set(parameter.id, table);
  }
}

describe.each([...tables])('the table %s', (name, { parameter, uses }) => {
  const columns = Object.values(parameter.columns ?? {}) as readonly Column<unknown>[];

  test.each(columns.map((column) => [column.names.sv[0], column] as const))(
    '%s keeps its limits',
    (heading, column) => {
      const limits = COLUMNS[name]?.[heading];
      const isTaken = (value: number): boolean => column.read(value, { argument: name, row: 2, column: heading }).ok;
      if (!limits) {
        // A column without limits takes any number, or none at all: text, words.
        expect([-1e9, -1.5, 0, 0.5, 1899, 1e9].map(isTaken)).toEqual(Array(6).fill(isTaken(1)));
        return;
      }
      expect(limits.taken.map(isTaken)).toEqual(limits.taken.map(() => true));
      expect(limits.refused.map(isTaken)).toEqual(limits.refused.map(() => false));
    },
  );

  test.each(Object.entries(COLUMNS[name] ?? {}))('the cases show both sides of the limits of %s', (heading, limits) => {
    const numbers = (answered: boolean): readonly number[] =>
      uses.flatMap(([id, place]) => numbersIn(id, { argument: name, place, heading }, answered));
    expect(unshown(limits, numbers(true), numbers(false))).toEqual([]);
  });
});

/** Ranges too long to write out in a case: as many as are taken, and one more. */
const ones = (count: number): CellMatrix => [Array<number>(count).fill(1)];
const zeros = (count: number): CellMatrix => [Array<number>(count).fill(0)];
const EFFECT_HEADINGS = ['Nämnd', 'Antal', 'Effekt', 'Enhetskostnad', 'Startår'];
const table = (headings: readonly string[], rows: number, row: (i: number) => readonly CellValue[]): CellMatrix => [
  headings,
  ...Array.from({ length: rows }, (_, i) => row(i)),
];
const effects = (rows: number, committees = rows): CellMatrix =>
  table(EFFECT_HEADINGS, rows, (i) => [`Nämnd ${i % committees}`, 1, 1, 1, 2000]);
const investments = (rows: number, years: number): CellMatrix =>
  table(['Insats', 'Belopp', 'Första återbetalningsår', 'Antal år'], rows, (i) => [`Insats ${i}`, 1, 2000, years]);
const transactions = (rows: number): CellMatrix => table(['År', 'Slag', 'Belopp'], rows, () => [2000, 'Beviljat', 1]);
const followUps = (rows: number): CellMatrix =>
  table(['Insats', 'År', 'Planerad minskning', 'Verifierad minskning'], rows, () => ['Skolfam', 2000, 1, 1]);
const ruleValues = (rows: number): CellMatrix =>
  table(['Namn', 'Gäller från', 'Värde'], rows, () => ['Ränta', 2000, 1]);
const indices = (rows: number): CellMatrix => table(['År', 'Index'], rows, () => [2000, 1]);
const names = (count: number): CellMatrix => Array.from({ length: count }, (_, i) => [`Nämnd ${i}`]);
const column = (count: number): CellMatrix => Array.from({ length: count }, () => [1]);

const LENGTHS: readonly (readonly [
  what: string,
  id: string,
  most: number,
  args: (count: number) => readonly RawArgument[],
])[] = [
  ['floden', 'NUVARDE', 1200, (n) => [ones(n), 0.03]],
  ['kostnader', 'NETTONUVARDE', 1200, (n) => [ones(n), ones(n), 0.03]],
  ['kostnader', 'NYTTOKOSTNADSKVOT', 1200, (n) => [ones(n), ones(n), 0.03]],
  ['kostnader', 'BRYTPUNKT', 1200, (n) => [ones(n), ones(n), 0.03]],
  ['kostnader', 'PAYBACKTID', 1200, (n) => [ones(n), ones(n), 0.03]],
  ['kostnader', 'INTERNAVKASTNING', 301, (n) => [[[1, ...(zeros(n - 1)[0] ?? [])]], [[0, ...(ones(n - 1)[0] ?? [])]]]],
  ['kostnader', 'KANSLIGHET', 301, (n) => [effects(1), ones(n), 0.03, 1900]],
  ['kostnader', 'SIMULERING', 301, (n) => [effects(1), ones(n), 0.03, 1900, 100]],
  ['rows over 100 years', 'KANSLIGHET', 300, (n) => [effects(n), ones(100), 0.03, 1950, 0]],
  ['rows over 100 years', 'SIMULERING', 300, (n) => [effects(n), ones(100), 0.03, 1950, 100]],
  ['rows in one year', 'KANSLIGHET', 3000, (n) => [effects(n), ones(1), 0.03, 2000, 0]],
  ['rows in one year', 'SIMULERING', 3000, (n) => [effects(n), ones(1), 0.03, 2000, 100]],
  ['draws of 300 rows and committees', 'SIMULERING', 16666, (n) => [effects(300), ones(100), 0.03, 1950, n]],
  ['rows and committees drawn 100 000 times', 'SIMULERING', 50, (n) => [effects(n), ones(100), 0.03, 1950, 100000]],
  ['rows and committees drawn as often as may be', 'SIMULERING', 50, (n) => [effects(n), ones(9), 0.03, 2000, 1000000]],
  ['cells in a row', 'AVRUNDATABELL', 10000, (n) => [ones(n)]],
  ['cells in a row', 'EFFEKTATERBETALNING', 10000, (n) => [ones(n), 5]],
  ['cells in a row, rounded', 'EFFEKTATERBETALNING', 600, (n) => [ones(n), 5, null, null, 0]],
  ['rows of 100 years', 'ATERBETALNINGSBUDGET', 2000, (n) => [investments(n, 100), 2000, 2000]],
  ['rows of one year', 'ATERBETALNINGSBUDGET', 10000, (n) => [investments(n, 1), 2000, 2000]],
  [
    'rows of 100 years, rounded by committee',
    'ATERBETALNINGSBUDGET',
    200,
    (n) => [investments(n, 100), 2000, 2000, 'nämnd', null, 0],
  ],
  ['rows', 'FONDSALDO', 20000, (n) => [transactions(n)]],
  ['rows', 'FONDUTVECKLING', 20000, (n) => [transactions(n), 2000, 2000]],
  ['rows', 'SAMLADUPPFOLJNING', 10000, (n) => [followUps(n)]],
  ['rows', 'PARAMETER', 10000, (n) => ['Ränta', 2020, ruleValues(n)]],
  ['rows', 'INDEXERA', 10000, (n) => [1, 2000, 2000, indices(n)]],
  ['rows over 100 years', 'KOSTNADSKALKYL', 2000, (n) => [effects(n, 1), 1950, 2049]],
  ['rows of ten years', 'KOSTNADSKALKYL', 2000, (n) => [effects(n), 2000, 2009]],
  ['rows of ten years, rounded', 'KOSTNADSKALKYL', 200, (n) => [effects(n), 2000, 2009, null, 0]],
  ['nämnder in one year', 'RAMMINSKNING', 20000, (n) => [names(n), column(n), 5, 1, 2000]],
  ['weights', 'FORDELA', 20000, (n) => [5, column(n)]],
  ['values', 'REALISERINGSGRAD', 20000, (n) => [column(n), column(n)]],
  ['rows of a hundred years, rounded', 'RAMMINSKNING', 20, (n) => [names(n), column(n), 5, 100, 2000, null, 0, 0]],
  [
    'values in a column',
    'INDEXERA',
    20000,
    (n) => [
      column(n),
      2014,
      2014,
      [
        ['År', 'Index'],
        [2014, 1],
      ],
    ],
  ],
];

test.each(LENGTHS)('%s: %s takes %i and not one more', (_, id, most, args) => {
  const begins = (count: number): unknown => beginsWith(id, args(count))?.kind ?? 'begun';
  expect(begins(most)).toBe('begun');
  expect(['too-large', 'too-many-rows', 'answer-too-large', 'too-many-draws']).toContain(begins(most + 1));
});
