import { library } from './library';
import type { Token } from './library';

/**
 * In Excel a sign binds closer than "^": =-2^2 is 4, in the engine it is -4. The engine keeps compiled formulas under
 * their normal form, "=-|N|^|N|", and looks there first; behind that table stands one that compiles such a form with
 * brackets, "=(-|N|)^|N|". The cell keeps the formula as it was written.
 */
export function installExcelPrecedence(): void {
  const { functionCache, CompiledFormula } = library();
  const cache: Record<string, unknown> = functionCache;
  const anywhere = { getRangeFromSheetXC: () => ({}) } as unknown as Parameters<typeof CompiledFormula.Compile>[2];
  const compiler = new Proxy(Object.create(null) as Record<string, unknown>, {
    get(_, key) {
      if (typeof key !== 'string' || !/^=.*-.*\^/.test(key)) return undefined;
      const bracketed = withBrackets(key);
      if (bracketed === undefined) return undefined;
      const compiled = CompiledFormula.Compile(bracketed, '', anywhere);
      if (compiled.isBadExpression) return undefined;
      return (cache[key] = compiled.execute);
    },
  });
  Object.setPrototypeOf(cache, compiler);
}

/** The normal form, made an ordinary formula again, with brackets round each negated base of a power; or undefined. */
export function withBrackets(normalForm: string): string | undefined {
  const samples: Record<string, string> = { '|N|': '1', '|C|': 'A1', '|R|': 'A1:A2', '|S|': '"s"' };
  const text = normalForm.replace(/\|[NCRS]\|/g, (mark) => samples[mark] ?? mark);
  const tokens = library().tokenize(text);
  const values = tokens.map(({ value }) => value);
  let isChanged = false;
  tokens.forEach((token, i) => {
    if (token.value !== '-' || !isSign(tokens, i)) return;
    const end = operandEnd(tokens, i + 1);
    let next = end + 1;
    while (tokens[next]?.value === '%') next++;
    if (tokens[next]?.value !== '^') return;
    isChanged = true;
    values[i] = `(${values[i] ?? ''}`;
    values[end] = `${values[end] ?? ''})`;
  });
  return isChanged ? values.join('') : undefined;
}

/** A minus that no operand precedes; the "=" of the formula is an operator too. */
function isSign(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  return before.value !== '%' && before.value !== '#' && /^(OPERATOR|LEFT_PAREN|ARG_SEPARATOR)$/.test(before.type);
}

/** The last token of the operand that starts here: further signs, a name or function, a bracket group. */
function operandEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.value === '-' || tokens[at]?.value === '+') at++;
  if (tokens[at]?.type !== 'LEFT_PAREN' && tokens[at + 1]?.type !== 'LEFT_PAREN') return at;
  let depth = 0;
  for (; at < tokens.length; at++) {
    if (tokens[at]?.type === 'LEFT_PAREN') depth++;
    else if (tokens[at]?.type === 'RIGHT_PAREN' && --depth === 0) return at;
  }
  return tokens.length - 1;
}
