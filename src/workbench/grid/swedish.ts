import type { Locale } from './library';

/** Excel's Swedish settings: hard space between thousands, decimal comma, semicolon between arguments, ISO dates. */
export const swedish: Locale = {
  name: 'Svenska',
  code: 'sv_SE',
  thousandsSeparator: '\u00a0',
  decimalSeparator: ',',
  dateFormat: 'yyyy-mm-dd',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ';',
  weekStart: 1,
};
