import type { CellMatrix, RawArgument } from '../../functions/catalogue/types';
import { tokensOf } from '../../package/formula/tokens';
import type { Token } from '../../package/formula/tokens';
import { parseAddress } from '../address';
import { heldFast, operand } from './formulaText';
import type { NativeArea, NativeContext } from './native';
import { isReference } from './sifCall';

/** One argument of a call: how a plain formula refers to it, and what it is worth now. */
export interface Argument {
  /** The parameter's id: "antal_ar". */
  readonly id: string;
  /** As part of a larger formula; "" where it is left out. */
  readonly text: string;
  /** As it was written. */
  readonly written: string;
  readonly isOmitted: boolean;
  /** Undefined where it is calculated within the formula and so is not known here. */
  readonly value: { readonly now: RawArgument } | undefined;
  /** Where it stands, when it is a reference. */
  readonly area: NativeArea | undefined;
}

/** What expressions within the formula, our own calls turned plain, are worth. */
export type Worths = ReadonlyMap<string, RawArgument>;

export function readArgument(id: string, written: string, context: NativeContext, worths: Worths): Argument {
  // Empty text means the same as nothing to every function of ours.
  if (written === '' || written === '""')
    return { id, text: '', written, isOmitted: true, value: { now: null }, area: undefined };
  const area = isReference(written) ? context.area(written) : undefined;
  const constant = constantOf(tokensOf(written).filter(({ kind }) => kind !== 'space'));
  const value = area
    ? { now: area.values }
    : constant !== undefined
      ? { now: constant }
      : worths.has(written)
        ? { now: worths.get(written) }
        : undefined;
  return { id, text: operand(placed(written, area, context)), written, isOmitted: false, value, area };
}

/**
 * How the answer's cells refer to an argument. A single cell keeps the references as they were written, to be filled or copied
 * as before. In several cells they are held fast, and "this row" gives way to the cells that it stands for; a spill's "#" does so
 * everywhere, for its formula may be gone.
 */
function placed(written: string, area: NativeArea | undefined, context: NativeContext): string {
  const isOne = context.answer.length === 1 && context.answer[0]?.length === 1;
  const isMovable = area !== undefined && (written.endsWith('#') || (!isOne && /@|#This Row/i.test(written)));
  if (isMovable) {
    const { sheet, cells } = parseAddress(area.address);
    return heldFast(sheet === parseAddress(context.anchor).sheet ? cells : area.address);
  }
  return isOne ? written : heldFast(written);
}

/** The value of a constant: 0.03, -5, 3%, "linjär", TRUE, {2.5,1.7;1,2}; undefined for anything else. */
function constantOf(tokens: readonly Token[]): RawArgument {
  const [first] = tokens;
  if (first?.text === '{' && tokens.at(-1)?.text === '}') return arrayOf(tokens.slice(1, -1));
  if (first?.text === '-' || first?.text === '+') {
    const rest = constantOf(tokens.slice(1));
    return typeof rest === 'number' ? (first.text === '-' ? -rest : rest) : undefined;
  }
  if (tokens.length === 2 && first?.kind === 'number' && tokens[1]?.text === '%') return Number(first.text) / 100;
  if (tokens.length !== 1 || !first) return undefined;
  if (first.kind === 'number') return Number(first.text);
  if (first.kind === 'text') return first.text.slice(1, -1).replaceAll('""', '"');
  return /^(TRUE|FALSE)$/i.test(first.text) ? /^TRUE$/i.test(first.text) : undefined;
}

function arrayOf(tokens: readonly Token[]): CellMatrix | undefined {
  const rows = splitAt(tokens, ';').map((row) => splitAt(row, ',').map(constantOf));
  const isPlain = rows.flat().every((cell) => ['number', 'string', 'boolean'].includes(typeof cell));
  return isPlain ? (rows as CellMatrix) : undefined;
}

function splitAt(tokens: readonly Token[], mark: string): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === mark) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
