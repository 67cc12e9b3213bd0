/** What a structured reference selects of its table: "[[#Headers],[#Data],[Belopp]]". */
export interface Selector {
  /** In English capitals: "#DATA"; none means the data. */
  readonly items: readonly string[];
  /** The columns that are named, from the first to the last; none means all. */
  readonly columns: readonly string[];
  readonly isThisRow: boolean;
}

const ITEMS_IN_SWEDISH: Readonly<Record<string, string>> = {
  '#ALLA': '#ALL',
  '#RUBRIKER': '#HEADERS',
  '#SUMMOR': '#TOTALS',
  '#TOTALER': '#TOTALS',
  '#DEN HÄR RADEN': '#THIS ROW',
};
const SHOWN: Readonly<Record<string, string>> = {
  '#ALL': '#All',
  '#HEADERS': '#Headers',
  '#DATA': '#Data',
  '#TOTALS': '#Totals',
};

export function readSelector(brackets: string): Selector {
  const body = brackets.slice(1, -1).trim();
  if (body === '') return { items: [], columns: [], isThisRow: false };
  const hasSign = body.startsWith('@');
  const text = hasSign ? body.slice(1).trim() : body;
  const groups = text.match(/\[(?:'.|[^\]'])*\]/gu)?.map((group) => group.slice(1, -1)) ?? (text === '' ? [] : [text]);
  // Within brackets of their own spaces belong to the name.
  const names = groups.map((name) => name.replace(/'(.)/gu, '$1'));
  const isItem = (i: number): boolean => (groups[i] ?? '').startsWith('#');
  const found = names.filter((_, i) => isItem(i)).map((name) => name.trim().toUpperCase());
  const items = [...(hasSign ? ['#THIS ROW'] : []), ...found.map((item) => ITEMS_IN_SWEDISH[item] ?? item)];
  return {
    items,
    columns: names.filter((name, i) => !isItem(i) && name !== ''),
    isThisRow: items.includes('#THIS ROW'),
  };
}

/** As Excel writes it in English; "" for all data. */
export function selectorText({ items, columns, isThisRow }: Selector): string {
  const named = columns.map((name) => name.replace(/['[\]#@]/g, "'$&"));
  const [first, last] = [named[0], named.at(-1)];
  const span = named.length > 1 ? `[${first ?? ''}]:[${last ?? ''}]` : `[${first ?? ''}]`;
  if (isThisRow) {
    const isPlain = named.length === 1 && /^[\p{L}\p{N}]+$/u.test(first ?? '');
    return named.length === 0 ? '[@]' : `[@${isPlain ? (first ?? '') : span}]`;
  }
  const shown = items.map((item) => `[${SHOWN[item] ?? item}]`);
  if (shown.length === 0) return named.length === 0 ? '' : named.length === 1 ? span : `[${span}]`;
  if (named.length === 0) return shown.length === 1 ? (shown[0] ?? '') : `[${shown.join(',')}]`;
  return `[${[...shown, span].join(',')}]`;
}
