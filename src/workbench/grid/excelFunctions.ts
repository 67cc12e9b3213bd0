import { columnsOf, define, failure, firstOf, isFailure, rowsOf } from './functionKit';
import type { Arg, Result, Value } from './functionKit';
import { library } from './library';
import { fillMissingFunctions } from './missingFunctions';
import { installExcelPrecedence } from './negativePower';

/** Gives the functions whose Google Sheets meaning differs from Excel's their Excel meaning, and adds missing ones. */
export function installExcelFunctions(): void {
  if (installed) return;
  installed = true;
  rounding();
  define('CONCAT', ['text*'], concat);
  define('SORT', ['matris', 'index?', 'ordning?', 'efter_kolumn?'], sort);
  define('SORTBY', ['matris', 'efter', 'ordning?', 'efter2?', 'ordning2?'], sortBy);
  define('FILTER', ['matris', 'ta_med', 'om_tomt?'], filter);
  define('XMATCH', ['sökvärde', 'matris', 'matchning?', 'riktning?'], xmatch);
  fillMissingFunctions();
  installExcelPrecedence();
}
let installed = false;

/** Excel rounds the decimal of 15 digits, not the binary number: ROUND(1.005,2) is 1.01. */
export function roundDecimal(number: number, digits: number, how: (n: number) => number): number {
  const places = Math.trunc(digits);
  const shifted = shift(Number(Math.abs(number).toPrecision(15)), places);
  return Math.sign(number) * shift(how(Number(shifted.toPrecision(15))), -places) || 0;
}

function shift(number: number, places: number): number {
  const [digits, exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Keeps the engine's description of the function, and that it goes through a range cell by cell. */
function rounding(): void {
  const { functionRegistry } = library().registries;
  const ways = { ROUND: Math.round, ROUNDUP: Math.ceil, ROUNDDOWN: Math.floor };
  for (const [name, how] of Object.entries(ways)) {
    functionRegistry.replace(name, {
      ...functionRegistry.get(name),
      compute(value: Arg, places: Arg) {
        const [number, digits] = [numberOf(firstOf(value)), numberOf(firstOf(places))];
        if (typeof number !== 'number') return number;
        if (typeof digits !== 'number') return digits;
        const format = Array.isArray(value) ? undefined : value?.format;
        return { value: roundDecimal(number, digits, how), ...(format === undefined ? {} : { format }) };
      },
    });
  }
}

function numberOf(value: Value): number | Result {
  if (value === null || value === '') return 0;
  if (isFailure(value)) return failure(String(value));
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : Number(value);
  return Number.isFinite(number) ? number : failure('#VALUE!');
}

const asText = (value: Value): string => {
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))).replace('.', ',') : (value ?? '');
};

function concat(...args: Arg[]): Result {
  const cells = args.flatMap((arg) => rowsOf(arg).flat());
  const bad = cells.find(({ value }) => isFailure(value));
  return bad ?? { value: cells.map(({ value }) => asText(value)).join('') };
}

const isBlank = (value: Value): boolean => value === null || value === '';
const rank = (value: Value): number => ['number', 'string', 'boolean'].indexOf(typeof value);

/** Excel's order: numbers, text, truth values; blanks last whatever the direction. */
function compare(a: Value, b: Value, direction: number): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'sv') * direction;
  return (rank(a) - rank(b) || Number(a) - Number(b)) * direction;
}

const list = (arg: Arg, otherwise: readonly number[]): readonly number[] =>
  arg === undefined || firstOf(arg) === null
    ? otherwise
    : rowsOf(arg)
        .flat()
        .map(({ value }) => Number(value));

