/** Markup in which everything that was put in is escaped. Only `html` and `joined` make it. */
export interface Html {
  readonly markup: string;
}

type Content = string | number | Html | readonly Html[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string' || typeof content === 'number') return escaped(String(content));
  return 'markup' in content ? content.markup : content.map((part) => part.markup).join('');
}

/** Markup with values put in: text is escaped, markup is kept, lists are joined, undefined is nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Content[]): Html => ({
  markup: strings.reduce((made, string, i) => made + string + (i < values.length ? markupOf(values[i]) : ''), ''),
});

/** Parts with something between them. */
export const joined = (parts: readonly Html[], between: Html): Html => ({
  markup: parts.map((part) => part.markup).join(between.markup),
});
