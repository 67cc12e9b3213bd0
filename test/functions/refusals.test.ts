/**
 * What every function says of every kind of wrong value in every argument, and in every column of its tables. The expected
 * code of each cell stands in refusals.md, so a new function, argument or column fails here until it has its row. Each
 * refusal names the argument (and the column), what came and what to do, in both languages.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isNoAnswer } from '../../src/core/problem';
import type { CellValue, Problem } from '../../src/core/problem';
import { catalogue } from '../../src/functions/catalogue';
import type { CatalogueEntry, CellMatrix, Parameter, RawArgument } from '../../src/functions/catalogue/types';
import type { Column } from '../../src/functions/cells';
import { problemText } from '../../src/i18n/problems';
import { call } from '../call';
import { tableRows } from './tableRows';

type Expected = Readonly<Record<string, string>>;

/** The tables of refusals.md by heading: a row's first cell, and the expected code by the column's heading. */
function readExpected(): ReadonlyMap<string, ReadonlyMap<string, Expected>> {
  const sections = new Map<string, Map<string, Expected>>();
  for (const section of readFileSync(path.join(__dirname, 'refusals.md'), 'utf8').split('\n## ').slice(1)) {
    const lines = section.split('\n').filter((line) => line.startsWith('|'));
    const [head, , ...rows] = lines.map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
    const byName = new Map<string, Expected>();
    for (const [name, ...codes] of rows) {
      byName.set(name as string, Object.fromEntries(codes.map((code, i) => [head?.[i + 1] as string, code])));
    }
    sections.set(section.slice(0, section.indexOf('\n')).trim(), byName);
  }
  return sections;
}

/** A wrong value: what is put in place of the right one, and what both sentences must show of it. */
interface Wrong {
  readonly what: string;
  readonly given: RawArgument;
  readonly shows: RegExp;
}

const BLANK = /tomt?|blank/;
const COUNTED = /\d (värde|value)/;
/** What a sentence shows in place of the value, where it is not the value that is wrong. */
const SHOWN_OF: Readonly<Partial<Record<Problem['kind'], RegExp>>> = {
  missing: BLANK,
  'wrong-length': COUNTED,
  'effect-after-period': /2025.*2024/,
};
const ONE_CELL: readonly Wrong[] = [
  { what: 'left out', given: null, shows: BLANK },
  { what: 'blank', given: ' ', shows: BLANK },
  { what: 'text', given: 'tolv', shows: /"tolv"/ },
  { what: '"12"', given: '12', shows: /"12"/ },
  { what: 'TRUE', given: true, shows: /SANT|TRUE/ },
  { what: '−1', given: -1, shows: /[−-]1(00)?/ },
  { what: '1.5', given: 1.5, shows: /1[.,]?50?/ },
  {
    what: '2 × 2 cells',
    given: [
      [1, 2],
      [3, 4],
    ],
    shows: /2 (rader|rows)/,
  },
];
const INSIDE = ONE_CELL.slice(1, 7);

const withCell = (matrix: CellMatrix, row: number, column: number, value: CellValue): CellMatrix =>
  matrix.map((cells, r) => (r === row ? cells.map((cell, c) => (c === column ? value : cell)) : cells));

/** A range without headings and one of its values wrong, in the middle where it has one, or its length or shape. */
function wrongRanges(right: CellMatrix): readonly Wrong[] {
  const isRow = right.length === 1;
  const count = isRow ? (right[0] as readonly CellValue[]).length : right.length;
  const at = count > 2 ? 1 : 0;
  const value = (given: CellValue): CellMatrix => withCell(right, isRow ? 0 : at, isRow ? at : 0, given);
  const longer = isRow ? [[...(right[0] as readonly CellValue[]), 1]] : [...right, [1]];
  const shorter = isRow ? [(right[0] as readonly CellValue[]).slice(0, -1)] : right.slice(0, -1);
  const [leftOut, , , , , , , square] = ONE_CELL as readonly [Wrong, Wrong, Wrong, Wrong, Wrong, Wrong, Wrong, Wrong];
  return [
    leftOut,
    { what: 'blank throughout', given: [['', null]], shows: BLANK },
    ...INSIDE.map(({ what, given, shows }) => ({ what: `${what} inside`, given: value(given as CellValue), shows })),
    { what: 'one fewer', given: shorter, shows: COUNTED },
    { what: 'one more', given: longer, shows: COUNTED },
    square,
  ];
}

/** The first example, with whole tables. */
const argsOf = (entry: CatalogueEntry): readonly RawArgument[] => {
  // The example's years are of its own table.
  const given = entry.id === 'INDEXERA' ? [1000, 2014, 2014] : (entry.examples[0]?.args ?? []);
  return entry.parameters.map((parameter, i) => {
    const rows = parameter.columns ? tableRows[parameter.id] : undefined;
    return rows ? [Object.keys(rows), Object.values(rows)] : parameter.id === 'dragningar' ? 100 : (given[i] ?? null);
  });
};

/** The range that is spoilt: the example's, or one that does as well where it has a single value or none. */
function rightRange(entry: CatalogueEntry, place: number): CellMatrix {
  const args = argsOf(entry);
  const given = args[place];
  if (Array.isArray(given)) return given as CellMatrix;
  const years = args[entry.parameters.findIndex(({ id }) => id === 'antal_ar')];
  return entry.parameters[place]?.id === 'profil' ? [Array<number>(years as number).fill(1)] : [[0.1, 0.1, 0.1]];
}

