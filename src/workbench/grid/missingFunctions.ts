import * as formulajs from '@formulajs/formulajs';
import { columnsOf, define, failure, isFailure, rowsOf } from './functionKit';
import type { Arg, Result } from './functionKit';
import { library } from './library';

/** Fills in, from formulajs, the functions of Excel that the engine has not: N, SIGN, FACT, NORM.DIST, NUMBERVALUE ... */
export function fillMissingFunctions(): void {
  const { functionRegistry } = library().registries;
  for (const [name, calculate] of named(formulajs, '')) {
    if (!functionRegistry.contains(name)) define(name, ['värde*?'], (...args) => answer(calculate, args));
  }
}

type Calculate = (...args: unknown[]) => unknown;

/** NORM is an object with DIST and INV in it: each function under its dotted name. */
function* named(group: object, prefix: string): Generator<[string, Calculate]> {
  for (const [key, member] of Object.entries(group)) {
    if (!/^[A-Z][A-Z0-9]*$/.test(key)) continue;
    if (typeof member === 'function') yield [prefix + key, member as Calculate];
    if (typeof member === 'function' || (typeof member === 'object' && member !== null)) {
      yield* named(member as object, `${prefix}${key}.`);
    }
  }
}

function answer(calculate: Calculate, args: readonly Arg[]): Result | Result[][] {
  const plain: unknown[] = [];
  for (const arg of args) {
    const rows = rowsOf(arg).map((row) => row.map(({ value }) => value ?? ''));
    const bad = rows.flat().find(isFailure);
    if (bad !== undefined) return failure(String(bad));
    plain.push(arg === undefined ? undefined : Array.isArray(arg) ? rows : rows[0]?.[0]);
  }
  const result = calculate(...plain);
  if (Array.isArray(result)) {
    const rows: readonly unknown[] = Array.isArray(result[0]) ? result : [result];
    return columnsOf(rows.map((row) => (row as readonly unknown[]).map(asResult)));
  }
  return asResult(result);
}

function asResult(value: unknown): Result {
  if (value instanceof Error) return failure(isFailure(value.message) ? value.message : '#VALUE!');
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : failure('#NUM!');
  return { value: typeof value === 'string' || typeof value === 'boolean' ? value : 0 };
}
