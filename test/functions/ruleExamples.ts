/**
 * The worked examples of docs/rules as they stand on the page: a formula in Swedish notation in a code block, and after it
 * the answer as a table or as "Svar: **…**". A table named before ("Tabellen Effekter:") is what a formula calls by that name.
 */
import type { CellMatrix, RawArgument } from '../../src/functions/catalogue/types';
import type { CellValue } from '../../src/core/problem';

export interface RuleExample {
  readonly formula: string;
  readonly id: string;
  readonly args: readonly RawArgument[];
  /** The answer's cells as the page writes them. */
  readonly shown: readonly (readonly string[])[];
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();

/** A number in Swedish notation, or the text itself; "" is a blank cell. */
function cellOf(text: string): CellValue {
  const number = plain(text).replaceAll(' ', '').replace(',', '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : plain(text);
}

const rowOf = (line: string): readonly string[] => line.split('|').slice(1, -1).map(plain);

/** The table whose first line is at `start`; its second line says only how columns are aligned. */
function tableAt(lines: readonly string[], start: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let i = start; lines[i]?.startsWith('|'); i++) if (i !== start + 1) rows.push(rowOf(lines[i] as string));
  return rows;
}

/** Reads one argument list: numbers, texts, SANT and FALSKT, array constants, tables by name, and nothing at all. */
function argumentsOf(text: string, tables: ReadonlyMap<string, CellMatrix>): RawArgument[] {
  let at = 0;
  const args: RawArgument[] = [];
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const literal = (): CellValue => {
    const quoted = match(/"[^"]*"/y);
    if (quoted !== undefined) return quoted.slice(1, -1);
    const word = match(/SANT|FALSKT/y);
    if (word !== undefined) return word === 'SANT';
    const number = match(/-?\d+(,\d+)?/y);
    if (number === undefined) throw new Error(`Not understood at ${at} of ${text}`);
    return Number(number.replace(',', '.'));
  };
  const argument = (): RawArgument => {
    if (at === text.length || text[at] === ';') return null;
    const named = match(/\p{L}+(?=\[\[#Rubriker\];\[#Data\]\])/uy);
    if (named !== undefined) {
      at += '[[#Rubriker];[#Data]]'.length;
      const table = tables.get(named);
      if (!table) throw new Error(`No table ${named} stands before ${text}`);
      return table;
    }
    if (match(/\{/y) === undefined) return literal();
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(literal());
      const next = match(/[\\;}]/y);
      if (next === '}') return rows;
      if (next === ';') rows.push([]);
      else if (next !== '\\') throw new Error(`Not understood at ${at} of ${text}`);
    }
  };
  for (;;) {
    args.push(argument());
    if (at === text.length) return args;
    if (match(/;/y) === undefined) throw new Error(`Not understood at ${at} of ${text}`);
  }
}

export function ruleExamples(page: string): readonly RuleExample[] {
  const lines = page.split('\n');
  const tables = new Map<string, CellMatrix>();
  const examples: RuleExample[] = [];
  lines.forEach((line, i) => {
    const name = /^Tabellen (\p{L}+):$/u.exec(line)?.[1];
    if (name !== undefined)
      tables.set(
        name,
        tableAt(lines, i + 2).map((row) => row.map(cellOf)),
      );
    const call = /^=SIF\.([A-Z]+)\((.*)\)$/.exec(line);
    if (!call) return;
    const answerAt = i + 3;
    const single = /^Svar: \*\*(.+)\*\*$/.exec(lines[answerAt] ?? '')?.[1];
    const shown = single === undefined ? tableAt(lines, answerAt) : [[plain(single)]];
    examples.push({ formula: line, id: call[1] as string, args: argumentsOf(call[2] as string, tables), shown });
  });
  return examples;
}
