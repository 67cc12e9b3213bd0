/** The smallest pieces of a formula in Excel's English notation. Together they are the formula, character by character. */
export interface Token {
  readonly kind: 'bracket' | 'error' | 'mark' | 'number' | 'sheet' | 'space' | 'text' | 'word';
  readonly text: string;
}

/** In the order of trial; a sheet's name comes with its "!", a structured selector with all its brackets. */
const KINDS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['sheet', /'(?:[^']|'')*'!/y],
  ['sheet', /(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!)/iy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}_])/iuy],
  ['word', /[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/uy],
  ['space', /\s+/y],
];

export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === '[' ? bracket(formula, at) : tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export const formulaOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'mark', text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}

/** "[[#Data],[Belopp]]"; an apostrophe escapes the next character. */
function bracket(formula: string, from: number): Token {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === '[') depth++;
    else if (formula[at] === ']' && --depth === 0) {
      // "[1]Blad1!" is a sheet of another workbook.
      const after = tokenAt(formula, from);
      return after.kind === 'sheet' ? after : { kind: 'bracket', text: formula.slice(from, at + 1) };
    }
  }
  return { kind: 'mark', text: '[' };
}

/** The next token that is not space, looking in either direction. */
export function neighbour(tokens: readonly Token[], from: number, step: 1 | -1): Token | undefined {
  let at = from + step;
  while (tokens[at]?.kind === 'space') at += step;
  return tokens[at];
}

export const isCall = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at + 1]?.text === '(';

/** "$B$2", "B2" */
export const isCell = (text: string): boolean => /^\$?[A-Z]{1,3}\$?[1-9]\d*$/i.test(text);
