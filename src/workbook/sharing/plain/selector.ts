/** What a structured reference selects of its table: "[[#Headers],[#Data],[Belopp]]", as Excel writes it in English. */
export interface Selector {
  /** In small letters: "#data"; none means the data. */
  readonly items: readonly string[];
  /** The columns that are named, from the first to the last; none means all. */
  readonly columns: readonly string[];
}

/** Reads the brackets after a table's name; "" selects the data. */
export function readSelector(brackets: string): Selector {
  const body = brackets.slice(1, -1).trim();
  const isThisRow = body.startsWith('@');
  const text = isThisRow ? body.slice(1).trim() : body;
  const groups = text.match(/\[(?:'.|[^\]'])*\]/gu)?.map((group) => group.slice(1, -1)) ?? (text === '' ? [] : [text]);
  const isItem = (group: string): boolean => group.startsWith('#');
  const items = groups.filter(isItem).map((group) => group.trim().toLowerCase());
  return {
    items: isThisRow ? ['#this row', ...items] : items,
    columns: groups.filter((group) => !isItem(group)).map((group) => group.replace(/'(.)/gu, '$1').trim()),
  };
}
