import { callables } from '../../functions/catalogue/callables';
import type { RawArgument } from '../../functions/catalogue/types';
import { isBlank } from '../../functions/tables/blank';
import { formulaOf, tokensOf } from '../../package/formula/tokens';
import type { Token } from '../../package/formula/tokens';
import { readArgument } from './argument';
import type { Argument, Worths } from './argument';
import { operand } from './formulaText';
import type { CellMatrix, Native, NativeCell, NativeContext } from './native';
import { NotNative, notNative } from './native';
import { innermostCall } from './sifCall';
import type { SifCall } from './sifCall';
import { NativeCall } from './translation';
import type { Translate } from './translation';
import { translators } from './translators';

/** What Excel, LibreOffice and the file format take. */
const LONGEST_FORMULA = 8192;
const DEEPEST = 64;

/**
 * Plain Excel formulas with the same answer as a formula that calls our functions, one a cell of the answer, or why there
 * are none. Figures agree where what Excel calculates in binary is what the rule says in decimals; the caller compares.
 */
export function nativeFor(formula: string, context: NativeContext): Native {
  try {
    const { formulas, isRounded } = translated(formula.replace(/^=/, ''), context);
    return { kind: 'cells', formulas: within(formulas), isRounded };
  } catch (error) {
    if (error instanceof NotNative) return { kind: 'none', reason: error.reason };
    throw error;
  }
}

type Formulas = readonly (readonly NativeCell[])[];

function translated(
  formula: string,
  context: NativeContext,
): { readonly formulas: Formulas; readonly isRounded: boolean } {
  const error = context.answer.flat().find((value) => typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value));
  if (error !== undefined) notNative({ kind: 'error-shown', error: String(error) });
  const worths = new Map<string, RawArgument>();
  let tokens: readonly Token[] = tokensOf(formula);
  let call = innermostCall(tokens);
  if (!call) return notNative({ kind: 'unreadable-formula' });
  let isRounded = false;
  for (; call; call = innermostCall(tokens)) {
    const { translate, args } = prepared(call, context, worths);
    isRounded ||= args.some(({ id, isOmitted }) => id === 'decimaler' && !isOmitted);
    const isAlone = call.from === 0 && call.to === tokens.length;
    if (isAlone) {
      const formulas = translate(new NativeCall(meant(call.id, args, context.answer), context.anchor, context.answer));
      return { formulas: sameShape(formulas, context.answer), isRounded };
    }
    const { text, worth } = expression(call.id, translate, args, context.anchor);
    if (worth !== undefined) worths.set(text, worth);
    tokens = tokensOf(formulaOf([...tokens.slice(0, call.from), { kind: 'word', text }, ...tokens.slice(call.to)]));
  }
  return { formulas: [[`=${formulaOf(tokens)}`]], isRounded };
}

/** A call within a larger formula, as an expression in its place, and what it is worth where that is known. */
function expression(
  id: string,
  translate: Translate,
  args: readonly Argument[],
  anchor: string,
): { readonly text: string; readonly worth: RawArgument } {
  const [meaning = args] = meaningsOf(id, args);
  const worth = answerOf(id, meaning);
  if (Array.isArray(worth)) return notNative({ kind: 'table-inside-formula', id });
  const cells = translate(new NativeCall(meaning, anchor, [[0]]));
  if (cells.length !== 1 || cells[0]?.length !== 1) return notNative({ kind: 'table-inside-formula', id });
  return { text: operand(String(cells[0][0]).replace(/^=/, '')), worth };
}

function prepared(call: SifCall, context: NativeContext, worths: Worths) {
  const callable = callables.find(({ id }) => id === call.id);
  const translate = translators[call.id];
  if (!callable || !translate) return notNative({ kind: 'unknown-function', id: call.id });
  if (typeof translate !== 'function') return notNative(translate);
  if (call.args.length > callable.parameters.length) return notNative({ kind: 'unreadable-formula' });
  const args = callable.parameters.map(({ id }, i) => readArgument(id, call.args[i] ?? '', context, worths));
  return { translate, args };
}

/**
 * A blank cell given for a single value reaches the functions as 0 in some hosts and as nothing in others; what the cell
 * shows tells which.
 */
function meaningsOf(id: string, args: readonly Argument[]): readonly (readonly Argument[])[] {
  const shapes = callables.find((callable) => callable.id === id)?.parameters.map(({ shape }) => shape) ?? [];
  const isBlankCell = ({ area }: Argument, i: number): boolean =>
    shapes[i] === 'scalar' && area?.values.length === 1 && area.values[0]?.length === 1 && isBlank(area.values[0][0]);
  if (!args.some(isBlankCell)) return [args];
  const asZero = args.map((arg, i) => (isBlankCell(arg, i) ? { ...arg, value: { now: 0 } } : arg));
  const asNothing = args.map((arg, i) => (isBlankCell(arg, i) ? { ...arg, text: '', isOmitted: true } : arg));
  return [asZero, asNothing];
}

/** The meaning that gives what the cell shows. */
function meant(id: string, args: readonly Argument[], shown: CellMatrix): readonly Argument[] {
  const meanings = meaningsOf(id, args);
  const fitting = meanings.length > 1 ? meanings.find((meaning) => isSame(answerOf(id, meaning), shown)) : undefined;
  return fitting ?? meanings[0] ?? args;
}

/** What the function answers now; undefined where an argument is not known, or it answers with a problem. */
function answerOf(id: string, args: readonly Argument[]): RawArgument {
  const callable = callables.find((one) => one.id === id);
  const read: unknown[] = [];
  for (const [i, parameter] of (callable?.parameters ?? []).entries()) {
    const value = args[i]?.value;
    const result = value && parameter.read(args[i]?.isOmitted ? null : value.now, parameter.id);
    if (!result?.ok) return undefined;
    read.push(result.value);
  }
  const answer = (callable?.calculate as (...args: unknown[]) => unknown)(...read) as
    { readonly ok: boolean; readonly value?: RawArgument } | undefined;
  return answer?.ok ? answer.value : undefined;
}

const isSame = (answer: RawArgument, shown: CellMatrix): boolean =>
  JSON.stringify(Array.isArray(answer) ? answer : [[answer]]) === JSON.stringify(shown);

/** The table grows and shrinks with its inputs; what the sheet shows must be of the size that they give now. */
function sameShape(formulas: Formulas, answer: CellMatrix): Formulas {
  const isSameSize = formulas.length === answer.length && formulas.every((row, r) => row.length === answer[r]?.length);
  return isSameSize ? formulas : notNative({ kind: 'not-up-to-date' });
}

function within(formulas: Formulas): Formulas {
  for (const cell of formulas.flat()) {
    const text = String(cell);
    if (text.startsWith('=') && (text.length > LONGEST_FORMULA || depthOf(text) > DEEPEST))
      notNative({ kind: 'too-long' });
  }
  return formulas;
}

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { kind, text } of tokensOf(formula)) {
    if (kind !== 'mark') continue;
    if (text === '(') deepest = Math.max(deepest, ++depth);
    else if (text === ')') depth--;
  }
  return deepest;
}
