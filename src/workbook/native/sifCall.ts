import { formulaOf, isCall, tokensOf } from '../../package/formula/tokens';
import type { Token } from '../../package/formula/tokens';

const SIF = /^(?:SIF\.|_xldudf_SIF_)([A-Z0-9_.]+)$/i;

/** A call of one of our functions within a formula: its arguments as written, and the tokens it takes up. */
export interface SifCall {
  readonly id: string;
  readonly args: readonly string[];
  /** The first token, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The last call of ours, which has no other of ours within it; undefined where there is none or its bracket never closes. */
export function innermostCall(tokens: readonly Token[]): SifCall | undefined {
  for (let from = tokens.length - 1; from >= 0; from--) {
    const id = isCall(tokens, from) ? SIF.exec(tokens[from]?.text ?? '')?.[1] : undefined;
    if (id !== undefined) return callAt(tokens, from, id.toUpperCase());
  }
  return undefined;
}

function callAt(tokens: readonly Token[], from: number, id: string): SifCall | undefined {
  const args: string[] = [];
  let depth = 0;
  let first = from + 2;
  for (let at = from + 1; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'mark') continue;
    if (text === '(' || text === '{') depth++;
    else if (text === ')' || text === '}') depth--;
    const ends = depth === 0;
    if (!ends && !(text === ',' && depth === 1)) continue;
    args.push(formulaOf(tokens.slice(first, at)).trim());
    first = at + 1;
    if (ends) return { id, args: args.length === 1 && args[0] === '' ? [] : args, from, to: at + 1 };
  }
  return undefined;
}

/** The references that stand alone as arguments of our functions, each once, as they are written. */
export function referencesIn(formula: string): readonly string[] {
  const found = new Set<string>();
  let tokens = tokensOf(formula.replace(/^=/, ''));
  for (let call = innermostCall(tokens); call; call = innermostCall(tokens)) {
    for (const arg of call.args) if (isReference(arg)) found.add(arg);
    tokens = [...tokens.slice(0, call.from), { kind: 'number', text: '0' }, ...tokens.slice(call.to)];
  }
  return [...found];
}

/** True for "B5", "Fond!$A$1:C9", "A:C", "Transaktioner[[#Headers],[#Data]]", "G4#" and a name; false for constants. */
export function isReference(text: string): boolean {
  const tokens = tokensOf(text.trim());
  const [first] = tokens;
  if (!first || first.kind === 'number' || /^(TRUE|FALSE)$/i.test(text.trim())) {
    return /^\$?\d+:\$?\d+$/.test(text.trim());
  }
  return tokens.every(
    (token, at) =>
      !isCall(tokens, at) &&
      (['sheet', 'word', 'bracket', 'number'].includes(token.kind) || token.text === ':' || token.text === '#'),
  );
}
