/** How our sheets look: inputs light yellow with blue figures, assumptions pale orange, headings pale green. */
export const COLORS = {
  title: '#1D4F45',
  lead: '#404040',
  heading: '#DDEBE6',
  headingLine: '#7F9A93',
  input: '#FFF2CC',
  inputText: '#1F4E9E',
  assumption: '#FCE4D6',
} as const;

/** What a column holds. */
export type Look = 'text' | 'amount' | 'year' | 'date' | 'count' | 'share' | 'number';
