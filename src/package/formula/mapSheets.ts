import { bareSheet, quotedSheet } from '../address';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

/** What has become of a sheet: its new name, or undefined when it is gone. */
export type SheetFate = (name: string) => string | undefined;

/** The formula after sheets have been renamed or deleted: a reference to one that is gone reads #REF!. */
export function mapSheets(formula: string, fate: SheetFate): string {
  if (!formula.includes('!')) return formula;
  const tokens = tokensOf(formula);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const names = token.kind === 'sheet' ? sheetNames(token.text) : undefined;
    const now = names?.map(fate);
    if (!names || !now || names.every((name, i) => name === now[i])) out.push(token.text);
    else if (now.includes(undefined)) {
      out.push('#REF!');
      at = endOfReference(tokens, at);
    } else out.push(written(now as readonly string[]));
  }
  return out.join('');
}

/** The formula without references to other workbooks: each reads #REF!. */
export function withoutOtherWorkbooks(formula: string): string {
  if (!formula.includes('[')) return formula;
  const tokens = tokensOf(formula);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isOther = token.kind === 'sheet' && bareSheet(token.text).includes('[');
    out.push(isOther ? '#REF!' : token.text);
    if (isOther) at = endOfReference(tokens, at);
  }
  return out.join('');
}

/** The sheets a prefix names; undefined for those of another workbook. */
function sheetNames(prefix: string): readonly string[] | undefined {
  const name = bareSheet(prefix);
  return name.includes('[') ? undefined : name.split(':');
}

const written = (names: readonly string[]): string => {
  const isPlain = names.every((name) => quotedSheet(name) === name);
  const joined = names.join(':');
  return `${isPlain ? joined : `'${joined.replaceAll("'", "''")}'`}!`;
};

/** The place of the last token of the reference that a sheet's name begins: "A1", "$A$1:$B$2", "A:C", a name, "#". */
function endOfReference(tokens: readonly Token[], sheet: number): number {
  let end = tokens[sheet + 1]?.kind === 'mark' ? sheet : sheet + 1;
  if (tokens[end + 1]?.text === ':') end += 2;
  if (tokens[end + 1]?.text === '#') end++;
  return end;
}