function sort(matrix: Arg, index: Arg, order: Arg, byColumn: Arg): Result | Result[][] {
  const across = firstOf(byColumn) === true;
  const lines = across ? columnsOf(rowsOf(matrix)) : rowsOf(matrix);
  const keys = list(index, [1]);
  const directions = list(order, [1]);
  const width = lines[0]?.length ?? 0;
  if (keys.some((key) => !(key >= 1 && key <= width)) || directions.some((d) => Math.abs(d) !== 1))
    return failure('#VALUE!');
  const sorted = [...lines].sort((a, b) => {
    for (const [i, key] of keys.entries()) {
      const difference = compare(
        a[key - 1]?.value ?? null,
        b[key - 1]?.value ?? null,
        directions[i] ?? directions.at(-1) ?? 1,
      );
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return across ? sorted : columnsOf(sorted);
}

function sortBy(matrix: Arg, ...rest: Arg[]): Result | Result[][] {
  const rows = rowsOf(matrix);
  const keys: { readonly values: readonly Value[]; readonly direction: number }[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    if (rest[i] === undefined) continue;
    const values = rowsOf(rest[i])
      .flat()
      .map(({ value }) => value);
    if (values.length !== rows.length) return failure('#VALUE!');
    keys.push({ values, direction: Number(firstOf(rest[i + 1]) ?? 1) });
  }
  const order = rows
    .map((_, i) => i)
    .sort((a, b) => {
      for (const { values, direction } of keys) {
        const difference = compare(values[a] ?? null, values[b] ?? null, direction);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
  return columnsOf(order.map((i) => rows[i] ?? []));
}

function filter(matrix: Arg, include: Arg, otherwise: Arg): Result | Result[][] {
  const rows = rowsOf(matrix);
  const chosen = rowsOf(include);
  const across = chosen.length === 1 && (chosen[0]?.length ?? 0) > 1;
  const flags = chosen.flat().map(({ value }) => value);
  const bad = flags.find(isFailure);
  if (bad !== undefined) return failure(String(bad));
  if (flags.length !== (across ? (rows[0]?.length ?? 0) : rows.length)) return failure('#VALUE!');
  const isChosen = (i: number): boolean => flags[i] === true || (typeof flags[i] === 'number' && flags[i] !== 0);
  const kept = across ? rows.map((row) => row.filter((_, i) => isChosen(i))) : rows.filter((_, i) => isChosen(i));
  if (kept.length > 0 && (kept[0]?.length ?? 0) > 0) return columnsOf(kept);
  return otherwise === undefined ? failure('#CALC!', 'Inga rader matchar') : columnsOf(rowsOf(otherwise));
}

/** Exact match, next smaller (-1), next larger (1) or wildcards (2); from the end when the direction is negative. */
function xmatch(wanted: Arg, array: Arg, mode: Arg, direction: Arg): Result {
  const value = firstOf(wanted);
  if (isFailure(value)) return failure(String(value));
  const how = Number(firstOf(mode) ?? 0);
  const cells = rowsOf(array)
    .flat()
    .map((cell, i) => ({ value: cell.value, place: i + 1 }));
  if (Number(firstOf(direction) ?? 1) < 0) cells.reverse();
  const folded = (v: Value): Value => (typeof v === 'string' ? v.toLocaleLowerCase('sv') : v);
  const pattern = how === 2 && typeof value === 'string' ? wildcard(value) : undefined;
  const exact = cells.find((cell) =>
    pattern ? pattern.test(asText(cell.value)) : folded(cell.value) === folded(value),
  );
  if (exact) return { value: exact.place };
  if (Math.abs(how) !== 1) return failure('#N/A');
  const near = cells
    .filter((cell) => !isBlank(cell.value) && typeof cell.value === typeof value && compare(cell.value, value, how) > 0)
    .sort((a, b) => compare(a.value, b.value, how));
  return near[0] ? { value: near[0].place } : failure('#N/A');
}

const wildcard = (text: string): RegExp =>
  new RegExp(
    `^${text.replace(/~[*?~]|[.+^${}()|[\]\\*?]/g, (part) =>
      part === '*' ? '.*' : part === '?' ? '.' : `\\${part.startsWith('~') ? part.slice(1) : part}`,
    )}$`,
    'i',
  );
