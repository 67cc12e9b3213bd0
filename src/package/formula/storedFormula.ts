import { NEWER, NEWER_IN_SHEETS, SPILLING, TAKING_RANGES } from './functionNames';
import { formulaOf, isCall, neighbour, tokensOf } from './tokens';
import type { Token } from './tokens';

/** The namespace of the add-in's functions (manifest.xml): "SIF.FONDSALDO" is stored as "_xldudf_SIF_FONDSALDO". */
const NAMESPACE = 'SIF';
const CUSTOM = new RegExp(`^${NAMESPACE}\\.([A-Z0-9_.]+)$`, 'i');

/**
 * A formula as Excel shows it in English, without "=", to one as the file stores it: the reverse of displayFormula. Custom
 * functions by their stored names (a plain SIF.NAME( would stay #NAME? even when the add-in is there).
 */
export function storedFormula(shown: string): string {
  const tokens = tokensOf(shown);
  const variables = variablesOf(tokens);
  const out: Token[] = [];
  tokens.forEach((token, at) => {
    if (token.text === '#' && out.length > 0) anchor(out);
    else if (token.kind === 'word') {
      const text = variables.has(token.text.toUpperCase())
        ? `_xlpm.${token.text}`
        : isCall(tokens, at)
          ? storedName(token.text)
          : token.text;
      out.push({ ...token, text });
    } else if (token.kind === 'bracket') out.push({ ...token, text: thisRow(token.text) });
    else out.push(token);
  });
  return formulaOf(out);
}

function storedName(name: string): string {
  const id = CUSTOM.exec(name)?.[1];
  if (id !== undefined) return `_xldudf_${NAMESPACE}_${id.toUpperCase()}`;
  const upper = name.toUpperCase();
  if (!NEWER.has(upper)) return name;
  return NEWER_IN_SHEETS.has(upper) ? `_xlfn._xlws.${upper}` : `_xlfn.${upper}`;
}

/** "D1#" is stored as a call: the reference that has just been written goes within it. */
function anchor(out: Token[]): void {
  const reference = out.pop();
  const sheet = out.at(-1)?.kind === 'sheet' ? out.pop() : undefined;
  out.push({ kind: 'word', text: `_xlfn.ANCHORARRAY(${sheet?.text ?? ''}${reference?.text ?? ''})` });
}

/** "[@Belopp]" is how Excel shows "[[#This Row],[Belopp]]". */
function thisRow(selector: string): string {
  if (!selector.startsWith('[@')) return selector;
  const column = selector.slice(2, -1);
  if (column === '') return '[#This Row]';
  return column.startsWith('[') ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
}

/** The names that LET and LAMBDA introduce, in capitals. */
function variablesOf(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, at) => {
    if (!isCall(tokens, at) || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const isLet = token.text.toUpperCase() === 'LET';
    argumentStarts(tokens, at + 1).forEach((first, number) => {
      const name = tokens[first];
      if (name?.kind !== 'word' || neighbour(tokens, first, 1)?.text !== ',') return;
      if (!isLet || number % 2 === 0) names.add(name.text.toUpperCase());
    });
  });
  return names;
}

/** Where each argument of a call begins; `open` is the place of its bracket. */
function argumentStarts(tokens: readonly Token[], open: number): readonly number[] {
  const starts: number[] = [];
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { text = '', kind } = tokens[at] ?? {};
    const opens = text === '(' || text === '{';
    if (opens) depth++;
    if ((text === '(' && at === open) || (text === ',' && depth === 1)) {
      let first = at + 1;
      while (tokens[first]?.kind === 'space') first++;
      starts.push(first);
    }
    if (kind === 'mark' && (text === ')' || text === '}') && --depth === 0) break;
  }
  return starts;
}

/**
 * True when Excel must be told that a formula works on whole arrays; it would read a plain one as of before 2019 and take one
 * cell of each range. Being told so without need does no harm, so in doubt the answer is yes.
 */
export function isDynamic(shown: string): boolean {
  const tokens = tokensOf(shown);
  const calls: string[] = [];
  return tokens.some(({ text, kind }, at) => {
    if (text === '(') calls.push(at > 0 && isCall(tokens, at - 1) ? (tokens[at - 1]?.text.toUpperCase() ?? '') : '');
    else if (text === ')') calls.pop();
    else if (text === '{' || (text === '#' && kind === 'mark')) return !isTaken(tokens, at, calls.at(-1));
    else if (text === ':' || (kind === 'bracket' && !/^\[@|#This Row/i.test(text)))
      return !isTaken(tokens, at, calls.at(-1));
    else if (isCall(tokens, at)) return SPILLING.has(text.toUpperCase()) || CUSTOM.test(text);
    return false;
  });
}

/** The range is an argument by itself, of a function that takes ranges. */
function isTaken(tokens: readonly Token[], at: number, call: string | undefined): boolean {
  if (call === undefined || !TAKING_RANGES.has(call)) return false;
  const isPart = ({ text, kind }: Token): boolean =>
    kind === 'sheet' || kind === 'bracket' || kind === 'word' || kind === 'number' || text === ':' || text === '#';
  let first = at;
  let last = at;
  if (tokens[at]?.text === '{') {
    while (last < tokens.length && tokens[last]?.text !== '}') last++;
  }
  while (first > 0 && isPart(tokens[first - 1] as Token)) first--;
  while (last < tokens.length - 1 && isPart(tokens[last + 1] as Token)) last++;
  const before = neighbour(tokens, first, -1)?.text;
  const after = neighbour(tokens, last, 1)?.text;
  return (before === '(' || before === ',') && (after === ')' || after === ',');
}

/** The stored names of the custom functions that a stored formula calls. */
export const customFunctions = (stored: string): readonly string[] =>
  tokensOf(stored)
    .filter(({ kind, text }) => kind === 'word' && text.startsWith('_xldudf_'))
    .map(({ text }) => text);
