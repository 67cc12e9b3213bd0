import { isCall, tokensOf } from '../../package/formula/tokens';

/** A formula in Excel's English notation, and as the user's own Excel writes it. */
export interface BothForms {
  readonly formula: string;
  readonly local?: string | undefined;
}

/**
 * Writes formulas as the user's Excel does. Those that Excel itself has written both ways are as it wrote them; others, which
 * stand in no cell any more or have moved, get its separators, and its names for the functions that it has been seen to name.
 */
export function localForm(decimal: string, known: readonly BothForms[]): (formula: string) => string {
  const written = new Map(
    known.flatMap(({ formula, local }) => (local === undefined ? [] : [[formula, local] as const])),
  );
  const names = new Map([...written].flatMap(([formula, local]) => namesIn(formula, local)));
  return (formula) => written.get(formula) ?? (formula.startsWith('=') ? translated(formula, decimal, names) : formula);
}

/** What each call is named in both, where the calls of one are those of the other in the same order. */
function namesIn(formula: string, local: string): readonly (readonly [string, string])[] {
  const [english, own] = [callsIn(formula), callsIn(local)];
  return english.length === own.length ? english.map((name, i) => [name.toUpperCase(), own[i] ?? name] as const) : [];
}

const callsIn = (formula: string): readonly string[] =>
  tokensOf(formula).flatMap(({ text }, at, tokens) => (isCall(tokens, at) ? [text] : []));

function translated(formula: string, decimal: string, names: ReadonlyMap<string, string>): string {
  const tokens = tokensOf(formula);
  const isComma = decimal === ',';
  let depth = 0; // inside { }
  return tokens
    .map(({ kind, text }, at) => {
      if (isCall(tokens, at)) return names.get(text.toUpperCase()) ?? text;
      if (kind === 'number') return text.replace('.', decimal);
      if (kind !== 'mark') return text;
      depth += text === '{' ? 1 : text === '}' ? -1 : 0;
      // Rows of an array constant are parted by ";" everywhere.
      return text === ',' && isComma ? (depth > 0 ? '\\' : ';') : text;
    })
    .join('');
}
