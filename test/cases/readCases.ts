import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { CellValue } from '../../src/core/problem';
import type { Answer, RawArgument } from '../../src/functions/catalogue/types';

/** One case: the arguments, the arithmetic in words, and the answer (or the size and some cells of a large one) or the error. */
export interface Case {
  readonly namn: string;
  readonly argument: readonly RawArgument[];
  readonly uträkning: string;
  readonly svar?: Answer;
  /** Rows and columns of an answer that is too large to write out, and some of its cells: row, column, value. */
  readonly storlek?: readonly [number, number];
  readonly celler?: readonly (readonly [number, number, CellValue])[];
  readonly fel?: '#VÄRDEFEL!' | '#SAKNAS!';
  readonly problem?: string;
  readonly text?: string;
  readonly english?: string;
}

export const isAnswered = (c: Case): boolean => c.fel === undefined;

/** The cases of each function, by its id. */
export const casesByFunction: ReadonlyMap<string, readonly Case[]> = new Map(
  readdirSync(__dirname)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [
      name.replace('.yaml', '').toUpperCase(),
      parse(readFileSync(path.join(__dirname, name), 'utf8')) as readonly Case[],
    ]),
);