/** The code of the call with one argument changed, and the sentences held against what they must show. */
function codeOf(entry: CatalogueEntry, place: number, { given, shows }: Wrong, column?: string): string {
  const { id: argument, english } = entry.parameters[place] as Parameter;
  const result = call(entry.id, ...argsOf(entry).map((value, i) => (i === place ? given : value)));
  if (result.ok) return 'answers';
  const { problem } = result;
  for (const [language, name] of [
    ['sv', argument],
    ['en', english],
  ] as const) {
    const text = problemText(problem, language).replaceAll('\u00a0', ' ');
    // Two sentences: what is wrong, and what to do.
    expect(text).toMatch(/[.:] [A-ZÅÄÖ].+\.$/);
    if (isNoAnswer(problem)) continue;
    expect(text).toMatch(new RegExp(`(^|\\W)${name}(\\W|$)`));
    expect(text).toMatch(SHOWN_OF[problem.kind] ?? shows);
    if (column !== undefined) expect(text).toContain(column);
  }
  return isNoAnswer(problem) ? `${problem.kind} (#N/A)` : problem.kind;
}

const expected = readExpected();
const checked = new Map<string, string[]>();

function check(section: string, name: string, codes: Expected): void {
  checked.set(section, [...(checked.get(section) ?? []), name]);
  expect(codes).toEqual(expected.get(section)?.get(name));
}

const places = catalogue.flatMap((entry) => entry.parameters.map((parameter, place) => ({ entry, parameter, place })));
const named = ({ entry, parameter }: { entry: CatalogueEntry; parameter: Parameter }): string =>
  `${entry.id} ${parameter.id}`;

test.each(catalogue.map((entry) => [entry.id, entry] as const))('%s answers what is spoilt below', (id, entry) => {
  expect(call(id, ...argsOf(entry)).ok).toBe(true);
});

const cells = places.filter(({ parameter }) => parameter.shape === 'scalar');
test.each(cells.map((at) => [named(at), at] as const))('one cell: %s', (name, { entry, place }) => {
  check('One cell', name, Object.fromEntries(ONE_CELL.map((wrong) => [wrong.what, codeOf(entry, place, wrong)])));
});

const ranges = places.filter(({ parameter }) => parameter.shape === 'matrix' && !parameter.columns);
test.each(ranges.map((at) => [named(at), at] as const))('a range: %s', (name, { entry, place }) => {
  const right = rightRange(entry, place);
  check(
    'A range',
    name,
    Object.fromEntries(wrongRanges(right).map((wrong) => [wrong.what, codeOf(entry, place, wrong)])),
  );
});

const tables = places.filter(({ parameter }) => parameter.columns);

describe.each(tables.map((at) => [named(at), at] as const))('a table: %s', (name, { entry, parameter, place }) => {
  const right = argsOf(entry)[place] as CellMatrix;
  const [head, row] = right as readonly [readonly string[], readonly CellValue[]];
  const schema = Object.values(parameter.columns ?? {}) as readonly Column<unknown>[];

  test('is spoilt from a table with every column', () => {
    expect(head).toEqual(schema.map((column) => column.names.sv[0]));
  });

  test('as a whole', () => {
    const wrongs: readonly Wrong[] = [
      { what: 'left out', given: null, shows: BLANK },
      { what: 'blank throughout', given: [['', null]], shows: BLANK },
      { what: 'a single number', given: 12, shows: /rubrikrad|heading row/ },
      { what: 'without headings', given: [row, row], shows: /\[#Rubriker\];\[#Data\]|\[#Headers\],\[#Data\]/ },
      {
        what: 'a heading twice',
        given: [
          [...head, head[0] as string],
          [...row, ''],
        ],
        shows: /flera gånger|several/,
      },
      {
        what: 'an unknown column',
        given: right.map((cells, r) => [r === 0 ? 'Handläggare' : 'någon', ...cells]),
        shows: /^$/,
      },
      { what: 'an empty row', given: [head, row.map(() => ''), row], shows: /^$/ },
    ];
    check('A table', name, Object.fromEntries(wrongs.map((wrong) => [wrong.what, codeOf(entry, place, wrong)])));
  });

  test.each(head.map((heading, at) => [heading, at] as const))('%s', (heading, at) => {
    const without = right.map((cells) => cells.filter((_, c) => c !== at));
    const codes: Record<string, string> = {
      'no such column': codeOf(
        entry,
        place,
        { what: '', given: without, shows: /Rubrikerna som hittades|found/ },
        heading,
      ),
    };
    for (const { what, given, shows } of INSIDE) {
      const value = withCell(right, 1, at, given as CellValue);
      codes[what] = codeOf(entry, place, { what, given: value, shows }, heading);
    }
    check('A column', `${name} ${heading}`, codes);
  });
});

test('refusals.md has no row that nothing is checked by', () => {
  for (const [section, rows] of expected)
    expect([...rows.keys()].sort()).toEqual([...(checked.get(section) ?? [])].sort());
});
