import { blockOf } from '../address';
import type { Block } from '../address';
import { referenceAt } from '../sheet/shift';
import { bareSheet } from '../address';
import { isCall, tokensOf } from './tokens';

/** A place that a formula reads. */
export interface Reference {
  /** The sheet as the formula names it; undefined for the formula's own. */
  readonly sheet: string | undefined;
  /** As the formula writes it, without its sheet: "$B$2:B9", "A:C". */
  readonly text: string;
  /** Whole columns and rows reach over the whole sheet. */
  readonly block: Block;
  /** It lies in another workbook. */
  readonly isExternal: boolean;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** The cells that a formula (in English, without "=") names, in order. */
export function referencesOf(formula: string): readonly Reference[] {
  const tokens = tokensOf(formula);
  const found: Reference[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const prefix = tokens[at]?.kind === 'sheet' ? tokens[at]?.text : undefined;
    const first = prefix === undefined ? at : at + 1;
    const reference = isCall(tokens, first) ? undefined : referenceAt(tokens, first);
    if (!reference) continue;
    const text = tokens
      .slice(first, reference.end)
      .map((part) => part.text)
      .join('');
    const block = whole(text, reference.kind);
    if (block) {
      found.push({
        sheet: prefix === undefined ? undefined : bareSheet(prefix),
        text,
        block,
        isExternal: prefix?.includes('[') ?? false,
      });
    }
    at = reference.end - 1;
  }
  return found;
}

function whole(text: string, kind: 'cells' | 'columns' | 'rows'): Block | undefined {
  const bare = text.replaceAll('$', '');
  const [from = '', to = from] = bare.split(':');
  if (kind === 'cells') return blockOf(bare);
  const block = kind === 'columns' ? blockOf(`${from}1:${to}1`) : blockOf(`A${from}:A${to}`);
  return block && { ...block, ...(kind === 'columns' ? { rows: ROWS } : { columns: COLUMNS }) };
}

/** The words of a formula that are no calls and no cells: names of cells and of tables. */
export const namesIn = (formula: string): readonly string[] =>
  tokensOf(formula).flatMap(({ kind, text }, at, tokens) =>
    kind === 'word' && !isCall(tokens, at) && !referenceAt(tokens, at) ? [text] : [],
  );
